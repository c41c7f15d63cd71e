import Lemmata.Turing.Simulation

/-! Machines that never halt because a regular set of configurations is closed under their steps.

Two automata read the halves of the tape from far away towards the head, and a set says which pairs of their states go
with which state and direction of the machine. Row `c` of an automaton holds, for each symbol, 0 (the half is not in the
set) or 1 more than the next state; state 0 is that of blank tape. The set is a number, one bit a member. -/

namespace Lemmata.Turing

def rowAt : List (List Nat) → Nat → List Nat
  | [], _ => []
  | r :: _, 0 => r
  | _ :: rs, n + 1 => rowAt rs n

def entryAt : List Nat → Nat → Nat
  | [], _ => 0
  | v :: _, 0 => v
  | _ :: vs, n + 1 => entryAt vs n

/-- The next state, plus 1; 0 where there is none. -/
def delta (rows : List (List Nat)) (c s : Nat) : Nat := entryAt (rowAt rows c) s

/-- Two automata and a set of members `(q, d, a, b)`. -/
structure Invariant where
  states : Nat
  left : List (List Nat)
  right : List (List Nat)
  set : Nat

def Dir.number : Dir → Nat
  | .L => 0
  | .R => 1

def Invariant.member (v : Invariant) (q : Nat) (d : Dir) (a b : Nat) : Bool :=
  Nat.ble (q + 1) v.states && Nat.ble (a + 1) v.left.length && Nat.ble (b + 1) v.right.length &&
    Nat.beq (Nat.land (Nat.shiftRight v.set
      (((q * 2 + d.number) * v.left.length + a) * v.right.length + b)) 1) 1

/-- State `q` on symbol `s`, between halves that are read as `a` and `b` without the cell in front, goes on to a
member. -/
def Invariant.step (m : Machine) (v : Invariant) (q a b s : Nat) : Bool :=
  match m.move q s with
  | ⟨_, _, none⟩ => false
  | ⟨w, .R, some q⟩ =>
    match delta v.left a w with
    | 0 => false
    | a + 1 => v.member q .R a b
  | ⟨w, .L, some q⟩ =>
    match delta v.right b w with
    | 0 => false
    | b + 1 => v.member q .L a b

def below (n : Nat) (p : Nat → Bool) : Bool := (List.range n).all p

/-- All members that an automaton's transition `c, s ↦ to` can stand for go on to members. -/
def Invariant.closedRight (m : Machine) (v : Invariant) (c s : Nat) : Bool :=
  match delta v.right c s with
  | 0 => true
  | to + 1 => below v.states fun q => below v.left.length fun a =>
      bif v.member q .R a to then v.step m q a c s else true

def Invariant.closedLeft (m : Machine) (v : Invariant) (c s : Nat) : Bool :=
  match delta v.left c s with
  | 0 => true
  | to + 1 => below v.states fun q => below v.right.length fun b =>
      bif v.member q .L to b then v.step m q c b s else true

/-- The set holds the start and is closed under the steps of the machine, and no member halts. -/
def checkInvariant (m : Machine) (v : Invariant) : Bool :=
  v.member 0 .R 0 0 && Nat.beq (delta v.left 0 0) 1 && Nat.beq (delta v.right 0 0) 1 &&
    below v.right.length (fun c => below (rowAt v.right c).length fun s => v.closedRight m c s) &&
    below v.left.length (fun c => below (rowAt v.left c).length fun s => v.closedLeft m c s)

/-- A half that the automaton reads and ends in state `c`. -/
inductive Reads (rows : List (List Nat)) : Half → Nat → Prop
  | blank : Reads rows Half.blank 0
  | cons {h : Half} {c s d : Nat} : Reads rows h c → delta rows c s = d + 1 → Reads rows (h.cons s) d

theorem below_all {n : Nat} {p : Nat → Bool} (h : below n p = true) {i : Nat} (lt : i < n) : p i = true :=
  List.all_eq_true.mp h i (List.mem_range.mpr lt)

theorem rowAt_lt : ∀ {rows : List (List Nat)} {c : Nat}, rowAt rows c ≠ [] → c < rows.length
  | [], _, h => absurd rfl h
  | _ :: _, 0, _ => Nat.succ_pos _
  | _ :: rs, c + 1, h => Nat.succ_lt_succ (rowAt_lt (rows := rs) h)

theorem entryAt_lt : ∀ {row : List Nat} {s d : Nat}, entryAt row s = d + 1 → s < row.length
  | [], _, _, h => nomatch h
  | _ :: _, 0, _, _ => Nat.succ_pos _
  | _ :: vs, s + 1, _, h => Nat.succ_lt_succ (entryAt_lt (row := vs) h)

theorem delta_lt {rows : List (List Nat)} {c s d : Nat} (h : delta rows c s = d + 1) :
    c < rows.length ∧ s < (rowAt rows c).length := by
  have lt := entryAt_lt h
  refine ⟨rowAt_lt fun e => ?_, lt⟩
  rw [e] at lt
  exact Nat.not_lt_zero _ lt

/-- The nearest cell of a half, and what lies behind it. -/
theorem Reads.split {rows : List (List Nat)} (zero : delta rows 0 0 = 1) {h : Half} {d : Nat} (r : Reads rows h d) :
    ∃ c, Reads rows h.tail c ∧ delta rows c (h 0) = d + 1 := by
  cases r with
  | blank => exact ⟨0, Reads.blank, zero⟩
  | cons r e => exact ⟨_, r, e⟩

theorem member_lt {v : Invariant} {q a b : Nat} {d : Dir} (h : v.member q d a b = true) :
    q < v.states ∧ a < v.left.length ∧ b < v.right.length := by
  unfold Invariant.member at h
  rw [Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true] at h
  exact ⟨Nat.le_of_ble_eq_true h.1.1.1, Nat.le_of_ble_eq_true h.1.1.2, Nat.le_of_ble_eq_true h.1.2⟩

/-- The edges whose halves the automata read, in a member of the set. -/
def Invariant.Holds (v : Invariant) (e : Edge) : Prop :=
  ∃ q d l r a b, e = ⟨some q, d, l, r⟩ ∧ Reads v.left l a ∧ Reads v.right r b ∧ v.member q d a b = true

theorem not_halts_of_invariant {m : Machine} (v : Invariant) (h : checkInvariant m v = true) : ¬ m.Halts := by
  unfold checkInvariant at h
  rw [Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true] at h
  obtain ⟨⟨⟨⟨hs, zl⟩, zr⟩, hr⟩, hl⟩ := h
  have zl := Nat.eq_of_beq_eq_true zl
  have zr := Nat.eq_of_beq_eq_true zr
  refine not_halts v.Holds 0 Edge.start (Path.nil _) ⟨0, .R, _, _, 0, 0, rfl, Reads.blank, Reads.blank, hs⟩ ?_
  rintro e ⟨q, d, l, r, a, b, rfl, ha, hb, hm⟩
  obtain ⟨lq, la, lb⟩ := member_lt hm
  refine ⟨0, Edge.apply (m.move q (Edge.front d l r)) d l r, Path.cons (Path.nil _), ?_⟩
  cases d
  · obtain ⟨c, hc, e⟩ := ha.split zl
    have lt := delta_lt e
    have ok := below_all (below_all hl lt.1) lt.2
    unfold Invariant.closedLeft at ok
    rw [e] at ok
    have ok := below_all (below_all ok lq) lb
    rw [hm] at ok
    change v.step m q c b (l 0) = true at ok
    unfold Invariant.step at ok
    show v.Holds (Edge.apply (m.move q (l 0)) .L l r)
    split at ok
    · exact nomatch ok
    · rename_i eq; rw [eq]
      split at ok
      · exact nomatch ok
      · rename_i e'; exact ⟨_, _, _, _, _, _, rfl, Reads.cons hc e', hb, ok⟩
    · rename_i eq; rw [eq]
      split at ok
      · exact nomatch ok
      · rename_i e'; exact ⟨_, _, _, _, _, _, rfl, hc, Reads.cons hb e', ok⟩
  · obtain ⟨c, hc, e⟩ := hb.split zr
    have lt := delta_lt e
    have ok := below_all (below_all hr lt.1) lt.2
    unfold Invariant.closedRight at ok
    rw [e] at ok
    have ok := below_all (below_all ok lq) la
    rw [hm] at ok
    change v.step m q a c (r 0) = true at ok
    unfold Invariant.step at ok
    show v.Holds (Edge.apply (m.move q (r 0)) .R l r)
    split at ok
    · exact nomatch ok
    · rename_i eq; rw [eq]
      split at ok
      · exact nomatch ok
      · rename_i e'; exact ⟨_, _, _, _, _, _, rfl, Reads.cons ha e', hc, ok⟩
    · rename_i eq; rw [eq]
      split at ok
      · exact nomatch ok
      · rename_i e'; exact ⟨_, _, _, _, _, _, rfl, ha, Reads.cons hc e', ok⟩

end Lemmata.Turing
