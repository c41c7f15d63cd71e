"""The final check: a session's "no goals" is never trusted; Lean checks the complete file afresh."""
