prelude
import Repl.Natives

/-! Requests and answers as JSON, one line each. -/

namespace Lemmata.Repl

/-- `Lean.Json`, by the order of its constructors. -/
inductive Json where
  | null
  | bool (b : Bool)
  | num (n : Obj)
  | str (s : String)
  | arr (items : Array Json)
  | obj (fields : Obj)

unsafe def Json.ofNat (n : Nat) : Json := .num (Lean.JsonNumber.fromNat n)

/-- An object. -/
unsafe def Json.record (fields : List (String × Json)) : Json := unsafeCast (Lean.Json.mkObj (unsafeCast fields))

unsafe def Json.print (j : Json) : String := Lean.Json.compress (unsafeCast j)

/-- The natural number under a key of a request, 0 when there is none. -/
unsafe def Json.nat (j : Obj) (key : String) : Nat :=
  match Lean.Json.getObjVal? j key with
  | .error _ => 0
  | .ok value =>
    match Lean.Json.getNat? value with
    | .error _ => 0
    | .ok n => n

/-- A text, "" for what is none. -/
unsafe def Json.plain (j : Obj) : String :=
  match Lean.Json.getStr? j with
  | .error _ => ""
  | .ok s => s

/-- The text under a key of a request, "" when there is none. -/
unsafe def Json.text (j : Obj) (key : String) : String :=
  match Lean.Json.getObjVal? j key with
  | .error _ => ""
  | .ok value => plain value

/-- The items under a key of a request, none when there are none. -/
unsafe def Json.items (j : Obj) (key : String) : List Obj :=
  match Lean.Json.getObjVal? j key with
  | .error _ => []
  | .ok value =>
    match Lean.Json.getArr? value with
    | .error _ => []
    | .ok found => found.toList

/-- The answer to what failed. `kind`: `error`, `parse` or `timeout`. -/
unsafe def failure (kind message : String) : Json :=
  .record [("error", .str kind), ("message", .str message)]

end Lemmata.Repl
