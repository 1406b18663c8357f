### Los patrones de las crisis, tal como la orden validate dice si se cumplen.

validation-few =
    Solo { $crises } crisis: estos veredictos carecen de potencia. Lo que se cumple puede hacerlo porque
    se sabe poco, lo que falla puede fallar por azar. Desde --crises { $fewest } en adelante pueden leerse.
validation-one-seed = Una semilla ({ $seed }): con otra, los veredictos pueden diferir.
validation-seeds = { $count } semillas, { $first } a { $last }. Se muestra: la primera semilla con la que falla una comprobación; si no, la primera.
validation-tag = { $tag }: { $held } de { $all } { $seeds ->
    [1] se cumplen
   *[other] se cumplen, semilla por semilla
} ({ $meaning ->
    [input] dados al modelo
    [fitted] el ajuste de los números en uso los ha visto
   *[emergent] ni dados ni ajustados, salvo lo que se dice abajo
})
validation-pattern = { $id }  { $seeds ->
    [1] { $verdict ->
        [holds] se cumple
       *[fails] FALLA
    }
   *[other] { $verdict ->
        [holds] se cumple  con { $held } de { $seeds } semillas
       *[fails] FALLA  se cumple con { $held } de { $seeds } semillas
    }
}  { $title } [{ $source }]
validation-check = comprobación
validation-evidence = evidencia
validation-model = modelo
validation-interval = intervalo del 95 %
validation-over-seeds = entre semillas
validation-accepted = se acepta
validation-because = porque
validation-range = { $low } a { $high }
validation-note = { "   " }{ $note }
validation-context =
    P11 es contexto y no se puntúa: con participación militar directa de EE. UU., guerra total 0,36,
    algún acuerdo 0,31, final unilateral 0,49 (n=39; ICB v14).
validation-exploratory = Modelo exploratorio, no un pronóstico.
