/-! Finite automata as structures; product, complement, and a run as a fold. -/

structure DFA (σ α : Type) where
  start : σ
  step : σ → α → σ
  accept : σ → Bool

namespace DFA

variable {σ τ α : Type}

def runFrom (m : DFA σ α) (s : σ) (w : List α) : σ := w.foldl m.step s
def accepts (m : DFA σ α) (w : List α) : Bool := m.accept (m.runFrom m.start w)

@[simp] theorem runFrom_nil (m : DFA σ α) (s : σ) : m.runFrom s [] = s := rfl
@[simp] theorem runFrom_cons (m : DFA σ α) (s : σ) (a : α) (w : List α) :
    m.runFrom s (a :: w) = m.runFrom (m.step s a) w := rfl

theorem runFrom_append (m : DFA σ α) (s : σ) (v w : List α) :
    m.runFrom s (v ++ w) = m.runFrom (m.runFrom s v) w := List.foldl_append ..

def compl (m : DFA σ α) : DFA σ α := { m with accept := fun s => !m.accept s }

theorem accepts_compl (m : DFA σ α) (w : List α) : m.compl.accepts w = !m.accepts w := rfl

def inter (m : DFA σ α) (n : DFA τ α) : DFA (σ × τ) α where
  start := (m.start, n.start)
  step := fun (s, t) a => (m.step s a, n.step t a)
  accept := fun (s, t) => m.accept s && n.accept t

theorem runFrom_inter (m : DFA σ α) (n : DFA τ α) (s : σ) (t : τ) (w : List α) :
    (m.inter n).runFrom (s, t) w = (m.runFrom s w, n.runFrom t w) := by
  induction w generalizing s t with
  | nil => rfl
  | cons a w ih => exact ih (m.step s a) (n.step t a)

theorem accepts_inter (m : DFA σ α) (n : DFA τ α) (w : List α) :
    (m.inter n).accepts w = (m.accepts w && n.accepts w) := by
  simp only [accepts]
  show (m.inter n).accept ((m.inter n).runFrom (m.start, n.start) w) = _
  rw [runFrom_inter]; rfl

/-- The remainder of a binary number modulo `k`. -/
def binaryMod (k : Nat) [NeZero k] (r : Fin k) : DFA (Fin k) Bool where
  start := 0
  step s b := 2 * s + if b then 1 else 0
  accept s := s == r

#guard (binaryMod 3 0).accepts [true, true, false]
#guard (List.range 10).all fun n => (binaryMod 5 0).accepts ((Nat.toDigits 2 n).map (· == '1')) == (n % 5 == 0)

end DFA

inductive Light where
  | red | green | yellow
  deriving DecidableEq, Repr, Inhabited, Ord, Hashable

namespace Light

def next : Light → Light
  | red => green
  | green => yellow
  | yellow => red

def all : List Light := [red, green, yellow]

theorem mem_all (l : Light) : l ∈ all := by cases l <;> decide
theorem next_next_next (l : Light) : l.next.next.next = l := by cases l <;> rfl
theorem next_ne (l : Light) : l.next ≠ l := by cases l <;> simp [next]
theorem next_injective : ∀ a b : Light, a.next = b.next → a = b := by
  rintro (_ | _ | _) (_ | _ | _) h <;> first | rfl | contradiction

instance (p : Light → Prop) [DecidablePred p] : Decidable (∀ l, p l) :=
  decidable_of_iff (∀ l ∈ all, p l) ⟨fun h l => h l (mem_all l), fun h l _ => h l⟩

example : ∀ l : Light, l.next.next ≠ l := by decide
#eval compare red yellow

end Light
