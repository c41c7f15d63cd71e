-- The survey: one use of stock Lean a block, each headed by `--# id`. run.py checks every block in a namespace of its own.

--# intro.names
example : ∀ p q : Prop, p → q → p := by intro p q hp _; exact hp
--# intro.pattern
example (p q : Prop) : p ∧ q → q := by intro ⟨_, hq⟩; exact hq
--# intro.match
example (p q : Prop) : p ∨ q → q ∨ p := by
  intro
  | .inl h => exact .inr h
  | .inr h => exact .inl h
--# intros.all
example : ∀ (p : Prop), p → p := by intros; assumption
--# exact.lambda
example (p q : Prop) (h : p → q) (hp : p) : q := by exact h hp
--# exact.anonymous_constructor
example (p q : Prop) (hp : p) (hq : q) : q ∧ p := by exact ⟨hq, hp⟩
--# apply.chain
example (p q r : Prop) (f : p → q) (g : q → r) (hp : p) : r := by apply g; apply f; exact hp
--# apply.new_goals
example (a b c : Nat) (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  apply Nat.le_trans
  · exact h₁
  · exact h₂
--# refine.hole
example : ∃ n : Nat, n + 1 = 3 := by refine ⟨2, ?_⟩; rfl
--# refine.named_hole
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?left, ?right⟩
  case right => exact hq
  case left => exact hp
--# refine.prime
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine' ⟨_, _⟩
  · exact hp
  · exact hq
--# rfl.compute
example : 2 + 2 = 4 := by rfl
--# rfl.iff
example (p : Prop) : p ↔ p := by rfl
--# rfl.le
example (n : Nat) : n ≤ n := by rfl
--# rfl.term
example (xs : List Nat) : [] ++ xs = xs := rfl
--# constructor.and
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by constructor <;> assumption
--# constructor.iff
example (p q : Prop) (h₁ : p → q) (h₂ : q → p) : p ↔ q := by
  constructor
  · exact h₁
  · exact h₂
--# constructor.exists
example : ∃ n : Nat, n = 3 := by constructor; rfl
--# cases.or
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact Or.inr hp
  | inr hq => exact Or.inl hq
--# cases.nat
example (n : Nat) : n = 0 ∨ ∃ m, n = m + 1 := by
  cases n with
  | zero => left; rfl
  | succ m => right; exact ⟨m, rfl⟩
--# cases.named_equation
example (xs : List Nat) (h : xs ≠ []) : 0 < xs.length := by
  cases e : xs with
  | nil => exact absurd e h
  | cons x rest => exact Nat.succ_pos _
--# cases.impossible
example (n : Nat) (h : n < 0) : False := by cases h
--# cases.indexed
example (a b : Nat) (h : [a] = [b]) : a = b := by cases h; rfl
--# cases.bool
example (b : Bool) : (b || !b) = true := by cases b <;> rfl
--# induction.nat
example (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← Nat.add_assoc, ih]
--# induction.list
example (xs : List Nat) : xs ++ [] = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [List.cons_append, ih]
--# induction.generalizing
example (xs : List Nat) (n : Nat) : xs.foldl (fun k _ => k + 1) n = n + xs.length := by
  induction xs generalizing n with
  | nil => rfl
  | cons x xs ih => rw [List.foldl_cons, ih, List.length_cons]; omega
--# induction.structured_arms
example (n : Nat) : n < n + 1 := by
  induction n with
  | zero => decide
  | succ n ih =>
    have := ih
    omega
--# induction.using_strong
example (P : Nat → Prop) (h : ∀ n, (∀ m, m < n → P m) → P n) (n : Nat) : P n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih
--# induction.predicate
inductive Even : Nat → Prop where
  | zero : Even 0
  | step {n : Nat} : Even n → Even (n + 2)
example (m n : Nat) (hm : Even m) (hn : Even n) : Even (m + n) := by
  induction hn with
  | zero => exact hm
  | step _ ih => exact .step ih
--# induction.all_cases_one_tactic
example (xs : List Nat) : xs.map id = xs := by induction xs with
  | _ => simp_all
--# rcases.and_or
example (p q r : Prop) (h : p ∧ (q ∨ r)) : q ∨ r := by
  rcases h with ⟨_, hq | hr⟩
  · exact .inl hq
  · exact .inr hr
--# rcases.rfl
example (a b : Nat) (h : ∃ c, b = a + c ∧ c = 0) : b = a := by rcases h with ⟨c, rfl, rfl⟩; rfl
--# obtain.exists
example (P Q : Nat → Prop) (h : ∃ x, P x ∧ Q x) : ∃ x, Q x := by
  obtain ⟨x, _, hQ⟩ := h
  exact ⟨x, hQ⟩
--# obtain.proof_after
example (n : Nat) : ∃ m, n < m := by
  obtain ⟨m, hm⟩ : ∃ m, n < m := ⟨n + 1, Nat.lt_succ_self n⟩
  exact ⟨m, hm⟩
--# rintro.patterns
example (p q r : Prop) : (p ∧ q) ∨ r → p ∨ r := by
  rintro (⟨hp, _⟩ | hr)
  · exact .inl hp
  · exact .inr hr
--# rintro.rfl
example (a b : Nat) : a = b → b = a := by rintro rfl; rfl
--# exists.witness
example : ∃ n : Nat, 3 < n := by exists 4
--# exists.two
example : ∃ a b : Nat, a + b = 5 ∧ a < b := by exists 2, 3
--# left_right.both
example (p q : Prop) (hq : q) : p ∨ q := by right; exact hq
--# left_right.left
example (p q : Prop) (hp : p) : p ∨ q := by left; exact hp
--# assumption.direct
example (p q : Prop) (hp : p) (_ : q) : p := by assumption
--# assumption.quoted
example (p q : Prop) (_ : p → q) (_ : p) : q := ‹p → q› ‹p›
--# contradiction.hypotheses
example (p q : Prop) (h : p) (hn : ¬p) : q := by contradiction
--# contradiction.constructors
example (h : (0 : Nat) = 1) : False := by contradiction
--# contradiction.empty
example (h : False) (n : Nat) : n = n + 1 := by contradiction
--# exfalso.then
example (p : Prop) (h : False) : p := by exfalso; exact h
--# absurd.term
example (p q : Prop) (hp : p) (hn : ¬p) : q := absurd hp hn
--# subst.var
example (a b c : Nat) (h : a = b) (h' : b = c) : a = c := by subst h; exact h'
--# subst.many
example (f : Nat → Nat) (a b c : Nat) (h₁ : a = b) (h₂ : b = c) : f a = f c := by subst h₁ h₂; rfl
--# subst_vars.all
example (a b : Nat) (h : a = b) : b = a := by subst_vars; rfl
--# split.if
example (p : Prop) [Decidable p] : (if p then 1 else 1) = 1 := by split <;> rfl
--# split.if_with_hypothesis
example (a b : Nat) : (if a ≤ b then a else b) ≤ b := by
  split
  · assumption
  · exact Nat.le_refl b
--# split.match
example (o : Option Nat) : (match o with | none => 0 | some n => n) = o.getD 0 := by split <;> rfl
--# split.at_hypothesis
example (a : Nat) (h : (if a = 0 then none else some a) = some 3) : a = 3 := by
  split at h
  · contradiction
  · injection h
--# split.overlapping_match
def size : Nat → Nat
  | 0 => 0
  | 1 => 1
  | _ => 2
example (n : Nat) : size n ≤ 2 := by unfold size; split <;> decide
--# unfold.goal
def triple (n : Nat) := 3 * n
example (n : Nat) : triple n = n + n + n := by unfold triple; omega
--# unfold.hypothesis
def triple (n : Nat) := 3 * n
example (n : Nat) (h : triple n = 6) : n = 2 := by unfold triple at h; omega
--# unfold.recursive
def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs
example (x : Nat) : total [x] = x := by unfold total; unfold total; rfl
--# delta.goal
def answer := 42
example : answer = 42 := by delta answer; rfl
--# show.restate
example (n : Nat) : n + 0 = n := by show n = n; rfl
--# show.from
example (p : Prop) (h : p) : p := show p from h
--# change.goal
example (n : Nat) : n + 1 = Nat.succ n := by change Nat.succ n = Nat.succ n; rfl
--# change.at
example (n : Nat) (h : n + 0 = 2) : n = 2 := by change n = 2 at h; exact h
--# have.by
example (a b : Nat) (h : a < b) : a ≠ b := by
  have h' : ¬b ≤ a := by omega
  intro e
  exact h' (e ▸ Nat.le_refl a)
--# have.pattern
example (p q : Prop) (h : p ∧ q) : q := by have ⟨_, hq⟩ := h; exact hq
--# have.anonymous_this
example (n : Nat) (h : 0 < n) : n ≠ 0 := by
  have := h
  exact Nat.pos_iff_ne_zero.mp this
--# have.term
example (p q : Prop) (hp : p) (h : p → q) : q :=
  have hq : q := h hp
  hq
--# suffices.from
example (a b : Nat) (h : a = b) : b = a := by
  suffices h' : a = b by exact h'.symm
  exact h
--# let.tactic
example : ∃ n : Nat, n * n = 49 := by
  let k := 7
  exact ⟨k, rfl⟩
--# let.intro
example : let x := 3; x + x = 6 := by intro x; rfl
--# have.typed
example (f : Nat → Nat) (h : f 0 = 1) : f 0 + f 0 = 2 := by
  have e : f 0 = 1 := h
  rw [e]
--# calc.eq
example (a b c : Nat) (h₁ : a = b) (h₂ : b = c + 1) : a = c + 1 :=
  calc
    a = b := h₁
    _ = c + 1 := h₂
--# calc.mixed
example (a b c d : Nat) (h₁ : a ≤ b) (h₂ : b < c) (h₃ : c = d) : a < d := by
  calc
    a ≤ b := h₁
    _ < c := h₂
    _ = d := h₃
--# calc.iff
example (p q r : Prop) (h₁ : p ↔ q) (h₂ : q ↔ r) : p ↔ r := by
  calc p
    _ ↔ q := h₁
    _ ↔ r := h₂
--# calc.by_steps
example (a b : Nat) : (a + b) + 0 = b + a := by
  calc (a + b) + 0 = a + b := by rw [Nat.add_zero]
    _ = b + a := by rw [Nat.add_comm]
--# calc.int_lt
example (a b c : Int) (h₁ : a < b) (h₂ : b < c) : a < c :=
  calc
    a < b := h₁
    b < c := h₂
--# funext.tactic
example (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by funext x; exact h x
--# funext.two
example (f g : Nat → Nat → Nat) (h : ∀ x y, f x y = g x y) : f = g := by funext x y; exact h x y
--# ext.fun
example (f : Nat → Nat) : (fun x => f x + 0) = f := by ext x; rfl
--# ext.prod
example (p q : Nat × Nat) (h₁ : p.1 = q.1) (h₂ : p.2 = q.2) : p = q := by
  ext
  · exact h₁
  · exact h₂
--# ext.structure
@[ext] structure Point where
  x : Nat
  y : Nat
example (p q : Point) (hx : p.x = q.x) (hy : p.y = q.y) : p = q := by
  ext
  · exact hx
  · exact hy
--# ext.prop
example (p q : Prop) (h₁ : p → q) (h₂ : q → p) : p = q := propext ⟨h₁, h₂⟩
--# injection.succ
example (m n : Nat) (h : m + 1 = n + 1) : m = n := by injection h
--# injection.cons_with
example (a b : Nat) (xs ys : List Nat) (h : a :: xs = b :: ys) : xs = ys := by injection h with _ h'
--# injections.nested
example (a b : Nat) (h : some (some a) = some (some b)) : a = b := by injections
--# trivial.true
example : True := by trivial
--# trivial.and
example : True ∧ 1 = 1 := by trivial
--# nofun.term
example : ¬(0 : Nat) = 1 := nofun
--# nomatch.term
example (h : False) : 1 = 2 := nomatch h
--# first.alternatives
example (p q : Prop) (hq : q) : p ∨ q := by first | exact Or.inl ‹p› | exact Or.inr hq
--# first.fallback
example (n : Nat) : n + 0 = n := by first | contradiction | rfl
--# repeat.constructor
example : True ∧ True ∧ True := by repeat (first | exact True.intro | constructor)
--# repeat_prime.rw
example (f : Nat → Nat) (h : ∀ x, f x = x) : f (f (f 2)) = 2 := by repeat rw [h]
--# iterate.count
example : True ∧ True ∧ True := by
  iterate 2 (apply And.intro; trivial)
  trivial
--# try.harmless
example (n : Nat) : n = n := by
  try contradiction
  rfl
--# all_goals.rfl
example : 1 = 1 ∧ 2 = 2 := by constructor; all_goals rfl
--# any_goals.some
example (p : Prop) (h : p) : p ∧ 1 = 1 := by
  constructor
  any_goals rfl
  exact h
--# case.named
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  case inr h => exact .inl h
  case inl h => exact .inr h
--# case.prime
example (n : Nat) : n ≤ n + n := by
  cases n
  case zero => exact Nat.le_refl _
  case succ n => omega
--# next.renames
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  next h => exact .inr h
  next h => exact .inl h
--# rename_i.names
example : ∀ a b : Nat, a = b → b = a := by intros; rename_i h; exact h.symm
--# rename.type
example (a b : Nat) (_ : a = b) : b = a := by rename a = b => h; exact h.symm
--# seq_focus.combinator
example (a b : Bool) : (a && b) = (b && a) := by cases a <;> cases b <;> rfl
--# focus.bullet
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  focus exact hp
  exact hq
--# rotate_left.goals
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  rotate_left
  · exact hq
  · exact hp
--# clear.unused
example (p q : Prop) (hp : p) (hq : q) : q := by clear hp; exact hq
--# revert.intro
example (a b : Nat) (h : a = b) : b = a := by revert h; intro h; exact h.symm
--# generalize.term
example (f : Nat → Nat) : f 3 + f 3 = 2 * f 3 := by generalize f 3 = k; omega
--# generalize.equation
example (n : Nat) (h : n * n = 4) : n * n + 1 = 5 := by generalize hk : n * n = k at h ⊢; omega
--# specialize.hypothesis
example (P : Nat → Prop) (h : ∀ n, P n) : P 3 := by specialize h 3; exact h
--# replace.hypothesis
example (a b : Nat) (h : a = b) : b = a := by replace h := h.symm; exact h
--# by_cases.prop
example (p q : Prop) (h₁ : p → q) (h₂ : ¬p → q) : q := by
  by_cases h : p
  · exact h₁ h
  · exact h₂ h
--# congr.args
example (f : Nat → Nat → Nat) (a b c d : Nat) (h₁ : a = b) (h₂ : c = d) : f a c = f b d := by congr
--# symm.goal
example (a b : Nat) (h : a = b) : b = a := by symm; exact h
--# symm.at
example (a b : Nat) (h : a = b) : b = a := by symm at h; exact h
--# solve_by_elim.chain
example (p q r : Prop) (f : p → q) (g : q → r) (hp : p) : r := by solve_by_elim
--# apply_rules.list
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by apply_rules [And.intro]
--# false_or_by_contra.use
example (n : Nat) (h : ¬n ≠ 3) : n = 3 := by false_or_by_contra; contradiction
--# ac_nf.goal
example (a b c : Nat) : a + b + c = c + (b + a) := by ac_nf
--# and_intros.split
example (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by and_intros <;> assumption
--# fail_if_success.guard
example (p : Prop) (h : p) : p := by
  fail_if_success contradiction
  exact h
--# skip.nothing
example : 1 = 1 := by skip; rfl
--# done.end
example : 1 = 1 := by
  rfl
  done
--# constructor.refl
example (n : Nat) : n = n := by constructor
--# infer_instance.decidable
example : Decidable (3 < 4) := by infer_instance
--# by.nested
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := And.intro (by assumption) (by assumption)

--# rw.forward
example (a b c : Nat) (h : a = b) : a + c = b + c := by rw [h]
--# rw.backward
example (a b c : Nat) (h : a = b) : a + c = b + c := by rw [← h]
--# rw.at
example (a b : Nat) (h : a + b = 3) : b + a = 3 := by rw [Nat.add_comm] at h; exact h
--# rw.at_inequality
example (a b : Nat) (h : a = b) (h₁ : a < 3) : b < 3 := by rw [h] at h₁; exact h₁
--# rw.chain
example (a b c : Nat) : a + b + c = a + c + b := by rw [Nat.add_assoc, Nat.add_comm b c, ← Nat.add_assoc]
--# rw.iff
example (p q : Prop) (h : p ↔ q) (hp : p) : q := by rw [← h]; exact hp
--# rw.side_goal
example (f : Nat → Nat) (h : ∀ x, 0 < x → f x = 0) : f 2 = 0 := by rw [h]; decide
--# rw.occurrences
example (a b : Nat) (h : a = b) : a + a = b + a := by rw (occs := .pos [1]) [h]
--# rw.equation_lemma
def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs
example (x : Nat) (xs : List Nat) : total (x :: xs) = x + total xs := by rw [total]
--# rwa.assumption
example (a b : Nat) (h : a = b) (h' : b < 3) : a < 3 := by rwa [h]
--# rw.backward_at
example (a b : Nat) (h : a = b) (h' : a + b = 0) : a + a = 0 := by rw [← h] at h'; exact h'
--# triangle.rewrite
example (P : Nat → Prop) (a b : Nat) (h : a = b) (ha : P a) : P b := h ▸ ha
--# erw.defeq
example (a b : Nat) : a + b = b + a := by erw [Nat.add_comm]

--# simp.arith_zero
example (n : Nat) : n + 0 = n := by simp
--# simp.append_nil
example (xs : List Nat) : xs ++ [] = xs := by simp
--# simp.map_append
example (f : Nat → Nat) (xs ys : List Nat) : (xs ++ ys).map f = xs.map f ++ ys.map f := by simp
--# simp.length_append
example (xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length := by simp
--# simp.length_map
example (f : Nat → Nat) (xs : List Nat) : (xs.map f).length = xs.length := by simp
--# simp.length_reverse
example (xs : List Nat) : xs.reverse.length = xs.length := by simp
--# simp.reverse_append
example (xs ys : List Nat) : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by simp
--# simp.reverse_reverse
example (xs : List Nat) : xs.reverse.reverse = xs := by simp
--# simp.mem_append
example (a : Nat) (xs ys : List Nat) : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by simp
--# simp.mem_cons
example (a b : Nat) (xs : List Nat) : a ∈ b :: xs ↔ a = b ∨ a ∈ xs := by simp
--# simp.mem_map
example (b : Nat) (f : Nat → Nat) (xs : List Nat) : b ∈ xs.map f ↔ ∃ a, a ∈ xs ∧ f a = b := by simp
--# simp.mem_filter
example (a : Nat) (p : Nat → Bool) (xs : List Nat) : a ∈ xs.filter p ↔ a ∈ xs ∧ p a = true := by simp
--# simp.mem_reverse
example (a : Nat) (xs : List Nat) : a ∈ xs.reverse ↔ a ∈ xs := by simp
--# simp.cons_injective
example (a b : Nat) (xs ys : List Nat) : a :: xs = b :: ys ↔ a = b ∧ xs = ys := by simp
--# simp.cons_ne_nil
example (a : Nat) (xs : List Nat) : a :: xs ≠ [] := by simp
--# simp.option_some_injective
example (a b : Nat) : some a = some b ↔ a = b := by simp
--# simp.option_none_ne_some
example (a : Nat) : none ≠ some a := by simp
--# simp.option_map_some
example (f : Nat → Nat) (a : Nat) : (some a).map f = some (f a) := by simp
--# simp.option_getD
example (a : Nat) : (some a).getD 0 = a := by simp
--# simp.option_isSome
example (a : Nat) : (some a).isSome = true := by simp
--# simp.bool_and
example (a b : Bool) : (a && b) = true ↔ a = true ∧ b = true := by simp
--# simp.bool_not
example (b : Bool) : (!b) = true ↔ b = false := by simp
--# simp.bool_or_true
example (b : Bool) : (b || true) = true := by simp
--# simp.decide_eq_true
example (n : Nat) : decide (n = 0) = true ↔ n = 0 := by simp
--# simp.beq
example (a b : Nat) : (a == b) = true ↔ a = b := by simp
--# simp.and_true
example (p : Prop) : (p ∧ True) ↔ p := by simp
--# simp.not_not
example (p : Prop) : ¬¬p ↔ p := by simp
--# simp.not_and
example (p q : Prop) : ¬(p ∧ q) ↔ (p → ¬q) := by simp
--# simp.not_or
example (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by simp
--# simp.forall_not_exists
example (P : Nat → Prop) : (¬∃ x, P x) ↔ ∀ x, ¬P x := by simp
--# simp.not_forall
example (P : Nat → Prop) : (¬∀ x, P x) ↔ ∃ x, ¬P x := by simp
--# simp.exists_eq
example (a : Nat) : ∃ x, x = a := by simp
--# simp.if_pos
example (p : Prop) [Decidable p] (h : p) : (if p then 1 else 2) = 1 := by simp [h]
--# simp.if_neg
example (p : Prop) [Decidable p] (h : ¬p) : (if p then 1 else 2) = 2 := by simp [h]
--# simp.literals
example : 12 * 12 = 144 ∧ 7 < 9 ∧ 10 - 12 = 0 := by simp
--# simp.int_literals
example : (-7 : Int) / 2 = -4 ∧ (-7 : Int) % 2 = 1 := by simp
--# simp.contextual_hypothesis
example (a b : Nat) (h : a = b) : a + 1 = b + 1 := by simp [h]
--# simp.contextual
example (a b : Nat) : a = b → b = a := by simp +contextual
--# simp.own_definition
def triple (n : Nat) := 3 * n
example : triple 2 = 6 := by simp [triple]
--# simp.own_recursive
def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs
example (a b : Nat) : total [a, b] = a + b := by simp [total]
--# simp.only
example (a b : Nat) (h : a = b) : b = a := by simp only [h]
--# simp.only_lemmas
example (xs ys : List Nat) : (xs ++ ys).length = ys.length + xs.length := by
  simp only [List.length_append, Nat.add_comm]
--# simp.at
example (n : Nat) (h : n + 0 = 3) : n = 3 := by simp at h; exact h
--# simp.at_closes
example (h : (1 : Nat) = 2) : False := by simp at h
--# simp.at_star
example (n m : Nat) (h : n + 0 = 3) (h' : 0 + m = n) : m = 3 := by simp at *; omega
--# simp.minus_lemma
example (a b : Nat) (h : a + b = 3) : a + b + 0 = 3 := by simp [-Nat.add_left_cancel_iff, h]
--# simp.left_arrow
example (f g : Nat → Nat) (h : ∀ x, f x = g x) : g 1 = f 1 := by simp [← h]
--# simp.attribute
def twice (n : Nat) := n + n
@[simp] theorem twice_zero : twice 0 = 0 := rfl
example : twice 0 + 1 = 1 := by simp
--# simp.arith
example (a b : Nat) : a + b + 1 = b + 1 + a := by simp +arith
--# simp_all.basic
example (a b c : Nat) (h₁ : a = b) (h₂ : b = c) : a = c := by simp_all
--# simp_all.props
example (p q : Prop) (hp : p) (h : p → q) : q := by simp_all
--# simp_all.lists
example (xs ys : List Nat) (h : xs = []) : xs ++ ys = ys := by simp_all
--# simpa.using
example (n : Nat) (h : n + 0 = 3) : n = 3 := by simpa using h
--# simpa.at_lemma
example (xs ys : List Nat) (h : (xs ++ ys).length = 3) : xs.length + ys.length = 3 := by simpa using h
--# simpa.assumption
example (a : Nat) (xs : List Nat) (h : a ∈ xs) : a ∈ xs ++ [] := by simpa
--# simpa.definition
def triple (n : Nat) := 3 * n
example (n : Nat) (h : triple n = 6) : 3 * n = 6 := by simpa [triple] using h
--# dsimp.beta
example (n : Nat) : (fun x => x + 1) n = n + 1 := by dsimp
--# dsimp.only
example (a b : Nat) : (a, b).1 = a := by dsimp only
--# simp.prod
example (a b c d : Nat) : (a, b) = (c, d) ↔ a = c ∧ b = d := by simp
--# simp.foldl
example (a b : Nat) : [a, b].foldl (· + ·) 0 = 0 + a + b := by simp
--# simp.filter_cons
example (p : Nat → Bool) (a : Nat) (xs : List Nat) (h : p a = true) : (a :: xs).filter p = a :: xs.filter p := by simp [h]
--# simp.replicate
example (n a : Nat) : (List.replicate n a).length = n := by simp
--# simp.map_map
example (f g : Nat → Nat) (xs : List Nat) : (xs.map f).map g = xs.map (g ∘ f) := by simp
--# simp.take_drop
example (n : Nat) (xs : List Nat) : xs.take n ++ xs.drop n = xs := by simp
--# simp.nat_sub_self
example (n : Nat) : n - n = 0 := by simp
--# simp.nat_le_add_right
example (a b : Nat) : a ≤ a + b := by simp
--# simp.nat_lt_irrefl
example (n : Nat) : ¬n < n := by simp
--# simp.nat_not_le
example (a b : Nat) : ¬a ≤ b ↔ b < a := by simp
--# simp.nat_add_cancel
example (a b c : Nat) : a + c = b + c ↔ a = b := by simp
--# simp.nat_mul_eq_zero
example (a b : Nat) : a * b = 0 ↔ a = 0 ∨ b = 0 := by simp
--# simp.int_neg_neg
example (a : Int) : - -a = a := by simp
--# simp.int_sub_self
example (a : Int) : a - a = 0 := by simp
--# simp.int_add_neg
example (a : Int) : a + -a = 0 := by simp [Int.add_right_neg]
--# simp.iff_comm
example (p q : Prop) : (p ↔ q) ↔ (q ↔ p) := by simp [iff_comm]
--# simp.or_self
example (p : Prop) : p ∨ p ↔ p := by simp
--# simp.imp_self
example (p : Prop) : p → p := by simp
--# simp.discharger_hypothesis
example (a b : Nat) (h : b ≤ a) : a - b + b = a := by simp [h]

--# conv.lhs
example (a b : Nat) : a + b = b + a := by conv => lhs; rw [Nat.add_comm]
--# conv.rhs
example (a b c : Nat) (h : b = c) : a = a + 0 * b := by conv => rhs; rw [Nat.zero_mul, Nat.add_zero]
--# conv.arg
example (f : Nat → Nat → Nat) (a b : Nat) (h : a = b) : f a a = f a b := by conv => lhs; arg 2; rw [h]
--# conv.in_pattern
example (a b c : Nat) : a + (b + c) = a + (c + b) := by conv in b + c => rw [Nat.add_comm]
--# conv.intro
example : (fun x : Nat => 0 + x) = fun x => x := by conv => lhs; intro x; rw [Nat.zero_add]
--# conv.ext
example (f : Nat → Nat) (h : ∀ x, f x = x) : (fun x => f (f x)) = fun x => x := by conv => lhs; ext x; rw [h, h]
--# conv.at
example (a b : Nat) (h : a + b = 3) : b + a = 3 := by
  conv at h => lhs; rw [Nat.add_comm]
  exact h
--# conv.simp
example (n m : Nat) : (n + 0) + m = n + m := by conv => lhs; arg 1; simp
--# conv.enter
example (f : Nat → Nat) (a b : Nat) (h : a = b) : f (f a) = f (f b) := by conv => enter [1, 1, 1]; rw [h]
--# conv.congr
example (a b : Nat) : 0 + a = 0 + a + b - b := by
  conv =>
    congr
    · rw [Nat.zero_add]
    · rw [Nat.zero_add, Nat.add_sub_cancel]
--# conv.unfold
def triple (n : Nat) := 3 * n
example (n : Nat) : triple n = 3 * n := by conv => lhs; unfold triple

--# norm_cast.goal
example (a b : Nat) (h : a ≤ b) : (a : Int) ≤ (b : Int) := by norm_cast
--# norm_cast.hypothesis
example (a b : Nat) (h : (a : Int) = (b : Int)) : b = a := by norm_cast at h; exact h.symm
--# norm_cast.add
example (a b c : Nat) (h : a + b = c) : (a : Int) + (b : Int) = (c : Int) := by norm_cast
--# norm_cast.numeral
example (a : Nat) (h : (a : Int) < 5) : a < 5 := by exact_mod_cast h
--# push_cast.mul
example (a b : Nat) (c : Int) (h : (a : Int) * b = c) : ((a * b : Nat) : Int) = c := by push_cast; exact h
--# push_cast.add
example (a b : Nat) (c : Int) (h : (a : Int) + b = c) : ((a + b : Nat) : Int) = c := by push_cast; exact h
--# push_cast.at
example (a b : Nat) (h : ((a + b : Nat) : Int) = 3) : (a : Int) + b = 3 := by push_cast at h; exact h
--# exact_mod_cast.le
example (a b : Nat) (h : a ≤ b) : (a : Int) ≤ (b : Int) := by exact_mod_cast h
--# assumption_mod_cast.lt
example (a b : Nat) (h : a < b) : (a : Int) < b := by assumption_mod_cast

--# decide.nat
example : 17 % 5 = 2 ∧ ¬(4 ∣ 10) := by decide
--# decide.bounded_forall
example : ∀ n : Nat, n < 10 → n * n < 100 := by decide
--# decide.fin
example : ∀ i : Fin 5, i.val < 5 := by decide
--# decide.bool
example : ∀ a b : Bool, (a && b) = (b && a) := by decide
--# decide.list_membership
example : 3 ∈ [1, 2, 3] := by decide
--# decide.list_equality
example : [1, 2] ++ [3] = [1, 2, 3] := by decide
--# decide.option
example : (some 3).map (· + 1) = some 4 := by decide
--# decide.int
example : (-7 : Int) % 3 = 2 := by decide
--# decide.kernel
example : 2 ^ 100 % 101 = 1 := by decide +kernel
--# decide.own_type
inductive Colour where
  | red | green | blue
deriving DecidableEq
example : Colour.red ≠ Colour.green := by decide
--# decide.bitvec
example : ∀ x : BitVec 4, x ^^^ x = 0#4 := by decide
--# decide.term
example : Nat.gcd 12 18 = 6 := by decide
--# decide.prod
example : (1, true) ≠ (1, false) := by decide
--# decide.revert
example (b : Bool) : (b ^^ b) = false := by decide +revert
--# decide.list_all
example : [2, 4, 6].all (· % 2 == 0) = true := by decide
--# decide.of_term
example : 3 < 5 := of_decide_eq_true rfl

--# omega.linear
example (a b : Nat) (h : a < b) : a + 1 ≤ b := by omega
--# omega.nat_sub
example (a b : Nat) (h : b ≤ a) : a - b + b = a := by omega
--# omega.sub_cases
example (a b : Nat) : a - b = 0 ∨ b < a := by omega
--# omega.div
example (n : Nat) : n / 2 + n / 2 ≤ n := by omega
--# omega.mod
example (n : Nat) : n % 4 < 4 := by omega
--# omega.div_mod
example (n : Nat) : 3 * (n / 3) + n % 3 = n := by omega
--# omega.int
example (a b : Int) (h : a < b) : ¬b ≤ a := by omega
--# omega.int_div
example (a : Int) : a / 2 * 2 ≤ a := by omega
--# omega.int_mod
example (a : Int) : 0 ≤ a % 7 ∧ a % 7 < 7 := by omega
--# omega.cast
example (a b : Nat) (h : (a : Int) < b) : a < b := by omega
--# omega.dvd
example (n : Nat) (h : 4 ∣ n) : 2 ∣ n := by omega
--# omega.min_max
example (a b : Nat) : min a b + max a b = a + b := by omega
--# omega.iff
example (a b : Nat) : a < b ↔ a + 1 ≤ b := by omega
--# omega.implication
example (a b : Nat) : a < b → ¬b = a := by omega
--# omega.not_or
example (a b : Nat) (h : ¬(a < b ∨ b < a)) : a = b := by omega
--# omega.exists_witness
example (n : Nat) : ∃ m, m = 2 * n + 1 := ⟨2 * n + 1, by omega⟩
--# omega.nonlinear_atom
example (a b : Nat) (h : a * b < 5) : a * b ≤ 4 := by omega
--# omega.fin
example (i : Fin 8) : i.val ≤ 7 := by omega
--# omega.toNat
example (a : Int) (h : 0 ≤ a) : (a.toNat : Int) = a := by omega
--# omega.natAbs
example (a : Int) : (a.natAbs : Int) = a ∨ (a.natAbs : Int) = -a := by omega
--# omega.parity
example (x y : Int) (h : 2 * x + 1 = 2 * y) : False := by omega
--# omega.combination
example (x y : Int) (h₁ : 2 * x + 3 * y ≤ 7) (h₂ : x ≥ 2) (h₃ : y ≥ 1) : x = 2 ∧ y = 1 := by omega
--# omega.if_split
example (a b : Nat) : (if a ≤ b then a else b) ≤ a := by split <;> omega
--# omega.shift
example (n : Nat) : n <<< 1 = 2 * n := by omega
--# omega.pow_literal
example (n : Nat) (h : n < 2 ^ 8) : n < 256 := by omega

--# ac_rfl.nat
example (a b c : Nat) : a + b + c = c + b + a := by ac_rfl
--# ac_rfl.mul
example (a b c d : Nat) : a * b * (c * d) = d * c * b * a := by ac_rfl
--# ac_rfl.int
example (a b c : Int) : a + (b + c) = c + (a + b) := by ac_rfl
--# ac_rfl.bool
example (a b c : Bool) : (a && (b && c)) = (c && b && a) := by ac_rfl
--# ac_rfl.and
example (p q r : Prop) : (p ∧ q ∧ r) = (r ∧ q ∧ p) := by ac_rfl
--# ac_rfl.max
example (a b c : Nat) : max a (max b c) = max c (max b a) := by ac_rfl
--# ac_rfl.own_operation
def join (a b : Nat) : Nat := max a b
instance : Std.Associative join := ⟨Nat.max_assoc⟩
instance : Std.Commutative join := ⟨Nat.max_comm⟩
example (a b c : Nat) : join a (join b c) = join c (join b a) := by ac_rfl

--# grind.propositional
example (p q r : Prop) (h₁ : p → q) (h₂ : q → r) (hp : p) : r := by grind
--# grind.or
example (p q : Prop) (h : p ∨ q) (hn : ¬p) : q := by grind
--# grind.iff
example (p q : Prop) (h : p ↔ q) (hq : q) : p := by grind
--# grind.de_morgan
example (p q : Prop) : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by grind
--# grind.congruence
example (f : Nat → Nat) (a b : Nat) (h : a = b) : f (f a) = f (f b) := by grind
--# grind.congruence_chain
example (f : Nat → Nat) (a : Nat) (h₁ : f (f (f a)) = a) (h₂ : f (f (f (f (f a)))) = a) : f a = a := by grind
--# grind.congruence_two
example (α : Type) (g : α → α → α) (a b c d : α) (h₁ : a = b) (h₂ : c = d) : g a c = g b d := by grind
--# grind.constructors
example (a b : Nat) (h : some a = some b) : a = b := by grind
--# grind.constructor_clash
example (a : Nat) (h : some a = none) : False := by grind
--# grind.cons
example (a b : Nat) (xs ys : List Nat) (h : a :: xs = b :: ys) : xs = ys := by grind
--# grind.ematching
example (f : Nat → Nat) (h : ∀ x, f (f x) = f x) (a : Nat) : f (f (f a)) = f a := by grind
--# grind.forall_instance
example (P Q : Nat → Prop) (h : ∀ x, P x → Q x) (hp : P 3) : Q 3 := by grind
--# grind.transitivity
example (α : Type) (R : α → α → Prop) (trans : ∀ x y z, R x y → R y z → R x z) (a b c d : α) (h₁ : R a b)
    (h₂ : R b c) (h₃ : R c d) : R a d := by grind
--# grind.if
example (p : Prop) [Decidable p] (a b : Nat) (h : a = b) : (if p then a else b) = a := by grind
--# grind.lemma_argument
def double (n : Nat) : Nat := n + n
theorem double_zero : double 0 = 0 := rfl
example (f : Nat → Nat) : f (double 0) = f 0 := by grind [double_zero]
--# grind.attribute
def same (n : Nat) : Nat := n
@[grind =] theorem same_eq (n : Nat) : same n = n := rfl
example (a : Nat) : same (same a) = a := by grind
--# grind.unfold
def same (n : Nat) : Nat := n
example (a : Nat) : same a = a := by grind [same]
--# grind.case_split
example (p q r : Prop) (h : p ∨ q) (h₁ : p → r) (h₂ : q → r) : r := by grind
--# grind.match
example (o : Option Nat) (h : o = some 3) : (match o with | none => 0 | some n => n) = 3 := by grind
--# grind.exists_hypothesis
example (P : Nat → Prop) (h : ∃ x, P x) (h' : ∀ x, P x → False) : False := by grind
--# grind.arithmetic
example (a b : Nat) (h : a < b) : a + 1 ≤ b := by grind
--# grind.ring
example (a b : Int) : (a + b) * (a + b) = a * a + 2 * a * b + b * b := by grind

--# lemma.nat_add_comm
example (a b : Nat) : a + b = b + a := Nat.add_comm a b
--# lemma.nat_add_assoc
example (a b c : Nat) : a + b + c = a + (b + c) := Nat.add_assoc a b c
--# lemma.nat_add_left_cancel
example (a b c : Nat) (h : a + b = a + c) : b = c := Nat.add_left_cancel h
--# lemma.nat_mul_comm
example (a b : Nat) : a * b = b * a := Nat.mul_comm a b
--# lemma.nat_mul_add
example (a b c : Nat) : a * (b + c) = a * b + a * c := Nat.mul_add a b c
--# lemma.nat_left_distrib
example (a b c : Nat) : a * (b + c) = a * b + a * c := Nat.left_distrib a b c
--# lemma.nat_succ_le
example (a b : Nat) (h : a < b) : Nat.succ a ≤ b := Nat.succ_le_of_lt h
--# lemma.nat_le_of_lt_succ
example (a b : Nat) (h : a < b + 1) : a ≤ b := Nat.le_of_lt_succ h
--# lemma.nat_lt_irrefl
example (a : Nat) : ¬a < a := Nat.lt_irrefl a
--# lemma.nat_lt_of_lt_of_le
example (a b c : Nat) (h₁ : a < b) (h₂ : b ≤ c) : a < c := Nat.lt_of_lt_of_le h₁ h₂
--# lemma.nat_le_antisymm
example (a b : Nat) (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := Nat.le_antisymm h₁ h₂
--# lemma.nat_le_total
example (a b : Nat) : a ≤ b ∨ b ≤ a := Nat.le_total a b
--# lemma.nat_lt_or_ge
example (a b : Nat) : a < b ∨ a ≥ b := Nat.lt_or_ge a b
--# lemma.nat_pos_of_ne_zero
example (n : Nat) (h : n ≠ 0) : 0 < n := Nat.pos_of_ne_zero h
--# lemma.nat_sub_add_cancel
example (a b : Nat) (h : b ≤ a) : a - b + b = a := Nat.sub_add_cancel h
--# lemma.nat_add_sub_cancel
example (a b : Nat) : a + b - b = a := Nat.add_sub_cancel a b
--# lemma.nat_mod_lt
example (a b : Nat) (h : b > 0) : a % b < b := Nat.mod_lt a h
--# lemma.nat_div_add_mod
example (a b : Nat) : b * (a / b) + a % b = a := Nat.div_add_mod a b
--# lemma.nat_div_le_self
example (a b : Nat) : a / b ≤ a := Nat.div_le_self a b
--# lemma.nat_mul_div_cancel
example (a b : Nat) (h : 0 < b) : a * b / b = a := Nat.mul_div_cancel a h
--# lemma.nat_pow_succ
example (b n : Nat) : b ^ (n + 1) = b ^ n * b := by rw [Nat.pow_succ]
--# lemma.nat_pos_pow
example (b n : Nat) (h : 0 < b) : 0 < b ^ n := Nat.pow_pos h
--# lemma.nat_mul_le_mul
example (a b c d : Nat) (h₁ : a ≤ b) (h₂ : c ≤ d) : a * c ≤ b * d := Nat.mul_le_mul h₁ h₂
--# lemma.nat_dvd_add
example (a b c : Nat) (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c := Nat.dvd_add h₁ h₂
--# lemma.nat_dvd_trans
example (a b c : Nat) (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := Nat.dvd_trans h₁ h₂
--# lemma.nat_le_of_dvd
example (a b : Nat) (h : 0 < b) (hd : a ∣ b) : a ≤ b := Nat.le_of_dvd h hd
--# lemma.nat_gcd_dvd_left
example (a b : Nat) : Nat.gcd a b ∣ a := Nat.gcd_dvd_left a b
--# lemma.nat_gcd_comm
example (a b : Nat) : Nat.gcd a b = Nat.gcd b a := Nat.gcd_comm a b
--# lemma.nat_min_le
example (a b : Nat) : min a b ≤ a := Nat.min_le_left a b
--# lemma.nat_max_comm
example (a b : Nat) : max a b = max b a := Nat.max_comm a b
--# lemma.nat_lt_wfRel
example : WellFounded (fun a b : Nat => a < b) := Nat.lt_wfRel.wf
--# lemma.nat_rec_aux
example (P : Nat → Prop) (h₀ : P 0) (h : ∀ n, P n → P (n + 1)) (n : Nat) : P n := Nat.rec h₀ h n
--# lemma.int_emod_nonneg
example (a b : Int) (h : b ≠ 0) : 0 ≤ a % b := Int.emod_nonneg a h
--# lemma.int_emod_lt_of_pos
example (a b : Int) (h : 0 < b) : a % b < b := Int.emod_lt_of_pos a h
--# lemma.int_ediv_add_emod
example (a b : Int) : b * (a / b) + a % b = a := Int.mul_ediv_add_emod a b
--# lemma.int_add_comm
example (a b : Int) : a + b = b + a := Int.add_comm a b
--# lemma.int_sub_eq_add_neg
example (a b : Int) : a - b = a + -b := Int.sub_eq_add_neg
--# lemma.int_mul_add
example (a b c : Int) : a * (b + c) = a * b + a * c := Int.mul_add a b c
--# lemma.int_le_trans
example (a b c : Int) (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := Int.le_trans h₁ h₂
--# lemma.int_neg_mul
example (a b : Int) : -a * b = -(a * b) := Int.neg_mul a b
--# lemma.int_mul_nonneg
example (a b : Int) (h₁ : 0 ≤ a) (h₂ : 0 ≤ b) : 0 ≤ a * b := Int.mul_nonneg h₁ h₂
--# lemma.int_ofNat_add
example (a b : Nat) : ((a + b : Nat) : Int) = a + b := Int.natCast_add a b
--# lemma.int_natAbs
example : Int.natAbs (-5) = 5 := rfl
--# lemma.int_toNat
example : Int.toNat (-5) = 0 := rfl
--# lemma.list_append_assoc
example (xs ys zs : List Nat) : xs ++ ys ++ zs = xs ++ (ys ++ zs) := List.append_assoc xs ys zs
--# lemma.list_map_append
example (f : Nat → Nat) (xs ys : List Nat) : (xs ++ ys).map f = xs.map f ++ ys.map f := List.map_append
--# lemma.list_length_append
example (xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length := List.length_append
--# lemma.list_length_pos
example (xs : List Nat) (h : xs ≠ []) : 0 < xs.length := List.length_pos_iff.mpr h
--# lemma.list_mem_append
example (a : Nat) (xs ys : List Nat) (h : a ∈ xs) : a ∈ xs ++ ys := List.mem_append.mpr (.inl h)
--# lemma.list_mem_cons_self
example (a : Nat) (xs : List Nat) : a ∈ a :: xs := List.mem_cons_self
--# lemma.list_mem_cons_of_mem
example (a b : Nat) (xs : List Nat) (h : a ∈ xs) : a ∈ b :: xs := List.mem_cons_of_mem b h
--# lemma.list_mem_map
example (f : Nat → Nat) (b : Nat) (xs : List Nat) : b ∈ xs.map f ↔ ∃ a, a ∈ xs ∧ f a = b := List.mem_map
--# lemma.list_filter_cons
example (p : Nat → Bool) (a : Nat) (xs : List Nat) :
    (a :: xs).filter p = if p a then a :: xs.filter p else xs.filter p := List.filter_cons
--# lemma.list_reverse_cons
example (a : Nat) (xs : List Nat) : (a :: xs).reverse = xs.reverse ++ [a] := by rw [List.reverse_cons]
--# lemma.list_foldl_cons
example (f : Nat → Nat → Nat) (n a : Nat) (xs : List Nat) : (a :: xs).foldl f n = xs.foldl f (f n a) := by
  rw [List.foldl_cons]
--# lemma.list_foldr_append
example (f : Nat → Nat → Nat) (n : Nat) (xs ys : List Nat) : (xs ++ ys).foldr f n = xs.foldr f (ys.foldr f n) := by
  rw [List.foldr_append]
--# lemma.list_filter_append
example (p : Nat → Bool) (xs ys : List Nat) : (xs ++ ys).filter p = xs.filter p ++ ys.filter p := by
  rw [List.filter_append]
--# lemma.list_length_filter_le
example (p : Nat → Bool) (xs : List Nat) : (xs.filter p).length ≤ xs.length := List.length_filter_le p xs
--# lemma.list_cons_injective
example (a b : Nat) (xs ys : List Nat) (h : a :: xs = b :: ys) : a = b := (List.cons.inj h).1
--# lemma.list_getElem
example : [10, 20, 30][1] = 20 := rfl
--# lemma.list_getElem_option
example : [10, 20, 30][5]? = none := rfl
--# lemma.list_zip
example : [1, 2].zip [3, 4] = [(1, 3), (2, 4)] := rfl
--# lemma.list_range
example : List.range 4 = [0, 1, 2, 3] := by decide
--# lemma.list_sum
example : [1, 2, 3].sum = 6 := rfl
--# lemma.option_some_inj
example (a b : Nat) (h : some a = some b) : a = b := by rwa [Option.some.injEq] at h
--# lemma.option_some_inj_function
example (a b : Nat) (h : some a = some b) : a = b := Option.some.inj h
--# lemma.option_map_eq_some
example (f : Nat → Nat) (o : Option Nat) (b : Nat) : o.map f = some b ↔ ∃ a, o = some a ∧ f a = b := Option.map_eq_some_iff
--# lemma.option_bind
example (f : Nat → Option Nat) (a : Nat) : (some a).bind f = f a := rfl
--# lemma.option_ext
example (a b : Option Nat) (h : ∀ x, a = some x ↔ b = some x) : a = b := Option.ext h
--# lemma.bool_and_comm
example (a b : Bool) : (a && b) = (b && a) := Bool.and_comm a b
--# lemma.bool_not_not
example (b : Bool) : (!!b) = b := Bool.not_not b
--# lemma.bool_and_eq_true
example (a b : Bool) (h : (a && b) = true) : a = true := ((Bool.and_eq_true a b).mp h).1
--# lemma.bool_eq_false_of_ne
example (b : Bool) (h : b ≠ true) : b = false := eq_false_of_ne_true h
--# lemma.bool_xor
example (a b : Bool) : (a ^^ b) = (b ^^ a) := Bool.xor_comm a b
--# lemma.and_comm
example (p q : Prop) : p ∧ q ↔ q ∧ p := And.comm
--# lemma.or_comm
example (p q : Prop) : p ∨ q ↔ q ∨ p := Or.comm
--# lemma.and_assoc
example (p q r : Prop) : (p ∧ q) ∧ r ↔ p ∧ q ∧ r := and_assoc
--# lemma.not_and
example (p q : Prop) : ¬(p ∧ q) ↔ (p → ¬q) := not_and
--# lemma.not_exists
example (P : Nat → Prop) : (¬∃ x, P x) ↔ ∀ x, ¬P x := not_exists
--# lemma.classical_em
example (p : Prop) : p ∨ ¬p := Classical.em p
--# lemma.classical_by_contradiction
example (p : Prop) (h : ¬¬p) : p := Classical.byContradiction h
--# lemma.classical_not_forall
example (P : Nat → Prop) (h : ¬∀ x, P x) : ∃ x, ¬P x := Classical.not_forall.mp h
--# lemma.decidable_em
example (p : Prop) [Decidable p] : p ∨ ¬p := Decidable.em p
--# lemma.iff_trans
example (p q r : Prop) (h₁ : p ↔ q) (h₂ : q ↔ r) : p ↔ r := h₁.trans h₂
--# lemma.eq_subst
example (P : Nat → Prop) (a b : Nat) (h : a = b) (ha : P a) : P b := Eq.subst h ha
--# lemma.congrArg
example (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := congrArg f h
--# lemma.congrFun
example (f g : Nat → Nat) (h : f = g) (a : Nat) : f a = g a := congrFun h a
--# lemma.ne_symm
example (a b : Nat) (h : a ≠ b) : b ≠ a := h.symm
--# lemma.if_pos
example (p : Prop) [Decidable p] (h : p) : (if p then 1 else 2) = 1 := if_pos h
--# lemma.dif_neg
example (p : Prop) [Decidable p] (h : ¬p) : (if _ : p then 1 else 2) = 2 := dif_neg h
--# lemma.prod_ext
example (p : Nat × Nat) : (p.1, p.2) = p := rfl
--# lemma.subsingleton
example (p : Prop) (h₁ h₂ : p) : h₁ = h₂ := rfl
--# lemma.fin_ext
example (i j : Fin 5) (h : i.val = j.val) : i = j := Fin.ext h
--# lemma.fin_isLt
example (i : Fin 5) : i.val < 5 := i.isLt
--# lemma.bitvec_literal
example : (200#8 + 100#8).toNat = 44 := by decide
--# lemma.bitvec_eq_of_toNat
example (x y : BitVec 8) (h : x.toNat = y.toNat) : x = y := BitVec.eq_of_toNat_eq h
--# lemma.quot_sound
example (s : Setoid Nat) (a b : Nat) (h : a ≈ b) : Quotient.mk s a = Quotient.mk s b := Quotient.sound h
--# lemma.subtype_ext
example (a b : { n : Nat // 0 < n }) (h : a.val = b.val) : a = b := Subtype.ext h

--# deriving.decidable_eq
inductive Shape where
  | circle (r : Nat)
  | square (a : Nat)
deriving DecidableEq
example : Shape.circle 1 ≠ .square 1 := by decide
--# deriving.repr
structure Point where
  x : Nat
  y : Nat
deriving Repr
#eval (⟨1, 2⟩ : Point)
--# deriving.beq
structure Point where
  x : Nat
  y : Nat
deriving BEq
example : ((⟨1, 2⟩ : Point) == ⟨1, 2⟩) = true := rfl
--# deriving.inhabited
structure Point where
  x : Nat
  y : Nat
deriving Inhabited
example : (default : Point).x = 0 := rfl
--# deriving.hashable
structure Point where
  x : Nat
  y : Nat
deriving Hashable
example : hash (⟨1, 2⟩ : Point) = hash (⟨1, 2⟩ : Point) := rfl
--# deriving.several
inductive Colour where
  | red | green
deriving Repr, DecidableEq, Inhabited
example : (default : Colour) = .red := rfl
--# deriving.instance_command
inductive Colour where
  | red | green
deriving instance DecidableEq for Colour
example : Colour.red ≠ .green := by decide
--# deriving.recursive_type
inductive Tree where
  | leaf
  | node (l r : Tree)
deriving DecidableEq, Repr
example : Tree.node .leaf .leaf ≠ .leaf := by decide
--# deriving.ord
inductive Size where
  | small | large
deriving Ord
example : compare Size.small Size.large = .lt := rfl

--# recursion.structural
def length' : List Nat → Nat
  | [] => 0
  | _ :: xs => length' xs + 1
example : length' [1, 2, 3] = 3 := rfl
--# recursion.structural_second_argument
def power (b : Nat) : Nat → Nat
  | 0 => 1
  | n + 1 => b * power b n
example : power 2 10 = 1024 := by decide
--# recursion.two_step
def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)
example : fib 10 = 55 := rfl
--# recursion.wf_measure
def half (n : Nat) : Nat := if h : n < 2 then 0 else half (n - 2) + 1
termination_by n
decreasing_by omega
example (n : Nat) (h : n < 2) : half n = 0 := by rw [half]; simp [h]
--# recursion.wf_default_tactic
def log2 (n : Nat) : Nat := if n ≤ 1 then 0 else log2 (n / 2) + 1
example : log2 1 = 0 := by simp [log2]
--# recursion.wf_difference
def upTo (i n : Nat) : List Nat := if i < n then i :: upTo (i + 1) n else []
termination_by n - i
example (n : Nat) : upTo n n = [] := by rw [upTo]; simp
--# recursion.wf_lexicographic
def ack : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ack m 1
  | m + 1, n + 1 => ack m (ack (m + 1) n)
termination_by m n => (m, n)
example (n : Nat) : ack 0 n = n + 1 := by rw [ack]
--# recursion.wf_gcd
def euclid (a b : Nat) : Nat := if h : b = 0 then a else euclid b (a % b)
termination_by b
decreasing_by exact Nat.mod_lt a (Nat.pos_of_ne_zero h)
example (a : Nat) : euclid a 0 = a := by rw [euclid]; simp
--# recursion.mutual
mutual
def isEven : Nat → Bool
  | 0 => true
  | n + 1 => isOdd n
def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => isEven n
end
example : isEven 10 = true := rfl
--# recursion.nested_list
inductive Rose where
  | node (value : Nat) (children : List Rose)
mutual
def Rose.sum : Rose → Nat
  | .node v cs => v + sumAll cs
def sumAll : List Rose → Nat
  | [] => 0
  | r :: rs => r.sum + sumAll rs
end
example : (Rose.node 1 [.node 2 [], .node 3 []]).sum = 6 := by simp [Rose.sum, sumAll]
--# recursion.where
def reverse' (xs : List Nat) : List Nat := go xs []
where
  go : List Nat → List Nat → List Nat
    | [], acc => acc
    | x :: xs, acc => go xs (x :: acc)
example : reverse' [1, 2, 3] = [3, 2, 1] := rfl
--# recursion.let_rec
def sumTo (n : Nat) : Nat :=
  let rec go : Nat → Nat → Nat
    | 0, acc => acc
    | k + 1, acc => go k (acc + k + 1)
  go n 0
example : sumTo 4 = 10 := rfl
--# recursion.theorem
theorem zero_add' : ∀ n : Nat, 0 + n = n
  | 0 => rfl
  | n + 1 => congrArg (· + 1) (zero_add' n)
--# recursion.partial
partial def collatz (n : Nat) : Nat := if n ≤ 1 then 0 else collatz (if n % 2 = 0 then n / 2 else 3 * n + 1) + 1
#eval collatz 6
--# functional_induction.two_step
def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)
example (n : Nat) : fib n ≤ fib n + n := by
  induction n using fib.induct with
  | case1 => exact Nat.le_refl _
  | case2 => exact Nat.le_add_right _ _
  | case3 n _ _ => exact Nat.le_add_right _ _
--# functional_induction.if
def half (n : Nat) : Nat := if n < 2 then 0 else half (n - 2) + 1
example (n : Nat) : half n ≤ n := by
  induction n using half.induct with
  | case1 n h => rw [half]; simp [h]
  | case2 n h ih => rw [half]; simp [h]; omega
--# functional_induction.fun_induction
def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs
example (xs : List Nat) : 0 ≤ total xs := by
  fun_induction total xs with
  | case1 => exact Nat.le_refl _
  | case2 x xs ih => omega
--# functional_induction.fun_cases
def size : Nat → Nat
  | 0 => 0
  | _ + 1 => 1
example (n : Nat) : size n ≤ 1 := by
  fun_cases size n
  · exact Nat.zero_le _
  · exact Nat.le_refl _

--# do.id_mut
def sumList (xs : List Nat) : Nat := Id.run do
  let mut total := 0
  for x in xs do
    total := total + x
  return total
#guard sumList [1, 2, 3] = 6
--# do.option
def addBoth (a b : Option Nat) : Option Nat := do
  let x ← a
  let y ← b
  return x + y
example : addBoth (some 1) (some 2) = some 3 := rfl
--# do.option_none
def firstTwo (xs : List Nat) : Option (Nat × Nat) := do
  let x :: y :: _ := xs | none
  return (x, y)
example : firstTwo [1] = none := rfl
--# do.state
def tick : StateM Nat Nat := do
  let n ← get
  set (n + 1)
  return n
example : tick.run 3 = (3, 4) := rfl
--# do.state_modify
def bump : StateM Nat Unit := modify (· + 1)
example : (do bump; bump : StateM Nat Unit).run 0 = ((), 2) := rfl
--# do.except
def safeDiv (a b : Nat) : Except String Nat := if b = 0 then throw "zero" else pure (a / b)
example : safeDiv 6 3 = .ok 2 := rfl
--# do.except_catch
def safeDiv (a b : Nat) : Except String Nat := do
  if b = 0 then throw "zero"
  return a / b
def orZero (a b : Nat) : Except String Nat := do
  try safeDiv a b catch _ => pure 0
#guard (orZero 1 0).toOption = some 0
--# do.except_state
def push (n : Nat) : ExceptT String (StateM (List Nat)) Unit := do
  if n = 0 then throw "zero"
  modify (n :: ·)
example : ((push 3).run.run []).2 = [3] := rfl
--# do.early_return
def find (p : Nat → Bool) (xs : List Nat) : Option Nat := Id.run do
  for x in xs do
    if p x then return some x
  return none
#guard find (· > 2) [1, 2, 3, 4] = some 3
--# do.break_continue
def oddsBelow (bound : Nat) (xs : List Nat) : Nat := Id.run do
  let mut count := 0
  for x in xs do
    if x ≥ bound then break
    if x % 2 = 0 then continue
    count := count + 1
  return count
#guard oddsBelow 6 [1, 2, 3, 5, 7, 1] = 3
--# do.range
def sumRange (n : Nat) : Nat := Id.run do
  let mut total := 0
  for i in [0:n] do
    total := total + i
  return total
#guard sumRange 5 = 10
--# do.unless_when
def clampZero (n : Int) : Int := Id.run do
  let mut r := n
  unless n ≥ 0 do
    r := 0
  return r
#guard clampZero (-3) = 0
--# do.nested_action
def addOne (o : Option Nat) : Option Nat := do return (← o) + 1
example : addOne (some 1) = some 2 := rfl
--# do.io
def main : IO Unit := do
  let mut n := 0
  for i in [0:3] do
    n := n + i
  IO.println s!"{n}"
#eval main
--# do.while
def countDown (n : Nat) : Nat := Id.run do
  let mut k := n
  let mut steps := 0
  while k > 0 do
    k := k / 2
    steps := steps + 1
  return steps
#guard countDown 8 = 4
--# do.match
def describe (o : Option Nat) : Id Nat := do
  match o with
  | some n => return n
  | none => return 0
example : (describe (some 3)).run = 3 := rfl
--# do.if_let
def orElse (o : Option Nat) : Nat := if let some n := o then n else 0
example : orElse (some 3) = 3 := rfl
--# do.pipeline
example : ([1, 2, 3].map (· + 1) |>.filter (· > 2) |>.length) = 2 := rfl

--# eval.nat
#eval 2 ^ 10
--# eval.list
#eval [1, 2, 3].map (· * 2)
--# eval.string
#eval "ab" ++ "cd"
--# eval.option
#eval (some 3 : Option Nat)
--# eval.interpolation
#eval s!"{1 + 1} is {2}"
--# guard.expression
#guard [3, 1, 2].length == 3
--# check.command
#check Nat.add_comm
--# check.failure
#check_failure (1 : Bool)
--# reduce.command
#reduce (fun x : Nat => x + 1) 2
--# print.axioms
theorem sound : 1 = 1 := rfl
#print axioms sound
--# guard_msgs.info
/-- info: 3 -/
#guard_msgs in
#eval 1 + 2

--# notation.infixl
local infixl:65 " ⊞ " => Nat.add
example : 2 ⊞ 3 = 5 := rfl
--# notation.notation
notation "‖" n "‖" => Int.natAbs n
example : ‖(-3 : Int)‖ = 3 := rfl
--# notation.prefix_postfix
local postfix:max "‼" => fun n : Nat => n + 1
example : 3‼ = 4 := rfl
--# notation.macro
macro "close_it" : tactic => `(tactic| first | rfl | assumption | omega)
example (a b : Nat) (h : a < b) : a ≠ b := by close_it
--# notation.macro_rules
syntax "solve_and" : tactic
macro_rules
  | `(tactic| solve_and) => `(tactic| exact ⟨by assumption, by assumption⟩)
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by solve_and
--# notation.term_macro
macro "twice! " t:term : term => `($t + $t)
example : (twice! 3) = 6 := rfl
--# notation.cdot
example : [1, 2].map (· + 1) = [2, 3] := rfl
--# notation.exists
example : ∃ x, x > 3 ∧ x < 5 := ⟨4, by decide⟩
--# notation.bounded_exists
example : ∃ x < 5, x = 3 := ⟨3, by decide, rfl⟩
--# notation.bounded_forall
example : ∀ x < 3, x < 4 := fun _ h => Nat.lt_succ_of_lt h
--# notation.not_mem
example : 4 ∉ [1, 2, 3] := by decide
--# notation.composition
example : ((fun n : Nat => n + 1) ∘ fun n : Nat => n * 2) 3 = 7 := rfl
--# notation.pipe
example : (3 |> (· + 1)) = 4 := rfl
--# notation.dollar
example : (Nat.succ <| 2 + 1) = 4 := rfl
--# notation.sum_type
example : (Sum.inl 1 : Nat ⊕ Bool) ≠ Sum.inr true := nofun
--# notation.dotted_function
example (xs : List Nat) : (xs.map id |>.length) = xs.length := by simp
--# notation.unicode_le
example (a b : Nat) (h : a ≤ b) : a <= b := h

--# pattern.nested
def swapPairs : List Nat → List Nat
  | a :: b :: rest => b :: a :: swapPairs rest
  | xs => xs
example : swapPairs [1, 2, 3] = [2, 1, 3] := rfl
--# pattern.as_pattern
def dup : List Nat → List Nat
  | [] => []
  | xs@(x :: _) => x :: xs
example : dup [1, 2] = [1, 1, 2] := rfl
--# pattern.or_pattern
def isSmall : Nat → Bool
  | 0 | 1 | 2 => true
  | _ => false
example : isSmall 2 = true := rfl
--# pattern.multiple
def both (a b : Option Nat) : Nat :=
  match a, b with
  | some x, some y => x + y
  | _, _ => 0
example : both (some 1) none = 0 := rfl
--# pattern.with_proof
def pred' (n : Nat) (h : n ≠ 0) : Nat :=
  match n, h with
  | k + 1, _ => k
example : pred' 3 (by decide) = 2 := rfl
--# pattern.match_equation
example (xs : List Nat) : xs.length = 0 ∨ 0 < xs.length :=
  match h : xs with
  | [] => .inl (by simp)
  | _ :: _ => .inr (by simp)
--# pattern.fun_cases
example : Nat × Nat → Nat := fun | (a, b) => a + b
--# pattern.structure_instance
structure Point where
  x : Nat
  y : Nat := 7
example : ({ x := 1 } : Point).y = 7 := rfl
--# pattern.structure_update
structure Point where
  x : Nat
  y : Nat
example (p : Point) : ({ p with x := 3 } : Point).y = p.y := rfl
--# pattern.anonymous_projection
example (h : 1 = 1 ∧ 2 = 2 ∧ 3 = 3) : 3 = 3 := h.2.2
--# pattern.let_destructure
example (p : Nat × Nat) : (let (a, b) := p; a + b) = p.1 + p.2 := rfl
--# pattern.inductive_family
inductive Vect (α : Type) : Nat → Type where
  | nil : Vect α 0
  | cons {n : Nat} : α → Vect α n → Vect α (n + 1)
def Vect.head {α : Type} {n : Nat} : Vect α (n + 1) → α
  | .cons a _ => a
example : (Vect.cons 3 .nil).head = 3 := rfl
--# pattern.inaccessible
example (a b : Nat) : a = b → b = a
  | rfl => rfl
--# pattern.string
def code : String → Nat
  | "a" => 1
  | _ => 0
#guard code "a" = 1
--# pattern.char
def vowel : Char → Bool
  | 'a' | 'e' => true
  | _ => false
example : vowel 'e' = true := rfl

--# class.own
class Shape (α : Type) where
  area : α → Nat
instance : Shape Nat := ⟨fun n => n * n⟩
example : Shape.area 3 = 9 := rfl
--# class.default_method
class Greeter (α : Type) where
  name : α → Nat
  twice : α → Nat := fun a => name a + name a
instance : Greeter Bool where
  name b := if b then 1 else 0
example : Greeter.twice true = 2 := rfl
--# class.extends
class Base (α : Type) where
  one : α
class Ext (α : Type) extends Base α where
  op : α → α → α
instance : Ext Nat where
  one := 1
  op := (· * ·)
example : Ext.op (Base.one : Nat) 5 = 5 := rfl
--# class.laws
class Monoid' (M : Type) extends Mul M where
  unit : M
  mul_unit : ∀ a : M, a * unit = a
example (M : Type) [Monoid' M] (a : M) : a * Monoid'.unit = a := Monoid'.mul_unit a
--# class.operator_instance
structure Vec where
  x : Int
  y : Int
instance : Add Vec := ⟨fun a b => ⟨a.x + b.x, a.y + b.y⟩⟩
example (a b : Vec) : (a + b).x = a.x + b.x := rfl
--# class.hadd
structure Money where
  cents : Nat
instance : HAdd Money Nat Money := ⟨fun m n => ⟨m.cents + n⟩⟩
example : ((⟨5⟩ : Money) + (3 : Nat)).cents = 8 := rfl
--# class.numeral
structure Money where
  cents : Nat
instance (n : Nat) : OfNat Money n := ⟨⟨n⟩⟩
example : (5 : Money).cents = 5 := rfl
--# class.coercion
structure Pos where
  val : Nat
  pos : 0 < val
instance : Coe Pos Nat := ⟨Pos.val⟩
example (p : Pos) : (p : Nat) + 0 = p.val := rfl
--# class.coe_fun
structure Fn where
  run : Nat → Nat
instance : CoeFun Fn (fun _ => Nat → Nat) := ⟨Fn.run⟩
example : (⟨(· + 1)⟩ : Fn) 2 = 3 := rfl
--# class.le_instance
structure Size where
  val : Nat
instance : LE Size := ⟨fun a b => a.val ≤ b.val⟩
example (a : Size) : a ≤ a := Nat.le_refl a.val
--# class.decidable_instance
def Small (n : Nat) : Prop := n < 5
instance (n : Nat) : Decidable (Small n) := inferInstanceAs (Decidable (n < 5))
example : Small 3 := by decide
--# class.functor
example : (· + 1) <$> some 2 = some 3 := rfl
--# class.monad_instance
structure Box (α : Type) where
  val : α
instance : Monad Box where
  pure a := ⟨a⟩
  bind b f := f b.val
example : (do let x ← (⟨1⟩ : Box Nat); pure (x + 1) : Box Nat).val = 2 := rfl
--# class.to_string
structure Point where
  x : Nat
instance : ToString Point := ⟨fun p => s!"({p.x})"⟩
#guard toString (⟨3⟩ : Point) = "(3)"
--# class.membership
structure Bag where
  items : List Nat
instance : Membership Nat Bag := ⟨fun b n => n ∈ b.items⟩
example : 3 ∈ (⟨[1, 3]⟩ : Bag) := by show 3 ∈ [1, 3]; decide
--# class.get_elem
example (xs : List Nat) (h : 0 < xs.length) : xs[0] = xs.head (List.length_pos_iff.mp h) := by
  cases xs with
  | nil => exact absurd h (Nat.lt_irrefl 0)
  | cons x xs => rfl

--# command.section_variable
section
variable (α : Type) (x : α)
theorem self_eq : x = x := rfl
end
example : 3 = 3 := self_eq Nat 3
--# command.namespace_open
namespace Inner
def value := 3
end Inner
open Inner in
example : value = 3 := rfl
--# command.abbrev
abbrev Pair := Nat × Nat
example (p : Pair) : p = (p.1, p.2) := rfl
--# command.auto_bound
theorem pair_eq (a b : α) (h : a = b) : (a, b) = (b, a) := by rw [h]
--# command.universe
universe u
theorem poly (α : Type u) (a : α) : a = a := rfl
--# command.private_protected
private def hidden := 3
example : hidden = 3 := rfl
--# command.opaque
opaque secret : Nat
example : secret = secret := rfl
--# command.local_attribute
def one := 1
attribute [local simp] one
example : one + 1 = 2 := by simp
--# command.set_option
set_option maxRecDepth 2000 in
example : 1 + 1 = 2 := rfl
--# command.structure_extends
structure Point where
  x : Nat
structure Point3 extends Point where
  z : Nat
example : ({ x := 1, z := 2 } : Point3).toPoint.x = 1 := rfl
--# command.omit_include
section
variable (n : Nat) (h : 0 < n)
include h
theorem positive : n ≠ 0 := Nat.pos_iff_ne_zero.mp h
end
--# command.noncomputable
noncomputable def pick (P : Nat → Prop) (h : ∃ n, P n) : Nat := Classical.choose h
example (P : Nat → Prop) (h : ∃ n, P n) : P (pick P h) := Classical.choose_spec h
--# command.export
namespace Inner
def value := 3
end Inner
export Inner (value)
example : value = 3 := rfl
--# vector.literal
#guard #v[1, 2, 3].toArray == #[1, 2, 3]
--# vector.push_getElem
example (v : Vector Nat n) (x : Nat) : (v.push x)[n] = x := by simp
--# vector.set_same
example (v : Vector Nat n) (i x : Nat) (h : i < n) : (v.set i x)[i] = x := by simp
--# vector.set_other
example (v : Vector Nat n) (i j x : Nat) (hi : i < n) (hj : j < n) (h : i ≠ j) : (v.set i x)[j] = v[j] := by grind
--# vector.map_decide
example : #v[1, 2].map (· + 1) = #v[2, 3] := by decide
--# vector.ext
example (v : Vector Nat 2) : v.map id = v := by ext i h; simp
--# vector.for
#guard (Id.run do
  let mut s := 0
  for x in #v[1, 2, 3] do s := s + x
  return s) == 6
--# vector.not_equal
example : #v[1, 2] ≠ #v[2, 1] := by decide
--# vector.zip
#guard #v[1, 2].zip #v['a', 'b'] == #v[(1, 'a'), (2, 'b')]
--# vector.append
example : (#v[1] ++ #v[2, 3]).toList = [1, 2, 3] := by decide
--# vector.reverse_reverse
example (v : Vector Nat n) : v.reverse.reverse = v := by simp
--# subarray.notation
#guard (#[1, 2, 3, 4][1:3]).toArray == #[2, 3]
--# subarray.from
#guard (#[1, 2, 3, 4][2:]).foldl (· + ·) 0 == 7
--# subarray.to
#guard (#[1, 2, 3, 4][:2]).size == 2
--# subarray.size
example (a : Array Nat) (i j : Nat) (h : j ≤ a.size) : (a[i:j]).size = j - i := by simp [Nat.min_eq_left h]
--# subarray.for
#guard (Id.run do
  let mut s := 0
  for x in #[1, 2, 3, 4][1:3] do s := s + x
  return s) == 5
--# subarray.element
#guard (#[1, 2, 3, 4].toSubarray 1 3)[1]! == 3
--# array.binSearch
#guard #[1, 3, 5].binSearch 3 (· < ·) == some 3
--# array.binSearch_none
#guard !#[1, 3, 5].binSearchContains 4 (· < ·)
--# array.allDiff
#guard #[1, 2, 3].allDiff && !#[1, 2, 1].allDiff
--# array.perm
example (a b : Array Nat) (h : a.Perm b) : a.size = b.size := h.size_eq
--# bitvec.and_comm
example (x y : BitVec w) : x &&& y = y &&& x := BitVec.and_comm x y
--# bitvec.de_morgan_ext
example (x y : BitVec w) : ~~~(x &&& y) = ~~~x ||| ~~~y := by ext i h; simp
--# bitvec.xor_cancel
example (x y : BitVec w) : x ^^^ y ^^^ y = x := by rw [BitVec.xor_assoc]; simp
--# bitvec.neg_not
example (x : BitVec w) : -x = ~~~x + 1#w := BitVec.neg_eq_not_add x
--# bitvec.toInt_add
example (x y : BitVec w) : (x + y).toInt = (x.toInt + y.toInt).bmod (2 ^ w) := BitVec.toInt_add x y
--# bitvec.toInt_inj
example (x y : BitVec w) (h : x.toInt = y.toInt) : x = y := BitVec.eq_of_toInt_eq h
--# bitvec.getLsbD_append
example (x : BitVec n) (y : BitVec m) (h : i < m) : (x ++ y).getLsbD i = y.getLsbD i := by simp [BitVec.getLsbD_append, h]
--# bitvec.getElem_setWidth
example (x : BitVec 8) (h : i < 4) : (x.setWidth 4)[i] = x.getLsbD i := by simp
--# bitvec.shift_getLsbD
example (x : BitVec w) (i j : Nat) : (x >>> i).getLsbD j = x.getLsbD (i + j) := by simp
--# bitvec.clz
#guard (5#8).clz == 5#8
--# bitvec.ctz
#guard (12#8).ctz == 2#8
--# bitvec.cpop
#guard (0xff#8).cpop == 8#8
--# bitvec.intMin
#guard (BitVec.intMin 8).toInt == -128
--# bitvec.overflow
#guard (200#8).uaddOverflow 100#8 && !(100#8).uaddOverflow 100#8
--# bitvec.ac_rfl
example (x y z : BitVec 8) : x &&& (y &&& z) = z &&& (x &&& y) := by ac_rfl
--# int8.wraps
example : (127 : Int8) + 1 = -128 := by decide
--# int8.not_exact
example : (100 : Int8) + 100 ≠ 127 := by decide
--# int8.division
#guard (-7 : Int8) / 2 == -3 && (-7 : Int8) % 2 == -1
--# int32.add_comm
example (a b : Int32) : a + b = b + a := Int32.add_comm a b
--# int32.toInt_add
example (a b : Int32) : (a + b).toInt = (a.toInt + b.toInt).bmod (2 ^ 32) := by simp
--# int64.bounds
#guard Int64.minValue.toInt == -9223372036854775808 && Int64.maxValue.toInt == 9223372036854775807
--# int64.order
example (a b : Int64) (h : ¬a ≤ b) : b < a := Int64.not_le.mp h
--# int16.toString
#guard s!"{(-5 : Int16)}" == "-5"
--# isize.arithmetic
#guard (7 : ISize) / -2 == -3
--# uint8.toInt8
#guard (200 : UInt8).toInt8 == -56
--# float.literal
#guard (1.5 : Float) + 0.25 == 1.75
--# float.negative_literal
#guard (-2.5).abs == 2.5
--# float.toString
#guard toString (1.25 : Float) == "1.250000"
--# float.compare
#guard (1.0 : Float) < 2.0 && !((2.0 : Float) ≤ 1.0)
--# float.nan
#guard (0.0 / 0.0 : Float).isNaN && (0.0 / 0.0 : Float) != 0.0 / 0.0
--# float.of_nat
#guard (3 : Nat).toFloat / 2 == 1.5
--# float.sqrt
#guard Float.sqrt 16 == 4
--# float.structure
structure Point where
  x : Float
  y : Float
deriving Repr, BEq, Inhabited
def Point.norm (p : Point) : Float := Float.sqrt (p.x * p.x + p.y * p.y)
#guard Point.norm ⟨3, 4⟩ == 5
--# float32.literal
#guard (1.5 : Float32).toFloat == 1.5
--# list.ofFn
example : List.ofFn (fun (i : Fin 3) => i.val * i.val) = [0, 1, 4] := by simp
--# list.ofFn_decide
example : List.ofFn (fun (i : Fin 3) => i.val) = [0, 1, 2] := by decide
--# list.finRange
example (i : Fin n) : i ∈ List.finRange n := by simp
--# list.ofFn_length
example (f : Fin n → Nat) : (List.ofFn f).length = n := by simp
--# fin.foldl
#guard Fin.foldl 5 (fun s i => s + i.val) 0 == 10
--# fin.foldr
example : Fin.foldr 3 (fun i l => i.val :: l) [] = [0, 1, 2] := by decide
--# sum.getLeft
#guard (Sum.inl 3 : Nat ⊕ String).getLeft? == some 3
--# function.uncurry
example (f : Nat → Nat → Nat) : Function.uncurry f (1, 2) = f 1 2 := by simp
--# sigma.ext
example (x : Sigma fun _ : Nat => Nat) : ⟨x.1, x.2⟩ = x := by simp
--# string.pos_get
example : String.Pos.Raw.get "abc" ⟨1⟩ = 'b' := by decide
--# string.pos_next
#guard (String.Pos.Raw.next "héllo" ⟨1⟩).byteIdx == 3
--# string.pos_atEnd
#guard String.Pos.Raw.atEnd "abc" ⟨3⟩ && !String.Pos.Raw.atEnd "abc" ⟨2⟩
--# string.slice_toNat
#guard ("12x".take 2).toNat? == some 12 && ("12x".drop 1).toNat? == none
--# string.slice_startsWith
#guard ("xabc".drop 1).startsWith "ab"
--# char.toUInt8
#guard 'a'.toUInt8 == 97 && Char.ofUInt8 98 == 'b'
--# beq.equivalence
example [BEq α] [EquivBEq α] (a b : α) (h : a == b) : b == a := BEq.symm h
--# nat.forM
#guard (Nat.foldM (m := Option) 4 (fun i _ a => some (a + i)) 0) == some 6

--# lemma-bool-imp
example (a b : Bool) : ((a && b) = a) ↔ (a → b) := Bool.and_eq_left_iff_imp

--# lemma-bool-forall
example : ∀ b : Bool, (b || !b) = true := Bool.forall_bool.mpr ⟨rfl, rfl⟩

--# lemma-bool-bne
example (x y z : Bool) : ((x != y) != z) = (x != (y != z)) := Bool.bne_assoc x y z

--# lemma-bool-order
example (x : Bool) : x ≤ true := by simp

--# lemma-ite-eq
example (p : Prop) [Decidable p] (a b : Nat) : (a = if p then a else b) ↔ (¬p → a = b) := by simp

--# lemma-forall-exists-index
example (p : Nat → Prop) (r : Prop) (h : ∀ x, p x → r) : (∃ x, p x) → r := by simpa using h

--# lemma-decidable-by-contradiction
example (a b : Nat) (h : ¬a ≠ b) : a = b := Decidable.by_contradiction h

--# lemma-list-append-eq-append
example (a b c d : List Nat) (h : a ++ b = c ++ d) (k : ¬∃ e, c = a ++ e ∧ b = e ++ d) :
    ∃ e, a = c ++ e ∧ d = e ++ b := (List.append_eq_append_iff.mp h).resolve_left k

--# lemma-list-modify
example (l : List Nat) (i : Nat) (f : Nat → Nat) : (l.modify i f).length = l.length := by simp

--# lemma-list-map-append
example (f : Nat → Nat) (l x y : List Nat) (h : l.map f = x ++ y) :
    ∃ a b, l = a ++ b ∧ a.map f = x ∧ b.map f = y := List.map_eq_append_iff.mp h

--# lemma-list-filter-eq-cons
example (p : Nat → Bool) (l t : List Nat) (a : Nat) (h : l.filter p = a :: t) : p a :=
  have ⟨_, _, _, _, hp, _⟩ := List.filter_eq_cons_iff.mp h; hp

--# lemma-list-filterMap-nil
example (f : Nat → Option Nat) (l : List Nat) : l.filterMap f = [] ↔ ∀ a ∈ l, f a = none := List.filterMap_eq_nil_iff

--# lemma-list-flatMap
example (l : List Nat) (f : Nat → List Nat) (b : Nat) (h : b ∈ l.flatMap f) : ∃ a, a ∈ l ∧ b ∈ f a :=
  List.exists_of_mem_flatMap h

--# lemma-list-eraseIdx
example (l : List Nat) (i : Nat) (h : i < l.length) : (l.eraseIdx i).length = l.length - 1 :=
  List.length_eraseIdx_of_lt h

--# lemma-list-erase-comm
example (l : List Nat) (a b : Nat) : (l.erase a).erase b = (l.erase b).erase a := List.erase_comm a b

--# lemma-list-insert
example (l : List Nat) (a b : Nat) : a ∈ l.insert b ↔ a = b ∨ a ∈ l := by simp

--# lemma-list-find-filter
example (l : List Nat) (p q : Nat → Bool) : (l.filter p).find? q = l.find? fun a => p a && q a := List.find?_filter

--# lemma-list-findIdx
example (l : List Nat) (p : Nat → Bool) : l.findIdx p < l.length ↔ ∃ x, x ∈ l ∧ p x := List.findIdx_lt_length

--# lemma-list-lookup
example (l : List (Nat × Nat)) (k : Nat) : l.lookup k = none ↔ ∀ p ∈ l, k ≠ p.1 := List.lookup_eq_none_iff

--# lemma-list-perm-all
example (l m : List Nat) (p : Nat → Bool) (h : l.Perm m) : l.all p = m.all p := h.all_eq

--# lemma-list-prefix-map
example (l m : List Nat) (f : Nat → Nat) (h : l <+: m) : l.map f <+: m.map f := h.map f

--# lemma-list-takeWhile
example (l : List Nat) (p : Nat → Bool) : (l.takeWhile p).all p = true := List.all_takeWhile

--# lemma-option-or
example (o p : Option Nat) (x : Nat) : o.or p = some x ↔ o = some x ∨ (o = none ∧ p = some x) := by simp

--# lemma-option-ite-some
example (p : Prop) [Decidable p] (a b : Nat) : (if p then some b else none) = some a ↔ p ∧ b = a := by simp

--# lemma-option-filter
example (o : Option Nat) (p : Nat → Bool) (a : Nat) : o.filter p = some a ↔ o = some a ∧ p a := by simp

--# lemma-option-join
example (x : Option (Option Nat)) (a : Nat) (h : x.join = some a) : x = some (some a) := Option.join_eq_some_iff.mp h

--# lemma-nat-testBit
example (x i j : Nat) : (x % 2 ^ j).testBit i = (decide (i < j) && x.testBit i) := by simp

--# lemma-nat-and-mask
example (x n : Nat) : x &&& 2 ^ n - 1 = x % 2 ^ n := by simp

--# lemma-nat-and-le
example (n m : Nat) : n &&& m ≤ n := Nat.and_le_left

--# lemma-nat-xor-zero
example (x y : Nat) : x ^^^ y = 0 ↔ x = y := by simp

--# lemma-nat-log2
example (n k : Nat) (h : n ≠ 0) : n.log2 < k ↔ n < 2 ^ k := Nat.log2_lt h

--# lemma-nat-one-lt-pow
example (n : Nat) (h : n ≠ 0) : 1 < 2 ^ n := Nat.one_lt_two_pow h

--# lemma-nat-pow-dvd
example (k l : Nat) : 3 ^ k ∣ 3 ^ l ↔ k ≤ l := Nat.pow_dvd_pow_iff_le_right (by decide)

--# lemma-nat-forall-lt
example (p : Nat → Prop) (n : Nat) (h : ∀ m, m < n → p m) (k : p n) : ∀ m, m < n + 1 → p m :=
  Nat.forall_lt_succ_right.mpr ⟨h, k⟩

--# lemma-int-toNat-mul
example (a b : Int) (ha : 0 ≤ a) (hb : 0 ≤ b) : (a * b).toNat = a.toNat * b.toNat := Int.toNat_mul ha hb

--# lemma-int-tdiv
example (a b : Int) (h : b ∣ a) : a.tdiv b * b = a := Int.tdiv_mul_cancel h

--# lemma-int-tmod
example (a b : Int) : a ∣ b ↔ b.tmod a = 0 := Int.dvd_iff_tmod_eq_zero

--# lemma-int-units
example (z w : Int) (h : z * w = 1) : z = 1 ∨ z = -1 := Int.eq_one_or_neg_one_of_mul_eq_one h

--# lemma-fin-cases
example (n : Nat) (i : Fin (n + 1)) : i = 0 ∨ ∃ j : Fin n, i = j.succ := Fin.eq_zero_or_eq_succ i

--# lemma-fin-last
example (n : Nat) (i : Fin (n + 1)) : i < Fin.last n ↔ i ≠ Fin.last n := Fin.lt_last_iff_ne_last

--# lemma-bitvec-ext
example (x y : BitVec 8) : x &&& y = y &&& x := by ext i hi; simp [Bool.and_comm]

--# lemma-bitvec-bits
example (x y : BitVec 16) (i : Nat) : (x ^^^ y).getLsbD i = (x.getLsbD i ^^ y.getLsbD i) := by simp

--# lemma-bitvec-de-morgan
example (w : Nat) (x y : BitVec w) : ~~~(x &&& y) = ~~~x ||| ~~~y := BitVec.not_and

--# lemma-bitvec-neg
example (x : BitVec 32) : -x = ~~~x + 1#32 := BitVec.neg_eq_not_add x

--# lemma-bitvec-setWidth
example (x y : BitVec 32) : (x ||| y).setWidth 8 = x.setWidth 8 ||| y.setWidth 8 := by simp

--# lemma-bitvec-append
example (n m : Nat) (a b : BitVec n) (c d : BitVec m) : (a ++ c) &&& (b ++ d) = (a &&& b) ++ (c &&& d) := by simp

--# lemma-bitvec-toInt
example (x y : BitVec 8) (h : x.toInt = y.toInt) : x = y := BitVec.eq_of_toInt_eq h

--# lemma-bitvec-msb
example (x : BitVec 8) : x.msb = decide (x.toInt < 0) := BitVec.msb_eq_toInt

--# lemma-bitvec-ac
example (x y z : BitVec 8) : x ^^^ (y ^^^ z) = z ^^^ (x ^^^ y) := by ac_rfl

--# lemma-array-forall-push
example (p : Nat → Prop) (xs : Array Nat) (a : Nat) : (∀ x ∈ xs.push a, p x) ↔ p a ∧ ∀ x ∈ xs, p x :=
  Array.forall_mem_push

--# lemma-array-push-inj
example (xs ys : Array Nat) (a b : Nat) (h : xs.push a = ys.push b) : a = b ∧ xs = ys := Array.push_eq_push.mp h

--# lemma-array-count
example (xs : Array Nat) (a : Nat) (h : a ∉ xs) : xs.count a = 0 := Array.count_eq_zero.mpr h

--# lemma-array-foldl-reverse
example (xs : Array Nat) (f : Nat → Nat → Nat) : xs.reverse.foldl f 0 = xs.foldr (fun x y => f y x) 0 :=
  Array.foldl_reverse

--# lemma-fin-add-zero
example (x : Fin 4) : x + 0 = x := by simp

--# grind.order.preorder
example [LE α] [Std.IsPreorder α] (a b c d : α) : a ≤ b → b ≤ c → c ≤ d → a ≤ d := by grind

--# grind.order.strict
example [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] (a b c : α) : a < b → b ≤ c → a < c := by grind

--# grind.order.linear
example [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearOrder α] (a b : α) : ¬a < b → b ≠ a → b < a := by grind

--# grind.order.antisymm
example [LE α] [Std.IsPartialOrder α] (a b c : α) : a ≤ b → b ≤ c → c ≤ a → a = c := by grind

--# grind.order.offset
open Lean.Grind in
example [CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearOrder α] [OrderedRing α] (a b c : α) :
    a + 2 ≤ b → b < c - 1 → a + 3 < c := by grind -linarith

--# grind.ring.bitvec
example (x y : BitVec 8) : (x + y) ^ 2 = x ^ 2 + 2 * x * y + y ^ 2 := by grind

--# grind.ring.uint
example (x y : UInt32) (h : x * y = 3) : x * y * x = 3 * x := by grind

--# grind.ring.wraps
example (x : UInt8) : 256 * x = 0 := by grind

--# grind.hom.uint
example (x y : UInt8) (h : x < 10) (h' : y ≤ x) : y < 12 := by grind

--# grind.hom.fin
example (x y : Fin 10) (h : x < 3) (h' : y = x + 1) : y < 5 := by grind

--# grind.hom.bitvec
example (x y : BitVec 16) (h : x ≤ 100) (h' : y ≤ 100) : x + y ≤ 200 := by grind

--# grind.list.perm
example (a b : List Nat) (h : a.Perm b) (x : Nat) : x ∈ a ↔ x ∈ b := by grind

--# grind.list.sublist
example (a b : List Nat) (h : a.Sublist b) : a.length ≤ b.length := by grind

--# grind.list.filter_length
example (l : List Nat) (p : Nat → Bool) : (l.filter p).length < l.length + 1 := by grind

--# grind.list.nodup_filter
example (a : List Nat) (h : a.Nodup) : (a.filter (· > 2)).Nodup := by grind

--# grind.list.head_tail
example (a : List Nat) (h : a ≠ []) : a.head h :: a.tail = a := by grind

--# grind.option.exists
example (x : Option Nat) (h : x.isSome) : ∃ y, x = some y := by grind

--# partial_fixpoint.option
def findFrom (p : Nat → Bool) (n : Nat) : Option Nat := if p n then some n else findFrom p (n + 1)
partial_fixpoint
theorem findFrom_spec (p : Nat → Bool) (n m : Nat) (h : findFrom p n = some m) : p m = true := by
  refine findFrom.partial_correctness p (fun _ m => p m = true) ?_ n m h
  intro f ih n m h
  split at h
  · cases h; assumption
  · exact ih _ _ h

--# partial_fixpoint.tail
def climb (n : Nat) : Nat := if n = 10 then n else climb (n + 1)
partial_fixpoint
example : climb 9 = 10 := by rw [climb, climb]; rfl

--# partial_fixpoint.state
def consume (n : Nat) : StateT Nat Option Unit := do
  modify (· + n)
  if n = 0 then pure () else consume (n - 1)
partial_fixpoint

--# fixpoint.coinductive
def Endless (R : α → α → Prop) (a : α) : Prop := ∃ b, R a b ∧ Endless R b
coinductive_fixpoint
example : Endless (fun a b : Nat => b = a + 1) 0 :=
  Endless.coinduct (fun a b : Nat => b = a + 1) (fun _ => True) (fun a _ => ⟨a + 1, rfl, trivial⟩) 0 trivial

--# fixpoint.inductive
def Linked (R : α → α → Prop) (a b : α) : Prop := a = b ∨ ∃ c, R a c ∧ Linked R c b
inductive_fixpoint
example (R : α → α → Prop) (a b : α) (h : R a b) : Linked R a b := by
  rw [Linked]; exact .inr ⟨b, h, by rw [Linked]; exact .inl rfl⟩

--# recursion.mapM
inductive Bush where
  | mk (n : Nat) (kids : List Bush)
def Bush.sum? : Bush → Option Nat
  | mk n kids => do
    let l ← kids.mapM sum?
    return n + l.sum

--# recursion.option_attach
inductive Chain where
  | mk (n : Nat) (rest : Option Chain)
def Chain.length : Chain → Nat
  | mk _ rest => (rest.attach.map fun ⟨c, _⟩ => c.length).getD 0 + 1
termination_by c => sizeOf c
decreasing_by simp_all; omega

--# quotient.induction_on_two
example {α : Type} (s : Setoid α) (f : Quotient s → Quotient s → Prop)
    (h : ∀ a b, f (Quotient.mk s a) (Quotient.mk s b)) (p q : Quotient s) : f p q :=
  Quotient.inductionOn₂ p q h

--# quotient.decidable_eq
example {α : Type} (s : Setoid α) [∀ a b : α, Decidable (a ≈ b)] : DecidableEq (Quotient s) := inferInstance

--# bitvec.pow
example : (3 : BitVec 8) ^ 2 = 9 := by decide

--# uint.pow
#guard (3 : UInt8) ^ 5 == 243
--# int.gcd_dvd
example (a b : Int) : (Int.gcd a b : Int) ∣ a ∧ (Int.gcd a b : Int) ∣ b := ⟨Int.gcd_dvd_left a b, Int.gcd_dvd_right a b⟩
--# int.gcd_lcm_values
example : Int.gcd (-12) 18 = 6 ∧ Int.lcm (-4) 6 = 12 := by decide
--# int.fdiv_fmod_values
example : (-7 : Int).fdiv 2 = -4 ∧ (-7 : Int).fmod 2 = 1 ∧ (7 : Int).fdiv (-2) = -4 ∧ (7 : Int).fmod (-2) = -1 := by decide
--# int.fmod_add_mul_fdiv
example (a b : Int) : a.fmod b + b * a.fdiv b = a := Int.fmod_add_mul_fdiv a b
--# char.isDigit_val
example (c : Char) (h : c.isDigit = true) : c.val ≥ 48 := by simp [Char.isDigit] at h; exact h.1
--# list.map_inj_left
example (f g : Nat → Nat) (l : List Nat) : l.map f = l.map g ↔ ∀ a ∈ l, f a = g a := by simp
--# list.mergeSort_of_pairwise
example (l : List Nat) (h : l.Pairwise (· ≤ ·)) : l.mergeSort = l := List.mergeSort_of_pairwise (by simpa using h)
--# fin.addCases
example (i : Fin 2) : Fin.addCases (m := 2) (n := 3) (motive := fun _ => Nat) (fun _ => 1) (fun _ => 2) (Fin.castAdd 3 i) = 1 := by simp
--# option.guard
example (a : Nat) (h : 3 < a) : Option.guard (3 < ·) a = some a := by simp [h]
--# bitvec.toInt_srem
example (x y : BitVec 8) : (x.srem y).toInt = x.toInt.tmod y.toInt := by simp
--# bitvec.toInt_sdiv
example (x y : BitVec 4) : (x.sdiv y).toInt = (x.toInt.tdiv y.toInt).bmod 16 := BitVec.toInt_sdiv x y
--# bitvec.toInt_sshiftRight
example (x : BitVec 8) (n : Nat) : (x.sshiftRight n).toInt = x.toInt >>> n := BitVec.toInt_sshiftRight
--# array.mem_flatten
example (xs ys : Array Nat) (h : a ∈ xs) : a ∈ #[xs, ys].flatten := by simp [h]
--# array.mem_flatMap
example (xs : Array Nat) (h : 2 ∈ xs) : 3 ∈ xs.flatMap fun x => #[x, x + 1] := by simp; exact ⟨2, h, .inr rfl⟩
--# deprecated.option_map_eq_some
example (o : Option Nat) (h : o.map (· + 1) = some 3) : ∃ a, o = some a ∧ a + 1 = 3 := Option.map_eq_some.mp h
--# deprecated.array_mkArray
example : (Array.mkArray n a).size = n := Array.size_mkArray
--# deprecated.string_trim
example : String → String := String.trim
--# string.slice_drop_take
example : (("abcd".drop 1).take 2).copy = "bc" := by decide
--# string.slice_trim
example : (("  ab ".drop 1).trimAscii).copy = "ab" := by decide
--# string.slice_dropEnd
example : (("abcd".dropEnd 1).dropEnd 1).copy = "ab" := by decide
--# string.slice_takeWhile
example : (("x12ab".drop 1).takeWhile Char.isDigit).copy = "12" := by decide
