"""The meaning of terms and programs as Python computes it: the reference that the Lean text and the SMT encoding are
tested against, and what invariants and counterexamples are looked for with.

`terms.evaluate` gives the value of a term, `programs.run` the outcome of a call. Both are bounded: who exceeds the
steps or builds a value that is too large gets `Exhausted`.
"""
