import Lemmata.Turing.Word

/-! Tapes as runs of repeated words, with exponents that are linear in some variables.

A block is a word and how often it stands there; a side of the tape is a list of blocks, the nearest first, each word
with its nearest cell first. `Exp` is the exponent `const + Σ coef i * x i`. A coefficient list has no zero at its end,
so that equal exponents are equal terms. -/

namespace Lemmata.Turing

/-- `const + coef 0 * x 0 + coef 1 * x 1 + …` -/
structure Exp where
  const : Nat
  coef : List Nat

def dot : List Nat → List Nat → Nat
  | a :: as, x :: xs => a * x + dot as xs
  | _, _ => 0

def addCoef : List Nat → List Nat → List Nat
  | [], w => w
  | v, [] => v
  | a :: v, b :: w => (a + b) :: addCoef v w

namespace Exp

def eval (x : List Nat) (e : Exp) : Nat := e.const + dot e.coef x

/-- The sum, forced: the kernel is lazy, and what it does not need now would pile up. -/
def add (e f : Exp) : Exp :=
  match e.const + f.const, addCoef e.coef f.coef with
  | 0, [] => ⟨0, []⟩
  | 0, a :: v => ⟨0, a :: v⟩
  | c + 1, [] => ⟨c + 1, []⟩
  | c + 1, a :: v => ⟨c + 1, a :: v⟩

def scale (n : Nat) (e : Exp) : Exp := ⟨n * e.const, e.coef.map (n * ·)⟩

def lit (n : Nat) : Exp := ⟨n, []⟩

end Exp

structure Block where
  word : List Nat
  exp : Exp

theorem dot_nil (x : List Nat) : dot [] x = 0 := by cases x <;> rfl

theorem dot_addCoef : ∀ v w x : List Nat, dot (addCoef v w) x = dot v x + dot w x
  | [], w, x => by rw [dot_nil, Nat.zero_add]; rfl
  | a :: v, [], x => by rw [dot_nil]; rfl
  | a :: v, b :: w, [] => rfl
  | a :: v, b :: w, y :: x => by
    simp only [addCoef, dot]
    rw [dot_addCoef v w x, Nat.add_mul]
    omega

theorem dot_scale (n : Nat) : ∀ v x : List Nat, dot (v.map (n * ·)) x = n * dot v x
  | [], x => by rw [List.map_nil, dot_nil, Nat.mul_zero]
  | a :: v, [] => rfl
  | a :: v, y :: x => by
    simp only [List.map_cons, dot]
    rw [dot_scale n v x, Nat.mul_add, Nat.mul_assoc]

theorem Exp.eval_add (x : List Nat) (e f : Exp) : (e.add f).eval x = e.eval x + f.eval x := by
  have : (e.add f).eval x = (e.const + f.const) + dot (addCoef e.coef f.coef) x := by
    unfold Exp.add
    split <;> rename_i h k <;> rw [h, k] <;> rfl
  rw [this, dot_addCoef]
  unfold Exp.eval
  omega

theorem Exp.eval_scale (x : List Nat) (n : Nat) (e : Exp) : (e.scale n).eval x = n * e.eval x := by
  unfold Exp.eval Exp.scale
  dsimp only
  rw [dot_scale, Nat.mul_add]

theorem Exp.eval_lit (x : List Nat) (n : Nat) : (Exp.lit n).eval x = n := by
  unfold Exp.eval Exp.lit
  dsimp only
  rw [dot_nil]; rfl

/-- A word `n` times, then the half. -/
def Half.rep (w : List Nat) : Nat → Half → Half
  | 0, h => h
  | n + 1, h => app w (rep w n h)

/-- Blocks in front of a half, at given values of the variables. -/
def blocks (x : List Nat) : List Block → Half → Half
  | [], y => y
  | b :: bs, y => Half.rep b.word (b.exp.eval x) (blocks x bs y)

theorem rep_add (w : List Nat) : ∀ (a b : Nat) (h : Half), Half.rep w (a + b) h = Half.rep w a (Half.rep w b h)
  | 0, b, h => by rw [Nat.zero_add]; rfl
  | a + 1, b, h => by
    rw [Nat.succ_add]
    show Half.app w (Half.rep w (a + b) h) = Half.app w _
    rw [rep_add]

theorem rep_app (w : List Nat) : ∀ (n : Nat) (h : Half), Half.rep w n (Half.app w h) = Half.app w (Half.rep w n h)
  | 0, _ => rfl
  | n + 1, h => congrArg (Half.app w) (rep_app w n h)

theorem rep_nil : ∀ (n : Nat) (h : Half), Half.rep [] n h = h
  | 0, _ => rfl
  | n + 1, h => rep_nil n h

/-- One more block in front, united with the nearest one where the words are the same; empty words vanish. -/
def push (w : List Nat) (e : Exp) : List Block → List Block
  | [] =>
    match w with
    | [] => []
    | s :: w => [⟨s :: w, e⟩]
  | ⟨v, f⟩ :: bs =>
    match w with
    | [] => ⟨v, f⟩ :: bs
    | s :: w =>
      match sameWord (s :: w) v with
      | true => match e.add f with
        | ⟨c, k⟩ => ⟨v, ⟨c, k⟩⟩ :: bs
      | false => ⟨s :: w, e⟩ :: ⟨v, f⟩ :: bs

theorem blocks_push (x : List Nat) (w : List Nat) (e : Exp) (bs : List Block) (y : Half) :
    blocks x (push w e bs) y = Half.rep w (e.eval x) (blocks x bs y) := by
  cases w with
  | nil => rw [rep_nil]; cases bs <;> rfl
  | cons s w =>
    cases bs with
    | nil => rfl
    | cons b bs =>
      obtain ⟨v, f⟩ := b
      unfold push
      dsimp only
      split
      · rename_i h
        have h := sameWord_eq h
        show Half.rep v ((e.add f).eval x) _ = _
        rw [Exp.eval_add, rep_add, ← h]; rfl
      · rfl

/-- `k bs`, the list forced. -/
def forced {α : Type} (k : List Block → α) : List Block → α
  | [] => k []
  | b :: bs => k (b :: bs)

theorem forced_eq {α : Type} (k : List Block → α) (bs : List Block) : forced k bs = k bs := by
  cases bs <;> rfl

/-- Marks on all blocks, the variables being 0. -/
def blockMarks : List Block → Nat
  | [] => 0
  | b :: bs => marks b.word * b.exp.const + blockMarks bs

theorem halfMarks_rep {h : Half} {k : Nat} (w : List Nat) (hm : HalfMarks h k) :
    ∀ n, HalfMarks (Half.rep w n h) (k + marks w * n)
  | 0 => hm
  | n + 1 => by
    rw [Nat.mul_succ, ← Nat.add_assoc]
    exact halfMarks_app (halfMarks_rep w hm n) w

theorem dot_nil_right (v : List Nat) : dot v [] = 0 := by cases v <;> rfl

theorem halfMarks_blocks : ∀ bs : List Block, HalfMarks (blocks [] bs Half.blank) (blockMarks bs)
  | [] => halfMarks_blank
  | b :: bs => by
    have := halfMarks_rep b.word (halfMarks_blocks bs) (b.exp.eval [])
    unfold Exp.eval at this
    rw [dot_nil_right, Nat.add_zero, Nat.add_comm] at this
    unfold blockMarks blocks Exp.eval
    rw [dot_nil_right, Nat.add_zero]
    exact this

end Lemmata.Turing
