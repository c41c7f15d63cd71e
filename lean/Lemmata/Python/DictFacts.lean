import Lemmata.Python.Dict
/-! The keys and the size of a `dict` to which a pair was put or from which a key was deleted. -/

namespace Lemmata.Python.Py.Dict
variable {κ ν : Type} [DecidableEq κ]

theorem look_isSome {k : κ} {l : List (κ × ν)} : (look k l).isSome = true ↔ k ∈ l.map Prod.fst := by
  induction l with
  | nil => simp [look]
  | cons p rest ih =>
    unfold look
    split
    · rename_i same; subst same; simp
    · rename_i other; simp only [ih, List.map_cons, List.mem_cons]
      exact ⟨.inr, fun h => h.resolve_left fun same => other same.symm⟩

@[simp, grind =] theorem mem_keys {d : Dict κ ν} {k : κ} : k ∈ d.keys ↔ (d.get? k).isSome = true :=
  look_isSome.symm

theorem length_place {k : κ} {v : ν} {l : List (κ × ν)} :
    (place k v l).length = l.length + if (look k l).isSome = true then 0 else 1 := by
  induction l with
  | nil => simp [place, look]
  | cons p rest ih =>
    unfold place look
    split
    · simp
    · simp only [List.length_cons, ih]; omega

@[grind =] theorem size_put (d : Dict κ ν) (k : κ) (v : ν) :
    (d.put k v).size = d.size + if (d.get? k).isSome = true then 0 else 1 := length_place

@[simp, grind =] theorem size_ofList_nil : (ofList ([] : List (κ × ν))).size = 0 := rfl

@[simp, grind =] theorem keys_ofList_nil : (ofList ([] : List (κ × ν))).keys = [] := rfl

@[grind =] theorem getD_eq_get [Inhabited ν] (d : Dict κ ν) (k : κ) (v : ν) :
    d.getD k v = if (d.get? k).isSome = true then d.get k else v := by
  unfold getD get
  cases d.get? k <;> rfl

@[grind =] theorem get_put [Inhabited ν] (d : Dict κ ν) (k j : κ) (v : ν) :
    (d.put k v).get j = if k = j then v else d.get j := by
  simp only [get_eq, get?_put]
  split <;> rfl

@[grind =] theorem get_delete [Inhabited ν] (d : Dict κ ν) (k j : κ) :
    (d.delete k).get j = if k = j then default else d.get j := by
  simp only [get_eq, get?_delete]
  split <;> rfl

end Lemmata.Python.Py.Dict
