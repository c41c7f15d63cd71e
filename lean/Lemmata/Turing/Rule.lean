import Lemmata.Turing.Accelerated

/-! Rules: a tape of slots, in which the exponents change by constants when the machine has run for a while.

A rule is checked once, with variables for the exponents. Then it holds for all of their values, is applied any number
of times at once, and, where no exponent shrinks, proves that the machine runs for ever. -/

namespace Lemmata.Turing

/-- A word, and how often it stands there: `low` before the rule and `high` after it, plus the same unknown number in
both cases where it `varies`. -/
structure Slot where
  word : List Nat
  varies : Bool
  low : Nat
  high : Nat

/-- A tape pattern, the number of macro steps in which it comes again, and how they are made (see `macroSteps`).
Beyond the slots the tape is blank where `blankLeft`, `blankRight` say so, and anything elsewhere. -/
structure Rule where
  state : Nat
  dir : Dir
  left : List Slot
  right : List Slot
  blankLeft : Bool
  blankRight : Bool
  macros : Nat

def at' : List Nat → Nat → Nat
  | [], _ => 0
  | y :: _, 0 => y
  | _ :: ys, j + 1 => at' ys j

/-- The coefficients of the variable `j` alone. -/
def unit : Nat → List Nat
  | 0 => [1]
  | j + 1 => 0 :: unit j

def slotExp (after : Bool) (j : Nat) (s : Slot) : Exp :=
  ⟨bif after then s.high else s.low, bif s.varies then unit j else []⟩

/-- The slots as blocks, the variables numbered from `j`. -/
def slotBlocks (after : Bool) : Nat → List Slot → List Block
  | _, [] => []
  | j, s :: ss => ⟨s.word, slotExp after j s⟩ :: slotBlocks after (j + 1) ss

def Rule.stage (r : Rule) (after : Bool) : Stage :=
  ⟨.lit 0, some r.state, r.dir, slotBlocks after 0 r.left, slotBlocks after r.left.length r.right⟩

def sameExp (e f : Exp) : Bool := Nat.beq e.const f.const && sameWord e.coef f.coef

def sameBlocks : List Block → List Block → Bool
  | [], [] => true
  | ⟨v, e⟩ :: bs, ⟨w, f⟩ :: cs => sameWord v w && sameExp e f && sameBlocks bs cs
  | _, _ => false

/-- Whether two stages show the same edge. -/
def sameStage (s t : Stage) : Bool :=
  match s, t with
  | ⟨_, some p, c, l, r⟩, ⟨_, some q, d, l', r'⟩ =>
    Nat.beq p q && sameDir c d && sameBlocks l l' && sameBlocks r r'
  | _, _ => false

def fixedStay : List Slot → Bool
  | [] => true
  | s :: ss => (s.varies || Nat.beq s.low s.high) && fixedStay ss

/-- The steps that the rule takes, when it holds. -/
def checkRule (m : Machine) (pad : List Nat) (fuel : Nat) (r : Rule) : Option Exp :=
  match macroSteps m r.blankLeft r.blankRight pad fuel r.macros (r.stage false) with
  | s => bif allBlank pad && fixedStay r.left && fixedStay r.right && sameStage s (r.stage true) then
    some s.steps else none

theorem sameExp_eq {e f : Exp} (h : sameExp e f = true) : e = f := by
  unfold sameExp at h
  rw [Bool.and_eq_true] at h
  obtain ⟨c, v⟩ := e
  obtain ⟨d, w⟩ := f
  have hc : c = d := Nat.eq_of_beq_eq_true h.1
  have hv : v = w := sameWord_eq h.2
  rw [hc, hv]

theorem sameBlocks_eq : ∀ {bs cs : List Block}, sameBlocks bs cs = true → bs = cs
  | [], [], _ => rfl
  | [], _ :: _, h => nomatch h
  | _ :: _, [], h => nomatch h
  | ⟨v, e⟩ :: bs, ⟨w, f⟩ :: cs, h => by
    unfold sameBlocks at h
    rw [Bool.and_eq_true, Bool.and_eq_true] at h
    rw [sameWord_eq h.1.1, sameExp_eq h.1.2, sameBlocks_eq h.2]

theorem sameStage_edge {s t : Stage} (h : sameStage s t = true) (x : List Nat) (yl yr : Half) :
    s.edge x yl yr = t.edge x yl yr := by
  unfold sameStage at h
  split at h
  · rename_i p c l r _ q d l' r'
    rw [Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true] at h
    have hp : p = q := Nat.eq_of_beq_eq_true h.1.1.1
    have hd := sameDir_eq h.1.1.2
    have hl := sameBlocks_eq h.1.2
    have hr := sameBlocks_eq h.2
    subst hp hd hl hr
    rfl
  · exact nomatch h

theorem app_pad {pad : List Nat} (h : allBlank pad = true) (y : Half) (hy : y = Half.blank) : Half.app pad y = y := by
  rw [hy]; exact app_allBlank h

theorem dot_unit : ∀ (j : Nat) (x : List Nat), dot (unit j) x = at' x j
  | 0, [] => rfl
  | 0, y :: x => by show 1 * y + dot [] x = y; rw [dot_nil]; omega
  | j + 1, [] => rfl
  | j + 1, y :: x => by show 0 * y + dot (unit j) x = _; rw [dot_unit j x, Nat.zero_mul, Nat.zero_add]; rfl

/-- `x'` is what the variables are after the rule, if they were `x` before. -/
def Moves (x x' : List Nat) : Nat → List Slot → Prop
  | _, [] => True
  | j, s :: ss => at' x' j + s.low = at' x j + s.high ∧ Moves x x' (j + 1) ss

theorem blocks_moves {x x' : List Nat} (y : Half) : ∀ {ss : List Slot} {j : Nat}, Moves x x' j ss →
    fixedStay ss = true → blocks x (slotBlocks true j ss) y = blocks x' (slotBlocks false j ss) y
  | [], _, _, _ => rfl
  | s :: ss, j, h, hf => by
    unfold fixedStay at hf
    rw [Bool.and_eq_true] at hf
    unfold slotBlocks blocks
    dsimp only
    rw [blocks_moves y h.2 hf.2]
    have e : (slotExp true j s).eval x = (slotExp false j s).eval x' := by
      obtain ⟨w, v, lo, hi⟩ := s
      cases v
      · have := Nat.eq_of_beq_eq_true hf.1
        show hi + dot [] x = lo + dot [] x'
        rw [dot_nil, dot_nil]
        exact congrArg (· + 0) this.symm
      · show hi + dot (unit j) x = lo + dot (unit j) x'
        have := h.1
        rw [dot_unit, dot_unit]
        dsimp only at this
        omega
    rw [e]

theorem moves_append {x x' : List Nat} : ∀ {ss ts : List Slot} {j : Nat}, Moves x x' j (ss ++ ts) →
    Moves x x' j ss ∧ Moves x x' (j + ss.length) ts
  | [], _, _, h => ⟨trivial, h⟩
  | s :: ss, ts, j, h => by
    have ⟨a, b⟩ := moves_append (ss := ss) h.2
    refine ⟨⟨h.1, a⟩, ?_⟩
    rw [List.length_cons, Nat.add_comm ss.length 1, ← Nat.add_assoc]; exact b

theorem rule_path {m : Machine} {pad : List Nat} {fuel : Nat} {r : Rule} {e : Exp}
    (h : checkRule m pad fuel r = some e) {x x' : List Nat} (mv : Moves x x' 0 (r.left ++ r.right)) {yl yr : Half}
    (hl : r.blankLeft = true → yl = Half.blank) (hr : r.blankRight = true → yr = Half.blank) :
    Path m (e.eval x) ((r.stage false).edge x yl yr) ((r.stage false).edge x' yl yr) := by
  unfold checkRule at h
  dsimp only at h
  cases c : (allBlank pad && fixedStay r.left && fixedStay r.right &&
    sameStage (macroSteps m r.blankLeft r.blankRight pad fuel r.macros (r.stage false)) (r.stage true)) <;>
    rw [c] at h
  · exact nomatch h
  · cases h
    rw [Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true] at c
    obtain ⟨n, p, en⟩ := macroSteps_leads (app_pad c.1.1.1) r.macros (r.stage false) x yl yr hl hr
    have zero : (r.stage false).steps.eval x = 0 := Exp.eval_lit x 0
    rw [zero, Nat.zero_add] at en
    rw [en]
    rw [sameStage_edge c.2] at p
    have ⟨ml, mr⟩ := moves_append mv
    rw [Nat.zero_add] at mr
    have same : (r.stage true).edge x yl yr = (r.stage false).edge x' yl yr := by
      unfold Rule.stage Stage.edge
      dsimp only
      rw [blocks_moves yl ml c.1.1.2, blocks_moves yr mr c.1.2]
    rw [same] at p
    exact p

end Lemmata.Turing
