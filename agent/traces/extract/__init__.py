"""Steps from Lean sources: a file is elaborated once by the embedded engine, which writes its tactic proofs down
(`lean/Repl/Traces.lean`); `record` reads that, `text` cuts structured tactics to their heads, `assemble` makes steps of
it with histories, premises and the number of steps that remain.
"""
