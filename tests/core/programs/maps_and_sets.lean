import Std

/-! One use each of what hash maps and sets offer. -/

open Std

def m : HashMap Nat String := HashMap.ofList [(1, "a"), (2, "b"), (17, "q"), (33, "z")]

#guard m.size == 4
#guard m[1]? == some "a"
#guard m[3]? == none
#guard m[2]! == "b"
#guard m.getD 5 "no" == "no"
#guard m.get? 17 == some "q"
#guard (m.insert 1 "x")[1]! == "x"
#guard (m.insert 1 "x").size == 4
#guard (m.insertIfNew 1 "x")[1]! == "a"
#guard (m.erase 17).contains 17 == false
#guard (m.erase 18).size == 4
#guard m.fold (fun n k _ => n + k) 0 == 53
#guard (m.map fun k v => v.length + k)[33]? == some 34
#guard (m.filter fun k _ => k > 1).size == 3
#guard m.contains 33 && !m.contains 34
#guard (m.modify 1 (· ++ "!"))[1]! == "a!"
#guard (m.alter 9 fun _ => some "nine")[9]? == some "nine"
#guard (m.alter 1 fun _ => none).contains 1 == false
#guard (m.containsThenInsert 1 "w").1
#guard (m.getThenInsertIfNew? 1 "w").1 == some "a"
#guard m.keys.length == 4 && m.values.contains "z"
#guard m.toList.length == 4 && m.toArray.size == 4
#guard m.all fun k _ => k > 0
#guard !m.any fun k _ => k > 40
#guard (m ∪ m.insert 4 "k").size == 5
#guard (m.insertMany [(5, "e"), (6, "f")]).size == 6
#guard (HashMap.emptyWithCapacity 100 : HashMap Nat Nat).isEmpty
#guard (({} : HashMap String Nat).insert "a" 1)["a"]! == 1
#guard 17 ∈ m
#guard 18 ∉ m

def letters (s : String) : HashMap Char Nat := Id.run do
  let mut counts : HashMap Char Nat := {}
  for c in s.toList do
    counts := counts.insert c (counts.getD c 0 + 1)
  return counts

#guard (letters "mississippi")['s']! == 4
#guard (Id.run do
  let mut total := 0
  for (_, n) in letters "mississippi" do
    total := total + n
  return total) == 11

def s : HashSet Nat := HashSet.ofList [5, 3, 21, 5]

#guard s.size == 3
#guard s.contains 3 && 4 ∉ s
#guard (s.insert 4).size == 4 && (s.insert 5).size == 3
#guard (s.erase 5).toList.length == 2
#guard s.fold (· + ·) 0 == 29
#guard s.all (· > 2) && s.any (· > 20)
#guard (s.filter (· > 4)).size == 2
#guard (s ∪ {7}).contains 7
#guard (Id.run do
  let mut t := 0
  for x in s do
    t := t + x
  return t) == 29

example (m : HashMap Nat Nat) (k v : Nat) : (m.insert k v)[k]? = some v := by simp
example (m : HashMap Nat Nat) (k v a : Nat) (h : k ≠ a) : (m.insert k v)[a]? = m[a]? := by grind
example (m : HashMap String Nat) (k : String) (v : Nat) : k ∈ m.insert k v := by simp
example (m : HashMap Nat Nat) (k : Nat) : k ∉ m.erase k := by grind
example (m : HashMap Nat Nat) (k a : Nat) (h : a ∈ m.erase k) : a ≠ k := by grind
example (m : HashMap Nat Nat) (h : 3 ∈ m) : m[3] = m[3]! := by grind
example (m : HashMap Nat Nat) (k v : Nat) : (m.insert k v).size ≤ m.size + 1 := HashMap.size_insert_le
example (m : HashMap Nat Nat) (k v : Nat) (h : k ∈ m) : (m.insert k v).size = m.size := by
  simp [HashMap.size_insert, h]
example (m : HashMap Nat Nat) (k : Nat) : (m.modify k (· + 1))[k]? = m[k]?.map (· + 1) := by simp
example (m : HashMap Nat Nat) (k : Nat) (f : Nat → Nat → Nat) : (m.map f)[k]? = m[k]?.map (f k) := HashMap.getElem?_map
example (m : HashMap Nat Nat) (k : Nat) : k ∈ m.keys ↔ k ∈ m := by simp
example (m : HashMap Nat Nat) : m.keys.Nodup := HashMap.nodup_keys
example (m : HashMap Nat Nat) (k v : Nat) : (k, v) ∈ m.toList ↔ m[k]? = some v := by simp
example (k : Nat) : (∅ : HashMap Nat Nat)[k]? = none := by simp
example (s : HashSet Nat) (a b : Nat) (h : a ∈ s) : a ∈ s.insert b := by simp [h]
example (s : HashSet Nat) (a b : Nat) : a ∈ s.erase b ↔ b ≠ a ∧ a ∈ s := by simp
example (l : List Nat) (a : Nat) : a ∈ HashSet.ofList l ↔ a ∈ l := by simp
