"""Toolchains: the Lake project around a file, `lean` on PATH, or the embedded engine, found in that order."""
