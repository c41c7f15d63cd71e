"""Sessions over Lean's own language server, for any toolchain."""
