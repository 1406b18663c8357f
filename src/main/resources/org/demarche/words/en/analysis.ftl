### Analyses: why files or arguments do not fit a question, and what was moved.

analysis-no-box = The trajectory has no box { $box }: give one from 1 to { $last }.
analysis-other-runs = { $folder } holds other runs than those that were searched. Give discover again.
analysis-no-file = { $file }: there is no such file. Give a folder that holds assumptions.csv and outcomes.csv.
analysis-arm-itself = The arm '{ $arm }' cannot be held against itself.
analysis-condition = --outcome '{ $condition }', column { $column }: { $fault }.
analysis-condition-maybe = --outcome '{ $condition }', column { $column }: { $fault }. Maybe: { $maybe }
analysis-no-run = outcomes.csv holds no run below its header.
analysis-no-arm = outcomes.csv has no arm '{ $arm }'. Maybe: { $maybe }
analysis-no-world = None of the { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} of arm '{ $arm }' has its assumptions in assumptions.csv. Check that the column replication is the same in both files.
analysis-again = replication { $replication } is there again
analysis-again-of-arm = replication { $replication } of { $arm } is there again
analysis-or-leave-out = { $maybe }, or --leave-out { $column }
analysis-no-whole-row = Every row of assumptions.csv lacks a value. Fill the empty cells, or leave columns out with --leave-out.
analysis-nothing-varies = assumptions.csv holds no assumption that varies, so nothing can be told apart.
analysis-too-many-texts = assumptions.csv: column { $column } holds { $count } different texts, such as '{ $example }'; at most { $most } can be searched. Maybe: --leave-out { $column }
analysis-outcome-empty = The outcome '{ $outcome }' has no value in any run of some arm. Choose another.
analysis-run-no-outcome = The run has no outcome '{ $outcome }'. Maybe: { $maybe }
analysis-scenario-no-outcome = The scenario has no outcome '{ $outcome }'. Maybe: { $maybe }
analysis-reps = --reps must be at least 1, but is { $replications }.
analysis-nothing-uncertain = No assumption of the scenario is uncertain, so none can drive an outcome. Give one a distribution.

# One draw of a fitted set moves all of its assumptions together.
analysis-fitted-set = One draw of the fitted set '{ $set }' ({ $count ->
    [one] { $count } assumption
   *[other] { $count } assumptions
})
analysis-correlated = { $first } and { $second }
