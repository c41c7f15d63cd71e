"""Stand-in `lean` and `lake` commands: the real ones' arguments, environment and exit codes, on the embedded engine."""

from tests.standins.install import install

__all__ = ["install"]
