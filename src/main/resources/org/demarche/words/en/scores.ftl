### The scores of historical cases.

scores-milestone = Milestone
scores-model = The model says
scores-record = Record
scores-score = Score
scores-base-rates = Base rates
scores-skill = Skill
scores-log-score = Log score
scores-runs = { "  " }{ $count ->
    [one] { $count } run
   *[other] { $count } runs
} of { $case }, as of day 0
scores-nothing = nothing
scores-never = nothing: it came in no run
scores-said = { $kind ->
    [day] day { $median } ({ $low } to { $high })
   *[number] { $runs ->
        [one] { $median } ({ $low } to { $high }), in { $runs } run
       *[other] { $median } ({ $low } to { $high }), in { $runs } runs
    }
}
scores-yes = yes
scores-no = no
scores-day = day { $day }
scores-log = { $score } ({ $reference })
scores-verdict = { "  " }The model beats the base rates on { $better } of { $asked }.{ $silent ->
    [0] { "" }
   *[other] { " " }On { $silent } it says nothing.
}
scores-left = { "  " }Not scored: { $what }. { $why }
scores-legend =
    Score: of an event the Brier score, (probability - what came)²; of a day or a number the
      CRPS, in days or votes, which is the absolute error of a forecast without spread. Lower
      is better. Base rates: the same score of a forecaster that knows those only.
    Skill: 1 - score / base rates. Above 0 the model did better; - where base rates scored 0.
    Log score: -ln of the probability of what came, that of the base rates in brackets.
    The model says: the median with the 80% band; a day later than the window, or never,
      counts as the window's end. Few cases: a check of plausibility, not a measure of skill.
