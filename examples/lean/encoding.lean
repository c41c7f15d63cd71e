/-! Run-length encoding, bits and numbers: what is encoded is decoded. -/

namespace Encoding

def unroll (n : Nat) (x : Nat) : List Nat :=
  match n with
  | 0 => []
  | n + 1 => x :: unroll n x

def decode : List (Nat × Nat) → List Nat
  | [] => []
  | (n, x) :: rest => unroll n x ++ decode rest

def push (x : Nat) : List (Nat × Nat) → List (Nat × Nat)
  | [] => [(1, x)]
  | (n, y) :: rest => if x = y then (n + 1, y) :: rest else (1, x) :: (n, y) :: rest

def encode : List Nat → List (Nat × Nat)
  | [] => []
  | x :: xs => push x (encode xs)

/-- Least significant bit first. -/
def toNat : List Bool → Nat
  | [] => 0
  | b :: bs => (if b then 1 else 0) + 2 * toNat bs

def increment : List Bool → List Bool
  | [] => [true]
  | false :: bs => true :: bs
  | true :: bs => false :: increment bs

def pair {α : Type} : List α → List (α × α)
  | a :: b :: rest => (a, b) :: pair rest
  | _ => []

def unpair {α : Type} : List (α × α) → List α
  | [] => []
  | (a, b) :: rest => a :: b :: unpair rest

theorem length_unroll (n x : Nat) : (unroll n x).length = n := by
  sorry

theorem unroll_add (m n x : Nat) : unroll (m + n) x = unroll m x ++ unroll n x := by
  sorry

theorem decode_append (xs ys : List (Nat × Nat)) : decode (xs ++ ys) = decode xs ++ decode ys := by
  sorry

theorem decode_push (x : Nat) (rs : List (Nat × Nat)) : decode (push x rs) = x :: decode rs := by
  sorry

theorem decode_encode (xs : List Nat) : decode (encode xs) = xs := by
  sorry

theorem encode_injective (xs ys : List Nat) (h : encode xs = encode ys) : xs = ys := by
  sorry

theorem length_push (x : Nat) (rs : List (Nat × Nat)) : (push x rs).length ≤ rs.length + 1 := by
  sorry

theorem length_encode (xs : List Nat) : (encode xs).length ≤ xs.length := by
  sorry

theorem toNat_increment (bs : List Bool) : toNat (increment bs) = toNat bs + 1 := by
  sorry

theorem toNat_lt (bs : List Bool) : toNat bs < 2 ^ bs.length := by
  sorry

theorem pair_unpair {α : Type} (ps : List (α × α)) : pair (unpair ps) = ps := by
  sorry

theorem length_unpair {α : Type} (ps : List (α × α)) : (unpair ps).length = 2 * ps.length := by
  sorry

end Encoding
