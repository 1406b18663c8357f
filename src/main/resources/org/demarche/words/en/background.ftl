### The quiet world: a scenario without its shock, beside it as it is.

# What states do to one another.
background-relations-broken = Relations broken
background-recalls-expulsions = Recalls, expulsions, missions closed
background-sanctions-begun = Economic coercion begun
background-shows-of-force = Shows of force
background-uses-of-force = Uses of force
background-threats = Threats
background-condemnations = Condemnations
background-talks-opened = Talks opened
background-agreements = Agreements

# Dyads.
background-group-all = all dyads
background-group-relevant = in dispute, or neighbours
background-group-focal = focal pairs
background-group-dispute = others in dispute on the eve
background-group-calm = without dispute

# Where acts began.
background-close-shock = acts among parties and bodies that began with the timeline
background-close-eve = acts among parties and bodies that began with a dispute or measure of the eve
background-all-shock = all acts that began with the timeline
background-all-eve = all acts that began with a dispute or measure of the eve
background-acts = acts a run
background-acts-added = acts a run beyond those of the quiet world

# What is counted besides.
background-council-condemns-victim = A body with vetoes condemns the victim
background-body-condemns-victim = Another body condemns the victim
background-patron-votes-no = Votes against, of members with a veto on texts that criticise their friends
background-blocker-signs-with-victim = Who blocks a text by consensus signs with the victim against the same
background-consensus-body-silent = A body by consensus votes on a matter and says nothing
background-council-meetings = Meetings of the body with vetoes
background-victim-complies = The victim complies with something by day 30
background-complies-unasked = Somebody complies that nobody asked anything of
background-breaks-with-outsider = A party breaks with a state that has no part in the matter
background-allies-quarrel = Allies take measures against each other
background-force-shown-to-bystander = Force is shown to, or used on, a bystander
background-arms-without-army = Arms from a state without army or exports
background-fuel-without-exports = Fuel from a state that exported none
background-bases-without-army = Bases or backing from a state without army
background-frees-prisoners-not-held = Prisoners freed who were not held
background-suspends-nothing = Cooperation suspended where there was none
background-supplier-duties = Duties on suppliers
background-supplier-stops = Suppliers that stop
background-silent-by-day-5 = Governments with a stake that are silent by day 5
background-new-force-parties = New force between parties
background-new-force-others = New force between others
background-talks-by-day-30 = Talks between the two sides by day 30
background-three-breakdowns = Three or more breakdowns in a pair
background-agreement-while-broken = An agreement while relations are broken or a mission closed

# The answer.
background-head-scenario = Scenario
background-head-outside = rates outside
background-head-same = outcomes the same
background-head-traced = acts traced
background-of = { $part } of { $whole }
background-head-conduct = What states do, times a run
background-head-rates = per dyad and year
background-head-outcome = Outcome
background-head-origin = Where acts after day { $day } began
background-head-oddity = Share of runs
background-head-oddity-mean = Number a run, or share of occasions
background-head-full = with
background-head-quiet = without
background-head-band = background
background-head-difference = difference
background-outcome = { $id }
background-group-dyads = { $group } ({ $dyads })
background-interval = { $estimate } ({ $low } to { $high })
background-band = { $low } to { $high }
background-none = -
background-verdict-within = within
background-verdict-below = below
background-verdict-above = ABOVE
background-same = the same
background-differs = differs
background-runs = { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} with the timeline and as many without, in the same worlds by the same chance; { $days } days.
background-indifferent = Headline outcomes that the shock does not change: { $outcomes }.
background-indifferent-none = Headline outcomes that the shock does not change: none.
background-outside = { $count ->
    [0] Every rate of the quiet world lies within its band of background rates.
    [one] One rate of the quiet world lies outside its band of background rates.
   *[other] { $count } rates of the quiet world lie outside their bands of background rates.
}
background-failed = { $count ->
    [one] { $count } run
   *[other] { $count } runs
} failed and count nowhere.
