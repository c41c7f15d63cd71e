"""Random types, values, terms and programs: small ones, with what usually goes wrong among them (bounds, empty
sequences, negative numbers, equal elements).

All draw from a `random.Random` that the caller seeds. They serve the agreement tests between evaluator, Z3 and Lean,
and whoever needs inputs for a program.
"""
