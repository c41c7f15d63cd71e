"""Proofs by analogy: what was done on the most similar statement is done again, in the names of the goal at hand.

`examples` are theorems whose proofs are known: of the file, of files that it imports, of this run. `features` and
`nearest` say which of them resemble a goal; `roles` finds out which variable, hypothesis, function or lemma of the old
statement plays the part of which one of the new; `adapt` rewrites the script. `scripts` takes scripts apart.
`traces` is an index of the steps that come with Lemmata. Nearest neighbours as in Tactician (Blaauwbroek, Urban and
Geuvers, 2020).
"""
