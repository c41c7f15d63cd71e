prelude
import Init.Prelude.Option

/-! Lists, and the functions on them that everything else needs first. -/

universe u v

/-- Finite sequences. -/
inductive List (α : Type u) where
  /-- The empty list. -/
  | nil : List α
  /-- `head` followed by `tail`. -/
  | cons (head : α) (tail : List α) : List α

namespace List

instance {α} : Inhabited (List α) where
  default := nil

/-- Same length and elements that are pairwise `==`. -/
@[implicit_reducible]
protected def beq {α : Type u} [BEq α] : (a b : List α) → Bool
  | nil, nil => true
  | cons _ _, nil => false
  | nil, cons _ _ => false
  | cons x xs, cons y ys => and (BEq.beq x y) (List.beq xs ys)

private theorem nil_ne_cons {x : α} {xs : List α} (h : Eq nil (cons x xs)) : False :=
  List.noConfusion rfl (heq_of_eq h)

private theorem cons_eq {x y : α} {xs ys : List α} (h : Eq (cons x xs) (cons y ys)) :
    And (Eq x y) (Eq xs ys) :=
  List.noConfusion rfl (heq_of_eq h) fun hd tl => And.intro (eq_of_heq hd) (eq_of_heq tl)

private theorem beq_reflects {α : Type u} [d : DecidableEq α] :
    (a b : List α) → Bool.Reflects (List.beq a b) (Eq a b)
  | nil, nil => .refl nil
  | nil, cons _ _ => nil_ne_cons
  | cons _ _, nil => fun h => nil_ne_cons h.symm
  | cons x xs, cons y ys =>
    show Bool.Reflects (and (decide (Eq x y)) (List.beq xs ys)) (Eq (cons x xs) (cons y ys)) from
    match d x y, List.beq xs ys, beq_reflects xs ys with
    | isTrue heads, true, tails => congr (congrArg cons heads) tails
    | isTrue _, false, tails => fun h => tails (cons_eq h).right
    | isFalse heads, _, _ => fun h => heads (cons_eq h).left

/-- Lists are compared element by element. -/
@[instance_reducible]
protected def hasDecEq {α : Type u} [DecidableEq α] (a b : List α) : Decidable (Eq a b) where
  decide := List.beq a b
  reflects_decide := beq_reflects a b

end List

/- One match per list, so that comparing with `nil` unfolds to the two instances below. -/
instance {α : Type u} [DecidableEq α] : DecidableEq (List α) := fun xs ys =>
  match xs with
  | .nil => match ys with
    | .nil => isTrue rfl
    | .cons _ _ => isFalse List.nil_ne_cons
  | .cons x xs => match ys with
    | .nil => isFalse fun h => List.nil_ne_cons h.symm
    | .cons y ys => match decEq x y with
      | isFalse heads => isFalse fun h => heads (List.cons_eq h).left
      | isTrue heads => match List.hasDecEq xs ys with
        | isFalse tails => isFalse fun h => tails (List.cons_eq h).right
        | isTrue tails => isTrue (congr (congrArg List.cons heads) tails)

namespace List

/-- Whether a list is empty can be decided for elements of any type. -/
instance instDecidableNilEq (a : List α) : Decidable (Eq nil a) :=
  match a with
  | nil => isTrue rfl
  | cons _ _ => isFalse nil_ne_cons

@[inherit_doc List.instDecidableNilEq]
instance instDecidableEqNil (a : List α) : Decidable (Eq a nil) :=
  match a with
  | nil => isTrue rfl
  | cons _ _ => isFalse fun h => nil_ne_cons h.symm

/-- The number of elements. -/
@[instance_reducible]
def length : List α → Nat
  | nil => 0
  | cons _ as => HAdd.hAdd (length as) 1

/-- `lengthTRAux as n` is `as.length + n`. -/
def lengthTRAux : List α → Nat → Nat
  | nil, n => n
  | cons _ as, n => lengthTRAux as (Nat.succ n)

/-- The length by a loop; what `length` runs as. -/
def lengthTR (as : List α) : Nat := lengthTRAux as 0

/-- The element at a position, counted from 0. -/
@[implicit_reducible]
def get {α : Type u} : (as : List α) → Fin as.length → α
  | cons a _, .mk 0 _ => a
  | cons _ as, .mk (Nat.succ i) h => get as (Fin.mk i (Nat.le_of_succ_le_succ h))

/-- The list with element `n` replaced by `a`; unchanged when there is no such element. -/
def set : (l : List α) → (n : Nat) → (a : α) → List α
  | cons _ l, 0, a => cons a l
  | cons b l, Nat.succ n, a => cons b (set l n a)
  | nil, _, _ => nil

/-- Combine from the left: `f (f (f init a) b) c`. -/
@[specialize]
def foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | acc, nil => acc
  | acc, cons b bs => foldl f (f acc b) bs

/-- One element more, at the end. -/
@[implicit_reducible]
def concat {α : Type u} : List α → α → List α
  | nil, a => cons a nil
  | cons b bs, a => cons b (concat bs a)

/-- The elements of the first list, then those of the second. -/
@[implicit_reducible]
protected def append : (xs ys : List α) → List α
  | nil, ys => ys
  | cons x xs, ys => cons x (List.append xs ys)

/-- All the lists one after another. -/
@[implicit_reducible]
noncomputable def flatten : List (List α) → List α
  | nil => nil
  | cons l ls => List.append l (flatten ls)

/-- `f` applied to every element. -/
@[specialize, implicit_reducible]
def map (f : α → β) : (l : List α) → List β
  | nil => nil
  | cons a as => cons (f a) (map f as)

/-- The lists that `b` makes of the elements, one after another. -/
@[inline, implicit_reducible]
noncomputable def flatMap {α : Type u} {β : Type v} (b : α → List β) (as : List α) : List β :=
  flatten (map b as)

end List
