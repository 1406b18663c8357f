### Una ejecución terminada en una pantalla.

summary-heading = { $title }: { $arms ->
    [one] { $arms } opción
   *[other] { $arms } opciones
}, { $replications ->
    [one] { $replications } réplica
   *[other] { $replications } réplicas
} de cada una, semilla { $seed }, { $seconds } s
summary-design = Diseño: { $design }.
summary-imprecise = No se alcanzó la precisión pedida dentro de las réplicas permitidas:
summary-half-width = { "  " }{ $outcome }: más o menos { $reached } en { $arm }, se pidió { $wanted }
summary-width = { $width }
summary-width-unknown = una cantidad desconocida
summary-narrow-late = { "  " }al final todos los intervalos eran lo bastante estrechos, pero no en seis miradas seguidas

# Estimaciones por opción.
summary-share = { $outcome }, proporción de simulaciones (intervalo del 95 %)
summary-mean = { $outcome }, media (intervalo del 95 %)
summary-interval = { $low } a { $high }
summary-with-value = ({ $count ->
    [one] { $count } simulación
   *[other] { $count } simulaciones
} con valor)
summary-further = { "  " }y { $count ->
    [one] { $count } resultado principal más
   *[other] { $count } resultados principales más
}
summary-ranks =
    La más alta, la más baja, una de las dos, ninguna: lo que las simulaciones dejan posible
    entre todas las opciones en promedio (95 %, todas a la vez); «la» donde no puede ser otra.

# Diferencias respecto de la opción de referencia.
summary-none-clear = Ninguna proporción principal difiere con claridad de { $reference }{ $hidden ->
    [yes] ; con tan pocas simulaciones, las diferencias grandes pueden no verse.
   *[no] .
}
summary-too-few = Muy pocas simulaciones para distinguir alguna opción de { $reference }.
summary-differences = Mayores diferencias respecto de { $reference } (intervalos válidos a la vez)
summary-points = { $points } puntos
summary-in-brackets = ({ $low } a { $high })

summary-saved =
    Varianza de las diferencias que restaron los mundos y el azar comunes (intervalo
    del 95 %), de menos a más entre las opciones
summary-split = Proporción de la varianza de las simulaciones que explican los supuestos, en { $arm } (intervalo del 95 %); el resto es azar

summary-results = Resultados: { $folder }
summary-open = Abra a continuación: { $path }
summary-exploratory = Modelo exploratorio, no un pronóstico.
