### A finished run in a screenful.

summary-heading = { $title }: { $arms ->
    [one] { $arms } arm
   *[other] { $arms } arms
}, { $replications ->
    [one] { $replications } replication
   *[other] { $replications } replications
} each, seed { $seed }, { $seconds } s
summary-design = Design: { $design }.
summary-imprecise = The precision asked for was not reached within the replications allowed:
summary-half-width = { "  " }{ $outcome }: plus or minus { $reached } in { $arm }, asked for { $wanted }
summary-width = { $width }
summary-width-unknown = an unknown amount
summary-narrow-late = { "  " }every interval was narrow enough at the end, but not at six looks in a row

# Estimates by arm.
summary-share = { $outcome }, share of runs (95% interval)
summary-mean = { $outcome }, mean (95% interval)
summary-interval = { $low } to { $high }
summary-with-value = ({ $count ->
    [one] { $count } run
   *[other] { $count } runs
} with a value)
summary-further = { "  " }and { $count ->
    [one] { $count } further headline outcome
   *[other] { $count } further headline outcomes
}
summary-ranks =
    Highest, lowest, either, neither: what the runs leave possible among all arms on
    average (95%, all arms at once); "the" where no other arm may be.

# Differences from the reference arm.
summary-none-clear = No headline share differs clearly from { $reference }{ $hidden ->
    [yes] ; at so few runs large differences may not show.
   *[no] .
}
summary-too-few = Too few runs to tell any arm from { $reference }.
summary-differences = Biggest differences from { $reference } (intervals that hold at once)
summary-points = { $points } points
summary-in-brackets = ({ $low } to { $high })

summary-saved =
    Variance of differences that common worlds and chance took away (95% interval),
    least to most over the arms
summary-split = Share of the variance of single runs that assumptions explain, in { $arm } (95% interval); the rest is chance

summary-results = Results: { $folder }
summary-open = Open next: { $path }
summary-exploratory = Exploratory model, not a forecast.
