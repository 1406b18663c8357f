### Una calibración de votos: los números, los puntajes, las bandas, y qué significan.

calibration-heading = { $file }: { $cases ->
    [one] { $cases } caso
   *[other] { $cases } casos
}, { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} de miembros presentes; { $rows ->
    [one] se omite { $rows } fila
   *[other] se omiten { $rows } filas
} sin distancia

# Los números.
calibration-number = número
calibration-estimate = estimación
calibration-error = error est.
calibration-typical = media cuadrática
calibration-alignment = vote_alignment: { $prior }
calibration-penalties = Penalizaciones: seminormal de escala { $case } para la dispersión entre casos; los casos pesan lo mismo.

# Los puntajes.
calibration-case-left-out = caso omitido
calibration-votes = votos
calibration-log-loss = pérdida log.
calibration-base-rate = tasa base
calibration-brier = Brier
calibration-mean = media de los casos
calibration-mean-of = de los que critican a { $state }
calibration-in-sample = ninguno (en la muestra)

# Las bandas.
calibration-left-out = omitido
calibration-resolution = resolución
calibration-yes = a favor
calibration-no = en contra
calibration-abstain = abstención
calibration-bands = Banda del 80 %: baja < mediana < alta, = lo que ocurrió (* fuera de la banda). CRPS en votos.

# Qué significan.
calibration-better = En casos que no ha visto, el pronóstico prevé los votos mejor que la tasa base.
calibration-worse = En casos que no ha visto, el pronóstico prevé los votos peor que la tasa base: no lo use.
calibration-covered = { $covered } de { $all } recuentos están en sus bandas del 80 %, que tienen { $width } votos de ancho en promedio.
calibration-poorly-known = Con { $cases ->
    [one] { $cases } caso
   *[other] { $cases } casos
} la dispersión entre casos se conoce mal; pruebe --case-scale { $half } y { $twice }.
