"""Tactic sources, one a file; `portfolio.py` lists them."""
