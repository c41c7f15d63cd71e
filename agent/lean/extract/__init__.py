"""What lives natively in the embedded engine, read from its memory and written as Lean declarations."""
