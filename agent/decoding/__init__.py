"""Decoding: from a language model and prompts to samples, plain or with speculation, always with the same result.

`Decoder` is the loop. Draft sources (`drafts/`) guess what comes next, one pass of the model verifies all of a guess,
and one rule (`accept.py`) keeps of it what leaves the distribution as it is. `controller.py` chooses source and length
by what acceptance and time were measured to be; guessing nothing is always one of the choices.
"""
