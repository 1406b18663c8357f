### Lo que dice el informe de una ejecución, y los gráficos de respuestas sobre ella.

## Valores y límites

report-value = { $unit ->
    [days] { $value } días
   *[other] { $value }
}
report-difference = { $unit ->
    [share] { $value } puntos
    [days] { $value } días
   *[number] { $value }
}
report-limits = { $low } a { $high }
report-number = { $number }
report-no-interval = muy pocas simulaciones para un intervalo
report-reference = referencia
report-quoted = “{ $name }”

report-rank-is = { $end ->
    [highest] la más alta
   *[lowest] la más baja
}
report-rank-may-be = { $end ->
    [highest] puede ser la más alta
   *[lowest] puede ser la más baja
}
report-rank-either = puede ser la más alta o la más baja
report-rank-neither = ni la más alta ni la más baja
report-saved = { $share } ({ $low } a { $high })
report-saved-alone = { $share } (sin intervalo)
report-saved-range = { $low } a { $high }

## Qué se preguntó

report-days = { $case ->
    [one] { $number } día
   *[other] { $number } días
}
report-design = { $arms ->
    [one] ¿Qué puede seguir en { $days } a partir del { $start }, con una opción de política? Se simuló { $replications ->
        [one] una vez
       *[other] { $replications } veces
    }. Los mundos se muestrean mediante { $design }.
   *[other] ¿Qué puede seguir en { $days } a partir del { $start }, con { $arms } opciones de política? Cada opción se simuló { $replications ->
        [one] una vez
       *[other] { $replications } veces
    }; la réplica r de cada opción encuentra el mismo mundo y el mismo azar. Los mundos se muestrean mediante { $design }.
}

## La respuesta en cinco líneas

report-no-outcome = El escenario no pregunta por ningún otro resultado de las simulaciones.
report-ending-none = { $pair } con “{ $arm }”: no terminó ninguna simulación, de modo que nada puede decirse.
report-ending-few = { $pair } con “{ $arm }”: muy pocas simulaciones para afirmar algo; la clase de trayectoria fue { $classes }.
report-ending = { $pair } con “{ $arm }”: { $most }.
report-ending-further = { $pair } con “{ $arm }”: { $most }. Además: { $others }.
report-class-in = { $class } en { $share }
report-class-share = { $class }, { $share } ({ $limits })
report-most-all = todas las simulaciones son de { $first }
report-most-one = lo más frecuente es { $first }
report-most-two = ninguna clase de trayectoria es claramente la más frecuente; las dos primeras son { $first } y { $second }
report-outcome = { $unit ->
    [share] { $outcome } con “{ $arm }”: { $value } de las simulaciones ({ $limits }).
   *[other] { $outcome } con “{ $arm }”: { $value } en promedio ({ $limits }).
}
report-outcome-few = { $outcome } con “{ $arm }”: muy pocos valores para una estimación con intervalo.
report-differs-one-arm = Se simuló una sola opción, de modo que no se compara nada.
report-differs-no-headline = El escenario no marca ningún resultado principal, de modo que las opciones no se comparan con “{ $reference }”.
report-differs-few = Hay muy pocas simulaciones para distinguir alguna opción de “{ $reference }”.
report-differs-none = Ninguna opción difiere con claridad de “{ $reference }” en ningún resultado principal.
report-differs-none-shown = Ninguna opción difiere con claridad de “{ $reference }” en ningún resultado principal; con tan pocas simulaciones, las diferencias grandes pueden no verse.
report-differs = Entre las diferencias claras respecto de “{ $reference }” están: { $found }.
report-differs-found = { $outcome }, { $difference } ({ $limits }) con “{ $arm }”
report-alike-one-arm = Si otra política cambiaría esto, la ejecución no puede decirlo.
report-alike-few = Tampoco puede decirse qué tienen en común las opciones: para ello hacen falta resultados principales y suficientes simulaciones.
report-alike-none = { $clear ->
    [one] Es clara { $clear } de { $all } comparaciones de resultados principales.
   *[other] Son claras { $clear } de { $all } comparaciones de resultados principales.
} Todas las opciones difieren con claridad en al menos uno de ellos. Lo que no es claro con este número de simulaciones puede, aun así, diferir.
report-alike = { $clear ->
    [one] Es clara { $clear } de { $all } comparaciones de resultados principales.
   *[other] Son claras { $clear } de { $all } comparaciones de resultados principales.
} Sin diferencia clara en ninguno de ellos: { $arms }. Lo que no es claro con este número de simulaciones puede, aun así, diferir.
report-reach = { $runs ->
    [one] { $runs } simulación
   *[other] { $runs } simulaciones
}{ $failed ->
    [0] { "" }
   *[other] , de las cuales { $failed } fallaron
}: los intervalos abarcan el azar del modelo y sus supuestos declarados, no si el modelo es acertado. Explora lo que puede seguir de los supuestos y no pronostica nada.

## Qué cambia cada opción, y cuándo llegan los sucesos

report-without-event = Sin el suceso “{ $event }”
report-without = Sin { $path }
report-change = { $path } = { $value }
report-change-sourced = { $path } = { $value } ({ $source })
report-with-event = Con el suceso “{ $event }”, { $when }
report-with-event-sourced = Con el suceso “{ $event }”, { $when } ({ $source })
report-once = cuando se cumpla su condición
report-date = { $date }
report-days-after = días después del inicio: { $days }
report-by-chance = { $moment }, al azar dentro de { $days } días
report-as-assumed = según el supuesto '{ $assumption }'

## Supuestos y sus fuentes

report-source = { $kind ->
    [fact] hecho informado
    [data] conjunto de datos
    [literature] estimación publicada
    [judgement] juicio
   *[unstated] sin declarar
}
report-ground = { $kind }: { $source }
report-source-count = { $kind } { $count }
report-no-assumption = El escenario no declara ningún supuesto.
report-assumptions = El modelo y el escenario hacen { $all } supuestos numéricos; { $uncertain } de ellos varían de una simulación a otra. Por tipo de fuente: { $kinds }.

report-uniform = uniforme, { $low } a { $high }
report-triangular = triangular, { $low } a { $high }, lo más probable { $mode }
report-pert = PERT, { $low } a { $high }, lo más probable { $mode }
report-truncated = { $shape }; recortada a { $bounds }
report-normal = normal, media { $mean }, desviación estándar { $sd }
report-lognormal = lognormal, mediana { $median }, desviación estándar del logaritmo { $sigma }
report-beta = beta, parámetros de forma { $alpha } y { $beta }
report-gamma = gamma, parámetro de forma { $shape }, media { $mean }
report-discrete = uno de { $values }
report-discrete-value = { $value } ({ $share })
report-fitted = una de { $draws } extracciones del conjunto ajustado '{ $set }', { $low } a { $high }
report-at-most = a lo sumo { $limit }
report-at-least = al menos { $limit }
report-from-to = de { $low } a { $high }
report-one-of = { $names }

## Clases de trayectoria con los umbrales de un escenario

report-class-force = en algún momento después del acto inicial hubo un acto letal entre ambos, o un acto o medida del peldaño { $rung } ({ $name }) o superior. Cuenta venga lo que venga después, incluso un arreglo.
report-class-settlement = no se usó la fuerza, y al final está en vigor un acuerdo sobre al menos { $share } de lo que a ambos les importa en su disputa. Aun así, las medidas, y el peldaño en que mantienen al par, pueden seguir en vigor.
report-class-accommodation = nada de lo anterior, y al final las medidas en vigor pesan a lo sumo { $share } de lo que pesaban justo después del acto inicial.
report-class-spiral = nada de lo anterior, y al final las medidas en vigor pesan al menos { $share } de lo que pesaban justo después del acto inicial, en el peldaño { $rung } o superior.
report-class-tension = nada de lo anterior, y hubo una ronda de conversaciones en los últimos { $days } días.
report-class-frozen = nada de lo anterior.
report-class-uncertain = un número que varía de una simulación a otra ({ $id })

## Tablas

report-arm = Opción
report-per-run = Por simulación
report-body = { $query ->
    [meetings] Sesiones celebradas
    [first_meeting] Día de la primera sesión
    [drafts] Proyectos sometidos a votación
    [first_vote] Día de la primera votación
    [yes] Votos a favor del primer proyecto votado
    [no] Votos en contra
    [abstain] Abstenciones
    [adopted] Proyectos aprobados
    [rejected] Proyectos sin los votos necesarios
    [vetoed] Proyectos vetados
   *[statements] Declaraciones acordadas
}
report-bodies-none = Ninguna institución participa en este escenario.
report-bodies-idle = En estas simulaciones no se reunió ninguna institución, o no terminó ninguna simulación.
report-differences-one-arm = Se simuló una sola opción, de modo que no hay con qué compararla.
report-differences-no-headline = El escenario no marca ningún resultado principal.
report-differences-no-run = Hay muy pocas simulaciones terminadas para comparar opciones.
report-differences-paired = Cada opción encontró los mismos mundos y el mismo azar que “{ $reference }”, de modo que las diferencias se toman simulación por simulación. Sus intervalos valen para todas las opciones y todos los resultados principales a la vez, con 95 % de confianza.
report-differences-paired-by = Cada opción encontró los mismos mundos y el mismo azar que “{ $reference }”, de modo que las diferencias se toman simulación por simulación. Sus intervalos valen para todas las opciones y todos los resultados principales a la vez, con 95 % de confianza ({ $method }).
report-differences-note = { $intervals } * señala una diferencia cuyo intervalo excluye el cero en al menos { $pairs } pares de simulaciones. Un intervalo que contiene el cero no prueba que no haya diferencia. Entre todas las opciones, una puede ser la más alta, la más baja, cualquiera de las dos o ninguna, según lo que no descartan las comparaciones múltiples con la mejor, al 95 % para todas las opciones a la vez; “la más alta” (o la más baja) figura donde no queda otra opción. La última columna es lo que los mundos y el azar comunes restaron de la varianza que habría tenido la diferencia de dos muestras separadas: 1 − Var(diferencia) / (Var(opción) + Var(referencia)), con su intervalo del 95 %.

## Gráficos

report-chart-gap = Este gráfico no pudo dibujarse cuando se escribió el informe; su contenido sigue en palabras.
report-plug-in-fails = El gráfico { $id } de un complemento falla: { $reason }. Los resultados se conservan.
report-chart-not-written = { $folder } no admite el gráfico { $chart }: { $reason }.
report-answer-left-out = Se omite { $file }: { $reason }
report-answer-again = Repita la orden que lo escribió, o quite el archivo.
report-minus = { $arm } menos { $against }
report-measure = { $measure ->
    [spread] dispersión debida al azar
   *[mean] media sobre el azar
}
report-source-boxes = { $folder } · opción { $arm } · { $runs ->
    [one] { $runs } simulación
   *[other] { $runs } simulaciones
} · exploratorio, no un pronóstico
report-source-drivers = { $scenario } · { $arm } · { $points } puntos, { $replications } réplicas en cada uno · semilla { $seed } · modelo { $model } · modelo exploratorio, no un pronóstico
report-first-heading = { $event ->
    [first_talks] Primeras conversaciones
    [first_agreement] Primer acuerdo
   *[first_armed] Primer uso de la fuerza
}
report-first = { $event ->
    [first_talks] primeras conversaciones
    [first_agreement] primer acuerdo
   *[first_armed] primer uso de la fuerza
}

## La simulación relatada

report-story-left-out = El escenario omite el relato de una simulación.
report-story-other-model = Aquí no se relata ninguna simulación: la ejecución se hizo con otra versión del modelo, que hace falta para repetirla.
report-story-failed = La réplica { $replication } de “{ $arm }” falló, de modo que aquí no se relata ninguna simulación. Los fallos, más abajo, dan la razón.
report-story-asked = Réplica { $replication } de “{ $arm }”, una simulación mostrada como ejemplo.
report-story-only = Réplica { $replication } de “{ $arm }”: la única simulación de esta opción.
report-story-first = Réplica { $replication } de “{ $arm }”: no hay dos simulaciones de esta opción que terminen igual, de modo que se muestra la primera. Es una simulación entre muchas, un ejemplo y no un curso típico.
report-story-common = { $tied ->
    [yes] Réplica { $replication } de “{ $arm }”: de las primeras { $looked } simulaciones que terminan de una de las maneras más comunes para todos los pares focales juntos, la que tiene un número medio de actos ({ $share } de las simulaciones de esta opción terminan así). Es una simulación entre muchas, un ejemplo y no un curso típico.
   *[no] Réplica { $replication } de “{ $arm }”: de las primeras { $looked } simulaciones que terminan de la manera más común para todos los pares focales juntos, la que tiene un número medio de actos ({ $share } de las simulaciones de esta opción terminan así). Es una simulación entre muchas, un ejemplo y no un curso típico.
}
report-pair-class = { $class } entre { $pair }
report-pair-classes = { $more ->
    [0] { $told }
    [one] { $told } y { $more } par más
   *[other] { $told } y { $more } pares más
}
report-stock = { $stock } de { $holder }
report-timeline-act = { $what } ({ $whom })
report-lane-talks = Conversaciones: { $pair }
report-talks-contact = contacto
report-talks-feelers = sondeos
report-talks-agenda = agenda acordada
report-talks-round = ronda { $round }
report-talks-tacit = entendimiento tácito
report-talks-partial = acuerdo parcial
report-talks-agreement = acuerdo
report-talks-broken-off = conversaciones rotas
report-talks-breach = incumplimiento del acuerdo
report-talks-mediator = entra un mediador
report-talks-mediator-named = { $name } entra como mediador
report-session = { $result ->
    [adopted] proyecto aprobado
    [rejected] proyecto sin los votos necesarios
    [vetoed] proyecto vetado
    [statement] declaración
   *[nothing] sesión sin texto
}
report-session-vote = { $result } { $yes }–{ $no }, { $abstaining } abstenciones

## Límites, fallos, cómo reproducir

report-reading-model = Este es un modelo exploratorio, no un pronóstico. Una proporción de simulaciones no es la probabilidad de que algo ocurra; dice con qué frecuencia se siguió de los supuestos.
report-reading-intervals = Los intervalos abarcan el azar dentro del modelo y la dispersión de los supuestos declarados. No abarcan aquello en lo que el modelo se equivoca, ni los supuestos que nadie declaró.
report-reading-judgement = Los números que son juicios están señalados como tales en el registro. Otro juicio puede mover los resultados más que cualquier opción.
report-reading-arms = Compare opciones antes que números sueltos: las opciones encuentran los mismos mundos y el mismo azar, de modo que mucho de lo incierto se cancela en sus diferencias.
report-reading-single = Una simulación relatada aquí es un ejemplo; otras pueden terminar de otra manera.
report-leaves-out-persons = Personas con nombre y su carácter: cada gobierno actúa como uno solo, según unos pocos rasgos.
report-leaves-out-politics = La política interna más allá de una presión sobre cada gobierno: partidos, elecciones no prefijadas, protesta y represión.
report-leaves-out-markets = Mercados, precios, tipos de cambio y la economía en general: las medidas presionan mediante dependencias declaradas.
report-leaves-out-military = El detalle militar: fuerzas, logística y el curso de cualquier combate. La fuerza es un acto con un peldaño, no una campaña.
report-leaves-out-covert = La acción encubierta, la inteligencia, las operaciones cibernéticas y lo que no es público.
report-leaves-out-media = Los medios y la opinión pública más allá de la atención que atraen los sucesos.
report-leaves-out-migration = La migración, las consecuencias humanitarias y las personas que las sufren, más allá de las muertes informadas.
report-leaves-out-others = Los gobiernos y organizaciones que no están en la lista del escenario.
report-failures-none = { $all ->
    [one] Ninguno: la única réplica terminó.
   *[other] Ninguno: terminaron todas las réplicas ({ $all }).
}
report-failures = Fallaron { $failed } de { $all } réplicas. Cuentan como faltantes en toda estimación y salen de todos los pares a los que pertenecen. Con la semilla { $seed }, la opción y la réplica, cada una puede repetirse.
report-fact-run = Ejecución
report-fact-fingerprint = Huella de los resultados
report-fact-scenario = SHA-256 del escenario resuelto
report-fact-model = Versión del modelo
report-fact-demarche = Demarche
report-fact-java = Java
report-java-on = { $java } en { $machine }
report-fact-seed = Semilla
report-fact-design = Diseño de los mundos
report-fact-replications = Réplicas por opción
report-fact-plug-ins = Complementos
report-fact-begun = Comenzada
report-stopped-precise = { $count }, cuando se alcanzó la precisión pedida
report-stopped-cap = { $count }, lo máximo permitido, antes de alcanzar la precisión
report-stopped-asked = { $count }, según lo pedido

## La página

report-page-kicker = Un informe de simulaciones. Modelo exploratorio, no un pronóstico.
report-page-title = { $title }: un informe de Demarche
report-page-contents = Contenido
report-page-to-outcomes = Clases de trayectoria
report-page-to-differences = Diferencias
report-page-to-charts = Gráficos
report-page-to-institutions = Instituciones
report-page-to-story = Una simulación relatada
report-page-to-basis = Hechos y supuestos
report-page-to-register = Supuestos
report-page-to-limits = Límites
report-page-to-failures = Fallos
report-page-to-reproduce = Cómo reproducir
report-page-asked = Qué se preguntó
report-page-answer = La respuesta en cinco líneas
report-page-outcomes = Proporción de simulaciones por clase de trayectoria
report-page-differences = Diferencias respecto de la opción de referencia
report-page-charts = Gráficos
report-page-institutions = Qué hicieron las instituciones
report-page-story = Una simulación relatada
report-page-basis = Qué es hecho y qué se supone
report-page-register = El registro de supuestos
report-page-limits = Límites
report-page-failures = Fallos
report-page-reproduce = Cómo reproducir
report-page-arms = Las opciones
report-page-facts = Hechos informados de los que parte toda simulación
report-page-assumed = Sucesos que se suponen
report-page-changes = Qué cambia cada opción
report-page-left-out = Qué deja fuera el modelo
report-page-is-reference = (la referencia)
report-page-no-pair = El escenario no marca ningún par focal, de modo que no hay clases de trayectoria.
report-page-class-about = Una clase de trayectoria dice cómo atravesó un par de gobiernos una simulación: si se usó la fuerza en algún momento después del acto inicial; si no, dónde está el par al final. Cuenta la primera que se cumple:
report-page-no-chart = El escenario omite todos los gráficos.
report-page-no-fact = Ningún suceso de la cronología se apoya en un hecho informado.
report-page-no-assumed = Ningún suceso de la cronología común a todas las opciones se supone. Lo que añade cada opción se enumera más abajo.
report-page-class-note = Proporción de simulaciones, con su intervalo del 95 %. * señala una proporción cuya diferencia pareada respecto de la opción de referencia es clara: el intervalo del 95 % que vale para todas las opciones a la vez excluye el cero.
report-page-bodies-note = Medias de las simulaciones de cada opción, con intervalos del 95 %. Los días y los votos son medias de las simulaciones en que hubo una sesión o una votación.
report-page-headlines = Resultados principales por opción
report-page-outcome-and-arm = Resultado y opción
report-page-estimate = Estimación e intervalo del 95 %
report-page-difference = Diferencia e intervalo simultáneo del 95 %
report-page-rank = Entre todas las opciones
report-page-saved = Varianza restada
report-page-failed-arm = Opción
report-page-failed-replication = Réplica
report-page-failed-reason = Razón
report-page-fact = Hecho
report-page-ground = Fundamento
report-page-nothing = Nada.
report-page-failed = Réplicas que fallaron
report-page-failed-first = Las primeras réplicas que fallaron
report-page-same-bytes = El mismo escenario, la misma petición y la misma versión del modelo dan los mismos bytes con cualquier número de hilos. El archivo manifest.json, junto a esta página, contiene el escenario resuelto completo.
report-page-footer = { $title } · hecho con Demarche · modelo exploratorio, no un pronóstico
report-page-assumption = Supuesto
report-page-value = Valor o distribución
report-page-source = Fuente
report-page-event = Suceso
report-page-when = Cuándo
report-page-in-words = En palabras
report-page-numbers = Los números:
