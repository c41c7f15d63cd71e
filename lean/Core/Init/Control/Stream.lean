prelude
import Init.Control.Range

/-! Streams: what `for x in xs, y in ys` steps through beside the first collection. -/

universe u v

/-- Collections that can be turned into a stream. -/
class Std.ToStream (collection : Type u) (stream : outParam (Type u)) : Type u where
  toStream : collection → stream

export Std.ToStream (toStream)

namespace Std
export ToStream (toStream)
end Std

/-- Types whose values yield elements one by one. -/
class Std.Stream (stream : Type u) (value : outParam (Type v)) : Type (max u v) where
  /-- The next element and the rest, if there is one. -/
  next? : stream → Option (value × stream)

open Std

instance : ToStream (List α) (List α) where
  toStream c := c

instance : Std.Stream (List α) α where
  next?
    | [] => none
    | a :: as => some (a, as)

instance [Std.Stream ρ α] [Std.Stream γ β] : Std.Stream (ρ × γ) (α × β) where
  next? | (s₁, s₂) => match Stream.next? s₁ with
    | none => none
    | some (a, s₁) => match Stream.next? s₂ with
      | none => none
      | some (b, s₂) => some ((a, b), (s₁, s₂))

instance : ToStream Std.Legacy.Range Std.Legacy.Range where
  toStream r := r

instance : Std.Stream Std.Legacy.Range Nat where
  next? r := if r.start < r.stop then some (r.start, { r with start := r.start + r.step }) else none
