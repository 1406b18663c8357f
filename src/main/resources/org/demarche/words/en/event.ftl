# Event data: what is said of files of ICEWS, GDELT, POLECAT, ACLED, and of the program's own record.

event-too-many = { $unreadable } of { $rows } rows cannot be read, more than { $most } of them may be; the first is line { $line } (column { $column })
event-tolerate = another kind of file (--from); or allow more with --unreadable
event-unknown = these are the columns of no collection that is known
event-say-which = --from icews, gdelt, polecat, acled or record
event-read = { $taken } of { $rows } rows taken.
event-odd = { $kind ->
    [stray-header] Names of columns among the rows, left out
    [stray-tab] A tab too many, mended
    [doubled] There before by id and day, left out
    [withdrawn] Withdrawn, left out
   *[unreadable] Unreadable, left out
}: { $count }, { $count ->
    [one] line
   *[other] lines
} { $lines }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
event-left = { $acts } acts kept for the scenario. Left aside: { $strangers } not between two of its actors, { $unknown } like none of its actions, { $outside } before its start or after its horizon.
event-no-deeds = Not in the list, since an update takes deeds alone, once a day, and none that the scenario knows: { $count ->
    [one] one other act
   *[other] { $count } others
}.
event-from-unknown = --from: no such collection: '{ $id }'. Maybe: { $maybe }
event-needs-scenario = --as { $form } needs the actors and actions of a scenario. Maybe: --scenario scenarios/caracas-raid.yaml
event-share = --unreadable is a share from 0 to 1, but is { $value }.
event-json-out = --json gives the counts; what is made of the file needs --out FILE.
event-no-list = --withdrawn: there is no file { $file }.
event-among = { $pair } under “{ $arm }”, day { $day }: the climate on record is { $climate }; { $below } of runs are more hostile. It stands on rung { $rung }; { $lower } of runs stand lower, { $same } on the same.
event-drawn = Drawn: { $file }
event-fan-alone = --observed goes with the chart fan alone.
event-source = { $file }, line { $line }, event { $event }
event-nearest = the nearest of several
