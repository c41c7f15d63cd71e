"""Draft sources: guesses of the tokens that come next. A new one is one file with a `Source` (see `source.py`)."""
