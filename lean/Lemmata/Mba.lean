import Lemmata.Mba.Automaton
import Lemmata.Mba.Polynomial

/-! Mixed Boolean-arithmetic identities over bit vectors, decided by checkers that the kernel runs. -/
