import Std

/-! A phone book: a hash map behind an interface, with the laws that its users rely on. -/

open Std

structure PhoneBook where
  entries : HashMap String Nat

namespace PhoneBook

def empty : PhoneBook := ⟨{}⟩
def add (b : PhoneBook) (name : String) (number : Nat) : PhoneBook := ⟨b.entries.insert name number⟩
def remove (b : PhoneBook) (name : String) : PhoneBook := ⟨b.entries.erase name⟩
def find? (b : PhoneBook) (name : String) : Option Nat := b.entries[name]?
def size (b : PhoneBook) : Nat := b.entries.size

@[simp] theorem find?_empty (n : String) : empty.find? n = none := by
  simp [find?, empty]

@[simp] theorem find?_add_same (b : PhoneBook) (n : String) (x : Nat) : (b.add n x).find? n = some x := by
  simp [find?, add]

theorem find?_add_other (b : PhoneBook) (n m : String) (x : Nat) (h : n ≠ m) : (b.add n x).find? m = b.find? m := by
  simp [find?, add, HashMap.getElem?_insert, h]

@[simp] theorem find?_remove_same (b : PhoneBook) (n : String) : (b.remove n).find? n = none := by
  simp [find?, remove]

theorem size_add_new (b : PhoneBook) (n : String) (x : Nat) (h : b.find? n = none) : (b.add n x).size = b.size + 1 := by
  have : n ∉ b.entries := by
    intro hm
    rw [find?, HashMap.getElem?_eq_some_getElem hm] at h
    cases h
  simp [size, add, HashMap.size_insert, this]

theorem find?_add_remove (b : PhoneBook) (n m : String) (x : Nat) (h : n ≠ m) :
    ((b.add n x).remove n).find? m = b.find? m := by
  simp [find?, add, remove, HashMap.getElem?_erase, HashMap.getElem?_insert, h]

end PhoneBook

#guard ((PhoneBook.empty.add "ada" 1).add "bob" 2).find? "bob" == some 2
#guard (((PhoneBook.empty.add "ada" 1).add "bob" 2).remove "bob").find? "bob" == none
