### How often each mechanism is at work.

survey-part = { "  " }{ $part }
survey-mechanism = { "    " }{ $title }
survey-all-arms = all arms
survey-never = At work in no run: { $mechanisms }.
survey-never-none = At work in no run: none.
survey-always = At work in every run: { $mechanisms }.
survey-always-none = At work in every run: none.
survey-runs = { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} of { $arms ->
    [one] { $arms } arm
   *[other] { $arms } arms
}; what happens up to day { $day } counts.
survey-failed = { $count ->
    [one] { $count } run
   *[other] { $count } runs
} failed and count nowhere.
