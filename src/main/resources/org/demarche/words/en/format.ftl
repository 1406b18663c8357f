### How values look in English.

# A full stop.
format-decimal = .
# Between groups of three digits.
format-group = ,
# So many digits stand before the first group at least: 2 where 1000 is written whole.
format-group-from = 1
format-minus = -
format-minus-print = −
# After the number of a share.
format-percent = %
format-percent-hardly-any = <1%
format-percent-nearly-all = >99%
format-unknown = ?
format-infinite = ∞

# Patterns of java.time.
format-date = yyyy-MM-dd
format-date-long = d MMMM uuuu
format-months = January February March April May June July August September October November December
format-time = yyyy-MM-dd HH:mm

# Between the items of a list, and before its last item.
format-list-between = { ", " }
format-list-last = { " and " }

# Between things that stand beside each other.
format-row-comma = { ", " }
format-row-semicolon = { "; " }
format-row-sentence = { " " }
format-row-or = { " or " }

# A number on its own.
format-number = { $number }

# What is put right where words meet in a sentence: "regular expression => what stands there", a
# line each. English has no such rule.
format-mends = { "" }
