namespace Cheat

axiom target : 2 + 2 = 5

end Cheat
