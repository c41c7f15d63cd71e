"""Goals as small typed terms: read from Lean's printed form, evaluated in Python, handed to Z3.

Reading never guesses: a goal with anything outside the understood language is refused as a whole.
"""
