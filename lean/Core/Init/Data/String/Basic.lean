prelude
import Init.Data.String.Slice
import Init.Int.Basic
import Init.Deriving.Lex

/-! Functions on strings: ends, parts, tests against patterns, splitting, changing case. -/

set_option linter.unusedVariables false
universe u v w

namespace String

namespace Internal

/-- What one can look for in strings: how many characters match at the start of a list, and at its end when the
list is given reversed. -/
class Pattern (ρ : Type u) where
  atStart : ρ → List Char → Option Nat
  atEnd : ρ → List Char → Option Nat

private def one (p : Char → Bool) : List Char → Option Nat
  | [] => none
  | c :: _ => if p c then some 1 else none

instance : Pattern (Char → Bool) := ⟨one, one⟩
instance : Pattern Char := ⟨fun c => one (· == c), fun c => one (· == c)⟩
instance : Pattern String where
  atStart pat l := if pat.toList.isPrefixOf l then some pat.length else none
  atEnd pat l := if pat.toList.reverse.isPrefixOf l then some pat.length else none
instance : Pattern Slice where
  atStart pat l := if (Slice.Internal.toList pat).isPrefixOf l then some pat.length else none
  atEnd pat l := if (Slice.Internal.toList pat).reverse.isPrefixOf l then some pat.length else none

variable {ρ : Type u} [Pattern ρ]

def startsWith (s : String) (pat : ρ) : Bool := (Pattern.atStart pat s.toList).isSome
def endsWith (s : String) (pat : ρ) : Bool := (Pattern.atEnd pat s.toList.reverse).isSome

/-- The pattern matches somewhere in the list. -/
def occurs (pat : ρ) : List Char → Bool
  | [] => (Pattern.atStart pat []).isSome
  | c :: l => (Pattern.atStart pat (c :: l)).isSome || occurs pat l

def contains (s : String) (pat : ρ) : Bool := occurs pat s.toList

/-- How many characters repeated matches at the start take, at most `fuel` matches. -/
def run (look : List Char → Option Nat) : (fuel : Nat) → List Char → Nat
  | 0, _ => 0
  | fuel + 1, l => match look l with
    | some (n + 1) => n + 1 + run look fuel (l.drop (n + 1))
    | _ => 0

def takeWhile (s : String) (pat : ρ) : Slice := between s 0 (run (Pattern.atStart pat) s.length s.toList)
def dropWhile (s : String) (pat : ρ) : Slice := between s (run (Pattern.atStart pat) s.length s.toList) s.length
def takeEndWhile (s : String) (pat : ρ) : Slice :=
  between s (s.length - run (Pattern.atEnd pat) s.length s.toList.reverse) s.length
def dropEndWhile (s : String) (pat : ρ) : Slice :=
  between s 0 (s.length - run (Pattern.atEnd pat) s.length s.toList.reverse)
def dropPrefix? (s : String) (pat : ρ) : Option Slice := (Pattern.atStart pat s.toList).map fun n => between s n s.length
def dropSuffix? (s : String) (pat : ρ) : Option Slice :=
  (Pattern.atEnd pat s.toList.reverse).map fun n => between s 0 (s.length - n)

/-- The parts between matches of `look`, a part begun with the reverse of `acc`. -/
def cut (look : List Char → Option Nat) : (fuel : Nat) → List Char → (acc : List Char) → List (List Char)
  | 0, l, acc => [acc.reverse ++ l]
  | fuel + 1, l, acc => match look l, l with
    | some (n + 1), l => acc.reverse :: cut look fuel (l.drop (n + 1)) []
    | _, [] => [acc.reverse]
    | _, c :: l => cut look fuel l (c :: acc)

def parts (s : String) (pat : ρ) : List (List Char) := cut (Pattern.atStart pat) (s.length + 1) s.toList []

def replace (s : String) (pat : ρ) (by' : String) : String :=
  ofList (by'.toList.intercalate (parts s pat))

end Internal

variable {ρ : Type u} [Internal.Pattern ρ]

/-- The first character; `'A'` when there is none. -/
def front (s : String) : Char := s.toList.head?.getD default

/-- The first character, if there is one. -/
def front? (s : String) : Option Char := s.toList.head?

/-- The last character; `'A'` when there is none. -/
def back (s : String) : Char := s.toList.getLast?.getD default

/-- The last character, if there is one. -/
def back? (s : String) : Option Char := s.toList.getLast?

/-- The first `n` characters. -/
def take (s : String) (n : Nat) : Slice := Internal.between s 0 n

/-- All but the first `n` characters. -/
def drop (s : String) (n : Nat) : Slice := Internal.between s n s.length

/-- The last `n` characters. -/
def takeEnd (s : String) (n : Nat) : Slice := Internal.between s (s.length - n) s.length

/-- All but the last `n` characters. -/
def dropEnd (s : String) (n : Nat) : Slice := Internal.between s 0 (s.length - n)

/-- Whether the string begins with a match of the pattern. -/
@[implemented_by Internal.startsWith]
def startsWith (s : String) (pat : ρ) : Bool := Internal.startsWith s pat

/-- Whether the string ends with a match of the pattern. -/
@[implemented_by Internal.endsWith]
def endsWith (s : String) (pat : ρ) : Bool := Internal.endsWith s pat

/-- Whether the pattern matches somewhere. -/
@[implemented_by Internal.contains]
def contains (s : String) (pat : ρ) : Bool := Internal.contains s pat

/-- The longest initial part made of matches. -/
@[implemented_by Internal.takeWhile]
def takeWhile (s : String) (pat : ρ) : Slice := Internal.takeWhile s pat

/-- What is behind the longest initial part made of matches. -/
@[implemented_by Internal.dropWhile]
def dropWhile (s : String) (pat : ρ) : Slice := Internal.dropWhile s pat

/-- The longest final part made of matches. -/
@[implemented_by Internal.takeEndWhile]
def takeEndWhile (s : String) (pat : ρ) : Slice := Internal.takeEndWhile s pat

/-- What is before the longest final part made of matches. -/
@[implemented_by Internal.dropEndWhile]
def dropEndWhile (s : String) (pat : ρ) : Slice := Internal.dropEndWhile s pat

/-- What is behind a match at the start, if there is one. -/
@[implemented_by Internal.dropPrefix?]
def dropPrefix? (s : String) (pat : ρ) : Option Slice := Internal.dropPrefix? s pat

/-- What is before a match at the end, if there is one. -/
@[implemented_by Internal.dropSuffix?]
def dropSuffix? (s : String) (pat : ρ) : Option Slice := Internal.dropSuffix? s pat

/-- Every match replaced. -/
@[implemented_by Internal.replace]
def replace (s : String) (pattern : ρ) (replacement : String) : String := Internal.replace s pattern replacement

/-- Without white space at both ends. -/
def trimAscii (s : String) : Slice :=
  let first := Internal.run (Internal.Pattern.atStart Char.isWhitespace) s.length s.toList
  let last := Internal.run (Internal.Pattern.atEnd Char.isWhitespace) s.length s.toList.reverse
  Internal.between s first (max first (s.length - last))

/-- Without white space at the start. -/
def trimAsciiStart (s : String) : Slice := Internal.dropWhile s Char.isWhitespace

/-- Without white space at the end. -/
def trimAsciiEnd (s : String) : Slice := Internal.dropEndWhile s Char.isWhitespace

/-- The parts between the places where `sep` stands; the whole string when `sep` is empty. -/
def splitOn (s : String) (sep : String := " ") : List String :=
  if sep = "" then [s] else (Internal.parts s sep).map ofList

/-- The parts between the characters that satisfy `p`. -/
def splitToList (s : String) (p : Char → Bool) : List String := (Internal.parts s p).map ofList

/-- Whether `s` begins with `p`. -/
def isPrefixOf (p : String) (s : String) : Bool := p.toList.isPrefixOf s.toList

/-- Every ASCII letter a capital. -/
def toUpper (s : String) : String := s.map Char.toUpper

/-- Every ASCII letter a small one. -/
def toLower (s : String) : String := s.map Char.toLower

/-- The first character a capital. -/
def capitalize (s : String) : String := match s.toList with
  | [] => s
  | c :: l => ofList (c.toUpper :: l)

/-- The first character a small letter. -/
def decapitalize (s : String) : String := match s.toList with
  | [] => s
  | c :: l => ofList (c.toLower :: l)

/-- Combine the characters from the right. -/
def foldr {α : Type u} (f : Char → α → α) (init : α) (s : String) : α := s.toList.foldr f init

/-- Digits, with single underscores between them where one likes, at least one digit. -/
def isNat (s : String) : Bool := go false s.toList
where
  go (digitBefore : Bool) : List Char → Bool
    | [] => digitBefore
    | c :: l => if c.isDigit then go true l else c == '_' && digitBefore && go false l

/-- The number that the digits name. -/
def toNat? (s : String) : Option Nat :=
  if s.isNat then
    some <| s.toList.foldl (fun n c => if c = '_' then n else n * 10 + (c.toNat - '0'.toNat)) 0
  else none

@[inherit_doc toNat?] def toNat! (s : String) : Nat := match s.toNat? with
  | some n => n
  | none => panic! "Nat expected"

/-- A number with or without a minus sign. -/
def isInt (s : String) : Bool := match s.toList with
  | '-' :: l => (ofList l).isNat
  | _ => s.isNat

/-- The number that the digits name, negative with a minus sign. -/
def toInt? (s : String) : Option Int := match s.toList with
  | '-' :: l => (ofList l).toNat?.map fun n => -(n : Int)
  | _ => s.toNat?.map fun n => (n : Int)

@[inherit_doc toInt?] def toInt! (s : String) : Int := match s.toInt? with
  | some n => n
  | none => panic! "Int expected"

@[deprecated ofList (since := "2025-10-30"), inherit_doc ofList] abbrev mk (data : List Char) : String := ofList data
@[deprecated toList (since := "2025-10-30"), inherit_doc toList] abbrev data (s : String) : List Char := s.toList

end String

/-- A loop over the characters. -/
instance instForInStringChar {m : Type u → Type v} [Monad m] : ForIn m String Char where
  forIn s b f := forIn s.toList b f
