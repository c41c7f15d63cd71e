prelude
import Init

/-! Nothing of its own: what an import of a module means that stock Lean's `Init` has and this core has not. A file that
does not begin with `prelude` has all of `Init` anyhow. -/
