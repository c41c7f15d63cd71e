prelude
import Init.Format.Repr

/-! Printing numbers, characters and strings. -/

universe u v

open Std (Format ToFormat)

namespace Nat

/-- The digit of a number up to 15, `*` for others. -/
def digitChar (n : Nat) : Char :=
  if n = 0 then '0' else
  if n = 1 then '1' else
  if n = 2 then '2' else
  if n = 3 then '3' else
  if n = 4 then '4' else
  if n = 5 then '5' else
  if n = 6 then '6' else
  if n = 7 then '7' else
  if n = 8 then '8' else
  if n = 9 then '9' else
  if n = 0xa then 'a' else
  if n = 0xb then 'b' else
  if n = 0xc then 'c' else
  if n = 0xd then 'd' else
  if n = 0xe then 'e' else
  if n = 0xf then 'f' else
  '*'

/-- The digits of `n`, at most `fuel`, before `ds`. -/
def toDigitsCore (base : Nat) : (fuel : Nat) → (n : Nat) → (ds : List Char) → List Char
  | 0, _, ds => ds
  | fuel + 1, n, ds =>
    let d := digitChar (n % base)
    let n' := n / base
    if n' = 0 then d :: ds else toDigitsCore base fuel n' (d :: ds)

/-- The digits in a base up to 16. -/
def toDigits (base : Nat) (n : Nat) : List Char := toDigitsCore base (n + 1) n []

@[extern "l_Nat_reprFast"]
opaque reprFast (n : Nat) : String

/-- The number in decimal. -/
@[implemented_by Nat.reprFast]
protected def repr (n : Nat) : String := String.ofList (toDigits 10 n)

end Nat

instance : Repr Nat where
  reprPrec n _ := Nat.repr n

/-- The number in decimal. -/
protected def Int.repr : Int → String
  | .ofNat m => Nat.repr m
  | .negSucc m => String.append "-" (Nat.repr (Nat.succ m))

instance : Repr Int where
  reprPrec i prec := if i < 0 then Repr.addAppParen i.repr prec else i.repr

instance (n : Nat) : Repr (Fin n) where
  reprPrec f _ := repr f.val

/-- The digits in base 16. -/
def hexDigitRepr (n : Nat) : String := String.singleton (Nat.digitChar n)

/-- The character as in a literal, `\x` and two digits for control characters. -/
def Char.quoteCore (c : Char) (inString : Bool := false) : String :=
  if c = '\n' then "\\n"
  else if c = '\t' then "\\t"
  else if c = '\\' then "\\\\"
  else if c = '\"' then "\\\""
  else if !inString && c = '\'' then "\\'"
  else if c.toNat ≤ 31 ∨ c = '\x7f' then "\\x" ++ smallCharToHex c
  else String.singleton c
where
  smallCharToHex (c : Char) : String :=
    hexDigitRepr (c.toNat / 16) ++ hexDigitRepr (c.toNat % 16)

/-- The character literal. -/
def Char.quote (c : Char) : String := "'" ++ Char.quoteCore c ++ "'"

instance : Repr Char where
  reprPrec c _ := c.quote

protected def Char.repr (c : Char) : String := c.quote

/-- The string literal. -/
def String.quote (s : String) : String :=
  if s.isEmpty then "\"\""
  else s.foldl (fun s c => s ++ c.quoteCore (inString := true)) "\"" ++ "\""

instance : Repr String where
  reprPrec s _ := s.quote

instance : Repr UInt8 where
  reprPrec n _ := repr n.toBitVec.toNat
instance : Repr UInt16 where
  reprPrec n _ := repr n.toBitVec.toNat
instance : Repr UInt32 where
  reprPrec n _ := repr n.toBitVec.toNat
instance : Repr UInt64 where
  reprPrec n _ := repr n.toBitVec.toNat
instance : Repr USize where
  reprPrec n _ := repr n.toBitVec.toNat

namespace BitVec

/-- The bits in base 16, as many digits as the width asks for. -/
protected def toHex {n : Nat} (x : BitVec n) : String :=
  let s := String.ofList (Nat.toDigits 16 x.toNat)
  String.ofList (List.replicate ((n + 3) / 4 - s.length) '0') ++ s

/-- The literal. -/
protected def BitVec.repr (a : BitVec n) : Format := "0x" ++ (a.toHex : Format) ++ "#" ++ repr n

instance : Repr (BitVec n) where
  reprPrec a _ := BitVec.BitVec.repr a

end BitVec

instance : ReprAtom Bool := ⟨⟩
instance : ReprAtom Nat := ⟨⟩
instance : ReprAtom Int := ⟨⟩
instance : ReprAtom Char := ⟨⟩
instance : ReprAtom String := ⟨⟩
instance : ReprAtom UInt8 := ⟨⟩
instance : ReprAtom UInt16 := ⟨⟩
instance : ReprAtom UInt32 := ⟨⟩
instance : ReprAtom UInt64 := ⟨⟩
instance : ReprAtom USize := ⟨⟩
