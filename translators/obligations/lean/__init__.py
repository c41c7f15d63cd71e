"""The Lean text of types, values, terms and programs: readable, in the user's names, with the fewest parentheses.

The text stands in a file that imports `Lemmata.Python` and opens the namespace `Lemmata.Python`; what it uses from
there has names that begin with `Py.`, so that local variables of the user's program hide nothing.
"""
