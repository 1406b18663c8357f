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
calibration-one-group = vote_group_sd: not fitted, as there is one group (no column latam)
calibration-alignment = vote_alignment: { $prior }
calibration-penalties = Penalties: half-normal of scale { $case } on the case spread, { $group } on the group spread, { $absence } on that of absence; cases weigh equally.

# The scores.
calibration-case-left-out = case left out
calibration-votes = votes
calibration-log-loss = log-loss
calibration-base-rate = base rate
calibration-logit-alone = logit alone
calibration-pool-weight = pool
calibration-brier = Brier
calibration-mean = mean over cases
calibration-in-sample = none (in-sample)
calibration-pool =
    Pool: weight of shares that know no distances, set by the other cases; { $pool } for a further case.
    The model's bodies vote by the logit alone.

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
