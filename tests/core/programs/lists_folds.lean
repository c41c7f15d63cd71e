/-! Folds and their laws: everything a foldr can do, fusion, reverse by foldl, and scans. -/

section
variable {α β γ : Type}

def mapR (f : α → β) (l : List α) : List β := l.foldr (fun a acc => f a :: acc) []
def filterR (p : α → Bool) (l : List α) : List α := l.foldr (fun a acc => if p a then a :: acc else acc) []
def lengthL (l : List α) : Nat := l.foldl (fun n _ => n + 1) 0
def reverseL (l : List α) : List α := l.foldl (flip List.cons) []

theorem mapR_eq (f : α → β) (l : List α) : mapR f l = l.map f := by
  induction l <;> simp_all [mapR]

theorem filterR_eq (p : α → Bool) (l : List α) : filterR p l = l.filter p := by
  induction l with
  | nil => rfl
  | cons a l ih => simp only [filterR, List.foldr_cons, List.filter_cons] at *; rw [ih]

theorem lengthL_eq (l : List α) : lengthL l = l.length := by
  suffices h : ∀ n, l.foldl (fun n _ => n + 1) n = n + l.length by simpa [lengthL] using h 0
  induction l with
  | nil => simp
  | cons a l ih => intro n; simp [ih]; omega

theorem reverseL_eq (l : List α) : reverseL l = l.reverse := by
  have h (acc : List α) : l.foldl (flip List.cons) acc = l.reverse ++ acc := by
    induction l generalizing acc with
    | nil => rfl
    | cons a l ih => simp [ih, flip]
  simpa [reverseL] using h []

theorem foldr_fusion (h : β → γ) (f : α → β → β) (g : α → γ → γ) (e : β) (fuse : ∀ a b, h (f a b) = g a (h b))
    (l : List α) : h (l.foldr f e) = l.foldr g (h e) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [List.foldr_cons, fuse, ih, List.foldr_cons]

theorem foldl_eq_foldr (f : α → α → α) (assoc : ∀ a b c, f (f a b) c = f a (f b c)) (e : α) (left : ∀ a, f e a = a)
    (right : ∀ a, f a e = a) (l : List α) : l.foldl f e = l.foldr f e := by
  have h (a : α) : l.foldl f a = f a (l.foldr f e) := by
    induction l generalizing a with
    | nil => simp [right]
    | cons b l ih => simp [ih, assoc]
  rw [h, left]

def scanl (f : β → α → β) (b : β) : List α → List β
  | [] => [b]
  | a :: l => b :: scanl f (f b a) l

theorem length_scanl (f : β → α → β) (b : β) (l : List α) : (scanl f b l).length = l.length + 1 := by
  induction l generalizing b <;> simp_all [scanl]

theorem scanl_ne_nil (f : β → α → β) (b : β) (l : List α) : scanl f b l ≠ [] := by
  cases l <;> simp [scanl]

theorem getLast_scanl (f : β → α → β) (b : β) (l : List α) :
    (scanl f b l).getLast (scanl_ne_nil f b l) = l.foldl f b := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => simp only [scanl]; rw [List.getLast_cons (scanl_ne_nil _ _ _), ih]; rfl

end

instance : Monad List where
  pure a := [a]
  bind l f := l.flatMap f

instance : Alternative List where
  failure := []
  orElse l f := l ++ f ()

def pairs' (l : List Nat) : List (Nat × Nat) := do
  let a ← l
  let b ← l
  guard (a < b)
  return (a, b)

#guard pairs' [1, 2, 3] = [(1, 2), (1, 3), (2, 3)]
#eval scanl (· + ·) 0 [1, 2, 3]
