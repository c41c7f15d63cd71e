import Lemmata.Circuit.TruthTable

/-! Boolean circuits, decided by truth tables that the kernel computes. -/
