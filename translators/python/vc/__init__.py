"""From a function in the obligations language to Lean: its definition, its verification conditions as theorems, and
the proof that puts them together.

`program` prints the definition. `proof` follows the same text, path by path, applies the rules of
`Lemmata.Python.Rules` and `LoopRules`, and states what they leave as conditions; `sheet` puts definitions,
conditions and main theorems into one Lean file with its claims.
"""
