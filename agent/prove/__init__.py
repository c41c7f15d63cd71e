"""`prove`: every `sorry` of a document gets a verdict; orchestration of sessions, search, refutation and the final check."""
