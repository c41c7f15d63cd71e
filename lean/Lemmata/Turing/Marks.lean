import Lemmata.Turing.Window

/-! Counting the marks: on half a tape, then on both halves at once. -/

namespace Lemmata.Turing

/-- Exactly `k` cells of the half are not blank. -/
def HalfMarks (h : Half) (k : Nat) : Prop :=
  ∃ cells : List Nat, cells.Nodup ∧ cells.length = k ∧ ∀ i, i ∈ cells ↔ h i ≠ 0

/-- Marks among the cells of a list. -/
def marks : List Nat → Nat
  | [] => 0
  | 0 :: w => marks w
  | (_ + 1) :: w => marks w + 1

theorem halfMarks_blank : HalfMarks Half.blank 0 :=
  ⟨[], List.nodup_nil, rfl, fun i => by simp [Half.blank]⟩

theorem nodup_map {α β : Type} {f : α → β} (inj : ∀ a b, f a = f b → a = b) :
    ∀ {l : List α}, l.Nodup → (l.map f).Nodup
  | [], _ => List.nodup_nil
  | a :: l, h => by
    rw [List.nodup_cons] at h
    rw [List.map_cons, List.nodup_cons]
    refine ⟨fun hm => ?_, nodup_map inj h.2⟩
    obtain ⟨b, hb, e⟩ := List.mem_map.mp hm
    rw [inj b a e] at hb
    exact h.1 hb

theorem halfMarks_cons {h : Half} {k : Nat} (s : Nat) (hm : HalfMarks h k) :
    HalfMarks (h.cons s) (k + marks [s]) := by
  obtain ⟨cells, nd, len, mem⟩ := hm
  have shifted : ∀ i, i ∈ cells.map (· + 1) ↔ ∃ j, i = j + 1 ∧ h j ≠ 0 := by
    intro i
    rw [List.mem_map]
    constructor
    · rintro ⟨j, hj, rfl⟩; exact ⟨j, rfl, (mem j).mp hj⟩
    · rintro ⟨j, rfl, hj⟩; exact ⟨j, (mem j).mpr hj, rfl⟩
  have nd' : (cells.map (· + 1)).Nodup := nodup_map (fun a b e => by omega) nd
  cases s with
  | zero =>
    refine ⟨cells.map (· + 1), nd', by rw [List.length_map]; exact len, fun i => ?_⟩
    rw [shifted]
    cases i with
    | zero => simp [Half.cons]
    | succ i => simp [Half.cons]
  | succ s =>
    refine ⟨0 :: cells.map (· + 1), ?_, ?_, fun i => ?_⟩
    · rw [List.nodup_cons, shifted]
      exact ⟨fun ⟨j, e, _⟩ => by omega, nd'⟩
    · rw [List.length_cons, List.length_map, len]; rfl
    · rw [List.mem_cons, shifted]
      cases i with
      | zero => simp [Half.cons]
      | succ i => simp [Half.cons]

theorem marks_cons (s : Nat) (w : List Nat) : marks (s :: w) = marks w + marks [s] := by
  cases s <;> rfl

theorem halfMarks_app {h : Half} {k : Nat} (hm : HalfMarks h k) : ∀ w, HalfMarks (Half.app w h) (k + marks w)
  | [] => hm
  | s :: w => by
    rw [marks_cons, ← Nat.add_assoc]
    exact halfMarks_cons s (halfMarks_app hm w)

theorem Shows.marks {e : Edge} {c : Config} (s : Shows e c) {a b : Nat} (ha : HalfMarks e.left a)
    (hb : HalfMarks e.right b) : Marks c.tape (a + b) := by
  obtain ⟨xs, nx, lx, mx⟩ := ha
  obtain ⟨ys, ny, ly, my⟩ := hb
  -- the edge lies left of cell `o`
  have ⟨o, ho⟩ : ∃ o : Int, (∀ i : Nat, e.left i = c.tape (o - 1 - i)) ∧ ∀ i : Nat, e.right i = c.tape (o + i) := by
    have hl := s.left
    have hr := s.right
    cases hd : e.dir <;> rw [hd] at hl hr
    · dsimp only at hl hr
      refine ⟨c.head + 1, fun i => ?_, hr⟩
      rw [hl]; congr 1; omega
    · dsimp only at hl hr
      refine ⟨c.head, hl, fun i => ?_⟩
      rw [hr]; congr 1; omega
  refine ⟨xs.map (fun i : Nat => o - 1 - i) ++ ys.map (fun i : Nat => o + i), ?_, ?_, ?_⟩
  · rw [List.nodup_append]
    refine ⟨nodup_map (fun a b e => by omega) nx, nodup_map (fun a b e => by omega) ny, ?_⟩
    intro a ha b hb e
    obtain ⟨i, _, hi⟩ := List.mem_map.mp ha
    obtain ⟨j, _, hj⟩ := List.mem_map.mp hb
    omega
  · rw [List.length_append, List.length_map, List.length_map, lx, ly]
  · intro i
    rw [List.mem_append, List.mem_map, List.mem_map]
    constructor
    · rintro (⟨j, hj, rfl⟩ | ⟨j, hj, rfl⟩)
      · rw [← ho.1]; exact (mx j).mp hj
      · rw [← ho.2]; exact (my j).mp hj
    · intro h
      by_cases lt : i < o
      · refine Or.inl ⟨(o - 1 - i).toNat, ?_, by omega⟩
        rw [mx, ho.1]
        have : o - 1 - ((o - 1 - i).toNat : Int) = i := by omega
        rw [this]; exact h
      · refine Or.inr ⟨(i - o).toNat, ?_, by omega⟩
        rw [my, ho.2]
        have : o + ((i - o).toNat : Int) = i := by omega
        rw [this]; exact h

end Lemmata.Turing
