prelude
import Init.Core

/-! Substitution along an equation read from right to left: how matches on literals are compiled. -/

universe u1 u2

/-- Transport from the right side of an equation to its left side. -/
abbrev Eq.ndrec_symm {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : b = a) : motive b :=
  h.symm.ndrec m

/-- The same along a heterogeneous equation. -/
noncomputable abbrev HEq.homo_ndrec_symm {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α}
    (h : b ≍ a) : motive b :=
  h.symm.homo_ndrec m
