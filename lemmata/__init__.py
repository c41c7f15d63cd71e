"""Lemmata: claims about code and mathematics, proved by Lean's kernel or refuted by a counterexample."""
