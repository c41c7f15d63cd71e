import Lemmata.Mba.Automaton
import Lemmata.Mba.Kronecker
import Lemmata.Mba.LowBits
import Lemmata.Mba.Measured
import Lemmata.Mba.Polynomial
import Lemmata.Mba.Tactic

/-! Mixed Boolean-arithmetic identities over bit vectors, decided by checkers that the kernel runs. -/
