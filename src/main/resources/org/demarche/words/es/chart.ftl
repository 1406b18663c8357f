### Lo que dicen los gráficos: títulos que enuncian hallazgos, subtítulos, textos alternativos, ejes y claves.

## Todos los gráficos

chart-footer = { $scenario } · { $arms } · { $replications ->
    [one] { $replications } réplica por opción
   *[other] { $replications } réplicas por opción
} · semilla { $seed } · modelo { $model } · modelo exploratorio, no un pronóstico
chart-arms = { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
}
chart-arms-named = { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
} ({ $names })
chart-missing = No hay gráfico { $id }: { $why }
chart-page = { $subtitle } Página { $page } de { $pages }.
chart-no-run = Ningún par focal tiene una simulación terminada.
chart-single-day = Hay un solo día, de modo que nada transcurre en el tiempo.
chart-fonts-removed = Los archivos de las fuentes se borraron mientras se dibujaban los gráficos.
chart-fonts-no-folder = Los gráficos necesitan sus fuentes como archivos, y no se puede escribir ni en { $folder } ni en la carpeta temporal { $temporary }. Indique una en la que se pueda: java -Djava.io.tmpdir=DIR -jar ...
chart-fonts-folder-of-user = una carpeta del usuario
chart-font-unreadable = No se pudo leer la fuente incluida { $font }: { $reason }

# Signos como tales y por su número, y las escrituras a las que pertenecen.
chart-signs-unshown = Ninguna fuente de aquí muestra { $signs }{ $more ->
    [0] { "" }
   *[other] { " " }y { $more } más
} ({ $scripts }): los gráficos en PNG llevan recuadros en su lugar. Instale una fuente para ellos, por ejemplo de la familia Noto; los SVG y el informe se muestran con las fuentes del lector.
chart-signs-symbols = símbolos

# Un número en un eje de proporciones.
chart-axis-share = { $number } %

# Proporciones de simulaciones; cuando son pocas se cuentan.
chart-runs-share = { $share } de las simulaciones
chart-runs-counted = { $count } de { $runs ->
    [one] { $runs } simulación
   *[other] { $runs } simulaciones
}
chart-share = { $share }
chart-share-counted = { $count } de { $runs }

# De qué se dice algo: un par, y un final o un suceso.
chart-subject = { $pair }, { $what }
chart-by-day = { $subject } hasta el día { $day }

chart-finding = { $subject }: { $share } con “{ $arm }”, { $other } con “{ $reference }”
chart-finding-none = { $plain }; ninguna diferencia clara entre opciones
chart-finding-too-few = { $plain }; muy pocas simulaciones para comparar opciones

## Nombres que están en el modelo

chart-path-heading = { $class ->
    [armed_escalation] Uso de la fuerza
    [settlement] Arreglo
    [accommodation] Acomodo
    [coercive_spiral] Espiral coercitiva
    [managed_tension] Tensión administrada
   *[frozen_standoff] Punto muerto
}
chart-rung-label = { $rung } { $name }
chart-quad = { $class ->
    [verbal_cooperation] Cooperación verbal
    [material_cooperation] Cooperación material
    [verbal_conflict] Conflicto verbal
   *[material_conflict] Conflicto material
}
chart-unit = { $unit ->
    [share] puntos porcentuales
    [days] días
   *[number] número, escala propia
}

# La unidad de un panel, y en qué sentido es mejor.
chart-unit-better = { $unit }; { $better ->
    [higher] más es mejor
   *[lower] menos es mejor
}

# Valores en tablas de pocos signos.
chart-figure-value = { $unit ->
    [days] { $value } d
   *[other] { $value }
}
chart-figure-interval = { $low }–{ $high }

## scorecard

chart-scorecard-nothing = El escenario no marca ningún resultado principal que tenga valor.
chart-scorecard-about = Valor y, debajo, la diferencia respecto de “{ $reference }” (las proporciones, en puntos porcentuales).
chart-scorecard-about-one = Resultados principales con sus intervalos del 95 %.
chart-scorecard-one = { $outcomes ->
    [one] Qué resultó de “{ $arm }” en el único resultado principal
   *[other] Qué resultó de “{ $arm }” en { $outcomes } resultados principales
}
chart-scorecard-title = { $outcomes ->
    [one] Frente a “{ $reference }”, en el único resultado principal: { $told }
   *[other] Frente a “{ $reference }”, de { $outcomes } resultados: { $told }
}{ $more ->
    [0] { "" }
    [one] ; una opción más difiere
   *[other] ; { $more } opciones más difieren
}
chart-scorecard-arm = “{ $arm }” { $parts }
chart-scorecard-better = mejor en { $count }
chart-scorecard-worse = peor en { $count }
chart-scorecard-other = distinta en { $count }
chart-scorecard-outcome = { $outcome } ({ $better ->
    [higher] más es mejor
   *[lower] menos es mejor
})
chart-scorecard-key-better = mejor que la referencia
chart-scorecard-key-worse = peor
chart-scorecard-key-different = difiere, sin decir si es mejor
chart-scorecard-key-unclear = gris: sin diferencia clara
chart-scorecard-alt = Tabla de opciones por resultados principales. { $finding }.{ $count ->
    [0] { "" }
   *[other] { " " }{ $rows }
}
chart-scorecard-alt-row = { $outcome }, “{ $arm }”: { $amount }{ $verdict ->
    [better] , para mejor
    [worse] , para peor
   *[different] { "" }
}.

## outcomes

chart-outcomes-about = Proporción de simulaciones en cada clase de trayectoria, con su intervalo del 95 %. El uso de la fuerza cuenta primero, termine como termine la simulación.
chart-outcomes-leading = { $pair }: { $class } en { $share } con “{ $arm }”
chart-outcomes-alt = Puntos con intervalos del 95 %: la proporción de simulaciones en seis clases de trayectoria, por opción. { $pairs } { $classes }
chart-outcomes-alt-pair = { $pair }: { $arms }.
chart-outcomes-alt-arm = { $arm }: { $shares }
chart-outcomes-alt-share = { $class } { $share } ({ $low } a { $high })
chart-outcomes-alt-class = { $class }: { $meaning }.

## difference

chart-difference-no-arm = No hay otra opción que comparar con “{ $reference }”.
chart-difference-no-headline = El escenario no marca ningún resultado principal por el cual comparar opciones.
chart-difference-no-run = Hay muy pocas simulaciones terminadas para comparar “{ $reference }” con otra opción.
chart-difference-about = Diferencia respecto de “{ $reference }” entre simulaciones pareadas, con intervalos simultáneos del 95 %. Marcas llenas: el intervalo excluye el cero ({ $clear } de { $all }).
chart-difference-about-few = Diferencia respecto de “{ $reference }” entre simulaciones pareadas, con intervalos simultáneos del 95 %. Ninguna marca está llena: hay muy pocas simulaciones para afirmar algo.
chart-difference-title = { $outcome }, { $amount } con “{ $arm }” frente a “{ $reference }”
chart-difference-amount = { $unit ->
    [share] { $value } puntos ({ $low } a { $high })
    [days] { $value } días ({ $low } a { $high })
   *[number] { $value } ({ $low } a { $high })
}
chart-difference-too-few = Muy pocas simulaciones para distinguir las opciones de “{ $reference }”
chart-difference-none = { $outcomes ->
    [one] Ninguna diferencia clara respecto de “{ $reference }” en el único resultado comparado
   *[other] Ninguna diferencia clara respecto de “{ $reference }” en ninguno de { $outcomes } resultados
}
chart-difference-none-shown = { $outcomes ->
    [one] Ninguna diferencia clara respecto de “{ $reference }” en el único resultado comparado; con tan pocas simulaciones, las grandes pueden no verse
   *[other] Ninguna diferencia clara respecto de “{ $reference }” en ninguno de { $outcomes } resultados; con tan pocas simulaciones, las grandes pueden no verse
}
chart-difference-alt-few = Diagrama de bosque de las diferencias respecto de “{ $reference }”, un panel por resultado: hay muy pocas simulaciones para decir qué opciones difieren.
chart-difference-alt = { $clear ->
    [0] Diagrama de bosque de las diferencias respecto de “{ $reference }”, un panel por resultado: { $clear } de { $all } intervalos simultáneos del 95 % excluyen el cero.
   *[other] Diagrama de bosque de las diferencias respecto de “{ $reference }”, un panel por resultado: { $clear } de { $all } intervalos simultáneos del 95 % excluyen el cero. { $rows }
}
chart-difference-alt-row = { $outcome }, { $arm }: { $amount }.

## dots

chart-dots-few = Terminaron menos de { $runs } simulaciones de cada opción: cien puntos dirían más de lo que se sabe.
chart-dots-about = { $pair }: de 100 simulaciones, cuántas terminan en cada clase de trayectoria. Cada punto es una.
chart-dots-finding = { $subject }: { $share } de 100 simulaciones con “{ $arm }”, { $other } con “{ $reference }”
chart-dots-leading = { $pair }: de 100 simulaciones, { $count } terminan en { $class } con “{ $arm }”
chart-dots-alt = Cien puntos por opción, coloreados por clase de trayectoria. { $finding }. { $arms }
chart-dots-alt-arm = { $pair }, { $arm }: { $counts }.
chart-dots-alt-count = { $count } { $class }

## stances

chart-stances-silence = Ningún gobierno se pronuncia sobre el acto inicial.
chart-stances-about = Proporción de simulaciones en que cada gobierno condena o apoya el acto. Coloreado: en la mayoría de las simulaciones.
chart-stances-title = Con “{ $arm }”, { $condemning ->
    [0] ningún gobierno
   *[other] { $condemning }
} de { $all } gobiernos { $condemning ->
    [0] condena
    [one] condena
   *[other] condenan
} el acto inicial en la mayoría de las simulaciones; { $supporting ->
    [0] ninguno lo apoya
    [one] uno lo apoya
   *[other] { $supporting } lo apoyan
}
chart-stances-few = Qué dicen los gobiernos del acto inicial con “{ $arm }”, en { $runs ->
    [one] { $runs } simulación
   *[other] { $runs } simulaciones
}
chart-stances-condemns = { $state } condena
chart-stances-supports = { $state } apoya
chart-stances-key-condemns = condena
chart-stances-key-neither = ni lo uno ni lo otro
chart-stances-key-supports = apoya
chart-stances-key-author = autor del acto
chart-stances-alt = Casillas de gobiernos con la proporción de simulaciones en que cada uno condena o apoya el acto inicial. { $finding }. Condena, apoyo: { $states }.
chart-stances-alt-state = { $state } { $condemning }, { $supporting }

## votes

chart-votes-nothing = Ningún proyecto llega a votación en ninguna simulación con “{ $arm }”.
chart-votes-about = Simulaciones por votos a favor; { $voted } de { $runs } simulaciones con “{ $arm }” llegan a una votación. { $rule }
chart-votes-rule = { $rule ->
    [number] Un proyecto necesita { $needed } votos a favor.
    [share] Un proyecto necesita el { $needed } % de los que cuentan.
   *[consensus] Una objeción basta para detener un proyecto.
}
chart-votes-title = { $body }: de las primeras votaciones de un proyecto, { $adopted } lo aprueban
chart-votes-title-veto = { $body }: de las primeras votaciones de un proyecto, { $adopted } lo aprueban y { $vetoed } terminan en veto
chart-votes-key-adopted = aprobado
chart-votes-key-vetoed = vetado
chart-votes-key-rejected = no aprobado
chart-votes-needed = { $needed } votos necesarios
chart-votes-members = Miembros según la frecuencia con que votan a favor (azul) y en contra (naranja): { $shown } de { $all }
chart-votes-key-member = tiene veto
chart-votes-alt = Barras de simulaciones por votos a favor, y casillas de miembros. { $finding }. A favor, en contra: { $members }.
chart-votes-alt-member = { $member } { $yes }, { $no }

## stocks

chart-stocks-nothing = En este escenario no se guarda nada en reserva, o sus simulaciones son de una versión que no lo registraba.
chart-stocks-about = Días de demanda en reserva, por día: la mediana, una banda que contiene 80 de 100 simulaciones, y en gris la referencia.
chart-stocks-title = { $stock }: no queda nada en { $share } el día { $day } con “{ $arm }”
chart-stocks-alt = Paneles por opción con lo que hay en reserva. { $finding }. Mediana y rango el día { $day }: { $arms }.
chart-stocks-alt-arm = { $arm } { $median } ({ $low } a { $high })

## bargaining

chart-bargaining-nothing = Nadie se mueve en ninguna mesa en la simulación { $replication } con “{ $arm }”.
chart-bargaining-about = Arriba, un curso posible (simulación { $replication } con “{ $arm }”): lo que ofrece cada parte por ronda; las líneas que se juntan están de acuerdo. Abajo, todas las simulaciones.
chart-bargaining-title = { $pair }: { $stages } con “{ $arm }”
chart-bargaining-title-run = { $pair }: lo que ofrece cada parte en la simulación { $replication }
chart-bargaining-stage = { $what } en { $share }
chart-bargaining-axis = Ronda de conversaciones; ofertas de 0 a 1 en cada cuestión
chart-bargaining-stages = Proporción de todas las simulaciones en que ha habido, al final (línea: intervalo del 95 %)
chart-bargaining-alt = Escalones por ronda en la simulación { $replication }, un curso posible, y barras de todas las simulaciones. { $finding }. { $issues }.
chart-bargaining-alt-issue = { $issue }: { $first } va de { $from } a { $to }, { $second } de { $secondFrom } a { $secondTo }

## relations

chart-relations-nothing = No consta cómo está cada uno con los demás: hay menos de dos gobiernos, ninguna simulación terminó o las simulaciones son de una versión que no lo registraba.
chart-relations-about = Clima entre dos, en la mediana de { $runs ->
    [one] la única simulación registrada
   *[other] las { $runs } simulaciones registradas
} con “{ $arm }”. Cada nombre encabeza su fila y su columna; de { $all }, los más implicados.
chart-relations-title = { $one } y { $other } están en malos términos el día { $day } en { $share } de las simulaciones registradas con “{ $arm }”
chart-relations-title-none = El día { $day } no hay dos que estén en malos términos en la mayoría de las simulaciones registradas con “{ $arm }”
chart-relations-day = Día { $day }
chart-relations-key-bad = hostil (−: −{ $limit } puntos o menos en la mayoría)
chart-relations-key-neutral = neutro
chart-relations-key-good = amistoso (+: { $limit } o más en la mayoría)
chart-relations-alt = Mitades de una matriz de quién está con quién, el primer día y el día { $day }. { $finding }.{ $bads ->
    [0] {""}
   *[other] {" "}Los peores, con el clima en la mediana de las simulaciones: { $bad }.
}{ $goods ->
    [0] {""}
   *[other] {" "}Los mejores: { $good }.
}
chart-relations-alt-tie = { $one } y { $other } { $climate }

## timeline

chart-timeline-nothing = No ocurre nada en la simulación { $replication } con “{ $arm }”.
chart-timeline-title = Un curso posible con “{ $arm }”
chart-timeline-title-ending = Un curso posible con “{ $arm }”: { $ending }
chart-timeline-about = Los { $shown } sucesos de más peso de los { $all } de la simulación { $replication }; otras simulaciones siguen otro curso.
chart-timeline-date = { $date } · día { $day }
chart-timeline-card = { $who }: { $what }
chart-timeline-key-cooperation = un acto que distiende
chart-timeline-key-conflict = un acto que daña
chart-timeline-key-talks = conversaciones
chart-timeline-key-body = decide un órgano
chart-timeline-alt = Fichas con fecha de una simulación. { $finding }. { $cards }
chart-timeline-alt-card = { $date }: { $who }: { $what }.

## tornado

chart-tornado-no-assumption = En este escenario nada es incierto salvo el azar.
chart-tornado-few = Hay muy pocas simulaciones de “{ $arm }” para comparar valores bajos y altos de los supuestos.
chart-tornado-about = { $outcome }, con “{ $arm }”: los { $shown } supuestos, de { $all }, que más lo acompañan. Las líneas son intervalos del 95 %.
chart-tornado-none = { $outcome }: ninguno de { $count } supuestos lo acompaña con claridad en estas simulaciones
chart-tornado-title = { $outcome }: { $low } donde “{ $assumption }” es bajo, { $high } donde es alto
chart-tornado-key-low = supuesto en su tercio más bajo
chart-tornado-key-high = en el más alto
chart-tornado-key-unclear = gris: no es claro
chart-tornado-key-all = todas las simulaciones
chart-tornado-alt = Filas de supuestos con el resultado donde cada uno es bajo y donde es alto. { $finding }.{ $clear ->
    [0] { "" }
   *[other] { " " }{ $rows }
}
chart-tornado-alt-row = { $assumption }: { $low } donde es bajo, { $high } donde es alto, una diferencia de { $amount }.

## ladder

chart-ladder-about = Proporción de simulaciones en cada peldaño de la escalera por día: el más grave de las medidas en vigor y de los actos dentro de su tiempo de permanencia.
chart-ladder-about-falls = Proporción de simulaciones en cada peldaño de la escalera por día: el más grave de las medidas en vigor y de los actos dentro de su tiempo de permanencia. Línea punteada: termina el tiempo de permanencia de un acto prefijado; esa caída no es un paso atrás de nadie.
chart-ladder-title = { $pair }: { $share } en { $rung } o más arriba el día { $day } con “{ $arm }”
chart-ladder-alt = Áreas apiladas: la proporción de simulaciones en los peldaños 0 a 6 por día. Proporción en { $rung } o más arriba el día { $first } y el día { $last }: { $panels }.
chart-ladder-alt-panel = { $pair }, { $arm }: { $first }, { $last }

## alluvial

chart-alluvial-about = Simulaciones con “{ $arm }” por peldaño, y dónde terminan. Las cintas llevan el color del peldaño que dejan.
chart-alluvial-title = { $pair }: { $share } terminan en { $class }, { $part ->
    [most] la mayoría de ellas
   *[many] la mayor parte
} desde { $rung } el día { $day }
chart-alluvial-day = día { $day }
chart-alluvial-ends = al final
chart-alluvial-end = { $class } { $share }
chart-alluvial-alt = Flujos de simulaciones de peldaño en peldaño y hacia las clases de trayectoria. { $finding }. { $columns }
chart-alluvial-alt-day = El día { $day }: { $shares }.
chart-alluvial-alt-share = { $name } { $share }

## typical

chart-typical-few = Hay muy pocas simulaciones para ordenar sus trayectorias por tipos.
chart-typical-about = Gris: { $shown } simulaciones de “{ $arm }”; color: la simulación típica de cada tipo; proporciones de { $runs } simulaciones de cada opción.
chart-typical-title = { $pair }: las trayectorias son de { $kinds } tipos; { $share } con “{ $arm }” son del más común, que termina en { $name }
chart-typical-none = { $pair }: las trayectorias no forman tipos que se distingan con claridad
chart-typical-kind = { $last }
chart-typical-days = días
chart-typical-column = tipo { $number }
chart-typical-alt = Trayectorias en la escalera, y con qué frecuencia toma cada opción cada tipo. { $finding }. { $kinds }
chart-typical-alt-kind = Tipo { $number }, que termina en { $name }: { $shares }.
chart-typical-alt-share = { $arm } { $share }

## fan

chart-fan-hostile = hostil
chart-fan-neutral = neutro
chart-fan-friendly = amistoso
chart-fan-about = Clima por día, de hostil (por debajo de 0) a amistoso (por encima), en escala de raíz cuadrada: { $ranges }. De muchas opciones, las de trayectorias claramente distintas.
chart-fan-ranges = mediana y rangos que contienen { $levels } de las simulaciones cada día
chart-fan-ranges-some = mediana y rangos que contienen { $levels } de las simulaciones cada día; muy pocas simulaciones para uno más ancho
chart-fan-ranges-none = { $runs ->
    [1] una sola simulación, de modo que no hay rango
   *[other] mediana de { $runs } simulaciones, muy pocas para un rango
}
chart-fan-title = { $pair }: el día { $day }, clima { $climate }
chart-fan-side-range = { $side ->
    [hostile] hostil en al menos { $level } de las simulaciones con “{ $arm }”
    [friendly] amistoso en al menos { $level } de las simulaciones con “{ $arm }”
    [neutral] neutro en al menos { $level } de las simulaciones con “{ $arm }”
   *[both] hostil en unas simulaciones y amistoso en otras con “{ $arm }”, { $median ->
        [hostile] hostil
        [friendly] amistoso
       *[neutral] neutro
    } en la simulación central
}
chart-fan-side-median = { $side ->
    [hostile] hostil
    [friendly] amistoso
   *[neutral] neutro
} { $runs ->
    [1] en la única simulación con “{ $arm }”
   *[other] en la mediana de { $runs } simulaciones con “{ $arm }”
}
chart-fan-title-observed = Clima entre { $pair } el día { $day }: { $observed } según lo registrado, { $climate }
chart-fan-alt-observed = { $told } La línea gruesa es lo registrado. { $finding }.
chart-fan-range = mediana { $median } con “{ $arm }”, { $level } de las simulaciones entre { $low } y { $high }
chart-fan-median = { $runs ->
    [1] { $median } en la única simulación con “{ $arm }”
   *[other] mediana { $median } de { $runs } simulaciones con “{ $arm }”
}
chart-fan-alt = Abanicos: el clima por día en las simulaciones. Mediana el primer día, luego lo que hay el día { $day }: { $panels }.
chart-fan-alt-panel = { $pair }: { $first }, luego { $last }
chart-fan-run = La simulación
chart-fan-median-key = Mediana
chart-fan-observed = Observado
chart-fan-ghost = Mediana de la opción de referencia

## incidence

chart-incidence-about = Proporción de simulaciones en que el suceso ya ocurrió, por día; las escalas difieren según el suceso. A la derecha, la proporción de cada opción y su intervalo del 95 % el día { $day }.
chart-incidence-about-bands = Proporción de simulaciones en que el suceso ya ocurrió, por día, con bandas del 95 %; las escalas difieren según el suceso. A la derecha, la proporción de cada opción y su intervalo del 95 % el día { $day }.
chart-incidence-about-band = Proporción de simulaciones en que el suceso ya ocurrió, por día, con la banda del 95 % de “{ $arm }”; las escalas difieren según el suceso. A la derecha, la proporción de cada opción y su intervalo del 95 % el día { $day }.
chart-incidence-others = Opciones en gris: sin diferencia clara con la referencia
chart-incidence-plain = { $subject }: { $share } con “{ $arm }”
chart-incidence-alt = Curvas escalonadas de incidencia acumulada, un panel por suceso. Hasta el día { $day }, con intervalos del 95 %: { $panels }
chart-incidence-alt-panel = { $subject }: { $arms }.
chart-incidence-alt-arm = { $arm } { $share } ({ $low } a { $high })

## story

chart-story-nothing = No ocurrió nada en la simulación que se relata.
chart-story-about = Una simulación: cada marca es un acto, en el carril de quien lo hizo, por día; las líneas finas unen un acto con aquello a lo que responde. Los números nombran los actos de más peso.
chart-story-title = Simulación { $run } de “{ $arm }”: { $acts }
chart-story-title-ending = Simulación { $run } de “{ $arm }”: { $ending }; { $acts }
chart-story-acts = { $acts ->
    [0] ningún acto
    [one] { $acts } acto, { $conflict } de conflicto material
   *[other] { $acts } actos, { $conflict } de conflicto material
}
chart-story-alt = Carriles: { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actores
}, { $acts ->
    [one] { $acts } acto
   *[other] { $acts } actos
}, { $sessions ->
    [one] { $sessions } sesión de instituciones
   *[other] { $sessions } sesiones de instituciones
}.{ $acts ->
    [0] { "" }
   *[other] { " " }{ $told }
}
chart-story-alt-act = Día { $day }: { $act }.
chart-story-act = { $who } → { $whom }: { $what }
chart-story-act-alone = { $who }: { $what }
chart-story-listed = Día { $day }, { $act }
chart-story-session = Sesión o ronda de conversaciones
chart-story-axis = Día, en escala de raíz cuadrada{ $actors ->
    [0] { "" }
    [one] ; se omite { $actors } actor con menos actos
   *[other] ; se omiten { $actors } actores con menos actos
}{ $acts ->
    [0] { "" }
    [one] ; se omite { $acts } acto de menos peso
   *[other] ; se omiten { $acts } actos de menos peso
}

## boxes

chart-boxes-always = “{ $outcome }” se da en todas las simulaciones, de modo que no hay nada que distinguir.
chart-boxes-never = “{ $outcome }” no se da en ninguna simulación, de modo que no hay nada que distinguir.
chart-boxes-noise = Ninguna caja dice cuándo se da “{ $outcome }”: las búsquedas en simulaciones barajadas llamaron tanto la atención en { $share } de los casos, más que { $allowed }.
chart-boxes-none = Ninguna caja dice cuándo se da “{ $outcome }”: no se eligió ninguna.
chart-boxes-about = Primero, cada caja, desde todas las simulaciones hasta la última; llena, la caja que se relata. Después, sus simulaciones en sus supuestos más fuertes.
chart-boxes-title = { $more ->
    [0] “{ $outcome }” en { $inside } de las simulaciones con { $limits }, en { $all } de todas
    [one] “{ $outcome }” en { $inside } de las simulaciones con { $limits } y { $more } límite más, en { $all } de todas
   *[other] “{ $outcome }” en { $inside } de las simulaciones con { $limits } y { $more } límites más, en { $all } de todas
}
chart-boxes-limit = { $name } { $limit }
chart-boxes-alt = Descubrimiento de escenarios para “{ $outcome }”, { $arm }. Proporción de búsquedas en simulaciones barajadas que llamaron tanto la atención: { $noise }, se admite { $allowed }. La caja contiene { $runs } simulaciones, { $coverage } de las simulaciones de interés, con una densidad de { $density } frente a { $all } en general: { $limits }.
chart-boxes-coverage = cobertura: proporción de las simulaciones de interés que están dentro
chart-boxes-density = densidad dentro
chart-boxes-picked = { $coverage } cubierto, { $density } de densidad
chart-boxes-others = otras simulaciones
chart-boxes-others-some = otras simulaciones, las primeras { $count }
chart-boxes-box = la caja
chart-boxes-at-will = esparcidas a discreción

## patterns

chart-patterns-none = No se comprobó ningún patrón.
chart-patterns-about = Valor del modelo con intervalo del 95 %. La banda gris es lo que se acepta, dibujada con el mismo ancho para todos; la marca es la evidencia. Los anillos fallan.
chart-patterns-title = Se cumplen { $groups }
chart-patterns-title-group = { $passed } de { $all } patrones: { $group }
chart-patterns-group = { $group }: se cumplen { $passed } de { $all }
chart-patterns-alt = Puntos con intervalos para cada comprobación; ninguno cae fuera de lo que se acepta.
chart-patterns-alt-failing = Puntos con intervalos para cada comprobación. Patrones con alguna comprobación fuera de lo que se acepta: { $patterns }.

## drivers

chart-drivers-unknown = Ningún efecto sobre “{ $outcome }” ha convergido: más --samples o más --reps revelarían sus causas.
chart-drivers-same = “{ $outcome }” resultó igual en cada uno de { $points } puntos, de modo que no se ve ningún efecto. Lo que es raro requiere más --samples o --reps para verse.
chart-drivers-not-yet = Todavía no se ve ningún efecto sobre “{ $outcome }”: algunos no han convergido. Más --samples o --reps lo dirían.
chart-drivers-none-clear = { $outcome }: ningún supuesto influye con claridad por encima de cero
chart-drivers-two = { $outcome }: lo que más influye es { $first } o { $second }
chart-drivers-rivals = { $outcome }: lo que más influye es { $first } u otros { $rivals }
chart-drivers-first = { $rank ->
    [most] { $outcome }: lo que más influye es { $first }
   *[some] { $outcome }: influye { $first }
}
chart-drivers-then = { $rank ->
    [most] { $outcome }: lo que más influye es { $first }, luego { $second }
   *[some] { $outcome }: influye { $first }, luego { $second }
}
chart-drivers-unsure = { $unsure ->
    [one] { $finding }; { $unsure } no ha convergido
   *[other] { $finding }; { $unsure } no han convergido
}
chart-drivers-morris = { $arm }, { $measure }. μ*: cambio absoluto medio del resultado entre los percentiles 5 y 95 de un supuesto, con intervalo del 95 %; σ: interacción o curvatura.
chart-drivers-sobol = { $arm }, { $measure }. Proporciones de la varianza con intervalos del 95 %: solo (S1, lleno) y con todas sus interacciones (ST, contorno).
chart-drivers-alt = Supuestos por su efecto sobre “{ $outcome }”: han convergido { $known } de { $all }. { $rows }
chart-drivers-alt-row = { $id }: { $effect } ({ $low } a { $high }).
chart-drivers-axis = { $method ->
    [morris] μ*
   *[sobol] proporción de la varianza
}{ $left ->
    [0] { "" }
   *[other] , los { $shown } mayores de { $all }
}{ $unsure ->
    [0] { "" }
    [one] ; { $unsure } no ha convergido
   *[other] ; { $unsure } no han convergido
}

## split

chart-split-none = No se puede decir ninguna proporción de la varianza: los resultados no varían, o hay muy pocos mundos.
chart-split-about = { $arm }: proporción de la varianza de cada resultado, con intervalos del 95 %.
chart-split-share = { $share } ({ $low } a { $high })
chart-split-alt = Varianza debida a los supuestos y al azar. { $rows }.
chart-split-alt-row = { $outcome }: { $share } debida a los supuestos
chart-split-too-few = Supuestos o azar: muy pocos mundos para decir cuál causa la varianza
chart-split-one = { $unsure ->
    [0] { $outcome }: { $share } de la varianza se debe a los supuestos
   *[other] { $outcome }: { $share } de la varianza se debe a los supuestos; muy pocos mundos para decirlo de { $unsure } más
}
chart-split-several = { $unsure ->
    [0] Los supuestos causan de { $low } a { $high } de la varianza de { $outcomes } resultados; el azar, el resto
   *[other] Los supuestos causan de { $low } a { $high } de la varianza de { $outcomes } resultados; el azar, el resto; muy pocos mundos para decirlo de { $unsure } más
}
chart-split-alike = { $unsure ->
    [0] Los supuestos causan { $share } de la varianza de cada uno de { $outcomes } resultados; el azar, el resto
   *[other] Los supuestos causan { $share } de la varianza de cada uno de { $outcomes } resultados; el azar, el resto; muy pocos mundos para decirlo de { $unsure } más
}
chart-split-assumptions = de los supuestos
chart-split-chance = del azar

## regret

chart-regret-no-arm = No hay otra opción de la cual arrepentirse.
chart-regret-no-world = Ningún mundo tiene un valor de “{ $outcome }” en todas las opciones.
chart-regret-about-more = { $outcome } (más es mejor): lo que falta respecto de la mejor opción de un mundo. Izquierda: mundos por orden de arrepentimiento, más oscuro es más. Derecha: media con intervalo del 95 %, percentil 90 (anillo).
chart-regret-about-less = { $outcome } (menos es mejor): lo que sobra respecto de la mejor opción de un mundo. Izquierda: mundos por orden de arrepentimiento, más oscuro es más. Derecha: media con intervalo del 95 %, percentil 90 (anillo).
chart-regret-alike = { $outcome }: todas las opciones resultan iguales en cada uno de { $worlds ->
    [one] { $worlds } mundo
   *[other] { $worlds } mundos
}
chart-regret-too-few = { $outcome }: muy pocos mundos para decir de qué opción habría menos arrepentimiento ({ $worlds ->
    [one] { $worlds } mundo
   *[other] { $worlds } mundos
})
chart-regret-least = { $outcome }: el menor arrepentimiento, con “{ $arm }”
chart-regret-least-alike = { $more ->
    [0] { $outcome }: el menor arrepentimiento, con “{ $first }” y “{ $second }” por igual
   *[other] { $outcome }: el menor arrepentimiento, con “{ $first }”, “{ $second }” y { $more } más por igual
}
chart-regret-open = { $least }; muy pocos mundos para decir qué opciones pueden ser las mejores en promedio
chart-regret-only = { $least }, y ninguna otra opción puede ser la mejor en promedio
chart-regret-several = { $least }, pero { $candidates } de { $arms } opciones pueden ser las mejores
chart-regret-alt = Arrepentimiento medio por opción, con la frecuencia en que la opción es la mejor: { $arms }.
chart-regret-alt-arm = { $arm } { $regret }, { $best }
chart-regret-worlds = mundos
chart-regret-regret = arrepentimiento
chart-regret-best-in = la mejor en
chart-regret-bold = Negrita: puede ser la mejor en promedio.

## reliability

chart-reliability-none = No hay ningún pronóstico con desenlace conocido.
chart-reliability-about = { $count ->
    [one] { $count } pronóstico
   *[other] { $count } pronósticos
} de hitos de crisis pasadas. Un punto por décimo: pronóstico medio frente a la proporción que ocurrió; sobre la línea coinciden. La banda se extiende 0,15 a cada lado; los anillos son grupos de 20 pronósticos o más fuera de ella. Abajo: cuántos.
chart-reliability-good = Ningún grupo de 20 pronósticos o más se desvía más de 0,15
chart-reliability-title = Desviados en más de 0,15: pronósticos de { $bins }
chart-reliability-range = { $low } a { $high }
chart-reliability-alt = Pronóstico medio y proporción que ocurrió, por grupo: { $points }.
chart-reliability-alt-bin = { $forecast } y { $came } ({ $count })
chart-reliability-came = proporción que ocurrió
chart-reliability-forecast = pronóstico medio

## skill

chart-skill-none = No hay ningún pronóstico con desenlace conocido.
chart-skill-about = 1 - puntaje de Brier / el de las tasas base de los demás casos, con intervalo del 95 % por remuestreo de casos. Puntos llenos: el intervalo excluye el 0. Lo que pasa de -1 queda en el borde.
chart-skill-title-few = Habilidad frente a las tasas base; muy pocos casos para intervalos
chart-skill-title = Mejor que las tasas base en { $better ->
    [0] ninguno
   *[other] { $better }
} de { $groups } grupos de hitos, peor en { $worse ->
    [0] ninguno
   *[other] { $worse }
}, sin decidir en los demás
chart-skill-rows = filas
chart-skill-axis = habilidad: peor que las tasas base por debajo de 0, mejor por encima
chart-skill-alt = Habilidad con su intervalo: { $rows }.
chart-skill-alt-row = { $group } { $skill } ({ $low } a { $high })

# Sucesos y decisiones por lo que añaden a un resultado.
chart-pivots-nothing = No se halló nada que pudiera quitarse de “{ $outcome }”.
chart-pivots-none = { $outcome }: ningún suceso ni decisión tiene un efecto claro en estas simulaciones
chart-pivots-title = { $outcome }: { $way ->
    [for] lo que más añade es
   *[against] lo que más resta es
} “{ $first }”{ $others ->
    [0] { "" }
    [one] , otro efecto es claro
   *[other] , otros { $others } efectos son claros
}
chart-pivots-about = { $arm }. El resultado con ello menos el resultado sin ello en simulaciones pareadas{ $unit ->
    [share] , en puntos porcentuales
   *[number] { "" }
}; intervalos del 95 % válidos en conjunto. Lleno: excluye el cero. Los { $shown } mayores de { $candidates } examinados.
chart-pivots-about-run = { $arm }, simulación { $run }. El resultado desde el día siguiente, con ello menos sin ello{ $unit ->
    [share] , en puntos porcentuales
   *[number] { "" }
}; intervalos del 95 % válidos en conjunto. Lleno: excluye el cero. Los { $shown } mayores de { $candidates } examinados.
chart-pivots-alt = Sucesos y decisiones por lo que añaden a “{ $outcome }”, los mayores primero. { $rows }
chart-pivots-alt-row = { $label }: { $effect } ({ $low } a { $high }).
chart-pivots-axis = { $unit ->
    [share] puntos porcentuales
   *[number] diferencia
}

# causes: una simulación como árbol.
chart-causes-nothing = No ocurrió nada en la simulación que se relata.
chart-causes-title = { $from } de { $all } sucesos de la simulación provinieron, de cerca o de lejos, de: { $root }
chart-causes-title-goal = { $goal }: { $steps ->
    [one] un paso
   *[other] { $steps } pasos
} desde “{ $root }”
chart-causes-about = Simulación { $run } de “{ $arm }”: cada línea une un suceso con lo que desencadenó{ $folded ->
    [0] .
   *[other] ; { $folded } sucesos de los que provino menos están plegados, +n los cuenta.
}
chart-causes-folded = +{ $count }
chart-causes-look = { $look ->
    [eve] ya existía antes
    [scripted] en la cronología
    [cooperation] acto amistoso
    [conflict] acto hostil
    [session] sesión
    [talks] conversaciones
   *[home] parlamento, tribunal
}
chart-causes-alt = { $shown } de { $all } sucesos, cada uno con lo que lo desencadenó. { $told }
chart-causes-alt-root = { $date }: { $what }.
chart-causes-alt-row = { $date }: { $what }, desencadenado por: { $cause }.

# La perspectiva antes y después de saberse algo.
chart-outlook-nothing = No hay ninguna perspectiva que dibujar.
chart-outlook-none = Lo observado antes del { $known } deja la perspectiva más o menos como estaba
chart-outlook-title = { $label }: { $before } antes, { $after } dado lo observado
chart-outlook-about = { $arm }. Proporción de simulaciones, como si nada se supiera (hueco) y dados { $acts ->
    [0] el silencio
    [one] un acto observado
   *[other] { $acts } actos observados
} y todos los silencios antes del { $known } (lleno); intervalos del 95 %.
chart-outlook-alt = Proporciones antes y después. { $rows }
chart-outlook-alt-row = { $label }: { $before } antes, { $after } después ({ $low } a { $high }).
chart-outlook-axis = por ciento de las simulaciones

# Clases de sucesos en el camino hacia un resultado, en muchas simulaciones.
chart-paths-nothing = Ningún suceso está en el camino hacia “{ $outcome }” en estas simulaciones.
chart-paths-always = { $outcome }: se dio en todas las simulaciones, así que nada distingue a unas de otras
chart-paths-none = { $outcome }: ninguna clase de suceso en el camino distingue claramente las simulaciones con ello de las demás
chart-paths-title = { $outcome }: “{ $label }” ocurre en el { $with } de las simulaciones con ello y en el { $without } sin ello
chart-paths-about = { $arm }. Clases de sucesos en { $with } simulaciones con el resultado y { $without } sin él, con intervalos del 95 %: con qué frecuencia en el camino de causas y con qué frecuencia en general. Asociación, no efecto. Las { $shown } más comunes de { $kinds } en el camino.
chart-paths-on-path = en el camino hacia ello
chart-paths-with = en general, con ello
chart-paths-without = sin ello
chart-paths-axis = porcentaje de las simulaciones
chart-paths-alt = { $finding }. { $rows }
chart-paths-alt-row = { $label }: en el camino en el { $path }, en general en el { $with } de las simulaciones con ello{ $any ->
    [some] , en el { $without } de las demás
   *[none] { "" }
}.
chart-paths-source = { $scenario }. { $runs } simulaciones, semilla { $seed }. Modelo { $model }.

# El recorrido de una clase.
chart-played-nothing = Todavía no se ha jugado nada.
chart-played-title = { $pair }: la clase llegó a { $rung } el día { $day }; { $same ->
    [yes] ocho de cada diez simulaciones del modelo estaban entonces en { $low }
   *[no] ocho de cada diez simulaciones del modelo estaban entonces entre { $low } y { $high }
}
chart-played-about = Dónde estaba la relación cada día: la clase, sobre { $runs } simulaciones del modelo en el mismo mundo.
chart-played-class = La clase
chart-played-half = La mitad de las simulaciones del modelo
chart-played-most = Ocho de cada diez simulaciones del modelo
chart-played-alt = El recorrido de la clase sobre las simulaciones del modelo. Lo más grave a que llegó: { $panels }.
