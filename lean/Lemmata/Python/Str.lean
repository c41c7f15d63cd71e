import Lemmata.Python.Seq
/-! Python's text operations, on the list of a string's characters. A character is a string of length 1.

Letters and digits are those of ASCII; programs ask `Str.isAscii` first, since Python knows many more. -/

namespace Lemmata.Python.Py

namespace Str

/-- The characters, each as a string. -/
def chars (s : String) : List String := s.toList.map fun c => String.ofList [c]

/-- Python's `s[i]`, for `-len(s) <= i < len(s)`. -/
def item (s : String) (i : Int) : String := String.ofList [Py.item s.toList i]

/-- Python's `s[i:j]`. -/
def slice (s : String) (i j : Int) : String := String.ofList (Py.slice s.toList i j)

/-- Python's `s[i:]`. -/
def sliceFrom (s : String) (i : Int) : String := String.ofList (Py.sliceFrom s.toList i)

/-- Python's `s[:j]`. -/
def sliceTo (s : String) (j : Int) : String := String.ofList (Py.sliceTo s.toList j)

/-- Python's `s[i:j:step]`, for `step != 0`. -/
def sliceStep (s : String) (i j : Option Int) (step : Int) : String := String.ofList (Py.sliceStep s.toList i j step)

/-- Python's `s * n`. -/
def times (s : String) (n : Int) : String := String.ofList (Py.times s.toList n)

/-- Python's `s[::-1]`. -/
def reverse (s : String) : String := String.ofList s.toList.reverse

/-- Where a list first occurs in another, counted from `at_`. -/
def findFrom (part : List Char) (at_ : Int) : List Char → Int
  | [] => if part.isEmpty then at_ else -1
  | c :: cs => if part.isPrefixOf (c :: cs) then at_ else findFrom part (at_ + 1) cs

/-- Python's `s.find(part)`. -/
def find (s part : String) : Int := findFrom part.toList 0 s.toList

/-- Python's `part in s`. -/
def contains (s part : String) : Bool := 0 ≤ find s part

/-- The pieces between occurrences of `sep`, which is not empty, from left to right; `piece` is the one begun,
backwards, and `skip` characters of an occurrence are still to be passed. -/
def pieces (sep piece : List Char) : (skip : Nat) → List Char → List (List Char)
  | _, [] => [piece.reverse]
  | k + 1, _ :: cs => pieces sep piece k cs
  | 0, c :: cs =>
    if sep.isPrefixOf (c :: cs) then piece.reverse :: pieces sep [] (sep.length - 1) cs
    else pieces sep (c :: piece) 0 cs

/-- Python's `s.split(sep)`, for `sep != ""`. -/
def split (s sep : String) : List String := (pieces sep.toList [] 0 s.toList).map String.ofList

/-- The pieces with `sep` between them. -/
def between (sep : List Char) : List (List Char) → List Char
  | [] => []
  | [piece] => piece
  | piece :: rest => piece ++ sep ++ between sep rest

/-- Python's `sep.join(parts)`. -/
def join (sep : String) (parts : List String) : String := String.ofList (between sep.toList (parts.map String.toList))

/-- Python's `s.count(part)`: occurrences that do not overlap. -/
def count (s part : String) : Int :=
  if part.toList.isEmpty then (s.toList.length : Int) + 1
  else ((pieces part.toList [] 0 s.toList).length : Int) - 1

/-- Python's `s.replace(old, new)`. -/
def replace (s old new : String) : String :=
  if old.toList.isEmpty then
    String.ofList (new.toList ++ s.toList.flatMap fun c => c :: new.toList)
  else String.ofList (between new.toList (pieces old.toList [] 0 s.toList))

/-- Python's `s.startswith(part)`. -/
def startsWith (s part : String) : Bool := part.toList.isPrefixOf s.toList

/-- Python's `s.endswith(part)`. -/
def endsWith (s part : String) : Bool := part.toList.reverse.isPrefixOf s.toList.reverse

/-- Python's `s.isascii()`. -/
def isAscii (s : String) : Bool := s.toList.all fun c => c.toNat < 128

/-- A digit of ASCII. -/
def digit (c : Char) : Bool := 48 ≤ c.toNat && c.toNat ≤ 57

/-- A capital letter of ASCII. -/
def capital (c : Char) : Bool := 65 ≤ c.toNat && c.toNat ≤ 90

/-- A small letter of ASCII. -/
def small (c : Char) : Bool := 97 ≤ c.toNat && c.toNat ≤ 122

/-- Python's `s.upper()`, for ASCII. -/
def upper (s : String) : String :=
  String.ofList (s.toList.map fun c => if small c then Char.ofNat (c.toNat - 32) else c)

/-- Python's `s.lower()`, for ASCII. -/
def lower (s : String) : String :=
  String.ofList (s.toList.map fun c => if capital c then Char.ofNat (c.toNat + 32) else c)

/-- Python's `s.isdigit()`, for ASCII. -/
def isDigit (s : String) : Bool := !s.toList.isEmpty && s.toList.all digit

/-- Python's `s.isalpha()`, for ASCII. -/
def isAlpha (s : String) : Bool := !s.toList.isEmpty && s.toList.all fun c => small c || capital c

/-- Digits of ASCII, at least one, perhaps after a minus sign. -/
def isNumeral (s : String) : Bool :=
  match s.toList with
  | '-' :: rest => !rest.isEmpty && rest.all digit
  | all => !all.isEmpty && all.all digit

end Str

/-- The number that a list of digits means. -/
def ofDigits (digits : List Char) : Int := digits.foldl (fun n c => 10 * n + ((c.toNat : Int) - 48)) 0

/-- Python's `int(s)`, for `Str.isNumeral s`. -/
def int (s : String) : Int :=
  match s.toList with
  | '-' :: rest => -ofDigits rest
  | all => ofDigits all

/-- The decimal digits of `n`, in front of `rest`; `fuel` digits are enough. -/
def digitsOf : (fuel n : Nat) → (rest : List Char) → List Char
  | 0, _, rest => rest
  | fuel + 1, n, rest =>
    let rest := Char.ofNat (48 + n % 10) :: rest
    if n < 10 then rest else digitsOf fuel (n / 10) rest

/-- Python's `str(n)`. -/
def str (n : Int) : String :=
  let digits := digitsOf (n.natAbs.log2 + 1) n.natAbs []
  String.ofList (if n < 0 then '-' :: digits else digits)

/-- Python's `ord(s)`, for a string of length 1. -/
def ord (s : String) : Int :=
  match s.toList with
  | [] => 0
  | c :: _ => (c.toNat : Int)

/-- Python's `chr(n)`, for a Unicode scalar value. -/
def chr (n : Int) : String := String.ofList [Char.ofNat n.toNat]

@[simp, grind =] theorem Str.length_slice (s : String) (i j : Int) :
    (Str.slice s i j).length = (Py.slice s.toList i j).length := by
  simp [Str.slice]

@[simp, grind =] theorem Str.length_item (s : String) (i : Int) : (Str.item s i).length = 1 := by
  simp [Str.item]

@[simp, grind =] theorem Str.length_chars (s : String) : (Str.chars s).length = s.length := by
  simp [Str.chars]

@[simp, grind =] theorem Str.length_reverse (s : String) : (Str.reverse s).length = s.length := by
  simp [Str.reverse]

@[simp, grind =] theorem Str.reverse_reverse (s : String) : Str.reverse (Str.reverse s) = s := by
  simp [Str.reverse]

end Lemmata.Python.Py
