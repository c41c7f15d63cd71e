prelude
import Init.Prelude

/-! Coercions: the classes that the elaborator chains when a type does not fit, in the order
head, out, transitive, tail; the dependent ones; and the coercions of the first data types. -/

set_option linter.unusedVariables false
universe u v w w'

class Coe (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β

class CoeTC (α : Sort u) (β : Sort v) where
  coe : α → β

class CoeOut (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β

class CoeOTC (α : Sort u) (β : Sort v) where
  coe : α → β

class CoeHead (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β

class CoeHTC (α : Sort u) (β : Sort v) where
  coe : α → β

class CoeTail (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β

class CoeHTCT (α : Sort u) (β : Sort v) where
  coe : α → β

class CoeDep (α : Sort u) (_ : α) (β : Sort v) where
  coe : β

class CoeT (α : Sort u) (_ : α) (β : Sort v) where
  coe : β

class CoeFun (α : Sort u) (γ : outParam (α → Sort v)) where
  coe : (f : α) → γ f

class CoeSort (α : Sort u) (β : outParam (Sort v)) where
  coe : α → β

attribute [coe_decl] Coe.coe CoeTC.coe CoeOut.coe CoeOTC.coe CoeHead.coe CoeHTC.coe CoeTail.coe CoeHTCT.coe
  CoeDep.coe CoeT.coe CoeFun.coe CoeSort.coe

@[coe_decl] instance [Coe β γ] [CoeTC α β] : CoeTC α γ where coe a := Coe.coe (CoeTC.coe a : β)
@[coe_decl] instance [Coe α β] : CoeTC α β where coe a := Coe.coe a
@[coe_decl] instance : CoeTC α α where coe a := a

@[coe_decl] instance [CoeOut α β] [CoeOTC β γ] : CoeOTC α γ where coe a := CoeOTC.coe (CoeOut.coe a : β)
@[coe_decl] instance [CoeTC α β] : CoeOTC α β where coe a := CoeTC.coe a
@[coe_decl] instance : CoeOTC α α where coe a := a

@[coe_decl] instance [CoeHead α β] [CoeOTC β γ] : CoeHTC α γ where coe a := CoeOTC.coe (CoeHead.coe a : β)
@[coe_decl] instance [CoeOTC α β] : CoeHTC α β where coe a := CoeOTC.coe a
@[coe_decl] instance : CoeHTC α α where coe a := a

@[coe_decl] instance [CoeTail β γ] [CoeHTC α β] : CoeHTCT α γ where coe a := CoeTail.coe (CoeHTC.coe a : β)
@[coe_decl] instance [CoeHTC α β] : CoeHTCT α β where coe a := CoeHTC.coe a
@[coe_decl] instance : CoeHTCT α α where coe a := a

@[coe_decl] instance [CoeHTCT α β] : CoeT α a β where coe := CoeHTCT.coe a
@[coe_decl] instance [CoeDep α a β] : CoeT α a β where coe := CoeDep.coe a

instance boolToProp : Coe Bool Prop where
  coe b := Eq b true

instance boolToSort : CoeSort Bool Prop where
  coe b := Eq b true

instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool where
  coe := decide p

instance optionCoe {α : Type u} : Coe α (Option α) where
  coe := some

instance subtypeCoe {α : Sort v} {p : α → Prop} : CoeOut (Subtype p) α where
  coe v := v.val

@[coe_decl] abbrev Lean.Internal.liftCoeM {m : Type u → Type v} {n : Type u → Type w} {α β : Type u}
    [MonadLiftT m n] [∀ a, CoeT α a β] [Monad n] (x : m α) : n β :=
  bind (liftM x) fun a => pure (CoeT.coe a)

@[coe_decl] abbrev Lean.Internal.coeM {m : Type u → Type v} {α β : Type u} [∀ a, CoeT α a β] [Monad m] (x : m α) :
    m β :=
  bind x fun a => pure (CoeT.coe a)

