"""Proof traces: single steps of proofs as data, from Lean sources (`extract`), from the agent's own searches (`search`)
and from generated theorems (`synthesis`); split without leakage, counted, and exchanged in LeanDojo's format. They are
what the premise selectors, the language model and the steps-remaining predictor learn from.
"""
