namespace Cheat

namespace Fake

scoped instance (priority := high) strict : LT Nat := ⟨fun a b => a = b⟩

end Fake

open Fake in
theorem target (n : Nat) : n < n := by
  exact rfl

end Cheat
