### Cases of the past: what is wrong with a folder or a record.

hindcast-no-case = there is no case in this folder
hindcast-file = a case is named by its folder, and this is a file
hindcast-no-folder = there is no such folder
hindcast-name-a-folder = a folder with { $scenario } and { $record }, or a folder of such folders

# The record.
hindcast-format = the format of a record is { $format }
hindcast-format-example = record: { $format }
hindcast-date = a date is needed
hindcast-no-milestone = a record needs at least one milestone
hindcast-milestones-example = milestones: { "{" }first_meeting: { "{" }kind: day, ...{ "}}" }
hindcast-not-scored = this must be a list of { $example }
hindcast-mapping = this must be a mapping with { $keys }
hindcast-no-key = there is no key '{ $key }' here
hindcast-missing = '{ $key }' is missing
hindcast-text = '{ $key }' must be a text
hindcast-ids = this must be a list of ids
hindcast-id = this must be an id
hindcast-numbers = this must be a list of at least one number
hindcast-number = this must be a number

# A milestone.
hindcast-kind = there is no kind of milestone '{ $kind }'
hindcast-window = only a milestone of kind day has a window
hindcast-flag = an event is observed true or false
hindcast-amount = a number is needed
hindcast-day = a day is 0 or more, or 'never'
hindcast-duration = a duration above 0 is needed
hindcast-base-rate = a base rate lies between 0 and 1, and is neither: one case is no law
hindcast-event-values = an event has a probability, no values
hindcast-day-probability = a day or a number has values, no probability
hindcast-weights = there must be one weight above 0 for each value

# A record against its scenario.
hindcast-day-0 = day 0 is not the day on which the scenario starts
hindcast-as-of = the scenario's as_of is later than day 0: it would know its own future
hindcast-no-assumption = the scenario has no assumption '{ $id }'
hindcast-fitted = '{ $id }' comes from the library, and this case took part in its fit
hindcast-state-it = state it under assumptions in { $scenario }, fitted without the case
hindcast-no-outcome = the scenario has no outcome '{ $id }'
hindcast-event-outcome = an event needs an outcome that is true or false, but this is a number: { $id }
hindcast-number-outcome = a day or a number needs an outcome that is a number, but this is true or false: { $id }
hindcast-known = it had come by the scenario's as_of: nothing to foresee
hindcast-window-long = its window is longer than the scenario's horizon
