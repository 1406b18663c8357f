### One run as a chronicle.

chronicle-title = { $scenario }: { $arm }, run { $run }, seed { $seed }
chronicle-before = In force before it began
chronicle-who = { $sender } on { $target }
chronicle-standing = { $who }: { $kinds }
chronicle-others = { $count ->
    [one] and between one more pair, which --as csv tells
   *[other] and between { $count } more pairs, which --as csv tells
}
chronicle-day = { $date }, day { $day }
chronicle-after = After: { $what }{ $known ->
    [yes] { " " }({ $date })
   *[no] { "" }
}
chronicle-matter = (over { $first } and { $second })
chronicle-on-issue = { $what }: { $issue }
chronicle-deaths = { $revised ->
    [yes] The count of dead of { $side } is lowered by { $number }
   *[no] { $number } dead of { $side } are reported
}
chronicle-talks = { $step ->
    [contact] Leaders of { $first } and { $second } speak
    [feelers] { $first } and { $second } put out feelers for talks
    [agenda] { $first } and { $second } agree on an agenda for talks
    [round] { $first } and { $second } meet for round { $round } of their talks
    [tacit-understanding] { $first } and { $second } settle an issue without a word signed
    [partial-agreement] { $first } and { $second } come to terms on an issue
    [agreement] { $first } and { $second } come to terms on every issue
    [broken-off] The talks of { $first } and { $second } break off
    [breach] The agreement between { $first } and { $second } is breached
   *[mediator-entered] { $mediator } comes in between { $first } and { $second }
}
chronicle-measure = { $sender } on { $target }: { $kind } { $step ->
    [begins] from now on ({ $now })
    [ends] at an end
    [eases] eased from { $before } to { $now }
   *[tightens] raised from { $before } to { $now }
}
chronicle-votes = { $way ->
    [yes] For
    [no] Against
   *[abstain] Abstaining
}: { $names }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more
}
chronicle-ending = How it stood on { $date }
chronicle-outcome = { $title }: { $form ->
    [yes] yes
    [no] no
   *[number] { $value }
}
