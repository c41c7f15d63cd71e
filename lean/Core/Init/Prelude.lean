prelude
import Init.Prelude.Macro

/-! Everything that the engine needs before it can read notation: logic, classes, numbers, basic data,
monads, syntax and macros. -/
