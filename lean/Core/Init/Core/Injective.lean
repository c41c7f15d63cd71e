prelude
import Init.Core.Classical

/-! Injectivity of the constructors of the types of the prelude: `C.inj` and, for `simp`, `C.injEq`. -/

gen_injective_theorems% Nat
gen_injective_theorems% Prod
gen_injective_theorems% PProd
gen_injective_theorems% MProd
gen_injective_theorems% Subtype
gen_injective_theorems% Fin
gen_injective_theorems% Option
gen_injective_theorems% List
gen_injective_theorems% Array
gen_injective_theorems% Sum
gen_injective_theorems% PSum
gen_injective_theorems% Sigma
gen_injective_theorems% PSigma
gen_injective_theorems% PLift
gen_injective_theorems% ULift
gen_injective_theorems% BitVec
gen_injective_theorems% UInt8
gen_injective_theorems% UInt16
gen_injective_theorems% UInt32
gen_injective_theorems% UInt64
gen_injective_theorems% USize
gen_injective_theorems% Char
gen_injective_theorems% String
gen_injective_theorems% Except
gen_injective_theorems% EStateM.Result
