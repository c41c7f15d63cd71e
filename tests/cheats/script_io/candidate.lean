namespace Cheat

theorem target : 1 + 1 = 2 := by
  rfl

  #eval IO.println "hello"

end Cheat
