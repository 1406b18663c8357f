### History matching: its file, its journal, its settings.

match-title = Draws that history matching kept
match-head = Draws of the model's own numbers that the patterns of crises do not rule out.
match-include = A scenario takes one of them for each world:  include: [this file]
match-made-by = Made by:  { $command }
match-version = Model version:  { $version }
match-tried = Tried { $draws } draws in { $waves } waves, kept { $kept } below an implausibility of { $cutoff }; { $written } stand here.
match-no-posterior = A set, not a posterior: its rows are alike, and their number means nothing.
match-source = data: { $command }; { $kept } of { $draws } draws kept, implausibility below { $cutoff } on the emergent patterns

match-journal-unreadable = The journal { $file } cannot be read.
match-journal-other = { $file } is what an interrupted search for something else left behind. Remove it, or ask for the same again.
match-journal-damaged = { $file } was changed or damaged: it is kept as { $kept }, and what does not fit its checksum is measured again.
match-journal-stays = The journal { $file } cannot be removed.

match-setting = { $option } is { $range }, not { $value }.
match-range-draws = 20 to 1000000
match-range-waves = 1 to 100
match-range-screen = at least 20
match-range-crises = --screen to 100000
match-range-cutoff = above 0 and below 100
match-range-rank = 1, 2 or 3
match-range-threads = at least 1
match-nothing-left = Nothing is left to fit: none of the model's own numbers has a distribution.
match-prior-fitted = The prior of { $id } is a fitted set. Give it a distribution of its own.
