"""Problems of theoretical computer science: Turing machines and mixed Boolean-arithmetic identities.

A field (`turing/`, `mba/`) reads what people have, decides it, and generates new problems as pairs of a Lean theorem
and its informal statement. `problem.py` says what a problem is; `generate.py` makes sets of them; `write.py` writes
a set to a folder.
"""
