### Qué lo habría cambiado: una simulación junto a la misma con un cambio, y muchos de esos pares.

# Cómo se rechaza un cambio.
whatif-malformed = --{ $option }: '{ $text }' no tiene la forma { $form }
whatif-form-delay = EVENT=DURATION, como raid=5 d
whatif-form-forbid = ACTOR:ACT con una acción o una familia, ACTOR:ACT@FROM..UNTIL en días, o el identificador de un acto de la simulación
whatif-form-force = ACTOR@EVENT=ACTION:TARGET, ACTOR@EVENT=nothing, o ID=ACTION:TARGET con el identificador de un acto de la simulación
whatif-form-insert = ACTOR:ACTION:TARGET@DAY, como MEX:offer_mediation:USA@12
whatif-unknown = No hay { $kind ->
    [event] ningún suceso
    [actor] ningún actor
   *[action] ninguna acción
} '{ $id }'. Quizá: { $maybe }
whatif-no-casualties = El suceso { $event } tiene { $count ->
    [0] ningún informe de muertos.
    [one] un informe de muertos. Quizá: { $event }.casualties[0]
   *[other] { $count } informes de muertos, contados desde 0.
}
whatif-no-choice = Ninguna elección de la simulación llevó al suceso '{ $event }'. Quizá: un acto de esta réplica, como lo nombra trace --as json
whatif-insert-self = --insert: en '{ $text }' un actor actúa sobre sí mismo. Quizá: nombre a otro después de la acción
whatif-beyond = --insert: '{ $text }' está más allá del horizonte de { $horizon } días.
whatif-goal-malformed = --outcome: '{ $text }' no es ni un resultado ni una comparación de uno. Quizá: 'ID', o 'ID>=5'
whatif-no-outcome = No hay ningún resultado '{ $id }'. Quizá: { $maybe }
whatif-goal-number = --outcome: { $text } es un número. Compárelo con otro para preguntar si se dio. Quizá: '{ $text }>=1'
whatif-goal-missing = --outcome: { $text } no tiene valor en esta simulación. Quizá: otra réplica
whatif-nothing-asked = No se cambia nada, y no se pregunta por ningún resultado. Quizá: --remove EVENT, o --outcome ID

# En muchas simulaciones.
whatif-title = { $scenario }. Opción { $arm }, semilla { $seed }.
whatif-change = { $kind ->
    [remove] sin { $what }
    [delay] aplazado: { $what }
    [forbid] prohibido: { $what }
    [force] impuesto: { $what }
   *[insert] con { $what }
}
whatif-pairs = { $pairs ->
    [one] Una simulación, una vez tal como es y otra cambiada
   *[other] { $pairs } simulaciones, cada una una vez tal como es y otra cambiada
}, en el mismo mundo y con el mismo azar. Lo que se cambia estaba en { $came } de ellas.{ $failures ->
    [0] { "" }
   *[other] { " " }{ $failures } simulaciones fallaron y se omiten.
}
whatif-nowhere = { $runs ->
    [one] La simulación no tiene nada semejante
   *[other] Ninguna de las { $runs } simulaciones tiene nada semejante
}, de modo que todas resultan como eran. Quizá: un suceso de otra opción, semilla o réplica, o un acto que nunca ocurre; trace --as csv enumera los sucesos de una simulación
whatif-as-it-is = tal como era
whatif-changed = cambiada
whatif-effect = efecto
whatif-flips = cambia
whatif-necessary = necesario
whatif-sufficient = suficiente
whatif-interval = { $value } ({ $low } a { $high })
whatif-of = { $share } de { $n }
whatif-more-outcomes = … y { $more } resultados más cuyo propio intervalo excluye el cero; --json los tiene todos
whatif-legend =
    Efecto: cambiada menos tal como era, par por par, las proporciones en puntos
    porcentuales, con intervalos del 95 %; los de los { $headlines } resultados principales valen
    en conjunto. Con *: resultados de los otros { $others } cuyo propio intervalo excluye el
    cero; de tantos, algunos lo hacen por azar. Cambia: con qué frecuencia la simulación
    resulta de otro modo. Necesario: de las simulaciones donde se dio, en cuántas deja de
    darse sin ello. Suficiente: de aquellas donde no se da sin ello, en cuántas se da con ello.

# En una simulación.
whatif-no-parting = Simulación { $run }: las dos crónicas son iguales hasta el final.
whatif-parting = Simulación { $run }: las dos crónicas { $same ->
    [0] no comparten ninguna línea
    [one] comparten su primera línea
   *[other] comparten sus primeras { $same } líneas
} y se separan el día { $day }.
whatif-follows = Lo primero que sigue, el día { $day } { $side ->
    [own] de la simulación tal como era
   *[changed] de la simulación cambiada
}: { $text }
whatif-in-common = { "         " }… { $lines } líneas en común
whatif-more-lines = … { $lines } líneas más; --json las tiene todas
whatif-asked = { $title }: { $came ->
    [yes] se dio
   *[no] no se dio
} en la simulación { $run }. Podían quitarse { $candidates } sucesos; se repitió { $replays } veces sin algunos de ellos.
whatif-anyway = Ninguno de ellos por sí solo lo cambia, y sin todos ellos juntos resulta lo mismo.
whatif-no-set = Sin todos ellos juntos resulta de otro modo, pero no se halló un conjunto menor dentro del presupuesto.
whatif-set = { $size ->
    [one] De no ser por este suceso habría resultado de otro modo
   *[other] De no ser por estos { $size } juntos
}:
whatif-more-sets = … y { $sets } conjuntos más; --json los tiene todos
whatif-whole-to = { $size ->
    [0] Ni siquiera pudieron examinarse todos los sucesos sueltos: con más --budget se podría.
    [one] Se examinaron todos los sucesos sueltos.{ $found ->
        [none] { " " }Los conjuntos mayores no se examinaron del todo: con más --budget se podría.
        [set] { " " }Puede faltar un conjunto menor de dos o más: con más --budget se sabría.
       *[single] { " " }No se buscaron conjuntos de varios que no contengan ninguno de estos.
    }
   *[other] Se examinó todo conjunto de hasta { $size } sucesos, o se mostró que no importa.
}
whatif-shapley = Lo que añaden los sucesos de más peso, promediado sobre todos los órdenes en que podrían llegar (Shapley; exacto, { $replays } repeticiones):
whatif-event = { $text } (día { $day }, { $id })

# Imágenes.
whatif-changes = { $changes }
