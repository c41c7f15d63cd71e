prelude
import Init.Prelude.Panic

/-! The classes of functors, applicative functors and monads. -/

universe u v w

/-- Actions whose continuation depends on their result. -/
class Bind (m : Type u → Type v) where
  /-- Run the first action, give its result to the second. Written `>>=`. -/
  bind : {α β : Type u} → m α → (α → m β) → m β

export Bind (bind)

/-- Values as actions. -/
class Pure (f : Type u → Type v) where
  /-- The action that does nothing but return the value. -/
  pure {α : Type u} : α → f α

export Pure (pure)

/-- Containers or actions whose results can be mapped. -/
class Functor (f : Type u → Type v) : Type (max (u+1) v) where
  /-- Apply a function to the results. Written `<$>`. -/
  map : {α β : Type u} → (α → β) → f α → f β
  /-- Put one value in place of the results. -/
  mapConst : {α β : Type u} → α → f β → f α := Function.comp map (Function.const _)

/-- Actions that yield functions. The second operand of this and the next two classes is delayed. -/
class Seq (f : Type u → Type v) : Type (max (u+1) v) where
  /-- Apply the function that the first action yields to the result of the second. Written `<*>`. -/
  seq : {α β : Type u} → f (α → β) → (Unit → f α) → f β

class SeqLeft (f : Type u → Type v) : Type (max (u+1) v) where
  /-- Both actions in order, the first result. Written `<*`. -/
  seqLeft : {α β : Type u} → f α → (Unit → f β) → f α

class SeqRight (f : Type u → Type v) : Type (max (u+1) v) where
  /-- Both actions in order, the second result. Written `*>`. -/
  seqRight : {α β : Type u} → f α → (Unit → f β) → f β

/-- Actions in sequence, where no action depends on former results. -/
class Applicative (f : Type u → Type v) extends Functor f, Pure f, Seq f, SeqLeft f, SeqRight f where
  map := fun g x => Seq.seq (pure g) fun _ => x
  seqLeft := fun x y => Seq.seq (Functor.map (Function.const _) x) y
  seqRight := fun x y => Seq.seq (Functor.map (Function.const _ id) x) y

/-- Actions in sequence; do-notation works in any of these. -/
class Monad (m : Type u → Type v) : Type (max (u+1) v) extends Applicative m, Bind m where
  map g x := bind x (Function.comp pure g)
  seq g x := bind g fun h => Functor.map h (x Unit.unit)
  seqLeft x y := bind x fun a => bind (y Unit.unit) fun _ => pure a
  seqRight x y := bind x fun _ => y Unit.unit

instance {α : Type u} {m : Type u → Type v} [Monad m] : Inhabited (α → m α) where
  default := pure

instance {α : Type u} {m : Type u → Type v} [Monad m] [Inhabited α] : Inhabited (m α) where
  default := pure default

instance [Monad m] : [Nonempty α] → Nonempty (m α)
  | .intro a => .intro (pure a)
