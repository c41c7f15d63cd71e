"""What can go wrong with a language model, for callers that go on without one."""

from __future__ import annotations


class ModelError(Exception):
    """No model can be used; the message is one line that names the cause and the next step."""


class CheckpointError(ModelError):
    """A checkpoint is missing, incomplete or corrupt."""


def require_torch() -> None:
    """Raises ModelError, naming the extra to install, where torch is absent."""
    try:
        import torch  # noqa: F401
    except ImportError as error:
        raise ModelError("language models need torch: pip install 'lemmata[lm]'") from error
