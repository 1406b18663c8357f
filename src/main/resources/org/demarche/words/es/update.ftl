### La perspectiva dado lo que se ha observado.

# Cómo se rechazan las observaciones.
update-unknown-key = aquí no hay '{ $key }'
update-missing = falta '{ $key }'
update-no-list = '{ $key }' debe ser una lista, como { $key }: []
update-due-early = esto vence a más tardar el { $until }, el día antes del cual se sabe todo
update-nothing = aquí no hay nada
update-nothing-maybe = 'acts: []' y 'until: DATE', donde no se ha hecho nada
update-before = esto es anterior al { $first }, el primer día después de lo que sabe el escenario
update-until-early = se sabe hasta un día que no es posterior a todos los actos y al { $first }
update-beyond = esto queda fuera del horizonte de { $horizon } días
update-no-act = { $by } no realiza ningún acto de este tipo
update-twice = este acto ya está aquí para el mismo día

# La respuesta.
update-title = { $scenario }. Opción { $arm }, semilla { $seed }. Conocido antes del { $known }: { $acts ->
    [0] ningún acto
    [one] un acto
   *[other] { $acts } actos
}, y silencio en lo demás donde se sabría.
update-weight = Se le contrastaron { $runs } simulaciones. Saben tanto como { $effective } simulaciones de igual peso, en { $worlds } mundos distintos.{ $resampled ->
    [0] { "" }
    [one] { " " }Se eligieron de nuevo según sus pesos una vez.
   *[other] { " " }Se eligieron de nuevo según sus pesos { $resampled } veces.
}{ $failures ->
    [0] { "" }
   *[other] { " " }{ $failures } simulaciones fallaron y no pesan nada.
}
update-partly = { $days ->
    [one] Un día ({ $first }) pesó
   *[other] { $days } días (el primero es { $first }) pesaron
} tanto que habrían quedado muy pocos mundos; lo observado entonces se mantiene, pero pesa solo en parte, al menos el { $least }.
update-cannot-tell = Es muy poco para afirmar algo: nada se dice de los supuestos ni de la perspectiva. { $evidence ->
    [none] Ninguna simulación del modelo puede hacer lo que se observó.
   *[some] Más simulaciones (--reps) pueden ayudar; si no, al modelo lo observado le resulta demasiado improbable para aprender de ello.
}
update-moved = Cuánto se movieron los supuestos
update-assumption = supuesto
update-prior = antes (5 %, mitad, 95 %)
update-posterior = después
update-shift = el lugar medio se movió
update-range = { $low }, { $median }, { $high }
update-points = { $value } ({ $low } a { $high })
update-moved-legend = El lugar entre los valores que antes se tenían por posibles, en puntos porcentuales: -50 sería el más bajo de todos, +50 el más alto. Estos intervalos valen para los { $all } supuestos inciertos a la vez. Los valores de un mismo conjunto ajustado se extraen y se mueven juntos: de cada uno que se movió, otro del conjunto puede ser la razón.
update-moved-none = Ninguno de los { $all } supuestos inciertos se movió con claridad.
update-moved-more = Otros { $more } se movieron menos o sin claridad.
update-outlook = La perspectiva
update-prior-share = antes
update-after = después
update-figure = { $value } ({ $low } a { $high })
update-milestone = { $what }: un hecho que cuenta, antes del { $due }
update-surprises = Lo más sorprendente
update-chance = probabilidad
update-what = lo observado
update-act = { $date }: { $actor }, { $action }, { $target }{ $outside ->
    [0] { "" }
   *[other] { " " }(por razones que el modelo no conoce en { $outside } % del peso)
}
update-silence = { $actor }, desde el { $date }: nada más que se habría sabido
update-surprise-legend = La probabilidad, según el modelo, de justo eso en justo ese día, dado todo lo anterior; de un silencio, en todos los días. Un día es corto: aun un acto seguro dentro del mes tiene una probabilidad de pocos por ciento.
update-ledger = El libro de pronósticos
update-ledger-none = Todavía no ha vencido nada de lo pronosticado.
update-ledger-what = pronosticado
update-ledger-issued = el
update-ledger-due = vence
update-ledger-came = ocurrió
update-ledger-did = { $did ->
    [yes] sí
   *[no] no
}
update-ledger-scores = { $n ->
    [one] Ha vencido un pronóstico
   *[other] Han vencido { $n } pronósticos
}. Puntaje de Brier medio { $brier } ({ $brierBefore } sin lo observado), puntaje logarítmico medio { $log } ({ $logBefore }); menos es mejor.
update-ledger-file = Libro: { $file }
update-source = { $scenario }. { $runs } simulaciones, semilla { $seed }. Modelo { $model }.
