prelude
import Init.Control.Range

/-! Loops and effectful folds over lists, as folds. -/

set_option linter.unusedVariables false
universe u v w

namespace List

theorem mapM_loop_eq [Monad m] [LawfulMonad m] (f : α → m β) (l : List α) (acc : List β) :
    mapM.loop f l acc = (acc.reverseAux ·) <$> mapM.loop f l [] := by
  have key : ∀ (l : List α) (acc acc' : List β),
      mapM.loop f l (acc ++ acc') = (acc'.reverseAux ·) <$> mapM.loop f l acc := by
    intro l
    induction l with
    | nil =>
      intro acc acc'
      have h : ∀ (xs ys zs : List β), reverseAux (xs ++ ys) zs = reverseAux ys (reverseAux xs zs) := by
        intro xs
        induction xs with
        | nil => intro ys zs; rfl
        | cons x xs ih => intro ys zs; exact ih ys (x :: zs)
      show pure (reverseAux (acc ++ acc') []) = _ <$> pure (reverseAux acc [])
      rw [map_pure, h]
    | cons a l ih =>
      intro acc acc'
      show (f a >>= fun b => mapM.loop f l (b :: (acc ++ acc'))) = _ <$> (f a >>= fun b => mapM.loop f l (b :: acc))
      rw [map_bind]
      exact bind_congr fun b => ih (b :: acc) acc'
  exact key l [] acc

@[simp] theorem mapM_nil [Monad m] {f : α → m β} : [].mapM f = pure [] := rfl

@[simp] theorem mapM_cons [Monad m] [LawfulMonad m] {f : α → m β} {a : α} {l : List α} :
    (a :: l).mapM f = (do return (← f a) :: (← l.mapM f)) := by
  show (f a >>= fun b => mapM.loop f l [b]) = _
  refine bind_congr fun b => ?_
  rw [mapM_loop_eq]
  exact (bind_pure_comp _ _).symm

@[simp] theorem mapM_pure [Monad m] [LawfulMonad m] {l : List α} {f : α → β} :
    l.mapM (m := m) (fun a => pure (f a)) = pure (l.map f) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [mapM_cons, pure_bind, ih, pure_bind]; rfl

@[simp] theorem foldlM_pure [Monad m] [LawfulMonad m] {f : β → α → β} {b : β} {l : List α} :
    l.foldlM (m := m) (fun b a => pure (f b a)) b = pure (l.foldl f b) := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => rw [foldlM_cons, pure_bind, ih]; rfl

theorem foldl_eq_foldlM {f : β → α → β} {b : β} {l : List α} :
    l.foldl f b = (l.foldlM (m := Id) (fun b a => pure (f b a)) b).run := by
  rw [foldlM_pure]; rfl

@[simp] theorem idRun_foldlM {f : β → α → Id β} {b : β} {l : List α} :
    Id.run (l.foldlM f b) = l.foldl (fun b a => (f b a).run) b :=
  foldl_eq_foldlM.symm

theorem forIn_eq_foldlM [Monad m] [LawfulMonad m] (f : α → β → m (ForInStep β)) (init : β) (l : List α) :
    forIn l init f = ForInStep.value <$> l.foldlM (fun b a => match b with
      | .yield b => f a b
      | .done b => pure (.done b)) (ForInStep.yield init) := by
  have stay : ∀ (l : List α) (b : β), l.foldlM (m := m) (fun b a => match b with
      | .yield b => f a b
      | .done b => pure (.done b)) (ForInStep.done b) = pure (.done b) := by
    intro l b
    induction l with
    | nil => rfl
    | cons a l ih => rw [foldlM_cons]; exact (pure_bind _ _).trans ih
  induction l generalizing init with
  | nil => rw [forIn_nil, foldlM_nil, map_pure]; rfl
  | cons a l ih =>
    rw [forIn_cons, foldlM_cons, map_bind]
    refine bind_congr fun step => ?_
    cases step with
    | done b => rw [stay, map_pure]; rfl
    | yield b => exact ih b

/-- A loop whose body always goes on is a fold. -/
@[simp] theorem forIn_yield_eq_foldlM [Monad m] [LawfulMonad m] (l : List α) (f : α → β → m γ) (g : α → β → γ → β)
    (init : β) :
    forIn l init (fun a b => (fun c => .yield (g a b c)) <$> f a b) =
      l.foldlM (fun b a => g a b <$> f a b) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih =>
    rw [forIn_cons, foldlM_cons, bind_map_left, bind_map_left]
    exact bind_congr fun c => ih (g a init c)

@[simp] theorem forIn_pure_yield_eq_foldl [Monad m] [LawfulMonad m] (l : List α) (f : α → β → β) (init : β) :
    forIn l init (fun a b => pure (.yield (f a b))) = pure (f := m) (l.foldl (fun b a => f a b) init) := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [forIn_cons, pure_bind]; exact ih (f a init)

@[simp] theorem idRun_forIn_yield_eq_foldl (l : List α) (f : α → β → Id β) (init : β) :
    (forIn l init (fun a b => .yield <$> f a b)).run = l.foldl (fun b a => (f a b).run) init :=
  congrArg Id.run (forIn_pure_yield_eq_foldl (m := Id) l (fun a b => (f a b).run) init)

@[simp] theorem findM?_pure {m} [Monad m] [LawfulMonad m] (p : α → Bool) (as : List α) :
    findM? (m := m) (fun a => pure (p a)) as = pure (as.find? p) := by
  induction as with
  | nil => rfl
  | cons a as ih =>
    show (pure (p a) >>= _) = _
    rw [pure_bind]
    unfold find?
    cases p a with
    | true => rfl
    | false => exact ih

theorem anyM_pure {m} [Monad m] [LawfulMonad m] (p : α → Bool) (as : List α) :
    anyM (m := m) (fun a => pure (p a)) as = pure (as.any p) := by
  induction as with
  | nil => rfl
  | cons a as ih =>
    show (pure (p a) >>= _) = pure (p a || as.any p)
    rw [pure_bind]
    cases p a with
    | true => rfl
    | false => exact ih

theorem allM_pure {m} [Monad m] [LawfulMonad m] (p : α → Bool) (as : List α) :
    allM (m := m) (fun a => pure (p a)) as = pure (as.all p) := by
  induction as with
  | nil => rfl
  | cons a as ih =>
    show (pure (p a) >>= _) = pure (p a && as.all p)
    rw [pure_bind]
    cases p a with
    | true => exact ih
    | false => rfl

end List
