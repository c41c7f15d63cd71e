prelude
import Init.Data.List.Relations
import Init.Control.AutoParam

/-! Further functions on lists: searching for positions, changing single elements, rotating, grouping,
splitting, prefixes. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-- Same length, and `eqv` holds of the elements in step. -/
@[specialize] def isEqv : (as bs : List α) → (eqv : α → α → Bool) → Bool
  | [], [], _ => true
  | a :: as, b :: bs, eqv => eqv a b && isEqv as bs eqv
  | _, _, _ => false

/-- The position of the first element that satisfies `p`. -/
def findIdx? (p : α → Bool) (l : List α) : Option Nat := go l 0
where
  go : List α → Nat → Option Nat
    | [], _ => none
    | a :: l, i => if p a then some i else go l (i + 1)

/-- The position of the first element that satisfies `p`, as one that is in range. -/
@[inline] def findFinIdx? (p : α → Bool) (l : List α) : Option (Fin l.length) :=
  let rec @[specialize] go : (l' : List α) → (i : Nat) → (h : l'.length + i = l.length) → Option (Fin l.length)
    | [], _, _ => none
    | a :: l', i, h =>
      if p a then
        some ⟨i, h ▸ Nat.lt_add_of_pos_left (Nat.succ_pos l'.length)⟩
      else
        go l' (i + 1) (by rw [← h, length_cons, Nat.add_assoc, Nat.add_comm 1 i])
  go l 0 rfl

@[inherit_doc findIdx?] def idxOf? [BEq α] (a : α) : List α → Option Nat := findIdx? (· == a)

@[inherit_doc findFinIdx?] def finIdxOf? [BEq α] (a : α) : (l : List α) → Option (Fin l.length) := findFinIdx? (· == a)

/-- The last element that satisfies `p`. -/
def findRev? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: l => match findRev? p l with
    | some b => some b
    | none => if p a then some a else none

/-- The last result that there is. -/
def findSomeRev? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: l => match findSomeRev? f l with
    | some b => some b
    | none => f a

/-- Apply `f` to what follows the first `i` elements. -/
def modifyTailIdx (l : List α) (i : Nat) (f : List α → List α) : List α := go i l
where
  go : Nat → List α → List α
    | 0, l => f l
    | _ + 1, [] => []
    | i + 1, a :: l => a :: go i l

/-- Apply `f` to the element at `i`. -/
@[inline] def modify (l : List α) (i : Nat) (f : α → α) : List α := l.modifyTailIdx i (modifyHead f)

private theorem size_push (acc : Array α) (a : α) : (acc.push a).size = acc.size + 1 := by
  show (acc.toList.concat a).length = _
  rw [concat_eq_append, length_append]; rfl

/-- `mapIdx` whose function also receives a proof that the position is in range. -/
@[inline] def mapFinIdx (as : List α) (f : (i : Nat) → α → (h : i < as.length) → β) : List β := go as #[] rfl
where
  @[specialize] go : (bs : List α) → (acc : Array β) → bs.length + acc.size = as.length → List β
    | [], acc, _ => acc.toList
    | b :: bs, acc, h =>
      go bs (acc.push (f acc.size b (h ▸ Nat.lt_add_of_pos_left (Nat.succ_pos bs.length))))
        (by rw [size_push, ← h, length_cons, Nat.add_right_comm]; rfl)

/-- The elements of `xs` that are not in `ys`. -/
def removeAll [BEq α] (xs ys : List α) : List α := xs.filter fun x => !ys.elem x

/-- The first `n` elements moved to the end. -/
def rotateLeft (xs : List α) (i : Nat := 1) : List α :=
  let len := xs.length
  if len ≤ 1 then xs
  else
    let i := i % len
    let ys := xs.take i
    let zs := xs.drop i
    zs ++ ys

/-- The last `n` elements moved to the front. -/
def rotateRight (xs : List α) (i : Nat := 1) : List α :=
  let len := xs.length
  if len ≤ 1 then xs
  else
    let i := len - i % len
    let ys := xs.take i
    let zs := xs.drop i
    zs ++ ys

/-- Fill up to `n` elements with copies of `a` in front. -/
def leftpad (n : Nat) (a : α) (l : List α) : List α := replicate (n - length l) a ++ l

/-- Fill up to `n` elements with copies of `a` behind. -/
def rightpad (n : Nat) (a : α) (l : List α) : List α := l ++ replicate (n - length l) a

/-- The results that there are. -/
@[inline] def reduceOption {α} : List (Option α) → List α := List.filterMap id

/-- Sort the results of `f` by side. -/
@[inline] def partitionMap (f : α → β ⊕ γ) (l : List α) : List β × List γ := go l #[] #[]
where
  @[specialize] go : List α → Array β → Array γ → List β × List γ
    | [], acc₁, acc₂ => (acc₁.toList, acc₂.toList)
    | x :: xs, acc₁, acc₂ => match f x with
      | .inl a => go xs (acc₁.push a) acc₂
      | .inr b => go xs acc₁ (acc₂.push b)

/-- The longest initial part whose elements satisfy `p`, and the rest. -/
@[inline] def span (p : α → Bool) (as : List α) : List α × List α := loop as []
where
  @[specialize] loop : List α → List α → List α × List α
    | [], acc => (acc.reverse, [])
    | a :: as, acc => match p a with
      | true => loop as (a :: acc)
      | false => (acc.reverse, a :: as)

/-- Cut between neighbours that `R` does not relate. -/
@[specialize] def splitBy (R : α → α → Bool) : List α → List (List α)
  | [] => []
  | a :: as => loop as a [] []
where
  @[specialize] loop : List α → α → List α → List (List α) → List (List α)
    | a :: as, ag, g, gs => match R ag a with
      | true => loop as a (ag :: g) gs
      | false => loop as a [] ((ag :: g).reverse :: gs)
    | [], ag, g, gs => ((ag :: g).reverse :: gs).reverse

/-- Neighbours that `r` relates are made one. -/
@[specialize] def eraseRepsBy {α} (r : α → α → Bool) : List α → List α
  | [] => []
  | a :: as => loop a as []
where
  @[specialize] loop : α → List α → List α → List α
    | a, [], acc => (a :: acc).reverse
    | a, a' :: as, acc => match r a a' with
      | true => loop a as acc
      | false => loop a' as (a :: acc)

/-- Equal neighbours are made one. -/
def eraseReps [BEq α] (as : List α) : List α := eraseRepsBy (· == ·) as

/-- What is left of `l₂` behind `l₁`, if it begins so. -/
def isPrefixOf? [BEq α] : (l₁ : List α) → (l₂ : List α) → Option (List α)
  | [], l₂ => some l₂
  | _, [] => none
  | x₁ :: l₁, x₂ :: l₂ => if x₁ == x₂ then isPrefixOf? l₁ l₂ else none

/-- What is left of `l₂` before `l₁`, if it ends so. -/
def isSuffixOf? [BEq α] (l₁ l₂ : List α) : Option (List α) := Option.map List.reverse <| isPrefixOf? l₁.reverse l₂.reverse

/-- Whether one list is a rearrangement of the other. -/
def isPerm [BEq α] : List α → List α → Bool
  | [], l₂ => l₂.isEmpty
  | a :: l₁, l₂ => l₂.contains a && l₁.isPerm (l₂.erase a)

/-- Lexicographic comparison. -/
def lex [BEq α] (l₁ l₂ : List α) (lt : α → α → Bool := by exact (· < ·)) : Bool :=
  match l₁, l₂ with
  | [], _ :: _ => true
  | _, [] => false
  | a :: as, b :: bs => lt a b || (a == b && lex as bs lt)

/-- `zipWith` to the end of the longer list. -/
def zipWithAll (f : Option α → Option β → γ) : (xs : List α) → (ys : List β) → List γ
  | [], bs => bs.map fun b => f none (some b)
  | a :: as, [] => (a :: as).map fun a => f (some a) none
  | a :: as, b :: bs => f (some a) (some b) :: zipWithAll f as bs

/-- The product of the elements. -/
protected def prod {α} [Mul α] [One α] : List α → α := foldr (· * ·) One.one

/-- The largest element. -/
protected def max [Max α] : (l : List α) → (h : l ≠ []) → α
  | x :: xs, _ => xs.foldl max x

/-- The smallest element. -/
protected def min [Min α] : (l : List α) → (h : l ≠ []) → α
  | x :: xs, _ => xs.foldl min x

/-- The first element; panics on the empty list. -/
def head! [Inhabited α] : List α → α
  | [] => panicCore "empty list"
  | a :: _ => a

/-- All but the first element; panics on the empty list. -/
def tail! : List α → List α
  | [] => panicCore "empty list"
  | _ :: as => as

/-- The last element; panics on the empty list. -/
def getLast! [Inhabited α] : List α → α
  | [] => panicCore "empty list"
  | a :: as => getLast (a :: as) (cons_ne_nil a as)

end List
