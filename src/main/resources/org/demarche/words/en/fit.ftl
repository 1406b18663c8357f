### A fit to cases: its journal, its prior.

fit-journal-unreadable = The journal { $file } cannot be read.
fit-journal-other = { $file } is what an interrupted search for something else left behind. Remove it, or ask for the same again.
fit-journal-damaged = { $file } was changed or damaged: it is kept as { $kept }, and what does not fit its checksum is measured again.
fit-journal-stays = The journal { $file } cannot be removed.

fit-nothing-left = Nothing is left to fit: none of the model's own numbers has a distribution.
fit-prior-fitted = The prior of { $id } is a fitted set. Give it a distribution of its own.
