"""Python's syntax lowered into the obligations language.

`expressions` and what it calls make terms; calls that may raise or loop become statements before the one that contains
them, in the order of evaluation. `statements` makes programs. Every construct that has no exact counterpart is refused
with the place and with what to write instead.
"""
