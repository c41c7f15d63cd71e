import Std.Data.HashMap.Basic
import Std.Data.HashMap.Lemmas

/-! Hash maps. -/
