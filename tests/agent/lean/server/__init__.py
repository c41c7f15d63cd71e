"""Tests of sessions over Lean's language server."""
