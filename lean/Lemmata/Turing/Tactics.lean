import Lemmata.Turing.Blockwise
import Lemmata.Turing.Tree
import Lemmata.Turing.Decidable

/-! Tactics for theorems about machines. Each ends in one evaluation by the kernel. -/

namespace Lemmata.Turing

theorem haltsIn_of_haltsWith {m : Machine} {n : Nat} (k : Nat) (h : m.HaltsWith n k) : m.HaltsIn n := h.1

theorem haltsWithin_of_haltsIn {m : Machine} {n : Nat} (k : Nat) (h : m.HaltsIn k) (le : Nat.ble k n = true) :
    m.HaltsWithin n := HaltsIn.haltsWithin h (Nat.le_of_ble_eq_true le)

theorem halts_of_haltsIn {m : Machine} (n : Nat) (h : m.HaltsIn n) : m.Halts := ⟨n, h.1⟩

/-- `tm_halt`: direct simulation proves `m.HaltsWith n k`, `m.HaltsIn n`, `m.HaltsWithin n` and `¬ m.HaltsWithin n`.
`tm_halt n k`: the machine halts with step `n` and `k` marks; that proves `m.Halts` and what is above, and refutes other
steps and marks. `tm_halt n k by h`: the same with a proof `h` of `m.HaltsWith n k`. -/
syntax "tm_halt" (ppSpace num num)? (" by " term:max)? : tactic

macro_rules
  | `(tactic| tm_halt) => `(tactic| first
      | exact haltsWith_of_blocks (by decide +kernel)
      | exact haltsIn_of_blocks (by decide +kernel)
      | exact haltsWithin_of_blocks (by decide +kernel)
      | exact not_haltsWithin_of_blocks (by decide +kernel)
      | exact haltsWith_of_check (by decide +kernel)
      | exact haltsIn_of_check (by decide +kernel)
      | exact haltsWithin_of_check (by decide +kernel)
      | exact not_haltsWithin_of_check (by decide +kernel))
  | `(tactic| tm_halt $n:num $k:num) => `(tactic| tm_halt $n $k by (haltsWith_of_blocks (by decide +kernel)))
  | `(tactic| tm_halt $n:num $k:num by $h) => `(tactic| first
      | exact $h
      | exact haltsIn_of_haltsWith $k $h
      | exact halts_of_haltsIn $n (haltsIn_of_haltsWith $k $h)
      | exact haltsWithin_of_haltsIn $n (haltsIn_of_haltsWith $k $h) rfl
      | exact not_haltsWith_of_haltsWith (a := $n) (i := $k) $h rfl
      | exact not_haltsIn_of_haltsIn (a := $n) (haltsIn_of_haltsWith $k $h) rfl
      | exact not_haltsWithin_of_haltsIn (n := $n) (haltsIn_of_haltsWith $k $h) rfl)

/-- `tm_loop start period`: the configuration after `start` steps comes again `period` steps later; that proves
`¬ m.Halts` and `¬ m.HaltsWithin n`, `¬ m.HaltsIn n`, `¬ m.HaltsWith n k`. `tm_loop` alone tries numbers that many
periods divide. `tm_loop start period left n`, `right n`: it
comes again shifted, and no cell beyond the `n` nearest on that side is read in between. `tm_loop by h`: the same from
a proof `h` of `¬ m.Halts`. -/
syntax "tm_loop" (ppSpace num num (&" left " num)? (&" right " num)?)? (" by " term:max)? : tactic

macro_rules
  | `(tactic| tm_loop) => `(tactic| first
      | tm_loop 100 420
      | tm_loop 600 420 left 24
      | tm_loop 600 420 right 24
      | tm_loop 600 2520 left 24
      | tm_loop 600 2520 right 24
      | tm_loop 600 2520)
  | `(tactic| tm_loop by $h) => `(tactic| first
      | exact $h
      | exact not_haltsWithin_of_not_halts $h
      | exact not_haltsIn_of_not_halts $h
      | exact not_haltsWith_of_not_halts $h)
  | `(tactic| tm_loop $s:num $p:num) => `(tactic| tm_loop by (not_halts_of_loop $s $p none none (by decide +kernel)))
  | `(tactic| tm_loop $s:num $p:num left $l:num) =>
    `(tactic| tm_loop by (not_halts_of_loop $s $p (some $l) none (by decide +kernel)))
  | `(tactic| tm_loop $s:num $p:num right $r:num) =>
    `(tactic| tm_loop by (not_halts_of_loop $s $p none (some $r) (by decide +kernel)))
  | `(tactic| tm_loop $s:num $p:num left $l:num right $r:num) =>
    `(tactic| tm_loop by (not_halts_of_loop $s $p (some $l) (some $r) (by decide +kernel)))

end Lemmata.Turing
