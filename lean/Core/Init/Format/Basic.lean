prelude
import Init.Format.Text

/-! Documents for pretty printing. How they are laid out is the engine's own code. -/

universe u v

namespace Std

/-- Whether the lines of a group break all together, or each where it must. -/
inductive Format.FlattenBehavior where
  | allOrNone
  | fill
deriving Inhabited, BEq

/-- A text with places where it may break. -/
inductive Format where
  /-- Nothing. -/
  | nil : Format
  /-- A space, or a new line where the text does not fit. -/
  | line : Format
  /-- A space, or a new line, where the first part of it asks for one. -/
  | align (force : Bool) : Format
  | text : String → Format
  /-- More indentation after line breaks. -/
  | nest (indent : Int) (f : Format) : Format
  | append : Format → Format → Format
  /-- What breaks together. -/
  | group : Format → (behavior : Format.FlattenBehavior := Format.FlattenBehavior.allOrNone) → Format
  /-- A mark for whoever prints it. -/
  | tag : Nat → Format → Format
deriving Inhabited

namespace Format

/-- Whether nothing would be printed. -/
def isEmpty : Format → Bool
  | nil => true
  | line => false
  | align _ => true
  | text msg => msg == ""
  | nest _ f => f.isEmpty
  | append f₁ f₂ => f₁.isEmpty && f₂.isEmpty
  | group f _ => f.isEmpty
  | tag _ f => f.isEmpty

/-- A group each of whose lines breaks where it must. -/
def fill (f : Format) : Format := group f (behavior := FlattenBehavior.fill)

instance : Append Format := ⟨Format.append⟩
instance : Coe String Format := ⟨text⟩

/-- All of them one after another. -/
def join (xs : List Format) : Format := xs.foldl (· ++ ·) ""

def isNil : Format → Bool
  | nil => true
  | _ => false

/-- A group between two brackets. -/
@[inline]
def bracket (l : String) (f : Format) (r : String) : Format := group (nest l.length (l ++ f ++ r))

@[inline]
def paren (f : Format) : Format := bracket "(" f ")"

@[inline]
def sbracket (f : Format) : Format := bracket "[" f "]"

/-- A group between two brackets, filled. -/
@[inline]
def bracketFill (l : String) (f : Format) (r : String) : Format := fill (nest l.length (l ++ f ++ r))

def defIndent := 2
def defUnicode := true
def defWidth := 120

def nestD (f : Format) : Format := nest defIndent f

def indentD (f : Format) : Format := nestD (Format.line ++ f)

/-- The text, with lines of at most `width` characters where that can be done. -/
@[extern "l_Std_Format_pretty"]
opaque pretty (f : Format) (width : Nat := defWidth) (indent : Nat := 0) (column := 0) : String

end Format

/-- Types with a printed form as a document. -/
class ToFormat (α : Type u) where
  format : α → Format

export ToFormat (format)

instance : ToFormat Format where
  format f := f

instance : ToFormat String where
  format s := Format.text s

/-- The printed forms with `sep` between them. -/
def Format.joinSep {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | [a], _ => format a
  | a :: as, sep => as.foldl (· ++ sep ++ format ·) (format a)

/-- The printed forms with `pre` before each. -/
def Format.prefixJoin {α : Type u} [ToFormat α] (pre : Format) : List α → Format
  | [] => nil
  | a :: as => as.foldl (· ++ pre ++ format ·) (pre ++ format a)

/-- The printed forms with `suffix` behind each. -/
def Format.joinSuffix {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | a :: as, suffix => as.foldl (· ++ format · ++ suffix) (format a ++ suffix)

end Std

