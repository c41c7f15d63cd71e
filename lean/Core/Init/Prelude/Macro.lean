prelude
import Init.Prelude.MacroScopes

/-! Macros: functions from syntax to syntax, and the monads in which they and the unexpanders of the
pretty printer run. -/

namespace Lean
namespace Macro

/-- Stands for the engine's services, whose own type mentions the monad that is defined with it. -/
opaque MethodsRefPointed : NonemptyType.{0}

def MethodsRef : Type := MethodsRefPointed.type

instance : Nonempty MethodsRef := MethodsRefPointed.property

/-- What a macro can read. -/
structure Context where
  methods : MethodsRef
  /-- The context of the names that quotations introduce. -/
  quotContext : Name
  currMacroScope : MacroScope
  currRecDepth : Nat := 0
  maxRecDepth : Nat := defaultMaxRecDepth
  /-- The syntax being worked on. -/
  ref : Syntax

/-- How a macro fails. -/
inductive Exception where
  /-- A message, and the syntax that it is about. -/
  | error : Syntax → String → Exception
  /-- This macro does not apply; another one may. -/
  | unsupportedSyntax : Exception

/-- What a macro can change. -/
structure State where
  /-- The next fresh scope. -/
  macroScope : MacroScope
  /-- Trace messages with their classes, the last first. -/
  traceMsgs : List (Prod Name String) := .nil
  private expandedMacroDecls : List Name := .nil
  deriving Inhabited

end Macro

/-- The monad of macros. -/
abbrev MacroM := ReaderT Macro.Context (EStateM Macro.Exception Macro.State)

/-- Rewrites syntax, or says that it does not apply. -/
abbrev Macro := Syntax → MacroM Syntax

namespace Macro

instance : MonadRef MacroM where
  getRef := bind read fun ctx => pure ctx.ref
  withRef ref x := withReader (fun ctx => { ctx with ref := ref }) x

/-- This macro does not apply. -/
def throwUnsupported {α} : MacroM α := throw Exception.unsupportedSyntax

/-- An error at the syntax being worked on. -/
def throwError {α} (msg : String) : MacroM α :=
  bind getRef fun ref => throw (Exception.error ref msg)

/-- An error at `ref`. -/
def throwErrorAt {α} (ref : Syntax) (msg : String) : MacroM α := withRef ref (throwError msg)

@[inline]
protected def withFreshMacroScope {α} (x : MacroM α) : MacroM α :=
  bind (modifyGet fun s => (s.macroScope, { s with macroScope := HAdd.hAdd s.macroScope 1 })) fun fresh =>
  withReader (fun ctx => { ctx with currMacroScope := fresh }) x

/-- Run `x` one level deeper; an error at `ref` when that is too deep. -/
@[inline]
def withIncRecDepth {α} (ref : Syntax) (x : MacroM α) : MacroM α :=
  bind read fun ctx =>
  match BEq.beq ctx.currRecDepth ctx.maxRecDepth with
  | true => throw (Exception.error ref maxRecDepthErrorMessage)
  | false => withReader (fun ctx => { ctx with currRecDepth := HAdd.hAdd ctx.currRecDepth 1 }) x

instance : MonadQuotation MacroM where
  getCurrMacroScope ctx := pure ctx.currMacroScope
  getContext ctx := pure ctx.quotContext
  withFreshMacroScope := Macro.withFreshMacroScope

/-- The name in the scope of the present expansion. -/
def addMacroScope (n : Name) : MacroM Name := MonadQuotation.addMacroScope n

/-- The engine's services. -/
structure Methods where
  /-- One step of expansion, nothing when no macro applies. -/
  expandMacro? : Syntax → MacroM (Option Syntax)
  /-- The namespace in which the macro is used. -/
  getCurrNamespace : MacroM Name
  /-- Is there a declaration of that name? -/
  hasDecl : Name → MacroM Bool
  /-- The namespaces that a name may mean. -/
  resolveNamespace : Name → MacroM (List Name)
  /-- The constants that a name may mean, each with the field accesses left over. -/
  resolveGlobalName : Name → MacroM (List (Prod Name (List String)))
  deriving Inhabited

unsafe def mkMethodsImp (methods : Methods) : MethodsRef := unsafeCast methods

@[implemented_by mkMethodsImp]
opaque mkMethods (methods : Methods) : MethodsRef

instance : Inhabited MethodsRef where
  default := mkMethods default

unsafe def getMethodsImp : MacroM Methods := bind read fun ctx => pure (unsafeCast ctx.methods)

@[implemented_by getMethodsImp]
opaque getMethods : MacroM Methods

@[inherit_doc Methods.expandMacro?]
def expandMacro? (stx : Syntax) : MacroM (Option Syntax) :=
  bind getMethods fun methods => methods.expandMacro? stx

@[inherit_doc Methods.hasDecl]
def hasDecl (declName : Name) : MacroM Bool :=
  bind getMethods fun methods => methods.hasDecl declName

@[inherit_doc Methods.getCurrNamespace]
def getCurrNamespace : MacroM Name :=
  bind getMethods fun methods => methods.getCurrNamespace

@[inherit_doc Methods.resolveNamespace]
def resolveNamespace (n : Name) : MacroM (List Name) :=
  bind getMethods fun methods => methods.resolveNamespace n

@[inherit_doc Methods.resolveGlobalName]
def resolveGlobalName (n : Name) : MacroM (List (Prod Name (List String))) :=
  bind getMethods fun methods => methods.resolveGlobalName n

/-- Add a trace message. -/
def trace (clsName : Name) (msg : String) : MacroM Unit :=
  modify fun s => { s with traceMsgs := .cons (Prod.mk clsName msg) s.traceMsgs }

end Macro

export Macro (expandMacro?)

namespace PrettyPrinter

/-- The monad of unexpanders: the syntax printed so far, and failure. -/
abbrev UnexpandM := ReaderT Syntax (EStateM Unit Unit)

/-- Turns the printed form of an application back into notation. -/
abbrev Unexpander := Syntax → UnexpandM Syntax

/- Unexpanders introduce no names, so that scope and context do not matter. -/
instance : MonadQuotation UnexpandM where
  getRef := read
  withRef ref x := withReader (fun _ => ref) x
  getCurrMacroScope := pure 0
  getContext := pure `_fakeMod
  withFreshMacroScope := id

end PrettyPrinter
end Lean
