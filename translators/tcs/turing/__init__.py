"""Turing machines: the standard text format, simulators, deciders that leave certificates, and problem families.

A machine has one tape, infinite in both directions and blank at the start, and is written `1RB1LC_…`: one group a
state, three characters a symbol read (symbol written, direction, next state); `---` and the states `Z`, `H` halt.
"""
