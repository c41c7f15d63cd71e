prelude
import Init.Int.Div
import Init.Data.List.Lemmas

/-! Coefficient lists of linear forms, the data on which `omega` proves by computation.
A list stands for the function that is zero beyond its end. -/

set_option linter.unusedVariables false

namespace Lean.Omega

abbrev IntList := List Int

namespace IntList

def get : IntList → Nat → Int
  | [], _ => 0
  | x :: _, 0 => x
  | _ :: xs, i + 1 => get xs i

/-- Replace an entry, after padding with zeros where the list is too short. -/
def set : IntList → Nat → Int → IntList
  | [], 0, y => [y]
  | [], i + 1, y => 0 :: set [] i y
  | _ :: xs, 0, y => y :: xs
  | x :: xs, i + 1, y => x :: set xs i y

/-- The first entry that is not zero. -/
def leading (xs : IntList) : Int := (xs.find? fun x => !(x == 0)).getD 0

/-- Entries of `xs` times `i`. -/
def smul (xs : IntList) (i : Int) : IntList := xs.map fun x => i * x

/-- Apply `f` entry by entry; the shorter list is taken to go on with zeros. -/
def zipPad (f : Int → Int → Int) : IntList → IntList → IntList
  | [], ys => ys.map fun y => f 0 y
  | x :: xs, [] => (x :: xs).map fun x => f x 0
  | x :: xs, y :: ys => f x y :: zipPad f xs ys

/-- `a` times `xs` plus `b` times `ys`. -/
def combo (a : Int) (xs : IntList) (b : Int) (ys : IntList) : IntList := zipPad (fun x y => a * x + b * y) xs ys

def add (xs ys : IntList) : IntList := zipPad (fun x y => x + y) xs ys
def sub (xs ys : IntList) : IntList := zipPad (fun x y => x - y) xs ys
def neg (xs : IntList) : IntList := xs.map fun x => -x

/-- The sum of the products of entries at the same place. -/
def dot : IntList → IntList → Int
  | [], _ => 0
  | _ :: _, [] => 0
  | x :: xs, y :: ys => x * y + dot xs ys

/-- Entries divided by `g`. -/
def sdiv (xs : IntList) (g : Int) : IntList := xs.map fun x => x / g

/-- The greatest common divisor of the entries. -/
def gcd : IntList → Nat
  | [] => 0
  | x :: xs => Nat.gcd x.natAbs (gcd xs)

abbrev bmod (x : IntList) (m : Nat) : IntList := x.map (Int.bmod · m)

abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : IntList) : Int := Int.bmod (dot a b) m - dot (bmod a m) b

instance : Add IntList := ⟨add⟩
instance : Sub IntList := ⟨sub⟩
instance : Neg IntList := ⟨neg⟩
instance : HMul Int IntList IntList := ⟨fun i xs => xs.smul i⟩

theorem get_of_length_le : ∀ {xs : IntList} {i : Nat}, xs.length ≤ i → get xs i = 0
  | [], _, _ => rfl
  | _ :: _, 0, h => (Nat.not_succ_le_zero _ h).elim
  | _ :: xs, i + 1, h => get_of_length_le (xs := xs) (Nat.le_of_succ_le_succ h)
theorem dot_nil_right : ∀ {xs : IntList}, dot xs [] = 0
  | [] => rfl
  | _ :: _ => rfl

theorem dot_set_left : ∀ (xs ys : IntList) (i : Nat) (z : Int),
    dot (set xs i z) ys = dot xs ys + (z - get xs i) * get ys i
  | [], [], 0, z => by show 0 = 0 + _ * 0; rw [Int.mul_zero]; rfl
  | [], y :: ys, 0, z => by show z * y + 0 = 0 + (z - 0) * y; rw [Int.sub_zero, Int.add_zero, Int.zero_add]
  | [], [], i + 1, z => by show 0 = 0 + _ * 0; rw [Int.mul_zero]; rfl
  | [], y :: ys, i + 1, z => by
    show 0 * y + dot (set [] i z) ys = 0 + (z - get [] i) * get ys i
    rw [dot_set_left [] ys i z, Int.zero_mul, Int.zero_add]; rfl
  | x :: xs, [], 0, z => by show 0 = 0 + _ * 0; rw [Int.mul_zero]; rfl
  | x :: xs, y :: ys, 0, z => by
    show z * y + dot xs ys = x * y + dot xs ys + (z - x) * y
    rw [Int.sub_mul, Int.add_right_comm, Int.add_comm (x * y), Int.sub_add_cancel]
  | x :: xs, [], i + 1, z => by show 0 = 0 + _ * 0; rw [Int.mul_zero]; rfl
  | x :: xs, y :: ys, i + 1, z => by
    show x * y + dot (set xs i z) ys = x * y + dot xs ys + (z - get xs i) * get ys i
    rw [dot_set_left xs ys i z, Int.add_assoc]

/-- The product with a list that is mapped by a linear function. -/
theorem dot_map {f : Int → Int} {a : Int} (h : ∀ x, f x = a * x) : ∀ xs zs : IntList, dot (xs.map f) zs = a * dot xs zs
  | [], _ => (Int.mul_zero a).symm
  | _ :: _, [] => (Int.mul_zero a).symm
  | x :: xs, z :: zs => by
    show f x * z + dot (xs.map f) zs = a * (x * z + dot xs zs)
    rw [dot_map h xs zs, h, Int.mul_add, Int.mul_assoc]
theorem dot_zipPad {f : Int → Int → Int} {a b : Int} (h : ∀ x y, f x y = a * x + b * y) : ∀ (xs ys zs : IntList),
    dot (zipPad f xs ys) zs = a * dot xs zs + b * dot ys zs
  | [], ys, zs => by
    show dot (ys.map fun y => f 0 y) zs = a * 0 + _
    rw [dot_map (fun y => by rw [h, Int.mul_zero, Int.zero_add]), Int.mul_zero, Int.zero_add]
  | x :: xs, [], zs => by
    show dot ((x :: xs).map fun x => f x 0) zs = _ + b * 0
    rw [dot_map (fun x => by rw [h, Int.mul_zero, Int.add_zero]), Int.mul_zero, Int.add_zero]
  | x :: xs, y :: ys, [] => by show (0 : Int) = a * 0 + b * 0; rw [Int.mul_zero, Int.mul_zero]; rfl
  | x :: xs, y :: ys, z :: zs => by
    show f x y * z + dot (zipPad f xs ys) zs = a * (x * z + dot xs zs) + b * (y * z + dot ys zs)
    rw [dot_zipPad h xs ys zs, h, Int.add_mul, Int.mul_add, Int.mul_add, Int.mul_assoc, Int.mul_assoc,
      Int.add_add_add_comm]

theorem dot_combo (a : Int) (xs : IntList) (b : Int) (ys zs : IntList) :
    dot (combo a xs b ys) zs = a * dot xs zs + b * dot ys zs := dot_zipPad (fun _ _ => rfl) xs ys zs
theorem dot_distrib_left (xs ys zs : IntList) : dot (xs + ys) zs = dot xs zs + dot ys zs := by
  have := dot_zipPad (f := (· + ·)) (a := 1) (b := 1) (fun x y => by rw [Int.one_mul, Int.one_mul]) xs ys zs
  rw [Int.one_mul, Int.one_mul] at this; exact this
theorem dot_sub_left (xs ys zs : IntList) : dot (xs - ys) zs = dot xs zs - dot ys zs := by
  have := dot_zipPad (f := (· - ·)) (a := 1) (b := -1)
    (fun x y => by rw [Int.one_mul, Int.neg_mul, Int.one_mul]; rfl) xs ys zs
  rw [Int.one_mul, Int.neg_mul, Int.one_mul] at this; exact this
theorem dot_smul_left (xs ys : IntList) (i : Int) : dot (smul xs i) ys = i * dot xs ys := dot_map (fun _ => rfl) xs ys
theorem dot_neg_left (xs ys : IntList) : dot (-xs) ys = -dot xs ys := by
  rw [Int.neg_eq_neg_one_mul (dot xs ys)]; exact dot_map Int.neg_eq_neg_one_mul xs ys
theorem dot_of_left_zero : ∀ {xs ys : IntList}, (∀ x, x ∈ xs → x = 0) → dot xs ys = 0
  | [], _, _ => rfl
  | _ :: _, [], _ => rfl
  | x :: xs, y :: ys, h => by
    show x * y + dot xs ys = 0
    rw [h x (.head _), dot_of_left_zero fun x hx => h x (.tail _ hx), Int.zero_mul]; rfl

theorem bmod_length (x : IntList) (m) : (bmod x m).length ≤ x.length := by
  rw [List.length_map]
theorem dvd_bmod_dot_sub_dot_bmod (m : Nat) (xs ys : IntList) : (m : Int) ∣ bmod_dot_sub_dot_bmod m xs ys := by
  have rest : ∀ xs ys : IntList, (m : Int) ∣ dot xs ys - dot (bmod xs m) ys := by
    intro xs ys
    induction xs generalizing ys with
    | nil => exact ⟨0, (Int.mul_zero _).symm⟩
    | cons x xs ih =>
      cases ys with
      | nil => exact ⟨0, (Int.mul_zero _).symm⟩
      | cons y ys =>
        show _ ∣ x * y + dot xs ys - (Int.bmod x m * y + dot (bmod xs m) ys)
        rw [Int.sub_eq_add_neg, Int.neg_add, Int.add_add_add_comm, ← Int.sub_eq_add_neg, ← Int.sub_eq_add_neg, ← Int.sub_mul]
        exact Int.dvd_add ((Int.dvd_sub_bmod x m).elim fun c e => ⟨c * y, by rw [e, Int.mul_assoc]⟩) (ih ys)
  have := Int.dvd_sub (rest xs ys) (Int.dvd_sub_bmod (dot xs ys) m)
  rw [Int.sub_eq_add_neg, Int.neg_sub, Int.add_comm, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.add_assoc,
    Int.neg_add_cancel_left] at this
  exact this

theorem natAbs_dvd_iff {d : Nat} : ∀ {x : Int}, d ∣ x.natAbs ↔ (d : Int) ∣ x
  | .ofNat n => ⟨fun ⟨c, e⟩ => ⟨c, congrArg Int.ofNat e⟩, fun h => by
      have := Int.emod_eq_zero_of_dvd h
      exact Nat.dvd_of_mod_eq_zero (Int.ofNat.inj this)⟩
  | .negSucc n => ⟨fun ⟨c, e⟩ => ⟨-c, by rw [Int.mul_neg]; exact congrArg (fun k => -(Int.ofNat k)) e⟩, fun ⟨c, e⟩ => by
      have : (d : Int) ∣ Int.ofNat (n + 1) := ⟨-c, by rw [Int.mul_neg, ← e]; rfl⟩
      exact Nat.dvd_of_mod_eq_zero (Int.ofNat.inj (Int.emod_eq_zero_of_dvd this))⟩
theorem gcd_dvd : ∀ (xs : IntList) {a : Int}, a ∈ xs → (gcd xs : Int) ∣ a
  | x :: xs, _, .head _ => natAbs_dvd_iff.mp (Nat.gcd_dvd_left x.natAbs (gcd xs))
  | x :: xs, a, .tail _ h =>
    natAbs_dvd_iff.mp (Nat.dvd_trans (Nat.gcd_dvd_right x.natAbs (gcd xs)) (natAbs_dvd_iff.mpr (gcd_dvd xs h)))
theorem gcd_eq_zero : ∀ {xs : IntList}, gcd xs = 0 → ∀ x, x ∈ xs → x = 0
  | xs, h, x, hx => by
    have := gcd_dvd xs hx
    rw [h] at this
    exact this.elim fun c e => e.trans (Int.zero_mul c)
theorem dvd_dot_left {d : Int} : ∀ (xs ys : IntList), (∀ x, x ∈ xs → d ∣ x) → d ∣ dot xs ys
  | [], _, _ => Int.dvd_zero d
  | _ :: _, [], _ => Int.dvd_zero d
  | x :: xs, y :: ys, h => Int.dvd_add (Int.dvd_trans (h x (.head _)) (Int.dvd_mul_right x y))
      (dvd_dot_left xs ys fun x hx => h x (.tail _ hx))
theorem gcd_dvd_dot_left (xs ys : IntList) : (gcd xs : Int) ∣ dot xs ys := dvd_dot_left xs ys fun _ => gcd_dvd xs
/-- Division by a common divisor goes through the product. -/
theorem mul_dot_sdiv {d : Int} : ∀ (xs ys : IntList), (∀ x, x ∈ xs → d ∣ x) → d * dot (sdiv xs d) ys = dot xs ys
  | [], _, _ => Int.mul_zero d
  | _ :: _, [], _ => Int.mul_zero d
  | x :: xs, y :: ys, h => by
    show d * (x / d * y + dot (sdiv xs d) ys) = x * y + dot xs ys
    rw [Int.mul_add, mul_dot_sdiv xs ys fun x hx => h x (.tail _ hx), ← Int.mul_assoc]
    have := Int.ediv_add_emod x d
    rw [Int.emod_eq_zero_of_dvd (h x (.head _)), Int.add_zero] at this
    rw [this]

end IntList

abbrev Coeffs := IntList

namespace Coeffs

abbrev toList (xs : Coeffs) : List Int := xs
abbrev ofList (xs : List Int) : Coeffs := xs
abbrev isZero (xs : Coeffs) : Prop := ∀ x, x ∈ xs → x = 0
abbrev set (xs : Coeffs) (i : Nat) (y : Int) : Coeffs := IntList.set xs i y
abbrev get (xs : Coeffs) (i : Nat) : Int := IntList.get xs i
abbrev gcd (xs : Coeffs) : Nat := IntList.gcd xs
abbrev smul (xs : Coeffs) (g : Int) : Coeffs := IntList.smul xs g
abbrev sdiv (xs : Coeffs) (g : Int) : Coeffs := IntList.sdiv xs g
abbrev dot (xs ys : Coeffs) : Int := IntList.dot xs ys
abbrev add (xs ys : Coeffs) : Coeffs := IntList.add xs ys
abbrev sub (xs ys : Coeffs) : Coeffs := IntList.sub xs ys
abbrev neg (xs : Coeffs) : Coeffs := IntList.neg xs
abbrev combo (a : Int) (xs : Coeffs) (b : Int) (ys : Coeffs) : Coeffs := IntList.combo a xs b ys
abbrev length (xs : Coeffs) := List.length xs
abbrev leading (xs : Coeffs) : Int := IntList.leading xs
abbrev map (f : Int → Int) (xs : Coeffs) : Coeffs := List.map f xs
abbrev bmod (x : Coeffs) (m : Nat) : Coeffs := IntList.bmod x m
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int := IntList.bmod_dot_sub_dot_bmod m a b

end Coeffs

end Lean.Omega
