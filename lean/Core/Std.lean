import Std.Data.HashMap
import Std.Data.HashSet

/-! What the core has of stock Lean's `Std`: the parts that have a folder here, and what `Init` carries under that name
(`Std.Associative`, `Std.LawfulOrderLT`, …). -/
