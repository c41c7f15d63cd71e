"""Python: a module's functions and their contracts become claims in Lean.

Source, read with `ast` and never executed → `lower/`, `contracts/`: functions in the obligations language, or refusals
→ `invariants/`: what loops lack → `vc/`: the Lean text of each function, its verification conditions as theorems, and
the proof that puts them together → sheets of claims.
"""
