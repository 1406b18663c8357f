### Las primeras páginas de un informe, cuán seguro es, de dónde viene cada oración, y qué significan los términos.

pack-sure-within = Por azar, el margen de las proporciones llega a { $points } puntos, con { $runs ->
    [one] una simulación
   *[other] { $runs } simulaciones
} por opción.
pack-sure-hidden = Con tantas simulaciones puede no verse una diferencia menor que unos { $points } puntos.
pack-sure-hidden-all = Con este número de simulaciones ninguna diferencia entre opciones puede distinguirse del azar.
pack-sure-few = { $runs ->
    [one] Una simulación de cada opción es
   *[other] { $runs } simulaciones de cada opción son
} muy poco para distinguir azar de causa.
pack-sure-judged = { $judged } de { $all } supuestos numéricos son juicios. Varían { $uncertain }, y los intervalos abarcan solo esos.
pack-sure-none = El escenario no declara ningún supuesto, de modo que los intervalos abarcan solo el azar del modelo.
pack-sure-model = Ningún intervalo de aquí dice si el modelo es acertado. La orden “demarche validate” muestra qué patrones conocidos reproduce y cuáles no.
pack-read = { $kind ->
    [scorecard] Cada celda tiene el valor de una opción y, debajo, la diferencia respecto de la opción de referencia; el color señala una diferencia clara.
    [outcomes] Cada clase de trayectoria tiene su proporción de simulaciones con cada opción, y el intervalo que la contiene.
    [difference] Cada marca es lo que una opción cambia frente a la de referencia; su línea es el intervalo.
    [ladder] Cada banda es la proporción de simulaciones que ese día están en un peldaño de la escalera.
    [fan] La línea es la simulación mediana; las bandas contienen el 50 %, el 80 % y el 95 % de las simulaciones de ese día.
    [incidence] Cada curva sube a medida que el suceso llega en más simulaciones.
    [story] Cada carril es un actor, cada marca uno de sus actos, de izquierda a derecha.
    [drivers] Cuanto más larga la barra, más cambia un resultado con ese supuesto.
    [split] Cada barra reparte lo que varía entre simulaciones en la parte de los supuestos y la del azar.
    [boxes] Cada regla nombra los supuestos bajo los cuales el resultado se da con más frecuencia.
    [regret] El arrepentimiento es cuánto le falta a una opción respecto de la mejor opción del mismo mundo.
    [dots] Cien puntos representan todas las simulaciones de una opción, coloreados según cómo terminan.
    [tornado] Cada barra va del resultado con valores bajos de un supuesto al resultado con valores altos.
    [typical] Las líneas finas son simulaciones sueltas; las gruesas, las simulaciones que representan a muchas como ellas.
    [paths] Las cintas siguen las simulaciones de peldaño en peldaño, y hasta la clase en que terminan.
    [stances] Cada casilla es un gobierno, coloreado según lo que dice en la mayoría de las simulaciones.
    [votes] Las barras son los votos frente al número necesario; la franja muestra cómo vota cada miembro.
    [stocks] La línea es la simulación mediana; las bandas contienen la mayoría de las simulaciones de ese día.
    [relations] Cada celda es el clima entre dos actores un día dado.
    [bargaining] Cada línea es lo que pide una parte en una cuestión, ronda por ronda.
    [timeline] Cada ficha es un suceso de una simulación, por orden de fecha.
   *[other] { $about }
}
pack-keep = { $kind ->
    [scorecard] Lo que está en gris puede, aun así, diferir: estas simulaciones no lo muestran.
    [outcomes] El uso de la fuerza cuenta primero, termine después como termine la simulación.
    [difference] Una línea que cruza el cero no prueba que la opción no cambie nada.
    [ladder] Una caída puede significar solo que un acto ya no mantiene su peldaño, no que alguien haya cedido.
    [fan] Ninguna simulación sigue la línea mediana.
    [incidence] Una curva dice con qué frecuencia para entonces, no que deba llegar alguna vez.
    [story] Es una simulación entre muchas, y otras terminan de otro modo.
    [drivers] Lo que mueve al modelo no es por fuerza lo que mueve al mundo.
    [split] El azar es lo que queda abierto aunque se conocieran todos los supuestos.
    [boxes] Una caja describe estas simulaciones; no es una causa.
    [regret] Una opción con poco arrepentimiento es segura entre estos mundos, no en todos.
    [timeline] Es una simulación entre muchas, y otras terminan de otro modo.
   *[other] Muestra estas simulaciones y no pronostica nada.
}
pack-source = Ejecución { $run }: { $outcomes }.
pack-source-all = Ejecución { $run }: todos los resultados.
pack-source-label = Fuente { $number }: { $source } { $command }
pack-sources = De dónde viene cada oración
pack-sources-about = Cada oración numerada se apoya en estos resultados. La orden a su lado muestra los números; désela donde está la carpeta de resultados.
pack-brackets = Entre paréntesis: intervalos del 95 %; los de las diferencias valen para todas las comparaciones a la vez.
pack-sure = Cuán seguro es
pack-scorecard = Opciones frente a resultados principales
pack-register-kind = { $kind } ({ $count })
pack-register-uncertain = varía de una simulación a otra
pack-register-fixed = un solo valor en todas las simulaciones
pack-register-in = Cada supuesto, con su valor y su fuente, está en el archivo report.es.html de esta ejecución y en el escenario, y lo enumera “demarche show”.
pack-charts-in = Los gráficos que no se imprimen aquí están en el archivo report.es.html de esta ejecución.
pack-sort = Ordenar por esta columna
pack-top = Al comienzo
pack-varies = Varía
pack-terms = Qué significan los términos: clases de trayectoria, intervalos, opciones, peldaños
pack-term-arm = Opción
pack-term-arm-is = una política, u otro cambio del escenario con nombre. La opción de referencia es aquella con la que se comparan todas las demás.
pack-term-run = Simulación
pack-term-run-is = un curso simulado de los sucesos. La misma simulación de dos opciones encuentra el mismo mundo y el mismo azar.
pack-term-interval = Intervalo del 95 %
pack-term-interval-is = un rango hecho de modo que contenga el valor verdadero del modelo en 95 de 100 estudios así.
pack-term-simultaneous = Intervalo simultáneo
pack-term-simultaneous-is = un rango más ancho, hecho de modo que todas las comparaciones del estudio valgan a la vez.
pack-term-clear = Claro
pack-term-clear-is = una diferencia cuyo intervalo simultáneo excluye el cero. Lo que no es claro puede, aun así, diferir.
pack-term-rung = Peldaño
pack-term-rung-is = un paso de la escalera de gravedad, de 0 (rutina) a 6 (guerra u ocupación).
pack-term-class = Clase de trayectoria

## Diapositivas

pack-deck-outcomes = Proporción de simulaciones por clase de trayectoria. Los números que no caben están en las notas.
pack-deck-difference = Diferencia respecto de “{ $reference }” en simulaciones pareadas, con su intervalo simultáneo del 95 %. Gris: no es clara.
pack-deck-row = { $arm }: { $difference }
pack-deck-axis = { $unit ->
    [share] puntos porcentuales respecto de la referencia
    [days] días respecto de la referencia
   *[number] diferencia respecto de la referencia
}
pack-deck-caveat = El modelo es exploratorio. Una proporción de simulaciones dice con qué frecuencia algo se siguió de los supuestos; no es la probabilidad de que ocurra.
pack-deck-show = Para ver los números: { $command }
pack-deck-limits = Lo que estas simulaciones no pueden decir
pack-deck-footer = { $title } · modelo exploratorio, no un pronóstico
