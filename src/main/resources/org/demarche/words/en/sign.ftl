### Signs: what small, plain changes do, as the command validate --signs tells it.

sign-tried = { $signs } signs on { $cases ->
    [0] no case of history (the tables were not found)
    [one] { $cases } case of history
   *[other] { $cases } cases of history
} and { $kinds } kinds of random crisis, { $pairs } pairs of runs of each; seed { $seed }.
    Difference: with the change, less without it, every crisis weighing the same. All intervals
    hold at once with 95%.
sign-verdict = verdict
sign-difference = difference
sign-interval = interval
sign-without = without
sign-moved = moved
sign-statement = statement
sign-range = { $low } to { $high }
sign-share = { $share }%
sign-kind = { $kind ->
    [holds] holds
    [open] OPEN
    [fails] FAILS
   *[untouched] untouched
}
sign-known = { "   " }{ $id }, known: { $why }
sign-known-no-more = { "   " }{ $id } does not fail here any more; it was noted as failing: { $why }
sign-count =
    { $holds } hold; { $untouched } say that something gets no worse, and no pair of runs differed.
    { $open } should lie on one side and are not shown to beyond chance (OPEN); { $fails } lie on the
    wrong side beyond chance (FAILS). Of these two, { $known } are known to and say why.
sign-exploratory = Exploratory model, not a forecast.
