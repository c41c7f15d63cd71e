/-! Monads of one's own with their laws: state, writer, and a parser. -/

structure Counter (α : Type) where
  run : Nat → α × Nat

namespace Counter

instance : Monad Counter where
  pure a := ⟨fun n => (a, n)⟩
  bind x f := ⟨fun n => let (a, n) := x.run n; (f a).run n⟩

theorem ext {x y : Counter α} (h : ∀ n, x.run n = y.run n) : x = y := by
  cases x; cases y; congr; funext n; exact h n

instance : LawfulMonad Counter := LawfulMonad.mk'
  (id_map := fun x => rfl)
  (pure_bind := fun a f => rfl)
  (bind_assoc := fun x f g => rfl)

def tick : Counter Nat := ⟨fun n => (n, n + 1)⟩

inductive Tree (α : Type) where
  | leaf
  | node (l : Tree α) (a : α) (r : Tree α)
  deriving Repr

def Tree.size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + r.size + 1

def label : Tree α → Counter (Tree (Nat × α))
  | .leaf => pure .leaf
  | .node l a r => do
    let l ← label l
    let n ← tick
    let r ← label r
    return .node l (n, a) r

theorem label_run (t : Tree α) (n : Nat) : ((label t).run n).2 = n + t.size := by
  induction t generalizing n with
  | leaf => rfl
  | node l a r ihl ihr =>
    show ((label r).run (((label l).run n).2 + 1)).2 = _
    rw [ihr, ihl, Tree.size]; omega

#eval ((label (.node (.node .leaf 'a' .leaf) 'b' .leaf)).run 0).1

end Counter

structure Writer (w α : Type) where
  value : α
  log : List w

namespace Writer

instance : Monad (Writer w) where
  pure a := ⟨a, []⟩
  bind x f := let y := f x.value; ⟨y.value, x.log ++ y.log⟩

def tell (a : w) : Writer w Unit := ⟨(), [a]⟩

instance : LawfulMonad (Writer w) := LawfulMonad.mk' (Writer w)
  (id_map := by intro α x; cases x; simp [Functor.map])
  (pure_bind := by intros; simp [pure, bind])
  (bind_assoc := by intros; simp [bind, List.append_assoc])

def factorial : Nat → Writer String Nat
  | 0 => do
    tell "zero"
    return 1
  | n + 1 => do
    let r ← factorial n
    tell s!"{n + 1} * {r}"
    pure ((n + 1) * r)

#guard (factorial 3).log.length == 4

theorem factorial_log (n : Nat) : (factorial n).log.length = n + 1 := by
  induction n with
  | zero => rfl
  | succ n ih => simp [factorial, bind, pure, tell, ih]

end Writer

/-- The laws are used: two ways to write the same program. -/
example [Monad m] [LawfulMonad m] (x : m α) (f : α → β) (g : β → γ) : g <$> (f <$> x) = (fun a => g (f a)) <$> x := by
  simp

example [Monad m] [LawfulMonad m] (x : m Nat) : (do let a ← x; let b ← pure (a + 1); pure b) = (· + 1) <$> x := by
  simp
