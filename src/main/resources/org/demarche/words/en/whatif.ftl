### What would have changed it: one run beside the same run with a change, and many such pairs.

# How a change is refused.
whatif-malformed = --{ $option }: '{ $text }' is not of the form { $form }
whatif-form-delay = EVENT=DURATION, such as raid=5 d
whatif-form-forbid = ACTOR:ACT with an action or a family, ACTOR:ACT@FROM..UNTIL in days, or the id of an act of the run
whatif-form-force = ACTOR@EVENT=ACTION:TARGET, ACTOR@EVENT=nothing, or ID=ACTION:TARGET with the id of an act of the run
whatif-form-insert = ACTOR:ACTION:TARGET@DAY, such as MEX:offer_mediation:USA@12
whatif-unknown = There is no { $kind ->
    [event] event
    [actor] actor
   *[action] action
} '{ $id }'. Maybe: { $maybe }
whatif-no-casualties = The event { $event } has { $count ->
    [0] no reports of dead.
    [one] one report of dead. Maybe: { $event }.casualties[0]
   *[other] { $count } reports of dead, counted from 0.
}
whatif-no-choice = No choice of the run led to the event '{ $event }'. Maybe: an act of this replication, as trace --as json names it
whatif-insert-self = --insert: in '{ $text }' an actor acts on itself. Maybe: name another after the action
whatif-beyond = --insert: '{ $text }' lies beyond the horizon of { $horizon } days.
whatif-goal-malformed = --outcome: '{ $text }' is neither an outcome nor a comparison of one. Maybe: 'ID', or 'ID>=5'
whatif-no-outcome = There is no outcome '{ $id }'. Maybe: { $maybe }
whatif-goal-number = --outcome: { $text } is a number. Compare it with one to ask whether it came. Maybe: '{ $text }>=1'
whatif-goal-missing = --outcome: { $text } has no value in this run. Maybe: another replication
whatif-nothing-asked = Nothing is changed, and no outcome is asked about. Maybe: --remove EVENT, or --outcome ID

# Over many runs.
whatif-title = { $scenario }. Arm { $arm }, seed { $seed }.
whatif-change = { $kind ->
    [remove] without { $what }
    [delay] delayed: { $what }
    [forbid] forbidden: { $what }
    [force] forced: { $what }
   *[insert] with { $what }
}
whatif-pairs = { $pairs ->
    [one] One run, once as it is and once changed
   *[other] { $pairs } runs, each once as it is and once changed
}, in the same world and by the same chance. What is changed was there in { $came } of them.{ $failures ->
    [0] { "" }
   *[other] { " " }{ $failures } runs failed and are left out.
}
whatif-nowhere = { $runs ->
    [one] The run has nothing of the kind
   *[other] None of the { $runs } runs has anything of the kind
}, so that all come out as they were. Maybe: an event of another arm, seed or replication, or an act that never comes; trace --as csv lists the events of a run
whatif-as-it-is = as it was
whatif-changed = changed
whatif-effect = effect
whatif-flips = flips
whatif-necessary = necessary
whatif-sufficient = sufficient
whatif-interval = { $value } ({ $low } to { $high })
whatif-of = { $share } of { $n }
whatif-more-outcomes = … and { $more } more outcomes whose own interval leaves out zero; --json has them all
whatif-legend =
    Effect: changed less as it was, pair by pair, shares in points of per cent, with 95%
    intervals; those of the { $headlines } headline outcomes hold together. Marked *: outcomes
    of the other { $others } whose own interval leaves out zero; of so many, some do by chance.
    Flips: how often a run comes out otherwise. Necessary: of the runs where it came, how many
    fail without. Sufficient: of the runs where it fails without, in how many it comes with it.

# In one run.
whatif-no-parting = Run { $run }: the two chronicles are the same to the end.
whatif-parting = Run { $run }: the two chronicles share { $same ->
    [0] no line
    [one] their first line
   *[other] their first { $same } lines
} and part on day { $day }.
whatif-follows = The first that follows, on day { $day } { $side ->
    [own] of the run as it was
   *[changed] of the changed run
}: { $text }
whatif-in-common = { "         " }… { $lines } lines in common
whatif-more-lines = … { $lines } more lines; --json has them all
whatif-asked = { $title }: it { $came ->
    [yes] came
   *[no] did not come
} in run { $run }. { $candidates } events could be taken out; it was run again { $replays } times without some of them.
whatif-anyway = No single one of them turns it, and without all of them together it comes out the same.
whatif-no-set = Without all of them together it comes out otherwise, but no smaller set was found within the budget.
whatif-set = { $size ->
    [one] But for this event it had come out otherwise
   *[other] But for these { $size } together
}:
whatif-more-sets = … and { $sets } more sets; --json has them all
whatif-whole-to = { $size ->
    [0] Not even all single events could be looked at: more --budget would.
    [one] Every single event was looked at.{ $found ->
        [none] { " " }Larger sets were not looked at in full: more --budget would.
        [set] { " " }A smaller set of two or more may be missing: more --budget would tell.
       *[single] { " " }Sets of several that hold none of these were not looked for.
    }
   *[other] Every set of up to { $size } events was looked at or shown not to matter.
}
whatif-shapley = What the weightiest events add, averaged over every order in which they could come in (Shapley; exact, { $replays } replays):
whatif-event = { $text } (day { $day }, { $id })

# Pictures.
whatif-changes = { $changes }
