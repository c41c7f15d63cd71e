"""What loops and recursion lack, guessed and tested on runs of the evaluator: measures that fall, invariants.

A guess is never part of a claim: it is a means, and Lean proves it (or not). What was guessed is shown to the user as
comments that can be pasted.
"""
