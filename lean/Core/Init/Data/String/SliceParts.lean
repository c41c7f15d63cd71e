prelude
import Init.Data.String.Raw

/-! Parts of slices: they stay slices of the same string. -/

universe u

namespace String.Slice

/-- How many characters of the string stand before the slice. -/
def Internal.before (s : Slice) : Nat :=
  (String.Internal.takeBytes s.startInclusive.offset.byteIdx s.str.toList).length

/-- The characters of the slice from the `i`-th up to but not including the `j`-th. -/
def Internal.part (s : Slice) (i j : Nat) : Slice :=
  String.Internal.between s.str (before s + i) (before s + min j (toList s).length)

/-- The first `n` characters. -/
def take (s : Slice) (n : Nat) : Slice := Internal.part s 0 n

/-- All but the first `n` characters. -/
def drop (s : Slice) (n : Nat) : Slice := Internal.part s n s.length

/-- The last `n` characters. -/
def takeEnd (s : Slice) (n : Nat) : Slice := Internal.part s (s.length - n) s.length

/-- All but the last `n` characters. -/
def dropEnd (s : Slice) (n : Nat) : Slice := Internal.part s 0 (s.length - n)

section
variable {ρ : Type u} [String.Internal.Pattern ρ]

/-- How many characters at the start repeated matches take. -/
private def matched (s : Slice) (pat : ρ) : Nat :=
  String.Internal.run (String.Internal.Pattern.atStart pat) s.length (Internal.toList s)

/-- How many characters at the end repeated matches take. -/
private def matchedEnd (s : Slice) (pat : ρ) : Nat :=
  String.Internal.run (String.Internal.Pattern.atEnd pat) s.length (Internal.toList s).reverse

/-- The longest initial part made of matches. -/
def takeWhile (s : Slice) (pat : ρ) : Slice := Internal.part s 0 (matched s pat)

/-- What is behind the longest initial part made of matches. -/
def dropWhile (s : Slice) (pat : ρ) : Slice := Internal.part s (matched s pat) s.length

/-- The longest final part made of matches. -/
def takeEndWhile (s : Slice) (pat : ρ) : Slice := Internal.part s (s.length - matchedEnd s pat) s.length

/-- What is before the longest final part made of matches. -/
def dropEndWhile (s : Slice) (pat : ρ) : Slice := Internal.part s 0 (s.length - matchedEnd s pat)

end

/-- Without white space at the start. -/
def trimAsciiStart (s : Slice) : Slice := s.dropWhile Char.isWhitespace

/-- Without white space at the end. -/
def trimAsciiEnd (s : Slice) : Slice := s.dropEndWhile Char.isWhitespace

/-- Without white space at both ends. -/
def trimAscii (s : Slice) : Slice := s.trimAsciiStart.trimAsciiEnd

end String.Slice
