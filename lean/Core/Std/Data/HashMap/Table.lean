import Std.Data.HashMap.Chain

/-! Hash tables: an array of chains, each key in the chain that its hash value names. -/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false
universe u v w

/-- The least power of two that is at least `n`, and 1 for 0. -/
def Nat.nextPowerOfTwo (n : Nat) : Nat := grow n 1
where
  grow : (fuel power : Nat) → Nat
    | 0, power => power
    | fuel + 1, power => if power < n then grow fuel (power * 2) else power

theorem Nat.nextPowerOfTwo_pos (n : Nat) : 0 < n.nextPowerOfTwo := by
  have : ∀ fuel power, 0 < power → 0 < nextPowerOfTwo.grow n fuel power := by
    intro fuel
    induction fuel with
    | zero => intro power h; exact h
    | succ fuel ih => intro power h; simp only [nextPowerOfTwo.grow]; split; exact ih _ (by omega); exact h
  exact this n 1 (by omega)

namespace Std.HashMap.Internal

private theorem pos_of_lt {a b : Nat} (h : a < b) : 0 < b := by omega

private theorem and_le_right {a b : Nat} : a &&& b ≤ b := by
  induction b using Nat.strongRecOn generalizing a with
  | ind b ih =>
    by_cases z : b = 0
    · subst z; simp
    · have h := ih (b / 2) (by omega) (a := a / 2)
      have e₁ : (a &&& b) / 2 = a / 2 &&& b / 2 := Nat.eq_of_testBit_eq fun i => by
        rw [Nat.testBit_div_two, Nat.testBit_and, Nat.testBit_and, Nat.testBit_div_two, Nat.testBit_div_two]
      have e₂ : (a &&& b) % 2 ≤ b % 2 := by
        have t := Nat.testBit_and a b 0
        rw [Nat.testBit_zero, Nat.testBit_zero, Nat.testBit_zero] at t
        have : (a &&& b) % 2 = 1 → b % 2 = 1 := fun k => by
          rw [decide_eq_true k] at t
          have := t.symm
          simp at this
          exact this.2
        omega
      omega

private theorem and_comm_le (a b : Nat) : a &&& b ≤ a := by rw [Nat.and_comm]; exact and_le_right

/-- The chains of a hash table. -/
abbrev Chains (α : Type u) (β : Type v) := Array (Chain α β)

/-- The place that a hash value names in a table of `size` places: its lower bits, when `size` is a power of two,
after bits from above have been mixed in. -/
def place (size : Nat) (h : 0 < size) (hash : UInt64) : { i : Nat // i < size } :=
  let mixed := hash ^^^ (hash >>> 32)
  let mixed := mixed ^^^ (mixed >>> 16)
  ⟨(mixed.toUSize &&& (size.toUSize - 1)).toNat, by
    rw [USize.toNat_and]
    by_cases fits : size < USize.size
    · refine Nat.lt_of_le_of_lt and_le_right ?_
      have e : (size.toUSize).toNat = size := Nat.mod_eq_of_lt fits
      have one : (1 : USize).toNat = 1 := Nat.mod_eq_of_lt (Nat.lt_of_le_of_lt h fits)
      rw [USize.toNat_sub, e, one]
      show (2 ^ System.Platform.numBits - 1 + size) % 2 ^ System.Platform.numBits < size
      have pos : 0 < 2 ^ System.Platform.numBits := Nat.lt_trans h fits
      rw [show 2 ^ System.Platform.numBits - 1 + size = size - 1 + 2 ^ System.Platform.numBits by omega, Nat.add_mod_right,
        Nat.mod_eq_of_lt (by have : size < 2 ^ System.Platform.numBits := fits; omega)]
      omega
    · have : size.toUSize.toNat < USize.size := USize.toNat_lt_size _
      exact Nat.lt_of_le_of_lt (and_comm_le _ _) (Nat.lt_of_lt_of_le (USize.toNat_lt_size _) (by omega))⟩

theorem place_congr {m n : Nat} (e : m = n) {h : 0 < m} (hash : UInt64) :
    (place m h hash).1 = (place n (e ▸ h) hash).1 := by
  subst e; rfl

variable {α : Type u} {β : Type v} {γ : Type w}

/-- All pairs, chain after chain. -/
def flat (t : Chains α β) : List (α × β) := t.toList.flatMap Chain.toList

variable [BEq α] [Hashable α]

/-- The place of a key. -/
def spot (t : Chains α β) (h : 0 < t.size) (a : α) : { i : Nat // i < t.size } := place t.size h (hash a)

/-- Every key stands where its hash value says, and no chain has two equal keys. -/
structure Good (t : Chains α β) : Prop where
  placed : ∀ i (h : i < t.size), ∀ p ∈ (t[i]).toList, (place t.size (pos_of_lt h) (hash p.1)).1 = i
  distinct : ∀ i (h : i < t.size), Distinct (t[i]).toList

private def before (t : Chains α β) (i : Nat) := (t.toList.take i).flatMap Chain.toList
private def behind (t : Chains α β) (i : Nat) := (t.toList.drop (i + 1)).flatMap Chain.toList

theorem flat_split (t : Chains α β) (i : Nat) (h : i < t.size) :
    flat t = before t i ++ ((t[i]).toList ++ behind t i) := by
  have e : t.toList = t.toList.take i ++ t.toList[i] :: t.toList.drop (i + 1) := by
    rw [← List.drop_eq_getElem_cons h, List.take_append_drop]
  show t.toList.flatMap Chain.toList = _
  rw [e, List.flatMap_append, List.flatMap_cons]; rfl

theorem flat_set (t : Chains α β) (i : Nat) (h : i < t.size) (c : Chain α β) :
    flat (t.set i c h) = before t i ++ (c.toList ++ behind t i) := by
  show (t.toList.set i c).flatMap Chain.toList = _
  rw [List.set_eq_take_append_cons_drop, if_pos (show i < t.toList.length from h), List.flatMap_append, List.flatMap_cons]; rfl

theorem mem_flat {t : Chains α β} {p : α × β} : p ∈ flat t ↔ ∃ i, ∃ h : i < t.size, p ∈ (t[i]).toList := by
  constructor
  · intro h
    have ⟨c, hc, hp⟩ := List.mem_flatMap.mp h
    have ⟨i, hi, e⟩ := List.getElem_of_mem hc
    exact ⟨i, hi, by rw [← e] at hp; exact hp⟩
  · intro ⟨i, h, hp⟩
    exact List.mem_flatMap.mpr ⟨_, List.getElem_mem h, hp⟩

variable [EquivBEq α] [LawfulHashable α]

private theorem look_before {t : Chains α β} (g : Good t) (a : α) (pos : 0 < t.size) :
    look a (before t (spot t pos a).1) = none := by
  refine look_eq_none.mpr fun p hp => Bool.eq_false_iff.mpr fun e => ?_
  have ⟨c, hc, hp⟩ := List.mem_flatMap.mp hp
  have ⟨j, hj, ej⟩ := List.getElem_of_mem hc
  have hj' := hj
  rw [List.length_take] at hj'
  have lt : j < t.size := Nat.lt_of_lt_of_le hj' (Nat.min_le_right _ _)
  rw [List.getElem_take] at ej
  have := g.placed j lt p (by rw [← ej] at hp; exact hp)
  rw [hash_eq e] at this
  have : (spot t pos a).1 = j := this
  omega

private theorem look_behind {t : Chains α β} (g : Good t) (a : α) (pos : 0 < t.size) :
    look a (behind t (spot t pos a).1) = none := by
  refine look_eq_none.mpr fun p hp => Bool.eq_false_iff.mpr fun e => ?_
  have ⟨c, hc, hp⟩ := List.mem_flatMap.mp hp
  have ⟨j, hj, ej⟩ := List.getElem_of_mem hc
  rw [List.length_drop] at hj
  have lt : (spot t pos a).1 + 1 + j < t.size := by show _ < t.toList.length; omega
  rw [List.getElem_drop] at ej
  have := g.placed _ lt p (by rw [← ej] at hp; exact hp)
  rw [hash_eq e] at this
  have : (spot t pos a).1 = (spot t pos a).1 + 1 + j := this
  omega

/-- Looking a key up in the chain of its place is looking it up in the whole table. -/
theorem look_flat {t : Chains α β} (g : Good t) (a : α) (pos : 0 < t.size) :
    look a (flat t) = look a (t[(spot t pos a).1]'(spot t pos a).2).toList := by
  rw [flat_split t _ (spot t pos a).2, look_append, look_append, look_before g, look_behind g]; simp

theorem spot_congr {t : Chains α β} {a b : α} (h : a == b) (pos : 0 < t.size) : spot t pos a = spot t pos b := by
  unfold spot; rw [hash_eq h]

theorem look_set_self {t : Chains α β} (g : Good t) (k a : α) (e : k == a) (pos : 0 < t.size) (c : Chain α β) :
    look a (flat (t.set (spot t pos k).1 c (spot t pos k).2)) = look a c.toList := by
  have s := spot_congr (t := t) e pos
  rw [flat_set, s, look_append, look_append, look_before g, look_behind g]; simp

theorem look_set_other {t : Chains α β} (a : α) (i : Nat) (h : i < t.size) (c : Chain α β)
    (same : look a c.toList = look a (t[i]).toList) : look a (flat (t.set i c h)) = look a (flat t) := by
  rw [flat_set, flat_split t i h, look_append, look_append, look_append, look_append, same]

omit [EquivBEq α] [LawfulHashable α] in
theorem good_set {t : Chains α β} (g : Good t) (i : Nat) (h : i < t.size) (c : Chain α β)
    (placed : ∀ p ∈ c.toList, (place t.size (pos_of_lt h) (hash p.1)).1 = i) (distinct : Distinct c.toList) :
    Good (t.set i c h) where
  placed j hj p hp := by
    have hj' : j < t.size := by simpa using hj
    rw [place_congr (Array.size_set t i c h)]
    by_cases e : i = j
    · subst e; simp at hp; exact placed p hp
    · simp [Array.getElem_set, e] at hp; exact g.placed j hj' p hp
  distinct j hj := by
    have hj' : j < t.size := by simpa using hj
    by_cases e : i = j
    · subst e; simp; exact distinct
    · simp [Array.getElem_set, e]; exact g.distinct j hj'

theorem distinct_flat {t : Chains α β} (g : Good t) : Distinct (flat t) := by
  show List.Pairwise _ (t.toList.flatMap Chain.toList)
  rw [List.flatMap_def, List.pairwise_flatten]
  refine ⟨fun l hl => ?_, ?_⟩
  · have ⟨c, hc, e⟩ := List.mem_map.mp hl
    have ⟨i, hi, ei⟩ := List.getElem_of_mem hc
    rw [← e, ← ei]; exact g.distinct i hi
  · rw [List.pairwise_map, List.pairwise_iff_getElem]
    intro i j hi hj lt p hp q hq
    refine Bool.eq_false_iff.mpr fun e => ?_
    have h₁ := g.placed i hi p hp
    have h₂ := g.placed j hj q hq
    rw [hash_eq e, h₂] at h₁
    omega

/-- One pair more, at the front of its chain. -/
def put (t : Chains α β) (h : 0 < t.size) (k : α) (v : β) : Chains α β :=
  t.set (spot t h k).1 (.cons k v (t[(spot t h k).1]'(spot t h k).2)) (spot t h k).2

omit [EquivBEq α] [LawfulHashable α] in
@[simp] theorem size_put (t : Chains α β) (h : 0 < t.size) (k : α) (v : β) : (put t h k v).size = t.size :=
  Array.size_set ..

theorem good_put {t : Chains α β} (g : Good t) (h : 0 < t.size) (k : α) (v : β) (new : look k (flat t) = none) :
    Good (put t h k v) := by
  refine good_set g _ _ _ (fun p hp => ?_) ?_
  · cases List.mem_cons.mp hp with
    | inl e => rw [e]; rfl
    | inr hp => exact g.placed _ _ p hp
  · rw [look_flat g k h] at new
    refine List.pairwise_cons.mpr ⟨fun p hp => ?_, g.distinct _ _⟩
    rw [BEq.comm]; exact look_eq_none.mp new p hp

theorem look_put {t : Chains α β} (g : Good t) (h : 0 < t.size) (k : α) (v : β) (a : α) :
    look a (flat (put t h k v)) = if k == a then some v else look a (flat t) := by
  cases e : k == a with
  | true => rw [put, look_set_self g k a e]; simp [Chain.toList, look, e]
  | false => rw [put, look_set_other a]; simp; simp [Chain.toList, look, e]

omit [EquivBEq α] [LawfulHashable α] in
theorem length_put (t : Chains α β) (h : 0 < t.size) (k : α) (v : β) :
    (flat (put t h k v)).length = (flat t).length + 1 := by
  rw [put, flat_set, flat_split t _ (spot t h k).2]; simp [Chain.toList]; omega

/-- A table with at least one chain. -/
abbrev Filled (α : Type u) (β : Type v) := { t : Chains α β // 0 < t.size }

/-- `n` empty chains. -/
def blank (n : Nat) (h : 0 < n) : Filled α β := ⟨Array.replicate n .nil, by simpa using h⟩

omit [EquivBEq α] [LawfulHashable α] in
theorem flat_blank (n : Nat) (h : 0 < n) : flat (blank n h : Filled α β).1 = [] := by
  rw [List.eq_nil_iff_forall_not_mem]
  intro p hp
  have ⟨i, hi, hp⟩ := mem_flat.mp hp
  simp [blank, Chain.toList] at hp

omit [EquivBEq α] [LawfulHashable α] in
theorem good_blank (n : Nat) (h : 0 < n) : Good (blank n h : Filled α β).1 where
  placed i hi p hp := by simp [blank, Chain.toList] at hp
  distinct i hi := by simp [blank, Chain.toList, Distinct]

/-- Twice as many chains, the same pairs. -/
def double (t : Filled α β) : Filled α β :=
  t.1.foldl (fun into c => c.foldl (fun into k v => ⟨put into.1 into.2 k v, by rw [size_put]; exact into.2⟩) into)
    (blank (t.1.size * 2) (by have := t.2; omega))

private def pour (l : List (α × β)) (into : Filled α β) : Filled α β :=
  l.foldl (fun into p => ⟨put into.1 into.2 p.1 p.2, by rw [size_put]; exact into.2⟩) into

omit [EquivBEq α] [LawfulHashable α] in
private theorem pour_append (l₁ l₂ : List (α × β)) (into : Filled α β) : pour (l₁ ++ l₂) into = pour l₂ (pour l₁ into) :=
  List.foldl_append

omit [EquivBEq α] [LawfulHashable α] in
private theorem double_eq (t : Filled α β) :
    double t = pour (flat t.1) (blank (t.1.size * 2) (by have := t.2; omega)) := by
  unfold double flat
  rw [← Array.foldl_toList]
  generalize blank (t.1.size * 2) _ = into
  generalize t.1.toList = l
  induction l generalizing into with
  | nil => rfl
  | cons c l ih => rw [List.foldl_cons, List.flatMap_cons, pour_append, ih, Chain.foldl_eq]; rfl

private theorem pour_facts (l : List (α × β)) (into : Filled α β) (g : Good into.1) (d : Distinct l)
    (new : ∀ p ∈ l, look p.1 (flat into.1) = none) :
    Good (pour l into).1 ∧ (flat (pour l into).1).length = l.length + (flat into.1).length ∧
    ∀ a, look a (flat (pour l into).1) = (look a l).or (look a (flat into.1)) := by
  induction l generalizing into with
  | nil => exact ⟨g, by simp [pour], fun a => by simp [look, pour]⟩
  | cons p l ih =>
    have ⟨d₁, d₂⟩ := List.pairwise_cons.mp d
    have ⟨g', n', k'⟩ := ih ⟨put into.1 into.2 p.1 p.2, by rw [size_put]; exact into.2⟩
      (good_put g _ _ _ (new p (by simp))) d₂ (fun q hq => by
        rw [look_put g, d₁ q hq]; simpa using new q (List.mem_cons_of_mem _ hq))
    refine ⟨g', ?_, fun a => ?_⟩
    · have : (flat (pour l ⟨put into.1 into.2 p.1 p.2, _⟩).1).length = _ := n'
      rw [length_put] at this
      show (flat (pour l ⟨put into.1 into.2 p.1 p.2, _⟩).1).length = _
      rw [this, List.length_cons]; omega
    · show look a (flat (pour l ⟨put into.1 into.2 p.1 p.2, _⟩).1) = _
      rw [k' a, look_put g]
      simp only [look]
      cases e : p.1 == a with
      | false => simp
      | true =>
        have : look a l = none := look_eq_none.mpr fun q hq => by
          rw [BEq.comm, ← BEq.congr_left e]; exact d₁ q hq
        simp [this]

theorem good_double {t : Filled α β} (g : Good t.1) : Good (double t).1 := by
  rw [double_eq]; exact (pour_facts _ _ (good_blank ..) (distinct_flat g) (by simp [flat_blank, look])).1

theorem length_double {t : Filled α β} (g : Good t.1) : (flat (double t).1).length = (flat t.1).length := by
  rw [double_eq, (pour_facts _ _ (good_blank ..) (distinct_flat g) (by simp [flat_blank, look])).2.1, flat_blank]; rfl

theorem look_double {t : Filled α β} (g : Good t.1) (a : α) : look a (flat (double t).1) = look a (flat t.1) := by
  rw [double_eq, (pour_facts _ _ (good_blank ..) (distinct_flat g) (by simp [flat_blank, look])).2.2, flat_blank]
  simp [look]

end Std.HashMap.Internal
