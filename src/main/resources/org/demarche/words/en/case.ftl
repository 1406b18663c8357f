### Cases as tables: what is wrong with one, and the remarks in the scenario that is made of it.

case-no-tables = there are no tables of cases in this folder
case-no-folder = there is no such folder
case-no-table = there is no { $file } beside cases.csv
case-tables = a folder with cases.csv, actors.csv and relations.csv, or a folder of such folders
case-twice = there is another case '{ $case }'
case-no-actors = there is no row for '{ $case }' in actors.csv
case-actor-twice = '{ $code }' stands here twice
case-cell-empty = the column '{ $column }' is empty
case-word = there is no '{ $word }' for { $column }
case-words = one of { $known }
case-words-near = { $near }, or another of { $known }
case-share = '{ $cell }' is no share between 0 and 1
case-date = '{ $cell }' is no date such as 1996-02-24
case-pair = '{ $pair }' is no pair of two actors of the case

# The scenario that is made of a case.
case-made = Made by the rules of cases from what the tables say of the eve. Edit it as any scenario.
case-secretary-general = Secretary-General of the United Nations
case-source-office = judgement: an office that speaks for its members
case-source-rules = judgement: by the rules of cases, from the tables of the case
case-rule-era = stands in for the United Nations of the day
case-rule-capability = as in the table
case-rule-no-capability = not in the table: a small share
case-rule-ideal-point = from the library's nearest session
case-rule-mediates = on normal terms or better with all parties
case-rule-hawkishness = regime, orientation, and whether it has just acted
case-rule-norm = regime, non-alignment; low for whoever has just acted
case-rule-casualties = regime
case-rule-risk = higher for whoever has just acted
case-rule-alignment = { $word }, moved by treaty, orientation, regime and bodies in common
case-rule-climate = by the word
case-rule-nearness = border, troops, or a body in common
case-rule-dependence = capabilities, the word and the note
case-rule-downgraded = downgraded
case-rule-broken = broken
case-rule-measure = { $what }
case-measure-left = left out: { $sender } on { $target }: { $what }
case-wants = 1: { $first } / 0: { $second }
case-rule-status-quo = with the side that asks for nothing new
case-rule-salience = { $word }
case-rule-council = those listed; others without a name
case-rule-unnamed = stand for members that the table does not list
case-rule-assembly = in session from mid-September to December, else on call
case-rule-body = the listed actors that belong to it
case-hostile-step = Hostile step without violence
case-hostile-step-text = { "{" }source{ "}" } takes a hostile step against { "{" }target{ "}" }
case-rule-opening = by violence and the words of the trigger
case-rule-dead = as the table has it
case-rule-dead-drawn = drawn by class of violence

# What is said of cases.
case-milestone = milestone
case-rows = rows
case-forecast = forecast
case-came = came
case-brier = Brier
case-legend = forecast: mean over the rows that are known; * the base rate of the other cases stands in
