"""Theorems made in number: one family of definitions a file, each sheet a complete Lean file with `sorry` for proofs.

Definitions are put together at random and have a twin in Python. Laws between them are not written down but found:
`explore` enumerates terms, takes those for equal that agree on many values, and keeps what does not follow from smaller
ones. A seed determines every file.
"""
