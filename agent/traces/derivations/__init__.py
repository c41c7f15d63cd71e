"""Theorems with long proofs, made in number: a file defines a small theory (typing rules, a machine, a predicate on
lists, …) by rules, and claims what a chain or a tree of so many rules derives. Each claim is true by construction. They
are what the number of steps that remain is learnt from: proofs of 1 to 30 single tactics.
"""
