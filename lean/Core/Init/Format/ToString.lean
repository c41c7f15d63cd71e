prelude
import Init.Format.Numbers
import Init.System.IOError

/-! `ToString`: printing values for people, and the documents that come of it. -/

universe u v

open Std (Format ToFormat)

/-- Types whose values can be printed. -/
class ToString (α : Type u) where
  toString : α → String

export ToString (toString)

instance {α} [ToString α] : ToString (id α) := inferInstanceAs (ToString α)
instance {α} [ToString α] : ToString (Id α) := inferInstanceAs (ToString α)

instance : ToString String where
  toString s := s
instance : ToString Char where
  toString c := c.toString
instance : ToString Bool where
  toString b := cond b "true" "false"
instance {p : Prop} : ToString (Decidable p) where
  toString
    | .isTrue _ => "true"
    | .isFalse _ => "false"
instance : ToString PUnit where
  toString _ := "()"
instance : ToString Unit where
  toString _ := "()"
instance [ToString α] : ToString (ULift.{v} α) where
  toString v := toString v.1
instance : ToString Nat where
  toString n := Nat.repr n
instance : ToString Int where
  toString i := i.repr
instance (n : Nat) : ToString (Fin n) where
  toString f := toString f.val
instance : ToString UInt8 where
  toString n := toString n.toBitVec.toNat
instance : ToString UInt16 where
  toString n := toString n.toBitVec.toNat
instance : ToString UInt32 where
  toString n := toString n.toBitVec.toNat
instance : ToString UInt64 where
  toString n := toString n.toBitVec.toNat
instance : ToString USize where
  toString n := toString n.toBitVec.toNat
instance : ToString (BitVec n) where
  toString a := (repr a).pretty
instance : ToString Format where
  toString f := f.pretty
instance {α : Type u} [ToString α] {p : α → Prop} : ToString (Subtype p) where
  toString s := toString s.val

/-- The elements in brackets. -/
protected def List.toString [ToString α] : List α → String
  | [] => "[]"
  | [x] => String.append (String.append "[" (toString x)) "]"
  | x :: xs => String.push (xs.foldl (fun l r => String.append (String.append l ", ") (toString r))
      (String.append "[" (toString x))) ']'

instance {α : Type u} [ToString α] : ToString (List α) where
  toString := List.toString
instance {α : Type u} [ToString α] : ToString (Array α) where
  toString a := String.append "#" (toString a.toList)

/-- Parentheses around what does not look like one token. -/
def addParenHeuristic (s : String) : String :=
  match s.toList with
  | '(' :: _ => s
  | '[' :: _ => s
  | '{' :: _ => s
  | '#' :: '[' :: _ => s
  | cs => if cs.any Char.isWhitespace then "(" ++ s ++ ")" else s

instance {α : Type u} [ToString α] : ToString (Option α) where
  toString
    | none => "none"
    | some a => String.append (String.append "(some " (addParenHeuristic (toString a))) ")"
instance {α : Type u} {β : Type v} [ToString α] [ToString β] : ToString (Sum α β) where
  toString
    | Sum.inl a => String.append (String.append "(inl " (addParenHeuristic (toString a))) ")"
    | Sum.inr b => String.append (String.append "(inr " (addParenHeuristic (toString b))) ")"
instance {α : Type u} {β : Type v} [ToString α] [ToString β] : ToString (α × β) where
  toString p := "(" ++ toString p.1 ++ ", " ++ toString p.2 ++ ")"
instance {α : Type u} {β : α → Type v} [ToString α] [∀ x, ToString (β x)] : ToString (Sigma β) where
  toString p := "⟨" ++ toString p.1 ++ ", " ++ toString p.2 ++ "⟩"
instance [ToString ε] [ToString α] : ToString (Except ε α) where
  toString
    | .error e => "error: " ++ toString e
    | .ok a => "ok: " ++ toString a
instance (priority := low) {α} [ToString α] : ToFormat α where
  format a := Format.text (toString a)

/-- The elements' documents in brackets. -/
def List.format [ToFormat α] : List α → Format
  | [] => "[]"
  | xs => Format.sbracket (Format.joinSep xs ("," ++ Format.line))

instance [ToFormat α] : ToFormat (List α) where
  format := List.format
instance [ToFormat α] : ToFormat (Array α) where
  format a := "#" ++ ToFormat.format a.toList
instance [ToFormat α] : ToFormat (Option α) where
  format
    | none => "none"
    | some a => "some " ++ ToFormat.format a
instance {α : Type u} {β : Type v} [ToFormat α] [ToFormat β] : ToFormat (Prod α β) where
  format p := Format.paren (ToFormat.format p.1 ++ "," ++ Format.line ++ ToFormat.format p.2)

namespace Lean.Name

/-- The name with dots, components in «» where they need it. -/
@[extern "l_Lean_Name_toString"]
protected opaque toString (n : Name) (escape := true) : String

instance : ToString Name where
  toString n := Name.toString n
instance : Repr Name where
  reprPrec n _ := Format.text "`" ++ Name.toString n

end Lean.Name

export Std (Format ToFormat Format.nest Format.nil Format.joinSep Format.line Format.sbracket Format.bracket
  Format.group Format.tag Format.pretty Format.fill Format.paren Format.text)
