prelude
import Init.Macro.Quote

/-! Tools for macros. -/
