### What mattered to an outcome: events and decisions, ranked.

pivots-dead = { $side }: dead of “{ $event }”, report { $number }
pivots-acts = { $actor }: { $family }
pivots-heading = { $title }: { $level } of the runs of arm { $arm }. Looked at with { $runs } runs.
pivots-heading-run = { $title }, arm { $arm }, run { $run }. Looked at with { $runs } runs.
pivots-effect = effect
pivots-there = there in
pivots-day = day
pivots-association = association
pivots-what = what
pivots-id = id
pivots-screened = { $value } ?
pivots-interval = { $value } ({ $low } to { $high })
pivots-name = { $kind ->
    [acts] every { $title }
    [decision] decision: { $title }
   *[other] { $title }
}
pivots-legend =
    Effect: the outcome with it less the outcome without it, everything else and all chance
    held; shares in points of per cent. Acts of a kind are forbidden throughout, so that
    what else is done instead belongs to the effect. All { $all } were looked at with { $screened } pairs
    of runs (?: no more than that); the largest anew with { $refined } other pairs, with 95% intervals
    that hold together. Association: how the outcome differs between runs that have it and
    runs that do not. That is no effect: other things go with it.
pivots-legend-run =
    Effect: the chance of the outcome from the next day on, with it less without it; chance
    is drawn anew from that day on, the same for both. A decision is taken otherwise, its
    act forbidden. All { $all } were looked at with { $screened } pairs of branches (?: no more than that);
    the largest anew with { $refined } other pairs, with 95% intervals that hold together.
pivots-idle = { $idle } more showed no effect at all in the few runs of the first look.
pivots-left-out = { $left } more were not looked at: more --budget would.
pivots-source = { $scenario }. { $runs } runs, seed { $seed }. Model { $model }.
