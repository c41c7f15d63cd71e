import Lemmata.Mba.Kronecker.Check

/-! Polynomial identities by one evaluation on big numbers (Kronecker's substitution). -/
