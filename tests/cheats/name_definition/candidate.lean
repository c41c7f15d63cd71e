namespace Cheat

def target : Nat := 5

end Cheat
