"""What is wrong with what a training run was given."""

from __future__ import annotations


class TrainingError(Exception):
    """A run cannot begin or go on; the message is one line that names the cause and the next step."""
