namespace Cheat

theorem target : 1 = 1 ∧ 2 + 2 = 4 := ⟨by sorry, by decide⟩

end Cheat
