prelude
import Init.System.ST

/-! Mutable references of `ST`. -/

namespace ST

opaque RefPointed : NonemptyType.{0}

/-- A cell that holds an `α`. -/
structure Ref (σ : Type) (α : Type) : Type where
  ref : RefPointed.type
  h : Nonempty α

instance {σ α} [s : Nonempty α] : Nonempty (Ref σ α) :=
  match RefPointed.property with
  | .intro cell => .intro ⟨cell, s⟩

namespace Prim

private noncomputable def inhabitedFromRef {σ α} (r : Ref σ α) : ST σ α :=
  fun s => ⟨Classical.choice r.h, s⟩

@[extern "lean_st_mk_ref"]
opaque mkRef {σ α} (a : α) : ST σ (Ref σ α) :=
  fun s => ⟨⟨Classical.choice RefPointed.property, .intro a⟩, s⟩

@[extern "lean_st_ref_get"]
opaque Ref.get {σ α} (r : @& Ref σ α) : ST σ α := inhabitedFromRef r

@[extern "lean_st_ref_swap"]
opaque Ref.swap {σ α} (r : @& Ref σ α) (a : α) : ST σ α := inhabitedFromRef r

@[extern "lean_st_ref_take"]
unsafe opaque Ref.take {σ α} (r : @& Ref σ α) : ST σ α := inhabitedFromRef r

@[extern "lean_st_ref_put"]
opaque Ref.put {σ α} (r : @& Ref σ α) (a : α) : ST σ Unit := pure ()

@[extern "lean_st_ref_ptr_eq"]
opaque Ref.ptrEq {σ α} (r1 r2 : @& Ref σ α) : ST σ Bool := pure false

@[inline]
def Ref.set {σ α} (r : @& Ref σ α) (a : α) : ST σ Unit :=
  bind (Ref.swap r a) fun _ => pure ()

@[inline]
unsafe def Ref.modifyUnsafe {σ α : Type} (r : Ref σ α) (f : α → α) : ST σ Unit :=
  bind (Ref.take r) fun a => Ref.put r (f a)

@[inline]
unsafe def Ref.modifyGetUnsafe {σ α β : Type} (r : Ref σ α) (f : α → β × α) : ST σ β :=
  bind (Ref.take r) fun a =>
    match f a with
    | (b, next) => bind (Ref.put r next) fun _ => pure b

@[implemented_by Ref.modifyUnsafe]
def Ref.modify {σ α : Type} (r : Ref σ α) (f : α → α) : ST σ Unit :=
  bind (Ref.get r) fun a => Ref.set r (f a)

@[implemented_by Ref.modifyGetUnsafe]
def Ref.modifyGet {σ α β : Type} (r : Ref σ α) (f : α → β × α) : ST σ β :=
  bind (Ref.get r) fun a =>
    match f a with
    | (b, next) => bind (Ref.set r next) fun _ => pure b

end Prim

section
variable {σ : Type} {m : Type → Type} [MonadLiftT (ST σ) m]

@[inline] def mkRef {α : Type} (a : α) : m (Ref σ α) := liftM (Prim.mkRef (σ := σ) a)
@[inline] def Ref.get {α : Type} (r : Ref σ α) : m α := liftM (Prim.Ref.get r)
@[inline] def Ref.set {α : Type} (r : Ref σ α) (a : α) : m Unit := liftM (Prim.Ref.set r a)
@[inline] def Ref.swap {α : Type} (r : Ref σ α) (a : α) : m α := liftM (Prim.Ref.swap r a)
@[inline] unsafe def Ref.take {α : Type} (r : Ref σ α) : m α := liftM (Prim.Ref.take r)
@[inline] def Ref.put {α : Type} (r : Ref σ α) (a : α) : m Unit := liftM (Prim.Ref.put r a)
@[inline] def Ref.ptrEq {α : Type} (r1 r2 : Ref σ α) : m Bool := liftM (Prim.Ref.ptrEq r1 r2)
@[inline] def Ref.modify {α : Type} (r : Ref σ α) (f : α → α) : m Unit := liftM (Prim.Ref.modify r f)
@[inline] def Ref.modifyGet {α β : Type} (r : Ref σ α) (f : α → β × α) : m β := liftM (Prim.Ref.modifyGet r f)

/-- State kept in a reference. -/
@[implicit_reducible]
def Ref.toMonadStateOf {α : Type} (r : Ref σ α) : MonadStateOf α m where
  get := r.get
  set := r.set
  modifyGet := r.modifyGet

end
end ST
