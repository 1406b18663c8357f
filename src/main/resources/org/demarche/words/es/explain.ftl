### Por qué una simulación fue como fue.

# Cómo se llaman los sucesos.
explain-eve = Lo que había entre { $first } y { $second } antes del comienzo
explain-talks = { $first } y { $second }: { $step ->
    [contact] hablan los líderes
    [feelers] sondeos para conversar
    [agenda] una agenda de conversaciones
    [round] una ronda de conversaciones
    [tacit-understanding] un entendimiento tácito
    [partial-agreement] acuerdo sobre una cuestión
    [agreement] acuerdo sobre todas las cuestiones
    [broken-off] se rompen las conversaciones
    [breach] se incumple el acuerdo
   *[mediator-entered] entra un mediador
}
explain-measure = { $ends ->
    [yes] { $sender } contra { $target }: { $kind }, termina
   *[no] { $sender } contra { $target }: { $kind }
}
explain-demand = { $by } a { $on }: { $step ->
    [made] una exigencia
    [met] la exigencia se cumple
    [dropped] la exigencia se retira
   *[ran-out] la exigencia vence
}
explain-stock = { $holder }, { $stock }: { $step ->
    [exhausted] la reserva se agota
    [resupplied] reabastecimiento
   *[recovered] la demanda vuelve a cubrirse
}
explain-deaths = Muertos informados, { $side }
explain-nothing = no hacer nada
explain-date = { $day } { $month ->
    [m1] ene
    [m2] feb
    [m3] mar
    [m4] abr
    [m5] may
    [m6] jun
    [m7] jul
    [m8] ago
    [m9] sep
    [m10] oct
    [m11] nov
   *[m12] dic
}

# Títulos y líneas.
explain-title = { $scenario }: { $arm }, simulación { $run }, semilla { $seed }
explain-event-when = { $date }, día { $day }; suceso { $id }
explain-more-of = { $count ->
    [one] Otro suceso de la simulación lleva ese nombre: { $ids }
   *[other] Otros { $count } sucesos de la simulación llevan ese nombre: { $ids }
}
explain-chain = Cómo se produjo
explain-chain-root = Es un suceso de la cronología: el escenario dice que ocurre.
explain-effects = Qué desencadenó
explain-effects-none = Nada de lo que relata la simulación provino de ello.
explain-line = { $date }  { $what }
explain-line-id = { $line }  [{ $id }]
explain-and-more = … y { $count } más
explain-folded = (+{ $count })
explain-tree = Qué produjo qué ({ $shown } de { $all } sucesos; (+n): n más que provinieron de ello)
explain-tree-hint = explain --event ID dice cómo se produjo un suceso, y por qué se eligió.

# Resultados de una simulación.
explain-outcome-came = { $title }: llegó a cumplirse el { $date }, día { $day }{ $times ->
    [one] { "" }
   *[other] { "" } (la última vez de { $times })
}
explain-outcome-not = { $title }: no se cumple al final de esta simulación.
explain-outcome-start = { $title }: se cumplía desde el inicio, o llegó con el paso del tiempo; no hay ningún suceso detrás.

# Elecciones.
explain-choice = Por qué lo eligió { $actor }
explain-choice-road = { $actor } { $road ->
    [voice] respondió de palabra
    [major] respondió con hechos
   *[review] examinó el asunto por iniciativa propia
} y tenía { $options ->
    [one] una opción
   *[other] { $options } opciones
}. Esta tenía una probabilidad de { $chance }.
explain-choice-by-rule = { $actor } elige según la regla “{ $rule }”, o se le impuso: ninguna fuerza compone las probabilidades, y las opciones sin probabilidad no se relatan.
explain-choice-none = No hay ninguna elección detrás: estaba prefijado, se acordó, o se adhirió a ello.
explain-pulls = Qué lo llevó allí, frente al promedio de sus opciones, en logaritmos de razón de momios:
explain-pull = { $value }  { $what }
explain-pull-sum = { $value }  en total
explain-feature = { $feature ->
    [reciprocity] responder con la misma moneda
    [inertia] seguir como antes
    [domestic] lo que se pide en casa
    [norm] la norma contra la fuerza
    [alignment] del lado de quién está
    [cost] lo que costaría
    [risk] lo que arriesgaría
    [talk] lo que valen las conversaciones
   *[commitment] compromisos contraídos
}
explain-base = cuán comunes son tales actos (tasa base)
explain-company = actos parecidos que comparten su probabilidad
explain-whynot = ¿Por qué no: { $what } (probabilidad { $chance })?
explain-whynot-odds = Qué separa a las dos, en logaritmos de razón de momios:
explain-whynot-likelier = Era la más probable; el azar cayó de otro modo.
explain-whynot-turn = Con el azar tal como cayó, se habría elegido si una de estas cosas hubiera sido distinta, a igualdad de todo lo demás:
explain-whynot-change = { $feature }: en { $more }, desde { $now }{ $possible ->
    [yes] { "" }
   *[no] { "" } (más allá de lo posible)
}
explain-whynot-none = { $actor } no tenía entonces ninguna opción con ese nombre. Tenía: { $options }

# Muchas simulaciones.
explain-runs = { $title }: qué hay en el camino, en { $runs } simulaciones de { $arm }
explain-runs-counts = Se cumple en { $with } simulaciones y no en { $without }{ $missing ->
    [0] { "" }
   *[other] ; { $missing } fallaron o no tienen valor
}{ $pathless ->
    [0] .
   *[other] . En { $pathless } se cumplía desde el inicio o llegó con el paso del tiempo.
}
explain-runs-head-what = tipo de suceso
explain-runs-head-path = en el camino
explain-runs-head-with = donde se cumple
explain-runs-head-without = donde no
explain-runs-note = Proporciones con intervalos del 95 %. “En el camino”: uno de ese tipo está entre las causas, una tras otra, en las simulaciones con el resultado. Que un tipo sea más raro en las simulaciones sin él es asociación, no efecto; whatif --remove pregunta por el efecto.
explain-runs-none = No se cumple en ninguna simulación, de modo que ningún camino lleva allí.
explain-share = { $share } ({ $low }–{ $high })

# Argumentos inutilizables.
explain-no-event = Ningún suceso de la simulación se llama '{ $event }'. Quizá: { $maybe }
explain-event-or-outcome = --event y --outcome preguntan cosas distintas. Quizá: una de las dos
explain-outcome-number = El resultado '{ $text }' es un número, no verdadero o falso. Quizá: una comparación, como { $text }>=1
explain-why-not-alone = --why-not necesita un suceso que se eligió. Quizá: --event ID
explain-why-not-no-choice = --why-not { $act }: tras este suceso no hay ninguna elección, así que no había otra cosa que elegir. Quizá: un acto que un actor decidió
