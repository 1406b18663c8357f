### Lo que dice un escenario: sus actores, cronología, opciones y resultados, y el registro de sus números.

overview-span = Desde el { $start }, durante { $days } días. En foco: { $pairs }.
overview-actors = Actores
overview-stocks = Reservas
overview-timeline = Cronología
overview-procedures = Procedimientos
overview-arms = Opciones de política
overview-headlines = Resultados principales (de { $count } en total)

overview-actor-state = Estado
overview-actor-group = grupo armado
overview-actor-council = órgano colegiado
overview-actor-office = cargo

# Una reserva: cuánto dura, y qué la repone.
overview-stock-days = { $days } días
overview-stock-needs = necesita { $demand } por día; propio { $own }{ $supplies ->
    [shares] ; proporciones: { $from }
    [amounts] ; de { $from }
   *[none] { "" }
}
overview-supply = { $actor } { $amount }
overview-demand = { $amount } { $unit }
overview-times = { $times } x { $assumption }
overview-plus = { $amount } + { $plus }

# Cuándo ocurre algo de la cronología.
overview-time = { "  " }{ $time }
overview-by-hazard = según una tasa de riesgo
overview-on-condition = según una condición
overview-by-chance = { $time }, al azar
overview-random-time = en un momento al azar

overview-procedure-legislature = legislatura
overview-procedure-court = tribunal
overview-arm = { "  " }{ $id }: { $title }
overview-arm-reference = { "  " }{ $id }: { $title } (referencia)

# El registro.
overview-assumptions = Supuestos de { $scenario }
overview-numbers = Otros números del escenario (se omiten los de la biblioteca incluida)
overview-value = { "  " }{ $name } = { $value }
overview-source = { "      " }fuente: { $source }
overview-source-kind = { "      " }fuente: { $kind ->
    [fact] hecho
    [data] datos
    [literature] literatura
   *[judgement] juicio
}: { $text }
overview-used-by = { "      " }lo usan: { $users }
overview-used-by-model = { "      " }lo usa: el modelo mismo
