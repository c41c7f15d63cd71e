"""What every translator yields: claims with their Lean sheets, refusals, and how a claim is refuted on the source.

Nothing here knows a source language, and nothing here knows the prover: translators depend on it from one side, the
pipeline (`lemmata.agent.prove`) from the other.
"""
