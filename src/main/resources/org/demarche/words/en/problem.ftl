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

# Files that cannot be read.
problem-unreadable = it cannot be read
problem-file-none = there is no such file
problem-file-folder = this is a folder, not a scenario file
problem-file-irregular = this is not a regular file
problem-file-unreadable = the file cannot be read ({ $why })
problem-file-large = the file is larger than 5 MB
problem-file-utf16 = the file is encoded as UTF-16, not UTF-8
problem-file-like-utf16 = the file looks like UTF-16, not UTF-8: every other byte is 0
problem-file-mark = the file begins with a byte order mark
problem-file-byte = byte { $byte } is not UTF-8 text
problem-file-zero = a zero byte: this is not a text file
problem-file-maybe-save = save the file as UTF-8 without a byte order mark
problem-file-empty = the file is empty
problem-file-maybe-new = demarche new FILE writes a scenario to start from
problem-file-no-mapping = a scenario is a mapping (key: value), but this file is { $kind }
problem-file-no-version = a scenario file begins with the format's version
problem-file-version-first = 'demarche: 1' must be the first key
problem-folder-unreadable = the file's folder cannot be read ({ $why })
problem-not-resolved = this is not a resolved scenario in JSON

# Includes and the built-in library.
problem-include-list = 'include' is a list of names
problem-include-name = an include is the name of a file; this is { $kind }
problem-include-is-scenario = an included file never begins with 'demarche:'; this one is a scenario of its own
problem-include-maybe-third = remove the line, or move what both share to a third file
problem-include-from-library = the library includes only from the library
problem-include-no-file = there is no file '{ $file }' to include
problem-include-outside = the include '{ $name }' leads out of the scenario's folder
problem-include-maybe-beside = a file beside the scenario, or library:NAME
problem-include-letters = '{ $name }' cannot name a file here: this system's character set lacks a letter of it
problem-include-maybe-letters = LC_ALL=C.UTF-8 before the command, or a name in plain letters
problem-include-loop = files include each other in a loop: { $loop }
problem-include-many = more than { $most } files are included
problem-library-none = the built-in library has no '{ $name }'
problem-library-maybe-list = one of those that demarche library lists

# YAML.
problem-yaml = not valid YAML: { $what }
problem-yaml-tab = a tab stands where only blanks may: YAML indents with blanks
problem-yaml-tab-maybe = replace tabs by blanks
problem-yaml-character = the character { $code } is not allowed
problem-yaml-second-document = a second document begins here ('---'): a scenario file holds one
problem-yaml-merge-key = YAML 1.2 has no merge key '<<'
problem-yaml-maybe-extends = extends, or include
problem-yaml-quotes = { $mark ->
    [double] not valid YAML: double quotes stand inside double quotes, so that the text ends before '{ $rest }'
   *[single] not valid YAML: single quotes stand inside single quotes, so that the text ends before '{ $rest }'
}
problem-yaml-maybe-other-quotes = the other kind of quotes around the whole text
problem-yaml-maybe-single-quotes = { $text }, in single quotes
problem-yaml-maybe-double-quotes = { $text }, in double quotes
problem-yaml-maybe-quotes-inside = { $text }, with double quotes inside
problem-yaml-colon = a ': ' stands where no key can be
problem-yaml-colon-maybe = put text that contains ': ' in quotes, or check the indentation
problem-yaml-no-colon = a ':' is missing after this key
problem-yaml-no-colon-maybe = key: value, with a blank after the colon
problem-yaml-indent = the indentation does not fit the lines above
problem-yaml-indent-maybe = use the same number of blanks for all keys of a mapping
problem-yaml-open-text = the file ends inside a quoted text
problem-yaml-open-text-maybe = a closing quote
problem-yaml-open-list = a list in [ ] is not closed here
problem-yaml-open-list-maybe = a ',' between items, or a ']'
problem-yaml-open-mapping = a mapping in {"{"} {"}"} is not closed here
problem-yaml-open-mapping-maybe = a ',' between entries, or a '{"}"}'
problem-yaml-no-value = a value is missing here
problem-yaml-no-value-maybe = a value, or remove the line
problem-yaml-escape = the text in quotes holds an unknown escape
problem-yaml-escape-maybe = single quotes, which know none
problem-yaml-anchor-twice = the anchor is defined twice
problem-yaml-anchor-twice-maybe = another name
problem-yaml-alias = the alias has no anchor before it
problem-yaml-alias-maybe = write the value out

# Keys and values of a file.
problem-reading-stops = reading stops here: there are too many problems above
problem-of-key = of the key, { $what }
problem-key-twice = the key '{ $key }' stands here twice, first in line { $line }
problem-key-not-plain = a key is a list or a mapping; keys are plain words
problem-text-half = the text holds half of a character pair or a zero
problem-text-unseen = the text holds { $character }, which nobody sees
problem-maybe-remove = remove it
problem-maybe-leave-out = leave it out
problem-not-finite = '{ $text }' is not a finite number
problem-number-size = the number '{ $text }' is too large, too small or too long (at most { $most } characters)
problem-nested-deep = values are nested deeper than { $most } levels
problem-values-many = the file holds more than { $most } values
problem-alias-inside = the alias '*{ $alias }' stands inside its own anchor
problem-alias-no-anchor = there is no anchor '&{ $anchor }' before this alias
problem-aliases-many = aliases are expanded more than { $most } times
problem-tag = the tag '{ $tag }' is not allowed: scenario files use plain values
problem-not-a-date = '{ $text }' is not a date such as 2026-01-03 or 2026-01-03T06:00:00Z
problem-not-a-duration = '{ $text }' is not a duration such as 3 d, 12 h, 2 w or P3D
problem-duration-varies = '{ $text }' counts months or years, whose length varies: count days or weeks

# Against the format of scenario files, whose own titles and explanations stand in its schema.
problem-format = this program reads format 1, not { $is }
problem-quoted = '{ $text }'
problem-described = { $kind } ({ $is })
problem-explained = { $expected } ({ $explanation })
problem-one-or-other = { $one } or { $other }
problem-must-be = must be { $expected }, but is { $is }
problem-is-empty = is empty; it must be { $expected }
problem-is-not = { $is } is not { $expected }
problem-is-none-of = { $is } is none of { $known }
problem-bound-at-least = must be at least { $bound }, but is { $is }
problem-bound-at-most = must be at most { $bound }, but is { $is }
problem-bound-above = must be above { $bound }, but is { $is }
problem-must-not-be-empty = must not be empty
problem-too-long = { $is } is too long
problem-too-few = must hold at least one entry
problem-too-many = holds more than { $most } entries, the most allowed
problem-entry-twice = holds the same entry twice
problem-unfit = does not fit the format ({ $keyword })
problem-maybe-in-quotes = "{ $text }", in quotes
problem-maybe-days = { $days }, a number of days
problem-key-unknown = unknown key '{ $key }'
problem-key-needs = '{ $key }' needs '{ $other }' beside it
problem-key-maybe-torn = quotes around the text before it: inside {"{"} {"}"} a comma ends it
problem-key-maybe-one-of = one of { $known }

# In place of a value: what it must be, and what it is.
problem-range-is = must be { $range } but is { $value }
problem-range-can-be = must be { $range } but can be anything from { $low } to { $high }
problem-range-at-most = at most { $max }
problem-range-finite = a finite number
problem-range-above = greater than { $min }
problem-range-at-least = at least { $min }
problem-range-above-to = greater than { $min } and at most { $max }
problem-range-between = between { $min } and { $max }
problem-oversize-all = can run over all numbers, but none goes beyond { $most }
problem-oversize-is = is { $size }, but none goes beyond { $most }
problem-oversize-can-be = can be as large as { $size }, but none goes beyond { $most }
problem-number-not-whole = must be a whole number but is { $value }
problem-kind-text = must be text but is { $kind }
problem-kind-flag = must be true or false but is { $kind }
problem-kind-number = must be a number but is { $kind }
problem-none-of = '{ $word }' is none of { $known }
problem-key-missing = '{ $key }' is missing

# Kinds of values.
problem-node-mapping = a mapping
problem-node-list = a list
problem-node-text = text
problem-node-number = a number
problem-node-whole = a whole number
problem-node-flag = true or false
problem-node-empty = empty

# A name that nothing has. Kinds of names as in the sections of a scenario.
problem-name-unknown = there is no { $kind ->
    [actor] actor
    [assumption] assumption
    [family] family
    [measure_kind] kind of measure
    [action] action
    [institution] institution
    [issue] issue
   *[event] event of the timeline
} '{ $name }'
problem-demand-no-sides = a demand needs both who makes it (by) and of whom (on)
problem-name-twice = '{ $name }' stands here twice
problem-name-maybe-of-all = { $name }; all: { $command }
problem-name-maybe-listed = one of those that this prints: { $command }
problem-maybe-another-id = another id

# Paths to values, and changes by arms and from the command line.
problem-path-long = the path has more than { $most } steps
problem-path-empty = the path is empty
problem-path-broken = '{ $path }' is not a path: { $what } (character { $character })
problem-path-name = a name is missing or has blanks around it
problem-path-position = a list position is a number from 0, as in [0]
problem-edit-not-inside = '{ $path }' is { $kind }: it has no '{ $key }' inside
problem-edit-scenario-has-no = the scenario has no '{ $key }'
problem-edit-has-no = '{ $path }' has no '{ $key }'
problem-edit-no-list = '{ $path }' is { $kind }, not a list
problem-edit-no-item = '{ $path }' has no item [{ $item }]: it has { $count }, counted from [0]
problem-setting-none = '{ $text }' is no setting
problem-setting-maybe-path = path=value, as in horizon=90 d
problem-setting-fixed = '{ $section }' cannot be set from outside
problem-setting-no-value = a value is missing after '{ $path }='

# Sources.
problem-number-no-source = the number { $value } has no source
problem-numbers-no-source = { $count } numbers have no source, the first at { $path }
problem-source-maybe-number = source: "judgement: why this number"
problem-event-source = a scripted event says where it comes from: 'facts' or a 'source'
problem-source-maybe-event = source: "judgement: why" here, in the section, or at the top of the file

# The scenario as a whole.
problem-horizon-range = the horizon must be above 0 and at most ten years
problem-scenario-start = the scenario does not say when it starts
problem-scenario-horizon = the scenario has no horizon
problem-horizon-length = a horizon is longer than 0 and at most ten years, not { $days } days
problem-scenario-states = a scenario needs at least two states but has { $count }
problem-seminar-body = { $actor } is a body, which decides by its members' votes, so that no team can play it. Maybe a member of it?
problem-seminar-outcome = the scenario has no outcome { $outcome } to measure the aim by
problem-seminar-role = the seminar has no role { $role }

# Actors and their relations.
problem-actor-no-type = the actor has no type
problem-actor-maybe-type = type: state, or extends: an actor that has one
problem-actor-extend = there is no actor '{ $actor }' to extend
problem-actors-loop = actors extend each other in a loop: { $loop }
problem-actor-is-institution = '{ $code }' is an institution already, and acts as one
problem-actor-maybe-code = another code, or remove it from actors
problem-actor-type = '{ $type }' is no type of actor: state, office or armed_group
problem-actor-no-state = '{ $code }' is no state
problem-actor-no-office = '{ $code }' is no office
problem-group-has-no = an armed group is no government and has no '{ $key }'
problem-group-maybe-state = type: state, or leave it out
problem-group-mission = an armed group neither sends nor receives a mission
problem-relation-itself = '{ $code }' cannot have a relation to itself
problem-alignment-itself = '{ $code }' cannot be aligned with itself
problem-playbook-none = '{ $code }' follows a playbook but has none, and chooses by quantal-response. Give it a 'playbook', or another rule

# Stocks.
problem-stock-no-state = only a state has stocks
problem-stock-kind = '{ $id }' is no kind of dependence, so the stock needs a 'kind'
problem-supply-own = '{ $code }' cannot be supplied by itself; that is its 'own'
problem-supply-no-state = '{ $code }' cannot be supplied by what is no state

# Actions.
problem-action-family = an action belongs to a family
problem-action-cameo = an action has a CAMEO code
problem-action-dependence = only a least dependence on oil can be required
problem-review-family = a review needs the family '{ $family }', which does nothing

# Assumptions and their distributions.
problem-parameter-missing = the model needs this number ({ $meaning })
# What is wrong with a value that an assumption holds.
problem-through = { $what }, through '{ $assumption }'
problem-maybe-truncate = truncate: { $bounds } beside the distribution's family
problem-maybe-truncate-in = truncate: { $bounds } beside the distribution's family in { $assumption }
problem-maybe-other-value = another value of { $assumption }, or other times or plus
problem-maybe-own-value = a value or a distribution of its own
problem-assumption-unused = nothing uses this assumption
problem-assumption-maybe-use = remove it, or refer to it as {"{"}assumption: { $id }{"}"}
problem-correlation-certain = only assumptions with a distribution can be correlated
problem-correlation-twice = this correlation is stated twice
problem-correlations-many = { $count } assumptions hang together through 'correlated', but at most { $most } can
problem-correlations-contradict = the rank correlations between { $ids } contradict each other; weaken one of them, or state the missing ones
problem-distribution-own = must be a number or a distribution of its own
problem-distribution-unknown = there is no distribution '{ $name }'
problem-distribution-needs = { $family } needs { $name }
problem-discrete-sizes = discrete needs as many weights as values and at least one, but has { $values } values and { $weights } weights
problem-truncation-nothing = the truncation leaves nothing of a distribution that runs from { $low } to { $high }
problem-truncation-little = the truncation leaves less than a thousand-millionth of the distribution, too little to draw from
problem-fitted-place = only an assumption can be one draw of a fitted set, uncut
problem-fitted-maybe-assumption = {"{"}assumption: id{"}"} here, and the set at assumptions.id
problem-fitted-column-twice = the column '{ $id }' stands here twice
problem-fitted-empty = a fitted set needs at least one column and one draw
problem-fitted-row = this draw has { $values } values for { $columns } columns
problem-fitted-unknown = there is no fitted set '{ $set }'
problem-fitted-no-column = the fitted set '{ $set }' has no column '{ $column }'

# Institutions, their members and votes.
problem-institution-rule = an institution needs a rule
problem-supermajority-votes = a supermajority needs 'votes', the number that adopts a text
problem-rule-has-no = the rule '{ $rule }' has no '{ $key }'
problem-rule-maybe-kind = remove it, or kind: supermajority
problem-call-itself = '{ $code }' cannot be called by itself
problem-call-votes = a call needs 'votes', the number that it takes in that body
problem-joint-action = a joint statement is an action of the repertoire: 'action'
problem-unreachable-members = { $needed } { $of ->
    [votes] votes
   *[members] members
} can never be reached: only { $voting } { $voting ->
    [one] member takes
   *[other] members take
} part
problem-unreachable-voters = { $needed } { $of ->
    [votes] votes
   *[members] members
} can never be reached: only { $voting } { $voting ->
    [one] member votes
   *[other] members vote
} when the parties of a focal pair do not
problem-votes-nobody = nobody can ever vote: whoever takes part is a party to every focal pair, and parties do not vote
problem-absence-always = must be less than 1, or the members always stay away
problem-members-none = an institution needs members, and '{ $code }' has none
problem-members-suspended = every member is suspended, so that nobody can vote
problem-member-twice = '{ $code }' is a member twice
problem-member-veto = '{ $code }' holds a veto but is not a member
problem-member-suspended = '{ $code }' is suspended but is not a member
problem-member-unknown = '{ $code }' is neither an actor nor an entry of this electorate
problem-member-no-state = '{ $code }' is no state, and only states are members
problem-electorate-no-member = '{ $code }' has an entry here but is not a member

# What is in dispute.
problem-issue-no-party = an issue is between at least two parties but has no party
problem-issue-one-party = an issue is between at least two parties but has one party, '{ $party }'
problem-issue-no-position = '{ $party }' has a salience but no position
problem-issue-no-party-to-deliver = '{ $party }' has no position, so it cannot promise anything
problem-issue-no-salience = '{ $party }' has a position but no salience

# The timeline.
problem-time-day = day { $day }
problem-time-before-start = { $time } lies before the start
problem-time-beyond-horizon = { $time } lies beyond the horizon of { $horizon } days
problem-time-may-be-beyond = this can lie beyond the horizon of { $horizon } days; in such a run it does not happen
problem-horizon-maybe-longer = a longer horizon
problem-delay-from = a delay counts from 'when' or from the event that is answered
problem-delay-maybe-at = at: the later time
problem-chance-window = a chance carries its time window
problem-chance-certain = a probability of 1 is no chance
problem-chance-maybe-at = at or when, or a p below 1
problem-chance-no-window = the window must be longer than 0
problem-hazard-beside = an event that comes by a hazard has no '{ $key }'
problem-hazard-maybe-when = when, to let the hazard count only while that holds
problem-hazard-of = a hazard needs 'of', whose burden and pressure it follows
problem-hazard-rate = a hazard needs 'per_year', its rate at rest
problem-answers-circle = events answer each other in a circle: { $chain }
problem-answers-before = '{ $event }' answers '{ $answered }' but comes before it
problem-act-itself = '{ $code }' cannot do '{ $action }' to itself
problem-act-group = '{ $action }' is no act { $side ->
    [by] of
   *[on] on
} an armed group, and '{ $group }' is one
problem-act-no-group = '{ $action }' is an act by or on an armed group, and neither side is one
problem-act-maybe-groups = armed_groups: [by, on] in repertoire.actions.{ $action }
problem-revision-early = a revision comes after the report

# Procedures.
problem-procedure-chance = a procedure needs 'p', the chance that it passes
problem-procedure-of = a procedure needs 'of', the government that it binds
problem-procedure-call = a procedure needs 'called_by', what calls it up
problem-procedure-name = '{ $id }' is { $kind ->
    [event] an event of the timeline
   *[action] an action
} already, and conditions could not tell

# Outcomes and charts.
problem-column-taken = '{ $id }' is a column of every table of results already
problem-outcome-standard = '{ $id }' is the name of a standard outcome already
problem-outcome-id = '{ $id }' cannot name a column of the results
problem-outcome-maybe-id = lower-case letters, digits and _, beginning with a letter
problem-outcome-value = an outcome needs a value
problem-chart-arm-and-arms = stands beside 'arms'
problem-chart-maybe-one = one of the two
problem-chart-headline = there is no headline outcome '{ $outcome }'
problem-chart-pair = '{ $pair }' is no focal pair

# Arms.
problem-arm-reference = only one arm is the reference, and '{ $arm }' already is
problem-arm-extend = there is no arm '{ $arm }' to extend
problem-arms-loop = arms extend each other in a loop: { $loop }
problem-arm-sets-too = this arm sets '{ $path }' too: an assumption has one of them
problem-arm-maybe-remove = remove one of the two
problem-arm-fixed = an arm cannot change '{ $section }': all arms of a scenario share it
problem-arm-none = there is no arm '{ $arm }'
problem-arm-unknown = there is no arm '{ $arm }' that runs
problem-arms-pairs = this arm has the focal pairs { $own } and the arm '{ $arm }' has { $first }; all arms need the same
problem-arms-maybe-pairs = change focal pairs in the scenario itself, for all arms

# Conditions and outcome values: the language of expressions. A function and a word of the language
# stand as they are written.
problem-expression-long = the expression has { $count } characters, more than the limit of { $most }
problem-expression-deep = the expression is nested more than { $most } levels deep
problem-expression-large = the expression is nested too deeply or too large
problem-expression-maybe-split = split it into several outcomes or events
problem-expression-ends = the expression ends too early
problem-text-open = the text is not closed by a second "
problem-quotes-in-quotes = quotes stand inside quotes, so that a text ends before '{ $rest }'
problem-quotes-maybe-none = the condition without quotes around it, as in happened("raid")
problem-sign-nothing = '{ $sign }' means nothing here
problem-sign-unfit = '{ $sign }' does not fit here
problem-sign-maybe-joined = comparisons joined by and: a < b and b < c
problem-sign-maybe-quotes = double quotes, as in happened("raid")
problem-sign-maybe-product = a product, as in x * x
problem-sign-maybe-fraction = a fraction, as in 0.5
problem-sign-not-finite = this '{ $sign }' gives no finite number
problem-divides-by-zero = this '/' divides by 0
problem-divides-maybe-inverse = another number, or * with its inverse
problem-number-large = { $number } is too large a number
problem-condition-number = a condition must be true or false, but this is a number
problem-condition-maybe-compare = compare it, as in { $example }
problem-truth-needed = { $user } needs true or false here, not { $what }
problem-truth-maybe-compare = a comparison, as in day > 10
problem-number-needed = { $user } needs a number here, not { $what }
problem-is-the-text = the text "{ $text }"
problem-is-a-path = a path class
problem-path-no-number = a path class is no number
problem-text-no-value = a text alone has no value
problem-path-maybe-compare = compare a path with a class, as in path(A, B) = "settlement"
problem-path-compared = a path is compared with the name of a class
problem-path-class-unknown = there is no path class "{ $name }"
problem-actor-no-value = { $name } is an actor and has no value of its own
problem-function-unknown = there is no function '{ $name }'
problem-nothing-called = nothing is called '{ $name }'
problem-argument-count = { $function } takes { $count ->
    [one] { $count } argument
   *[other] { $count } arguments
}, not { $actual }
problem-argument-counts = { $function } takes { $least } to { $most } arguments, not { $actual }
problem-at-fixed-day = at needs a fixed day here, a number of days from the start
problem-code-needed = { $function } needs the code of an { $kind ->
    [actor] actor
   *[institution] institution
} here
problem-code-needed-as-in = { $function } needs the code of an { $kind ->
    [actor] actor
   *[institution] institution
} here, as in { $example }
problem-id-needed = { $function } needs the id of { $kind ->
    [measure] a kind of measure
    [stock] a stock
   *[event] an event or an action
} in double quotes here
problem-measure-unknown = there is no kind of measure "{ $id }"
problem-stock-unknown = { $code } has no stock "{ $id }"
problem-event-unknown = there is no event of the timeline, no action and no procedure "{ $id }"
problem-event-maybe-action = an action of { $command }
problem-rung-needed = { $function } needs a rung here, a whole number from 0 to { $top }
problem-two-actors = { $function } needs two different actors, not { $actor } twice
problem-pair-not-focal = { $function } asks about a focal pair, and { $first } and { $second } are none
problem-pair-maybe-focal = focal: true in their relation
problem-procedure-nobody = a procedure is nobody's act, so that no actors stand beside it
problem-column-no-functions = '{ $name }' takes no brackets: a condition over columns has no functions
problem-column-unknown = there is no column '{ $name }'
