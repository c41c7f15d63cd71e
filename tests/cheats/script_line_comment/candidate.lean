namespace Cheat

theorem target : 1 = 1 ∧ 2 + 2 = 4 := ⟨by rfl, rfl⟩ --, by decide⟩

end Cheat
