/-! Algebraic classes with laws, instances, and generic lemmas over them. -/

universe u

class Semigroup (α : Type u) extends Mul α where
  mul_assoc (a b c : α) : a * b * c = a * (b * c)

class Monoid (α : Type u) extends Semigroup α, One α where
  one_mul (a : α) : 1 * a = a
  mul_one (a : α) : a * 1 = a

class Group (α : Type u) extends Monoid α where
  inv : α → α
  inv_mul (a : α) : inv a * a = 1

class CommGroup (α : Type u) extends Group α where
  mul_comm (a b : α) : a * b = b * a

postfix:max "⁻" => Group.inv

export Semigroup (mul_assoc)
export Monoid (one_mul mul_one)
export Group (inv_mul)

attribute [simp] one_mul mul_one inv_mul

section Group
variable {G : Type u} [Group G]

theorem mul_left_cancel {a b c : G} (h : a * b = a * c) : b = c := by
  have h' := congrArg (a⁻ * ·) h
  simpa [← mul_assoc] using h'

@[simp] theorem mul_inv (a : G) : a * a⁻ = 1 := by
  apply mul_left_cancel (a := a⁻)
  rw [← mul_assoc, inv_mul, one_mul, mul_one]

@[simp] theorem inv_inv (a : G) : a⁻⁻ = a := by
  apply mul_left_cancel (a := a⁻)
  simp

theorem inv_unique {a b : G} (h : a * b = 1) : b = a⁻ := mul_left_cancel (h.trans (mul_inv a).symm)

theorem mul_inv_rev (a b : G) : (a * b)⁻ = b⁻ * a⁻ := by
  refine (inv_unique ?_).symm
  rw [mul_assoc, ← mul_assoc b, mul_inv, one_mul, mul_inv]

end Group

structure Hom (G H : Type u) [Group G] [Group H] where
  toFun : G → H
  map_mul : ∀ a b, toFun (a * b) = toFun a * toFun b

instance [Group G] [Group H] : CoeFun (Hom G H) fun _ => G → H := ⟨Hom.toFun⟩

namespace Hom
variable {G H K : Type u} [Group G] [Group H] [Group K]

theorem map_one (f : Hom G H) : f 1 = 1 := by
  apply mul_left_cancel (a := f 1)
  rw [← f.map_mul, mul_one, mul_one]

theorem map_inv (f : Hom G H) (a : G) : f a⁻ = (f a)⁻ := inv_unique (by rw [← f.map_mul, mul_inv, f.map_one])

def comp (g : Hom H K) (f : Hom G H) : Hom G K where
  toFun a := g (f a)
  map_mul a b := by rw [f.map_mul, g.map_mul]

def Injective (f : Hom G H) : Prop := ∀ ⦃a b⦄, f a = f b → a = b

theorem injective_of_kernel (f : Hom G H) (h : ∀ a, f a = 1 → a = 1) : f.Injective := by
  intro a b hab
  have : f (a * b⁻) = 1 := by rw [f.map_mul, f.map_inv, hab, mul_inv]
  have := congrArg (· * b) (h _ this)
  simpa [mul_assoc] using this

end Hom

/-- Addition of integers, written as multiplication. -/
structure Additive where
  val : Int
  deriving DecidableEq, Repr

instance : CommGroup Additive where
  mul a b := ⟨a.val + b.val⟩
  mul_assoc a b c := congrArg Additive.mk (Int.add_assoc ..)
  one := ⟨0⟩
  one_mul a := congrArg Additive.mk (Int.zero_add _)
  mul_one a := congrArg Additive.mk (Int.add_zero _)
  inv a := ⟨-a.val⟩
  inv_mul a := congrArg Additive.mk (Int.add_left_neg _)
  mul_comm a b := congrArg Additive.mk (Int.add_comm ..)

def double : Hom Additive Additive where
  toFun a := a * a
  map_mul a b := by
    rw [mul_assoc, mul_assoc, ← mul_assoc b, CommGroup.mul_comm b a, mul_assoc]

example : double.Injective := by
  apply Hom.injective_of_kernel
  intro ⟨a⟩ h
  have h : a + a = 0 := congrArg Additive.val h
  exact congrArg Additive.mk (by omega)

instance [Monoid α] [Monoid β] : Monoid (α × β) where
  mul p q := (p.1 * q.1, p.2 * q.2)
  mul_assoc p q r := Prod.ext (mul_assoc ..) (mul_assoc ..)
  one := (1, 1)
  one_mul p := Prod.ext (one_mul _) (one_mul _)
  mul_one p := Prod.ext (mul_one _) (mul_one _)

def Monoid.pow [Monoid α] (a : α) : Nat → α
  | 0 => 1
  | n + 1 => pow a n * a

theorem Monoid.pow_add [Monoid α] (a : α) (m n : Nat) : pow a (m + n) = pow a m * pow a n := by
  induction n with
  | zero => simp [pow]
  | succ n ih => rw [← Nat.add_assoc, pow, ih, pow, mul_assoc]

#eval (Monoid.pow (⟨3⟩ : Additive) 4)
