### What the commands say for themselves: problems with the command line, with files and folders, and
### what was done.

# How a command line is refused. { $what } is one of the sentences below it.
command-none = No command is given.
command-misuse-maybe = { $what } Maybe: { $maybe }
command-misuse-see = { $what } See: { $command } --help
command-option-unknown = Unknown option: '{ $option }'.
command-option-twice = option '{ $option }' should be specified only once.
command-option-missing = Missing required { $count ->
    [one] option
   *[other] options
}: { $options }.
command-argument-missing = Missing required { $count ->
    [one] parameter
   *[other] parameters
}: { $names }.
command-value-missing = Missing required parameter for option '{ $option }' ({ $label }).
command-argument-unmatched = { $count ->
    [one] Unmatched argument at index { $index }: { $arguments }.
   *[other] Unmatched arguments from index { $index }: { $arguments }.
}
command-option-value = Invalid value for option '{ $option }': '{ $value }' is not { $wanted ->
    [int] a whole number that is small enough.
    [long] a whole number of at most 64 bits.
    [double] a number.
   *[other] what it takes.
}

# Names that the system's character set cannot express.
command-name-unreadable = A name on the command line cannot be read with this system's character set. { command-plain-letters }
command-argument-unreadable = The argument '{ $name }' { command-unreadable }
command-here-unreadable = The name of the present folder, '{ $name }' { command-unreadable }
command-plug-in-unreadable = --plugins: the name '{ $name }' { command-unreadable }
command-unreadable = holds letters that this system's character set cannot express. { command-plain-letters }
command-plain-letters = Maybe: LC_ALL=C.UTF-8 before the command, or a name in plain letters

# Why a command failed.
command-failed = The command failed: { $why }
command-failed-where = The command failed: { $why } --debug shows where.
command-answer-unwritten = Standard output could not be written in full.
command-file-missing = { $file }: there is no such file. Check the name and the folder.
command-file-denied = { $file }: access is denied. Check the rights of file and folder.
command-reason-memory = the memory is full. Give Java more: java -Xmx4g -jar demarche.jar
command-reason-nested = something is nested too deeply.
command-reason-unstarted = a part of the program cannot be started on this Java. --debug shows which.

# When Ctrl-C stops it.
command-interrupted = Interrupted before it was finished; nothing that was there before is lost. Give the same command again.
command-interrupted-by-force = Interrupted, and ended by force: what was finished before is kept.

# Numbers and names on the command line.
command-bounds = { $option } must be from { $least } to { $most }, but is { $value }.
command-share-bounds = { $option } must be above 0 and below { $below }, but is { $value }. Maybe: 0.05
command-arm-unknown = The scenario has no arm '{ $id }'. Maybe: { $maybe }
command-backend-unknown = --backend: there is no backend '{ $id }'. Maybe: { $maybe }
command-backend-no-master = --master: the backend { $id } has no address. Leave --master out, or choose another with --backend.
command-cells-too-many = { $cells } cells of { $each } runs each are { $all } replications of an arm, and { $most } is the most. Maybe: --reps { $maybe }
command-precision-and-reps = --precision excludes --reps. Give one of them, or --max-reps for a cap.
command-precision-bounds = --precision must be above 0 and below 1, but is { $value }.
command-cap-alone = --max-reps needs --precision. Maybe: --reps { $reps }
command-format-unknown = --chart-format, --format: there is no format '{ $id }'. Maybe: { $maybe }
command-out-nowhere = --out { $path } names no file in a folder that exists. Create the folder first.
command-size-unknown = --size: there is no size '{ $id }'. Maybe: { $maybe }
command-run-arm-unknown = --arms: the run has no arm '{ $id }'. Maybe: { $maybe }
command-run-outcome-unknown = --outcomes: the run has no outcome '{ $id }'. Maybe: { $maybe }
command-run-pair-unknown = --pair: the run has no focal pair '{ $id }'. Maybe: { $maybe }
command-design-unknown = --design: there is no design '{ $id }'. Maybe: { $maybe }
command-design-other = { $option } belongs to --design { $wanted }, but the design is { $design }.
command-factors-none = Nothing in this scenario is uncertain, so a factorial design has no factors.
command-factors-unfit = { $why }{ $named ->
    [no] { " " }Name some with --factors, such as { $ids }.
   *[yes] { "" }
}
command-factor-unknown = --factors: no uncertain assumption is called '{ $id }'. Maybe: { $maybe }
command-method-unknown = --method: there is no '{ $id }'. Maybe: { $maybe }
command-error-rate = --error-rate must be at least 0.001, but is { $value }.
command-direction-unknown = --better: there is no '{ $id }'. Maybe: { $maybe }
command-good-enough = --good-enough must be a number, but is { $value }.

# Commands: new, help, completion, calibrate, check.
command-new-exists = { $file }: the file exists and is left as it is. Choose another name.
command-new-nowhere = { $file }: its folder does not exist. Make it first.
command-new-written = Written: { $file }. Try: demarche run { $file }
command-unknown = { $above } has no command '{ $name }'. Maybe: { $maybe }
command-help-none-below = { $above } has no commands of its own. Maybe: { $maybe }
command-shell-unknown = There is no completion for the shell '{ $shell }'. Maybe: { $maybe }
command-calibrate-what = Say what to calibrate: demarche calibrate --help lists it.
command-input-twice = '-' stands more than once: standard input can be read only once. Leave one of them.
command-warning = warning: { $line }
command-check-idle = No actor here could ever take { $count ->
    [one] this act
   *[other] these acts
}: { $acts }
command-check-runs = { $file }: can be run. { $arms ->
    [one] { $arms } arm
   *[other] { $arms } arms
}, { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
}, { $uncertain ->
    [one] { $uncertain } uncertain assumption
   *[other] { $uncertain } uncertain assumptions
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}.

# Commands: chart, report.
command-chart-unknown = There is no chart '{ $id }'. Maybe: { $maybe }
command-chart-left-out = The scenario leaves out the chart '{ $id }', or the run cannot fill it.
command-chart-unanswered = { $folder } has no answer for the chart '{ $id }'. First give: { $command }
command-first-sensitivity = demarche sensitivity, for the same scenario and --out
command-first-split = demarche sensitivity --method split, for the same scenario
command-first-discover = demarche discover { $folder } --outcome 'EXPR'
command-first-robustness = demarche robustness { $folder } --outcome ID --better more
command-drawn = Drawn: { $folder }
command-not-drawn = Not drawn: { $charts }. The reason: { $why } The results are whole and kept in { $folder }.

# Answers and where they are.
command-written = Written: { $file }
command-written-chart = Written: { $file } and its chart { $chart }
command-exploratory = Exploratory model, not a forecast.
command-discover-folder = { $folder }: there is no such folder. Give one that holds assumptions.csv and outcomes.csv.
command-run-folder-missing = { $folder }: there is no such folder. Give the folder that a run has printed.
command-run-folder-none = { $folder }: it holds no { $file }. Give the folder of a run.
command-written-points = Written: { $file }, its table (.csv), its points (-points.csv){ $drawn ->
    [yes] { " " }and charts.
   *[no] .
}

# Commands: calibrate, validate, hindcast, mechanisms, library.
command-fitted-set = Fitted set: { $file }
command-interrupted-fit-kept = Interrupted: what was measured is kept in { $file }. The same command goes on.
command-open-alone = --open has nothing to write to. Maybe: --out votes.yaml
command-assumptions = Assumptions: { $file }
command-scale-bounds = { $option } { $value } is not above 0 and at most 10. Maybe: { $usual }
command-crises-bounds = --crises is 20 to 100000 and --reps 1 to 1000, not { $crises } and { $reps }.
command-validate-apart = { $signs ->
    [true] With --signs these options say nothing: { $options }.
   *[other] These options go with --signs alone: { $options }.
}
command-interrupted-signs = Interrupted before every sign was tried: nothing is shown. Give the same command again.
command-seeds-bounds = --seeds is 1 to { $most }, not { $value }.
command-chart = Chart: { $folder }
command-synthetic-crises = { $count } synthetic crises
command-library-set = library set
command-hindcast-seen =
    Fitted: the set in use was fitted on { $count } of { $all ->
        [one] { $all } case
       *[other] { $all } cases
    }. What is scored of them is no skill: 'calibrate cases' foretells each by a fit that has not seen it.
command-historical-cases = { $count ->
    [one] { $count } historical case
   *[other] { $count } historical cases
}
command-interrupted-hindcast = Interrupted before all cases were scored: nothing is shown. Give the same command again.
command-hindcast-nowhere = No folder is given, and there is no { $folder } here. Name a folder of cases, or start from the top folder of the program.
command-interrupted-mechanisms = Interrupted: nothing is shown.
command-ablate-apart = { $ablate ->
    [true] With --ablate these say nothing: { $options }.
   *[other] These options go with --ablate alone: { $options }.
}
command-mechanism-unknown = --only: there is no mechanism '{ $id }'. Maybe: { $maybe }
command-until-bounds = --until must be a day from 0 to the horizon, but is { $value }.
command-section-alone = --section needs a part. Maybe: demarche library standard --section { $section }
command-part-unknown = The built-in library has no part '{ $part }'. Maybe: { $maybe }
command-section-unknown = The part '{ $part }' has no section '{ $section }'. Maybe: { $maybe }

# Commands: sensitivity, trace.
command-correlated = --method { $method } presumes independent assumptions, but these are correlated: { $assumptions }. Maybe: --method split, or --ignore-correlations
command-points-too-many = { $points } points with { $runs } runs each are too many. Give fewer --samples or --reps.
command-interrupted-answer = Interrupted while the answer was made: every point is kept beside { $file }. The same command goes on.
command-interrupted-points = Interrupted: { $kept } of { $all } points are kept in { $file }. The same command resumes.
command-points-found = These points were run before; nothing was run again. --force runs them anew.
command-spread-alone = A spread across chance needs --reps of at least 2. Maybe: --reps 20
command-form-unknown = --as: there is no form '{ $id }'. Maybe: { $maybe }
command-replication-low = --replication counts from 1, but is { $value }.
command-replication-high = --replication is at most { $most }, but is { $value }.

# The command run: progress, failures, and what is kept when it is interrupted.
command-progress-name = Replications
command-progress-begun = { $done } of { $total } replications
command-progress-there = { $done } of { $total } replications are there already
command-progress = { $done } of { $total } replications, { $rate } a second, { $left } left
command-seconds = { $seconds } s
command-minutes = { $minutes } min { $seconds } s
command-hours = { $hours } h { $minutes } min
command-interrupted-before = Interrupted before any run was made; what was kept before is kept. The same command goes on.
command-interrupted-run = Interrupted: { $kept } of at most { $most } replications of each arm are kept in { $folder }. The same command resumes.
command-interrupted-summing = Interrupted while the results were summed up: all { $count } replications of each arm are kept in { $folder }. The same command goes on.
command-interrupted-drawing = Interrupted while charts and report were made: the run itself is finished and kept in { $folder }. The same command makes what is missing.
command-arm-failed = Every replication of the arm { $arm } failed: it has no results.
command-failures = { $count ->
    [one] { $count } replication
   *[other] { $count } replications
} failed and left empty rows; the first:
command-failure = { "  " }arm { $arm }, replication { $replication }, seed { $seed }: { $why }
command-run-found = This run was finished before; nothing was run again. --force runs it anew.

# The command verify.
command-interrupted-verify = Interrupted: the run was not verified; its folder is as it was.
command-confirmed = Confirmed: the replay has the fingerprint { $fingerprint }.
command-changed-written = { $file } has been changed since it was written.
command-changed-drawn = { $file } has been changed since it was drawn.
command-drawn-whole = { $count ->
    [one] { $count } file
   *[other] { $count } files
} of charts, tables, answers and report: as they were made.
command-drawn-gone = Drawn once and gone (the same run draws them again): { $files }
command-drawn-left-out = Left out, as nothing vouches for it: { $files }
command-files = { $some }{ $left ->
    [0] .
   *[other] { " " }and { $left } more.
}
command-other-model = The run was made with another version of the model (demarche { $demarche }, model { $model }). Verify it with that version.
command-other-java = The run was made on Java { $there }; this is { $here }.

# Plug-ins. { $who } is a jar and the class that it names.
command-plug-ins-other = The run was made with { $wanted }, but --plugins gives { $given }. Give the folder that holds them.
command-plug-ins-none = no plug-ins
command-plug-ins-some = the plug-ins { $jars }
command-plug-ins-unfit = --plugins: { $problem }
command-plug-ins-no-jar = --plugins: { $folder } holds no jar.
command-plug-ins-folder = --plugins: { $folder } is no folder that can be read. Check the name.
command-plug-in-unread = { $jar } is no jar that can be read. Build it anew.
command-plug-in-empty = { $jar } holds no provider. Name one in { $file } (or of Sampler, ChartKind, Backend), or take the jar out of the folder.
command-plug-in-id = { $who } calls itself '{ $id }', but ids look like { $example }.
command-plug-in-there = { $who }: there is { $kind ->
    [rule] a rule of choice
    [design] a design
    [chart] a chart
   *[backend] a backend
} '{ $id }' already. Rename it.
command-plug-in-same-id = { $who } has the id '{ $id }' of { $owner }. Rename one.
command-plug-in-id-fails = { $who } fails when it is asked for its id: { $failure }.
command-plug-in-type = { $who } is no { $type }.
command-plug-in-hidden = { $who } is not public, or abstract, and cannot be made.
command-plug-in-no-class = { $who } is named, but the jar does not hold the class.
command-plug-in-constructor = { $who } has no public constructor without parameters.
command-plug-in-newer = { $who } was compiled for a newer Java. Compile it with --release 17.
command-plug-in-fails = { $who } fails when it is made: { $failure }.
command-plug-in-unloaded = { $who } cannot be loaded. Compile it against this version: { $failure }.
command-plug-in-data = { $who } draws { $data }, which no run has. Charts of plug-ins draw one of { $known }.

# Files and folders that cannot be used.
command-folder-unmade = { $folder } cannot be made. Choose another folder with --out.
command-chart-unwritten = { $folder } cannot take the chart { $chart }. Choose another folder with --out.
command-unreadable-file = { $file } cannot be read.
command-rule-unknown = there is no rule of choice '{ $name }'

command-case-fit-progress = Fold { $fold }: { $done } of { $all } pairs of runs
command-case-fit-round = Fold { $fold }, round { $round }: milestones { $milestones }, stances { $stances }, quiet world { $penalty }, loss { $loss }
command-case-fit-title = Draws that foretell the library of cases best
command-case-fit-source = data: { $command }; { $draws } draws around the point that foretells all cases best

# A case as a scenario.
command-case-form = There is no form '{ $form }'. Maybe: scenario
command-case-which = The folder holds several cases: name one by --case, such as { $cases }.
command-case-near = There is no case '{ $case }' in the folder. Maybe: { $near }
command-case-unknown = There is no case '{ $case }' in the folder; there is { $cases }.
command-case-written = Wrote the scenario of { $case } to { $file }.
command-case-fit-request = demarche calibrate cases --folds { $folds } --rounds { $rounds } --pairs { $pairs } --spread { $spread } --observations { $observations } --quiet-weight { $quiet } --horizon { $horizon } --keep { $keep } --seed { $seed }
command-language-unknown = { $by }: the program does not speak '{ $tag }'. Maybe: one of { $known }
