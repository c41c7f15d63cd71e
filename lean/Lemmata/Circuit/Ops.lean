import Lemmata.Mba.Packed

/-! Words as lists of bits, the lowest first, over any values that have the operations of Booleans.

With Booleans these functions compute one word; with tables (`Nat`) they compute it for all inputs at once. No function
looks at a bit, and so the two agree (`Hom`). -/

namespace Lemmata.Circuit

/-- What gates compute with. -/
structure Ops (β : Type) where
  yes : β
  and : β → β → β
  or : β → β → β
  xor : β → β → β

/-- Booleans. -/
def booleans : Ops Bool := ⟨true, (· && ·), (· || ·), (· ^^ ·)⟩

/-- Tables; `ones` is the table of `true`. -/
def numbers (ones : Nat) : Ops Nat := ⟨ones, Nat.land, Nat.lor, Nat.xor⟩

namespace Ops
variable {β : Type} (O : Ops β)

def no : β := O.xor O.yes O.yes
def not (a : β) : β := O.xor O.yes a
/-- `a` where `c`, else `b`. -/
def ite (c a b : β) : β := O.xor b (O.and c (O.xor a b))

/-- A sum with a carry. -/
def add : List β → List β → β → List β
  | a :: as, b :: bs, c => O.xor (O.xor a b) c :: add as bs (O.or (O.and a b) (O.and c (O.xor a b)))
  | _, _, _ => []

/-- One place to the left; `c` comes in, the highest bit is lost. -/
def push : β → List β → List β
  | _, [] => []
  | c, a :: as => c :: push a as

/-- The product, as long as the second factor. -/
def mul : List β → List β → List β
  | [], b => b.map fun _ => O.no
  | a :: as, b => O.add (b.map (O.and a)) (push O.no (mul as b)) O.no

/-- Whether the first is less than the second, or equal where `c`. -/
def less : List β → List β → β → β
  | a :: as, b :: bs, c => less as bs (O.ite (O.xor a b) b c)
  | _, _, c => c

/-- Whether the two are equal. -/
def same : List β → List β → β
  | a :: as, b :: bs => O.and (O.not (O.xor a b)) (same as bs)
  | _, _ => O.yes

/-- `w` bits of a number. -/
def literal : Nat → Nat → List β
  | 0, _ => []
  | w + 1, n => (bif n % 2 == 1 then O.yes else O.no) :: literal w (n / 2)

/-- `w` inputs from this one on. -/
def inputs (env : Nat → β) : Nat → Nat → List β
  | _, 0 => []
  | i, w + 1 => env i :: inputs env (i + 1) w

/-- The first `w` bits, with `a` where there are none. -/
def resize (a : β) : Nat → List β → List β
  | 0, _ => []
  | w + 1, [] => a :: resize a w []
  | w + 1, b :: bs => b :: resize a w bs

/-- Without the lowest `k` bits. -/
def skip : Nat → List β → List β
  | 0, b => b
  | _ + 1, [] => []
  | k + 1, _ :: bs => skip k bs

/-- `k` places to the left. -/
def shift (O : Ops β) : Nat → List β → List β
  | 0, b => b
  | k + 1, b => push O.no (shift O k b)

/-- The lowest bit. -/
def first : List β → β
  | [] => O.no
  | b :: _ => b

/-- The highest bit. -/
def top : List β → β
  | [] => O.no
  | [b] => b
  | _ :: bs => top bs

/-- What a word becomes when the bits of the second one say how often it is shifted by `k`, `2 * k`, …; `by'` shifts. -/
def barrel (by' : Nat → List β → List β) : Nat → List β → List β → List β
  | _, [], a => a
  | k, c :: cs, a => barrel by' (2 * k) cs (List.zipWith (O.ite c) (by' k a) a)

end Ops

/-- The operations on one side are those of Booleans on the other. -/
structure Hom {β : Type} (O : Ops β) (φ : β → Bool) : Prop where
  yes : φ O.yes = true
  and : ∀ a b, φ (O.and a b) = (φ a && φ b)
  or : ∀ a b, φ (O.or a b) = (φ a || φ b)
  xor : ∀ a b, φ (O.xor a b) = (φ a ^^ φ b)

namespace Hom
variable {β : Type} {O : Ops β} {φ : β → Bool} (h : Hom O φ)
include h

theorem no : φ O.no = booleans.no := (h.xor ..).trans (by rw [h.yes]; rfl)
theorem not (a : β) : φ (O.not a) = booleans.not (φ a) := (h.xor ..).trans (by rw [h.yes]; rfl)

theorem ite (c a b : β) : φ (O.ite c a b) = booleans.ite (φ c) (φ a) (φ b) :=
  (h.xor ..).trans (by rw [h.and, h.xor]; rfl)

omit h in
theorem zip (f : β → β → β) (g : Bool → Bool → Bool) (law : ∀ a b, φ (f a b) = g (φ a) (φ b)) :
    (a b : List β) → (List.zipWith f a b).map φ = List.zipWith g (a.map φ) (b.map φ)
  | [], _ => by cases ‹List β› <;> rfl
  | _ :: _, [] => rfl
  | a :: as, b :: bs => by
    show φ (f a b) :: (List.zipWith f as bs).map φ = g (φ a) (φ b) :: _
    rw [law, zip f g law as bs]

omit h in
theorem map (f : β → β) (g : Bool → Bool) (law : ∀ a, φ (f a) = g (φ a)) : (a : List β) →
    (a.map f).map φ = (a.map φ).map g
  | [] => rfl
  | a :: as => by
    show φ (f a) :: (as.map f).map φ = g (φ a) :: _
    rw [law, map f g law as]

theorem add : (a b : List β) → (c : β) → (O.add a b c).map φ = booleans.add (a.map φ) (b.map φ) (φ c)
  | [], [], _ | [], _ :: _, _ | _ :: _, [], _ => rfl
  | a :: as, b :: bs, c => by
    show φ _ :: (O.add as bs _).map φ = booleans.xor (booleans.xor (φ a) (φ b)) (φ c) :: booleans.add _ _ _
    rw [add as bs, h.xor, h.xor, h.or, h.and, h.and, h.xor]; rfl

omit h in
theorem push : (c : β) → (a : List β) → (Ops.push c a).map φ = Ops.push (φ c) (a.map φ)
  | _, [] => rfl
  | c, a :: as => congrArg (φ c :: ·) (push a as)

theorem mul : (a b : List β) → (O.mul a b).map φ = booleans.mul (a.map φ) (b.map φ)
  | [], b => Hom.map _ _ (fun _ => h.no) b
  | a :: as, b => by
    show (O.add _ _ _).map φ = booleans.add ((b.map φ).map (booleans.and (φ a)))
      (Ops.push booleans.no (booleans.mul (as.map φ) (b.map φ))) booleans.no
    rw [h.add, Hom.map (O.and a) (booleans.and (φ a)) (h.and a), Hom.push, mul as b, h.no]

theorem less : (a b : List β) → (c : β) → φ (O.less a b c) = booleans.less (a.map φ) (b.map φ) (φ c)
  | [], [], _ | [], _ :: _, _ | _ :: _, [], _ => rfl
  | a :: as, b :: bs, c => by
    show φ (O.less as bs _) = booleans.less _ _ (booleans.ite (booleans.xor (φ a) (φ b)) (φ b) (φ c))
    rw [less as bs, h.ite, h.xor]; rfl

theorem same : (a b : List β) → φ (O.same a b) = booleans.same (a.map φ) (b.map φ)
  | [], [] | [], _ :: _ | _ :: _, [] => h.yes
  | a :: as, b :: bs => by
    show φ (O.and (O.not (O.xor a b)) (O.same as bs)) = booleans.and _ (booleans.same (as.map φ) (bs.map φ))
    rw [h.and, h.not, h.xor, same as bs]; rfl

theorem literal : (w n : Nat) → (O.literal w n).map φ = booleans.literal w n
  | 0, _ => rfl
  | w + 1, n => by
    show φ (bif n % 2 == 1 then O.yes else O.no) :: (O.literal w (n / 2)).map φ =
      (bif n % 2 == 1 then booleans.yes else booleans.no) :: booleans.literal w (n / 2)
    rw [literal w (n / 2)]
    cases n % 2 == 1 with
    | true => exact congrArg (· :: _) h.yes
    | false => exact congrArg (· :: _) h.no

omit h in
theorem inputs (env : Nat → β) : (i w : Nat) → (Ops.inputs env i w).map φ = Ops.inputs (fun i => φ (env i)) i w
  | _, 0 => rfl
  | i, w + 1 => congrArg (φ (env i) :: ·) (inputs env (i + 1) w)

omit h in
theorem resize (a : β) : (w : Nat) → (b : List β) → (Ops.resize a w b).map φ = Ops.resize (φ a) w (b.map φ)
  | 0, [] | 0, _ :: _ => rfl
  | w + 1, [] => congrArg (φ a :: ·) (resize a w [])
  | w + 1, b :: bs => congrArg (φ b :: ·) (resize a w bs)

omit h in
theorem skip : (k : Nat) → (b : List β) → (Ops.skip k b).map φ = Ops.skip k (b.map φ)
  | 0, [] | 0, _ :: _ | _ + 1, [] => rfl
  | k + 1, _ :: bs => skip k bs

theorem shift : (k : Nat) → (b : List β) → (O.shift k b).map φ = booleans.shift k (b.map φ)
  | 0, _ => rfl
  | k + 1, b => (Hom.push _ _).trans (by rw [h.no, shift k b]; rfl)

theorem first : (b : List β) → φ (O.first b) = booleans.first (b.map φ)
  | [] => h.no
  | _ :: _ => rfl

theorem top : (b : List β) → φ (O.top b) = booleans.top (b.map φ)
  | [] => h.no
  | [_] => rfl
  | _ :: b :: bs => top (b :: bs)

theorem barrel (f : Nat → List β → List β) (g : Nat → List Bool → List Bool)
    (law : ∀ k a, (f k a).map φ = g k (a.map φ)) : (k : Nat) → (c a : List β) →
    (O.barrel f k c a).map φ = booleans.barrel g k (c.map φ) (a.map φ)
  | _, [], _ => rfl
  | k, c :: cs, a => by
    show (O.barrel f (2 * k) cs _).map φ = booleans.barrel g (2 * k) (cs.map φ) _
    rw [barrel f g law (2 * k) cs, Hom.zip (O.ite c) (booleans.ite (φ c)) (h.ite c), law]

end Hom

end Lemmata.Circuit
