### Ejecuciones: diseños, réplicas que fallan, repeticiones.

run-away = la réplica se abandonó tras { $events ->
    [one] { $events } suceso
   *[other] { $events } sucesos
} hasta el día { $day } (event_cap)

# Diseños.
run-design-factorial = un factorial completo de { $cells ->
    [one] { $cells } celda
   *[other] { $cells } celdas
}: { $factors }
run-design-factor = { $assumption } ({ $levels })
run-design-factorial-precision = Un diseño factorial no puede detenerse por --precision: sus medias abarcan conjuntos enteros de celdas, y una ejecución detenida en medio de un conjunto se inclinaría hacia algunas. Dé --reps, el número de simulaciones de cada celda.
run-design-latin = hipercubos latinos de { $points } mundos
run-design-independent = mundos independientes (Monte Carlo)
run-design-sobol = puntos de Sobol aleatorizados, { $points } en cada aleatorización
run-design-two-level = mundos independientes, cada uno con { $runs } simulaciones

# Repeticiones.
run-verify-no-room = la repetición necesita una carpeta para archivos temporales, y no se puede crear ninguna en { $folder }. Indique otra: java -Djava.io.tmpdir=DIR -jar demarche.jar
run-verify-fingerprint = La huella de manifest.json no es la de los archivos.
run-verify-scenario = El escenario de manifest.json no es aquel al que pertenece su hash.
run-verify-differs = { $file } difiere desde la línea { $line }: tiene '{ $was }', la repetición tiene '{ $is }'.
run-verify-end = el final

# Diseños que no pueden darse.
run-factorial-cells = { $factors ->
    [one] { $factors } factor da
   *[other] { $factors } factores dan
} { $size ->
    [huge] demasiadas
   *[counted] { $cells }
} celdas: un diseño factorial tiene a lo sumo { $most }. Elija menos factores o niveles.
run-factorial-levels = No se puede leer el diseño { $design }: los niveles son números, como en a=0.25|0.75.
run-factorial-correlated = Un factorial completo cruza cada nivel de { $assumption } con cada valor de { $other }, y por eso no puede mantener la correlación de rangos que el escenario declara entre ellos. Deje { $assumption } fuera de los factores, o tome otro diseño.
run-sobol-points = Los puntos de Sobol vienen en potencias de dos de 2 a { $most }, pero se pidieron { $points }. Quizá: { $near }
run-two-level-runs = Un diseño de dos niveles simula cada mundo de 2 a { $most } veces, no { $runs }.
run-no-design = No hay ningún diseño { $design }. Los diseños son: { $designs }.
run-precision-no-headline = La precisión necesita un resultado principal, y este escenario no tiene ninguno. Marque uno con headline: true, o use --reps.
run-precision-means = --precision es un semiancho de proporciones, y estos resultados principales son medias: { $outcomes }. Declare un semiancho para cada uno, en su propia unidad, como precision: 0.5 en el escenario o --set outcomes.ID.precision=0.5, o use --reps.

# Una decisión entregada que no puede tomarse.
run-not-open = { $who } no puede elegir { $what } en la ocasión { $occasion }. Puede elegir: { $open }.
run-open-none = nada
run-act-nothing = no hacer nada
run-act-toward = { $act } hacia { $target }

# Lugares de ejecución.
run-backend-where = El backend { $backend } necesita una dirección. Dé --master, como --master spark://HOST:7077.
run-backend-silent = { $where }: el clúster no da ningún núcleo en el que ejecutar. ¿Tiene trabajadores, y están libres sus núcleos? Lo terminado se conserva; la misma orden reanuda.
run-backend-lost = { $where }: el clúster no responde o se rindió ({ $why }). Revise la dirección y su registro. Lo terminado se conserva; la misma orden reanuda.
