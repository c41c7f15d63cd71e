namespace Cheat

theorem target : ∀ n : Nat, ∃ m : Nat, n < m := by
  exact fun n => ⟨n + 1, Nat.lt_succ_self n⟩

end Cheat
