namespace Cheat

namespace Inner

theorem target : 2 + 2 = 4 := by
  rfl

end Inner

end Cheat
