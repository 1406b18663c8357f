### Which assumptions drive which outcome.

sensitivity-heading = { $scenario }, arm { $arm }: { $method }, { $assumptions ->
    [one] { $assumptions } uncertain assumption
   *[other] { $assumptions } uncertain assumptions
}, { $points } points with { $runs } runs each, seed { $seed }
sensitivity-failed = { $count ->
    [one] { $count } run
   *[other] { $count } runs
} failed and count as missing.
sensitivity-correlated = Treated as independent although correlated: { $assumptions }
sensitivity-discrete = Values in steps, so that some moves change nothing: { $assumptions }

# An outcome.
sensitivity-outcome = { $title } ({ $outcome }), { $measure ->
    [spread] standard deviation across chance
   *[mean] mean
}
sensitivity-missing = { "  " }{ $count ->
    [one] { $count } point
   *[other] { $count } points
} without a value left out
sensitivity-flat = { "  " }the same at every one of { $points } points: no effect shows
sensitivity-mu = μ* { $index }
sensitivity-sigma = σ { $value }
sensitivity-first = S1 { $index }
sensitivity-total = ST { $index }
sensitivity-pair = { "  " }{ $first } with { $second }: S2 { $index }
sensitivity-index = { $value } ({ $low } to { $high })
sensitivity-untold = cannot be told
sensitivity-not-converged = not converged (± { $half })
sensitivity-further = { $count ->
    [one] { "  " }and { $count } further assumption, in the table
   *[other] { "  " }and { $count } further assumptions, in the table
}
sensitivity-unconverged = { "  " }{ $count } of { $all } have not converged: more --samples or --reps
sensitivity-split = { "  " }from assumptions { $assumptions } ({ $low } to { $high }), from chance { $chance }
sensitivity-split-untold = { "  " }the shares cannot be told: the outcome does not vary, or too few worlds
