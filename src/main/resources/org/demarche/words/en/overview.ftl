### What a scenario says: its actors, timeline, arms and outcomes, and the register of its numbers.

overview-span = From { $start } for { $days } days. In focus: { $pairs }.
overview-actors = Actors
overview-stocks = Stocks
overview-timeline = Timeline
overview-procedures = Procedures
overview-arms = Arms
overview-headlines = Headline outcomes (of { $count } in all)

overview-actor-state = state
overview-actor-group = armed group
overview-actor-council = council
overview-actor-office = office

# A stock: how long it lasts, and what fills it.
overview-stock-days = { $days } days
overview-stock-needs = needs { $demand } a day; own { $own }{ $supplies ->
    [shares] ; shares: { $from }
    [amounts] ; from { $from }
   *[none] { "" }
}
overview-supply = { $actor } { $amount }
overview-demand = { $amount } { $unit }
overview-times = { $times } x { $assumption }
overview-plus = { $amount } + { $plus }

# When something on the timeline happens.
overview-time = { "  " }{ $time }
overview-by-hazard = by a hazard
overview-on-condition = on a condition
overview-by-chance = { $time }, by chance
overview-random-time = at a random time

overview-procedure-legislature = legislature
overview-procedure-court = court
overview-arm = { "  " }{ $id }: { $title }
overview-arm-reference = { "  " }{ $id }: { $title } (reference)

# The register.
overview-assumptions = Assumptions of { $scenario }
overview-numbers = Other numbers of the scenario (those of the built-in library are left out)
overview-value = { "  " }{ $name } = { $value }
overview-source = { "      " }source: { $source }
overview-source-kind = { "      " }source: { $kind ->
    [fact] fact
    [data] data
    [literature] literature
   *[judgement] judgement
}: { $text }
overview-used-by = { "      " }used by: { $users }
overview-used-by-model = { "      " }used by: the model itself
