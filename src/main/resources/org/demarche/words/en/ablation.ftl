### What each mechanism of the model is worth.

# What the model does by the mechanism that is switched off.
ablation-mechanism = { $mechanism ->
    [concern_words] graver and nearer events draw more words
    [concern_deeds] graver and nearer events draw more deeds
    [outside] governments that are not touched answer by deeds less
    [done] an answer no graver than the act draws less in turn
    [habituation] acts of a kind heard before draw fewer answers
    [spill] governments care for events outside the focal pairs
    [stake_target] the state acted upon has a stake
    [stake_casualties] own dead are a stake
    [stake_alignment] friends and foes have a stake
    [stake_norm] breaches of norms are a stake
    [stake_proximity] neighbours have a stake
    [stake_office] offices have a stake in breaches of norms
    [stake_membership] members of the Council have a stake
    [severity_dead] dead make an event graver
    [lag_violence] deeds in answer to violence come sooner
    [reasons] actors weigh reasons, rather than follow base rates
    [families_alike] actions of a family are alike in a chooser's eyes
    [reciprocity] reason: to answer in kind
    [inertia] reason: to do as before
    [domestic] reason: pressure and burden at home
    [norm] reason: norms
    [alignment] reason: to stand with friends
    [cost] reason: own material cost
    [risk] reason: risk of escalation
    [talk] reason: the value of talking
    [commitment] reason: commitments made
    [habits] each dispute has habits that the eve does not tell
    [temper] hawks show and use force more readily
    [climate] the climate between two weighs in choices and talks
    [heat] acts heat a matter, and heat brings reviews and talks
    [reviews] governments take initiatives
    [reviews_cold] cold disputes are looked at as well
    [nothing_done] a look may end without an initiative
    [demands] demands stay open for weeks
    [own_diplomacy] who has acted is slower to diplomatic measures
    [economic] economic measures
    [show_of_force] shows of force
    [force] use of force and war
    [force_unprovoked] use of force in initiatives
    [war] war and occupation
    [institutional] recourse to institutions by choice
    [climate_third] the friends of a target feel what is done to it
    [reviews_third] third governments take initiatives
    [word_levels] third governments' levels of condemning and supporting
    [show_third] third governments show force
    [aid] help to the side one favours
    [joint] like-minded governments speak together
    [joint_delay] that takes days
    [home] pressure at home from dead, hostility and burden
    [pressure_dead] own dead raise pressure at home
    [pressure_hostility] hostile acts raise pressure at home
    [pressure_burden] burden raises pressure at home
    [rally] own use of force rallies the public
    [contact] leaders call or send envoys after a grave event
    [contact_alignment] friends do so more than foes
    [contact_broken] broken relations hinder contact and talks
    [contact_lag] it takes days
    [openings] talks open by themselves where both gain
    [openings_quiet] so they do in a cold matter, now and then
    [willingness] who gains more by talks is more willing
    [being_seen] to be seen to talk costs at home
    [crisis_cost] a hot crisis costs both while it lasts
    [fallback_fear] danger of force weighs on the weaker's fallback
    [fallback_burden] burden lowers the fallback
    [agenda_delay] the way to the first round takes days
    [breakdown] rounds may break off
    [breakdown_hostility] fresh hostility makes them break off
    [pause] a breakdown is followed by a pause
    [suspended] force suspends rounds
    [concessions] sides concede a share of the gap
    [partial] an issue may be settled before the gap is closed
    [tacit] concession answers concession without talks
    [mediators] mediators offer, speed and cover talks
    [mediator_offers] mediators offer of their own accord
    [mediator_pace] a mediator speeds rounds up
    [mediator_cover] a mediator covers talks
    [normalisation_weight] broken relations are an issue of their own
    [concession] concessions by choice
    [compliance] yielding by choice
    [outreach] contact and talks by choice
    [lifting] agreements lift measures
    [lift_delay] that takes weeks
    [promises] agreements bring promised acts
    [promise_delay] they take days
    [restoring] agreements restore relations
    [restoring_delay] that takes months
    [breach] agreements are breached
    [vote_distance] votes go by distance from the state criticised
    [vote_alignment] votes go by alignment with the victim
    [vote_abstention] there is a band of abstention
    [vote_level] all votes on a matter share a level
    [vote_word] governments' words tell of that level
    [vote_absent] some members take no part in votes
    [veto_self] permanent members veto what condemns them
    [veto_friend] permanent members shield clients
    [council_drafts] drafts come before the Security Council
    [council_other] so they do when no force was used
    [softening] sponsors weaken a draft to gather votes
    [hopeless] a draft without the votes is put all the same
    [assembly] a veto brings a text in the General Assembly
    [regional] regional bodies meet
    [regional_drafts] they vote on texts
    [regional_statements] they speak without a text
   *[other] { "?" }
}
ablation-heading = { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}, { $rows } milestones, { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} of each with every mechanism and without each in turn, on the same chance
ablation-full = The whole model: log score { $log }, Brier { $brier }
ablation-parameters = The model has { $all } numbers: { $fitted } fitted to cases, { $data } from data or literature, { $judgement } by judgement
ablation-without = without
ablation-id = id
ablation-numbers = numbers
ablation-log = log score
ablation-brier = Brier
ablation-stances = stances
ablation-interval = 95%
ablation-moved = moved
ablation-verdict = verdict
ablation-groups = groups
ablation-row = { "  " }{ $title }
ablation-of = { $moved } of { $all }
ablation-group = { $group } { $change }
ablation-verdict-name = { $verdict ->
    [worth] worth it
    [harmful] harmful
    [mixed] mixed
    [noise] not beyond noise
    [idle] changes nothing
   *[untold] too few cases to tell
}
ablation-count = { $count } { $verdict }: { $mechanisms }
ablation-legend =
    Changes are of the model without the mechanism against the whole; above 0 it is worse without.
      Log score and Brier: means over milestones; stances: mean log loss of governments' words by
      day 5 and day 30. 95%: by drawing cases anew, each with both its scores.
    Numbers: those that would go with the mechanism. Moved: milestones whose mean forecast moves by
      more than { $moved }. Groups: those whose log score changes beyond noise, and by how much.
    Worth it, harmful: the log score of milestones or of stances is worse, or better, beyond noise,
      and neither the reverse; mixed: one each. One interval in twenty leaves 0 out by chance alone.
    All other numbers stay as they were fitted, on these cases, with the mechanism at work. What
      another mechanism could make up for after a new fit looks worth more here than it is.
