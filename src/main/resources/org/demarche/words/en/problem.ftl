### What is wrong with a scenario, and what was perhaps meant.
###
### A sentence tells what is wrong with a value that its line names by file, line and path: it begins
### small and ends without a full stop. Numbers are shown as they stand in scenario files, names of
### keys in single quotes. A suggestion (the keys with -maybe-) follows "Maybe:".

# A problem on one line.
problem-line = { $at }: { $where }: { $what }
problem-line-maybe = { $at }: { $where }: { $what }. Maybe: { $maybe }
# Where a problem concerns no part of it.
problem-of-scenario = scenario
# A problem told at its cause.
problem-elsewhere = { $what } (there: { $there })
# After the first 200 problems.
problem-more-unlisted = and at least { $count } more after these
# The same slip at three places or more, with the first of them.
problem-same-slip = { $what } ({ $count } times: also at { $places }{ $left ->
    [0] { "" }
   *[other] { " " }and { $left } more
})
problem-through = { $what }, through '{ $assumption }'
problem-parameter-missing = the model needs this number ({ $meaning })
