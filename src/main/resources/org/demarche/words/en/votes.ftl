### Roll calls and what is fitted to them.

votes-no-distance = no row has a distance: nothing is left to fit
votes-one-case = all rows are of one case, '{ $case }': when it is left out nothing is left to fit
votes-add-case = add the roll calls of another case
votes-nobody = nobody voted in case '{ $case }'
votes-leave-out-case = leave the case out
votes-all-alike = without case '{ $case }' all votes ({ $count }) are '{ $vote }': nothing is left to fit when it is left out
votes-add-differing = add a case in which members differ
votes-distances-alike = all distances are { $distance }: their effect cannot be fitted
votes-file-large = the file is larger than { $most } MB
votes-keep-cases = keep the cases in question and leave out others
votes-no-rows = there are no rows below the header
votes-column-twice = the column is there twice
votes-no-column = there is no column '{ $name }'
votes-rename = rename '{ $name }'
votes-empty = the cell is empty
votes-no-code = '{ $cell }' is not three capital letters, such as CUB
votes-no-vote = '{ $cell }' is no vote
votes-one-of = one of { $words }
votes-distance-negative = a distance is not negative: { $cell }
votes-distance-far = no two ideal points are as far apart as { $cell }
votes-again = { $member } has voted on { $resolution } before, in line { $line }
votes-other-case = { $resolution } belongs to case '{ $above }' above, here to '{ $here }'

# The file of a fit.
votes-file-head = How members of an assembly vote, fitted to roll calls. Include this file:
votes-file-alignment = vote_alignment is not here: it is a stated prior, which roll calls cannot fit.
votes-source = data: { $file } ({ $cases } cases, { $votes } votes of members present); { $command }; half-normal of scale { $case-scale } on the case spread
votes-source-draws = { $source }; mean and spread of its draws of the numbers
votes-source-root = { $source }; root mean square, at the peak { $peak }
votes-source-error = { $source }; standard error { $error }
votes-intercept = Latent score of a member at the usual distance from the state criticised
votes-distance = Latent score per point of ideal-point distance beyond the usual
votes-cut = Half the width of the band in which a member abstains
votes-case-sd = Spread of the level of a dispute
votes-absent = Share of members that usually take no part in a vote
votes-alignment-prior = uniform from 0.5 to 2.5, stated, not fitted
