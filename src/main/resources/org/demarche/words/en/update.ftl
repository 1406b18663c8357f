### The outlook given what has been observed.

# How observations are refused.
update-unknown-key = there is no '{ $key }' here
update-missing = '{ $key }' is missing
update-before = this lies before { $first }, the first day after what the scenario knows
update-until-early = known until a day that is not after all acts and { $first }
update-beyond = this lies outside the horizon of { $horizon } days
update-no-act = { $by } takes no act of this kind
update-no-list = '{ $key }' must be a list, such as { $key }: []
update-due-early = this falls due no later than { $until }, the day before which all is known
update-nothing = nothing stands here
update-nothing-maybe = 'acts: []' and 'until: DATE', where nothing has been done
update-twice = this act stands here already for the same day

# The answer.
update-title = { $scenario }. Arm { $arm }, seed { $seed }. Known before { $known }: { $acts ->
    [0] no act
    [one] one act
   *[other] { $acts } acts
}, and silence otherwise where it would be known.
update-weight = { $runs } runs were held to it. They know as much as { $effective } runs of equal weight, in { $worlds } different worlds.{ $resampled ->
    [0] { "" }
    [one] { " " }They were picked anew by their weights once.
   *[other] { " " }They were picked anew by their weights { $resampled } times.
}{ $failures ->
    [0] { "" }
   *[other] { " " }{ $failures } runs failed and weigh nothing.
}
update-partly = { $days ->
    [one] One day ({ $first })
   *[other] { $days } days (the first is { $first })
} weighed so heavily that too few worlds would have been left; what was observed then is held, and weighs in part only, { $least } of it at least.
update-cannot-tell = That is too few to tell: nothing is said of assumptions and the outlook. { $evidence ->
    [none] No run of the model can do what was observed.
   *[some] More runs (--reps) may help; if they do not, the model finds what was observed too unlikely to learn from it.
}
update-moved = How far the assumptions moved
update-assumption = assumption
update-prior = before (5%, middle, 95%)
update-posterior = after
update-shift = mean place moved by
update-range = { $low }, { $median }, { $high }
update-points = { $value } ({ $low } to { $high })
update-moved-legend = The place among the values held possible before, in points of per cent: -50 would be the very lowest, +50 the very highest. These intervals hold for all { $all } uncertain assumptions at once. Values of one fitted set are drawn together and move together: of each that moved, some other of the set may be the reason.
update-moved-none = None of the { $all } uncertain assumptions moved clearly.
update-moved-more = { $more } more moved less or not clearly.
update-outlook = The outlook
update-prior-share = before
update-after = after
update-figure = { $value } ({ $low } to { $high })
update-milestone = { $what }: a deed that counts, before { $due }
update-surprises = What was most surprising
update-chance = chance
update-what = what was observed
update-act = { $date }: { $actor }, { $action }, { $target }{ $outside ->
    [0] { "" }
   *[other] { " " }(for reasons that the model does not know in { $outside }% of the weight)
}
update-silence = { $actor }, since { $date }: nothing else that would have been known
update-surprise-legend = The model's chance of just that on just that day, given all before it; of a silence, over all days. A day is short: even an act that was bound to come within the month has a chance of a few per cent.
update-ledger = The ledger
update-ledger-none = Nothing that was foretold has fallen due yet.
update-ledger-what = foretold
update-ledger-issued = on
update-ledger-due = due
update-ledger-came = came
update-ledger-did = { $did ->
    [yes] yes
   *[no] no
}
update-ledger-scores = { $n ->
    [one] One forecast has
   *[other] { $n } forecasts have
} fallen due. Mean Brier score { $brier } ({ $brierBefore } without what was observed), mean log score { $log } ({ $logBefore }); less is better.
update-ledger-file = Ledger: { $file }
update-source = { $scenario }. { $runs } runs, seed { $seed }. Model { $model }.
