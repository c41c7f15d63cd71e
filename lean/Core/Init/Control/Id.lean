prelude
import Init.Control.Basic

/-! The identity monad: do-notation for code without effects. -/

universe u v

/-- The type itself, as a monad. -/
@[implicit_reducible]
def Id (type : Type u) : Type u := type

namespace Id

@[always_inline]
instance : Monad Id where
  pure x := x
  bind x f := f x
  map f x := f x

@[implicit_reducible]
def hasBind : Bind Id := inferInstance

/-- The value of a computation in the identity monad. -/
@[always_inline, inline]
protected def run (x : Id α) : α := x

instance [OfNat α n] : OfNat (Id α) n := inferInstanceAs (OfNat α n)

instance {m : Type u → Type v} [Pure m] : MonadLiftT Id m where
  monadLift x := pure x.run

instance [Inhabited α] : Inhabited (Id α) := inferInstanceAs (Inhabited α)

end Id
