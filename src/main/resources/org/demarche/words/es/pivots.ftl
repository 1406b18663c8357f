### Qué importó para un resultado: sucesos y decisiones, ordenados.

pivots-dead = { $side }: muertos de “{ $event }”, informe { $number }
pivots-acts = { $actor }: { $family }
pivots-heading = { $title }: { $level } de las simulaciones de la opción { $arm }. Se examinó con { $runs } simulaciones.
pivots-heading-run = { $title }, opción { $arm }, simulación { $run }. Se examinó con { $runs } simulaciones.
pivots-effect = efecto
pivots-there = está en
pivots-day = día
pivots-association = asociación
pivots-what = qué
pivots-id = identificador
pivots-screened = { $value } ?
pivots-interval = { $value } ({ $low } a { $high })
pivots-name = { $kind ->
    [acts] todo { $title }
    [decision] decisión: { $title }
   *[other] { $title }
}
pivots-legend =
    Efecto: el resultado con ello menos el resultado sin ello, con todo lo demás y todo
    el azar fijos; las proporciones en puntos porcentuales. Los actos de un tipo se
    prohíben siempre, de modo que lo que se hace en su lugar pertenece al efecto. Los
    { $all } se examinaron con { $screened } pares de simulaciones (?: no más que eso); los mayores, de
    nuevo con otros { $refined } pares, con intervalos del 95 % válidos en conjunto. Asociación:
    cómo difiere el resultado entre las simulaciones que lo tienen y las que no. Eso no
    es un efecto: otras cosas van con ello.
pivots-legend-run =
    Efecto: la probabilidad del resultado desde el día siguiente, con ello menos sin ello;
    el azar se sortea de nuevo desde ese día, el mismo para ambos. Una decisión se toma de
    otro modo, con su acto prohibido. Los { $all } se examinaron con { $screened } pares de ramas
    (?: no más que eso); los mayores, de nuevo con otros { $refined } pares, con intervalos del 95 %
    válidos en conjunto.
pivots-idle = Otros { $idle } no mostraron ningún efecto en las pocas simulaciones de la primera mirada.
pivots-left-out = Otros { $left } no se examinaron: con más --budget se podría.
pivots-source = { $scenario }. { $runs } simulaciones, semilla { $seed }. Modelo { $model }.
