"""Premises: what the library at hand declares, by name, statement, module and attributes.

`load_index` gives them for a toolchain; selectors that rank them for a goal stand beside it. The index is made once for
each compiled library, at first need, and kept in the user's cache.
"""
