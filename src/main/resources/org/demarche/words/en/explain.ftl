### Why a run went as it did.

# What events are called.
explain-eve = What stood between { $first } and { $second } before it began
explain-talks = { $first } and { $second }: { $step ->
    [contact] leaders speak
    [feelers] feelers for talks
    [agenda] an agenda for talks
    [round] a round of talks
    [tacit-understanding] a tacit understanding
    [partial-agreement] terms on an issue
    [agreement] terms on every issue
    [broken-off] talks break off
    [breach] the agreement is breached
   *[mediator-entered] a mediator comes in
}
explain-measure = { $ends ->
    [yes] { $sender } on { $target }: { $kind } ends
   *[no] { $sender } on { $target }: { $kind }
}
explain-demand = { $by } to { $on }: { $step ->
    [made] a demand
    [met] the demand is met
    [dropped] the demand is dropped
   *[ran-out] the demand runs out
}
explain-stock = { $holder }, { $stock }: { $step ->
    [exhausted] the store is empty
    [resupplied] resupplied
   *[recovered] the demand is met again
}
explain-deaths = Dead reported, { $side }
explain-nothing = do nothing
explain-date = { $day } { $month ->
    [m1] Jan
    [m2] Feb
    [m3] Mar
    [m4] Apr
    [m5] May
    [m6] Jun
    [m7] Jul
    [m8] Aug
    [m9] Sep
    [m10] Oct
    [m11] Nov
   *[m12] Dec
}

# Headings and lines.
explain-title = { $scenario }: { $arm }, run { $run }, seed { $seed }
explain-event-when = { $date }, day { $day }; event { $id }
explain-more-of = { $count ->
    [one] One more event of the run goes by that name: { $ids }
   *[other] { $count } more events of the run go by that name: { $ids }
}
explain-chain = How it came about
explain-chain-root = It is an event of the timeline: the scenario says that it happens.
explain-effects = What it set off
explain-effects-none = Nothing that the run tells of came of it.
explain-line = { $date }  { $what }
explain-line-id = { $line }  [{ $id }]
explain-and-more = … and { $count } more
explain-folded = (+{ $count })
explain-tree = What brought about what ({ $shown } of { $all } events; (+n): n more that came of it)
explain-tree-hint = explain --event ID tells how an event came about, and why it was chosen.

# Outcomes of one run.
explain-outcome-came = { $title }: it came to hold on { $date }, day { $day }{ $times ->
    [one] { "" }
   *[other] { "" } (for the last time of { $times })
}
explain-outcome-not = { $title }: it does not hold at the end of this run.
explain-outcome-start = { $title }: it held from the start, or came with the passing of time; no event stands behind it.

# Choices.
explain-choice = Why { $actor } chose it
explain-choice-road = { $actor } { $road ->
    [voice] answered by word
    [major] answered by deed
   *[review] looked at the matter unasked
} and had { $options ->
    [one] one option
   *[other] { $options } options
}. This one had a chance of { $chance }.
explain-choice-by-rule = { $actor } chooses by the rule “{ $rule }”, or was made to: no pulls make up the chances, and options without a chance are not told.
explain-choice-none = No choice stands behind it: it was scripted, agreed, or joined.
explain-pulls = What drew it there, against the average of its options, in log odds:
explain-pull = { $value }  { $what }
explain-pull-sum = { $value }  in all
explain-feature = { $feature ->
    [reciprocity] to answer in kind
    [inertia] to go on as before
    [domestic] what is asked at home
    [norm] the norm against force
    [alignment] with whom it sides
    [cost] what it would cost
    [risk] what it would risk
    [talk] what talks are worth
   *[commitment] commitments made
}
explain-base = how common such acts are (base rate)
explain-company = acts alike that share its chance
explain-whynot = Why not: { $what } (chance { $chance })?
explain-whynot-odds = What parts the two, in log odds:
explain-whynot-likelier = It was the likelier one; chance fell otherwise.
explain-whynot-turn = With chance as it fell it would have been taken had one of these been otherwise, all else equal:
explain-whynot-change = { $feature }: by { $more }, from { $now }{ $possible ->
    [yes] { "" }
   *[no] { "" } (beyond what can be)
}
explain-whynot-none = No option of that name was open to { $actor } then. Open were: { $options }

# Many runs.
explain-runs = { $title }: what stands on the way there, over { $runs } runs of { $arm }
explain-runs-counts = It holds in { $with } runs and not in { $without }{ $missing ->
    [0] { "" }
   *[other] ; { $missing } failed or have no value
}{ $pathless ->
    [0] .
   *[other] . In { $pathless } it held from the start or came with the passing of time.
}
explain-runs-head-what = kind of event
explain-runs-head-path = on the way
explain-runs-head-with = in runs with
explain-runs-head-without = in runs without
explain-runs-note = Shares with 95% intervals. “On the way”: one of the kind stands among the causes, one after another, in runs with the outcome. That a kind is rarer in runs without is association, not effect; whatif --remove asks for the effect.
explain-runs-none = It holds in no run, so that no way leads there.
explain-share = { $share } ({ $low }–{ $high })

# Unusable arguments.
explain-no-event = No event of the run is called '{ $event }'. Maybe: { $maybe }
explain-event-or-outcome = --event and --outcome ask for different things. Maybe: one of them
explain-outcome-number = The outcome '{ $text }' is a number, not true or false. Maybe: a comparison, such as { $text }>=1
explain-why-not-alone = --why-not needs an event that was chosen. Maybe: --event ID
explain-why-not-no-choice = --why-not { $act }: no choice stands behind this event, so that there was nothing else to choose. Maybe: an act that an actor decided on
