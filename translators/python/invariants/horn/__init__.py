"""Invariants from Z3's Horn engine (Spacer), where templates fail: a second source of guesses.

`clauses` states a function's verification conditions with an unknown predicate at each loop, `abstraction` writes them
over integers and truth values (of a sequence its length), `client` has a process of its own solve them within limits
(`solver`), `reading` turns the solution into conditions of the obligations language. `strengthen` puts these together.
Nothing of this is trusted: what comes back is a guess that Lean proves, or does not.
"""
