/-! Square matrices as functions on `Fin n`, sums over `Fin`, and Fibonacci numbers by powers. -/

def Matrix (n : Nat) (α : Type u) := Fin n → Fin n → α

namespace Matrix

variable {n : Nat}

def sum : (n : Nat) → (Fin n → Int) → Int
  | 0, _ => 0
  | n + 1, f => f 0 + sum n fun i => f i.succ

theorem sum_add (f g : Fin n → Int) : sum n (fun i => f i + g i) = sum n f + sum n g := by
  induction n with
  | zero => rfl
  | succ n ih => simp only [sum, ih]; omega

theorem sum_zero : sum n (fun _ => 0) = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => simp [sum, ih]

theorem sum_mul_left (c : Int) (f : Fin n → Int) : sum n (fun i => c * f i) = c * sum n f := by
  induction n with
  | zero => simp [sum]
  | succ n ih => simp only [sum, ih, Int.mul_add]

theorem sum_mul_right (c : Int) (f : Fin n → Int) : sum n (fun i => f i * c) = sum n f * c := by
  simp only [Int.mul_comm _ c, sum_mul_left]

theorem sum_comm (f : Fin n → Fin m → Int) : sum n (fun i => sum m (f i)) = sum m fun j => sum n fun i => f i j := by
  induction n with
  | zero => simp [sum, sum_zero]
  | succ n ih => simp only [sum, ih, sum_add]

def mul (a b : Matrix n Int) : Matrix n Int := fun i j => sum n fun k => a i k * b k j
def add (a b : Matrix n Int) : Matrix n Int := fun i j => a i j + b i j
def one : Matrix n Int := fun i j => if i = j then 1 else 0

instance : Mul (Matrix n Int) := ⟨mul⟩
instance : Add (Matrix n Int) := ⟨add⟩
instance : OfNat (Matrix n Int) 1 := ⟨one⟩

@[ext] theorem ext {a b : Matrix n Int} (h : ∀ i j, a i j = b i j) : a = b := by funext i j; exact h i j

theorem mul_apply (a b : Matrix n Int) (i j : Fin n) : (a * b) i j = sum n fun k => a i k * b k j := rfl
theorem add_apply (a b : Matrix n Int) (i j : Fin n) : (a + b) i j = a i j + b i j := rfl

theorem mul_assoc (a b c : Matrix n Int) : a * b * c = a * (b * c) := by
  ext i j
  simp only [mul_apply, ← sum_mul_right, ← sum_mul_left]
  rw [sum_comm]
  simp only [Int.mul_assoc]

theorem mul_add (a b c : Matrix n Int) : a * (b + c) = a * b + a * c := by
  ext i j
  simp only [mul_apply, add_apply, Int.mul_add, sum_add]

theorem add_comm (a b : Matrix n Int) : a + b = b + a := by
  ext i j
  exact Int.add_comm ..

def pow (a : Matrix n Int) : Nat → Matrix n Int
  | 0 => 1
  | k + 1 => pow a k * a

instance : HPow (Matrix n Int) Nat (Matrix n Int) := ⟨pow⟩

end Matrix

def fibMatrix : Matrix 2 Int := fun
  | 0, 0 => 1
  | 0, 1 => 1
  | 1, 0 => 1
  | 1, 1 => 0

#eval (fibMatrix ^ 10 : Matrix 2 Int) 0 1
#guard (fibMatrix ^ 10 : Matrix 2 Int) 0 1 == 55
example : (fibMatrix ^ 3 : Matrix 2 Int) 0 0 = 3 := by decide
