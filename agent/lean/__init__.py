"""Lean, wherever it comes from: toolchains, documents with holes, sessions that run tactics, goals as data, the final check."""
