### The patterns of crises, as the command validate tells whether they hold.

validation-few =
    Only { $crises } crises: these verdicts lack power. What holds may do so because
    little is known, what fails may by chance. From --crises { $fewest } on they can be read.
validation-one-seed = One seed ({ $seed }): on another, verdicts may differ.
validation-seeds = { $count } seeds, { $first } to { $last }. Shown: the first seed on which a check fails, else the first.
validation-tag = { $tag }: { $held } of { $all } { $seeds ->
    [1] hold
   *[other] hold, seed by seed
} ({ $meaning ->
    [input] given to the model
    [fitted] the fit of the numbers in use has seen these
   *[emergent] neither given nor fitted, but for what is said below
})
validation-pattern = { $id }  { $seeds ->
    [1] { $verdict ->
        [holds] holds
       *[fails] FAILS
    }
   *[other] { $verdict ->
        [holds] holds  on { $held } of { $seeds } seeds
       *[fails] FAILS  holds on { $held } of { $seeds } seeds
    }
}  { $title } [{ $source }]
validation-check = check
validation-evidence = evidence
validation-model = model
validation-interval = 95% interval
validation-over-seeds = over seeds
validation-accepted = accepted
validation-because = because
validation-range = { $low } to { $high }
validation-note = { "   " }{ $note }
validation-context =
    P11 is context and not scored: with US direct military involvement full war .36,
    any agreement .31, unilateral ending .49 (n=39; ICB v14).
validation-exploratory = Exploratory model, not a forecast.
