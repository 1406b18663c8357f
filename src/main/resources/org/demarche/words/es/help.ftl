### Las páginas de ayuda: para qué son las órdenes, las opciones y los parámetros. Las líneas de un párrafo se
### unen y se parten de nuevo donde termina la página; una línea que comienza con espacios queda sola.

# Lo que está en todas las páginas.
help-page-usage = Uso:{ " " }
help-page-commands = Órdenes:
help-page-section = Órdenes de usuario
help-page-options = Todas las órdenes las admiten.

# Opciones y parámetros que comparten varias órdenes.
help-option-debug = Si algo falla, mostrar en qué parte del programa surgió.
help-option-language =
    El idioma de mensajes, gráficos e informes:
    en o es (por defecto, lo que diga la variable de
    entorno DEMARCHE_LANGUAGE; si no, en). Los archivos
    de resultados son los mismos en todos los idiomas.
help-option-help = Mostrar esta ayuda y salir.
help-option-version = Imprimir la versión y salir.
help-option-set =
    Cambiar un valor antes que nada, como en
    --set actors.CUB.temperament.reciprocity=0.8
    (las rutas que muestran los mensajes de error).
help-option-plugins =
    Una carpeta de jars con más reglas de elección,
    diseños, gráficos o backends; se carga cada jar.
    Los jars con reglas o diseños forman parte del
    identificador de una ejecución.
help-option-scenario = El archivo de escenario (YAML); - para la entrada estándar.
help-option-design =
    Cómo se muestrean los mundos (por defecto { $default }):
    lhs: hipercubos latinos de 20;
    monte-carlo: de forma independiente;
    sobol: puntos de Sobol en aleatorizaciones de --points;
    factorial: cada nivel de cada uno de --factors con
    todos los demás, para la enseñanza;
    two-level: cada mundo con --inner simulaciones, lo que
    reparte la varianza entre supuestos y azar;
    o un diseño de un complemento.
help-option-points = Con sobol: una potencia de dos (por defecto 32).
help-option-factors =
    Con factorial: los supuestos que se combinan,
    separados por comas (por defecto todos; hasta 10000
    celdas). Los demás se extraen de forma independiente.
help-option-levels =
    Con factorial: niveles de un factor continuo
    (por defecto 3: cuantiles 1/6, 1/2, 5/6); uno
    discreto toma cada uno de sus valores.
help-option-inner = Con two-level: simulaciones de cada mundo (por defecto 10).
help-option-seed = Cualquier número entero de 64 bits (por defecto { $default }).
help-option-threads = Hilos (por defecto todos los núcleos). Los resultados no dependen de ello.
help-option-out = La carpeta de todos los resultados (por defecto { $default }).
help-option-chart-format = Formatos de los gráficos: png, svg, pdf (por defecto { $default }).
help-option-json = Imprimir la respuesta como JSON en la salida estándar, y nada más allí.
help-option-quiet = Sin progreso.
help-option-arm = La opción de política (por defecto la de referencia).
help-option-folder = La carpeta de una ejecución terminada.

help-demarche = Simula cómo puede desarrollarse una crisis diplomática. Exploratorio, nunca un pronóstico.
help-demarche-footer =
    Para empezar: demarche run scenarios/caracas-raid.yaml
    Ayuda sobre una orden: demarche help COMMAND

    Estado de salida: 0 hecho; 1 se ejecutó y falló; 2 entrada o argumentos inutilizables;
    130 interrumpido, lo terminado se conserva.

help-run =
    Simula cada opción de política de un escenario muchas veces, con los mismos mundos y el mismo
    azar. Compara las opciones con la de referencia y escribe una carpeta de resultados con gráficos,
    un informe, el mismo en papel y en diapositivas. La misma petición vuelve a hallar su propia carpeta: una ejecución terminada no se
    hace dos veces, una interrumpida continúa.
help-run-footer =
    Estado de salida: 0 hecho; 1 se ejecutó y falló, por ejemplo con el disco lleno; 2 escenario
    o argumentos inutilizables, una línea por problema; 130 interrumpido, la misma orden continúa.

    Ejemplos:
      demarche run scenarios/caracas-raid.yaml
      demarche run scenarios/caracas-raid.yaml --arms baseline,early_mediation --reps 5000
      demarche run scenarios/caracas-raid.yaml --precision 0.02 --json | jq .comparisons
      demarche run scenarios/caracas-raid.yaml --design two-level --inner 20 --reps 2000
help-run-reps =
    Réplicas de cada opción, hasta 1000000 (por defecto
    1000); con --design factorial, simulaciones de cada
    celda (por defecto 10).
help-run-precision =
    En lugar de --reps: seguir hasta que cada proporción
    principal se conozca con más o menos H, como 0.02, y
    cada media principal con la precisión que el
    escenario declara para ella.
help-run-max-reps = Con --precision: a lo sumo tantas (por defecto 100000).
help-run-arms = Solo estas opciones, separadas por comas (por defecto todas).
help-run-backend =
    Dónde se ejecutan las réplicas (por defecto { $default }: los
    hilos de esta máquina), o el identificador de un backend
    de un complemento. Los resultados no dependen de ello.
help-run-master =
    Dirección del clúster en el que trabaja el backend,
    como spark://HOST:7077.
help-run-force = Ejecutar de nuevo aunque haya resultados.
help-run-json = Imprimir summary.json en la salida estándar, y nada más allí.
help-run-no-pack = Omitir report.pdf, brief.pdf y slides.pptx.

help-check =
    Comprueba archivos de escenario. Cada problema es una línea:
    archivo:línea:columna: ruta: qué anda mal. Quizá: el nombre conocido más cercano
help-check-acts = Nombrar también los actos del repertorio que ningún actor del escenario podría realizar nunca.
help-check-footer =
    Estado de salida: 0 todos pueden ejecutarse (de los números sin fuente solo se advierte);
    2 al menos uno no puede.

    Ejemplos:
      demarche check scenarios/*.yaml
      sed 's/90 d/180 d/' strait.yaml | demarche check -
help-check-scenario = Archivos de escenario (YAML); - para la entrada estándar, que incluye desde la carpeta actual.
help-check-set = Cambiar antes un valor, como en run.

help-show = Muestra un escenario: actores, cronología, opciones de política y resultados.
help-show-footer =
    Estado de salida: 0 mostrado; 2 el escenario no puede usarse.

    Ejemplo: demarche show --assumptions scenarios/caracas-raid.yaml
help-show-assumptions =
    En su lugar, el registro: cada supuesto con su valor o distribución,
    su fuente, y lo que depende de él.

help-trace =
    Relata una simulación como crónica: día por día, quién hizo qué a quién, debajo de qué vino,
    cómo votaron consejos y parlamentos, y cómo quedaron las cosas al final. Es la misma simulación
    que la de esta opción, este número y esta semilla en los archivos de resultados. json y csv dan
    cada suceso con su identificador y el de su causa.
help-trace-footer =
    Estado de salida: 0 relatado; 1 la simulación falló; 2 escenario o argumentos inutilizables.

    Ejemplo: demarche trace scenarios/caracas-raid.yaml --arm baseline --replication 7
help-trace-replication = El número de la simulación, desde 1 (por defecto { $default }).
help-trace-seed = La semilla (por defecto { $default }).
help-trace-json = Lo mismo que --as json.
help-trace-out = Dibujar también la simulación como gráfico 'story' y su tabla, en DIR/SCENARIO/analysis.
help-trace-as =
    text, json, csv, o las columnas de una colección de datos de sucesos:
    icews, gdelt, polecat, acled (por defecto { $default }).

help-explain =
    Dice por qué una simulación fue como fue. Sin más: la simulación como árbol de qué produjo
    qué, plegado a cuarenta sucesos, con el gráfico causes. Con --event: cómo se produjo un
    suceso, qué desencadenó, y por qué se eligió y no otra cosa. Con --outcome y
    --replication: cómo llegó a cumplirse el resultado en esa simulación; con --outcome solo:
    qué tipos de sucesos están en el camino en muchas simulaciones, y con qué frecuencia llegan
    en las simulaciones sin él.
help-explain-footer =
    Un suceso se nombra por su identificador en la cronología (raid), por el de una acción, una
    medida o un paso, con quién y a quién si hace falta (USA:accuse:QAT, accuse:QAT, agreement),
    o por las primeras cifras del identificador que le dan explain y trace --as json.

    Estado de salida: 0 hecho; 1 no se pudo escribir la respuesta; 2 escenario o argumentos
    inutilizables; 130 interrumpido.

    Ejemplos:
      demarche explain scenarios/caracas-raid.yaml --replication 7
      demarche explain scenarios/caracas-raid.yaml --event CUB:restrict_travel
      demarche explain scenarios/caracas-raid.yaml --outcome agreement_usa_ven --reps 200
help-explain-replication = El número de la simulación, desde 1 (por defecto 1).
help-explain-event = El suceso que debe explicarse; con --out se dibuja también su cadena de causas.
help-explain-why-not = Una opción que no se tomó: ACTION, ACTION:TARGET o nothing (por defecto, las otras más probables).
help-explain-outcome =
    Un resultado que es 0 o 1, o una comparación como 'peak_usa_cub>=5'.
help-explain-reps = Simulaciones que se examinan para --outcome (por defecto { $default }).
help-explain-json = Imprimir la respuesta como JSON en la salida estándar, y nada más allí.

help-whatif =
    Pregunta qué lo habría cambiado: un suceso quitado, aplazado o añadido, un acto impuesto
    o prohibido, con todo lo demás y todo el azar fijos. En una simulación muestra dónde se
    separan las dos crónicas, lado a lado desde allí; en muchas, el efecto sobre cada resultado.
    Con --outcome y una simulación: los conjuntos más pequeños de sucesos sin los cuales habría
    resultado de otro modo, y lo que añade cada uno de los de más peso.
help-whatif-footer =
    Un suceso se nombra por su identificador en la cronología (raid, raid.casualties[0]) o por las
    dieciséis cifras que trace --as json le da en una simulación. Cada opción puede darse varias
    veces. Los tiempos son días desde el inicio.

    Estado de salida: 0 hecho; 1 no se pudo escribir la respuesta; 2 escenario o argumentos
    inutilizables; 130 interrumpido.

    Ejemplos:
      demarche whatif scenarios/caracas-raid.yaml --remove raid.casualties[0] --remove cuba_mourns
      demarche whatif scenarios/caracas-raid.yaml --forbid USA:naval_quarantine --reps 200
      demarche whatif scenarios/caracas-raid.yaml --replication 7 --outcome armed_usa_cub
help-whatif-remove = Un suceso que no tiene lugar.
help-whatif-delay = Un suceso que llega más tarde, como raid=5 d.
help-whatif-forbid =
    Lo que queda vedado: ACTOR:ACTION o ACTOR:FAMILY, con @FROM..UNTIL para solo algunos días, o
    el identificador de un acto de la simulación, cuya elección se toma entonces entre las demás.
help-whatif-force =
    Una elección y lo que se toma: ACTOR@EVENT=ACTION:TARGET para la respuesta a un suceso,
    ACTOR@EVENT=nothing, o ID=ACTION:TARGET para la elección que llevó a un acto.
help-whatif-insert = Un acto más, ACTOR:ACTION:TARGET@DAY.
help-whatif-outcome =
    Un resultado que es 0 o 1, o una comparación como 'peak_usa_cub>=5': pregunta de qué
    dependió en esa simulación.
help-whatif-replication = La simulación (por defecto { $default }).
help-whatif-reps = Pares de simulaciones (por defecto { $default }; 0 para esa sola simulación).
help-whatif-budget = Repeticiones a lo sumo al buscar conjuntos de sucesos (por defecto { $default }).
help-whatif-json = Imprimir la respuesta como JSON en la salida estándar, y nada más allí.

help-pivots =
    Ordena sucesos de la cronología y decisiones por lo que añaden a un resultado: en muchas
    simulaciones, las entradas de la cronología, sus muertos y los tipos de actos decididos; en
    una, lo que ocurrió en ella, por la probabilidad del resultado desde el día siguiente. Todos se
    examinan con pocas simulaciones, los mayores de nuevo con cuantas quepan en el presupuesto.
help-pivots-footer =
    Junto a un efecto está la asociación: cómo difiere el resultado entre las simulaciones que lo
    tienen y las que no. Eso no es un efecto.

    Estado de salida: 0 hecho; 1 no se pudo escribir la respuesta; 2 escenario o argumentos
    inutilizables; 130 interrumpido.

    Ejemplos:
      demarche pivots scenarios/caracas-raid.yaml --outcome armed_again_usa_ven
      demarche pivots scenarios/caracas-raid.yaml --outcome armed_usa_cub --replication 7
help-pivots-outcome = Un resultado, o una comparación de uno como 'peak_usa_cub>=5'.
help-pivots-replication = La simulación cuyos momentos se ordenan (por defecto: en muchas simulaciones).
help-pivots-budget = Simulaciones a lo sumo (por defecto { $default }).
help-pivots-json = Imprimir la respuesta como JSON en la salida estándar, y nada más allí.

help-update =
    Contrasta las simulaciones con lo observado desde el as_of del escenario, pesa cada una por
    cuán probable lo hizo el modelo, y sigue desde allí: qué supuestos se movieron y cuánto, la
    perspectiva antes y después, qué fue lo más sorprendente. Lleva un libro en el que las
    perspectivas anteriores se puntúan cuando vencen.
help-update-footer =
    El archivo enumera actos: {"{"}date: 2026-01-12, by: USA, on: VEN, action: impose_sanctions{"}"}.
    Puede decir hasta cuándo se sabe todo (until), de qué se sabría el silencio (watch)
    y qué pronosticar (milestones). Donde quedan pocos mundos, dice que no puede
    afirmar nada.

    Estado de salida: 0 hecho, también donde no puede afirmar nada; 1 no se pudo escribir la
    respuesta; 2 escenario, observaciones o argumentos inutilizables; 130 interrumpido.

    Ejemplo: demarche update scenarios/caracas-raid.yaml --observed january.yaml
help-update-observed = Lo que se ha observado: un archivo YAML o datos de sucesos.
help-update-reps = Simulaciones (por defecto { $default }).
help-update-ledger = El libro (por defecto: ledger.csv junto a la respuesta).
help-update-json = Imprimir la respuesta como JSON en la salida estándar, y nada más allí.

help-seminar =
    Deja que una clase juegue un escenario en una página web local: los equipos deciden por
    sus actores, el modelo por todos los demás. Cada sesión tiene una carpeta propia, en la
    que se guarda cada jugada antes de confirmarla; trace, explain, whatif y verify toman
    esa carpeta en lugar de un escenario.
help-seminar-footer =
    Estado de salida: 0 comprobado; 1 la carpeta de la sesión no se puede escribir o leer;
    2 escenario o argumentos inservibles; 130 terminada con Ctrl-C.

    Ejemplo: demarche seminar scenarios/caracas-raid.yaml
help-seminar-host = La dirección en que escucha; otra que no sea de bucle deja entrar a la sala (por omisión { $default }).
help-seminar-port = El puerto, 0 para cualquiera libre (por omisión { $default }).
help-seminar-resume = Seguir con la última sesión del escenario.
help-seminar-check = Imprimir papeles, turnos y noticias, y terminar.

help-import =
    Lee datos de sucesos en las columnas de ICEWS, GDELT, POLECAT o ACLED, o el registro propio del
    programa, y hace de ellos un registro, lo mismo en las columnas de otra colección, una
    cronología para un escenario, o la lista de actos que toma update. Archivos de cualquier tamaño
    se leen fila por fila. Los encabezados y tabuladores perdidos, y las filas dobles, retiradas e
    ilegibles, se cuentan y se enumeran por línea.
help-import-footer =
    Estado de salida: 0 leído; 2 archivo o argumentos inutilizables, o demasiadas filas ilegibles.

    Ejemplos:
      demarche import events.tab --out record.csv
      demarche import events.tab --as timeline --scenario scenarios/caracas-raid.yaml
help-import-file = El archivo; sus columnas se reconocen por su primera línea.
help-import-from = Qué columnas tiene, si no debe adivinarse: icews, gdelt, polecat, acled o record.
help-import-as =
    record, timeline, observed (lo que toma update), icews, gdelt, polecat o acled
    (por defecto { $default }).
help-import-scenario = El escenario cuyos actores y acciones se buscan; timeline y observed lo necesitan.
help-import-out = Dónde escribirlo en lugar de la salida estándar.
help-import-withdrawn = Una lista de identificadores de sucesos que la colección ha retirado, la primera celda de cada línea.
help-import-unreadable = La mayor proporción de filas que puede ser ilegible (por defecto { $default }).
help-import-json = Los recuentos y números de línea como JSON en la salida estándar; necesita --out.

help-sensitivity =
    Averigua qué supuestos mueven qué resultado de una opción de política. El método morris los
    ordena; sobol reparte la varianza entre ellos y sus interacciones; split dice cuánta de ella
    proviene de los supuestos y cuánta del azar. Solo participan los supuestos inciertos. En cada
    punto de morris y sobol la opción encuentra el mismo azar.
help-sensitivity-footer =
    Simulaciones: morris samples x (D + 1) x reps, sobol samples x (2D + 2) x reps (D + 2 con
    --no-pairs), split samples x reps, para D supuestos inciertos. Lo que no ha convergido
    se señala en lugar de imprimirse.

    Estado de salida: 0 hecho; 1 no se pudo escribir la respuesta; 2 escenario o argumentos
    inutilizables; 130 interrumpido, la misma orden continúa.

    Ejemplos:
      demarche sensitivity scenarios/caracas-raid.yaml --outcome armed_usa_cub
      demarche sensitivity scenarios/caracas-raid.yaml --method sobol --samples 64
help-sensitivity-method = morris, sobol o split (por defecto { $default }).
help-sensitivity-outcome = Resultados, separados por comas (por defecto los principales).
help-sensitivity-samples =
    morris: trayectorias (por defecto 10); sobol: filas base, mejor una potencia de dos
    (por defecto 256); split: mundos (por defecto 200).
help-sensitivity-reps = Simulaciones en cada punto (por defecto { $default }).
help-sensitivity-spread = Junto a la media sobre el azar, también su desviación estándar.
help-sensitivity-no-pairs = sobol: sin índices de segundo orden, la mitad de las simulaciones.
help-sensitivity-ignore-correlations = morris, sobol: tratar los supuestos correlacionados como independientes.
help-sensitivity-force = Ejecutar de nuevo aunque haya puntos de antes.
help-sensitivity-json = Imprimir la respuesta como JSON en la salida estándar, y nada más allí.

help-discover =
    Busca los supuestos bajo los cuales algo ocurre: una caja de ellos que contiene muchas de las
    simulaciones de interés y pocas de las demás (PRIM). Sirve para cualquier carpeta que contenga
    assumptions.csv (replication,...) y outcomes.csv (arm,replication,...). Una caja que las
    simulaciones barajadas dan con igual facilidad no se relata.
help-discover-footer =
    Una condición compara columnas de outcomes.csv: = != < <= > >= + - * / and or not ( ).
    Una comparación con un valor faltante no se cumple. Con --against, una columna es el valor
    de la opción menos el de la otra en el mismo mundo.

    Estado de salida: 0 se buscó, haya caja o no; 1 no se pudo escribir la respuesta; 2 archivos,
    condición o argumentos inutilizables.

    Ejemplos:
      demarche discover results/caracas-raid/3f2a9c01b7de --outcome 'armed_usa_cub = 1'
      demarche discover FOLDER --outcome 'agreement_usa_ven < 0' --arm early_mediation --against baseline
help-discover-folder = Contiene assumptions.csv y outcomes.csv.
help-discover-outcome = La condición que marca las simulaciones de interés.
help-discover-arm = La opción (por defecto la de referencia; si no, la primera del archivo).
help-discover-against = Otra opción, cuyos valores se restan mundo por mundo.
help-discover-method = prim, o cart para tener también un árbol de clasificación (por defecto { $default }).
help-discover-box =
    La caja de la primera trayectoria que se relata (por defecto la que
    mejor equilibra cobertura y densidad).
help-discover-boxes =
    Cajas a lo sumo (por defecto { $default }): las simulaciones de cada una se sacan antes de
    seguir buscando; la búsqueda termina cuando podría deberse al ruido.
help-discover-peel = Proporción de una caja que se recorta en un paso (por defecto { $default }).
help-discover-paste = Proporción de los vecinos que se devuelve en un paso (por defecto { $default }).
help-discover-min-mass = Menor proporción de todas las simulaciones en una caja (por defecto { $default }).
help-discover-error-rate = Con qué frecuencia el puro ruido puede dar una caja (por defecto { $default }).
help-discover-leave-out = Columnas de assumptions.csv que no son supuestos.
help-discover-out = Dónde escribir (por defecto la carpeta analysis en FOLDER).

help-robustness =
    Compara las opciones de una ejecución terminada mundo por mundo. Dice cuánto le falta a cada
    una respecto de la mejor opción de un mundo (arrepentimiento), con qué frecuencia es la mejor y
    con cuál es suficiente, si domina a la opción de referencia, y qué opciones pueden ser las
    mejores en promedio. Qué es mejor lo dice usted.
help-robustness-footer =
    Estado de salida: 0 hecho; 1 no se pudo escribir la respuesta; 2 no hay ejecución terminada, o
    argumentos inutilizables.

    Ejemplo: demarche robustness results/caracas-raid/3f2a9c01b7de --outcome agreement_usa_ven --better more
help-robustness-outcome = El resultado.
help-robustness-better = Si es mejor más o menos de él.
help-robustness-good-enough = El valor que satisface (por defecto la media de la opción de referencia).
help-robustness-out = Dónde escribir (por defecto la carpeta analysis en FOLDER).

help-chart = Dibuja de nuevo los gráficos de una ejecución terminada, a partir de su carpeta sola.
help-chart-footer =
    Gráficos: scorecard, outcomes, difference, dots, ladder, alluvial, typical, fan, incidence, stances, votes, stocks, bargaining, relations, timeline, story, tornado; y, donde se ha pedido
    sensitivity, discover o robustness para la ejecución, drivers, split, boxes, regret
    (por defecto todos los que haya). causes, el árbol de causas de la simulación que cuenta story, se dibuja donde se nombra.
    Estado de salida: 0 dibujados; 1 no se pudieron escribir; 2 no hay ejecución terminada, o no hay tal gráfico.

    Ejemplo: demarche chart results/caracas-raid/3f2a9c01b7de ladder --format svg --size square --arms baseline --dark
help-chart-id = Gráficos que se dibujan (por defecto todos).
help-chart-size = Tamaños: slide, page, square. Por defecto: lo que diga charts en el escenario; si no, slide.
help-chart-title = Un título en lugar del hallazgo.
help-chart-arms = Las opciones que se muestran (por defecto todas).
help-chart-outcomes = Los resultados principales que se muestran (por defecto todos).
help-chart-pair = Los pares focales que se muestran, como USA-CUB (por defecto todos).
help-chart-dark = Sobre fondo oscuro.
help-chart-observed =
    Pone actos registrados sobre el abanico de climas y dice dónde quedan entre las simulaciones:
    un archivo de datos de sucesos, o un registro hecho por import.

help-report = Escribe de nuevo los documentos de una ejecución terminada, a partir de su carpeta sola.
help-report-footer =
    report.html es una página que no necesita otro archivo ni red; report.pdf, el mismo informe en
    papel; brief.pdf, una página para quien tiene un minuto; slides.pptx, un hallazgo por diapositiva.
    Estado de salida: 0 escrito; 1 no se pudo escribir; 2 no hay ejecución terminada.

    Ejemplo: demarche report results/caracas-raid/3f2a9c01b7de

help-verify =
    Repite una ejecución terminada a partir de su manifiesto solo y confirma que salen los mismos
    bytes, y que imágenes, tablas e informe están como se dibujaron. Lo que omite se nombra.
    La carpeta solo se lee.
help-verify-footer =
    Estado de salida: 0 confirmado; 1 algo difiere, y se dice qué; 2 no hay ejecución terminada.

    Ejemplo: demarche verify results/caracas-raid/3f2a9c01b7de

help-calibrate = Ajusta partes del modelo al registro histórico.
help-calibrate-footer =
    Estado de salida: 0 ajustado; 1 se ejecutó y falló; 2 entrada o argumentos inutilizables; 130 interrumpido.

    Ejemplos:
      demarche calibrate votes votes.csv --out votes.yaml
      demarche calibrate cases --out cases.yaml

help-calibrate-votes =
    Ajusta cómo votan los miembros de una asamblea a votaciones nominales, y puntúa el ajuste en
    cada caso que se deja fuera de él, junto a la tasa base.
help-calibrate-votes-footer =
    FILE.csv necesita las columnas resolution, case, iso3, vote (yes, no, abstain, absent) y
    dist_criticised (distancia de puntos ideales al Estado criticado; dist_us en archivos más
    viejos); criticised nombra a ese Estado. Los casos que difieren por un año al final se dejan
    fuera juntos.

    Estado de salida: 0 ajustado; 1 no se pudo; 2 el archivo no puede usarse.

    Ejemplo: demarche calibrate votes votes.csv --out votes.yaml
help-calibrate-votes-file-csv = Votaciones nominales.
help-calibrate-votes-case-scale = Escala de la penalización seminormal de la dispersión entre casos (por defecto 1.5).
help-calibrate-votes-out = Escribir los coeficientes como supuestos que un escenario puede incluir.
help-calibrate-votes-open =
    Con --out: escribir todo lo que los votos dejan abierto, como distribuciones, donde de otro
    modo se escribe un valor. Un pronóstico de votos debería llevarlo.
help-calibrate-votes-json = Imprimir JSON y nada más.

help-calibrate-cases =
    Ajusta los números propios del modelo a la biblioteca de casos: con pasos de puntuación de Fisher
    hacia el mejor puntaje logarítmico medio en hitos y posturas, con las tasas del mundo tranquilo
    dentro de sus bandas. Cada ronda simula cada caso en pares de extracciones en torno a un punto.
    Cada grupo de casos se deja fuera por turno y lo pronostican extracciones que no lo han visto; el
    conjunto que se escribe los ha visto todos. El puntaje que se imprime es el de los casos dejados fuera.
help-calibrate-cases-footer =
    Mientras corre, FILE.N.part recuerda lo medido: la misma orden continúa desde allí.

    Estado de salida: 0 hecho; 2 argumentos inutilizables; 130 interrumpido.

    Ejemplo: demarche calibrate cases scenarios/hindcast --out cases.yaml
help-calibrate-cases-folder = Carpetas de tablas (por defecto scenarios/hindcast).
help-calibrate-cases-folds = Grupos de casos, cada uno dejado fuera una vez; 1 para ninguno (por defecto { $default }).
help-calibrate-cases-rounds = Pasos desde el medio de la distribución previa (por defecto { $default }).
help-calibrate-cases-pairs = Pares de simulaciones de cada caso en una ronda (por defecto { $default }).
help-calibrate-cases-spread = Dispersión de las extracciones en torno a un punto, en puntajes normales (por defecto { $default }).
help-calibrate-cases-observations =
    Filas del registro que cuentan como independientes, frente a la distribución previa (por defecto { $default }).
help-calibrate-cases-quiet-weight =
    Peso de las bandas del mundo tranquilo: cuánto cuenta una tasa que queda fuera por un factor
    de e, en filas del registro (por defecto { $default }).
help-calibrate-cases-horizon = Días que se simula un caso para una extracción (por defecto { $default }).
help-calibrate-cases-keep = Extracciones que contiene FILE (por defecto { $default }).
help-calibrate-cases-out = Escribir aquí las extracciones conservadas.

help-hindcast =
    Simula casos históricos con solo lo que se sabía en la víspera y puntúa lo que dice el modelo de
    cada hito frente a lo que ocurrió, junto a tasas base y una regresión que aprendió de los otros
    casos. Un caso es una fila de cases.csv y las filas que lo nombran en las tablas contiguas; una
    carpeta contiene un caso o muchos.
help-hindcast-footer =
    Estado de salida: 0 hecho; 1 se ejecutó y falló; 2 caso o argumentos inutilizables, una línea por
    problema; 130 interrumpido.

    Ejemplos:
      demarche hindcast
      demarche hindcast scenarios/hindcast/crimea-2014 --reps 1000
      demarche hindcast my-cases --json
      demarche hindcast --all --out charts
help-hindcast-folder =
    Carpetas de tablas, o carpetas que contienen tales carpetas (por defecto scenarios/hindcast, donde
    exista). Las referencias aprenden también de los casos de allí, se puntúe lo que se puntúe.
help-hindcast-reps = Simulaciones de cada caso, hasta 1000000 (por defecto { $default }).
help-hindcast-all = Mostrar cada hito y cada caso, no solo los que más pierden.
help-hindcast-out = Dibujar también los gráficos 'reliability' y 'skill' y sus tablas, en DIR.
help-hindcast-json = Imprimir los puntajes como JSON, y nada más.

help-case =
    Escribe el escenario que las reglas hacen de un caso a partir de lo que sus tablas dicen de la
    víspera. Es legible, editable, y está listo para check y run.
help-case-footer =
    Estado de salida: 0 hecho; 2 tablas o argumentos inutilizables, una línea por problema.

    Ejemplos:
      demarche case my-cases --case brothers-to-the-rescue-1996
      demarche case my-case --as scenario --out my-case.yaml
help-case-folder = Una carpeta de tablas, o una carpeta de tales carpetas.
help-case-as = Qué escribir (por defecto { $default }).
help-case-case = Qué caso, por su clave en las tablas; no hace falta donde hay uno.
help-case-out = Escribir aquí en lugar de en la salida estándar.

help-validate =
    Ejecuta el modelo sobre una biblioteca de crisis sintéticas y sobre dos consejos del pasado, y
    contrasta lo que sale con cifras publicadas, con varias semillas. Los patrones que se le dan al
    modelo (input), aquellos con los que se ajustaron los números en uso (fitted) y los que deben
    surgir por sí mismos (emergent) se cuentan aparte. Lo que falla se muestra como fallo.

    Con --signs: lo que hacen cambios pequeños y simples, dicho de antemano, se prueba en los casos
    de la historia y en crisis al azar, cada una simulada dos veces, tal como es y con el solo cambio.
help-validate-footer =
    Estado de salida: 0 hecho, también cuando fallan patrones o signos; 1 con --strict cuando un patrón
    falla con una semilla, o un signo del que no se sabía; 2 argumentos inutilizables; 130 interrumpido.

    Ejemplos:
      demarche validate
      demarche validate --json | jq '.patterns[] | select(.pass | not) | .id'
      demarche validate --with library:evidence/americas
      demarche validate --out results --chart-format png
      demarche validate --signs
      demarche validate --signs --json | jq '.signs[] | select(.verdict == "fails") | .id'
help-validate-crises =
    Crisis sintéticas, al menos 20 (por defecto { $default }). Con menos que el número por defecto
    los veredictos carecen de potencia, y la respuesta lo dice.
help-validate-reps =
    Simulaciones de cada una, cada cual en un mundo propio (por defecto 2). Con --signs, pares de
    simulaciones de cada signo en cada caso y tipo de crisis al azar (por defecto 40).
help-validate-signs = Probar los signos, y no los patrones.
help-validate-cases =
    Con --signs: las carpetas de tablas de casos (por defecto scenarios/hindcast, donde
    contenga tales tablas).
help-validate-seeds =
    Semillas con las que validar, --seed y las que le siguen (por defecto { $default }): un
    patrón que se cumple con una puede fallar con la siguiente.
help-validate-fit =
    El conjunto ajustado del que extraen las crisis sintéticas: un FILE.yaml de calibrate cases,
    library:NAME, o none para los rangos propios de la biblioteca (por defecto: el conjunto que viene
    con la biblioteca, si lo hay).
help-validate-with =
    Se pone sobre las crisis sintéticas después del conjunto: otros números del modelo, u otra
    evidencia, como library:evidence/americas. Un FILE.yaml o library:NAME, separados por comas.
help-validate-out = Dibujar también el gráfico 'patterns' y su tabla, en DIR/validate.
help-validate-strict = Estado de salida 1 cuando un patrón falla con una semilla, o un signo del que no se sabía.
help-validate-json = Imprimir JSON en la salida estándar, y nada más.

help-mechanisms =
    Examina el registro de cada simulación y dice en qué proporción de ellas actúa cada mecanismo del
    modelo: quién responde, qué se elige, si entra un mediador, si se veta un texto, si dicta sentencia un
    tribunal. Lo que está en la cronología no cuenta. Un mecanismo que no actúa en ninguna simulación,
    o en todas, se nombra: el primero es madera muerta, el segundo no distingue unas de otras.

    Con --ablate no toma ningún escenario: cada mecanismo se apaga por turno, la biblioteca de casos
    se pronostica de nuevo con el mismo azar, y se puntúa junto al modelo entero. Todos los casos por
    200 simulaciones tardan alrededor de una hora de dos procesadores; --only prueba unos pocos.
help-mechanisms-footer =
    Estado de salida: 0 hecho; 1 fallaron todas las simulaciones; 2 escenario o argumentos
    inutilizables; 130 interrumpido.

    Ejemplos:
      demarche mechanisms scenarios/caracas-raid.yaml
      demarche mechanisms scenarios/caracas-raid.yaml --until 30
      demarche mechanisms scenarios/caracas-raid.yaml --arms baseline --reps 1000 --json
      demarche mechanisms --ablate --only habituation,mediators --reps 400
help-mechanisms-ablate = Decir cuánto vale cada mecanismo, apagándolo por turno.
help-mechanisms-cases =
    Con --ablate: una carpeta de casos en tablas, como para hindcast; puede repetirse (por defecto
    scenarios/hindcast).
help-mechanisms-only = Con --ablate: solo estos mecanismos, separados por comas (por defecto todos).
help-mechanisms-arms = Solo estas opciones, separadas por comas (por defecto todas).
help-mechanisms-reps = Simulaciones de cada opción, o de cada caso, hasta 1000000 (por defecto { $default }).
help-mechanisms-until =
    Contar solo lo que ocurre hasta este día (por defecto el horizonte). Los pasos elementales
    que llegan tarde o temprano en toda simulación se distinguen con un día temprano.
help-mechanisms-json = Imprimir las proporciones, o los puntajes, como JSON, y nada más.

help-background =
    Simula un escenario dos veces con el mismo azar: tal como es, y tranquilo, sin nada de su
    cronología. Dice qué se hacen los Estados en uno y otro junto a lo que se hacen en un año
    ordinario, en qué difiere cada resultado, dónde comenzaron los actos, y cuenta lo que ningún lector
    creería. Una carpeta de casos en tablas, como para hindcast, se relata caso por caso y en conjunto.
help-background-footer =
    Estado de salida: 0 hecho; 1 fallaron todas las simulaciones; 2 escenario o argumentos
    inutilizables; 130 interrumpido.

    Ejemplos:
      demarche background scenarios/caracas-raid.yaml
      demarche background scenarios/caracas-raid.yaml --arm hard_line --reps 1000 --json
      demarche background cases --reps 40
help-background-arm = La opción (por defecto la de referencia del escenario).
help-background-reps = Simulaciones de cada mundo, hasta 1000000 (por defecto { $default }).
help-background-json = Imprimir la comparación como JSON, y nada más.

help-new = Escribe un escenario pequeño y comentado, listo para ejecutar y cambiar.
help-new-footer =
    Un archivo que existe nunca se sobrescribe.
    Estado de salida: 0 escrito; 2 el archivo existe o su carpeta no.

    Ejemplo: demarche new my-crisis.yaml && demarche run my-crisis.yaml
help-new-file = El archivo que se escribe, terminado en .yaml.

help-library =
    Imprime una parte de la biblioteca incluida, o enumera las partes. Un escenario incluye una parte
    con 'include: [library:PART]'; se apoya en la parte 'standard' sin pedirlo. El texto impreso
    puede copiarse en un archivo propio.
help-library-footer =
    Estado de salida: 0 impreso; 2 no hay tal parte o sección.

    Ejemplos:
      demarche library
      demarche library institutions/un-2026
      demarche library standard --section repertoire.actions
help-library-part = La parte, como institutions/un-2026 (por defecto una lista de todas).
help-library-section = Solo esta sección de la parte, como assumptions o repertoire.actions.

help-schema =
    Imprime el JSON Schema (borrador 2020-12) de los archivos de escenario,
    que los editores usan para completar y comprobar.
help-schema-footer =
    Estado de salida: 0.

    Ejemplo: demarche schema > demarche.schema.json

help-help = Muestra la página de una orden, o la lista de órdenes.
help-help-footer =
    Estado de salida: 0 mostrado; 2 no hay tal orden.

    Ejemplos:
      demarche help run
      demarche help calibrate votes
help-help-command = La orden, como run (por defecto la lista de todas).

help-man =
    Imprime la página del manual, con cada orden y opción, para que man la muestre.
    Está en la forma en que se escriben las páginas de man (groff).
help-man-footer =
    Estado de salida: 0.

    Ejemplos:
      demarche man | man -l -
      demarche man > ~/.local/share/man/man1/demarche.1

help-completion =
    Imprime un guion con el que un intérprete completa órdenes, opciones, sus valores y archivos. El
    intérprete debe conocer el programa por su nombre: por un guion, una función o un alias
    que se llame demarche.
help-completion-footer =
    Estado de salida: 0 impreso; 2 no hay guion para este intérprete.

    En el archivo que el intérprete lee al iniciarse:
      bash (~/.bashrc), zsh (~/.zshrc):  source <(demarche completion bash)
      fish (~/.config/fish/config.fish): demarche completion fish | source
help-completion-shell = bash, zsh o fish.
