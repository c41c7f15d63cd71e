import Std.Data.HashMap.Basic
import Std.Data.HashMap.Lemmas
import Std.Data.HashMap.Key

/-! Hash maps. -/
