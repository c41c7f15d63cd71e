namespace Cheat

theorem target (b : Bool) : b = true := by
  cases b
  case true => rfl
  case false => rfl

end Cheat
