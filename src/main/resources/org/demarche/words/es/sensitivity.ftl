### Qué supuestos mueven qué resultado.

sensitivity-heading = { $scenario }, opción { $arm }: { $method }, { $assumptions ->
    [one] { $assumptions } supuesto incierto
   *[other] { $assumptions } supuestos inciertos
}, { $points } puntos con { $runs } simulaciones cada uno, semilla { $seed }
sensitivity-failed = { $count ->
    [one] { $count } simulación falló y cuenta como faltante
   *[other] { $count } simulaciones fallaron y cuentan como faltantes
}.
sensitivity-correlated = Tratados como independientes aunque están correlacionados: { $assumptions }
sensitivity-discrete = Valores por escalones, de modo que algunos movimientos no cambian nada: { $assumptions }

# Un resultado.
sensitivity-outcome = { $title } ({ $outcome }), { $measure ->
    [spread] desviación estándar sobre el azar
   *[mean] media
}
sensitivity-missing = { "  " }{ $count ->
    [one] se omite { $count } punto
   *[other] se omiten { $count } puntos
} sin valor
sensitivity-flat = { "  " }igual en cada uno de { $points } puntos: no se ve ningún efecto
sensitivity-mu = μ* { $index }
sensitivity-sigma = σ { $value }
sensitivity-first = S1 { $index }
sensitivity-total = ST { $index }
sensitivity-pair = { "  " }{ $first } con { $second }: S2 { $index }
sensitivity-index = { $value } ({ $low } a { $high })
sensitivity-untold = no puede decirse
sensitivity-not-converged = no convergió (± { $half })
sensitivity-further = { $count ->
    [one] { "  " }y { $count } supuesto más, en la tabla
   *[other] { "  " }y { $count } supuestos más, en la tabla
}
sensitivity-unconverged = { "  " }{ $count } de { $all } no han convergido: más --samples o --reps
sensitivity-split = { "  " }de los supuestos { $assumptions } ({ $low } a { $high }), del azar { $chance }
sensitivity-split-untold = { "  " }las proporciones no pueden decirse: el resultado no varía, o hay muy pocos mundos
