### How values look in English.

# A full stop.
format-decimal = .
# Between groups of three digits.
format-group = ,
format-minus = -
# After the number of a share.
format-percent = %
format-unknown = ?
format-infinite = ∞

# Patterns of java.time.
format-date = yyyy-MM-dd
format-time = yyyy-MM-dd HH:mm

# Between the items of a list, and before its last item.
format-list-between = { ", " }
format-list-last = { " and " }

# A number on its own.
format-number = { $number }
