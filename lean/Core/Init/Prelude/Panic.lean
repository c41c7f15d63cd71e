prelude
import Init.Prelude.String

/-! Two escapes from the logic: unchecked casts, and panics that go on with a default value. -/

universe u v

/-- The same object at another type, unchecked. Wrong whenever the runtime stores the two types differently. -/
unsafe def unsafeCast {α : Sort u} {β : Sort v} (a : α) : β :=
  let lifted : ULift.{max u v} (PLift β) := cast lcProof (ULift.up.{max u v} (PLift.up a))
  lifted.down.down

/-- The primitive behind `panic`, which must not be specialised. -/
@[never_extract, extern "lean_panic_fn_borrowed"]
def panicCore {α : Sort u} [@&Inhabited α] (msg : String) : α := default

/-- Print `msg` as an error and go on with the default value. -/
@[noinline, never_extract]
def panic {α : Sort u} [Inhabited α] (msg : String) : α := panicCore msg
