prelude
import Init.Prelude.Classes

/-! Natural number arithmetic and order. The kernel evaluates these operations by name on literals,
so that each definition here is part of the trusted base: plain structural recursion, nothing else. -/

set_option linter.unusedVariables false
universe u v w

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_add", instance_reducible]
protected def Nat.add : (@& Nat) → (@& Nat) → Nat
  | a, Nat.zero => a
  | a, Nat.succ b => Nat.succ (Nat.add a b)

instance instAddNat : Add Nat where
  add := Nat.add

attribute [match_pattern] Nat.add

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_mul", instance_reducible]
protected def Nat.mul : (@& Nat) → (@& Nat) → Nat
  | _, 0 => 0
  | a, Nat.succ b => Nat.add (Nat.mul a b) a

instance instMulNat : Mul Nat where
  mul := Nat.mul

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_pow"]
protected def Nat.pow (m : @& Nat) : (@& Nat) → Nat
  | 0 => 1
  | succ n => Nat.mul (Nat.pow m n) m

instance instNatPowNat : NatPow Nat := ⟨Nat.pow⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_dec_eq"]
def Nat.beq : (@& Nat) → (@& Nat) → Bool
  | zero, zero => true
  | zero, succ _ => false
  | succ _, zero => false
  | succ n, succ m => beq n m

theorem Nat.eq_of_beq_eq_true : {n m : Nat} → Eq (beq n m) true → Eq n m
  | zero, zero => fun _ => rfl
  | zero, succ _ => fun h => Bool.noConfusion h
  | succ _, zero => fun h => Bool.noConfusion h
  | succ n, succ m => fun h => congrArg succ (eq_of_beq_eq_true (n := n) (m := m) h)

private theorem Nat.beq_self : (n : Nat) → Eq (beq n n) true
  | zero => rfl
  | succ n => beq_self n

theorem Nat.ne_of_beq_eq_false {n m : Nat} (h : Eq (beq n m) false) (same : Eq n m) : False :=
  have self : Eq (beq n m) true := Eq.rec (motive := fun m _ => Eq (beq n m) true) (beq_self n) same
  ne_false_of_eq_true self h

private theorem Nat.trivial_of_true : {b : Bool} → Eq b true → b.rec False True
  | true => fun _ => True.intro
  | false => fun h => Bool.noConfusion h

theorem noConfusion_of_Nat {α : Sort u} (f : α → Nat) {a b : α} (h : Eq a b) :
    (Nat.beq (f a) (f b)).rec False True :=
  Nat.trivial_of_true (Eq.rec (motive := fun b _ => Eq (Nat.beq (f a) (f b)) true) (Nat.beq_self (f a)) h)

@[reducible, extern "lean_nat_dec_eq"]
protected def Nat.decEq (n m : @& Nat) : Decidable (Eq n m) where
  decide := beq n m
  reflects_decide :=
    match h : beq n m with
    | true => eq_of_beq_eq_true h
    | false => ne_of_beq_eq_false h

@[inline] instance instDecidableEqNat : DecidableEq Nat := Nat.decEq

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_dec_le"]
def Nat.ble : @& Nat → @& Nat → Bool
  | zero, _ => true
  | succ _, zero => false
  | succ n, succ m => ble n m

attribute [gen_constructor_elims] Bool

protected inductive Nat.le (n : Nat) : Nat → Prop
  | refl : Nat.le n n
  | step {m} : Nat.le n m → Nat.le n (succ m)

instance instLENat : LE Nat where
  le := Nat.le

@[implicit_reducible] protected def Nat.lt (n m : Nat) : Prop := Nat.le (succ n) m

instance instLTNat : LT Nat where
  lt := Nat.lt

private theorem Nat.le_induct {motive : Nat → Prop} (same : motive n) (next : ∀ m, motive m → motive (succ m)) :
    {m : Nat} → Nat.le n m → motive m
  | _, h => h.rec same fun _ => next _

theorem Nat.zero_le : (n : Nat) → LE.le 0 n
  | zero => Nat.le.refl
  | succ n => Nat.le.step (zero_le n)

theorem Nat.succ_le_succ : LE.le n m → LE.le (succ n) (succ m) :=
  Nat.le_induct (motive := fun m => LE.le (succ n) (succ m)) Nat.le.refl fun _ => Nat.le.step

theorem Nat.zero_lt_succ (n : Nat) : LT.lt 0 (succ n) := succ_le_succ (zero_le n)

theorem Nat.le_succ_of_le (h : LE.le n m) : LE.le n (succ m) := Nat.le.step h

protected theorem Nat.le_trans {n m k : Nat} (h : LE.le n m) : LE.le m k → LE.le n k :=
  Nat.le_induct (motive := fun k => LE.le n k) h fun _ => Nat.le.step

protected theorem Nat.lt_of_lt_of_le {n m k : Nat} : LT.lt n m → LE.le m k → LT.lt n k := Nat.le_trans

theorem Nat.le_succ (n : Nat) : LE.le n (succ n) := Nat.le.step Nat.le.refl

protected theorem Nat.lt_trans {n m k : Nat} (h₁ : LT.lt n m) : LT.lt m k → LT.lt n k :=
  Nat.le_trans (le_succ_of_le h₁)

protected theorem Nat.le_refl (n : Nat) : LE.le n n := Nat.le.refl

theorem Nat.succ_pos (n : Nat) : LT.lt 0 (succ n) := zero_lt_succ n

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_pred", implicit_reducible]
def Nat.pred : (@& Nat) → Nat
  | 0 => 0
  | succ a => a

theorem Nat.pred_le_pred {n m : Nat} (h : LE.le n m) : LE.le (pred n) (pred m) :=
  Nat.le_induct (motive := fun m => LE.le (pred n) (pred m)) Nat.le.refl
    (fun
      | zero, h => h
      | succ _, h => Nat.le.step h) h

theorem Nat.le_of_succ_le_succ {n m : Nat} : LE.le (succ n) (succ m) → LE.le n m := pred_le_pred

theorem Nat.le_of_lt_succ {m n : Nat} : LT.lt m (succ n) → LE.le m n := le_of_succ_le_succ

theorem Nat.not_succ_le_zero (n : Nat) (h : LE.le (succ n) 0) : False :=
  Bool.noConfusion (Nat.le_induct (n := succ n) (m := 0) (motive := fun m => Eq (beq m 0) false)
    rfl (fun _ _ => rfl) h)

theorem Nat.not_lt_zero (n : Nat) : Not (LT.lt n 0) := not_succ_le_zero n

theorem Nat.not_succ_le_self : (n : Nat) → Not (LE.le (succ n) n)
  | zero => not_succ_le_zero 0
  | succ n => fun h => not_succ_le_self n (le_of_succ_le_succ h)

protected theorem Nat.lt_irrefl (n : Nat) : Not (LT.lt n n) := Nat.not_succ_le_self n

protected theorem Nat.eq_or_lt_of_le : {n m : Nat} → LE.le n m → Or (Eq n m) (LT.lt n m)
  | zero, zero => fun _ => Or.inl rfl
  | zero, succ m => fun _ => Or.inr (zero_lt_succ m)
  | succ n, zero => fun h => (not_succ_le_zero n h).elim
  | succ _, succ _ => fun h =>
    (Nat.eq_or_lt_of_le (le_of_succ_le_succ h)).elim (fun e => Or.inl (congrArg succ e))
      (fun l => Or.inr (succ_le_succ l))

protected theorem Nat.lt_or_ge : (n m : Nat) → Or (LT.lt n m) (GE.ge n m)
  | n, zero => Or.inr (zero_le n)
  | zero, succ m => Or.inl (zero_lt_succ m)
  | succ n, succ m =>
    (Nat.lt_or_ge n m).elim (fun h => Or.inl (succ_le_succ h)) (fun h => Or.inr (succ_le_succ h))

protected theorem Nat.lt_of_le_of_lt {n m k : Nat} (h₁ : LE.le n m) (h₂ : LT.lt m k) : LT.lt n k :=
  Nat.le_trans (succ_le_succ h₁) h₂

protected theorem Nat.le_antisymm {n m : Nat} (h₁ : LE.le n m) (h₂ : LE.le m n) : Eq n m :=
  (Nat.eq_or_lt_of_le h₁).elim id fun l => (Nat.lt_irrefl n (Nat.lt_of_lt_of_le l h₂)).elim

protected theorem Nat.lt_of_le_of_ne {n m : Nat} (h₁ : LE.le n m) (h₂ : Not (Eq n m)) : LT.lt n m :=
  (Nat.eq_or_lt_of_le h₁).resolve_left h₂

theorem Nat.le_of_ble_eq_true : {n m : Nat} → Eq (Nat.ble n m) true → LE.le n m
  | zero, m => fun _ => zero_le m
  | succ _, zero => fun h => Bool.noConfusion h
  | succ n, succ m => fun h => succ_le_succ (le_of_ble_eq_true (n := n) (m := m) h)

theorem Nat.ble_self_eq_true : (n : Nat) → Eq (Nat.ble n n) true
  | zero => rfl
  | succ n => ble_self_eq_true n

theorem Nat.ble_succ_eq_true : {n m : Nat} → Eq (Nat.ble n m) true → Eq (Nat.ble n (succ m)) true
  | zero, _ => fun _ => rfl
  | succ _, zero => fun h => Bool.noConfusion h
  | succ n, succ m => ble_succ_eq_true (n := n) (m := m)

theorem Nat.ble_eq_true_of_le {n m : Nat} : LE.le n m → Eq (Nat.ble n m) true :=
  Nat.le_induct (motive := fun m => Eq (Nat.ble n m) true) (ble_self_eq_true n) fun _ => ble_succ_eq_true

theorem Nat.not_le_of_not_ble_eq_true (h : Not (Eq (Nat.ble n m) true)) : Not (LE.le n m) :=
  fun le => h (ble_eq_true_of_le le)

theorem Nat.lt_succ_of_le {n m : Nat} : LE.le n m → LT.lt n (succ m) := succ_le_succ

protected theorem Nat.lt_add_one (n : Nat) : LT.lt n (HAdd.hAdd n 1) := Nat.le.refl

theorem Nat.lt_succ_self (n : Nat) : LT.lt n (succ n) := Nat.le.refl

protected theorem Nat.lt_of_not_le {a b : Nat} (h : Not (LE.le a b)) : LT.lt b a :=
  (Nat.lt_or_ge b a).resolve_right h

protected theorem Nat.add_pos_right : {b : Nat} → (a : Nat) → (hb : LT.lt 0 b) → LT.lt 0 (HAdd.hAdd a b)
  | zero, _ => fun h => (not_succ_le_zero 0 h).elim
  | succ _, _ => fun _ => zero_lt_succ _

protected theorem Nat.mul_pos : {n m : Nat} → (hn : LT.lt 0 n) → (hm : LT.lt 0 m) → LT.lt 0 (HMul.hMul n m)
  | _, zero => fun _ hm => (not_succ_le_zero 0 hm).elim
  | _, succ _ => fun hn _ => Nat.add_pos_right _ hn

protected theorem Nat.pow_pos {a : Nat} : {n : Nat} → (h : LT.lt 0 a) → LT.lt 0 (HPow.hPow a n)
  | zero => fun _ => zero_lt_succ 0
  | succ _ => fun h => Nat.mul_pos (Nat.pow_pos h) h

@[extern "lean_nat_dec_le"]
instance Nat.decLe (n m : @& Nat) : Decidable (LE.le n m) where
  decide := ble n m
  reflects_decide :=
    match h : ble n m with
    | true => le_of_ble_eq_true h
    | false => not_le_of_not_ble_eq_true (ne_true_of_eq_false h)

@[extern "lean_nat_dec_lt"]
instance Nat.decLt (n m : @& Nat) : Decidable (LT.lt n m) := decLe (succ n) m

instance instMinNat : Min Nat := minOfLe

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_sub", instance_reducible]
protected def Nat.sub : (@& Nat) → (@& Nat) → Nat
  | n, 0 => n
  | n, succ m => pred (Nat.sub n m)

attribute [gen_constructor_elims] Nat

protected theorem Nat.ctorIdx_zero : Eq (Nat.ctorIdx 0) 0 := rfl
protected theorem Nat.ctorIdx_succ : Eq (Nat.ctorIdx (succ n)) 1 := rfl
grind_pattern Nat.ctorIdx_zero => Nat.ctorIdx 0
grind_pattern Nat.ctorIdx_succ => Nat.ctorIdx (.succ n)

instance instSubNat : Sub Nat where
  sub := Nat.sub

theorem Nat.succ_sub_succ_eq_sub (n : Nat) : (m : Nat) → Eq (HSub.hSub (succ n) (succ m)) (HSub.hSub n m)
  | zero => rfl
  | succ m => congrArg pred (succ_sub_succ_eq_sub n m)

theorem Nat.pred_le : (n : Nat) → LE.le (Nat.pred n) n
  | zero => Nat.le.refl
  | succ n => le_succ n

theorem Nat.sub_le (n : Nat) : (m : Nat) → LE.le (HSub.hSub n m) n
  | zero => Nat.le.refl
  | succ m => Nat.le_trans (pred_le _) (sub_le n m)

theorem Nat.sub_lt : {n m : Nat} → LT.lt 0 n → LT.lt 0 m → LT.lt (HSub.hSub n m) n
  | zero, _ => fun h => (Nat.lt_irrefl 0 h).elim
  | succ _, zero => fun _ h => (Nat.lt_irrefl 0 h).elim
  | succ n, succ m => fun _ _ => (succ_sub_succ_eq_sub n m).symm.rec (succ_le_succ (sub_le n m))

theorem Nat.div_rec_lemma {x y : Nat} (h : And (LT.lt 0 y) (LE.le y x)) : LT.lt (HSub.hSub x y) x :=
  sub_lt (Nat.lt_of_lt_of_le h.left h.right) h.left

theorem Nat.div_rec_fuel_lemma {x y fuel : Nat} (hy : LT.lt 0 y) (hle : LE.le y x)
    (hfuel : LT.lt x (HAdd.hAdd fuel 1)) : LT.lt (HSub.hSub x y) fuel :=
  Nat.lt_of_lt_of_le (div_rec_lemma ⟨hy, hle⟩) (le_of_lt_succ hfuel)

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_div", irreducible]
protected def Nat.div (x y : @& Nat) : Nat :=
  dite (LT.lt 0 y)
    (fun hy =>
      let rec go (fuel : Nat) (x : Nat) (hfuel : LT.lt x fuel) : Nat :=
        match fuel with
        | succ fuel =>
          dite (LE.le y x)
            (fun h => HAdd.hAdd (go fuel (HSub.hSub x y) (div_rec_fuel_lemma hy h hfuel)) 1)
            (fun _ => 0)
        termination_by structural fuel
      go (succ x) x (Nat.lt_succ_self _))
    (fun _ => 0)

instance Nat.instDiv : Div Nat := ⟨Nat.div⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_mod"]
protected noncomputable def Nat.modCore (x y : Nat) : Nat :=
  dite (LT.lt 0 y)
    (fun hy =>
      let rec go (fuel : Nat) (x : Nat) (hfuel : LT.lt x fuel) : Nat :=
        match fuel with
        | succ fuel =>
          dite (LE.le y x)
            (fun h => go fuel (HSub.hSub x y) (div_rec_fuel_lemma hy h hfuel))
            (fun _ => x)
        termination_by structural fuel
      go (succ x) x (Nat.lt_succ_self _))
    (fun _ => x)

theorem Nat.modCoreGo_lt {fuel y : Nat} (hy : LT.lt 0 y) (x : Nat) (hfuel : LT.lt x fuel) :
    LT.lt (Nat.modCore.go y hy fuel x hfuel) y :=
  match fuel with
  | zero => (not_lt_zero x hfuel).elim
  | succ _ =>
    show LT.lt (dite _ _ _) _ from
      match Nat.decLe y x with
      | isTrue _ => modCoreGo_lt hy _ _
      | isFalse h => Nat.lt_of_not_le h
  termination_by structural fuel

theorem Nat.modCore_lt {x y : Nat} (hy : LT.lt 0 y) : LT.lt (Nat.modCore x y) y :=
  show LT.lt (dite _ _ _) y from
    match Nat.decLt 0 y with
    | isTrue _ => modCoreGo_lt hy x _
    | isFalse h => (h hy).elim

attribute [irreducible] Nat.modCore

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_mod"]
protected def Nat.mod : @& Nat → @& Nat → Nat
  | 0, _ => 0
  | n@(succ _), m => ite (LE.le m n) (Nat.modCore n m) n

instance Nat.instMod : Mod Nat := ⟨Nat.mod⟩

theorem Nat.mod_lt : (x : Nat) → {y : Nat} → (hy : LT.lt 0 y) → LT.lt (HMod.hMod x y) y
  | zero, _ => id
  | succ n, y => fun hy =>
    show LT.lt (ite (LE.le y (succ n)) (Nat.modCore (succ n) y) (succ n)) y from
      match Nat.decLe y (succ n) with
      | isTrue _ => modCore_lt hy
      | isFalse h => Nat.lt_of_not_le h
