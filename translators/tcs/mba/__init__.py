"""Mixed Boolean-arithmetic: identities between expressions of + - * ~ & | ^ << >> over machine words.

`parse.py` and `listing.py` read expression lists in C syntax; `term.py` is what they become, `evaluate.py` its meaning,
`lean.py` its Lean text. `values.py`, `polynomial.py` and `automaton.py` compute what the checkers of
`lean/Lemmata/Mba` are given; `decide.py` picks one. `refute.py` looks for inputs on which two sides differ.
`translator.py` makes sheets of theorems; `families.py` and `obfuscate/` generate new identities.
"""
