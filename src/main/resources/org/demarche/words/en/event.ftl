# Event data: what is said of files of ICEWS, GDELT, POLECAT, ACLED, and of the program's own record.

event-too-many = { $unreadable } of { $rows } rows cannot be read, more than { $most } of them may be; the first is line { $line } (column { $column })
event-tolerate = another kind of file (--from); or allow more with --unreadable
event-unknown = these are the columns of no collection that is known
event-say-which = --from icews, gdelt, polecat, acled or record
