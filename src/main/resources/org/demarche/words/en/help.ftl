### The pages of help: what commands, options and parameters are for. The lines of a paragraph are
### joined and broken anew where the page ends; a line that begins with blanks stays one of its own.

# What stands on every page.
help-page-usage = Usage:{ " " }
help-page-commands = Commands:
help-page-section = User Commands
help-page-options = Every command takes these.

# Options and parameters that several commands share.
help-option-debug = On failure, show where in the program it arose.
help-option-language =
    The language of messages, charts and reports:
    en or es (default: what the environment variable
    DEMARCHE_LANGUAGE says, else en). Result files are
    the same in every language.
help-option-help = Show this help message and exit.
help-option-version = Print version information and exit.
help-option-set =
    Change a value before anything else, as in
    --set actors.CUB.temperament.reciprocity=0.8
    (the paths that error messages show).
help-option-plugins =
    A folder of jars with further rules of choice,
    designs, charts or backends; every jar is loaded.
    Jars with rules or designs are part of a run's id.
help-option-scenario = The scenario file (YAML); - for standard input.
help-option-design =
    How worlds are sampled (default { $default }):
    lhs: Latin hypercubes of 20;
    monte-carlo: independently;
    sobol: Sobol points in scrambles of --points;
    factorial: every level of each of --factors with
    every other, for teaching;
    two-level: every world met by --inner runs, which
    splits variance between assumptions and chance;
    or a design of a plug-in.
help-option-points = With sobol: a power of two (default 32).
help-option-factors =
    With factorial: the assumptions to combine, by
    commas (default all; up to 10000 cells). Others
    are drawn independently.
help-option-levels =
    With factorial: levels of a continuous factor
    (default 3: quantiles 1/6, 1/2, 5/6); a discrete
    one takes each of its values.
help-option-inner = With two-level: runs of each world (default 10).
help-option-seed = Any whole number of 64 bits (default { $default }).
help-option-threads = Threads (default all cores). Results do not depend on it.
help-option-out = The folder of all results (default { $default }).
help-option-chart-format = Formats of charts: png, svg, pdf (default { $default }).
help-option-json = Print the answer as JSON on standard output, and nothing else there.
help-option-quiet = No progress.
help-option-arm = The arm (default the reference arm).
help-option-folder = The folder of a finished run.

help-demarche = Simulates how a diplomatic crisis may unfold. Exploratory, never a forecast.
help-demarche-footer =
    To begin with: demarche run scenarios/caracas-raid.yaml
    Help on a command: demarche help COMMAND

    Exit status: 0 done; 1 ran and failed; 2 unusable input or arguments;
    130 interrupted, what was finished is kept.

help-run =
    Runs every arm of a scenario many times, under the same worlds and the same chance.
    It compares the arms with the reference arm and writes a folder of results with charts,
    a report, the same on paper and as slides. The same request finds its own folder again: a finished run is not done
    twice, an interrupted one resumes.
help-run-footer =
    Exit status: 0 done; 1 ran and failed, such as on a full disk; 2 unusable scenario or
    arguments, one line per problem; 130 interrupted, the same command resumes.

    Examples:
      demarche run scenarios/caracas-raid.yaml
      demarche run scenarios/caracas-raid.yaml --arms baseline,early_mediation --reps 5000
      demarche run scenarios/caracas-raid.yaml --precision 0.02 --json | jq .comparisons
      demarche run scenarios/caracas-raid.yaml --design two-level --inner 20 --reps 2000
help-run-reps =
    Replications of each arm, up to 1000000 (default
    1000); with --design factorial runs of each cell
    (default 10).
help-run-precision =
    Instead of --reps: go on until each headline share
    is known to plus or minus H, such as 0.02, and
    each headline mean to the precision that the
    scenario states for it.
help-run-max-reps = With --precision: at most so many (default 100000).
help-run-arms = Only these arms, separated by commas (default all).
help-run-backend =
    Where replications run (default { $default }: the
    threads of this machine), or the id of a backend of a
    plug-in. Results do not depend on it.
help-run-master =
    Address of the cluster that the backend works on, such
    as spark://HOST:7077.
help-run-force = Run anew although there are results.
help-run-json = Print summary.json on standard output, and nothing else there.
help-run-no-pack = Leave out report.pdf, brief.pdf and slides.pptx.

help-check =
    Checks scenario files. Every problem is one line:
    file:line:column: path: what is wrong. Maybe: the nearest known name
help-check-acts = Also name the acts of the repertoire that no actor of the scenario could ever take.
help-check-footer =
    Exit status: 0 all can be run (numbers without a source are only warned of);
    2 at least one cannot.

    Examples:
      demarche check scenarios/*.yaml
      sed 's/90 d/180 d/' strait.yaml | demarche check -
help-check-scenario = Scenario files (YAML); - for standard input, which includes from the present folder.
help-check-set = Change a value first, as in run.

help-show = Shows a scenario: actors, timeline, arms and outcomes.
help-show-footer =
    Exit status: 0 shown; 2 the scenario cannot be used.

    Example: demarche show --assumptions scenarios/caracas-raid.yaml
help-show-assumptions =
    The register instead: every assumption with its value or distribution,
    its source, and what depends on it.

help-trace =
    Tells one run as a chronicle: day by day who did what to whom, beneath what it came after,
    how councils and parliaments voted, and how it stood at the end. It is the same run as the
    one with this arm, number and seed in the result files. json and csv give every event with
    its id and that of its cause.
help-trace-footer =
    Exit status: 0 told; 1 the run failed; 2 unusable scenario or arguments.

    Example: demarche trace scenarios/caracas-raid.yaml --arm baseline --replication 7
help-trace-replication = The number of the run, from 1 (default { $default }).
help-trace-seed = The seed (default { $default }).
help-trace-json = The same as --as json.
help-trace-out = Also draw the run as the chart 'story' and its table, into DIR/SCENARIO/analysis.
help-trace-as =
    text, json, csv, or the columns of a collection of event data:
    icews, gdelt, polecat, acled (default { $default }).

help-explain =
    Tells why a run went as it did. Without more: the run as a tree of what brought about
    what, folded to forty events, with the chart causes. With --event: how an event came
    about, what it set off, and why it was chosen and nothing else. With --outcome and
    --replication: how the outcome came to hold in that run; with --outcome alone: which
    kinds of events stand on the way there over many runs, and how often they come in
    runs without it.
help-explain-footer =
    An event is named by its id in the timeline (raid), by that of an action, a measure or
    a step, with who and to whom if need be (USA:accuse:QAT, accuse:QAT, agreement), or by
    the first digits of the id that explain and trace --as json give it.

    Exit status: 0 done; 1 the answer could not be written; 2 unusable scenario or
    arguments; 130 interrupted.

    Examples:
      demarche explain scenarios/caracas-raid.yaml --replication 7
      demarche explain scenarios/caracas-raid.yaml --event CUB:restrict_travel
      demarche explain scenarios/caracas-raid.yaml --outcome agreement_usa_ven --reps 200
help-explain-replication = The number of the run, from 1 (default 1).
help-explain-event = The event that is to be explained; with --out its chain of causes is drawn, too.
help-explain-why-not = An option that was not taken: ACTION, ACTION:TARGET or nothing (default: the likeliest others).
help-explain-outcome =
    An outcome that is 0 or 1, or a comparison such as 'peak_usa_cub>=5'.
help-explain-reps = Runs to look at for --outcome (default { $default }).
help-explain-json = Print the answer as JSON on standard output, and nothing else there.

help-whatif =
    Asks what would have changed it: an event taken out, put off or put in, an act forced
    or forbidden, all else and all chance held. In one run it shows where the two
    chronicles part, side by side from there; over many runs the effect on every outcome.
    With --outcome and one run: the smallest sets of events without which it had come out
    otherwise, and what each of the weightiest adds.
help-whatif-footer =
    An event is named by its id in the timeline (raid, raid.casualties[0]) or by the sixteen
    digits that trace --as json gives it in a run. Each option may be given several times.
    Times are days from the start.

    Exit status: 0 done; 1 the answer could not be written; 2 unusable scenario or
    arguments; 130 interrupted.

    Examples:
      demarche whatif scenarios/caracas-raid.yaml --remove raid.casualties[0] --remove cuba_mourns
      demarche whatif scenarios/caracas-raid.yaml --forbid USA:naval_quarantine --reps 200
      demarche whatif scenarios/caracas-raid.yaml --replication 7 --outcome armed_usa_cub
help-whatif-remove = An event that does not take place.
help-whatif-delay = An event that comes later, such as raid=5 d.
help-whatif-forbid =
    What is closed: ACTOR:ACTION or ACTOR:FAMILY, with @FROM..UNTIL for some days only, or
    the id of an act of the run, whose choice is then taken among the others.
help-whatif-force =
    A choice and what is taken: ACTOR@EVENT=ACTION:TARGET for the answer to an event,
    ACTOR@EVENT=nothing, or ID=ACTION:TARGET for the choice that led to an act.
help-whatif-insert = A further act, ACTOR:ACTION:TARGET@DAY.
help-whatif-outcome =
    An outcome that is 0 or 1, or a comparison such as 'peak_usa_cub>=5': asks what it
    hung on in the one run.
help-whatif-replication = The one run (default { $default }).
help-whatif-reps = Pairs of runs (default { $default }; 0 for the one run alone).
help-whatif-budget = Replays at most in search of sets of events (default { $default }).
help-whatif-json = Print the answer as JSON on standard output, and nothing else there.

help-pivots =
    Ranks events of the timeline and decisions by what they add to an outcome: over many
    runs, entries of the timeline, their dead and kinds of decided acts; in one run, what
    happened in it, by the chance of the outcome from the next day on. All are looked at
    with few runs, the largest anew with as many as the budget holds.
help-pivots-footer =
    Beside an effect stands the association: how the outcome differs between runs that have
    it and runs that do not. That is no effect.

    Exit status: 0 done; 1 the answer could not be written; 2 unusable scenario or
    arguments; 130 interrupted.

    Examples:
      demarche pivots scenarios/caracas-raid.yaml --outcome armed_again_usa_ven
      demarche pivots scenarios/caracas-raid.yaml --outcome armed_usa_cub --replication 7
help-pivots-outcome = An outcome, or a comparison of one such as 'peak_usa_cub>=5'.
help-pivots-replication = The one run whose moments are ranked (default: over many runs).
help-pivots-budget = Runs at most (default { $default }).
help-pivots-json = Print the answer as JSON on standard output, and nothing else there.

help-update =
    Holds runs to what has been observed since the scenario's as_of, weighs each by how
    likely the model made it, and carries on from there: which assumptions moved and how
    far, the outlook before and after, what was most surprising. Keeps a ledger in which
    earlier outlooks are scored when they fall due.
help-update-footer =
    The file lists acts: {"{"}date: 2026-01-12, by: USA, on: VEN, action: impose_sanctions{"}"}.
    It may say until when all is known (until), about what silence would be known (watch)
    and what to foretell (milestones). Where few worlds are left, it says that it cannot
    tell.

    Exit status: 0 done, also where it cannot tell; 1 the answer could not be written;
    2 unusable scenario, observations or arguments; 130 interrupted.

    Example: demarche update scenarios/caracas-raid.yaml --observed january.yaml
help-update-observed = What has been observed: a YAML file, or event data.
help-update-reps = Runs (default { $default }).
help-update-ledger = The ledger (default: ledger.csv beside the answer).
help-update-json = Print the answer as JSON on standard output, and nothing else there.

help-seminar =
    Lets a class play a scenario on a local web page: teams decide for their actors, the
    model for everybody else. Each session has a folder of its own, in which every move is
    kept before it is acknowledged; trace, explain, whatif and verify take that folder in
    place of a scenario.
help-seminar-footer =
    Exit status: 0 checked; 1 the session's folder cannot be written or read; 2 unusable
    scenario or arguments; 130 ended by Ctrl-C.

    Example: demarche seminar scenarios/caracas-raid.yaml
help-seminar-host = The address to listen at; another than a loopback one lets the room in (default { $default }).
help-seminar-port = The port, 0 for any that is free (default { $default }).
help-seminar-resume = Go on with the last session of the scenario.
help-seminar-check = Print roles, turns and injects, and end.

help-import =
    Reads event data in the columns of ICEWS, GDELT, POLECAT or ACLED, or the program's own
    record, and makes of it a record, the same in another collection's columns, a timeline
    for a scenario, or the list of acts that update takes. Files of any size are read row by
    row. Stray headers, stray tabs, doubled, withdrawn and unreadable rows are counted and
    listed by line.
help-import-footer =
    Exit status: 0 read; 2 unusable file or arguments, or too many unreadable rows.

    Examples:
      demarche import events.tab --out record.csv
      demarche import events.tab --as timeline --scenario scenarios/caracas-raid.yaml
help-import-file = The file; its columns are recognised by its first line.
help-import-from = What columns it has, if that is not to be guessed: icews, gdelt, polecat, acled or record.
help-import-as =
    record, timeline, observed (what update takes), icews, gdelt, polecat or acled
    (default { $default }).
help-import-scenario = The scenario whose actors and actions are looked for; timeline and observed need it.
help-import-out = Where to write it instead of standard output.
help-import-withdrawn = A list of ids of events that the collection has withdrawn, the first cell of each line.
help-import-unreadable = The largest share of rows that may be unreadable (default { $default }).
help-import-json = The counts and line numbers as JSON on standard output; needs --out.

help-sensitivity =
    Finds out which assumptions drive which outcome of an arm. Method morris ranks them;
    sobol splits the variance among them and their interactions; split tells how much of it
    comes from assumptions at all and how much from chance. Only uncertain assumptions take
    part. At every point of morris and sobol the arm meets the same chance.
help-sensitivity-footer =
    Runs: morris samples x (D + 1) x reps, sobol samples x (2D + 2) x reps (D + 2 with
    --no-pairs), split samples x reps, for D uncertain assumptions. What has not converged
    is flagged instead of printed.

    Exit status: 0 done; 1 the answer could not be written; 2 unusable scenario or
    arguments; 130 interrupted, the same command resumes.

    Examples:
      demarche sensitivity scenarios/caracas-raid.yaml --outcome armed_usa_cub
      demarche sensitivity scenarios/caracas-raid.yaml --method sobol --samples 64
help-sensitivity-method = morris, sobol or split (default { $default }).
help-sensitivity-outcome = Outcomes, separated by commas (default the headline outcomes).
help-sensitivity-samples =
    morris: trajectories (default 10); sobol: base rows, best a power of two
    (default 256); split: worlds (default 200).
help-sensitivity-reps = Runs at each point (default { $default }).
help-sensitivity-spread = Beside the mean across chance, its standard deviation too.
help-sensitivity-no-pairs = sobol: no second-order indices, half the runs.
help-sensitivity-ignore-correlations = morris, sobol: treat correlated assumptions as independent.
help-sensitivity-force = Run anew although there are points of an earlier time.
help-sensitivity-json = Print the answer as JSON on standard output, and nothing else there.

help-discover =
    Looks for the assumptions under which something happens: a box of them that holds many
    of the runs of interest and few others (PRIM). Works on any folder that holds
    assumptions.csv (replication,...) and outcomes.csv (arm,replication,...). A box that
    shuffled runs give as easily is not told.
help-discover-footer =
    A condition compares columns of outcomes.csv: = != < <= > >= + - * / and or not ( ).
    A comparison with a missing value does not hold. With --against, a column stands for
    the arm's value minus the other arm's in the same world.

    Exit status: 0 searched, box or no box; 1 the answer could not be written; 2 unusable
    files, condition or arguments.

    Examples:
      demarche discover results/caracas-raid/3f2a9c01b7de --outcome 'armed_usa_cub = 1'
      demarche discover FOLDER --outcome 'agreement_usa_ven < 0' --arm early_mediation --against baseline
help-discover-folder = Holds assumptions.csv and outcomes.csv.
help-discover-outcome = The condition that marks the runs of interest.
help-discover-arm = The arm (default the reference arm, else the first of the file).
help-discover-against = Another arm, whose values are subtracted world by world.
help-discover-method = prim, or cart for a classification tree too (default { $default }).
help-discover-box =
    The box of the first trajectory to tell (default the one that
    balances coverage and density best).
help-discover-boxes =
    Boxes at most (default { $default }): the runs of each are taken out before the
    search goes on; it ends when noise could have done it.
help-discover-peel = Share of a box cut off in a step (default { $default }).
help-discover-paste = Share of the neighbours put back in a step (default { $default }).
help-discover-min-mass = Least share of all runs in a box (default { $default }).
help-discover-error-rate = How often pure noise may yield a box (default { $default }).
help-discover-leave-out = Columns of assumptions.csv that are no assumptions.
help-discover-out = Where to write (default the folder analysis in FOLDER).

help-robustness =
    Compares the arms of a finished run world by world. It tells by how much each falls short
    of the best arm of a world (regret), how often it is best and good enough, whether it
    dominates the reference arm, and which arms may be best on average. What is better is
    yours to say.
help-robustness-footer =
    Exit status: 0 done; 1 the answer could not be written; 2 no finished run, or unusable
    arguments.

    Example: demarche robustness results/caracas-raid/3f2a9c01b7de --outcome agreement_usa_ven --better more
help-robustness-outcome = The outcome.
help-robustness-better = Whether more or less of it is better.
help-robustness-good-enough = The value that satisfies (default the mean of the reference arm).
help-robustness-out = Where to write (default the folder analysis in FOLDER).

help-chart = Draws charts of a finished run again, from its folder alone.
help-chart-footer =
    Charts: scorecard, outcomes, difference, dots, ladder, alluvial, typical, fan, incidence, stances, votes, stocks, bargaining, relations, timeline, story, tornado; and where sensitivity,
    discover or robustness has been asked of the run, drivers, split, boxes, regret
    (default all there are). causes, the tree of causes in the run that the story tells, is drawn where it is named.
    Exit status: 0 drawn; 1 they could not be written; 2 no finished run, or no such chart.

    Example: demarche chart results/caracas-raid/3f2a9c01b7de ladder --format svg --size square --arms baseline --dark
help-chart-id = Charts to draw (default all).
help-chart-size = Sizes: slide, page, square. Default: as the scenario's charts say, else slide.
help-chart-title = A title in place of the finding.
help-chart-arms = The arms to show (default all).
help-chart-outcomes = The headline outcomes to show (default all).
help-chart-pair = The focal pairs to show, such as USA-CUB (default all).
help-chart-dark = On a dark ground.
help-chart-observed =
    Lays acts on record over the fan of climates and says where among the runs they lie:
    a file of event data, or a record that import made.

help-report = Writes the briefing pack of a finished run again, from its folder alone.
help-report-footer =
    report.html is one page that needs no other file and no network, report.pdf the same on
    paper, brief.pdf one page for who has a minute, slides.pptx a finding a slide.
    Exit status: 0 written; 1 it could not be written; 2 no finished run.

    Example: demarche report results/caracas-raid/3f2a9c01b7de

help-verify =
    Replays a finished run from its manifest alone and confirms that the same bytes come out,
    and that pictures, tables and report are as they were drawn. What it leaves out is named.
    The folder is only read.
help-verify-footer =
    Exit status: 0 confirmed; 1 something differs, and it is said what; 2 no finished run.

    Example: demarche verify results/caracas-raid/3f2a9c01b7de

help-calibrate = Fits parts of the model to the record.
help-calibrate-footer =
    Exit status: 0 fitted; 1 ran and failed; 2 unusable input or arguments; 130 interrupted.

    Examples:
      demarche calibrate votes votes.csv --out votes.yaml
      demarche calibrate cases --out cases.yaml

help-calibrate-votes =
    Fits how an assembly's members vote to roll calls, and scores the fit on each
    case left out of it, beside the base rate.
help-calibrate-votes-footer =
    FILE.csv needs the columns resolution, case, iso3, vote (yes, no, abstain, absent) and
    dist_criticised (ideal-point distance to the state criticised; dist_us in older files);
    criticised names that state. Cases that differ by a year at the end are left out together.

    Exit status: 0 fitted; 1 it could not be; 2 the file cannot be used.

    Example: demarche calibrate votes votes.csv --out votes.yaml
help-calibrate-votes-file-csv = Roll calls.
help-calibrate-votes-case-scale = Scale of the half-normal penalty on the case spread (default 1.5).
help-calibrate-votes-out = Write the coefficients as assumptions that a scenario can include.
help-calibrate-votes-open =
    With --out: write all that the votes leave open, as distributions, where one value each
    is written otherwise. A forecast of votes should carry it.
help-calibrate-votes-json = Print JSON and nothing else.

help-calibrate-cases =
    Fits the model's own numbers to the library of cases: by steps of Fisher's scoring towards
    the best mean log score over milestones and stances, with the rates of the quiet world kept
    within their bands. Every round runs each case in pairs of draws around a point.
    Each fold of cases is left out in turn and foretold by draws that have not seen it; the
    set that is written has seen all. The score that is printed is that of the cases left out.
help-calibrate-cases-footer =
    While it runs, FILE.N.part remembers what was measured: the same command goes on from there.

    Exit status: 0 done; 2 unusable arguments; 130 interrupted.

    Example: demarche calibrate cases scenarios/hindcast --out cases.yaml
help-calibrate-cases-folder = Folders of tables (default scenarios/hindcast).
help-calibrate-cases-folds = Groups of cases, each left out once; 1 for none (default { $default }).
help-calibrate-cases-rounds = Steps from the middle of the prior (default { $default }).
help-calibrate-cases-pairs = Pairs of runs of each case in a round (default { $default }).
help-calibrate-cases-spread = Spread of draws around a point, in normal scores (default { $default }).
help-calibrate-cases-observations =
    Rows of the record that count as independent ones, against the prior (default { $default }).
help-calibrate-cases-quiet-weight =
    Weight of the quiet world's bands: what a rate outside by a factor of e counts, in rows
    of the record (default { $default }).
help-calibrate-cases-horizon = Days that a case is run for a draw (default { $default }).
help-calibrate-cases-keep = Draws that FILE holds (default { $default }).
help-calibrate-cases-out = Write the kept draws here.

help-hindcast =
    Runs historical cases with only what was known on the eve and scores what the model says
    of each milestone against what came, beside base rates and a regression that learned from
    the other cases. A case is a row of cases.csv and the rows that name it in the tables
    beside it; a folder holds one case or many.
help-hindcast-footer =
    Exit status: 0 done; 1 ran and failed; 2 unusable case or arguments, one line per
    problem; 130 interrupted.

    Examples:
      demarche hindcast
      demarche hindcast scenarios/hindcast/crimea-2014 --reps 1000
      demarche hindcast my-cases --json
      demarche hindcast --all --out charts
help-hindcast-folder =
    Folders of tables, or folders that hold such folders (default scenarios/hindcast, where
    it is there). References learn from the cases there too, whatever is scored.
help-hindcast-reps = Runs of each case, up to 1000000 (default { $default }).
help-hindcast-all = Show every milestone and every case, not only those that lose most.
help-hindcast-out = Also draw the charts 'reliability' and 'skill' and their tables, into DIR.
help-hindcast-json = Print the scores as JSON, and nothing else.

help-case =
    Writes the scenario that the rules make of a case out of what its tables say of the eve.
    It is readable, editable, and ready for check and run.
help-case-footer =
    Exit status: 0 done; 2 unusable tables or arguments, one line per problem.

    Examples:
      demarche case my-cases --case brothers-to-the-rescue-1996
      demarche case my-case --as scenario --out my-case.yaml
help-case-folder = A folder of tables, or a folder of such folders.
help-case-as = What to write (default { $default }).
help-case-case = Which case, by its key in the tables; not needed where there is one.
help-case-out = Write here instead of to the standard output.

help-validate =
    Runs the model on a library of synthetic crises and on two councils of the past, and
    holds what comes out against published figures, on several seeds. Patterns that the model
    is given (input), those that the numbers in use were fitted on (fitted) and those that must
    come out by themselves (emergent) are counted apart. What fails is shown as failing.

    With --signs: what small, plain changes do, as said beforehand, is tried on the cases of
    history and on random crises, each run twice, as it is and with the change alone.
help-validate-footer =
    Exit status: 0 done, also when patterns or signs fail; 1 with --strict when a pattern
    fails on a seed, or a sign that is not known to; 2 unusable arguments; 130 interrupted.

    Examples:
      demarche validate
      demarche validate --json | jq '.patterns[] | select(.pass | not) | .id'
      demarche validate --with library:evidence/americas
      demarche validate --out results --chart-format png
      demarche validate --signs
      demarche validate --signs --json | jq '.signs[] | select(.verdict == "fails") | .id'
help-validate-crises =
    Synthetic crises, at least 20 (default { $default }). With fewer than the default
    verdicts lack power, and the answer says so.
help-validate-reps =
    Runs of each, every one in a world of its own (default 2). With --signs, pairs of
    runs of each sign in each case and kind of random crisis (default 40).
help-validate-signs = Try the signs, and not the patterns.
help-validate-cases =
    With --signs: the folders of tables of cases (default scenarios/hindcast, where it
    holds such tables).
help-validate-seeds =
    Seeds to validate on, --seed and those that follow it (default { $default }): a
    pattern that holds on one may fail on the next.
help-validate-fit =
    The fitted set that the synthetic crises draw from: a FILE.yaml of calibrate cases,
    library:NAME, or none for the library's own ranges (default: the set that ships with
    the library, if one does).
help-validate-with =
    Laid over the synthetic crises after the set: other numbers of the model, or other
    evidence, such as library:evidence/americas. A FILE.yaml or library:NAME, by commas.
help-validate-out = Also draw the chart 'patterns' and its table, into DIR/validate.
help-validate-strict = Exit status 1 when a pattern fails on a seed, or a sign that is not known to.
help-validate-json = Print JSON on standard output, and nothing else.

help-mechanisms =
    Looks at the record of every run and tells in what share of them each mechanism of the
    model is at work: who answers, what is chosen, whether a mediator enters, a text is vetoed,
    a court rules. What stands on the timeline does not count. A mechanism that is at work in
    no run, or in all, is named: the first is dead wood, the second tells runs apart by nothing.

    With --ablate it takes no scenario: every mechanism is switched off in turn, the library of
    cases is foretold again on the same chance, and scored beside the whole model. All cases by
    200 runs take about an hour of two processors; --only tries a few mechanisms.
help-mechanisms-footer =
    Exit status: 0 done; 1 all runs failed; 2 unusable scenario or arguments; 130 interrupted.

    Examples:
      demarche mechanisms scenarios/caracas-raid.yaml
      demarche mechanisms scenarios/caracas-raid.yaml --until 30
      demarche mechanisms scenarios/caracas-raid.yaml --arms baseline --reps 1000 --json
      demarche mechanisms --ablate --only habituation,mediators --reps 400
help-mechanisms-ablate = Tell what each mechanism is worth, by switching it off in turn.
help-mechanisms-cases =
    With --ablate: a folder of cases in tables, as for hindcast; may be repeated (default
    scenarios/hindcast).
help-mechanisms-only = With --ablate: only these mechanisms, by commas (default all).
help-mechanisms-arms = Only these arms, by commas (default all).
help-mechanisms-reps = Runs of each arm, or of each case, up to 1000000 (default { $default }).
help-mechanisms-until =
    Count only what happens up to this day (default the horizon). Elementary steps
    that come sooner or later in every run are told apart by an early day.
help-mechanisms-json = Print the shares, or the scores, as JSON, and nothing else.

help-background =
    Runs a scenario twice by the same chance: as it is, and quiet, with nothing of its timeline.
    Tells what states do to one another in either beside what they do in an ordinary year, what
    each outcome differs by, where acts began, and counts what no reader would believe. A folder
    of cases in tables, as for hindcast, is told case by case and all together.
help-background-footer =
    Exit status: 0 done; 1 all runs failed; 2 unusable scenario or arguments; 130 interrupted.

    Examples:
      demarche background scenarios/caracas-raid.yaml
      demarche background scenarios/caracas-raid.yaml --arm hard_line --reps 1000 --json
      demarche background cases --reps 40
help-background-arm = The arm (default the scenario's reference).
help-background-reps = Runs of each world, up to 1000000 (default { $default }).
help-background-json = Print the comparison as JSON, and nothing else.

help-new = Writes a small commented scenario, ready to run and to change.
help-new-footer =
    A file that exists is never overwritten.
    Exit status: 0 written; 2 the file exists or its folder does not.

    Example: demarche new my-crisis.yaml && demarche run my-crisis.yaml
help-new-file = The file to write, ending in .yaml.

help-library =
    Prints a part of the built-in library, or lists the parts. A scenario includes a part by
    'include: [library:PART]'; it stands on the part 'standard' unasked. The printed text
    may be copied into a file of one's own.
help-library-footer =
    Exit status: 0 printed; 2 there is no such part or section.

    Examples:
      demarche library
      demarche library institutions/un-2026
      demarche library standard --section repertoire.actions
help-library-part = The part, such as institutions/un-2026 (default a list of all).
help-library-section = Only this section of the part, such as assumptions or repertoire.actions.

help-schema =
    Prints the JSON Schema (draft 2020-12) of scenario files,
    which editors use for completion and checks.
help-schema-footer =
    Exit status: 0.

    Example: demarche schema > demarche.schema.json

help-help = Shows the page of a command, or the list of commands.
help-help-footer =
    Exit status: 0 shown; 2 there is no such command.

    Examples:
      demarche help run
      demarche help calibrate votes
help-help-command = The command, such as run (default the list of all).

help-man =
    Prints the manual page, with every command and option, for man to show.
    It is in the form that man pages are written in (groff).
help-man-footer =
    Exit status: 0.

    Examples:
      demarche man | man -l -
      demarche man > ~/.local/share/man/man1/demarche.1

help-completion =
    Prints a script by which a shell completes commands, options, their values and files. The
    program must be known to the shell under its name: by a script, a function or an alias
    that is called demarche.
help-completion-footer =
    Exit status: 0 printed; 2 there is no script for this shell.

    In the file that the shell reads when it starts:
      bash (~/.bashrc), zsh (~/.zshrc):  source <(demarche completion bash)
      fish (~/.config/fish/config.fish): demarche completion fish | source
help-completion-shell = bash, zsh or fish.
