"""Expressions made hard to read without changing their value: how new identities are generated.

`linear.py` draws bitwise functions and solves for the rest over their truth tables; `rewrite.py` replaces operators by
equal combinations of others, inside out; `encode.py` wraps terms in invertible functions; `perturb.py` makes false
twins that differ on few inputs.
"""
