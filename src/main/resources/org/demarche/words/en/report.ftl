### What the report of a run says, and the charts of answers about it.

## Values and limits

report-value = { $unit ->
    [days] { $value } days
   *[other] { $value }
}
report-difference = { $unit ->
    [share] { $value } points
    [days] { $value } days
   *[number] { $value }
}
report-limits = { $low } to { $high }
report-number = { $number }
report-no-interval = too few runs for an interval
report-reference = reference
report-quoted = “{ $name }”

report-rank-is = { $end ->
    [highest] the highest
   *[lowest] the lowest
}
report-rank-may-be = { $end ->
    [highest] may be highest
   *[lowest] may be lowest
}
report-rank-either = may be either
report-rank-neither = neither
report-saved = { $share } ({ $low } to { $high })
report-saved-alone = { $share } (no interval)
report-saved-range = { $low } to { $high }

## What was asked

report-days = { $case ->
    [one] { $number } day
   *[other] { $number } days
}
report-design = { $arms ->
    [one] What may follow over { $days } from { $start }, under one policy arm? It was run { $replications ->
        [one] once
       *[other] { $replications } times
    }. Worlds are sampled by { $design }.
   *[other] What may follow over { $days } from { $start }, under { $arms } policy arms? Each arm was run { $replications ->
        [one] once
       *[other] { $replications } times
    }; replication r of every arm meets the same world and the same chance. Worlds are sampled by { $design }.
}

## The answer in five lines

report-no-outcome = The scenario asks for no further outcome of the runs.
report-ending-none = { $pair } under “{ $arm }”: no run was finished, so nothing can be said.
report-ending-few = { $pair } under “{ $arm }”: too few runs to say; the path class was { $classes }.
report-ending = { $pair } under “{ $arm }”: { $most }.
report-ending-further = { $pair } under “{ $arm }”: { $most }. Further: { $others }.
report-class-in = { $class } in { $share }
report-class-share = { $class }, { $share } ({ $limits })
report-most-all = every run is { $first }
report-most-one = most often { $first }
report-most-two = no path class is clearly the most frequent; the first two are { $first } and { $second }
report-outcome = { $unit ->
    [share] { $outcome } under “{ $arm }”: { $value } of runs ({ $limits }).
   *[other] { $outcome } under “{ $arm }”: { $value } on average ({ $limits }).
}
report-outcome-few = { $outcome } under “{ $arm }”: too few values for an estimate with an interval.
report-differs-one-arm = Only one arm was run, so nothing is compared.
report-differs-no-headline = The scenario marks no headline outcome, so arms are not compared with “{ $reference }”.
report-differs-few = There are too few runs to tell any arm from “{ $reference }”.
report-differs-none = No arm differs clearly from “{ $reference }” on any headline outcome.
report-differs-none-shown = No arm differs clearly from “{ $reference }” on any headline outcome; at so few runs large differences may not show.
report-differs = Clear differences from “{ $reference }” include: { $found }.
report-differs-found = { $outcome }, { $difference } ({ $limits }) under “{ $arm }”
report-alike-one-arm = Whether another policy would change this, the run cannot say.
report-alike-few = What arms have in common cannot be told either: that takes headline outcomes and enough runs.
report-alike-none = { $clear } of { $all } comparisons on headline outcomes are clear. Every arm differs clearly on at least one of them. What is not clear at this number of runs may still differ.
report-alike = { $clear } of { $all } comparisons on headline outcomes are clear. No clear difference on any of them: { $arms }. What is not clear at this number of runs may still differ.
report-reach = { $runs ->
    [one] { $runs } simulated run
   *[other] { $runs } simulated runs
}{ $failed ->
    [0] { "" }
   *[other] , of which { $failed } failed
}: the intervals cover the model's chance and its stated assumptions, not whether the model is right. It explores what may follow from the assumptions and forecasts nothing.

## What each arm changes, and when events come

report-without-event = Without the event “{ $event }”
report-without = Without { $path }
report-change = { $path } = { $value }
report-change-sourced = { $path } = { $value } ({ $source })
report-with-event = With the event “{ $event }”, { $when }
report-with-event-sourced = With the event “{ $event }”, { $when } ({ $source })
report-once = once its condition holds
report-date = { $date }
report-days-after = days after the start: { $days }
report-by-chance = { $moment }, by chance within { $days } days
report-as-assumed = as the assumption '{ $assumption }' has it

## Assumptions and their sources

report-source = { $kind ->
    [fact] reported fact
    [data] data set
    [literature] published estimate
    [judgement] judgement
   *[unstated] not stated
}
report-ground = { $kind }: { $source }
report-source-count = { $kind } { $count }
report-no-assumption = The scenario states no assumption.
report-assumptions = The model and the scenario make { $all } numbered assumptions; { $uncertain } of them differ from run to run. By kind of source: { $kinds }.

report-uniform = uniform, { $low } to { $high }
report-triangular = triangular, { $low } to { $high }, most likely { $mode }
report-pert = PERT, { $low } to { $high }, most likely { $mode }
report-truncated = { $shape }; cut to { $bounds }
report-normal = normal, mean { $mean }, standard deviation { $sd }
report-lognormal = lognormal, median { $median }, standard deviation of the logarithm { $sigma }
report-beta = beta, shapes { $alpha } and { $beta }
report-gamma = gamma, shape { $shape }, mean { $mean }
report-discrete = one of { $values }
report-discrete-value = { $value } ({ $share })
report-fitted = one of { $draws } draws of the fitted set '{ $set }', { $low } to { $high }
report-at-most = at most { $limit }
report-at-least = at least { $limit }
report-from-to = from { $low } to { $high }
report-one-of = { $names }

## Path classes with the thresholds of a scenario

report-class-force = at any time after the opening there was a lethal act between the two, or an act or measure of rung { $rung } ({ $name }) or above. It counts whatever comes after it, a settlement too.
report-class-settlement = no force used, and at the end an agreement is in force on at least { $share } of what the two care about in their dispute. Measures, and the rung that they hold, may stay in force all the same.
report-class-accommodation = none of these, and at the end the measures in force weigh at most { $share } of what they weighed right after the opening.
report-class-spiral = none of these, and at the end the measures in force weigh at least { $share } of what they weighed right after the opening, on rung { $rung } or above.
report-class-tension = none of these, and there was a round of talks in the last { $days } days.
report-class-frozen = none of these.
report-class-uncertain = a number that differs from run to run ({ $id })

## Tables

report-arm = Arm
report-per-run = Per run
report-body = { $query ->
    [meetings] Meetings held
    [first_meeting] Day of the first meeting
    [drafts] Drafts put to a vote
    [first_vote] Day of the first vote
    [yes] Votes for the first draft voted
    [no] Votes against it
    [abstain] Abstentions on it
    [adopted] Drafts adopted
    [rejected] Drafts that lacked votes
    [vetoed] Drafts vetoed
   *[statements] Statements agreed
}
report-bodies-none = No institution takes part in this scenario.
report-bodies-idle = In these runs none of the institutions met, or no run was finished.
report-differences-one-arm = Only one arm was run, so there is nothing to compare it with.
report-differences-no-headline = The scenario marks no headline outcome.
report-differences-no-run = There are too few finished runs to compare arms.
report-differences-paired = Each arm met the same worlds and the same chance as “{ $reference }”, so differences are taken run by run. Their intervals hold for all arms and headline outcomes at once with 95% confidence.
report-differences-paired-by = Each arm met the same worlds and the same chance as “{ $reference }”, so differences are taken run by run. Their intervals hold for all arms and headline outcomes at once with 95% confidence ({ $method }).
report-differences-note = { $intervals } * marks a difference whose interval leaves out zero in at least { $pairs } pairs of runs. An interval that holds zero is no proof that there is no difference. Among all arms an arm may be highest, lowest, either of the two, or neither, by what multiple comparisons with the best do not rule out, 95% for all arms at once; “the highest” (or lowest) stands where no other arm is left. The last column is what the common worlds and chance took away of the variance that the difference of two separate samples would have had: 1 − Var(difference) / (Var(arm) + Var(reference)), with its 95% interval.

## Charts

report-chart-gap = This chart could not be drawn when the report was written; its content follows in words.
report-plug-in-fails = The chart { $id } of a plug-in fails: { $reason }. Results are kept.
report-chart-not-written = { $folder } cannot take the chart { $chart }: { $reason }.
report-answer-left-out = { $file } is left out: { $reason }
report-answer-again = Give the command that wrote it again, or take the file away.
report-minus = { $arm } minus { $against }
report-measure = { $measure ->
    [spread] spread across chance
   *[mean] mean across chance
}
report-source-boxes = { $folder } · arm { $arm } · { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} · exploratory, not a forecast
report-source-drivers = { $scenario } · { $arm } · { $points } points, { $replications } replications each · seed { $seed } · model { $model } · exploratory model, not a forecast
report-first-heading = { $event ->
    [first_talks] First talks
    [first_agreement] First agreement
   *[first_armed] First use of force
}
report-first = { $event ->
    [first_talks] first talks
    [first_agreement] first agreement
   *[first_armed] first use of force
}

## The run told

report-story-left-out = The scenario leaves the story of a run out.
report-story-other-model = No run is told here: the run was made with another version of the model, which is needed to replay it.
report-story-failed = Replication { $replication } of “{ $arm }” failed, so no run is told here. The failures below give its reason.
report-story-asked = Replication { $replication } of “{ $arm }”, one run shown as an example.
report-story-only = Replication { $replication } of “{ $arm }”: the only run of this arm.
report-story-first = Replication { $replication } of “{ $arm }”: no two runs of this arm end alike, so the first is shown. It is one run of many, an example and not a typical course.
report-story-common = { $tied ->
    [yes] Replication { $replication } of “{ $arm }”: of the first { $looked } runs that end in one of the commonest ways for all focal pairs together, the one with a middling number of acts ({ $share } of this arm's runs end so). It is one run of many, an example and not a typical course.
   *[no] Replication { $replication } of “{ $arm }”: of the first { $looked } runs that end in the commonest way for all focal pairs together, the one with a middling number of acts ({ $share } of this arm's runs end so). It is one run of many, an example and not a typical course.
}
report-pair-class = { $pair } { $class }
report-pair-classes = { $more ->
    [0] { $told }
    [one] { $told } and { $more } more pair
   *[other] { $told } and { $more } more pairs
}
report-timeline-act = { $what } ({ $whom })
report-stock = { $stock } of { $holder }
report-lane-talks = Talks: { $pair }
report-talks-contact = contact
report-talks-feelers = feelers
report-talks-agenda = agenda agreed
report-talks-round = round { $round }
report-talks-tacit = tacit understanding
report-talks-partial = partial agreement
report-talks-agreement = agreement
report-talks-broken-off = talks broken off
report-talks-breach = agreement breached
report-talks-mediator = mediator enters
report-talks-mediator-named = { $name } enters as mediator
report-session = { $result ->
    [adopted] draft adopted
    [rejected] draft lacked votes
    [vetoed] draft vetoed
    [statement] statement
   *[nothing] met, no text
}
report-session-vote = { $result } { $yes }–{ $no }, { $abstaining } abstaining

## Limits, failures, how to reproduce

report-reading-model = This is an exploratory model, not a forecast. A share of runs is no probability that something will happen; it says how often it followed from the assumptions.
report-reading-intervals = Intervals cover the chance within the model and the spread of the stated assumptions. They do not cover what the model has wrong, nor assumptions that nobody stated.
report-reading-judgement = Numbers that are judgements are marked as such in the register. Another judgement may move results more than any arm does.
report-reading-arms = Compare arms rather than single numbers: arms meet the same worlds and the same chance, so much of what is uncertain cancels in their differences.
report-reading-single = A single run told here is an example; others may end differently.
report-leaves-out-persons = Named persons and their characters: governments act as one, by a few traits.
report-leaves-out-politics = Domestic politics beyond one pressure on each government: parties, elections that are not scripted, protest and repression.
report-leaves-out-markets = Markets, prices, exchange rates and the wider economy: measures press by stated dependences.
report-leaves-out-military = Military detail: forces, logistics and the course of any fighting. Force is an act with a rung, not a campaign.
report-leaves-out-covert = Covert action, intelligence, cyber operations and what is not public.
report-leaves-out-media = Media and public opinion beyond the attention that events draw.
report-leaves-out-migration = Migration, humanitarian consequences and the people who bear them, beyond reported deaths.
report-leaves-out-others = Governments and organisations that are not on the scenario's list.
report-failures-none = { $all ->
    [one] None: the only replication was finished.
   *[other] None: all { $all } replications were finished.
}
report-failures = { $failed } of { $all } replications failed. They count as missing in every estimate and leave every pair that they belong to. With seed { $seed }, arm and replication each can be repeated.
report-fact-run = Run
report-fact-fingerprint = Fingerprint of the results
report-fact-scenario = SHA-256 of the resolved scenario
report-fact-model = Model version
report-fact-demarche = Demarche
report-fact-java = Java
report-java-on = { $java } on { $machine }
report-fact-seed = Seed
report-fact-design = Design of the worlds
report-fact-replications = Replications per arm
report-fact-plug-ins = Plug-ins
report-fact-begun = Begun
report-stopped-precise = { $count }, when the precision asked for was reached
report-stopped-cap = { $count }, the most allowed, before the precision was reached
report-stopped-asked = { $count }, as asked for

## The page

report-page-kicker = A report of simulated runs. An exploratory model, not a forecast.
report-page-title = { $title }: a Demarche report
report-page-contents = Contents
report-page-to-outcomes = Path classes
report-page-to-differences = Differences
report-page-to-charts = Charts
report-page-to-institutions = Institutions
report-page-to-story = One run told
report-page-to-basis = Fact and assumption
report-page-to-register = Assumptions
report-page-to-limits = Limits
report-page-to-failures = Failures
report-page-to-reproduce = How to reproduce
report-page-asked = What was asked
report-page-answer = The answer in five lines
report-page-outcomes = Shares of runs by path class
report-page-differences = Differences from the reference arm
report-page-charts = Charts
report-page-institutions = What the institutions did
report-page-story = One run told
report-page-basis = What is fact and what is assumed
report-page-register = The register of assumptions
report-page-limits = Limits
report-page-failures = Failures
report-page-reproduce = How to reproduce
report-page-arms = The arms
report-page-facts = Reported facts that every run starts from
report-page-assumed = Events that are assumed
report-page-changes = What each arm changes
report-page-left-out = What the model leaves out
report-page-is-reference = (the reference)
report-page-no-pair = The scenario marks no focal pair, so there are no path classes.
report-page-class-about = A path class says how a pair of governments came through a run: whether force was used at any time after the opening, else where the pair stands at the end. The first that holds counts:
report-page-no-chart = The scenario leaves out every chart.
report-page-no-fact = No event of the timeline rests on a reported fact.
report-page-no-assumed = No event of the timeline common to all arms is assumed. What single arms add is listed below.
report-page-class-note = Share of runs, with its 95% interval. * marks a share whose paired difference from the reference arm is clear: the 95% interval that holds for all arms at once leaves out zero.
report-page-bodies-note = Means over the runs of each arm, with 95% intervals. Days and votes are means over those runs in which there was a meeting or a vote.
report-page-headlines = Headline outcomes by arm
report-page-outcome-and-arm = Outcome and arm
report-page-estimate = Estimate and 95% interval
report-page-difference = Difference and simultaneous 95% interval
report-page-rank = Among all arms
report-page-saved = Variance taken away
report-page-failed-arm = Arm
report-page-failed-replication = Replication
report-page-failed-reason = Reason
report-page-fact = Fact
report-page-ground = Ground
report-page-nothing = Nothing.
report-page-failed = Replications that failed
report-page-failed-first = The first replications that failed
report-page-same-bytes = The same scenario, request and model version give the same bytes at any number of threads. The file manifest.json beside this page holds the whole resolved scenario.
report-page-footer = { $title } · made with Demarche · exploratory model, not a forecast
report-page-assumption = Assumption
report-page-value = Value or distribution
report-page-source = Source
report-page-event = Event
report-page-when = When
report-page-in-words = In words
report-page-numbers = The numbers:
