import Lemmata.Python.Seq
/-! Python's `dict` as a finite map: pairs in the order in which their keys were put, no key twice. -/

namespace Lemmata.Python.Py

/-- A finite map with an order. -/
structure Dict (κ ν : Type) where
  items : List (κ × ν)
  nodup : (items.map Prod.fst).Nodup

namespace Dict

instance : Inhabited (Dict κ ν) := ⟨⟨[], List.nodup_nil⟩⟩

instance [Repr κ] [Repr ν] : Repr (Dict κ ν) := ⟨fun d n => reprPrec d.items n⟩

/-- The value in a list of pairs. -/
def look [DecidableEq κ] (k : κ) : List (κ × ν) → Option ν
  | [] => none
  | p :: rest => if p.1 = k then some p.2 else look k rest

/-- The pairs with a key's value replaced, or the pair put last. -/
def place [DecidableEq κ] (k : κ) (v : ν) : List (κ × ν) → List (κ × ν)
  | [] => [(k, v)]
  | p :: rest => if p.1 = k then (k, v) :: rest else p :: place k v rest

variable [DecidableEq κ]

theorem mem_keys_place {k j : κ} {v : ν} {l : List (κ × ν)} :
    j ∈ (place k v l).map Prod.fst ↔ j = k ∨ j ∈ l.map Prod.fst := by
  induction l with
  | nil => simp [place]
  | cons p rest ih =>
    unfold place
    split
    · rename_i same; subst same; simp
    · simp only [List.map_cons, List.mem_cons, ih]
      constructor
      · rintro (h | h | h)
        · exact .inr (.inl h)
        · exact .inl h
        · exact .inr (.inr h)
      · rintro (h | h | h)
        · exact .inr (.inl h)
        · exact .inl h
        · exact .inr (.inr h)

theorem nodup_place {k : κ} {v : ν} {l : List (κ × ν)} (h : (l.map Prod.fst).Nodup) :
    ((place k v l).map Prod.fst).Nodup := by
  induction l with
  | nil => simp [place]
  | cons p rest ih =>
    have parts := List.nodup_cons.mp h
    unfold place
    split
    · rename_i same; subst same; exact h
    · rename_i other
      refine List.nodup_cons.mpr ⟨?_, ih parts.2⟩
      rw [mem_keys_place]
      rintro (h' | h')
      · exact other h'
      · exact parts.1 h'

/-- Python's `d.get(k)`. -/
def get? (d : Dict κ ν) (k : κ) : Option ν := look k d.items

/-- Python's `d[k]`, for `k in d`. -/
def get [Inhabited ν] (d : Dict κ ν) (k : κ) : ν := (d.get? k).getD default

/-- Python's `d.get(k, v)`. -/
def getD (d : Dict κ ν) (k : κ) (v : ν) : ν := (d.get? k).getD v

/-- Python's `k in d`. -/
def contains (d : Dict κ ν) (k : κ) : Bool := (d.get? k).isSome

instance : Membership κ (Dict κ ν) := ⟨fun d k => d.contains k = true⟩
instance (d : Dict κ ν) (k : κ) : Decidable (k ∈ d) := inferInstanceAs (Decidable (d.contains k = true))

/-- The map after `d[k] = v`: an old key keeps its place. -/
def put (d : Dict κ ν) (k : κ) (v : ν) : Dict κ ν := ⟨place k v d.items, nodup_place d.nodup⟩

/-- The map after `del d[k]`. -/
def delete (d : Dict κ ν) (k : κ) : Dict κ ν :=
  ⟨d.items.filter fun p => decide (p.1 ≠ k), List.Nodup.sublist (List.Sublist.map _ (List.filter_sublist ..)) d.nodup⟩

/-- The map with pairs put into it one after the other. -/
def putAll (d : Dict κ ν) (pairs : List (κ × ν)) : Dict κ ν := pairs.foldl (fun d p => d.put p.1 p.2) d

/-- Python's `dict(pairs)`. -/
def ofList (pairs : List (κ × ν)) : Dict κ ν := putAll ⟨[], List.nodup_nil⟩ pairs

/-- Python's `d | e`. -/
def merge (d e : Dict κ ν) : Dict κ ν := d.putAll e.items

omit [DecidableEq κ] in
/-- Python's `list(d)`. -/
def keys (d : Dict κ ν) : List κ := d.items.map Prod.fst

/-- Python's `list(d.values())`. -/
def values (d : Dict κ ν) : List ν := d.items.map Prod.snd

/-- Python's `len(d)`. -/
def size (d : Dict κ ν) : Nat := d.items.length

/-- Python's `d == e`: the same keys with equal values, in whatever order. -/
instance [BEq ν] : BEq (Dict κ ν) where
  beq d e := d.items.all (fun p => e.get? p.1 == some p.2) && e.items.all (fun p => d.get? p.1 == some p.2)

theorem look_place (k j : κ) (v : ν) (l : List (κ × ν)) :
    look j (place k v l) = if k = j then some v else look j l := by
  induction l with
  | nil => simp [place, look]
  | cons p rest ih =>
    unfold place
    by_cases same : p.1 = k
    · subst same; simp only [if_true, look]; split <;> simp_all
    · rw [if_neg same]; simp only [look, ih]
      by_cases h : p.1 = j
      · subst h; simp [Ne.symm same]
      · simp [h]

theorem look_filter (k j : κ) (l : List (κ × ν)) :
    look j (l.filter fun p => decide (p.1 ≠ k)) = if k = j then none else look j l := by
  induction l with
  | nil => simp [look]
  | cons p rest ih =>
    by_cases same : p.1 = k
    · subst same; rw [List.filter_cons_of_neg (by simp), ih]; simp only [look]; split <;> simp_all
    · rw [List.filter_cons_of_pos (by simpa using same)]; simp only [look, ih]
      by_cases h : p.1 = j
      · subst h; simp [Ne.symm same]
      · simp [h]

@[simp, grind =] theorem get?_put (d : Dict κ ν) (k j : κ) (v : ν) :
    (d.put k v).get? j = if k = j then some v else d.get? j := look_place ..

@[simp, grind =] theorem get?_delete (d : Dict κ ν) (k j : κ) :
    (d.delete k).get? j = if k = j then none else d.get? j := look_filter ..

@[simp, grind =] theorem get?_ofList_nil (k : κ) : (ofList ([] : List (κ × ν))).get? k = none := rfl

@[grind =] theorem mem_iff_contains {d : Dict κ ν} {k : κ} : k ∈ d ↔ d.contains k = true := Iff.rfl

@[simp, grind =] theorem mem_iff {d : Dict κ ν} {k : κ} : k ∈ d ↔ (d.get? k).isSome = true := Iff.rfl

@[simp, grind =] theorem contains_eq (d : Dict κ ν) (k : κ) : d.contains k = (d.get? k).isSome := rfl

@[simp, grind =] theorem getD_eq (d : Dict κ ν) (k : κ) (v : ν) : d.getD k v = (d.get? k).getD v := rfl

@[simp, grind =] theorem get_eq [Inhabited ν] (d : Dict κ ν) (k : κ) : d.get k = (d.get? k).getD default := rfl

end Dict
end Lemmata.Python.Py
