"""The local language model: the prompt that it reads, its network and its checkpoints.

Nothing here is imported by the base install: whoever asks for a model imports what needs torch at that moment.
"""
