"""Lean, wherever it comes from: toolchains, documents with holes, sessions, goals as data, the final check."""
