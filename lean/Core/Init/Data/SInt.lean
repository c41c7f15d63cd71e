prelude
import Init.Data.SInt.Int8
import Init.Data.SInt.Int16
import Init.Data.SInt.Int32
import Init.Data.SInt.Int64
import Init.Data.SInt.ISize

/-! Signed integers of machine widths. -/
