### What a class takes home.

paper-class = Debrief: { $title }
paper-team = Debrief of { $team }: { $title }
paper-person = { $person }, { $team }: { $title }
paper-kicker = What the class played, beside what the model would have done in the same world. Exploratory, not a forecast.

# The path.
paper-path = The path
paper-path-about =
    { $turns ->
        [one] One turn
       *[other] { $turns } turns
    } to day { $day }. Where a bar is wide, the model's runs differ much: there was much to decide.

# Moves that mattered.
paper-pivots = Moves that changed most
paper-pivots-about = Each move of a team was taken away, and the run went on { $branches } times with it and without it. The move that stands first changed most in how the relation comes through; what chance alone may have changed is left out.
paper-pivots-none = No single move changed clearly how a relation comes through.
paper-pivot-change = { $class } { $with } instead of { $without }
paper-day = day
paper-team-head = team
paper-move = move
paper-changed = with it, and without it

# Choices.
paper-choices = What was chosen, and what else was open
paper-choices-about = The model's chance is how often its rule takes that option there. A small one is no mistake: it is where the team was of another mind than the model.
paper-choices-more = { $left ->
    [one] One more choice stands in the sheets of the teams.
   *[other] { $left } more choices stand in the sheets of the teams.
}
paper-choices-none = No choice was made by people.
paper-about = what it was about
paper-chosen = chosen
paper-chance = the model's chance
paper-open = else open
paper-open-item = { $title } ({ $chance })
paper-nothing-else = nothing
paper-left = { $taken } (left)

# Aims.
paper-aims = Aims and what came of them
paper-aims-about = What came is the mean over runs that go on from where the class stopped; of an aim that is reached or not, it is the share in which it is reached. The last column is the share of the model's own runs that did worse by that aim; it is no mark.
paper-aims-none = The scenario sets the teams no aims.
paper-aim = aim
paper-came = what came
paper-mean = the model's mean
paper-worse = the model's runs that did worse
paper-not-measured = not measured

# Talking about it.
paper-learning = What was to be learnt
paper-questions = Questions
paper-people = Who took part
paper-person-head = person
paper-moves = moves
paper-messages = messages
paper-notes = notes
paper-limits = What this cannot say
paper-limit-model = The model is a set of stated assumptions. Where it and the class differ, either may be wrong.
paper-limit-once = The class played one run. The fan shows how much hangs on chance and on what others do.
paper-limit-grade = No number here is a grade. Judge reasons, not results: the rubric helps.
paper-limit-same = The journal gives the same run again: { $fingerprint }.

# A person's sheet.
paper-own = What you did
paper-own-none = Nothing is on record.
paper-own-turn = day
paper-own-what = what
paper-own-text = what you wrote
paper-reflect = To think about
paper-reflect-regret = Which of these would you take back, and what did you know then?
paper-reflect-model = Where were you of another mind than the model, and who was right?
paper-reflect-other = What did the other side want that you saw only afterwards?

# Moves in words.
paper-did-act = { $action }: { $target }
paper-did-act-alone = { $action }
paper-did-nothing = Nothing, on purpose
paper-did-propose = Terms to { $to }
paper-did-accept = Terms accepted
paper-did-refuse = Terms refused
paper-did-vote = Vote: { $vote ->
    [yes] yes
    [no] no
    [abstain] abstention
   *[absent] absent
}
paper-did-instruct = Standing vote in { $body } on { $about }: { $vote ->
    [yes] yes
    [no] no
    [abstain] abstention
   *[absent] absent
}
paper-did-sponsor = A text brought before a meeting
paper-did-stand = What is left open: { $standing ->
    [hold] held back
   *[model] the model's
}
paper-did-withdraw = A move taken back
paper-did-say = Message
paper-did-log = Team's log
paper-did-note = Note on the board

# Briefs.
paper-briefs = Briefs: { $title }
paper-briefs-about = For one team alone. { $minutes } minutes, { $turns } turns; a turn covers { $days ->
    [one] one day
   *[other] { $days } days
}, and the team may take { $acts ->
    [one] one initiative
   *[other] { $acts } initiatives
} in it.
paper-briefs-kicker = One page a team. Cut them apart before the class reads.
paper-your-aims = Your aims

# Grades.
paper-rubric = Rubric
paper-rubric-about = Four points a row, from 0 to 4. Points are for reasons that can be shown in the log, not for the outcome.
paper-rubric-head = criterion
paper-rubric-full = 4 points
paper-rubric-half = 2 points
paper-rubric-none = 0 points
paper-rubric-interests = Interests
paper-rubric-interests-full = names what its own and the other side want, and what each fears, and acts on it
paper-rubric-interests-half = names its own
paper-rubric-interests-none = repeats the brief
paper-rubric-means = Means
paper-rubric-means-full = weighs at least two open options by what each costs and brings
paper-rubric-means-half = gives a reason for what it did
paper-rubric-means-none = acts without a reason
paper-rubric-talks = Negotiation
paper-rubric-talks-full = finds a trade between questions, or says why there is none
paper-rubric-talks-half = makes and answers offers
paper-rubric-talks-none = states positions alone
paper-rubric-reflection = Reflection
paper-rubric-reflection-full = says what it would do otherwise, what it knew then, and where the model may be wrong
paper-rubric-reflection-half = says what went well and what did not
paper-rubric-reflection-none = retells what happened
paper-first = first
paper-last = last
paper-total = total
paper-comment = comment

# Slides.
paper-pair = { $first } and { $second }
paper-slide-move = { $second }, day { $first }: { $third }. { $fourth }
paper-slide-aim = { $first }: { $second } { $third }; the model alone: { $fourth }
paper-slide-unlike = Where teams were of another mind than the model
paper-slide-choice = { $team }, day { $day }: { $taken } (the model: { $chance })
paper-source = { $title } · the class's run and { $runs } of the model, seed { $seed } · exploratory model, not a forecast
