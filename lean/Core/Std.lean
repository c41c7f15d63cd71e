import Std.Data.HashMap
import Std.Data.HashSet

/-! What is covered of the library `Std`. -/
