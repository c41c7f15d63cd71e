"""The embedded engine: Lean's own shared library, started from Python, and the core library compiled for it."""
