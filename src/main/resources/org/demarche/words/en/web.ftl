### What the pages of the local web application say: the seminar.

## Ways in and around

web-language-name = English
web-kicker = A class plays, the model answers. An exploration under stated assumptions, never a forecast.
web-foot = Demarche: what is shown follows from stated assumptions and is never a forecast.
web-skip = To the page’s content
web-lost = The connection is lost. Nothing that was confirmed is lost; this page goes on trying.
web-join-title = Come in
web-join-code = The code on the wall
web-join-next = Next
web-join-wrong = That is not the code of this class. Look at the wall again.
web-join-person = Your name
web-join-person-note = The class sees it. It stands in the session’s journal on the instructor’s computer and nowhere else.
web-join-place = Your place
web-join-seats = { $taken } of { $seats } seats taken
web-join-observer = Observer
web-join-observer-note = sees what is public, writes on the board
web-join-screen = The room’s screen
web-join-screen-note = for the projector; needs no name
web-join-enter = Take this place
web-join-back = Go back to the place of { $name }
web-join-at = Open { $address } and type
web-join-line = The class comes in at { $address } with the code { $code }.
web-qr = Square code with the address and the code of the class
web-lead-name = Facilitator
web-screen-name = Screen
web-desk = Facilitator
web-everybody = Everybody
web-nobody = nobody yet
web-list = { $items }
web-speaker = { $person } ({ $role })
web-envelope = { $from } to: { $to }
web-pair = { $first } and { $second }
web-seat-title = { $who } – { $title }
web-sections = Parts of this page

## What is refused

web-refusal-title = This did not work
web-to-start = To the start page
web-refused = This place may not do that. If you had another place, open the start page again.
web-not-found = There is no such page.
web-not-understood = The request was not understood. Reload the page and try again.
web-failed = Something failed here. What was confirmed before is kept. Reload the page and try again.
web-too-long = That is too long to be sent. Shorten it.
web-too-often = That is too often. Wait a few seconds.
web-empty = Write something first.
web-longer = The text has { $length } characters; at most { $longest } are allowed.
web-cannot-listen = Cannot listen at { $host }, port { $port }: it is taken or not this machine’s. Choose another with --port or --host.

## Where the class stands

web-when = Turn { $turn } – { $date } (day { $day } of { $horizon })
web-when-lobby = Begins on { $date }
web-state-lobby = People come in
web-state-play = In play
web-state-paused = Paused
web-state-over = Over
web-clock = Time left in this turn
web-rung = Rung { $rung }: { $name }
web-stage-none = no talks
web-stage-feelers = feelers are out
web-stage-agenda = talks with an agenda
web-stage-rounds = { $rounds ->
    [one] talks, one round so far
   *[other] talks, { $rounds } rounds so far
}

## A team

web-brief = Brief
web-aims = What you are to reach
web-news = News
web-inbox = Inbox
web-inbox-none = Nothing waits for an answer.
web-options = { $count ->
    [one] One option
   *[other] { $count } options, choose one
}
web-option-cost = cost to you { $cost }
web-option-weight = cost to you { $cost }; the model would choose it in { $probability }
web-option-towards = { $title } – towards { $target }
web-do-nothing = Do nothing
web-answered = Answered; can be taken back until the turn ends.
web-statement = What you say with it (may stay empty)
web-decide = Decide
web-sent = Handed in this turn
web-withdraw = Take back
web-withdraw-what = Take back: { $what }
web-initiatives = Act of your own accord
web-talks = Talks
web-talks-none = You are at no table yet. Feelers and calls for talks are among the initiatives.
web-issue = Issue
web-settled = settled
web-closed = closed
web-propose = Put these terms
web-propose-note = Each issue runs from 0 to 100%, on its own scale. Leave empty what you do not offer.
web-proposal = { $from } to { $to }: terms
web-term = { $issue }: { $share }
web-proposal-open = waits for an answer
web-proposal-accepted = accepted; settled at the next round
web-proposal-declined = declined
web-proposal-countered = answered by another
web-proposal-withdrawn = taken back
web-accept = Accept
web-decline = Decline
web-meetings = Votes
web-meeting = { $body }: a text on { $about }, { $date }
web-ballot = { $role }: { $vote }
web-ballot-none = No team votes here.
web-no-vote = not yet
web-yes = Yes
web-no = No
web-veto = No (veto)
web-abstain = Abstain
web-absent = absent
web-sponsor = Bring the text before the meeting
web-world = Situation
web-own = In store and under pressure
web-stock-days = { $days } days in store
web-pressure-of = Pressure on { $actor }
web-pressure = burden { $burden }, from its public { $pressure }
web-events = What has happened
web-events-none = Nothing yet.
web-earlier = Earlier
web-messages = Messages
web-say-to = To
web-say-text = Message
web-say-send = Send message
web-log = Log of the team
web-log-label = What you decided and why; the debrief brings it back
web-log-write = Write in the log
web-ready = We are done
web-unready = Not done after all
web-stand-model = Let the model decide what we leave open
web-stand-hold = Hold back what we leave open
web-standing-model = Now: the model decides it.
web-standing-hold = Now: it is held back.

## The facilitator

web-lead = Lead the class
web-begin = Begin to play
web-advance-days = Days
web-advance = End the turn
web-next = To the next decision
web-pause = Pause
web-resume = Go on
web-clock-minutes = Minutes for this turn (0 for none)
web-clock-set = Set the clock
web-open-screen = Open the room’s screen
web-to-debrief = To the debrief
web-class = The class
web-waiting = Waiting for { $roles }.
web-waiting-none = Every team is done.
web-is-ready = done
web-remove = Take { $person } off this seat
web-audience = Observers: { $people }
web-show = Show and hide
web-show-it = Show
web-hide-it = Hide
web-show-what = Show: { $what }
web-hide-what = Hide: { $what }
web-show-probabilities = The model’s probability of each option, to the team that has it
web-show-ahead = Where the run may go on
web-show-secrets = Acts and talks out of the public eye
web-show-briefs = The briefs and aims of all
web-show-debrief = The debrief
web-end-class = End the class
web-end-note = Nothing can be played after it; the debrief opens for everybody.
web-end = End for good
web-injects = News to give
web-injects-none = The list is empty.
web-inject-untitled = News
web-inject-due = { $title } – due { $date }, for { $to }
web-inject-held = { $title } – held, was due { $date }
web-expected = Expected: { $what }
web-send = Send
web-hold = Hold
web-skip-it = Skip
web-improvise = Make up news
web-inject-title = Headline
web-inject-text = Text
web-inject-to = Who reads it (nobody ticked: everybody)
web-inject-deed = Somebody does something by it
web-inject-source = Who
web-inject-action = What
web-inject-target = To whom
web-nothing = nothing
web-handed-in = Handed in this turn
web-handed-in-none = Nothing yet.
web-handed-in-line = { $who }: { $what }
web-inboxes = What the teams are asked
web-stores = Stores and pressure
web-ahead = Where the run may go on
web-ahead-wait = Working out 500 branches …
web-journal = What has been played
web-branches = Undo and branch
web-branch-now = The branch { $name } is played.

## The board and the screen

web-board = Brainstorm board
web-note-text = A thought
web-note-pin = Pin it on the board
web-where = Where things stand
web-said = Last statements
web-said-none = Nobody has spoken yet.

## The debrief and the run ahead

web-ahead-basis = { $branches } branches from { $date } in the same world; the model decides for everybody. Not a forecast.
web-ahead-hidden = The facilitator does not show where the run may go on.
web-ladder-ahead = { $pair } on the ladder by day: the middle of the branches, the half around it, and eight in ten
web-ladder-class = { $pair } on the ladder by day: the class’s path over the fan of the model’s runs
web-debrief = Debrief
web-debrief-later = The debrief opens when the class is over or the facilitator shows it.
web-debrief-back = Back to the class
web-debrief-course = The class’s path
web-debrief-course-note = The line is what the class played. The bands are the model’s runs in the same world: half of them in the dark band, eight in ten in the light one.
web-debrief-pivots = Moves that changed most
web-debrief-pivot = { $what } – without it { $distance } of the branches would end in another class of path ({ $branches } branches)
web-debrief-entry = entry { $number } of the journal
web-debrief-aims = Aims against results
web-debrief-unmeasured = not measured
web-debrief-value = came to { $value }
web-debrief-result = came to { $value }; the model’s runs to { $mean } on average; better than { $share } of them
web-debrief-choices = Choices, and what else was open
web-debrief-who = { $role }, { $date }
web-debrief-taken = { $what } (the model: { $share })
web-debrief-open-line = { $what }: { $share }
web-debrief-learning = What was to be learnt
web-debrief-questions = To discuss
web-debrief-people = Who took part
web-debrief-person = { $moves } moves, { $messages } messages, { $notes } notes
web-ahead-if = If this option were taken:
web-what-if = What if?
web-ladder = The ladder so far
web-ladder-past = { $pair } on the ladder by day
web-map = Map of tiles: states, how high their relations under study stand, and who has just acted
web-map-note = Coloured: relations under study, the darker the higher on the ladder. Bold: acted since the last turn.
web-map-tile = { $actor }, rung { $rung }: { $name }
web-elsewhere = Others meet without your vote: { $meetings }
web-branch-note = An undo takes back an entry with all that came after it, and stays in the journal. A branch leaves what was played as it is and goes another way from an entry on.
web-branch-after = Branch after entry
web-branch-name = Name of the branch (small letters, digits, hyphens)
web-branch-make = Make the branch and play it
web-branch-play = Play the branch { $name }
web-undo-from = Undo from { $number } on
web-did-advance = ended a turn, to day { $day }
web-did-begin = began
web-did-inject = sent news
web-did-hold = held or skipped news
web-did-strike = overruled an event
web-did-act = decided or acted
web-did-talk = put or answered terms
web-did-vote = voted or sponsored
web-did-withdraw = took something back
web-did-stand = set what becomes of what is left open
web-did-other = something else
web-speak = Speak on { $partner }
web-act = Act towards { $partner }
web-far = Towards others
web-is-shown = shown
web-remove-short = take off
web-receive = Take up feelers
web-turn-down = Turn feelers down
web-walk-out = Walk out of the talks
web-injects-table = The list as a table
web-injects-save = Save the list as CSV
web-injects-paste = More news as a table with commas: time, text, and if you like number, from, to, event, expected action
web-injects-bring = Bring them in
web-strike = Does not take place
web-strike-what = It does not take place: { $what }
web-logs = Logs of the teams

# What a class takes home.
web-papers = Papers to take home
web-papers-note = Made when you ask, which takes some seconds. What the class plays afterwards is in the next copy.
web-paper-class = The whole class
web-paper-slides = Slides for the class
web-paper-grades = Table for grades
web-paper-briefs = Briefs of all teams
web-paper-briefs-save = Save the briefs of all teams to print (PDF)
web-paper-own = Your own page
web-paper-kind = { $kind ->
    [html] page
    [pdf] PDF
    [pptx] PPTX
   *[csv] CSV
}
web-paper-form = { $title }: { $kind }

# Instructions on how to vote, and what one team alone is shown.
web-instruct = Instruct how to vote whenever a body meets
web-instruct-some = Instructions on how to vote ({ $count } in force)
web-instruct-note = Holds until you give another for the same body and state. A vote at a meeting itself goes before it.
web-instruct-body = Body
web-instruct-about = On a text about
web-instruct-vote = Vote
web-instruct-do = Instruct
web-show-alone = To one team alone
web-show-to = Team
web-show-which = What

# What others did as well; a measure as those hear of it who play.
web-likewise = { $what }; likewise { $others }
