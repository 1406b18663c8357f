### How arms stand where it turns out badly.

robustness-heading = { $title } ({ $outcome }), { $better ->
    [more] more
   *[less] less
} is better, good enough at { $enough }; { $worlds ->
    [one] { $worlds } world
   *[other] { $worlds } worlds
}{ $missing ->
    [0] { "" }
   *[other] , { $missing } left out where an arm has no value
}
robustness-regret = regret
robustness-ninetieth = 90th
robustness-most = most
robustness-best-in = best in
robustness-good-enough = good enough
robustness-against = against best other
robustness-interval = { $value } ({ $low } to { $high })
robustness-difference = { $value } ({ $low } to { $high }){ $best ->
    [is] { " " }**
    [may] { " " }*
   *[not] { "" }
}
robustness-reference = reference
robustness-dominates = ahead of the reference by up to { $points } points, behind at no level: dominates in these runs
robustness-dominated = behind the reference by up to { $points } points, ahead at no level: dominated in these runs
robustness-ahead = ahead of the reference by up to { $points } points, behind by no more than chance may do
robustness-behind = behind the reference by up to { $points } points, ahead by no more than chance may do
robustness-same = same as the reference
robustness-neither = ahead at some levels, behind at others: no dominance
robustness-unclear = no gap that a comparison of all levels can tell from chance ({ $points } points)
robustness-zero-or-one =
    This outcome is 0 or 1, and so is the regret of a world: mean regret is the share of
    worlds in which another arm did better; its percentile and its most say no more.
robustness-stars = * may be best on average (Hsu's intervals, all at once); ** no other arm may be.
