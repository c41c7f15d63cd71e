"""`prove`: every `sorry` of a document gets a verdict, by sessions, refutation, search and the final check."""
