### What charts say: titles that state findings, subtitles, text alternatives, axes and keys.

## All charts

chart-footer = { $scenario } · { $arms } · { $replications ->
    [one] { $replications } replication per arm
   *[other] { $replications } replications per arm
} · seed { $seed } · model { $model } · exploratory model, not a forecast
chart-arms = { $count ->
    [one] { $count } arm
   *[other] { $count } arms
}
chart-arms-named = { $count ->
    [one] { $count } arm
   *[other] { $count } arms
} ({ $names })
chart-missing = No chart { $id }: { $why }
chart-page = { $subtitle } Page { $page } of { $pages }.
chart-no-run = No focal pair has a finished run.
chart-single-day = There is a single day, so nothing runs through time.
chart-fonts-removed = The files of the fonts were removed while charts were drawn.
chart-fonts-no-folder = Charts need their fonts as files, and neither { $folder } nor the temporary folder { $temporary } can be written. Name one that can: java -Djava.io.tmpdir=DIR -jar ...
chart-fonts-folder-of-user = a folder of the user
chart-font-unreadable = The bundled font { $font } could not be read: { $reason }

# Signs as themselves and by their numbers, and the scripts that they are of.
chart-signs-unshown = No font here shows { $signs }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more
} ({ $scripts }): charts as PNG have boxes in their place. Install a font for it, such as one of the Noto family; SVG and the report are shown with the reader's fonts.
chart-signs-symbols = symbols

# A number on an axis of shares.
chart-axis-share = { $number }%

# Shares of runs; of few runs they are counted.
chart-runs-share = { $share } of runs
chart-runs-counted = { $count } of { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}
chart-share = { $share }
chart-share-counted = { $count } of { $runs }

# What something is said of: a pair, and an end or an event.
chart-subject = { $pair }, { $what }
chart-by-day = { $subject } by day { $day }

chart-finding = { $subject }: { $share } under “{ $arm }”, { $other } under “{ $reference }”
chart-finding-none = { $plain }; no clear difference between arms
chart-finding-too-few = { $plain }; too few runs to compare arms

## Names that stand in the model

chart-path-heading = { $class ->
    [armed_escalation] Force used
    [settlement] Settlement
    [accommodation] Accommodation
    [coercive_spiral] Coercive spiral
    [managed_tension] Managed tension
   *[frozen_standoff] Frozen stand-off
}
chart-rung-label = { $rung } { $name }
chart-quad = { $class ->
    [verbal_cooperation] Verbal cooperation
    [material_cooperation] Material cooperation
    [verbal_conflict] Verbal conflict
   *[material_conflict] Material conflict
}
chart-unit = { $unit ->
    [share] percentage points
    [days] days
   *[number] number, own scale
}

# A panel's unit, and which way is better.
chart-unit-better = { $unit }; { $better ->
    [higher] more is better
   *[lower] less is better
}

# Values in tables of few signs.
chart-figure-value = { $unit ->
    [days] { $value } d
   *[other] { $value }
}
chart-figure-interval = { $low }–{ $high }

## scorecard

chart-scorecard-nothing = The scenario marks no headline outcome that has a value.
chart-scorecard-about = Value and, below it, the difference from “{ $reference }” (of shares in percentage points).
chart-scorecard-about-one = Headline outcomes with their 95% intervals.
chart-scorecard-one = { $outcomes ->
    [one] What came of “{ $arm }” in the one headline outcome
   *[other] What came of “{ $arm }” in { $outcomes } headline outcomes
}
chart-scorecard-title = { $outcomes ->
    [one] Against “{ $reference }”, in the one headline outcome: { $told }
   *[other] Against “{ $reference }”, of { $outcomes } outcomes: { $told }
}{ $more ->
    [0] { "" }
    [one] ; one more arm differs
   *[other] ; { $more } more arms differ
}
chart-scorecard-arm = “{ $arm }” { $parts }
chart-scorecard-better = better in { $count }
chart-scorecard-worse = worse in { $count }
chart-scorecard-other = different in { $count }
chart-scorecard-outcome = { $outcome } ({ $better ->
    [higher] more is better
   *[lower] less is better
})
chart-scorecard-key-better = better than the reference
chart-scorecard-key-worse = worse
chart-scorecard-key-different = differs, no better or worse told
chart-scorecard-key-unclear = grey: no clear difference
chart-scorecard-alt = Table of arms by headline outcomes. { $finding }.{ $count ->
    [0] { "" }
   *[other] { " " }{ $rows }
}
chart-scorecard-alt-row = { $outcome }, “{ $arm }”: { $amount }{ $verdict ->
    [better] , for the better
    [worse] , for the worse
   *[different] { "" }
}.

## outcomes

chart-outcomes-about = Share of runs in each path class, with its 95% interval. Force used counts first, however the run ends.
chart-outcomes-leading = { $pair }: { $class } in { $share } under “{ $arm }”
chart-outcomes-alt = Dots with 95% intervals: the share of runs in six path classes, by arm. { $pairs } { $classes }
chart-outcomes-alt-pair = { $pair }: { $arms }.
chart-outcomes-alt-arm = { $arm }: { $shares }
chart-outcomes-alt-share = { $class } { $share } ({ $low } to { $high })
chart-outcomes-alt-class = { $class }: { $meaning }.

## difference

chart-difference-no-arm = There is no other arm to compare with “{ $reference }”.
chart-difference-no-headline = The scenario marks no headline outcome to compare arms by.
chart-difference-no-run = There are too few finished runs to compare “{ $reference }” with another arm.
chart-difference-about = Difference from “{ $reference }” over paired runs, with simultaneous 95% intervals. Filled marks: the interval leaves out zero ({ $clear } of { $all }).
chart-difference-about-few = Difference from “{ $reference }” over paired runs, with simultaneous 95% intervals. No mark is filled: there are too few runs to say.
chart-difference-title = { $outcome }, { $amount } under “{ $arm }” against “{ $reference }”
chart-difference-amount = { $unit ->
    [share] { $value } points ({ $low } to { $high })
    [days] { $value } days ({ $low } to { $high })
   *[number] { $value } ({ $low } to { $high })
}
chart-difference-too-few = Too few runs to tell arms from “{ $reference }”
chart-difference-none = { $outcomes ->
    [one] No clear difference from “{ $reference }” in the one outcome compared
   *[other] No clear difference from “{ $reference }” in any of { $outcomes } outcomes
}
chart-difference-none-shown = { $outcomes ->
    [one] No clear difference from “{ $reference }” in the one outcome compared; large ones may not show at so few runs
   *[other] No clear difference from “{ $reference }” in any of { $outcomes } outcomes; large ones may not show at so few runs
}
chart-difference-alt-few = Forest plot of differences from “{ $reference }”, a panel for each outcome: there are too few runs to say which arms differ.
chart-difference-alt = { $clear ->
    [0] Forest plot of differences from “{ $reference }”, a panel for each outcome: { $clear } of { $all } simultaneous 95% intervals leave out zero.
   *[other] Forest plot of differences from “{ $reference }”, a panel for each outcome: { $clear } of { $all } simultaneous 95% intervals leave out zero. { $rows }
}
chart-difference-alt-row = { $outcome }, { $arm }: { $amount }.

## dots

chart-dots-few = Fewer than { $runs } runs of each arm have ended: a hundred dots would say more than is known.
chart-dots-about = { $pair }: of 100 runs, how many end in which path class. Each dot is one.
chart-dots-finding = { $subject }: { $share } of 100 runs under “{ $arm }”, { $other } under “{ $reference }”
chart-dots-leading = { $pair }: of 100 runs { $count } end with { $class } under “{ $arm }”
chart-dots-alt = A hundred dots for each arm, coloured by path class. { $finding }. { $arms }
chart-dots-alt-arm = { $pair }, { $arm }: { $counts }.
chart-dots-alt-count = { $count } { $class }

## stances

chart-stances-silence = No government says anything of the opening act.
chart-stances-about = Share of runs in which each government condemns or supports the act. Tinted: in most runs.
chart-stances-title = Under “{ $arm }” { $condemning ->
    [0] no government
   *[other] { $condemning }
} of { $all } governments { $condemning ->
    [one] condemns
   *[other] condemn
} the opening act in most runs; { $supporting ->
    [0] none supports it
    [one] one supports it
   *[other] { $supporting } support it
}
chart-stances-few = What governments say of the opening act under “{ $arm }”, in { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}
chart-stances-condemns = { $state } condemns
chart-stances-supports = { $state } supports
chart-stances-key-condemns = condemns
chart-stances-key-neither = says neither
chart-stances-key-supports = supports
chart-stances-key-author = whose act it is
chart-stances-alt = Tiles of governments with the shares of runs in which each condemns or supports the opening act. { $finding }. Condemning, supporting: { $states }.
chart-stances-alt-state = { $state } { $condemning }, { $supporting }

## votes

chart-votes-nothing = No draft comes to the vote in any run under “{ $arm }”.
chart-votes-about = Runs by votes in favour; { $voted } of { $runs } runs under “{ $arm }” come to a vote. { $rule }
chart-votes-rule = { $rule ->
    [number] A draft needs { $needed } votes in favour.
    [share] A draft needs { $needed }% of those that count.
   *[consensus] One objection is enough to stop a draft.
}
chart-votes-title = { $body }: of the first votes on a draft { $adopted } pass it
chart-votes-title-veto = { $body }: of the first votes on a draft { $adopted } pass it and { $vetoed } end in a veto
chart-votes-key-adopted = passed
chart-votes-key-vetoed = vetoed
chart-votes-key-rejected = not passed
chart-votes-needed = { $needed } votes needed
chart-votes-members = Members by how often they vote in favour (blue) and against (orange): { $shown } of { $all }
chart-votes-key-member = has a veto
chart-votes-alt = Bars of runs by votes in favour, and tiles of members. { $finding }. In favour, against: { $members }.
chart-votes-alt-member = { $member } { $yes }, { $no }

## stocks

chart-stocks-nothing = Nothing is kept in store in this scenario, or its runs are of a version that did not record it.
chart-stocks-about = Days of demand in store, by day: the median, a band that holds 80 of 100 runs, and in grey the reference.
chart-stocks-title = { $stock }: nothing is left in { $share } on day { $day } under “{ $arm }”
chart-stocks-alt = Panels by arm with what is in store. { $finding }. Median and range on day { $day }: { $arms }.
chart-stocks-alt-arm = { $arm } { $median } ({ $low } to { $high })

## bargaining

chart-bargaining-nothing = Nobody moves at any table in run { $replication } under “{ $arm }”.
chart-bargaining-about = Above, one possible course (run { $replication } under “{ $arm }”): what each side offers by round; lines that meet agree. Below, all runs.
chart-bargaining-title = { $pair }: { $stages } under “{ $arm }”
chart-bargaining-title-run = { $pair }: what each side offers in run { $replication }
chart-bargaining-stage = { $what } in { $share }
chart-bargaining-axis = Round of talks; offers from 0 to 1 on each issue
chart-bargaining-stages = Share of all runs in which there has been, by the end (line: 95% interval)
chart-bargaining-alt = Steps by round in run { $replication }, one possible course, and bars of all runs. { $finding }. { $issues }.
chart-bargaining-alt-issue = { $issue }: { $first } goes from { $from } to { $to }, { $second } from { $secondFrom } to { $secondTo }

## relations

chart-relations-nothing = How all stand with one another is not recorded: there are fewer than two governments, no run ended, or the runs are of a version that did not record it.
chart-relations-about = Climate between two, the middle of { $runs ->
    [one] the one recorded run
   *[other] the { $runs } recorded runs
} under “{ $arm }”. A name heads its row and its column; of { $all } the most involved.
chart-relations-title = { $one } and { $other } are on bad terms on day { $day } in { $share } of the recorded runs under “{ $arm }”
chart-relations-title-none = On day { $day } no two are on bad terms in most of the recorded runs under “{ $arm }”
chart-relations-day = Day { $day }
chart-relations-key-bad = hostile (−: −{ $limit } points or less in most runs)
chart-relations-key-neutral = neutral
chart-relations-key-good = friendly (+: { $limit } or more in most)
chart-relations-alt = Halves of a matrix of who stands with whom, for the first day and for day { $day }. { $finding }.{ $bads ->
    [0] {""}
   *[other] {" "}Worst, with the climate in the middle of the runs: { $bad }.
}{ $goods ->
    [0] {""}
   *[other] {" "}Best: { $good }.
}
chart-relations-alt-tie = { $one } and { $other } { $climate }

## timeline

chart-timeline-nothing = Nothing happens in run { $replication } under “{ $arm }”.
chart-timeline-title = One possible course under “{ $arm }”
chart-timeline-title-ending = One possible course under “{ $arm }”: { $ending }
chart-timeline-about = The { $shown } weightiest of { $all } events of run { $replication }; other runs go otherwise.
chart-timeline-date = { $date } · day { $day }
chart-timeline-card = { $who }: { $what }
chart-timeline-key-cooperation = an act that eases
chart-timeline-key-conflict = an act that harms
chart-timeline-key-talks = talks
chart-timeline-key-body = a body decides
chart-timeline-alt = Dated cards of one run. { $finding }. { $cards }
chart-timeline-alt-card = { $date }: { $who }: { $what }.

## tornado

chart-tornado-no-assumption = Nothing in this scenario is uncertain but chance.
chart-tornado-few = There are too few runs of “{ $arm }” to compare low and high values of assumptions.
chart-tornado-about = { $outcome }, under “{ $arm }”: the { $shown } assumptions of { $all } that go with it most. Lines are 95% intervals.
chart-tornado-none = { $outcome }: none of { $count } assumptions clearly goes with it in these runs
chart-tornado-title = { $outcome }: { $low } where “{ $assumption }” is low, { $high } where it is high
chart-tornado-key-low = assumption in its lowest third
chart-tornado-key-high = in its highest
chart-tornado-key-unclear = grey: not clear
chart-tornado-key-all = all runs
chart-tornado-alt = Rows of assumptions with the outcome where each is low and where it is high. { $finding }.{ $clear ->
    [0] { "" }
   *[other] { " " }{ $rows }
}
chart-tornado-alt-row = { $assumption }: { $low } where low, { $high } where high, a difference of { $amount }.

## ladder

chart-ladder-about = Share of runs on each rung of the ladder by day: the gravest of the measures in force and of the acts within their holding time. Of many arms, those whose paths clearly differ.
chart-ladder-about-falls = Share of runs on each rung of the ladder by day: the gravest of the measures in force and of the acts within their holding time. Dotted line: the holding time of a scripted act ends; the fall there is no step back by anybody.
chart-ladder-title = { $pair }: { $share } at { $rung } or above on day { $day } under “{ $arm }”
chart-ladder-alt = Stacked areas: the share of runs on rungs 0 to 6 by day. Share at { $rung } or above on day { $first } and on day { $last }: { $panels }.
chart-ladder-alt-panel = { $pair }, { $arm }: { $first }, { $last }

## alluvial

chart-alluvial-about = Runs under “{ $arm }” by rung, and where they end. Ribbons have the colour of the rung they leave.
chart-alluvial-title = { $pair }: { $share } end with { $class }, { $part ->
    [most] most of them
   *[many] the largest part
} from { $rung } on day { $day }
chart-alluvial-day = day { $day }
chart-alluvial-ends = at the end
chart-alluvial-end = { $class } { $share }
chart-alluvial-alt = Flows of runs from rung to rung and into path classes. { $finding }. { $columns }
chart-alluvial-alt-day = On day { $day }: { $shares }.
chart-alluvial-alt-share = { $name } { $share }

## typical

chart-typical-few = There are too few runs to sort their paths into kinds.
chart-typical-about = Grey: { $shown } runs of “{ $arm }”; colour: the typical run of each kind; shares of { $runs } runs of each arm.
chart-typical-title = { $pair }: paths are of { $kinds } kinds; { $share } under “{ $arm }” are of the most common, which ends at { $name }
chart-typical-none = { $pair }: paths form no kinds that are clearly apart
chart-typical-kind = { $last }
chart-typical-days = days
chart-typical-column = kind { $number }
chart-typical-alt = Paths on the ladder, and how often each arm takes which kind. { $finding }. { $kinds }
chart-typical-alt-kind = Kind { $number }, ending at { $name }: { $shares }.
chart-typical-alt-share = { $arm } { $share }

## fan

chart-fan-hostile = hostile
chart-fan-neutral = neutral
chart-fan-friendly = friendly
chart-fan-about = Climate by day, from hostile (below 0) to friendly (above), on a square-root scale: { $ranges }. Of many arms, those whose paths clearly differ.
chart-fan-ranges = median and the ranges that hold { $levels } of runs on each day
chart-fan-ranges-some = median and the ranges that hold { $levels } of runs on each day, too few runs for a wider one
chart-fan-ranges-none = { $runs ->
    [1] a single run, so there is no range of runs
   *[other] median of { $runs } runs, too few for a range
}
chart-fan-title = { $pair }: climate on day { $day } { $climate }
chart-fan-side-range = { $side ->
    [hostile] hostile in at least { $level } of runs under “{ $arm }”
    [friendly] friendly in at least { $level } of runs under “{ $arm }”
    [neutral] neutral in at least { $level } of runs under “{ $arm }”
   *[both] hostile in some runs and friendly in others under “{ $arm }”, { $median ->
        [hostile] hostile
        [friendly] friendly
       *[neutral] neutral
    } in the middle run
}
chart-fan-side-median = { $side ->
    [hostile] hostile
    [friendly] friendly
   *[neutral] neutral
} { $runs ->
    [1] in the only run under “{ $arm }”
   *[other] at the median of { $runs } runs under “{ $arm }”
}
chart-fan-title-observed = { $pair } climate on day { $day }: { $observed } on record, { $climate }
chart-fan-alt-observed = { $told } The thick line is what is on record. { $finding }.
chart-fan-range = median { $median } under “{ $arm }”, { $level } of runs from { $low } to { $high }
chart-fan-median = { $runs ->
    [1] { $median } in the only run under “{ $arm }”
   *[other] median { $median } of { $runs } runs under “{ $arm }”
}
chart-fan-alt = Fans: the climate by day over runs. Median on the first day, then what there is on day { $day }: { $panels }.
chart-fan-alt-panel = { $pair }: { $first }, then { $last }
chart-fan-run = The run
chart-fan-median-key = Median
chart-fan-observed = Observed
chart-fan-ghost = Median of the reference arm

## incidence

chart-incidence-about = Share of runs in which the event has come by each day; scales differ by event. At the right, every arm's share and 95% interval on day { $day }.
chart-incidence-about-bands = Share of runs in which the event has come by each day, with 95% bands; scales differ by event. At the right, every arm's share and 95% interval on day { $day }.
chart-incidence-about-band = Share of runs in which the event has come by each day, with the 95% band of “{ $arm }”; scales differ by event. At the right, every arm's share and 95% interval on day { $day }.
chart-incidence-others = Arms in grey: no clear difference from the reference
chart-incidence-plain = { $subject }: { $share } under “{ $arm }”
chart-incidence-alt = Step curves of cumulative incidence, a panel for each event. By day { $day }, with 95% intervals: { $panels }
chart-incidence-alt-panel = { $subject }: { $arms }.
chart-incidence-alt-arm = { $arm } { $share } ({ $low } to { $high })

## story

chart-story-nothing = Nothing happened in the run that is told.
chart-story-about = One run: each mark is an act, in the lane of who did it, by day; thin lines join an act to what it answers. Numbers name the weightiest acts.
chart-story-title = Run { $run } of “{ $arm }”: { $acts }
chart-story-title-ending = Run { $run } of “{ $arm }”: { $ending }; { $acts }
chart-story-acts = { $acts ->
    [0] no acts
    [one] { $acts } act, { $conflict } of material conflict
   *[other] { $acts } acts, { $conflict } of material conflict
}
chart-story-alt = Swim lanes: { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
}, { $acts ->
    [one] { $acts } act
   *[other] { $acts } acts
}, { $sessions ->
    [one] { $sessions } session of institutions
   *[other] { $sessions } sessions of institutions
}.{ $acts ->
    [0] { "" }
   *[other] { " " }{ $told }
}
chart-story-alt-act = Day { $day }: { $act }.
chart-story-act = { $who } → { $whom }: { $what }
chart-story-act-alone = { $who }: { $what }
chart-story-listed = Day { $day }, { $act }
chart-story-session = Session or round of talks
chart-story-axis = Day, on a square-root scale{ $actors ->
    [0] { "" }
    [one] ; { $actors } actor with fewer acts is left out
   *[other] ; { $actors } actors with fewer acts are left out
}{ $acts ->
    [0] { "" }
    [one] ; { $acts } lighter act is left out
   *[other] ; { $acts } lighter acts are left out
}

## boxes

chart-boxes-always = “{ $outcome }” holds in every run, so there is nothing to tell apart.
chart-boxes-never = “{ $outcome }” holds in no run, so there is nothing to tell apart.
chart-boxes-noise = No box tells when “{ $outcome }” holds: searches in shuffled runs were as striking in { $share } of cases, more than { $allowed }.
chart-boxes-none = No box tells when “{ $outcome }” holds: none was picked.
chart-boxes-about = First each box from all runs to the last one; filled, the box told. Then its runs on its strongest assumptions.
chart-boxes-title = { $more ->
    [0] “{ $outcome }” in { $inside } of runs with { $limits }, in { $all } of all
    [one] “{ $outcome }” in { $inside } of runs with { $limits } and { $more } more limit, in { $all } of all
   *[other] “{ $outcome }” in { $inside } of runs with { $limits } and { $more } more limits, in { $all } of all
}
chart-boxes-limit = { $name } { $limit }
chart-boxes-alt = Scenario discovery for “{ $outcome }”, { $arm }. Share of searches in shuffled runs that were as striking: { $noise }, allowed { $allowed }. The box holds { $runs } runs, { $coverage } of the runs of interest, at a density of { $density } against { $all } overall: { $limits }.
chart-boxes-coverage = coverage: share of the runs of interest inside
chart-boxes-density = density inside
chart-boxes-picked = { $coverage } covered, { $density } dense
chart-boxes-others = other runs
chart-boxes-others-some = other runs, first { $count }
chart-boxes-box = the box
chart-boxes-at-will = spread at will

## patterns

chart-patterns-none = No pattern was checked.
chart-patterns-about = Model value with 95% interval. The grey band is what is accepted, drawn to one width for all; the tick is the evidence. Rings fail.
chart-patterns-title = { $groups } hold
chart-patterns-title-group = { $passed } of { $all } { $group } patterns
chart-patterns-group = { $group }: { $passed } of { $all } hold
chart-patterns-alt = Dots with intervals for each check; none lies outside of what is accepted.
chart-patterns-alt-failing = Dots with intervals for each check. Patterns with a check outside of what is accepted: { $patterns }.

## drivers

chart-drivers-unknown = No effect on “{ $outcome }” has converged: more --samples or more --reps would tell its drivers.
chart-drivers-same = “{ $outcome }” came out the same at every one of { $points } points, so no effect shows. What is rare takes more --samples or --reps to show.
chart-drivers-not-yet = No effect on “{ $outcome }” shows yet: some have not converged. More --samples or --reps would tell.
chart-drivers-none-clear = { $outcome }: no driver is clearly above zero
chart-drivers-two = { $outcome }: driven most by { $first } or { $second }
chart-drivers-rivals = { $outcome }: driven most by { $first } or { $rivals } others
chart-drivers-first = { $rank ->
    [most] { $outcome }: driven most by { $first }
   *[some] { $outcome }: driven by { $first }
}
chart-drivers-then = { $rank ->
    [most] { $outcome }: driven most by { $first }, then { $second }
   *[some] { $outcome }: driven by { $first }, then { $second }
}
chart-drivers-unsure = { $unsure ->
    [one] { $finding }; { $unsure } has not converged
   *[other] { $finding }; { $unsure } have not converged
}
chart-drivers-morris = { $arm }, { $measure }. μ*: mean absolute change of the outcome over an assumption's 5th to 95th percentile, with 95% interval; σ: interaction or curvature.
chart-drivers-sobol = { $arm }, { $measure }. Shares of variance with 95% intervals: alone (S1, filled) and with all its interactions (ST, outline).
chart-drivers-alt = Assumptions by their effect on “{ $outcome }”: { $known } of { $all } have converged. { $rows }
chart-drivers-alt-row = { $id }: { $effect } ({ $low } to { $high }).
chart-drivers-axis = { $method ->
    [morris] μ*
   *[sobol] share of variance
}{ $left ->
    [0] { "" }
   *[other] , the largest { $shown } of { $all }
}{ $unsure ->
    [0] { "" }
    [one] ; { $unsure } has not converged
   *[other] ; { $unsure } have not converged
}

## split

chart-split-none = No share of variance can be told: the outcomes do not vary, or there are too few worlds.
chart-split-about = { $arm }: share of the variance of each outcome, with 95% intervals.
chart-split-share = { $share } ({ $low } to { $high })
chart-split-alt = Variance from assumptions and chance. { $rows }.
chart-split-alt-row = { $outcome }: { $share } from assumptions
chart-split-too-few = Assumptions or chance: too few worlds to say which makes the variance
chart-split-one = { $unsure ->
    [0] { $outcome }: { $share } of the variance from assumptions
   *[other] { $outcome }: { $share } of the variance from assumptions; too few worlds to say of { $unsure } more
}
chart-split-several = { $unsure ->
    [0] Assumptions make { $low } to { $high } of the variance of { $outcomes } outcomes, chance the rest
   *[other] Assumptions make { $low } to { $high } of the variance of { $outcomes } outcomes, chance the rest; too few worlds to say of { $unsure } more
}
chart-split-alike = { $unsure ->
    [0] Assumptions make { $share } of the variance of each of { $outcomes } outcomes, chance the rest
   *[other] Assumptions make { $share } of the variance of each of { $outcomes } outcomes, chance the rest; too few worlds to say of { $unsure } more
}
chart-split-assumptions = from assumptions
chart-split-chance = from chance

## regret

chart-regret-no-arm = There is no other arm to regret.
chart-regret-no-world = No world has a value of “{ $outcome }” in every arm.
chart-regret-about-more = { $outcome } (more is better): shortfall from the best arm of a world. Left: worlds in order of regret, darker is more. Right: mean with 95% interval, 90th percentile (ring).
chart-regret-about-less = { $outcome } (less is better): shortfall from the best arm of a world. Left: worlds in order of regret, darker is more. Right: mean with 95% interval, 90th percentile (ring).
chart-regret-alike = { $outcome }: every arm comes out alike in each of { $worlds ->
    [one] { $worlds } world
   *[other] { $worlds } worlds
}
chart-regret-too-few = { $outcome }: too few worlds to say which arm is regretted least ({ $worlds ->
    [one] { $worlds } world
   *[other] { $worlds } worlds
})
chart-regret-least = { $outcome }: least regret under “{ $arm }”
chart-regret-least-alike = { $more ->
    [0] { $outcome }: least regret under “{ $first }” and “{ $second }” alike
   *[other] { $outcome }: least regret under “{ $first }” and “{ $second }” and { $more } more alike
}
chart-regret-open = { $least }; too few worlds to say which arms may be best on average
chart-regret-only = { $least }, and no other arm may be best on average
chart-regret-several = { $least }, but { $candidates } of { $arms } arms may be best
chart-regret-alt = Mean regret by arm, with how often the arm is best: { $arms }.
chart-regret-alt-arm = { $arm } { $regret }, { $best }
chart-regret-worlds = worlds
chart-regret-regret = regret
chart-regret-best-in = best in
chart-regret-bold = Bold: may be best on average.

## reliability

chart-reliability-none = There is no forecast with a known outcome.
chart-reliability-about = { $count ->
    [one] { $count } forecast
   *[other] { $count } forecasts
} of milestones of past crises. A dot for each tenth: mean forecast against the share that came; on the line they agree. The band is 0.15 wide to either side; rings are bins of 20 forecasts or more outside of it. Below: how many.
chart-reliability-good = No bin of 20 forecasts or more is off by more than 0.15
chart-reliability-title = Off by more than 0.15: forecasts of { $bins }
chart-reliability-range = { $low } to { $high }
chart-reliability-alt = Mean forecast and share that came, by bin: { $points }.
chart-reliability-alt-bin = { $forecast } and { $came } ({ $count })
chart-reliability-came = share that came
chart-reliability-forecast = mean forecast

## skill

chart-skill-none = There is no forecast with a known outcome.
chart-skill-about = 1 - Brier score / that of base rates from the other cases, with 95% interval by drawing cases anew. Full dots: the interval leaves out 0. Beyond -1 stands at the edge.
chart-skill-title-few = Skill against base rates; too few cases for intervals
chart-skill-title = Better than base rates in { $better ->
    [0] none
   *[other] { $better }
} of { $groups } groups of milestones, worse in { $worse ->
    [0] none
   *[other] { $worse }
}, open in the others
chart-skill-rows = rows
chart-skill-axis = skill: worse than base rates below 0, better above
chart-skill-alt = Skill with its interval: { $rows }.
chart-skill-alt-row = { $group } { $skill } ({ $low } to { $high })

# Events and decisions by what they add to an outcome.
chart-pivots-nothing = Nothing was found that could be taken out of “{ $outcome }”.
chart-pivots-none = { $outcome }: no event or decision has a clear effect in these runs
chart-pivots-title = { $outcome }: { $way ->
    [for] most is added by
   *[against] most is taken away by
} “{ $first }”{ $others ->
    [0] { "" }
    [one] , one other effect is clear
   *[other] , { $others } other effects are clear
}
chart-pivots-about = { $arm }. The outcome with it less the outcome without it over paired runs{ $unit ->
    [share] , in points of per cent
   *[number] { "" }
}; 95% intervals that hold together. Filled: zero left out. The { $shown } largest of { $candidates } looked at.
chart-pivots-about-run = { $arm }, run { $run }. The outcome from the next day on, with it less without it{ $unit ->
    [share] , in points of per cent
   *[number] { "" }
}; 95% intervals that hold together. Filled: zero left out. The { $shown } largest of { $candidates } looked at.
chart-pivots-alt = Events and decisions by what they add to “{ $outcome }”, the largest first. { $rows }
chart-pivots-alt-row = { $label }: { $effect } ({ $low } to { $high }).
chart-pivots-axis = { $unit ->
    [share] points of per cent
   *[number] difference
}

# causes: one run as a tree.
chart-causes-nothing = Nothing happened in the run that is told.
chart-causes-title = { $from } of { $all } events of the run came, at some remove, of: { $root }
chart-causes-title-goal = { $goal }: { $steps ->
    [one] one step
   *[other] { $steps } steps
} from “{ $root }”
chart-causes-about = Run { $run } of “{ $arm }”: each line joins an event to what it set off{ $folded ->
    [0] .
   *[other] ; { $folded } events of which less came are folded away, +n counts them.
}
chart-causes-folded = +{ $count }
chart-causes-look = { $look ->
    [eve] stood before
    [scripted] in the timeline
    [cooperation] friendly act
    [conflict] hostile act
    [session] session
    [talks] talks
   *[home] parliament, court
}
chart-causes-alt = { $shown } of { $all } events, each with what set it off. { $told }
chart-causes-alt-root = { $date }: { $what }.
chart-causes-alt-row = { $date }: { $what }, set off by: { $cause }.

# The outlook before and after something became known.
chart-outlook-nothing = There is no outlook to draw.
chart-outlook-none = What was observed before { $known } leaves the outlook about as it was
chart-outlook-title = { $label }: { $before } before, { $after } given what was observed
chart-outlook-about = { $arm }. Share of runs, as if nothing were known (hollow) and given { $acts ->
    [0] silence
    [one] one observed act
   *[other] { $acts } observed acts
} and all silences before { $known } (filled); 95% intervals.
chart-outlook-alt = Shares before and after. { $rows }
chart-outlook-alt-row = { $label }: { $before } before, { $after } after ({ $low } to { $high }).
chart-outlook-axis = per cent of runs

# Kinds of events on the way to an outcome, over many runs.
chart-paths-nothing = No event stands on the way to “{ $outcome }” in these runs.
chart-paths-always = { $outcome }: it came in every run, so that nothing tells those with it from others
chart-paths-none = { $outcome }: no kind of event on the way clearly tells runs with it from runs without
chart-paths-title = { $outcome }: “{ $label }” comes in { $with } of runs with it and in { $without } without
chart-paths-about = { $arm }. Kinds of events in { $with } runs with the outcome and { $without } without, with 95% intervals: how often on the path of causes to it, and how often at all. Association, not effect. The { $shown } commonest of { $kinds } on the way.
chart-paths-on-path = on the way to it
chart-paths-with = at all, in runs with it
chart-paths-without = in runs without it
chart-paths-axis = per cent of runs
chart-paths-alt = { $finding }. { $rows }
chart-paths-alt-row = { $label }: on the way in { $path }, at all in { $with } of runs with it{ $any ->
    [some] , in { $without } of those without
   *[none] { "" }
}.
chart-paths-source = { $scenario }. { $runs } runs, seed { $seed }. Model { $model }.

# The path of a class.
chart-played-nothing = Nothing has been played yet.
chart-played-title = { $pair }: the class came to { $rung } on day { $day }; { $same ->
    [yes] eight in ten of the model's runs stood at { $low } then
   *[no] eight in ten of the model's runs stood from { $low } to { $high } then
}
chart-played-about = Where the relation stood by day: the class, over { $runs } runs of the model in the same world.
chart-played-class = The class
chart-played-half = Half of the model's runs
chart-played-most = Eight in ten of the model's runs
chart-played-alt = The class's path over the model's runs. The gravest it came to: { $panels }.
