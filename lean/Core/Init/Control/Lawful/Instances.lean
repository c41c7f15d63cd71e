prelude
import Init.Control.Lawful.Classes
import Init.Control.Do

/-! What `run` makes of the operations of each transformer, and that each of them keeps a lawful monad lawful. -/

set_option linter.unusedVariables false
universe u v

namespace Except

@[simp] theorem map_error {f : α → β} {e : ε} : f <$> (Except.error e : Except ε α) = Except.error e := rfl
@[simp] theorem map_ok {f : α → β} {x : α} : f <$> (Except.ok x : Except ε α) = Except.ok (f x) := rfl
@[simp] theorem pure_def {a : α} : (pure a : Except ε α) = Except.ok a := rfl
@[simp] theorem bind_ok {x : α} {f : α → Except ε β} : (Except.ok x >>= f) = f x := rfl
@[simp] theorem bind_error {e : ε} {f : α → Except ε β} : (Except.error e >>= f) = Except.error e := rfl
@[simp] theorem throw_def {e : ε} : (throw e : Except ε α) = Except.error e := rfl

instance : LawfulMonad (Except ε) := LawfulMonad.mk' (Except ε)
  (id_map := fun x => by cases x <;> rfl)
  (pure_bind := fun _ _ => rfl)
  (bind_assoc := fun x _ _ => by cases x <;> rfl)
  (bind_pure_comp := fun _ x => by cases x <;> rfl)

instance : LawfulApplicative (Except ε) := inferInstance
instance : LawfulFunctor (Except ε) := inferInstance

end Except

instance : LawfulMonad Option := LawfulMonad.mk' Option
  (id_map := fun x => by cases x <;> rfl)
  (pure_bind := fun _ _ => rfl)
  (bind_assoc := fun x _ _ => by cases x <;> rfl)
  (bind_pure_comp := fun _ x => by cases x <;> rfl)

instance : LawfulApplicative Option := inferInstance
instance : LawfulFunctor Option := inferInstance

namespace ExceptT

@[ext] theorem ext {x y : ExceptT ε m α} (h : x.run = y.run) : x = y := h

@[simp] theorem run_mk {α ε : Type u} {m : Type u → Type v} {x : m (Except ε α)} : run (mk x : ExceptT ε m α) = x := rfl
@[simp] theorem run_pure [Monad m] (x : α) : run (pure x : ExceptT ε m α) = pure (Except.ok x) := rfl
@[simp] theorem run_lift {α ε : Type u} {m : Type u → Type v} [Monad m] (x : m α) :
    run (ExceptT.lift x : ExceptT ε m α) = (Except.ok <$> x : m (Except ε α)) := rfl
@[simp] theorem run_monadLift {α ε : Type u} {m : Type u → Type v} [Monad m] {x : m α} :
    (monadLift x : ExceptT ε m α).run = (Except.ok <$> x : m (Except ε α)) := rfl
@[simp] theorem run_throw [Monad m] : run (throw e : ExceptT ε m β) = pure (Except.error e) := rfl
@[simp] theorem run_bind [Monad m] (x : ExceptT ε m α) (f : α → ExceptT ε m β) :
    run (x >>= f) = (run x >>= fun r => match r with
      | .ok x => run (f x)
      | .error e => pure (Except.error e)) :=
  congrArg (bind x.run) (funext fun r => by cases r <;> rfl)
theorem run_bind_lift {α ε : Type u} {m : Type u → Type v} [Monad m] [LawfulMonad m] (x : m α) (f : α → ExceptT ε m β) :
    run (ExceptT.lift x >>= f : ExceptT ε m β) = x >>= fun a => run (f a) := by
  rw [run_bind, run_lift, bind_map_left]
@[simp] theorem run_map [Monad m] [LawfulMonad m] (f : α → β) (x : ExceptT ε m α) :
    (f <$> x).run = Except.map f <$> x.run := by
  refine Eq.trans ?_ (bind_pure_comp (Except.map f) x.run)
  exact bind_congr (x := x.run) fun r => by cases r <;> rfl
@[simp] theorem lift_pure {α ε : Type u} {m : Type u → Type v} [Monad m] [LawfulMonad m] (a : α) : ExceptT.lift (pure a) = (pure a : ExceptT ε m α) :=
  map_pure Except.ok a

instance [Monad m] [LawfulMonad m] : LawfulMonad (ExceptT ε m) := LawfulMonad.mk' (ExceptT ε m)
  (id_map := fun x => by
    apply ext; rw [run_map]
    exact (congrArg (· <$> x.run) Except.map_id).trans (id_map x.run))
  (pure_bind := fun a f => by apply ext; rw [run_bind, run_pure, pure_bind])
  (bind_assoc := fun x f g => by
    apply ext; rw [run_bind, run_bind, run_bind, bind_assoc]
    exact bind_congr fun r => by
      cases r with
      | error e => exact pure_bind _ _
      | ok a => exact (run_bind (f a) g).symm)
  (bind_pure_comp := fun f x => ext (bind_congr (x := x.run) fun r => by cases r <;> rfl))

end ExceptT

namespace OptionT

@[ext] theorem ext {x y : OptionT m α} (h : x.run = y.run) : x = y := h

@[simp] theorem run_mk [Monad m] {x : m (Option α)} : OptionT.run (OptionT.mk x) = x := rfl
@[simp] theorem run_pure [Monad m] (x : α) : (pure x : OptionT m α).run = pure (some x) := rfl
@[simp] theorem run_lift [Monad m] (x : m α) : (OptionT.lift x : OptionT m α).run = (x >>= fun a => pure (some a)) := rfl
@[simp] theorem run_monadLift [Monad m] [LawfulMonad m] (x : m α) :
    (monadLift x : OptionT m α).run = (some <$> x : m (Option α)) := bind_pure_comp some x
@[simp] theorem run_failure [Monad m] : (failure : OptionT m α).run = pure none := rfl
@[simp] theorem run_throw [Monad m] : (throw e : OptionT m α).run = pure none := rfl
@[simp] theorem run_bind [Monad m] (f : α → OptionT m β) (x : OptionT m α) :
    (x >>= f).run = (x.run >>= fun o => match o with
      | some a => (f a).run
      | none => pure none) := rfl

instance [Monad m] [LawfulMonad m] : LawfulMonad (OptionT m) := LawfulMonad.mk' (OptionT m)
  (id_map := fun x => by
    show (x.run >>= fun o => _) = x.run
    exact (bind_congr fun o => by cases o <;> rfl).trans (bind_pure x.run))
  (pure_bind := fun a f => by apply ext; rw [run_bind, run_pure, pure_bind])
  (bind_assoc := fun x f g => by
    apply ext; rw [run_bind, run_bind, run_bind, bind_assoc]
    exact bind_congr fun o => by
      cases o with
      | none => exact pure_bind _ _
      | some a => rfl)

@[simp] theorem run_map [Monad m] [LawfulMonad m] (f : α → β) (x : OptionT m α) : (f <$> x).run = Option.map f <$> x.run := by
  refine Eq.trans ?_ (bind_pure_comp (Option.map f) x.run)
  exact bind_congr (x := x.run) fun o => by cases o <;> rfl

end OptionT

namespace ReaderT

@[ext] theorem ext {x y : ReaderT ρ m α} (h : ∀ ctx, x.run ctx = y.run ctx) : x = y := funext h

@[simp] theorem run_mk {x : ρ → m α} (ctx : ρ) : run (.mk x : ReaderT ρ m α) ctx = x ctx := rfl
@[simp] theorem run_pure [Monad m] (a : α) (ctx : ρ) : (pure a : ReaderT ρ m α).run ctx = pure a := rfl
@[simp] theorem run_bind [Monad m] (x : ReaderT ρ m α) (f : α → ReaderT ρ m β) (ctx : ρ) :
    (x >>= f).run ctx = x.run ctx >>= fun a => (f a).run ctx := rfl
@[simp] theorem run_mapConst [Monad m] (a : α) (x : ReaderT ρ m β) (ctx : ρ) :
    (Functor.mapConst a x).run ctx = Functor.mapConst a (x.run ctx) := rfl
@[simp] theorem run_map [Monad m] (f : α → β) (x : ReaderT ρ m α) (ctx : ρ) : (f <$> x).run ctx = f <$> x.run ctx := rfl
@[simp] theorem run_monadLift [MonadLiftT n m] (x : n α) (ctx : ρ) :
    (monadLift x : ReaderT ρ m α).run ctx = (monadLift x : m α) := rfl
@[simp] theorem run_read [Monad m] (ctx : ρ) : (ReaderT.read : ReaderT ρ m ρ).run ctx = pure ctx := rfl
@[simp] theorem run_seq {α β : Type u} [Monad m] (f : ReaderT ρ m (α → β)) (x : ReaderT ρ m α) (ctx : ρ) :
    (f <*> x).run ctx = (f.run ctx <*> x.run ctx) := rfl
@[simp] theorem run_seqRight [Monad m] (x : ReaderT ρ m α) (y : ReaderT ρ m β) (ctx : ρ) :
    (x *> y).run ctx = (x.run ctx *> y.run ctx) := rfl
@[simp] theorem run_seqLeft [Monad m] (x : ReaderT ρ m α) (y : ReaderT ρ m β) (ctx : ρ) :
    (x <* y).run ctx = (x.run ctx <* y.run ctx) := rfl

instance [Monad m] [LawfulMonad m] : LawfulMonad (ReaderT ρ m) := LawfulMonad.mk' (ReaderT ρ m)
  (id_map := fun x => ext fun ctx => id_map (x.run ctx))
  (pure_bind := fun a f => ext fun ctx => pure_bind a fun a => (f a).run ctx)
  (bind_assoc := fun x f g => ext fun ctx => bind_assoc (x.run ctx) _ _)
  (map_const := fun a y => ext fun ctx => congrFun (congrFun LawfulFunctor.map_const a) (y.run ctx))
  (seqLeft_eq := fun x y => ext fun ctx => seqLeft_eq_bind (x.run ctx) (y.run ctx))
  (seqRight_eq := fun x y => ext fun ctx => seqRight_eq_bind (x.run ctx) (y.run ctx))
  (bind_pure_comp := fun f x => ext fun ctx => bind_pure_comp f (x.run ctx))
  (bind_map := fun f x => ext fun ctx => bind_map (f.run ctx) (x.run ctx))

end ReaderT

namespace StateT

@[ext] theorem ext {x y : StateT σ m α} (h : ∀ s, x.run s = y.run s) : x = y := funext h

@[simp] theorem run'_eq [Monad m] (x : StateT σ m α) (s : σ) : run' x s = (·.1) <$> run x s := rfl
@[simp] theorem run_mk {α σ : Type u} {m : Type u → Type v} {x : σ → m (α × σ)} (s : σ) : (StateT.mk x : StateT σ m α).run s = x s := rfl
@[simp] theorem run_pure [Monad m] (a : α) (s : σ) : (pure a : StateT σ m α).run s = pure (a, s) := rfl
@[simp] theorem run_bind [Monad m] (x : StateT σ m α) (f : α → StateT σ m β) (s : σ) :
    (x >>= f).run s = x.run s >>= fun p => (f p.1).run p.2 := rfl
@[simp] theorem run_map {α β σ : Type u} [Monad m] [LawfulMonad m] (f : α → β) (x : StateT σ m α) (s : σ) :
    (f <$> x).run s = (fun p => (f p.1, p.2)) <$> x.run s :=
  bind_pure_comp (fun p : α × σ => (f p.1, p.2)) (x.run s)
@[simp] theorem run_get [Monad m] (s : σ) : (get : StateT σ m σ).run s = pure (s, s) := rfl
@[simp] theorem run_set [Monad m] (s s' : σ) : (set s' : StateT σ m PUnit).run s = pure (⟨⟩, s') := rfl
@[simp] theorem run_modify [Monad m] (f : σ → σ) (s : σ) : (modify f : StateT σ m PUnit).run s = pure (⟨⟩, f s) := rfl
@[simp] theorem run_modifyGet [Monad m] (f : σ → α × σ) (s : σ) :
    (modifyGet f : StateT σ m α).run s = pure ((f s).1, (f s).2) := rfl
@[simp] theorem run_lift {α σ : Type u} [Monad m] (x : m α) (s : σ) :
    (StateT.lift x : StateT σ m α).run s = x >>= fun a => pure (a, s) := rfl
theorem run_bind_lift {α σ : Type u} [Monad m] [LawfulMonad m] (x : m α) (f : α → StateT σ m β) (s : σ) :
    (StateT.lift x >>= f).run s = x >>= fun a => (f a).run s := by
  rw [run_bind, run_lift, bind_assoc]
  exact bind_congr fun a => pure_bind _ _
@[simp] theorem run_monadLift {α σ : Type u} [Monad m] [MonadLiftT n m] (x : n α) (s : σ) :
    (monadLift x : StateT σ m α).run s = (monadLift x : m α) >>= fun a => pure (a, s) := rfl
@[simp] theorem run_seq {α β σ : Type u} [Monad m] [LawfulMonad m] (f : StateT σ m (α → β)) (x : StateT σ m α) (s : σ) :
    (f <*> x).run s = (f.run s >>= fun fs => (fun p => (fs.1 p.1, p.2)) <$> x.run fs.2) :=
  bind_congr fun fs => run_map fs.1 x fs.2

instance [Monad m] [LawfulMonad m] : LawfulMonad (StateT σ m) := LawfulMonad.mk' (StateT σ m)
  (id_map := fun x => ext fun s => (run_map id x s).trans (id_map (x.run s)))
  (pure_bind := fun a f => ext fun s => pure_bind (a, s) fun p => (f p.1).run p.2)
  (bind_assoc := fun x f g => ext fun s => bind_assoc (x.run s) _ _)

@[simp] theorem run_seqRight [Monad m] (x : StateT σ m α) (y : StateT σ m β) (s : σ) :
    (x *> y).run s = (x.run s >>= fun p => y.run p.2) := rfl
@[simp] theorem run_seqLeft {α β σ : Type u} [Monad m] (x : StateT σ m α) (y : StateT σ m β) (s : σ) :
    (x <* y).run s = (x.run s >>= fun p => y.run p.2 >>= fun p' => pure (p.1, p'.2)) := rfl

end StateT

instance : LawfulMonad (EStateM ε σ) := LawfulMonad.mk' (EStateM ε σ)
  (id_map := fun x => funext fun s => by
    show EStateM.map id x s = x s
    unfold EStateM.map; cases x s <;> rfl)
  (pure_bind := fun _ _ => rfl)
  (bind_assoc := fun x f g => funext fun s => by
    show EStateM.bind (EStateM.bind x f) g s = EStateM.bind x (fun a => EStateM.bind (f a) g) s
    unfold EStateM.bind; cases x s <;> rfl)
  (map_const := fun _ _ => rfl)
  (bind_pure_comp := fun f x => funext fun s => by
    show EStateM.bind x (fun a => EStateM.pure (f a)) s = EStateM.map f x s
    unfold EStateM.bind EStateM.map EStateM.pure; cases x s <;> rfl)
