"""Contracts as people write them, read from the syntax alone: icontract, deal, PEP 316 docstrings, asserts, and the
notes at loops (`# invariant:`, `# decreases:`)."""
