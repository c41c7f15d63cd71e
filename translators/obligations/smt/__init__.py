"""Z3 over the obligations language: symbolic execution of programs, and terms as SMT-LIB text.

Symbolic execution runs the one evaluator over values whose *shape* (length of a list, keys of a map, presence of an
optional) is fixed along a path and whose numbers, Booleans and characters are Z3 terms. Whatever a path cannot follow
exactly ends it: nothing is approximated, so an input that is found breaks the contract in the evaluator too. That none
is found says nothing.
"""
