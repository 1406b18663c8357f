### How good forecasts of historical cases are.

skill-heading = { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}, { $rows } rows of milestones with a known outcome. The references learn from { $training ->
    [one] { $training } other case
   *[other] { $training } other cases
}.
skill-over-all = over all
skill-group = about
skill-group-name = { $group ->
    [institutions] institutions
    [words] words
    [diplomatic] diplomatic steps
    [economic] economic steps
    [force] force
    [talks] talks
   *[endings] endings
}
skill-rows = rows
skill-brier = Brier
skill-reference = base rates
skill-climatology = plain
skill-regression = regression
skill-skill = skill
skill-interval = 95%
skill-log = log score
skill-apart = tells apart
skill-no-interval = No intervals: fewer than three cases say nothing of how far cases differ.
skill-milestones = Milestones that lose most against base rates ({ $shown } of { $all })
skill-milestone = milestone
skill-came = came
skill-forecast = forecast
skill-lost = lost
skill-by-level = by level
skill-levels = { "  " }Rank correlation of mean forecast and frequency over milestones: { $correlation }
skill-cases = Cases with the least skill ({ $shown } of { $all })
skill-case = case
skill-actors = of
skill-record = record
skill-yes = yes
skill-no = no
skill-unknown = unknown
skill-stances = What governments said of the trigger, parties apart: mean log loss; below, forecast (record)
skill-day = by day
skill-loss = model
skill-relations = relations
skill-gap = gap
skill-answer = { $answer ->
    [CONDEMN] condemn
    [CONCERN] concern
    [SILENT] silent
   *[SUPPORT] support
}
skill-beside = { $forecast } ({ $came })
skill-reliability = Reliability
skill-bin = forecast
skill-off = off by more than 0.15
skill-range = { $low } to { $high }
skill-legend =
    Brier: (probability - what came)², lower is better. Base rates: of the other cases, by class of
      violence where that helps; plain: without it. Regression: on what the eve says of the parties.
    Skill: 1 - Brier / base rates; above 0 the model did better. 95%: by drawing cases anew.
    Tells apart: the chance that of two rows of one milestone, one that came and one that did not,
      the model gave the former more; 0.5 is chance.
    Lost: sum over rows of Brier less that of base rates; by level: how much of the sum of Brier
      would go if every forecast of the milestone moved by one step to the right mean.
    Gap: loss less that of a regression on relations; below 0 the model did better.
    Marked with *: the model says nothing of it; the base rate stands in.
