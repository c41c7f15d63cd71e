prelude
import Init.Grind.Cases

/-! Types for which `grind` uses extensionality. -/

attribute [grind ext] funext
