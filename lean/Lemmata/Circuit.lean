import Lemmata.Circuit.Tactic

/-! Boolean circuits and statements about words and Booleans, decided by truth tables that the kernel computes. -/
