### Análisis: por qué los archivos o argumentos no concuerdan con una pregunta, y qué se movió.

analysis-no-box = La trayectoria no tiene ninguna caja { $box }: dé una de 1 a { $last }.
analysis-other-runs = { $folder } contiene otras simulaciones que las que se examinaron. Dé discover de nuevo.
analysis-no-file = { $file }: no hay tal archivo. Dé una carpeta que contenga assumptions.csv y outcomes.csv.
analysis-arm-itself = La opción '{ $arm }' no puede compararse consigo misma.
analysis-condition = --outcome '{ $condition }', columna { $column }: { $fault }.
analysis-condition-maybe = --outcome '{ $condition }', columna { $column }: { $fault }. Quizá: { $maybe }
analysis-no-run = outcomes.csv no contiene ninguna simulación debajo de su encabezado.
analysis-no-arm = outcomes.csv no tiene ninguna opción '{ $arm }'. Quizá: { $maybe }
analysis-no-world = Ninguna de las { $runs ->
    [one] { $runs } simulación
   *[other] { $runs } simulaciones
} de la opción '{ $arm }' tiene sus supuestos en assumptions.csv. Compruebe que la columna replication sea la misma en ambos archivos.
analysis-again = la réplica { $replication } está otra vez
analysis-again-of-arm = la réplica { $replication } de { $arm } está otra vez
analysis-or-leave-out = { $maybe }, o --leave-out { $column }
analysis-no-whole-row = A cada fila de assumptions.csv le falta un valor. Llene las celdas vacías, o deje columnas fuera con --leave-out.
analysis-nothing-varies = assumptions.csv no contiene ningún supuesto que varíe, de modo que nada puede distinguirse.
analysis-too-many-texts = assumptions.csv: la columna { $column } contiene { $count } textos distintos, como '{ $example }'; a lo sumo pueden examinarse { $most }. Quizá: --leave-out { $column }
analysis-outcome-empty = El resultado '{ $outcome }' no tiene valor en ninguna simulación de alguna opción. Elija otro.
analysis-run-no-outcome = La ejecución no tiene ningún resultado '{ $outcome }'. Quizá: { $maybe }
analysis-scenario-no-outcome = El escenario no tiene ningún resultado '{ $outcome }'. Quizá: { $maybe }
analysis-reps = --reps debe ser al menos 1, pero es { $replications }.
analysis-nothing-uncertain = Ningún supuesto del escenario es incierto, de modo que ninguno puede mover un resultado. Dé a alguno una distribución.

# Una extracción de un conjunto ajustado mueve juntos todos sus supuestos.
analysis-fitted-set = Una extracción del conjunto ajustado '{ $set }' ({ $count ->
    [one] { $count } supuesto
   *[other] { $count } supuestos
})
analysis-correlated = { $first } y { $second }
