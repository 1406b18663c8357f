### El mundo tranquilo: un escenario sin su sacudida, junto al mismo tal como es.

# Qué se hacen los Estados unos a otros.
background-relations-broken = Relaciones rotas
background-recalls-expulsions = Llamadas a consulta, expulsiones, misiones cerradas
background-sanctions-begun = Coerción económica iniciada
background-shows-of-force = Demostraciones de fuerza
background-uses-of-force = Usos de la fuerza
background-threats = Amenazas
background-condemnations = Condenas
background-talks-opened = Conversaciones abiertas
background-agreements = Acuerdos

# Díadas.
background-group-all = todas las díadas
background-group-relevant = en disputa, o vecinas
background-group-focal = pares focales
background-group-dispute = otras en disputa en la víspera
background-group-calm = sin disputa

# Dónde comenzaron los actos.
background-close-shock = actos entre partes y órganos que comenzaron con la cronología
background-close-eve = actos entre partes y órganos que comenzaron con una disputa o medida de la víspera
background-all-shock = todos los actos que comenzaron con la cronología
background-all-eve = todos los actos que comenzaron con una disputa o medida de la víspera
background-acts = actos por simulación
background-acts-added = actos por simulación además de los del mundo tranquilo

# Qué más se cuenta.
background-council-condemns-victim = Un órgano con vetos condena a la víctima
background-body-condemns-victim = Otro órgano condena a la víctima
background-patron-votes-no = Votos en contra, de miembros con veto sobre textos que critican a sus amigos
background-blocker-signs-with-victim = Quien bloquea un texto por consenso firma con la víctima contra lo mismo
background-consensus-body-silent = Un órgano por consenso vota sobre un asunto y no dice nada
background-council-meetings = Sesiones del órgano con vetos
background-victim-complies = La víctima cumple con algo hasta el día 30
background-complies-unasked = Cumple alguien a quien nadie pidió nada
background-breaks-with-outsider = Una parte rompe con un Estado ajeno al asunto
background-allies-quarrel = Aliados toman medidas unos contra otros
background-force-shown-to-bystander = Se muestra la fuerza a un tercero ajeno, o se usa contra él
background-arms-without-army = Armas de un Estado sin ejército ni exportaciones
background-fuel-without-exports = Combustible de un Estado que no exportaba
background-bases-without-army = Bases o respaldo de un Estado sin ejército
background-frees-prisoners-not-held = Se libera a presos que no estaban detenidos
background-suspends-nothing = Se suspende una cooperación que no existía
background-supplier-duties = Aranceles a proveedores
background-supplier-stops = Proveedores que se detienen
background-silent-by-day-5 = Gobiernos con interés que callan hasta el día 5
background-new-force-parties = Nuevo uso de la fuerza entre partes
background-new-force-others = Nuevo uso de la fuerza entre otros
background-talks-by-day-30 = Conversaciones entre las dos partes hasta el día 30
background-three-breakdowns = Tres o más rupturas en un par
background-agreement-while-broken = Un acuerdo con relaciones rotas o una misión cerrada

# La respuesta.
background-head-scenario = Escenario
background-head-outside = tasas fuera
background-head-same = resultados iguales
background-head-traced = actos rastreados
background-of = { $part } de { $whole }
background-head-conduct = Qué hacen los Estados, veces por simulación
background-head-rates = por díada y año
background-head-outcome = Resultado
background-head-origin = Dónde comenzaron los actos después del día { $day }
background-head-oddity = Proporción de simulaciones
background-head-oddity-mean = Número por simulación, o proporción de ocasiones
background-head-full = con
background-head-quiet = sin
background-head-band = trasfondo
background-head-difference = diferencia
background-outcome = { $id }
background-group-dyads = { $group } ({ $dyads })
background-interval = { $estimate } ({ $low } a { $high })
background-band = { $low } a { $high }
background-none = -
background-verdict-within = dentro
background-verdict-below = debajo
background-verdict-above = ENCIMA
background-same = igual
background-differs = difiere
background-runs = { $runs ->
    [one] { $runs } simulación
   *[other] { $runs } simulaciones
} con la cronología y otras tantas sin ella, en los mismos mundos y con el mismo azar; { $days } días.
background-indifferent = Resultados principales que la sacudida no cambia: { $outcomes }.
background-indifferent-none = Resultados principales que la sacudida no cambia: ninguno.
background-outside = { $count ->
    [0] Todas las tasas del mundo tranquilo están dentro de su banda de tasas de trasfondo.
    [one] Una tasa del mundo tranquilo está fuera de su banda de tasas de trasfondo.
   *[other] { $count } tasas del mundo tranquilo están fuera de sus bandas de tasas de trasfondo.
}
background-failed = { $count ->
    [one] { $count } simulación falló y no cuenta en ningún lado
   *[other] { $count } simulaciones fallaron y no cuentan en ningún lado
}.
