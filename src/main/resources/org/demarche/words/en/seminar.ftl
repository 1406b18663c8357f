### A class at play: what is refused, and what is told of it.

# The folder and its journal.
seminar-folder-taken = { $folder } is not empty. Choose another folder with --out, or go on with the session in it with --resume.
seminar-folder-none = { $folder } is not the folder of a session. Leave out --resume to begin one.
seminar-folder-remedy = Begin another session in another folder; this one's journals can still be read as text.
seminar-folder-model = The session in { $folder } was begun with another version of the model ({ $was }; this is { $is }). Go on with that version of the program, so that it stays the same run.
seminar-journal-damaged = { $file } is damaged at line { $line }. Put a copy of it in its place, or go on with what stands before that line after deleting the rest.
seminar-not-written = Your move has not been taken down: { $reason } Everything before it is safe; hand it in again when there is room.

# Who may do what.
seminar-not-yours = Your seat may not do that.
seminar-no-seat = There is no seat '{ $seat }' in this session. Join again.
seminar-seat-taken = The seat '{ $seat }' is taken. Choose another.
seminar-name-empty = Give a name.
seminar-name-long = A name has at most { $most } characters.
seminar-role-none = The session has no role '{ $role }'.
seminar-role-full = { $role } is full. Choose another role, or ask the facilitator.
seminar-no-roles = The scenario has nobody to play. Give it roles under seminar: roles.
seminar-not-begun = The class has not begun yet. Wait for the facilitator.
seminar-begun = The class has begun already.
seminar-paused = The class is paused. Wait for the facilitator.
seminar-over = The class is over. Nothing is played after it.
seminar-last-day = The run is at its last day: nothing can take place any more.

# What does not fit.
seminar-text-long = The text has { $length } characters; at most { $most } fit. Shorten it.
seminar-text-empty = Write something first.
seminar-no-actor = There is no actor '{ $actor }'.
seminar-no-action = There is no action '{ $action }'.
seminar-no-body = There is no body '{ $body }'.
seminar-no-event = '{ $event }' is not the id of an event, which has sixteen digits from 0 to f.
seminar-no-entry = There is no entry { $entry } in the journal.
seminar-acts-spent = Your team has taken { $most ->
    [0] no initiative, and may take none
    [one] its one initiative
   *[other] its { $most } initiatives
} this turn. Take one back, or wait for the next turn.
seminar-no-occasion = There is nothing of that kind to answer any more. Look at your inbox again.
seminar-late-nothing = That has come and gone; to do nothing about it, leave it.
seminar-not-open = '{ $action }' is not open on this occasion. Look at your inbox for what is.
seminar-nothing-to-withdraw = There is no such move of your team in this turn that could be taken back.
seminar-no-track = There are no talks to be had with '{ $actor }': your relation with it is not under study.
seminar-no-talks = There are no talks to walk out of.
seminar-no-terms = Name at least one issue.
seminar-no-issue = The issue '{ $issue }' is not open between you.
seminar-term-range = Terms on '{ $issue }' lie from 0 to 1.
seminar-no-proposal = That proposal is not open to you any more.
seminar-no-meeting = No such meeting is to come.
seminar-no-vote = Your actor has no seat there.
seminar-has-text = The meeting has a text already.
seminar-day-range = The turn can end on a day from { $from } to { $to }.
seminar-no-inject = The scenario has no inject '{ $inject }'.
seminar-inject-sent = The inject '{ $inject }' has been sent.
seminar-event-came = The event '{ $event }' has taken place already.
seminar-deed-self = Nobody does something to itself. Name another actor.
seminar-branch-name = '{ $name }' cannot be the name of a branch. Take small letters, digits and hyphens, and a name that is not taken.
seminar-branch-none = There is no branch '{ $name }'.
seminar-nothing-ahead = There is nothing to look ahead to: the class has not begun, or the run is at its last day.

# What is told.
seminar-nothing = Do nothing
seminar-option = { $action } – { $target }
seminar-lapsed = Not open any more when its time came: { $what }
seminar-sent-vote = Vote: { $vote ->
    [yes] yes
    [no] no
    [abstain] abstain
   *[absent] stay away
}
seminar-sent-instruction = { $vote ->
    [yes] Vote yes
    [no] Vote no
    [abstain] Abstain
   *[absent] Stay away
} whenever { $body } votes on { $about }
seminar-sent-willing = Take up feelers from { $from }
seminar-sent-unwilling = Turn down feelers from { $from }
seminar-sent-walk-out = Walk out of the talks with { $from }
seminar-sent-text = Bring a text before the meeting
seminar-sent-proposal = Proposal to { $to }
seminar-sent-agreed = Proposal accepted
seminar-sent-refused = Proposal refused

# A list of injects.
seminar-msel-empty = The list is empty. Give it a header with the columns time and text at least.
seminar-msel-unreadable = The list cannot be read as a table: { $reason }
seminar-msel-column = The list has no column '{ $column }'. Its header may name number, time, from, to, event, expected_action and text.
seminar-msel-long = The list has more than { $most } rows. Cut it down.
seminar-msel-row = Row { $row }: { $what }
seminar-msel-twice = the number '{ $id }' is taken. Give it another
seminar-msel-no-text = the text is empty
seminar-msel-text-long = the text has more than { $most } characters
seminar-msel-time = '{ $time }' is no time. Write day 9, turn 3, 9 d, or a date from the start on
seminar-msel-role = there is no role '{ $role }'. Name roles by their ids or titles, separated by semicolons

# Verifying.
seminar-seal-remedy = Delete it: the session is as its journal has it.
seminar-verify-differs = The run of the session is not what it was: its fingerprint was { $was } and is { $is }.
seminar-verify-lapsed = Entry { $entry } of the journal: other moves had come too late by this model.
seminar-verified = Confirmed: { $entries } entries replay to the fingerprint { $fingerprint }
seminar-replayed = { $entries } entries replay to the fingerprint { $fingerprint }; the session was never closed, so that there is none to compare it with

# What the command tells of a class.
seminar-check-title = { $scenario }: { $turns } turns of { $days } days, { $minutes } minutes
seminar-check-role = role { $id }: { $title }, plays { $actor }, { $seats } seats, { $aims ->
    [one] one aim
   *[other] { $aims } aims
}
seminar-check-inject = inject { $id }: day { $day }, { $title }
seminar-none-to-resume = There is no session in { $folder } to go on with. Leave out --resume to begin one.
seminar-serves = The session is kept in { $folder }. Ctrl-C ends the program and loses nothing; --resume goes on.
seminar-lead = For you, who lead: { $link }
seminar-join = For the class: { $link } with the code { $code }
seminar-papers = The papers of the class are in { $folder }.

# A measure as those hear of it who play.
seminar-measure = { $sender } on { $target }: { $kind } { $step ->
    [begins] from now on
    [ends] at an end
    [eases] eased
   *[tightens] tightened
}
