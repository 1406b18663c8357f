### The patterns that crises must show: their titles, checks, sources, reasons and notes.

# An estimate with its 95% interval.
pattern-interval = { $estimate } ({ $low } to { $high })
pattern-within-errors = within 3 standard errors, the evidence's and the model's together

# Where evidence comes from.
pattern-source-veto = veto record
pattern-source-votes = roll calls (Voeten)
pattern-source-crises = ICB1 v14, post-1945
pattern-source-crises-count = ICB1 v14, post-1945, n={ $n }
pattern-source-actors-count = ICB2 v14, post-1945, n={ $n }
pattern-source-weekly = weekly WEIS-Goldstein series of MSBVAR, one dyad
pattern-source-logic = logic
pattern-source-stylised = stylised
pattern-source-rally = Oneal and Bryan 1995; Gallup 2011
pattern-source-sanctions = Hufbauer et al., 224 episodes

# P1 to P3: answers.
pattern-lag-violent = Days to the first major response, violent trigger
pattern-lag-quiet = Days to the first major response, other trigger
pattern-lag-share = share within { $days ->
    [one] { $days } day
   *[other] { $days } days
}
pattern-lag-quantile = { $level ->
    [median] median, days
    [p75] p75, days
   *[p90] p90, days
}
pattern-lag-answered = { $share } of the triggers drew a deed from the target; { $count ->
    [one] { $count } first deed answered
   *[other] { $count } first deeds answered
} the trigger itself.
pattern-statements = Statements within hours to two days
pattern-statements-median = median, days
pattern-statements-median-reason = an hour to a day
pattern-statements-soon = share within 2 days
pattern-statements-soon-reason = most statements; the evidence is a stylised fact, not a count

# P4 to P8: councils.
pattern-council = The Security Council meets and may vote
pattern-council-held = Council meetings on force held within 3 days
pattern-council-held-reason = days 0 to 3 in every case of the record
pattern-council-voted = Council meetings on force that bring a vote
pattern-council-voted-reason = neither all nor none
pattern-council-lag = median days from force to the Council's vote
pattern-council-lag-reason = half to twice the figure, which stands on two cases
pattern-council-other-lag = ninth decile of days to the vote on another draft
pattern-council-other-lag-reason = up to the longest on record
pattern-veto = A permanent member vetoes what condemns it
pattern-veto-panama = drafts on Panama vetoed, of those voted
pattern-veto-grenada = drafts on Grenada vetoed, of those voted
pattern-assembly = The General Assembly votes within days to weeks
pattern-assembly-lag = median days to the General Assembly's vote, { $year }
pattern-assembly-lag-reason = days to weeks
pattern-tallies = General Assembly tallies, each case left out of the fit
pattern-tallies-note = Members vote by numbers fitted without the case, with what the fit leaves open (demarche calibrate votes); that command scores Nicaragua's nine tallies.
pattern-organization = An OAS vote on Panama
pattern-case-grenada = Grenada
pattern-case-panama = Panama
pattern-case-oas-panama = OAS on Panama
pattern-tally = { $case }, { $vote ->
    [yes] yes
    [no] no
   *[abstain] abstain
} (80% band)
pattern-tally-reason = what happened lies in the 80% band
pattern-tally-none = no vote
pattern-tally-note = { $case }, { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}: yes band { $yes } wide, CRPS { $crps-yes }; no band { $no } wide, CRPS { $crps-no }; abstain band { $abstain } wide, CRPS { $crps-abstain }.

# P9, P10 and P16: how crises end.
pattern-mediation = Mediation and agreement go together
pattern-mediated = share of crises mediated
pattern-agreement-mediated = any agreement, mediated crises
pattern-agreement-other = any agreement, other crises
pattern-days-mediated = median days, mediated crises
pattern-days-other = median days, other crises
pattern-mediator-effect = With the mediator's effect off: mediated { $mediated }, any agreement { $off } when mediated and { $off-other } when not. With it on: { $on } and { $on-other }.
pattern-mediator-association = An association, not an effect: long and violent crises are mediated more.
pattern-endings = How long crises last and how they end
pattern-endings-note = { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} in which the target answered by a deed.
pattern-days-to-end = days to the end, { $level ->
    [p25] p25
    [median] median
   *[p75] p75
}
pattern-ended-agreement = ended: agreement, formal or semi-formal
pattern-ended-tacit = ended: tacit
pattern-ended-unilateral = ended: unilateral
pattern-ended-imposed = ended: imposed
pattern-ended-faded = ended: faded
pattern-ended-other = ended: otherwise, or still running after 400 days
pattern-violence = Violence in the crisis
pattern-violence-none = none
pattern-violence-minor = minor clashes
pattern-violence-serious = serious clashes
pattern-violence-war = full-scale war
pattern-violence-note = ICB grades the crisis as a whole, its trigger included. After the trigger alone: none { $share }.

# P12: the rally.
pattern-rally = A rally after an own use of force
pattern-rally-points = approval points on the first day
pattern-rally-points-reason = a fifth either way: the mean over all cases is given to the model
pattern-rally-left = share of the rally left after three weeks
pattern-rally-left-reason = gone in two to three weeks (Gallup 2011)
pattern-rally-note = That a rally is larger when it leads the news (+6 in 2011) is not modelled.

# P13 and P14: exchanges and sanctions.
pattern-reciprocity = Reciprocity from week to week
pattern-lag-calm = cross lag, weeks in calm
pattern-lag-force = cross lag, weeks at rung 5 and above
pattern-lag-own = own lag, all weeks
pattern-reciprocity-note = { $dyads ->
    [one] { $dyads } dyad
   *[other] { $dyads } dyads
} of at least { $acts } acts; { $force } of { $all } steps at rung 5 and above.
pattern-order-untold = In the record the cross lag is larger under force than in calm; here it cannot be told.
pattern-order = In the record the cross lag is larger under force than in calm; here it { $order ->
    [larger] is larger too
    [smaller] is smaller
   *[same] is the same
}, { $force } against { $calm }.{ $excused ->
    [yes] { " " }What is accepted is so only for the discrepancy allowed.
   *[no] { "" }
}
pattern-sanctions = Sanctions seldom reach their goal
pattern-sanctions-share = share that reached the goal within { $days } days
pattern-sanctions-reason = the lifetime share is an upper bound
pattern-sanctions-note = { $episodes ->
    [one] { $episodes } episode
   *[other] { $episodes } episodes
} watched for the whole window.

# P15: the model's own logic.
pattern-logic = The model's own logic
pattern-logic-note = The fit has seen the spectral radius and the runs given up, not the other two.
pattern-logic-split = largest change of a family's share when an action is split in three
pattern-logic-split-reason = nothing but rounding
pattern-logic-climate = mean climate less baseline, zero weights and mirrored repertoire (points)
pattern-logic-climate-reason = within 3 standard errors of 0
pattern-logic-radius = spectral radius of mean offspring, reviews included
pattern-logic-radius-reason = below 0.9, so that exchanges die out
pattern-logic-lost = runs given up at the cap on events
pattern-logic-lost-reason = none

# Parts laid over the library's numbers.
pattern-laid-over-unknown = { $part }: assumptions.{ $id }: the synthetic crises have no such number.
pattern-laid-over-unknown-maybe = { $part }: assumptions.{ $id }: the synthetic crises have no such number. Maybe: { $near }
pattern-laid-over-idle = { $part }: it changes no number of the library. Maybe: a file that demarche calibrate cases wrote, or library:fits/cases
