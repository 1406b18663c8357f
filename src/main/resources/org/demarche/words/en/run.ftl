### Runs: designs, replications that fail, replays.

run-away = the replication was given up after { $events ->
    [one] { $events } event
   *[other] { $events } events
} by day { $day } (event_cap)

# Designs.
run-design-factorial = full factorial of { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
}: { $factors }
run-design-factor = { $assumption } ({ $levels })
run-design-factorial-precision = A factorial design cannot stop by --precision: its means are over whole sets of cells, and a run stopped in the middle of a set would lean to some of them. Give --reps, the number of runs of each cell.
run-design-latin = Latin hypercubes of { $points } worlds
run-design-independent = independent worlds (Monte Carlo)
run-design-sobol = scrambled Sobol points, { $points } under each scramble
run-design-two-level = independent worlds, each met by { $runs } runs

# Replays.
run-verify-no-room = the replay needs a folder for temporary files, and none can be made in { $folder }. Name another: java -Djava.io.tmpdir=DIR -jar demarche.jar
run-verify-fingerprint = The fingerprint in manifest.json is not that of the files.
run-verify-scenario = The scenario in manifest.json is not the one that its hash belongs to.
run-verify-differs = { $file } differs from line { $line } on: it has '{ $was }', the replay has '{ $is }'.
run-verify-end = the end

# Designs that cannot be had.
run-factorial-cells = { $factors ->
    [one] { $factors } factor makes
   *[other] { $factors } factors make
} { $size ->
    [huge] far too many
   *[counted] { $cells }
} cells: a factorial design has at most { $most }. Choose fewer factors or levels.
run-factorial-levels = The design { $design } cannot be read: levels are numbers, as in a=0.25|0.75.
run-factorial-correlated = A full factorial meets every level of { $assumption } with every value of { $other }, and so cannot keep the rank correlation that the scenario states between them. Leave { $assumption } out of the factors, or take another design.
run-sobol-points = Sobol points come in powers of two from 2 to { $most }, but { $points } were asked for. Maybe: { $near }
run-two-level-runs = A two-level design runs each world from 2 to { $most } times, not { $runs }.
run-no-design = There is no design { $design }. The designs are: { $designs }.
run-precision-no-headline = Precision needs a headline outcome, and this scenario has none. Mark one with headline: true, or use --reps.
run-precision-means = --precision is a half-width of shares, and these headline outcomes are means: { $outcomes }. State a half-width for each, in its own unit, as precision: 0.5 in the scenario or --set outcomes.ID.precision=0.5, or use --reps.

# A decision handed in that cannot be taken.
run-not-open = { $what } is not open to { $who } on the occasion { $occasion }. Open are: { $open }.
run-open-none = none
run-act-nothing = doing nothing
run-act-toward = { $act } toward { $target }

# Places to run.
run-backend-where = The backend { $backend } needs an address. Give --master, such as --master spark://HOST:7077.
run-backend-silent = { $where }: the cluster gives no core to run on. Does it have workers, and are their cores free? What was finished is kept; the same command resumes.
run-backend-lost = { $where }: the cluster does not answer or gave up ({ $why }). Check the address and its log. What was finished is kept; the same command resumes.
