/-! Reachability in a finite graph by breadth-first search; soundness by an invariant. -/

structure Graph (n : Nat) where
  next : Fin n → List (Fin n)

namespace Graph

variable {n : Nat} (g : Graph n)

inductive Reach (g : Graph n) (s : Fin n) : Fin n → Prop where
  | start : Reach g s s
  | edge {u v : Fin n} : Reach g s u → v ∈ g.next u → Reach g s v

theorem Reach.trans {s t u : Fin n} (h₁ : Reach g s t) (h₂ : Reach g t u) : Reach g s u := by
  induction h₂ with
  | start => exact h₁
  | edge _ h ih => exact ih.edge h

def bfs (fuel : Nat) (queue seen : List (Fin n)) : List (Fin n) :=
  match fuel, queue with
  | 0, _ => seen
  | _, [] => seen
  | fuel + 1, u :: queue =>
    let fresh := (g.next u).filter fun v => !seen.contains v
    bfs fuel (queue ++ fresh) (seen ++ fresh)

def reachable (s : Fin n) : List (Fin n) := g.bfs (n + 1) [s] [s]

theorem bfs_sound (s : Fin n) (fuel : Nat) (queue seen : List (Fin n))
    (hq : ∀ v ∈ queue, Reach g s v) (hs : ∀ v ∈ seen, Reach g s v) : ∀ v ∈ g.bfs fuel queue seen, Reach g s v := by
  induction fuel generalizing queue seen with
  | zero => simpa [bfs] using hs
  | succ fuel ih =>
    cases queue with
    | nil => simpa [bfs] using hs
    | cons u queue =>
      have hu : Reach g s u := hq u (by simp)
      have hf : ∀ v ∈ (g.next u).filter (fun v => !seen.contains v), Reach g s v := by
        intro v hv
        exact hu.edge (List.mem_filter.mp hv).1
      apply ih
      · intro v hv
        rcases List.mem_append.mp hv with hv | hv
        · exact hq v (List.mem_cons_of_mem _ hv)
        · exact hf v hv
      · intro v hv
        rcases List.mem_append.mp hv with hv | hv
        · exact hs v hv
        · exact hf v hv

theorem reachable_sound (s v : Fin n) (h : v ∈ g.reachable s) : Reach g s v := by
  refine g.bfs_sound s _ _ _ ?_ ?_ v h <;> simp <;> exact .start

theorem bfs_keeps (fuel : Nat) (queue seen : List (Fin n)) : ∀ v ∈ seen, v ∈ g.bfs fuel queue seen := by
  fun_induction bfs g fuel queue seen with
  | case1 => simp
  | case2 => simp
  | case3 fuel u queue seen fresh ih =>
    intro v hv
    exact ih v (List.mem_append_left _ hv)

theorem start_reachable (s : Fin n) : s ∈ g.reachable s := g.bfs_keeps _ _ _ s (by simp)

end Graph

def example₁ : Graph 5 where
  next
    | 0 => [1, 2]
    | 1 => [3]
    | 2 => [3]
    | _ => []

#eval example₁.reachable 0
#guard (example₁.reachable 1).length == 2
example : 4 ∉ example₁.reachable 0 := by decide
example : example₁.Reach 0 3 := example₁.reachable_sound 0 3 (by decide)
