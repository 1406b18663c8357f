### Under which assumptions something happens.

discovery-heading = { $outcome }  (arm { $arm })
discovery-heading-against = { $outcome }  (arm { $arm } minus arm { $other }, world by world)
discovery-holds = holds in { $held } of { $runs } runs ({ $density }); { $assumptions ->
    [one] { $assumptions } assumption
   *[other] { $assumptions } assumptions
} searched{ $left ->
    [0] { "" }
    [one] , { $left } run left out
   *[other] , { $left } runs left out
}
discovery-constant = never varies, so cannot matter: { $assumptions }{ $more ->
    [yes] , …
   *[no] { "" }
}
discovery-noise = noise test: p = { $p } of { $shuffles } searches in { $drawn ->
    [some] { $runs } shuffled runs drawn from all
   *[all] shuffled runs
}; a box is told up to { $rate }

# The trajectory of a search.
discovery-trajectory = The trajectory (another box: --box STEP; every step is in the file)
discovery-step = step
discovery-how = how
discovery-runs = runs
discovery-coverage = coverage
discovery-density = density
discovery-limits = limits
discovery-none-picked = No box is told: none was picked from the trajectory.
discovery-none-striking = No box is told: shuffled runs give as striking ones too often.
discovery-outside = Among the { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} outside, { $held } of interest, shuffled runs give as striking boxes too often (p = { $p }).

# A box.
discovery-box = Box { $number }, of step { $step }: { $runs } runs, { $coverage } of the runs of interest, density { $density } against { $overall } overall
discovery-quasi-p = quasi-p { $ps }
discovery-p = { $p }
discovery-p-small = < 0.0001
discovery-drop = A limit with a quasi-p above 0.05 may be dropped: the box is as dense without it.

# The classification tree.
discovery-tree = Classification tree (runs of interest / runs), a sketch beside the box
discovery-node = { $held } / { $runs } ({ $share })
discovery-rule = { $count }: { $rule }?
discovery-yes = yes
discovery-no = no
