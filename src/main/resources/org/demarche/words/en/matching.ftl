### What a search for draws of the model's numbers found.

matching-heading = History matching: { $draws } draws of { $numbers } numbers, { $kept } kept (implausibility below { $cutoff }).
matching-exploratory = Exploratory model, not a forecast.
matching-any = any amount

# The waves.
matching-wave = wave
matching-draws = draws
matching-limit = let in up to
matching-full = run on all crises
matching-within = within
matching-kept = kept
matching-anything = anything
matching-volume = The kept region holds about { $share } of the prior.

# What was kept, or came nearest.
matching-shown = What the kept draws show:
matching-check = check
matching-least = least
matching-median = median
matching-greatest = greatest
matching-worst = worst implausibility
matching-none = No draw was kept. The least implausible ones, and what rules them out:
matching-implausibility = implausibility { $value }
matching-off = off by { $by }
