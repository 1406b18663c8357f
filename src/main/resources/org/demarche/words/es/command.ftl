### Lo que las órdenes dicen por sí mismas: problemas con la línea de órdenes, con archivos y carpetas, y
### lo que se hizo.

# Cómo se rechaza una línea de órdenes. { $what } es una de las oraciones que siguen.
command-none = No se dio ninguna orden.
command-misuse-maybe = { $what } Quizá: { $maybe }
command-misuse-see = { $what } Véase: { $command } --help
command-option-unknown = Opción desconocida: '{ $option }'.
command-option-twice = la opción '{ $option }' debe darse una sola vez.
command-option-missing = { $count ->
    [one] Falta la opción obligatoria
   *[other] Faltan opciones obligatorias
}: { $options }.
command-argument-missing = { $count ->
    [one] Falta el parámetro obligatorio
   *[other] Faltan parámetros obligatorios
}: { $names }.
command-value-missing = Falta el valor obligatorio de la opción '{ $option }' ({ $label }).
command-argument-unmatched = { $count ->
    [one] Argumento sobrante en la posición { $index }: { $arguments }.
   *[other] Argumentos sobrantes desde la posición { $index }: { $arguments }.
}
command-option-value = Valor no válido para la opción '{ $option }': '{ $value }' no es { $wanted ->
    [int] un número entero lo bastante pequeño.
    [long] un número entero de a lo sumo 64 bits.
    [double] un número.
   *[other] lo que admite.
}

# Nombres que el juego de caracteres del sistema no puede expresar.
command-name-unreadable = Un nombre de la línea de órdenes no puede leerse con el juego de caracteres de este sistema. { command-plain-letters }
command-argument-unreadable = El argumento '{ $name }' { command-unreadable }
command-here-unreadable = El nombre de la carpeta actual, '{ $name }', { command-unreadable }
command-plug-in-unreadable = --plugins: el nombre '{ $name }' { command-unreadable }
command-unreadable = contiene letras que el juego de caracteres de este sistema no puede expresar. { command-plain-letters }
command-plain-letters = Quizá: LC_ALL=C.UTF-8 antes de la orden, o un nombre en letras simples

# Por qué falló una orden.
command-failed = La orden falló: { $why }
command-failed-where = La orden falló: { $why } --debug muestra dónde.
command-answer-unwritten = La salida estándar no pudo escribirse por completo.
command-file-missing = { $file }: no hay tal archivo. Revise el nombre y la carpeta.
command-file-denied = { $file }: el acceso está denegado. Revise los permisos del archivo y de la carpeta.
command-reason-memory = la memoria está llena. Dé más a Java: java -Xmx4g -jar demarche.jar
command-reason-nested = algo está anidado demasiado hondo.
command-reason-unstarted = una parte del programa no puede iniciarse en este Java. --debug muestra cuál.

# Cuando Ctrl-C la detiene.
command-interrupted = Interrumpido antes de terminar; nada de lo que había antes se pierde. Repita la misma orden.
command-interrupted-by-force = Interrumpido y terminado por la fuerza: se conserva lo que se había terminado.

# Números y nombres en la línea de órdenes.
command-bounds = { $option } debe ser de { $least } a { $most }, pero es { $value }.
command-share-bounds = { $option } debe ser mayor que 0 y menor que { $below }, pero es { $value }. Quizá: 0.05
command-arm-unknown = El escenario no tiene ninguna opción '{ $id }'. Quizá: { $maybe }
command-backend-unknown = --backend: no hay ningún backend '{ $id }'. Quizá: { $maybe }
command-backend-no-master = --master: el backend { $id } no tiene dirección. Omita --master, o elija otro con --backend.
command-cells-too-many = { $cells } celdas de { $each } simulaciones cada una son { $all } réplicas de una opción, y el máximo es { $most }. Quizá: --reps { $maybe }
command-precision-and-reps = --precision excluye --reps. Dé una de las dos, o --max-reps como tope.
command-precision-bounds = --precision debe ser mayor que 0 y menor que 1, pero es { $value }.
command-cap-alone = --max-reps necesita --precision. Quizá: --reps { $reps }
command-format-unknown = --chart-format, --format: no hay ningún formato '{ $id }'. Quizá: { $maybe }
command-out-nowhere = --out { $path } no nombra un archivo en una carpeta que exista. Cree la carpeta primero.
command-design-unknown = --design: no hay ningún diseño '{ $id }'. Quizá: { $maybe }
command-design-other = { $option } corresponde a --design { $wanted }, pero el diseño es { $design }.
command-factors-none = En este escenario nada es incierto, de modo que un diseño factorial no tiene factores.
command-factors-unfit = { $why }{ $named ->
    [no] { " " }Nombre algunos con --factors, como { $ids }.
   *[yes] { "" }
}
command-factor-unknown = --factors: ningún supuesto incierto se llama '{ $id }'. Quizá: { $maybe }
command-method-unknown = --method: no hay ninguno '{ $id }'. Quizá: { $maybe }
command-error-rate = --error-rate debe ser al menos 0.001, pero es { $value }.
command-direction-unknown = --better: no hay ninguno '{ $id }'. Quizá: { $maybe }
command-good-enough = --good-enough debe ser un número, pero es { $value }.

# Órdenes: new, help, completion, calibrate, check.
command-new-exists = { $file }: el archivo existe y se deja como está. Elija otro nombre.
command-new-nowhere = { $file }: su carpeta no existe. Créela primero.
command-new-written = Escrito: { $file }. Pruebe: demarche run { $file }
command-unknown = { $above } no tiene ninguna orden '{ $name }'. Quizá: { $maybe }
command-help-none-below = { $above } no tiene órdenes propias. Quizá: { $maybe }
command-shell-unknown = No hay completado para el intérprete '{ $shell }'. Quizá: { $maybe }
command-calibrate-what = Diga qué calibrar: demarche calibrate --help lo enumera.
command-input-twice = '-' figura más de una vez: la entrada estándar solo puede leerse una vez. Deje uno.
command-warning = advertencia: { $line }
command-check-idle = Aquí ningún actor podría realizar nunca { $count ->
    [one] este acto
   *[other] estos actos
}: { $acts }
command-check-runs = { $file }: puede ejecutarse. { $arms ->
    [one] { $arms } opción
   *[other] { $arms } opciones
}, { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actores
}, { $uncertain ->
    [one] { $uncertain } supuesto incierto
   *[other] { $uncertain } supuestos inciertos
}, { $warnings ->
    [one] { $warnings } advertencia
   *[other] { $warnings } advertencias
}.

# Órdenes: chart, report.
command-chart-unknown = No hay ningún gráfico '{ $id }'. Quizá: { $maybe }
command-chart-left-out = El escenario omite el gráfico '{ $id }', o la ejecución no puede llenarlo.
command-chart-unanswered = { $folder } no tiene respuesta para el gráfico '{ $id }'. Dé primero: { $command }
command-first-sensitivity = demarche sensitivity, con el mismo escenario y el mismo --out
command-first-split = demarche sensitivity --method split, con el mismo escenario
command-first-discover = demarche discover { $folder } --outcome 'EXPR'
command-first-robustness = demarche robustness { $folder } --outcome ID --better more
command-drawn = Dibujado: { $folder }
command-not-drawn = No se dibujó: { $charts }. La razón: { $why } Los resultados están íntegros y se conservan en { $folder }.

# Respuestas y dónde están.
command-written = Escrito: { $file }
command-written-chart = Escrito: { $file } y su gráfico { $chart }
command-exploratory = Modelo exploratorio, no un pronóstico.
command-discover-folder = { $folder }: no hay tal carpeta. Dé una que contenga assumptions.csv y outcomes.csv.
command-run-folder-missing = { $folder }: no hay tal carpeta. Dé la carpeta que una ejecución haya mostrado.
command-run-folder-none = { $folder }: no contiene { $file }. Dé la carpeta de una ejecución.
command-written-points = Escrito: { $file }, su tabla (.csv), sus puntos (-points.csv){ $drawn ->
    [yes] { " " }y sus gráficos.
   *[no] .
}

# Órdenes: calibrate, validate, hindcast, mechanisms, library.
command-fitted-set = Conjunto ajustado: { $file }
command-interrupted-fit-kept = Interrumpido: lo medido se conserva en { $file }. La misma orden continúa.
command-open-alone = --open no tiene dónde escribir. Quizá: --out votes.yaml
command-assumptions = Supuestos: { $file }
command-scale-bounds = { $option } { $value } no es mayor que 0 y a lo sumo 10. Quizá: { $usual }
command-crises-bounds = --crises es de 20 a 100000 y --reps de 1 a 1000, no { $crises } y { $reps }.
command-validate-apart = { $signs ->
    [true] Con --signs estas opciones no dicen nada: { $options }.
   *[other] Estas opciones van solo con --signs: { $options }.
}
command-interrupted-signs = Interrumpido antes de probar todos los signos: no se muestra nada. Repita la misma orden.
command-seeds-bounds = --seeds es de 1 a { $most }, no { $value }.
command-chart = Gráfico: { $folder }
command-synthetic-crises = { $count } crisis sintéticas
command-library-set = el conjunto de la biblioteca
command-hindcast-seen =
    Ajustado: el conjunto en uso se ajustó con { $count } de { $all ->
        [one] { $all } caso
       *[other] { $all } casos
    }. Lo que se puntúa de ellos no es habilidad: 'calibrate cases' pronostica cada uno con un ajuste que no lo ha visto.
command-historical-cases = { $count ->
    [one] { $count } caso histórico
   *[other] { $count } casos históricos
}
command-interrupted-hindcast = Interrumpido antes de puntuar todos los casos: no se muestra nada. Repita la misma orden.
command-hindcast-nowhere = No se dio ninguna carpeta, y aquí no hay ninguna { $folder }. Indique una carpeta de casos, o empiece desde la carpeta superior del programa.
command-interrupted-mechanisms = Interrumpido: no se muestra nada.
command-ablate-apart = { $ablate ->
    [true] Con --ablate estas no dicen nada: { $options }.
   *[other] Estas opciones van solo con --ablate: { $options }.
}
command-mechanism-unknown = --only: no hay ningún mecanismo '{ $id }'. Quizá: { $maybe }
command-until-bounds = --until debe ser un día de 0 al horizonte, pero es { $value }.
command-section-alone = --section necesita una parte. Quizá: demarche library standard --section { $section }
command-part-unknown = La biblioteca incluida no tiene ninguna parte '{ $part }'. Quizá: { $maybe }
command-section-unknown = La parte '{ $part }' no tiene ninguna sección '{ $section }'. Quizá: { $maybe }

# Órdenes: sensitivity, trace.
command-correlated = --method { $method } presupone supuestos independientes, pero estos están correlacionados: { $assumptions }. Quizá: --method split, o --ignore-correlations
command-points-too-many = { $points } puntos con { $runs } simulaciones cada uno son demasiados. Dé menos --samples o --reps.
command-interrupted-answer = Interrumpido mientras se hacía la respuesta: todos los puntos se conservan junto a { $file }. La misma orden continúa.
command-interrupted-points = Interrumpido: { $kept } de { $all } puntos se conservan en { $file }. La misma orden continúa.
command-points-found = Estos puntos ya se habían simulado; no se simuló nada de nuevo. --force los simula otra vez.
command-spread-alone = La dispersión debida al azar necesita --reps de al menos 2. Quizá: --reps 20
command-form-unknown = --as: no hay ninguna forma '{ $id }'. Quizá: { $maybe }
command-replication-low = --replication cuenta desde 1, pero es { $value }.
command-replication-high = --replication es a lo sumo { $most }, pero es { $value }.

# La orden run: progreso, fallos, y lo que se conserva cuando se interrumpe.
command-progress-name = Réplicas
command-progress-begun = { $done } de { $total } réplicas
command-progress-there = { $done } de { $total } réplicas ya están
command-progress = { $done } de { $total } réplicas, { $rate } por segundo, faltan { $left }
command-seconds = { $seconds } s
command-minutes = { $minutes } min { $seconds } s
command-hours = { $hours } h { $minutes } min
command-interrupted-before = Interrumpido antes de hacer ninguna simulación; lo que se conservaba se conserva. La misma orden continúa.
command-interrupted-run = Interrumpido: { $kept } de a lo sumo { $most } réplicas de cada opción se conservan en { $folder }. La misma orden continúa.
command-interrupted-summing = Interrumpido mientras se resumían los resultados: las { $count } réplicas de cada opción se conservan en { $folder }. La misma orden continúa.
command-interrupted-drawing = Interrumpido mientras se hacían los gráficos y el informe: la ejecución misma terminó y se conserva en { $folder }. La misma orden hace lo que falta.
command-arm-failed = Fallaron todas las réplicas de la opción { $arm }: no tiene resultados.
command-failures = { $count ->
    [one] { $count } réplica falló y dejó filas vacías
   *[other] { $count } réplicas fallaron y dejaron filas vacías
}; las primeras:
command-failure = { "  " }opción { $arm }, réplica { $replication }, semilla { $seed }: { $why }
command-run-found = Esta ejecución ya había terminado; no se simuló nada de nuevo. --force la hace otra vez.

# La orden verify.
command-interrupted-verify = Interrumpido: la ejecución no se verificó; su carpeta está como estaba.
command-confirmed = Confirmado: la repetición tiene la huella { $fingerprint }.
command-changed-written = { $file } se modificó desde que se escribió.
command-changed-drawn = { $file } se modificó desde que se dibujó.
command-drawn-whole = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
} de gráficos, tablas, respuestas e informe: tal como se hicieron.
command-drawn-gone = Dibujados una vez y ya ausentes (la misma ejecución los dibuja otra vez): { $files }
command-drawn-left-out = Se omite, pues nada responde por ello: { $files }
command-files = { $some }{ $left ->
    [0] .
   *[other] { " " }y { $left } más.
}
command-other-model = La ejecución se hizo con otra versión del modelo (demarche { $demarche }, modelo { $model }). Verifíquela con esa versión.
command-other-java = La ejecución se hizo en Java { $there }; este es { $here }.

# Complementos. { $who } es un jar y la clase que nombra.
command-plug-ins-other = La ejecución se hizo con { $wanted }, pero --plugins da { $given }. Dé la carpeta que los contiene.
command-plug-ins-none = ningún complemento
command-plug-ins-some = los complementos { $jars }
command-plug-ins-unfit = --plugins: { $problem }
command-plug-ins-no-jar = --plugins: { $folder } no contiene ningún jar.
command-plug-ins-folder = --plugins: { $folder } no es una carpeta que pueda leerse. Revise el nombre.
command-plug-in-unread = { $jar } no es un jar que pueda leerse. Constrúyalo de nuevo.
command-plug-in-empty = { $jar } no contiene ningún proveedor. Nombre uno en { $file } (o de Sampler, ChartKind, Backend), o saque el jar de la carpeta.
command-plug-in-id = { $who } se llama a sí mismo '{ $id }', pero los identificadores son como { $example }.
command-plug-in-there = { $who }: ya hay { $kind ->
    [rule] una regla de elección
    [design] un diseño
    [chart] un gráfico
   *[backend] un backend
} '{ $id }'. Cámbiele el nombre.
command-plug-in-same-id = { $who } tiene el identificador '{ $id }' de { $owner }. Cambie el nombre de uno.
command-plug-in-id-fails = { $who } falla cuando se le pide su identificador: { $failure }.
command-plug-in-type = { $who } no es un { $type }.
command-plug-in-hidden = { $who } no es pública, o es abstracta, y no puede crearse.
command-plug-in-no-class = Se nombra { $who }, pero el jar no contiene la clase.
command-plug-in-constructor = { $who } no tiene un constructor público sin parámetros.
command-plug-in-newer = { $who } se compiló para un Java más nuevo. Compílelo con --release 17.
command-plug-in-fails = { $who } falla cuando se crea: { $failure }.
command-plug-in-unloaded = No se puede cargar { $who }. Compílelo con esta versión: { $failure }.
command-plug-in-data = { $who } dibuja { $data }, que ninguna ejecución tiene. Los gráficos de complementos dibujan uno de { $known }.

# Archivos y carpetas que no pueden usarse.
command-folder-unmade = No se puede crear { $folder }. Elija otra carpeta con --out.
command-chart-unwritten = { $folder } no admite el gráfico { $chart }. Elija otra carpeta con --out.
command-unreadable-file = No se puede leer { $file }.
command-rule-unknown = no hay ninguna regla de elección '{ $name }'

command-case-fit-progress = Partición { $fold }: { $done } de { $all } pares de simulaciones
command-case-fit-round = Partición { $fold }, ronda { $round }: hitos { $milestones }, posturas { $stances }, mundo tranquilo { $penalty }, pérdida { $loss }
command-case-fit-title = Extracciones que mejor pronostican la biblioteca de casos
command-case-fit-source = data: { $command }; { $draws } extracciones en torno al punto que mejor pronostica todos los casos

# Un caso como escenario.
command-case-form = No hay ninguna forma '{ $form }'. Quizá: scenario
command-case-which = La carpeta contiene varios casos: nombre uno con --case, como { $cases }.
command-case-near = No hay ningún caso '{ $case }' en la carpeta. Quizá: { $near }
command-case-unknown = No hay ningún caso '{ $case }' en la carpeta; hay { $cases }.
command-case-written = Se escribió el escenario de { $case } en { $file }.
command-case-fit-request = demarche calibrate cases --folds { $folds } --rounds { $rounds } --pairs { $pairs } --spread { $spread } --observations { $observations } --quiet-weight { $quiet } --horizon { $horizon } --keep { $keep } --seed { $seed }
command-size-unknown = --size: no hay ningún tamaño '{ $id }'. Quizá: { $maybe }
command-run-arm-unknown = --arms: la ejecución no tiene ninguna opción '{ $id }'. Quizá: { $maybe }
command-run-outcome-unknown = --outcomes: la ejecución no tiene ningún resultado '{ $id }'. Quizá: { $maybe }
command-run-pair-unknown = --pair: la ejecución no tiene ningún par focal '{ $id }'. Quizá: { $maybe }
command-language-unknown = { $by }: el programa no habla '{ $tag }'. Quizá: uno de { $known }
