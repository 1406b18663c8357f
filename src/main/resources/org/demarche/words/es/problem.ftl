### Qué anda mal en un escenario, y qué se quiso decir quizá.
###
### Una oración dice qué anda mal en un valor que su línea nombra por archivo, línea y ruta: comienza
### con minúscula y termina sin punto. Los números se muestran como están en los archivos de escenario,
### los nombres de las claves entre comillas simples. Una sugerencia (las claves con -maybe-) sigue a «Quizá:».

# Un problema en una línea.
problem-line = { $at }: { $where }: { $what }
problem-line-maybe = { $at }: { $where }: { $what }. Quizá: { $maybe }
# Donde un problema no concierne a ninguna parte de él.
problem-of-scenario = escenario
# Un problema contado en su causa.
problem-elsewhere = { $what } (allí: { $there })
# Después de los primeros 200 problemas.
problem-more-unlisted = y al menos { $count } más después de estos
# El mismo desliz en tres lugares o más, con el primero de ellos.
problem-same-slip = { $what } ({ $count } veces: también en { $places }{ $left ->
    [0] { "" }
   *[other] { " " }y { $left } más
})

# Archivos que no pueden leerse.
problem-unreadable = no puede leerse
problem-file-none = no hay tal archivo
problem-file-folder = esto es una carpeta, no un archivo de escenario
problem-file-irregular = esto no es un archivo regular
problem-file-unreadable = el archivo no puede leerse ({ $why })
problem-file-large = el archivo supera los 5 MB
problem-file-utf16 = el archivo está codificado como UTF-16, no como UTF-8
problem-file-like-utf16 = el archivo parece UTF-16, no UTF-8: uno de cada dos bytes es 0
problem-file-mark = el archivo comienza con una marca de orden de bytes
problem-file-byte = el byte { $byte } no es texto UTF-8
problem-file-zero = un byte cero: esto no es un archivo de texto
problem-file-maybe-save = guarde el archivo como UTF-8 sin marca de orden de bytes
problem-file-empty = el archivo está vacío
problem-file-maybe-new = demarche new FILE escribe un escenario desde el cual empezar
problem-file-no-mapping = un escenario es un mapa (clave: valor), pero este archivo es { $kind }
problem-file-no-version = un archivo de escenario comienza con la versión del formato
problem-file-version-first = 'demarche: 1' debe ser la primera clave
problem-folder-unreadable = la carpeta del archivo no puede leerse ({ $why })
problem-not-resolved = esto no es un escenario resuelto en JSON

# Inclusiones y la biblioteca incluida.
problem-include-list = 'include' es una lista de nombres
problem-include-name = una inclusión es el nombre de un archivo; esto es { $kind }
problem-include-is-scenario = un archivo incluido nunca comienza con 'demarche:'; este es un escenario propio
problem-include-maybe-third = quite la línea, o pase lo que ambos comparten a un tercer archivo
problem-include-from-library = la biblioteca incluye solo de la biblioteca
problem-include-no-file = no hay ningún archivo '{ $file }' que incluir
problem-include-outside = la inclusión '{ $name }' sale de la carpeta del escenario
problem-include-maybe-beside = un archivo junto al escenario, o library:NAME
problem-include-letters = '{ $name }' no puede nombrar un archivo aquí: al juego de caracteres de este sistema le falta una letra suya
problem-include-maybe-letters = LC_ALL=C.UTF-8 antes de la orden, o un nombre en letras simples
problem-include-loop = los archivos se incluyen unos a otros en círculo: { $loop }
problem-include-many = se incluyen más de { $most } archivos
problem-library-none = la biblioteca incluida no tiene '{ $name }'
problem-library-maybe-list = una de las que enumera demarche library

# YAML.
problem-yaml = no es YAML válido: { $what }
problem-yaml-tab = hay un tabulador donde solo puede haber espacios: YAML sangra con espacios
problem-yaml-tab-maybe = cambie los tabuladores por espacios
problem-yaml-character = no se admite el carácter { $code }
problem-yaml-second-document = aquí comienza un segundo documento ('---'): un archivo de escenario contiene uno
problem-yaml-merge-key = YAML 1.2 no tiene la clave de fusión '<<'
problem-yaml-maybe-extends = extends, o include
problem-yaml-quotes = { $mark ->
    [double] no es YAML válido: hay comillas dobles dentro de comillas dobles, de modo que el texto termina antes de '{ $rest }'
   *[single] no es YAML válido: hay comillas simples dentro de comillas simples, de modo que el texto termina antes de '{ $rest }'
}
problem-yaml-maybe-other-quotes = el otro tipo de comillas alrededor de todo el texto
problem-yaml-maybe-single-quotes = { $text }, entre comillas simples
problem-yaml-maybe-double-quotes = { $text }, entre comillas dobles
problem-yaml-maybe-quotes-inside = { $text }, con comillas dobles por dentro
problem-yaml-colon = hay un ': ' donde no puede haber una clave
problem-yaml-colon-maybe = ponga entre comillas el texto que contiene ': ', o revise el sangrado
problem-yaml-no-colon = falta un ':' después de esta clave
problem-yaml-no-colon-maybe = clave: valor, con un espacio después de los dos puntos
problem-yaml-indent = el sangrado no concuerda con las líneas de arriba
problem-yaml-indent-maybe = use el mismo número de espacios para todas las claves de un mapa
problem-yaml-open-text = el archivo termina dentro de un texto entre comillas
problem-yaml-open-text-maybe = unas comillas de cierre
problem-yaml-open-list = una lista entre [ ] no se cierra aquí
problem-yaml-open-list-maybe = una ',' entre elementos, o un ']'
problem-yaml-open-mapping = un mapa entre {"{"} {"}"} no se cierra aquí
problem-yaml-open-mapping-maybe = una ',' entre entradas, o una '{"}"}'
problem-yaml-no-value = aquí falta un valor
problem-yaml-no-value-maybe = un valor, o quite la línea
problem-yaml-escape = el texto entre comillas contiene una secuencia de escape desconocida
problem-yaml-escape-maybe = comillas simples, que no conocen ninguna
problem-yaml-anchor-twice = el ancla se define dos veces
problem-yaml-anchor-twice-maybe = otro nombre
problem-yaml-alias = el alias no tiene un ancla antes
problem-yaml-alias-maybe = escriba el valor completo

# Claves y valores de un archivo.
problem-reading-stops = la lectura se detiene aquí: hay demasiados problemas arriba
problem-of-key = de la clave, { $what }
problem-key-twice = la clave '{ $key }' figura aquí dos veces, la primera en la línea { $line }
problem-key-not-plain = una clave es una lista o un mapa; las claves son palabras simples
problem-text-half = el texto contiene la mitad de un par de caracteres o un cero
problem-text-unseen = el texto contiene { $character }, que nadie ve
problem-maybe-remove = quítelo
problem-maybe-leave-out = omítalo
problem-not-finite = '{ $text }' no es un número finito
problem-number-size = el número '{ $text }' es demasiado grande, demasiado pequeño o demasiado largo (a lo sumo { $most } caracteres)
problem-nested-deep = los valores están anidados a más de { $most } niveles
problem-values-many = el archivo contiene más de { $most } valores
problem-alias-inside = el alias '*{ $alias }' está dentro de su propia ancla
problem-alias-no-anchor = no hay ningún ancla '&{ $anchor }' antes de este alias
problem-aliases-many = los alias se expanden más de { $most } veces
problem-tag = no se admite la etiqueta '{ $tag }': los archivos de escenario usan valores simples
problem-not-a-date = '{ $text }' no es una fecha como 2026-01-03 o 2026-01-03T06:00:00Z
problem-not-a-duration = '{ $text }' no es una duración como 3 d, 12 h, 2 w o P3D
problem-duration-varies = '{ $text }' cuenta meses o años, cuya duración varía: cuente días o semanas

# Frente al formato de los archivos de escenario, cuyos títulos y explicaciones están en su esquema.
problem-format = este programa lee el formato 1, no { $is }
problem-quoted = '{ $text }'
problem-described = { $kind } ({ $is })
problem-explained = { $expected } ({ $explanation })
problem-one-or-other = { $one } o { $other }
problem-must-be = debe ser { $expected }, pero es { $is }
problem-is-empty = está vacío; debe ser { $expected }
problem-is-not = { $is } no es { $expected }
problem-is-none-of = { $is } no es ninguno de { $known }
problem-bound-at-least = debe ser al menos { $bound }, pero es { $is }
problem-bound-at-most = debe ser a lo sumo { $bound }, pero es { $is }
problem-bound-above = debe ser mayor que { $bound }, pero es { $is }
problem-must-not-be-empty = no debe estar vacío
problem-too-long = { $is } es demasiado largo
problem-too-few = debe contener al menos una entrada
problem-too-many = contiene más de { $most } entradas, el máximo permitido
problem-entry-twice = contiene la misma entrada dos veces
problem-unfit = no concuerda con el formato ({ $keyword })
problem-maybe-in-quotes = "{ $text }", entre comillas
problem-maybe-days = { $days }, un número de días
problem-key-unknown = clave desconocida '{ $key }'
problem-key-needs = '{ $key }' necesita '{ $other }' a su lado
problem-key-maybe-torn = comillas alrededor del texto anterior: dentro de {"{"} {"}"} una coma lo termina
problem-key-maybe-one-of = una de { $known }

# En lugar de un valor: lo que debe ser, y lo que es.
problem-range-is = debe ser { $range } pero es { $value }
problem-range-can-be = debe ser { $range } pero puede ser cualquier cosa de { $low } a { $high }
problem-range-at-most = a lo sumo { $max }
problem-range-finite = un número finito
problem-range-above = mayor que { $min }
problem-range-at-least = al menos { $min }
problem-range-above-to = mayor que { $min } y a lo sumo { $max }
problem-range-between = de { $min } a { $max }
problem-oversize-all = puede recorrer todos los números, pero ninguno pasa de { $most }
problem-oversize-is = es { $size }, pero ninguno pasa de { $most }
problem-oversize-can-be = puede llegar a { $size }, pero ninguno pasa de { $most }
problem-number-not-whole = debe ser un número entero pero es { $value }
problem-kind-text = debe ser texto pero es { $kind }
problem-kind-flag = debe ser true o false pero es { $kind }
problem-kind-number = debe ser un número pero es { $kind }
problem-none-of = '{ $word }' no es ninguno de { $known }
problem-key-missing = falta '{ $key }'

# Tipos de valores.
problem-node-mapping = un mapa
problem-node-list = una lista
problem-node-text = texto
problem-node-number = un número
problem-node-whole = un número entero
problem-node-flag = true o false
problem-node-empty = vacío

# Un nombre que nada tiene. Tipos de nombres como en las secciones de un escenario.
problem-name-unknown = no hay { $kind ->
    [actor] ningún actor
    [assumption] ningún supuesto
    [family] ninguna familia
    [measure_kind] ningún tipo de medida
    [action] ninguna acción
    [institution] ninguna institución
    [issue] ninguna cuestión
   *[event] ningún suceso de la cronología
} '{ $name }'
problem-demand-no-sides = una exigencia necesita tanto quien la hace (by) como a quién (on)
problem-name-twice = '{ $name }' figura aquí dos veces
problem-name-maybe-of-all = { $name }; todos: { $command }
problem-name-maybe-listed = uno de los que imprime esto: { $command }
problem-maybe-another-id = otro identificador

# Rutas a valores, y cambios por opciones de política y desde la línea de órdenes.
problem-path-long = la ruta tiene más de { $most } pasos
problem-path-empty = la ruta está vacía
problem-path-broken = '{ $path }' no es una ruta: { $what } (carácter { $character })
problem-path-name = falta un nombre o tiene espacios alrededor
problem-path-position = una posición de lista es un número desde 0, como en [0]
problem-edit-not-inside = '{ $path }' es { $kind }: no tiene '{ $key }' dentro
problem-edit-scenario-has-no = el escenario no tiene '{ $key }'
problem-edit-has-no = '{ $path }' no tiene '{ $key }'
problem-edit-no-list = '{ $path }' es { $kind }, no una lista
problem-edit-no-item = '{ $path }' no tiene el elemento [{ $item }]: tiene { $count }, contados desde [0]
problem-setting-none = '{ $text }' no es un ajuste
problem-setting-maybe-path = ruta=valor, como en horizon=90 d
problem-setting-fixed = '{ $section }' no puede fijarse desde fuera
problem-setting-no-value = falta un valor después de '{ $path }='

# Fuentes.
problem-number-no-source = el número { $value } no tiene fuente
problem-numbers-no-source = { $count } números no tienen fuente, el primero en { $path }
problem-source-maybe-number = source: "judgement: por qué este número"
problem-event-source = un suceso prefijado dice de dónde viene: 'facts' o una 'source'
problem-source-maybe-event = source: "judgement: por qué" aquí, en la sección, o al comienzo del archivo

# El escenario en su conjunto.
problem-horizon-range = el horizonte debe ser mayor que 0 y a lo sumo de diez años
problem-scenario-start = el escenario no dice cuándo comienza
problem-scenario-horizon = el escenario no tiene horizonte
problem-horizon-length = un horizonte es mayor que 0 y a lo sumo de diez años, no de { $days } días
problem-scenario-states = un escenario necesita al menos dos Estados pero tiene { $count }
problem-seminar-body = { $actor } es un órgano que decide por los votos de sus miembros, así que ningún equipo puede jugarlo. ¿Quizá uno de sus miembros?
problem-seminar-outcome = el escenario no tiene un resultado { $outcome } con que medir el objetivo
problem-seminar-role = el seminario no tiene un papel { $role }

# Los actores y sus relaciones.
problem-actor-no-type = el actor no tiene tipo
problem-actor-maybe-type = type: state, o extends: un actor que lo tenga
problem-actor-extend = no hay ningún actor '{ $actor }' que extender
problem-actors-loop = los actores se extienden unos a otros en círculo: { $loop }
problem-actor-is-institution = '{ $code }' ya es una institución, y actúa como tal
problem-actor-maybe-code = otro código, o quítelo de los actores
problem-actor-type = '{ $type }' no es un tipo de actor: state, office o armed_group
problem-actor-no-state = '{ $code }' no es un Estado
problem-actor-no-office = '{ $code }' no es un cargo
problem-group-has-no = un grupo armado no es un gobierno y no tiene '{ $key }'
problem-group-maybe-state = type: state, u omítalo
problem-group-mission = un grupo armado no envía ni recibe misiones
problem-relation-itself = '{ $code }' no puede tener una relación consigo mismo
problem-alignment-itself = '{ $code }' no puede estar alineado consigo mismo
problem-playbook-none = '{ $code }' sigue un guion de jugadas pero no tiene ninguno, y elige según quantal-response. Dele un 'playbook', u otra regla

# Reservas.
problem-stock-no-state = solo un Estado tiene reservas
problem-stock-kind = '{ $id }' no es un tipo de dependencia, de modo que la reserva necesita un 'kind'
problem-supply-own = '{ $code }' no puede abastecerse a sí mismo; eso es su 'own'
problem-supply-no-state = a '{ $code }' no puede abastecerlo lo que no es un Estado

# Acciones.
problem-action-family = una acción pertenece a una familia
problem-action-cameo = una acción tiene un código CAMEO
problem-action-dependence = solo puede exigirse una dependencia mínima del petróleo
problem-review-family = una revisión necesita la familia '{ $family }', que no hace nada

# Supuestos y sus distribuciones.
problem-parameter-missing = el modelo necesita este número ({ $meaning })
# Qué anda mal en un valor que tiene un supuesto.
problem-through = { $what }, a través de '{ $assumption }'
problem-maybe-truncate = truncate: { $bounds } junto a la familia de la distribución
problem-maybe-truncate-in = truncate: { $bounds } junto a la familia de la distribución en { $assumption }
problem-maybe-other-value = otro valor de { $assumption }, u otros times o plus
problem-maybe-own-value = un valor o una distribución propios
problem-assumption-unused = nada usa este supuesto
problem-assumption-maybe-use = quítelo, o remita a él como {"{"}assumption: { $id }{"}"}
problem-correlation-certain = solo pueden correlacionarse supuestos con distribución
problem-correlation-twice = esta correlación se declara dos veces
problem-correlations-many = { $count } supuestos dependen unos de otros mediante 'correlated', pero a lo sumo pueden { $most }
problem-correlations-contradict = las correlaciones de rangos entre { $ids } se contradicen; debilite una de ellas, o declare las que faltan
problem-distribution-own = debe ser un número o una distribución propia
problem-distribution-unknown = no hay ninguna distribución '{ $name }'
problem-distribution-needs = { $family } necesita { $name }
problem-discrete-sizes = discrete necesita tantos pesos como valores y al menos uno, pero tiene { $values } valores y { $weights } pesos
problem-truncation-nothing = el recorte no deja nada de una distribución que va de { $low } a { $high }
problem-truncation-little = el recorte deja menos de una milmillonésima de la distribución, demasiado poco para extraer de ella
problem-fitted-place = solo un supuesto puede ser una extracción de un conjunto ajustado, sin recorte
problem-fitted-maybe-assumption = {"{"}assumption: id{"}"} aquí, y el conjunto en assumptions.id
problem-fitted-column-twice = la columna '{ $id }' figura aquí dos veces
problem-fitted-empty = un conjunto ajustado necesita al menos una columna y una extracción
problem-fitted-row = esta extracción tiene { $values } valores para { $columns } columnas
problem-fitted-unknown = no hay ningún conjunto ajustado '{ $set }'
problem-fitted-no-column = el conjunto ajustado '{ $set }' no tiene ninguna columna '{ $column }'

# Las instituciones, sus miembros y votos.
problem-institution-rule = una institución necesita una regla
problem-supermajority-votes = una mayoría calificada necesita 'votes', el número que aprueba un texto
problem-rule-has-no = la regla '{ $rule }' no tiene '{ $key }'
problem-rule-maybe-kind = quítela, o kind: supermajority
problem-call-itself = '{ $code }' no puede convocarse a sí mismo
problem-call-votes = una convocatoria necesita 'votes', el número que requiere en ese órgano
problem-joint-action = una declaración conjunta es una acción del repertorio: 'action'
problem-unreachable-members = nunca pueden alcanzarse { $needed } { $of ->
    [votes] votos
   *[members] miembros
}: solo { $voting } { $voting ->
    [one] miembro participa
   *[other] miembros participan
}
problem-unreachable-voters = nunca pueden alcanzarse { $needed } { $of ->
    [votes] votos
   *[members] miembros
}: solo { $voting } { $voting ->
    [one] miembro vota
   *[other] miembros votan
} cuando no lo hacen las partes de un par focal
problem-votes-nobody = nadie puede votar nunca: quien participa es parte de todos los pares focales, y las partes no votan
problem-absence-always = debe ser menor que 1, o los miembros se ausentan siempre
problem-members-none = una institución necesita miembros, y '{ $code }' no tiene ninguno
problem-members-suspended = todos los miembros están suspendidos, de modo que nadie puede votar
problem-member-twice = '{ $code }' es miembro dos veces
problem-member-veto = '{ $code }' tiene veto pero no es miembro
problem-member-suspended = '{ $code }' está suspendido pero no es miembro
problem-member-unknown = '{ $code }' no es ni un actor ni una entrada de este electorado
problem-member-no-state = '{ $code }' no es un Estado, y solo los Estados son miembros
problem-electorate-no-member = '{ $code }' tiene una entrada aquí pero no es miembro

# Lo que está en disputa.
problem-issue-no-party = una cuestión es entre al menos dos partes pero no tiene ninguna
problem-issue-one-party = una cuestión es entre al menos dos partes pero tiene una sola, '{ $party }'
problem-issue-no-position = '{ $party }' tiene una importancia pero no una posición
problem-issue-no-party-to-deliver = '{ $party }' no tiene posición, de modo que no puede prometer nada
problem-issue-no-salience = '{ $party }' tiene una posición pero no una importancia

# La cronología.
problem-time-day = día { $day }
problem-time-before-start = { $time } es anterior al inicio
problem-time-beyond-horizon = { $time } está más allá del horizonte de { $horizon } días
problem-time-may-be-beyond = esto puede quedar más allá del horizonte de { $horizon } días; en una simulación así no ocurre
problem-horizon-maybe-longer = un horizonte más largo
problem-delay-from = una demora cuenta desde 'when' o desde el suceso al que se responde
problem-delay-maybe-at = at: el momento posterior
problem-chance-window = una probabilidad lleva su plazo
problem-chance-certain = una probabilidad de 1 no es azar
problem-chance-maybe-at = at o when, o una p menor que 1
problem-chance-no-window = el plazo debe ser mayor que 0
problem-hazard-beside = un suceso que llega por una tasa de riesgo no tiene '{ $key }'
problem-hazard-maybe-when = when, para que la tasa cuente solo mientras eso se cumpla
problem-hazard-of = una tasa de riesgo necesita 'of', de quién son la carga y la presión que sigue
problem-hazard-rate = una tasa de riesgo necesita 'per_year', su tasa en reposo
problem-answers-circle = los sucesos se responden unos a otros en círculo: { $chain }
problem-answers-before = '{ $event }' responde a '{ $answered }' pero llega antes
problem-act-itself = '{ $code }' no puede hacerse '{ $action }' a sí mismo
problem-act-group = '{ $action }' no es un acto { $side ->
    [by] de
   *[on] contra
} un grupo armado, y '{ $group }' lo es
problem-act-no-group = '{ $action }' es un acto de un grupo armado o contra él, y ninguno de los lados lo es
problem-act-maybe-groups = armed_groups: [by, on] en repertoire.actions.{ $action }
problem-revision-early = una rectificación llega después del informe

# Procedimientos.
problem-procedure-chance = un procedimiento necesita 'p', la probabilidad de que prospere
problem-procedure-of = un procedimiento necesita 'of', el gobierno al que obliga
problem-procedure-call = un procedimiento necesita 'called_by', lo que lo pone en marcha
problem-procedure-name = '{ $id }' ya es { $kind ->
    [event] un suceso de la cronología
   *[action] una acción
}, y las condiciones no podrían distinguirlos

# Resultados y gráficos.
problem-column-taken = '{ $id }' ya es una columna de toda tabla de resultados
problem-outcome-standard = '{ $id }' ya es el nombre de un resultado estándar
problem-outcome-id = '{ $id }' no puede nombrar una columna de los resultados
problem-outcome-maybe-id = minúsculas, cifras y _, comenzando con una letra
problem-outcome-value = un resultado necesita un valor
problem-chart-arm-and-arms = figura junto a 'arms'
problem-chart-maybe-one = uno de los dos
problem-chart-headline = no hay ningún resultado principal '{ $outcome }'
problem-chart-pair = '{ $pair }' no es un par focal

# Opciones de política.
problem-arm-reference = solo una opción es la referencia, y '{ $arm }' ya lo es
problem-arm-extend = no hay ninguna opción '{ $arm }' que extender
problem-arms-loop = las opciones se extienden unas a otras en círculo: { $loop }
problem-arm-sets-too = esta opción fija también '{ $path }': un supuesto tiene uno de los dos
problem-arm-maybe-remove = quite uno de los dos
problem-arm-fixed = una opción no puede cambiar '{ $section }': todas las opciones de un escenario lo comparten
problem-arm-none = no hay ninguna opción '{ $arm }'
problem-arm-unknown = no hay ninguna opción '{ $arm }' que se ejecute
problem-arms-pairs = esta opción tiene los pares focales { $own } y la opción '{ $arm }' tiene { $first }; todas las opciones necesitan los mismos
problem-arms-maybe-pairs = cambie los pares focales en el escenario mismo, para todas las opciones

# Condiciones y valores de resultados: el lenguaje de las expresiones. Una función y una palabra del
# lenguaje quedan como se escriben.
problem-expression-long = la expresión tiene { $count } caracteres, más que el límite de { $most }
problem-expression-deep = la expresión está anidada a más de { $most } niveles
problem-expression-large = la expresión está anidada demasiado hondo o es demasiado grande
problem-expression-maybe-split = divídala en varios resultados o sucesos
problem-expression-ends = la expresión termina demasiado pronto
problem-text-open = el texto no se cierra con una segunda "
problem-quotes-in-quotes = hay comillas dentro de comillas, de modo que un texto termina antes de '{ $rest }'
problem-quotes-maybe-none = la condición sin comillas alrededor, como en happened("raid")
problem-sign-nothing = '{ $sign }' no significa nada aquí
problem-sign-unfit = '{ $sign }' no encaja aquí
problem-sign-maybe-joined = comparaciones unidas por and: a < b and b < c
problem-sign-maybe-quotes = comillas dobles, como en happened("raid")
problem-sign-maybe-product = un producto, como en x * x
problem-sign-maybe-fraction = una fracción, como en 0.5
problem-sign-not-finite = este '{ $sign }' no da un número finito
problem-divides-by-zero = este '/' divide por 0
problem-divides-maybe-inverse = otro número, o * con su inverso
problem-number-large = { $number } es un número demasiado grande
problem-condition-number = una condición debe ser verdadera o falsa, pero esto es un número
problem-condition-maybe-compare = compárelo, como en { $example }
problem-truth-needed = { $user } necesita aquí verdadero o falso, no { $what }
problem-truth-maybe-compare = una comparación, como en day > 10
problem-number-needed = { $user } necesita aquí un número, no { $what }
problem-is-the-text = el texto "{ $text }"
problem-is-a-path = una clase de trayectoria
problem-path-no-number = una clase de trayectoria no es un número
problem-text-no-value = un texto solo no tiene valor
problem-path-maybe-compare = compare una trayectoria con una clase, como en path(A, B) = "settlement"
problem-path-compared = una trayectoria se compara con el nombre de una clase
problem-path-class-unknown = no hay ninguna clase de trayectoria "{ $name }"
problem-actor-no-value = { $name } es un actor y no tiene un valor propio
problem-function-unknown = no hay ninguna función '{ $name }'
problem-nothing-called = nada se llama '{ $name }'
problem-argument-count = { $function } toma { $count ->
    [one] { $count } argumento
   *[other] { $count } argumentos
}, no { $actual }
problem-argument-counts = { $function } toma de { $least } a { $most } argumentos, no { $actual }
problem-at-fixed-day = at necesita aquí un día fijo, un número de días desde el inicio
problem-code-needed = { $function } necesita aquí el código de { $kind ->
    [actor] un actor
   *[institution] una institución
}
problem-code-needed-as-in = { $function } necesita aquí el código de { $kind ->
    [actor] un actor
   *[institution] una institución
}, como en { $example }
problem-id-needed = { $function } necesita aquí, entre comillas dobles, el identificador de { $kind ->
    [measure] un tipo de medida
    [stock] una reserva
   *[event] un suceso o una acción
}
problem-measure-unknown = no hay ningún tipo de medida "{ $id }"
problem-stock-unknown = { $code } no tiene ninguna reserva "{ $id }"
problem-event-unknown = no hay ningún suceso de la cronología, ninguna acción ni ningún procedimiento "{ $id }"
problem-event-maybe-action = una acción de { $command }
problem-rung-needed = { $function } necesita aquí un peldaño, un número entero de 0 a { $top }
problem-two-actors = { $function } necesita dos actores distintos, no { $actor } dos veces
problem-pair-not-focal = { $function } pregunta por un par focal, y { $first } y { $second } no lo son
problem-pair-maybe-focal = focal: true en su relación
problem-procedure-nobody = un procedimiento no es acto de nadie, de modo que no lleva actores al lado
problem-column-no-functions = '{ $name }' no lleva paréntesis: una condición sobre columnas no tiene funciones
problem-column-unknown = no hay ninguna columna '{ $name }'
