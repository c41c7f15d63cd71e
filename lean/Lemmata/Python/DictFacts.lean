import Lemmata.Python.Dict
/-! What `d[k]` and `d.get(k, v)` are after a pair was put or a key was deleted. -/

namespace Lemmata.Python.Py.Dict
variable {κ ν : Type} [DecidableEq κ]

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
