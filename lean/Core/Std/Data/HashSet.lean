import Std.Data.HashSet.Basic
import Std.Data.HashSet.Lemmas

/-! Hash sets. -/
