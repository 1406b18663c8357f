### Una simulación como crónica.

chronicle-title = { $scenario }: { $arm }, simulación { $run }, semilla { $seed }
chronicle-before = En vigor antes del comienzo
chronicle-who = { $sender } contra { $target }
chronicle-standing = { $who }: { $kinds }
chronicle-others = { $count ->
    [one] y entre un par más, que --as csv relata
   *[other] y entre { $count } pares más, que --as csv relata
}
chronicle-day = { $date }, día { $day }
chronicle-after = Tras: { $what }{ $known ->
    [yes] { " " }({ $date })
   *[no] { "" }
}
chronicle-matter = (por { $first } y { $second })
chronicle-on-issue = { $what }: { $issue }
chronicle-deaths = { $revised ->
    [yes] El recuento de muertos de { $side } se rebaja en { $number }
   *[no] Se informan { $number } muertos de { $side }
}
chronicle-talks = { $step ->
    [contact] Los líderes de { $first } y de { $second } hablan
    [feelers] { $first } y { $second } tantean la posibilidad de conversar
    [agenda] { $first } y { $second } acuerdan una agenda de conversaciones
    [round] { $first } y { $second } celebran la ronda { $round } de sus conversaciones
    [tacit-understanding] { $first } y { $second } resuelven una cuestión sin firmar nada
    [partial-agreement] { $first } y { $second } llegan a un acuerdo sobre una cuestión
    [agreement] { $first } y { $second } llegan a un acuerdo sobre todas las cuestiones
    [broken-off] Se rompen las conversaciones entre { $first } y { $second }
    [breach] Se incumple el acuerdo entre { $first } y { $second }
   *[mediator-entered] { $mediator } entra a mediar entre { $first } y { $second }
}
chronicle-measure = { $sender } contra { $target }: { $kind }, { $step ->
    [begins] desde ahora ({ $now })
    [ends] termina
    [eases] se alivia de { $before } a { $now }
   *[tightens] sube de { $before } a { $now }
}
chronicle-votes = { $way ->
    [yes] A favor
    [no] En contra
   *[abstain] Abstenciones
}: { $names }{ $more ->
    [0] { "" }
   *[other] { " " }y { $more } más
}
chronicle-ending = Cómo estaban las cosas el { $date }
chronicle-outcome = { $title }: { $form ->
    [yes] sí
    [no] no
   *[number] { $value }
}
