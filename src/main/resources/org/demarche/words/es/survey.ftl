### Con qué frecuencia actúa cada mecanismo.

survey-part = { "  " }{ $part }
survey-mechanism = { "    " }{ $title }
survey-all-arms = todas las opciones
survey-never = No actúan en ninguna simulación: { $mechanisms }.
survey-never-none = No actúan en ninguna simulación: ninguno.
survey-always = Actúan en todas las simulaciones: { $mechanisms }.
survey-always-none = Actúan en todas las simulaciones: ninguno.
survey-runs = { $runs ->
    [one] { $runs } simulación
   *[other] { $runs } simulaciones
} de { $arms ->
    [one] { $arms } opción
   *[other] { $arms } opciones
}; cuenta lo que ocurre hasta el día { $day }.
survey-failed = { $count ->
    [one] { $count } simulación falló y no cuenta en ningún lado
   *[other] { $count } simulaciones fallaron y no cuentan en ningún lado
}.
