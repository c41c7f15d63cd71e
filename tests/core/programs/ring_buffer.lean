/-! A buffer of fixed capacity over a vector; writing past the end starts again at the beginning. -/

structure Ring (α : Type) (n : Nat) where
  cells : Vector α n
  next : Nat
  inRange : next < n

namespace Ring

variable {α : Type} {n : Nat}

def make (n : Nat) (h : 0 < n) (a : α) : Ring α n := ⟨Vector.replicate n a, 0, h⟩

def write (r : Ring α n) (a : α) : Ring α n where
  cells := r.cells.set r.next a r.inRange
  next := (r.next + 1) % n
  inRange := Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) r.inRange)

def read (r : Ring α n) (i : Nat) (h : i < n) : α := r.cells[i]

theorem read_write_same (r : Ring α n) (a : α) : (r.write a).read r.next r.inRange = a := by
  simp [read, write]

theorem read_write_other (r : Ring α n) (a : α) (i : Nat) (h : i < n) (ne : r.next ≠ i) :
    (r.write a).read i h = r.read i h := by
  simp [read, write, ne]

theorem read_make (h : 0 < n) (a : α) (i : Nat) (hi : i < n) : (make n h a).read i hi = a := by
  simp [read, make]

end Ring

def afterFour : Ring Nat 3 := ((((Ring.make 3 (by decide) 0).write 1).write 2).write 3).write 4

#guard afterFour.cells == #v[4, 2, 3]
#guard afterFour.next == 1
example : afterFour.cells[0] = 4 := by decide
