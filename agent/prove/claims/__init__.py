"""The claims of a translated source file, to verdicts: refuted on the source, proved by scripts or by search.

A sheet is one Lean file with many theorems. Its scripts are put to the final check together, in one process: no session
is opened for a claim that a script proves.
"""
