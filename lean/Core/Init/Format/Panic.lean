prelude
import Init.Deriving.Lawful

/-! Messages of panics and assertions, and tracing. -/

set_option linter.unusedVariables false
universe u v

@[never_extract, inline]
def mkPanicMessage (modName : String) (line col : Nat) (msg : String) : String :=
  "PANIC at " ++ modName ++ ":" ++ toString line ++ ":" ++ toString col ++ ": " ++ msg

@[never_extract, inline]
def panicWithPos {α : Sort u} [Inhabited α] (modName : String) (line col : Nat) (msg : String) : α :=
  panic (mkPanicMessage modName line col msg)

@[never_extract]
def mkPanicMessageWithDecl (modName : String) (declName : String) (line col : Nat) (msg : String) : String :=
  "PANIC at " ++ declName ++ " " ++ modName ++ ":" ++ toString line ++ ":" ++ toString col ++ ": " ++ msg

/-- What `panic!` stands for. -/
@[never_extract, inline]
def panicWithPosWithDecl {α : Sort u} [Inhabited α] (modName : String) (declName : String) (line col : Nat)
    (msg : String) : α :=
  panic (mkPanicMessageWithDecl modName declName line col msg)

/-- Print `s` on the error stream before computing `f ()`. -/
@[never_extract, extern "lean_dbg_trace"]
def dbgTrace {α : Type u} (msg : String) (f : Unit → α) : α := f ()

/-- Print a value on the error stream and return it. -/
def dbgTraceVal {α : Type u} [ToString α] (a : α) : α := dbgTrace (toString a) fun _ => a

@[never_extract, extern "lean_dbg_trace_if_shared"]
def dbgTraceIfShared {α : Type u} (s : @& String) (a : α) : α := a

@[never_extract, extern "lean_dbg_sleep"]
def dbgSleep {α : Type u} (ms : UInt32) (fn : Unit → α) : α := fn ()
