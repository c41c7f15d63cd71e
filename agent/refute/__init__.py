"""Refutation: counterexamples of goals, found by evaluation, by Z3 and by Lean's kernel, each proved in Lean."""
