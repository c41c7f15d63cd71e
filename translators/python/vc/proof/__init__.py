"""The proof of a function's main theorem, path by path, and the conditions that it leaves: `prover` puts together what
`base`, `calls`, `loops` and `ranges` know of the kinds of statements."""
