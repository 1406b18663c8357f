### Cómo quedan las opciones donde las cosas salen mal.

robustness-heading = { $title } ({ $outcome }), { $better ->
    [more] más
   *[less] menos
} es mejor, suficiente con { $enough }; { $worlds ->
    [one] { $worlds } mundo
   *[other] { $worlds } mundos
}{ $missing ->
    [0] { "" }
   *[other] , se omiten { $missing } donde una opción no tiene valor
}
robustness-regret = arrepentimiento
robustness-ninetieth = p90
robustness-most = máximo
robustness-best-in = mejor en
robustness-good-enough = suficiente
robustness-against = frente a la mejor de las otras
robustness-interval = { $value } ({ $low } a { $high })
robustness-difference = { $value } ({ $low } a { $high }){ $best ->
    [is] { " " }**
    [may] { " " }*
   *[not] { "" }
}
robustness-reference = referencia
robustness-dominates = por delante de la referencia en hasta { $points } puntos, por detrás en ningún nivel: domina en estas simulaciones
robustness-dominated = por detrás de la referencia en hasta { $points } puntos, por delante en ningún nivel: dominada en estas simulaciones
robustness-ahead = por delante de la referencia en hasta { $points } puntos, por detrás no más de lo que puede hacer el azar
robustness-behind = por detrás de la referencia en hasta { $points } puntos, por delante no más de lo que puede hacer el azar
robustness-same = igual que la referencia
robustness-neither = por delante en algunos niveles, por detrás en otros: sin dominancia
robustness-unclear = ninguna brecha que una comparación de todos los niveles distinga del azar ({ $points } puntos)
robustness-zero-or-one =
    Este resultado es 0 o 1, y también lo es el arrepentimiento de un mundo: el arrepentimiento
    medio es la proporción de mundos en que otra opción resultó mejor; su percentil y su máximo
    no dicen más.
robustness-stars = * puede ser la mejor en promedio (intervalos de Hsu, todos a la vez); ** ninguna otra puede serlo.
