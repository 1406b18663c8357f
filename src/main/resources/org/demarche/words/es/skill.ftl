### Cuán buenos son los pronósticos de casos históricos.

skill-heading = { $cases ->
    [one] { $cases } caso
   *[other] { $cases } casos
}, { $rows } filas de hitos con desenlace conocido. Las referencias aprenden de { $training ->
    [one] { $training } otro caso
   *[other] { $training } otros casos
}.
skill-over-all = en total
skill-group = sobre
skill-group-name = { $group ->
    [institutions] instituciones
    [words] palabras
    [diplomatic] pasos diplomáticos
    [economic] pasos económicos
    [force] fuerza
    [talks] conversaciones
   *[endings] finales
}
skill-rows = filas
skill-brier = Brier
skill-reference = tasas base
skill-climatology = simples
skill-regression = regresión
skill-skill = habilidad
skill-interval = 95 %
skill-log = puntaje log.
skill-apart = distingue
skill-no-interval = Sin intervalos: menos de tres casos no dicen nada de cuánto difieren los casos.
skill-milestones = Hitos que más pierden frente a las tasas base ({ $shown } de { $all })
skill-milestone = hito
skill-came = ocurrió
skill-forecast = pronóstico
skill-lost = pérdida
skill-by-level = por nivel
skill-levels = { "  " }Correlación de rangos entre pronóstico medio y frecuencia en los hitos: { $correlation }
skill-cases = Casos con menos habilidad ({ $shown } de { $all })
skill-case = caso
skill-actors = de
skill-record = registro
skill-yes = sí
skill-no = no
skill-unknown = se ignora
skill-stances = Qué dijeron los gobiernos del detonante, aparte de las partes: pérdida logarítmica media; debajo, pronóstico (registro)
skill-day = hasta el día
skill-loss = modelo
skill-relations = relaciones
skill-gap = brecha
skill-answer = { $answer ->
    [CONDEMN] condena
    [CONCERN] preocupación
    [SILENT] silencio
   *[SUPPORT] apoyo
}
skill-beside = { $forecast } ({ $came })
skill-reliability = Fiabilidad
skill-bin = pronóstico
skill-off = se desvía más de 0,15
skill-range = { $low } a { $high }
skill-legend =
    Brier: (probabilidad - lo que ocurrió)², menos es mejor. Tasas base: de los demás casos, por clase
      de violencia donde eso ayuda; simples: sin ella. Regresión: sobre lo que la víspera dice de las partes.
    Habilidad: 1 - Brier / tasas base; por encima de 0 el modelo fue mejor. 95 %: por remuestreo de casos.
    Distingue: la probabilidad de que, de dos filas de un hito, una que ocurrió y otra que no, el modelo
      diera más a la primera; 0,5 es azar.
    Pérdida: suma sobre las filas de Brier menos el de las tasas base; por nivel: cuánto de la suma de
      Brier se iría si cada pronóstico del hito se moviera un paso hacia la media correcta.
    Brecha: pérdida menos la de una regresión sobre las relaciones; por debajo de 0 el modelo fue mejor.
    Con *: el modelo no dice nada de ello; lo suple la tasa base.
