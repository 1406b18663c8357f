### A calibration of votes: the numbers, the scores, the bands, and what they mean.

calibration-heading = { $file }: { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}, { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} of members present; { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} without a distance left out

# The numbers.
calibration-number = number
calibration-estimate = estimate
calibration-error = std. error
calibration-typical = root mean square
calibration-alignment = vote_alignment: { $prior }
calibration-penalties = Penalties: half-normal of scale { $case } on the case spread; cases weigh equally.

# The scores.
calibration-case-left-out = case left out
calibration-votes = votes
calibration-log-loss = log-loss
calibration-base-rate = base rate
calibration-brier = Brier
calibration-mean = mean over cases
calibration-mean-of = of those that criticise { $state }
calibration-in-sample = none (in-sample)

# The bands.
calibration-left-out = left out
calibration-resolution = resolution
calibration-yes = yes
calibration-no = no
calibration-abstain = abstain
calibration-bands = 80% band: low < median < high, = what happened (* outside the band). CRPS in votes.

# What they mean.
calibration-better = On cases it has not seen the forecast foresees votes better than the base rate does.
calibration-worse = On cases it has not seen the forecast foresees votes worse than the base rate does: do not use it.
calibration-covered = { $covered } of { $all } tallies lie in their 80% bands, which are { $width } votes wide on average.
calibration-poorly-known = With { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
} the spread between cases is poorly known; try --case-scale { $half } and { $twice }.
