prelude
import Init.Data.List.Structure

/-! Functions on lists: replacing, searching, counting, zipping, ends, positions, order. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

def replace [BEq α] : (l : List α) → (a : α) → (b : α) → List α
  | [], _, _ => []
  | a :: as, b, c => match b == a with
    | true => c :: as
    | false => a :: replace as b c

@[inline] protected def insert [BEq α] (a : α) (l : List α) : List α := if l.elem a then l else a :: l

protected def erase {α} [BEq α] : List α → α → List α
  | [], _ => []
  | a :: as, b => match a == b with
    | true => as
    | false => a :: List.erase as b

def eraseP (p : α → Bool) : List α → List α
  | [] => []
  | a :: as => bif p a then as else a :: eraseP p as

def eraseIdx : (l : List α) → (i : Nat) → List α
  | [], _ => []
  | _ :: as, 0 => as
  | a :: as, n + 1 => a :: eraseIdx as n

def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match p a with
    | true => some a
    | false => find? p as

def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as => match f a with
    | some b => some b
    | none => findSome? f as

@[inline] def findIdx (p : α → Bool) (l : List α) : Nat := go l 0
where
  @[specialize] go : List α → Nat → Nat
    | [], n => n
    | a :: l, n => bif p a then n else go l (n + 1)

def idxOf [BEq α] (a : α) : List α → Nat := findIdx (· == a)

def lookup [BEq α] : α → List (α × β) → Option β
  | _, [] => none
  | a, (k, b) :: as => match a == k with
    | true => some b
    | false => lookup a as

def any : (l : List α) → (p : α → Bool) → Bool
  | [], _ => false
  | h :: t, p => p h || any t p

def all : List α → (α → Bool) → Bool
  | [], _ => true
  | h :: t, p => p h && all t p

def or (bs : List Bool) : Bool := bs.any id
def and (bs : List Bool) : Bool := bs.all id

@[specialize] def zipWith (f : α → β → γ) : (xs : List α) → (ys : List β) → List γ
  | x :: xs, y :: ys => f x y :: zipWith f xs ys
  | _, _ => []

def zip : List α → List β → List (Prod α β) := zipWith Prod.mk

def unzip : (l : List (α × β)) → List α × List β
  | [] => ([], [])
  | (a, b) :: t => match unzip t with
    | (as, bs) => (a :: as, b :: bs)

protected def sum {α} [Add α] [Zero α] : List α → α := foldr (· + ·) (Zero.zero)

def range (n : Nat) : List Nat := loop n []
where
  loop : Nat → List Nat → List Nat
    | 0, ns => ns
    | n + 1, ns => loop n (n :: ns)

def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => []
  | s, n + 1, step => s :: range' (s + step) n step

def zipIdx : (l : List α) → (n : Nat := 0) → List (α × Nat)
  | [], _ => []
  | x :: xs, n => (x, n) :: zipIdx xs (n + 1)

protected def max? [Max α] : List α → Option α
  | [] => none
  | a :: as => some <| as.foldl max a

protected def min? [Min α] : List α → Option α
  | [] => none
  | a :: as => some <| as.foldl min a

def intersperse (sep : α) : (l : List α) → List α
  | [] => []
  | [x] => [x]
  | x :: xs => x :: sep :: intersperse sep xs

def intercalate (sep : List α) (xs : List (List α)) : List α := (intersperse sep xs).flatten

@[specialize] def eraseDupsBy {α} (r : α → α → Bool) (as : List α) : List α := loop as []
where
  loop : List α → List α → List α
    | [], bs => bs.reverse
    | a :: as, bs => match bs.any (r a) with
      | true => loop as bs
      | false => loop as (a :: bs)

def eraseDups {α} [BEq α] (as : List α) : List α := eraseDupsBy (· == ·) as

@[inline] def countP (p : α → Bool) (l : List α) : Nat := go l 0
where
  @[specialize] go : List α → Nat → Nat
    | [], acc => acc
    | x :: xs, acc => bif p x then go xs (acc + 1) else go xs acc

@[inline] def count [BEq α] (a : α) : List α → Nat := countP (· == a)

def getLast : ∀ (as : List α), as ≠ [] → α
  | [], h => absurd rfl h
  | [a], _ => a
  | _ :: b :: as, _ => getLast (b :: as) (fun h => nomatch h)

def getLast? : List α → Option α
  | [] => none
  | a :: as => some (getLast (a :: as) (fun h => nomatch h))

def getLastD : (as : List α) → (fallback : α) → α
  | [], a₀ => a₀
  | a :: as, _ => getLast (a :: as) (fun h => nomatch h)

def head : (as : List α) → as ≠ [] → α
  | a :: _, _ => a

def head? : List α → Option α
  | [] => none
  | a :: _ => some a

def headD : (as : List α) → (fallback : α) → α
  | [], a₀ => a₀
  | a :: _, _ => a

def tail : List α → List α
  | [] => []
  | _ :: as => as

def tail? : List α → Option (List α)
  | [] => none
  | _ :: as => some as

def tailD (l fallback : List α) : List α := match l with
  | [] => fallback
  | _ :: tl => tl

def modifyHead (f : α → α) : List α → List α
  | [] => []
  | a :: as => f a :: as

def mapIdx (f : Nat → α → β) (as : List α) : List β := go as #[]
where
  @[specialize] go : List α → Array β → List β
    | [], acc => acc.toList
    | a :: as, acc => go as (acc.push (f acc.size a))

def get?Internal : (as : List α) → (i : Nat) → Option α
  | a :: _, 0 => some a
  | _ :: as, n + 1 => get?Internal as n
  | _, _ => none

def get!Internal [Inhabited α] : (as : List α) → (i : Nat) → α
  | a :: _, 0 => a
  | _ :: as, n + 1 => get!Internal as n
  | _, _ => default

instance instGetElemNatLtLength : GetElem (List α) Nat α fun as i => i < as.length where
  getElem as i h := as.get ⟨i, h⟩

instance instGetElem?NatLtLength : GetElem? (List α) Nat α fun as i => i < as.length where
  getElem? as i := as.get?Internal i
  getElem! as i := as.get!Internal i

def getD (as : List α) (i : Nat) (fallback : α) : α := as[i]?.getD fallback

def insertIdx (xs : List α) (i : Nat) (a : α) : List α := go i xs
where
  go : Nat → List α → List α
    | 0, l => a :: l
    | _ + 1, [] => []
    | n + 1, b :: l => b :: go n l

inductive Lex (r : α → α → Prop) : (as bs : List α) → Prop
  | nil {b bs} : Lex r [] (b :: bs)
  | cons {a as bs} (h : Lex r as bs) : Lex r (a :: as) (a :: bs)
  | rel {a as b bs} (h : r a b) : Lex r (a :: as) (b :: bs)

protected abbrev lt [LT α] : List α → List α → Prop := Lex (· < ·)
instance instLT [LT α] : LT (List α) := ⟨List.lt⟩
@[reducible] protected def le [LT α] (as bs : List α) : Prop := ¬bs < as
instance instLE [LT α] : LE (List α) := ⟨List.le⟩

end List
