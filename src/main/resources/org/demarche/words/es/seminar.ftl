# A class at play: what is refused, and what is told of it.

