"""The prover agent: Lean toolchains and sessions, search, tactic policies, SMT, and the thin edges around them."""
