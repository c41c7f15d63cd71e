prelude
import Init.Data.UInt.Convert

/-! Machine integers. -/
