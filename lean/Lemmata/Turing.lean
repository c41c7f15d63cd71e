import Lemmata.Turing.MarksTree
import Lemmata.Turing.Text
import Lemmata.Turing.Tactics

/-! Turing machines: what it means that a machine halts, and procedures that decide it with the kernel's help. -/
