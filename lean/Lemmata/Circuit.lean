import Lemmata.Circuit.Reify
import Lemmata.Circuit.TruthTable

/-! Boolean circuits and statements about words and Booleans, decided by truth tables that the kernel computes. -/
