### What the briefing pack says beside the report's own words: how sure, how to read a chart, where sentences come from.

## How sure

pack-sure-within = By chance alone, shares of runs are known to within { $points } points, from { $runs ->
    [one] one run
   *[other] { $runs } runs
} of each arm.
pack-sure-hidden = A difference between arms of less than about { $points } points may not show at this number of runs.
pack-sure-hidden-all = At this number of runs no difference between arms can be told from chance.
pack-sure-few = { $runs ->
    [one] One run of each arm is
   *[other] { $runs } runs of each arm are
} too few to tell chance from cause.
pack-sure-judged = { $judged } of { $all } numbered assumptions are judgements. { $uncertain } assumptions differ from run to run; intervals cover only those.
pack-sure-none = The scenario states no assumption, so intervals cover the model's chance alone.
pack-sure-model = No interval here says whether the model is right. The command “demarche validate” shows which known patterns it reproduces and which it misses.

## How a chart is read, and what it does not say

pack-read = { $kind ->
    [scorecard] Each cell has an arm's value and, below it, the difference from the reference arm; colour marks a clear difference.
    [outcomes] Each path class has its share of runs under every arm, with the interval that holds it.
    [difference] Each mark is what an arm changes against the reference arm; its line is the interval.
    [ladder] Each band is the share of runs that stand on a rung of the ladder on that day.
    [fan] The line is the middle run; the bands hold 50%, 80% and 95% of runs on that day.
    [incidence] Each curve climbs as the event comes in more runs.
    [story] Each lane is an actor, each mark one of its acts, from left to right.
    [drivers] The longer the bar, the more an outcome changes with that assumption.
    [split] Each bar parts what varies between runs into the assumptions' share and chance's.
    [boxes] Each rule names the assumptions under which the outcome comes more often.
    [regret] Regret is how far an arm falls short of the best arm of the same world.
    [dots] A hundred dots stand for all runs of an arm, coloured by how they end.
    [tornado] Each bar reaches from the outcome at low values of an assumption to that at high values.
    [typical] Thin lines are single runs; thick ones are the runs that stand for many like them.
    [paths] Ribbons follow runs from rung to rung, and into the class in which they end.
    [stances] Each tile is a government, coloured by what it says in most runs.
    [votes] Bars are votes against the number needed; the strip shows how each member votes.
    [stocks] The line is the middle run; the bands hold most runs on that day.
    [relations] Each cell is the climate between two actors on a day.
    [bargaining] Each line is what a party asks for on an issue, round by round.
    [timeline] Each card is an event of one run, in order of its date.
   *[other] { $about }
}
pack-keep = { $kind ->
    [scorecard] What is grey may still differ: these runs do not show it.
    [outcomes] Force used counts first, however the run ends afterwards.
    [difference] A line that crosses zero is no proof that the arm changes nothing.
    [ladder] A fall may only mean that an act no longer holds its rung, not that somebody gave way.
    [fan] No single run follows the middle line.
    [incidence] A curve says how often by then, not that it must come at all.
    [story] It is one run of many, and others end otherwise.
    [drivers] What moves the model need not be what moves the world.
    [split] Chance is what stays open even if every assumption were known.
    [boxes] A box describes these runs; it is no cause.
    [regret] An arm with little regret is safe among these worlds, not in all.
    [timeline] It is one run of many, and others end otherwise.
   *[other] It shows these simulated runs and forecasts nothing.
}

## Where a sentence comes from

pack-source = Run { $run }: { $outcomes }.
pack-source-all = Run { $run }: all results.
pack-source-label = Source { $number }: { $source } { $command }
pack-sources = Where each sentence comes from
pack-sources-about = Each numbered sentence rests on these results. The command beside them shows the numbers; give it where the folder of results lies.
pack-brackets = In brackets: 95% intervals; those of differences hold for all comparisons at once.
pack-sure = How sure
pack-scorecard = Arms against headline outcomes
pack-register-kind = { $kind } ({ $count })
pack-register-uncertain = differs from run to run
pack-register-fixed = one value in all runs
pack-register-in = Every assumption with its value and source stands in the file report.html of this run, in the scenario, and is listed by “demarche show”.
pack-charts-in = Charts that are not printed here stand in the file report.html of this run.
pack-sort = Sort by this column
pack-top = To the top
pack-varies = Differs

## Terms

pack-terms = What the terms mean: path classes, intervals, arms, rungs
pack-term-arm = Arm
pack-term-arm-is = a policy, or another named change of the scenario. The reference arm is the one that all others are compared with.
pack-term-run = Run
pack-term-run-is = one simulated course of events. The same run of two arms meets the same world and the same chance.
pack-term-interval = 95% interval
pack-term-interval-is = a range made so that it holds the model's true value in 95 of 100 such studies.
pack-term-simultaneous = Simultaneous interval
pack-term-simultaneous-is = a wider range, made so that all comparisons of the study hold at once.
pack-term-clear = Clear
pack-term-clear-is = a difference whose simultaneous interval leaves out zero. What is not clear may still differ.
pack-term-rung = Rung
pack-term-rung-is = a step of the ladder of gravity, from 0 (routine) to 6 (war or occupation).
pack-term-class = Path class

## Slides

pack-deck-outcomes = Share of runs by path class. Parts too narrow for their number are in the notes.
pack-deck-difference = Difference from “{ $reference }” over paired runs, with its simultaneous 95% interval. Grey: not clear.
pack-deck-row = { $arm }: { $difference }
pack-deck-axis = { $unit ->
    [share] percentage points against the reference
    [days] days against the reference
   *[number] difference from the reference
}
pack-deck-caveat = The model is exploratory. A share of runs says how often something followed from the assumptions; it is no probability that it will happen.
pack-deck-show = To see the numbers: { $command }
pack-deck-limits = What these runs cannot say
pack-deck-footer = { $title } · exploratory model, not a forecast
