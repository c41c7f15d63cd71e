prelude
import Init.Lemmas.Bool
import Init.Lemmas.Logic
import Init.Lemmas.List.Elements
import Init.Lemmas.List.Append
import Init.Lemmas.List.Collect
import Init.Lemmas.Nat
import Init.Lemmas.BitVec.Bits
import Init.Lemmas.BitVec.Width
import Init.Lemmas.BitVec.Arith
import Init.Lemmas.Option
import Init.Lemmas.List.Search
import Init.Lemmas.List.Split
import Init.Lemmas.Int
import Init.Lemmas.Fin
import Init.Lemmas.Array
import Init.Lemmas.Int.Gcd
import Init.Lemmas.Int.Division
import Init.Lemmas.Fin.Sum
import Init.Lemmas.List.Numbers
import Init.Lemmas.Array.Collect

/-! Lemmas in the names of stock Lean that nothing below depends on: they may use all of the automation. -/
