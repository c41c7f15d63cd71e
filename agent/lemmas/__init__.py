"""Lemmas that a goal needs and nobody has stated: laws between the file's own functions, found by looking.

`program` reads the definitions into functions in Python; `explore` makes terms of them and takes those for equal that
agree on many values; `relevant` keeps the laws that say something new, those first that rewrite the goal.
Nothing here is trusted: a law is tried by the search like any other `have`, and proved by Lean or dropped.
"""
