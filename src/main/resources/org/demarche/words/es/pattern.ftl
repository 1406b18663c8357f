### Los patrones que deben mostrar las crisis: sus títulos, comprobaciones, fuentes, razones y notas.

# Una estimación con su intervalo del 95 %.
pattern-interval = { $estimate } ({ $low } a { $high })
pattern-within-errors = dentro de 3 errores estándar, de la evidencia y del modelo juntos

# De dónde viene la evidencia.
pattern-source-veto = registro de vetos
pattern-source-votes = votaciones nominales (Voeten)
pattern-source-crises = ICB1 v14, posterior a 1945
pattern-source-crises-count = ICB1 v14, posterior a 1945, n={ $n }
pattern-source-actors-count = ICB2 v14, posterior a 1945, n={ $n }
pattern-source-weekly = serie semanal WEIS-Goldstein de MSBVAR, una díada
pattern-source-logic = lógica
pattern-source-stylised = estilizado
pattern-source-rally = Oneal y Bryan 1995; Gallup 2011
pattern-source-sanctions = Hufbauer et al., 224 episodios

# P1 a P3: respuestas.
pattern-lag-violent = Días hasta la primera respuesta mayor, detonante violento
pattern-lag-quiet = Días hasta la primera respuesta mayor, otro detonante
pattern-lag-share = proporción dentro de { $days ->
    [one] { $days } día
   *[other] { $days } días
}
pattern-lag-quantile = { $level ->
    [median] mediana, días
    [p75] p75, días
   *[p90] p90, días
}
pattern-lag-answered = { $share } de los detonantes provocaron un hecho del blanco; { $count ->
    [one] { $count } primer hecho respondió
   *[other] { $count } primeros hechos respondieron
} al detonante mismo.
pattern-statements = Declaraciones en horas o hasta dos días
pattern-statements-median = mediana, días
pattern-statements-median-reason = de una hora a un día
pattern-statements-soon = proporción dentro de 2 días
pattern-statements-soon-reason = la mayoría de las declaraciones; la evidencia es un hecho estilizado, no un recuento

# P4 a P8: consejos.
pattern-council = El Consejo de Seguridad se reúne y puede votar
pattern-council-held = Sesiones del Consejo sobre la fuerza celebradas dentro de 3 días
pattern-council-held-reason = días 0 a 3 en cada caso del registro
pattern-council-voted = Sesiones del Consejo sobre la fuerza que llevan a una votación
pattern-council-voted-reason = ni todas ni ninguna
pattern-council-lag = mediana de días de la fuerza a la votación del Consejo
pattern-council-lag-reason = de la mitad al doble de la cifra, que se apoya en dos casos
pattern-council-other-lag = noveno decil de los días hasta la votación de otro proyecto
pattern-council-other-lag-reason = hasta lo más largo del registro
pattern-veto = Un miembro permanente veta lo que lo condena
pattern-veto-panama = proyectos sobre Panamá vetados, de los votados
pattern-veto-grenada = proyectos sobre Granada vetados, de los votados
pattern-assembly = La Asamblea General vota en días o semanas
pattern-assembly-lag = mediana de días hasta la votación de la Asamblea General, { $year }
pattern-assembly-lag-reason = días o semanas
pattern-tallies = Recuentos de la Asamblea General, cada caso dejado fuera del ajuste
pattern-tallies-note = Los miembros votan según números ajustados sin el caso, con lo que el ajuste deja abierto (demarche calibrate votes); esa orden puntúa los nueve recuentos de Nicaragua.
pattern-organization = Una votación de la OEA sobre Panamá
pattern-case-grenada = Granada
pattern-case-panama = Panamá
pattern-case-oas-panama = OEA sobre Panamá
pattern-tally = { $case }, { $vote ->
    [yes] a favor
    [no] en contra
   *[abstain] abstención
} (banda del 80 %)
pattern-tally-reason = lo que ocurrió está en la banda del 80 %
pattern-tally-none = sin votación
pattern-tally-note = { $case }, { $votes ->
    [one] { $votes } votación
   *[other] { $votes } votaciones
}: banda a favor de { $yes } de ancho, CRPS { $crps-yes }; banda en contra de { $no } de ancho, CRPS { $crps-no }; banda de abstención de { $abstain } de ancho, CRPS { $crps-abstain }.

# P9, P10 y P16: cómo terminan las crisis.
pattern-mediation = La mediación y el acuerdo van juntos
pattern-mediated = proporción de crisis con mediación
pattern-agreement-mediated = algún acuerdo, crisis con mediación
pattern-agreement-other = algún acuerdo, otras crisis
pattern-days-mediated = mediana de días, crisis con mediación
pattern-days-other = mediana de días, otras crisis
pattern-mediator-effect = Con el efecto del mediador apagado: mediación { $mediated }, algún acuerdo { $off } con mediación y { $off-other } sin ella. Con el efecto encendido: { $on } y { $on-other }.
pattern-mediator-association = Una asociación, no un efecto: las crisis largas y violentas se median más.
pattern-endings = Cuánto duran las crisis y cómo terminan
pattern-endings-note = { $runs ->
    [one] { $runs } simulación
   *[other] { $runs } simulaciones
} en que el blanco respondió con hechos.
pattern-days-to-end = días hasta el final, { $level ->
    [p25] p25
    [median] mediana
   *[p75] p75
}
pattern-ended-agreement = terminó: acuerdo, formal o semiformal
pattern-ended-tacit = terminó: tácito
pattern-ended-unilateral = terminó: unilateral
pattern-ended-imposed = terminó: impuesto
pattern-ended-faded = terminó: se desvaneció
pattern-ended-other = terminó: de otro modo, o sigue tras 400 días
pattern-violence = Violencia en la crisis
pattern-violence-none = ninguna
pattern-violence-minor = choques menores
pattern-violence-serious = choques graves
pattern-violence-war = guerra total
pattern-violence-note = ICB califica la crisis en su conjunto, con su detonante. Tras el solo detonante: ninguna { $share }.

# P12: la cohesión.
pattern-rally = Una cohesión del público tras un uso propio de la fuerza
pattern-rally-points = puntos de aprobación el primer día
pattern-rally-points-reason = un quinto hacia cada lado: la media de todos los casos se le da al modelo
pattern-rally-left = proporción de la cohesión que queda tras tres semanas
pattern-rally-left-reason = desaparece en dos o tres semanas (Gallup 2011)
pattern-rally-note = Que la cohesión sea mayor cuando encabeza las noticias (+6 en 2011) no está en el modelo.

# P13 y P14: intercambios y sanciones.
pattern-reciprocity = Reciprocidad de semana en semana
pattern-lag-calm = rezago cruzado, semanas de calma
pattern-lag-force = rezago cruzado, semanas en el peldaño 5 o superior
pattern-lag-own = rezago propio, todas las semanas
pattern-reciprocity-note = { $dyads ->
    [one] { $dyads } díada
   *[other] { $dyads } díadas
} de al menos { $acts } actos; { $force } de { $all } pasos en el peldaño 5 o superior.
pattern-order-untold = En el registro, el rezago cruzado es mayor con fuerza que en calma; aquí no puede decirse.
pattern-order = En el registro, el rezago cruzado es mayor con fuerza que en calma; aquí { $order ->
    [larger] también es mayor
    [smaller] es menor
   *[same] es igual
}, { $force } frente a { $calm }.{ $excused ->
    [yes] { " " }Lo que se acepta lo es solo por la discrepancia admitida.
   *[no] { "" }
}
pattern-sanctions = Las sanciones rara vez alcanzan su objetivo
pattern-sanctions-share = proporción que alcanzó el objetivo dentro de { $days } días
pattern-sanctions-reason = la proporción de toda la duración es una cota superior
pattern-sanctions-note = { $episodes ->
    [one] { $episodes } episodio observado
   *[other] { $episodes } episodios observados
} durante todo el plazo.

# P15: la lógica propia del modelo.
pattern-logic = La lógica propia del modelo
pattern-logic-note = El ajuste ha visto el radio espectral y las simulaciones abandonadas, no los otros dos.
pattern-logic-split = mayor cambio de la proporción de una familia cuando una acción se parte en tres
pattern-logic-split-reason = nada más que redondeo
pattern-logic-climate = clima medio menos el de base, pesos cero y repertorio en espejo (puntos)
pattern-logic-climate-reason = dentro de 3 errores estándar de 0
pattern-logic-radius = radio espectral de la descendencia media, con las revisiones
pattern-logic-radius-reason = menor que 0,9, de modo que los intercambios se extinguen
pattern-logic-lost = simulaciones abandonadas en el tope de sucesos
pattern-logic-lost-reason = ninguna

# Partes que se ponen sobre los números de la biblioteca.
pattern-laid-over-unknown = { $part }: assumptions.{ $id }: las crisis sintéticas no tienen tal número.
pattern-laid-over-unknown-maybe = { $part }: assumptions.{ $id }: las crisis sintéticas no tienen tal número. Quizá: { $near }
pattern-laid-over-idle = { $part }: no cambia ningún número de la biblioteca. Quizá: un archivo que escribió demarche calibrate cases, o library:fits/cases
