prelude
import Init.Prelude.ParserDescr

/-! What a monad needs for syntax quotations: a place to refer to, and fresh macro scopes. -/

namespace Lean

/-- A number for each macro expansion, which keeps the names that it introduces apart from all others. -/
abbrev MacroScope := Nat

/-- The scope that the engine keeps for itself. -/
def reservedMacroScope := 0

/-- The first scope for expansions. -/
def firstFrontendMacroScope := HAdd.hAdd reservedMacroScope 1

/-- Monads that know which syntax is being worked on, so that errors have a place. -/
class MonadRef (m : Type → Type) where
  /-- The syntax being worked on. -/
  getRef : m Syntax
  /-- Run an action with this syntax as the one being worked on. -/
  withRef {α} : Syntax → m α → m α

export MonadRef (getRef)

instance (m n : Type → Type) [MonadLift m n] [MonadFunctor m n] [MonadRef m] : MonadRef n where
  getRef := liftM (getRef : m _)
  withRef ref x := monadMap (m := m) (MonadRef.withRef ref) x

/-- `ref` if it has a position, else `oldRef`. -/
def replaceRef (ref : Syntax) (oldRef : Syntax) : Syntax :=
  match ref.getPos? with
  | none => oldRef
  | some _ => ref

/-- Run an action with `ref` as the syntax being worked on, unless it has no position. -/
@[always_inline, inline]
def withRef [Monad m] [MonadRef m] {α} (ref : Syntax) (x : m α) : m α :=
  bind getRef fun outer => MonadRef.withRef (replaceRef ref outer) x

/-- `withRef` where there is a syntax. -/
@[always_inline, inline]
def withRef? [Monad m] [MonadRef m] {α} (ref? : Option Syntax) (x : m α) : m α :=
  match ref? with
  | none => x
  | some ref => withRef ref x

/-- Monads in which quotations can be built. -/
class MonadQuotation (m : Type → Type) extends MonadRef m where
  /-- The scope of the present expansion. -/
  getCurrMacroScope : m MacroScope
  /-- A name that tells apart the scopes of different modules and declarations. -/
  getContext : m Name
  /-- Run an action in a scope of its own. -/
  withFreshMacroScope {α : Type} : m α → m α

export MonadQuotation (getCurrMacroScope withFreshMacroScope)

@[inherit_doc MonadQuotation.getContext]
abbrev MonadQuotation.getMainModule := @MonadQuotation.getContext

/-- Synthetic source information at the syntax being worked on. -/
@[inline]
def MonadRef.mkInfoFromRefPos [Monad m] [MonadRef m] : m SourceInfo :=
  bind getRef fun ref => pure (SourceInfo.fromRef ref)

instance [MonadFunctor m n] [MonadLift m n] [MonadQuotation m] : MonadQuotation n where
  getCurrMacroScope := liftM (m := m) getCurrMacroScope
  getContext := liftM (m := m) MonadQuotation.getContext
  withFreshMacroScope := monadMap (m := m) withFreshMacroScope

end Lean
