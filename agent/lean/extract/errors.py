"""The one error of this package."""

from __future__ import annotations


class ExtractError(Exception):
    """The engine library cannot be read: missing, of another format, stripped, or not shaped as expected.

    The message names the file, the cause and what to do.
    """
