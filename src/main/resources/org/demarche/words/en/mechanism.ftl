### What the model can bring about by itself: the mechanisms and the parts of the model.

# The parts of the model.
mechanism-part-attention = Attention
mechanism-part-choice = Choice
mechanism-part-third-parties = Third parties and stocks
mechanism-part-home = At home
mechanism-part-talks = Negotiation
mechanism-part-off-ramps = Off-ramps
mechanism-part-institutions = Institutions
mechanism-part-governments = Changes of government

# A mechanism that is looked for in one of several pairs of parties.
mechanism-of-pair = { $what } ({ $first }-{ $second })

# Who answers whom, and what initiatives are taken.
mechanism-answer-to-opening = The target of the opening act answers it
mechanism-answer-superseded = A party's pending deed gives way to an answer to something graver
mechanism-habituated-silence = A party lets a deed against it pass because it has heard the like before
mechanism-voice-to-later = { $who } answers a later act of { $whom } by a statement
mechanism-deed-to-later = { $who } answers a later act of { $whom } by a deed
mechanism-voice-to-third = A party answers an outsider's act by a statement
mechanism-deed-to-third = A party answers an outsider's act by a deed
mechanism-review = { $who } takes an initiative toward { $whom }: { $kind }
mechanism-review-outside = A party takes an initiative toward somebody else: { $kind }
mechanism-third-review = A third government reviews a relation and takes an initiative: { $kind }
mechanism-kind-verbal-cooperation = words of goodwill
mechanism-kind-material-cooperation = deeds of goodwill
mechanism-kind-verbal-conflict = words against somebody
mechanism-kind-material-conflict = deeds against somebody

# What is chosen; { $what } is the title of a family of acts.
mechanism-party-deed = A party answers by a deed: { $what }
mechanism-party-speaks = A party speaks of the other: { $what }
mechanism-third-chooses = A third government chooses: { $what }
mechanism-third-answers-later = A third government answers a later act of a party: { $what }
mechanism-third-answers-third = A third government answers an act of another: { $what }

# What governments do that are no party.
mechanism-third-condemns = A third government condemns the opening act
mechanism-third-is-concerned = A third government voices concern at the opening act
mechanism-third-understands = A third government shows understanding for the opening act
mechanism-third-supports = A third government supports the opening act
mechanism-most-are-silent = Most third governments say nothing of the opening act
mechanism-joins-against-victim = A third government takes measures against a party other than the author of the opening act
mechanism-measures-against-attacker = A third government takes measures against the author of the opening act
mechanism-backs-attacker = A third government backs the author of the opening act by deeds
mechanism-helps-victim = A third government helps the target of the opening act by deeds
mechanism-third-parties-at-odds = Third governments take measures against one another
mechanism-supplier-threatened = A party threatens those who supply its opponent
mechanism-supplier-pressed = A party takes measures against those who supply its opponent
mechanism-supplier-complies = A supplier gives way and stops what it sends
mechanism-resupply = A third government makes up for what is short
mechanism-stock-exhausted = A stock runs out
mechanism-stock-resupplied = A stock is filled out of turn
mechanism-stock-recovered = A demand is met again after a shortage

# Domestic politics and changes of government.
mechanism-dead-reported-late = Dead of an act of the model are reported some time after it
mechanism-dead-revised = A number of dead is revised
mechanism-choice-in-mourning = A government in mourning chooses, kind deeds being shut to it
mechanism-rally = A party's own use of force rallies its public
mechanism-burden = A new measure cuts what a party lives on
mechanism-government-changes = A leadership falls or is replaced, by a hazard
mechanism-issue-closes = A question closes with the leadership that it hung on
mechanism-legislature-called-up = A legislature is called up by an act of the model
mechanism-legislature-passes = A legislature passes a restraint
mechanism-executive-vetoes = The executive vetoes it
mechanism-veto-overridden = The legislature overrides the veto
mechanism-restraint-in-force = The restraint comes into force
mechanism-legislature-declines = A legislature does not pass a restraint
mechanism-court-called-up = A court is called up by an act of the model
mechanism-court-rules = A court rules against a measure
mechanism-court-dismisses = A suit fails
mechanism-court-voids = A ruling ends a measure in force

# Talks.
mechanism-deadlock = A round in which neither side would rather deal
mechanism-scheduled-lifting = An agreement lifts measures by its schedule
mechanism-promise-kept = A party does what it has promised in an agreement, or restores relations
mechanism-contact = Leaders of a pair speak, or an envoy comes, before any talks
mechanism-feelers-by-hazard = Feelers go out because both gain, after a word between leaders or with a mediator
mechanism-feelers-by-act = One side puts out feelers, the other takes them up
mechanism-secret-track = Talks begin in secret
mechanism-agenda-alone = The two agree on an agenda by themselves and meet
mechanism-agenda-mediated = The two agree on an agenda with a mediator's help and meet
mechanism-round-alone = Delegations meet again by themselves
mechanism-round-mediated = Delegations meet again with a mediator at the table
mechanism-mediator-enters = A mediator takes part with both sides' consent
mechanism-partial-agreement = Terms on at least one issue
mechanism-tacit-understanding = An issue settles without a word signed
mechanism-whole-agreement = Terms on every open issue
mechanism-breach = An agreement is breached
mechanism-broken-off = Talks break off
mechanism-talks-anew = Talks begin anew after they broke off

# What bodies and offices do; { $body } and { $office } are their codes.
mechanism-meets-again = { $body }: meets on an act of the model
mechanism-without-draft = { $body }: a meeting brings no text to the vote
mechanism-adopts = { $body }: a text is adopted
mechanism-rejects = { $body }: a text fails
mechanism-vetoed = { $body }: a text is vetoed
mechanism-softens = { $body }: sponsors weaken a text
mechanism-statement = { $body }: speaks without a resolution
mechanism-joint-statement = { $body }: members speak jointly where the body does not
mechanism-debates-after = { $body }: debates, after { $first } { $result ->
    [adopted] adopted
    [rejected] rejected
    [vetoed] vetoed
    [statement] statement
   *[nothing] nothing
}
mechanism-takes-up-after = { $body }: takes a text up, after { $first } { $result ->
    [adopted] adopted
    [rejected] rejected
    [vetoed] vetoed
    [statement] statement
   *[nothing] nothing
}
mechanism-speaks = { $office }: speaks
mechanism-acts = { $office }: acts
mechanism-offers = { $office }: offers its good offices
mechanism-mediates = { $office }: mediates
