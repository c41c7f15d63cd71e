prelude
import Init.Order.Monads

/-! Least and greatest fixed points: `partial_fixpoint`, `inductive_fixpoint`, `coinductive_fixpoint`. -/
