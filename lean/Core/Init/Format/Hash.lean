prelude
import Init.Format.ToString
import Init.Deriving.UInt
import Init.Deriving.Lex

/-! Hash values of the basic types, and hashes that agree with `==`. -/

universe u

instance : Hashable Nat where
  hash n := UInt64.ofNat n

instance : Hashable String.Pos.Raw where
  hash p := UInt64.ofNat p.byteIdx

instance [Hashable α] [Hashable β] : Hashable (α × β) where
  hash | (a, b) => mixHash (hash a) (hash b)

/-- 11 or 13. -/
protected def Bool.hash : Bool → UInt64
  | true => 11
  | false => 13

instance : Hashable Bool where
  hash := Bool.hash

instance [Hashable α] : Hashable (Option α) where
  hash
    | none => 11
    | some a => mixHash (hash a) 13

instance [Hashable α] : Hashable (List α) where
  hash as := as.foldl (fun r a => mixHash r (hash a)) 7

instance [Hashable α] : Hashable (Array α) where
  hash as := as.toList.foldl (fun r a => mixHash r (hash a)) 7

instance : Hashable UInt8 where
  hash n := UInt64.ofNat n.toBitVec.toNat
instance : Hashable UInt16 where
  hash n := UInt64.ofNat n.toBitVec.toNat
instance : Hashable UInt32 where
  hash n := UInt64.ofNat n.toBitVec.toNat
instance : Hashable UInt64 where
  hash n := n
instance : Hashable USize where
  hash n := UInt64.ofNat n.toBitVec.toNat
instance : Hashable (Fin n) where
  hash v := UInt64.ofNat v.val
instance : Hashable Char where
  hash c := UInt64.ofNat c.toNat

instance : Hashable Int where
  hash
    | Int.ofNat n => UInt64.ofNat (2 * n)
    | Int.negSucc n => UInt64.ofNat (2 * n + 1)

instance : Hashable (Decidable P) where
  hash d := hash (@decide P d)

instance : Hashable Unit where
  hash _ := 11

instance (P : Prop) : Hashable P where
  hash _ := 0

/-- Equal values, as `==` sees it, have equal hash values. -/
class LawfulHashable (α : Type u) [BEq α] [Hashable α] : Prop where
  hash_eq (a b : α) : a == b → hash a = hash b

theorem hash_eq [BEq α] [Hashable α] [LawfulHashable α] {a b : α} : a == b → hash a = hash b :=
  LawfulHashable.hash_eq a b

instance [BEq α] [LawfulBEq α] [Hashable α] : LawfulHashable α where
  hash_eq _ _ h := congrArg hash (LawfulBEq.eq_of_beq h)
