"""Sets of problems as `lemmata generate` writes them (`problems.jsonl`), read back as claims, many to a sheet.

What is claimed is the Lean statement of a line. The machine in it, or the expression beside it, is only used to find a
script or a counterexample; Lean judges both of the statement.
"""
