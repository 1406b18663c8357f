### What happened in one run, a sentence each.

# Talks of two actors; a round of 0 is none.
story-talks = Talks of { $first } and { $second }: { $step ->
    [contact] contact
    [feelers] feelers
    [agenda] agenda
    [round] round
    [tacit-understanding] tacit understanding
    [partial-agreement] partial agreement
    [agreement] agreement
    [broken-off] broken off
    [breach] breach
   *[mediator-entered] mediator entered
}{ $round ->
    [0] { "" }
   *[other] { " " }(round { $round })
}{ $mediated ->
    [yes] , { $mediator } mediating
   *[no] { "" }
}

# Measures and the dead.
story-measure = Measure of { $sender } on { $target }: { $kind } at { $intensity }
story-measure-ends = Measure of { $sender } on { $target }: { $kind } ends

# Demands; the title of the question it is about, or none.
story-demand = { $by } to { $on }: { $step ->
    [made] a demand
    [met] the demand is met
    [dropped] the demand is dropped, as talks have agreed
   *[ran_out] the demand runs out
}{ $about ->
    [yes] { " " }({ $issue })
   *[no] { "" }
}
story-dead = Dead reported, { $side }: { $number }

# Stocks.
story-stock = { $holder }, { $stock }: { $step ->
    [exhausted] nothing is left in store, and supply falls short
    [resupplied] resupplied, { $days } days in store
   *[recovered] the demand is met again
}

# Procedures of legislatures and courts; { $what } is one of the sentences below.
story-procedure = { $procedure }: { $what }
story-procedure-on = { $procedure } on { $target }: { $what }
story-suit-brought = a suit is brought
story-introduced = introduced in the legislature
story-dismissed = the court dismisses it
story-legislature-fails = it fails in the legislature
story-legislature-passes = the legislature passes it
story-executive-vetoes = the executive vetoes it
story-veto-stands = the veto stands
story-veto-overridden = the legislature overrides the veto
story-court-grants = the court grants it
story-in-force = it is in force
story-lapses = its restraint runs out

# Sessions of bodies: { $body } on deeds of one actor against another.
story-session = { $body } on deeds of { $criticised } against { $victim }: { $result }{ $waited ->
    [yes] { " " }(met on day { $met })
   *[no] { "" }
}
story-session-special = { $body }, { $kind } on deeds of { $criticised } against { $victim }: { $result }{ $waited ->
    [yes] { " " }(met on day { $met })
   *[no] { "" }
}
story-vote = draft { $result ->
    [adopted] adopted
    [vetoed] vetoed
    [statement] statement
    [rejected] rejected
   *[nothing] nothing
}, { $yes } to { $no } with { $abstain } abstaining
story-result = { $result ->
    [adopted] adopted
    [vetoed] vetoed
    [statement] statement
    [rejected] rejected
   *[nothing] no result
}

# What a session is called as the cause of something else; { $body } is its code.
story-adopted-in = text adopted in { $body }
story-veto-in = veto in { $body }
story-statement-of = statement of { $body }
story-no-consensus-in = no consensus in { $body }
story-rejected-in = draft rejected in { $body }
story-debate-in = debate in { $body }
story-no-result-in = no result in { $body }

# Event data.
story-no-place = { $left } of { $acts } acts are left out: { $form } has no place for such acts.
