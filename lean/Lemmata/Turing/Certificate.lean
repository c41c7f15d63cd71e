import Lemmata.Turing.Repeat

/-! Certificates of accelerated runs: macro steps, and rules applied many times at once.

A program that is not part of the proof finds them; `checkRun` replays them, and what it says holds. -/

namespace Lemmata.Turing

/-- `go n`: `n` macro steps. `use i n`: the rule `i`, `n` times. -/
inductive Op
  | go (n : Nat)
  | use (i n : Nat)

/-- The rules, each with the steps it takes. -/
def checkRules (m : Machine) (pad : List Nat) (fuel : Nat) : List Rule → Option (List (Rule × Exp))
  | [] => some []
  | r :: rs =>
    match checkRule m pad fuel r, checkRules m pad fuel rs with
    | some ⟨c, k⟩, some es => some ((r, ⟨c, k⟩) :: es)
    | _, _ => none

def nthRule : List (Rule × Exp) → Nat → Option (Rule × Exp)
  | [], _ => none
  | r :: _, 0 => some r
  | _ :: rs, i + 1 => nthRule rs i

/-- The variables at which the slots, from the nearest, are the blocks. (It may be wrong: `inst` is compared.) -/
def fit : List Slot → List Block → List Nat
  | s :: ss, b :: bs => (b.exp.const - s.low) :: fit ss bs
  | _, _ => []

/-- The slots at values of the variables numbered from `j`, in front of `rest`; blocks that are not there are left
out, numbers are forced. -/
def inst (x : List Nat) (rest : List Block) : Nat → List Slot → List Block
  | _, [] => rest
  | j, s :: ss =>
    match s.low + (bif s.varies then at' x j else 0) with
    | 0 => inst x rest (j + 1) ss
    | c + 1 => ⟨s.word, ⟨c + 1, []⟩⟩ :: inst x rest (j + 1) ss

def noneLeft (blank : Bool) : List Block → Bool
  | [] => true
  | _ :: _ => !blank

/-- The rule applied `n` times to a stage without variables. -/
def useRule (r : Rule) (e : Exp) (n : Nat) (s : Stage) : Option Stage :=
  match fit r.left s.left ++ fit r.right s.right, s.left.drop r.left.length, s.right.drop r.right.length with
  | x, l, rr =>
    bif lasts n (r.left ++ r.right) x && noneLeft r.blankLeft l && noneLeft r.blankRight rr &&
        sameStage s ⟨.lit 0, some r.state, r.dir, inst x l 0 r.left, inst x rr r.left.length r.right⟩ then
      match s.steps.add (.lit (n * e.const + dot e.coef (totals n (r.left ++ r.right) x))),
        values n (r.left ++ r.right) x with
      | t, x => some ⟨t, some r.state, r.dir, inst x l 0 r.left, inst x rr r.left.length r.right⟩
    else none

/-- One operation after the other. -/
def follow (m : Machine) (pad : List Nat) (fuel : Nat) (rules : List (Rule × Exp)) : List Op → Stage → Option Stage
  | [], s => some s
  | .go n :: ops, s => follow m pad fuel rules ops (macroSteps m true true pad fuel n s)
  | .use i n :: ops, s =>
    match nthRule rules i with
    | none => none
    | some (r, e) =>
      match useRule r e n s with
      | none => none
      | some ⟨⟨c, k⟩, q, d, l, r⟩ =>
        forced (fun l => forced (fun r => follow m pad fuel rules ops ⟨⟨c, k⟩, q, d, l, r⟩) r) l

/-- The blank tape. -/
def Stage.start : Stage := ⟨.lit 0, some 0, .R, [], []⟩

/-- What the certificate leads to. `word`: cells read at once; `fuel`: most steps inside one word. -/
def checkRun (m : Machine) (word fuel : Nat) (rules : List Rule) (ops : List Op) : Option Stage :=
  match checkRules m (List.replicate word 0) fuel rules with
  | none => none
  | some rs => bif allBlank (List.replicate word 0) then follow m (List.replicate word 0) fuel rs ops .start else none

/-- The certificate shows that the machine halts with step `n` and leaves `k` marks. -/
def checkAccelerated (m : Machine) (n k word fuel : Nat) (rules : List Rule) (ops : List Op) : Bool :=
  match checkRun m word fuel rules ops with
  | some ⟨⟨c, _⟩, none, _, l, r⟩ => Nat.beq c n && Nat.beq (blockMarks l + blockMarks r) k
  | _ => false

theorem blocks_inst (x : List Nat) (rest : List Block) (y : Half) : ∀ (ss : List Slot) (j : Nat),
    blocks [] (inst x rest j ss) y = blocks x (slotBlocks false j ss) (blocks [] rest y)
  | [], _ => rfl
  | s :: ss, j => by
    have ev : (slotExp false j s).eval x = s.low + (bif s.varies then at' x j else 0) := by
      obtain ⟨w, v, lo, hi⟩ := s
      cases v
      · show lo + dot [] x = _; rw [dot_nil]; rfl
      · show lo + dot (unit j) x = _; rw [dot_unit]; rfl
    have unfolded : blocks x (slotBlocks false j (s :: ss)) (blocks [] rest y) =
        Half.rep s.word ((slotExp false j s).eval x) (blocks x (slotBlocks false (j + 1) ss) (blocks [] rest y)) := rfl
    rw [unfolded, ev, ← blocks_inst x rest y ss (j + 1), inst]
    generalize s.low + (bif s.varies then at' x j else 0) = c
    cases c <;> rfl

theorem inst_edge (r : Rule) (t : Exp) (x : List Nat) (l rr : List Block) (yl yr : Half) :
    Stage.edge [] yl yr ⟨t, some r.state, r.dir, inst x l 0 r.left, inst x rr r.left.length r.right⟩ =
      (r.stage false).edge x (blocks [] l yl) (blocks [] rr yr) := by
  unfold Rule.stage Stage.edge
  dsimp only
  rw [blocks_inst, blocks_inst]

theorem noneLeft_blank {b : Bool} {bs : List Block} (h : noneLeft b bs = true) {y : Half} (hy : y = Half.blank) :
    b = true → blocks [] bs y = Half.blank := by
  intro hb
  cases bs with
  | nil => exact hy
  | cons _ _ => rw [hb] at h; exact nomatch h

/-- From `s` to `s'` the machine makes the steps that `s'` counts more, on a tape that is blank beyond the blocks. -/
def Runs (m : Machine) (s s' : Stage) : Prop :=
  ∃ n, Path m n (s.edge [] Half.blank Half.blank) (s'.edge [] Half.blank Half.blank) ∧
    s'.steps.eval [] = s.steps.eval [] + n

theorem Runs.trans {m : Machine} {s t u : Stage} : Runs m s t → Runs m t u → Runs m s u
  | ⟨i, p, a⟩, ⟨j, q, b⟩ => ⟨i + j, p.trans q, by omega⟩

theorem useRule_runs {m : Machine} {pad : List Nat} {fuel : Nat} {r : Rule} {e : Exp}
    (hc : checkRule m pad fuel r = some e) {n : Nat} {s s' : Stage} (h : useRule r e n s = some s') : Runs m s s' := by
  unfold useRule at h
  dsimp only at h
  generalize fit r.left s.left ++ fit r.right s.right = x at h
  generalize s.left.drop r.left.length = l at h
  generalize s.right.drop r.right.length = rr at h
  cases c : (lasts n (r.left ++ r.right) x && noneLeft r.blankLeft l && noneLeft r.blankRight rr &&
    sameStage s ⟨.lit 0, some r.state, r.dir, inst x l 0 r.left, inst x rr r.left.length r.right⟩) <;> rw [c] at h
  · exact nomatch h
  · cases h
    rw [Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true] at c
    obtain ⟨⟨⟨hx, hl⟩, hr⟩, hs⟩ := c
    refine ⟨n * e.const + dot e.coef (totals n (r.left ++ r.right) x), ?_, ?_⟩
    · rw [sameStage_edge hs, inst_edge, inst_edge]
      exact repeat_path hc (noneLeft_blank hl rfl) (noneLeft_blank hr rfl) n hx
    · show (s.steps.add _).eval [] = _
      rw [Exp.eval_add, Exp.eval_lit]

theorem nthRule_holds {m : Machine} {pad : List Nat} {fuel : Nat} : ∀ {rs : List Rule} {es : List (Rule × Exp)}
    {i : Nat} {r : Rule} {e : Exp}, checkRules m pad fuel rs = some es → nthRule es i = some (r, e) →
    checkRule m pad fuel r = some e
  | [], es, i, r, e, h, hn => by cases h; exact nomatch hn
  | r' :: rs, es, i, r, e, h, hn => by
    unfold checkRules at h
    split at h
    · rename_i c k es' h1 h2
      cases h
      cases i with
      | zero => cases hn; exact h1
      | succ i => exact nthRule_holds h2 hn
    · exact nomatch h

theorem follow_runs {m : Machine} {pad : List Nat} {fuel : Nat} {rs : List Rule} {es : List (Rule × Exp)}
    (hp : allBlank pad = true) (hr : checkRules m pad fuel rs = some es) :
    ∀ {ops : List Op} {s s' : Stage}, follow m pad fuel es ops s = some s' → Runs m s s'
  | [], s, s', h => by cases h; exact ⟨0, Path.nil _, rfl⟩
  | .go n :: ops, s, s', h => by
    have := follow_runs hp hr (ops := ops) h
    exact Runs.trans (macroSteps_leads (app_pad hp) n s [] _ _ (fun _ => rfl) (fun _ => rfl)) this
  | .use i n :: ops, s, s', h => by
    unfold follow at h
    split at h
    · exact nomatch h
    · rename_i r e hn
      split at h
      · exact nomatch h
      · rename_i hu
        rw [forced_eq, forced_eq] at h
        exact Runs.trans (useRule_runs (nthRule_holds hr hn) hu) (follow_runs hp hr (ops := ops) h)

theorem checkRun_runs {m : Machine} {word fuel : Nat} {rules : List Rule} {ops : List Op} {s : Stage}
    (h : checkRun m word fuel rules ops = some s) : Runs m .start s := by
  unfold checkRun at h
  split at h
  · exact nomatch h
  · rename_i es he
    cases hb : allBlank (List.replicate word 0) <;> rw [hb] at h
    · exact nomatch h
    · exact follow_runs hb he h

theorem checkRun_path {m : Machine} {word fuel : Nat} {rules : List Rule} {ops : List Op} {s : Stage}
    (h : checkRun m word fuel rules ops = some s) :
    Path m (s.steps.eval []) Edge.start (s.edge [] Half.blank Half.blank) := by
  obtain ⟨n, p, e⟩ := checkRun_runs h
  have zero : Stage.start.steps.eval [] = 0 := rfl
  rw [e, zero, Nat.zero_add]
  exact p

theorem haltsWith_of_accelerated {m : Machine} {n k : Nat} (word fuel : Nat) (rules : List Rule) (ops : List Op)
    (h : checkAccelerated m n k word fuel rules ops = true) : m.HaltsWith n k := by
  unfold checkAccelerated at h
  split at h
  · rename_i c v d l r hs
    have p := checkRun_path hs
    rw [Bool.and_eq_true] at h
    have hn := Nat.eq_of_beq_eq_true h.1
    have hk := Nat.eq_of_beq_eq_true h.2
    have ev : Exp.eval [] ⟨c, v⟩ = n := by unfold Exp.eval; rw [dot_nil_right]; exact hn
    dsimp only at p
    rw [ev] at p
    have ⟨hi, sh⟩ := p.halts_in rfl
    refine ⟨hi, ?_⟩
    have := sh.marks (halfMarks_blocks l) (halfMarks_blocks r)
    rw [hk] at this
    exact this
  · exact nomatch h

/-- The slots keep or gain copies. -/
def grows : List Slot → Bool
  | [] => true
  | s :: ss => Nat.ble s.low s.high && grows ss

/-- The certificate leads to the tape of a rule in which nothing shrinks. -/
def checkGrows (m : Machine) (word fuel : Nat) (rules : List Rule) (ops : List Op) (rule : Rule) : Bool :=
  match checkRule m (List.replicate word 0) fuel rule, checkRun m word fuel rules ops with
  | some e, some s =>
    match useRule rule e 1 s with
    | some _ => Nat.ble 1 e.const && grows (rule.left ++ rule.right)
    | none => false
  | _, _ => false

theorem useRule_edge {r : Rule} {e : Exp} {n : Nat} {s s' : Stage} (h : useRule r e n s = some s') :
    ∃ x yl yr, lasts n (r.left ++ r.right) x = true ∧ (r.blankLeft = true → yl = Half.blank) ∧
      (r.blankRight = true → yr = Half.blank) ∧
      s.edge [] Half.blank Half.blank = (r.stage false).edge x yl yr := by
  unfold useRule at h
  dsimp only at h
  generalize fit r.left s.left ++ fit r.right s.right = x at h
  generalize s.left.drop r.left.length = l at h
  generalize s.right.drop r.right.length = rr at h
  cases c : (lasts n (r.left ++ r.right) x && noneLeft r.blankLeft l && noneLeft r.blankRight rr &&
    sameStage s ⟨.lit 0, some r.state, r.dir, inst x l 0 r.left, inst x rr r.left.length r.right⟩) <;> rw [c] at h
  · exact nomatch h
  · rw [Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true] at c
    obtain ⟨⟨⟨hx, hl⟩, hr⟩, hs⟩ := c
    refine ⟨x, blocks [] l Half.blank, blocks [] rr Half.blank, hx, noneLeft_blank hl rfl, noneLeft_blank hr rfl, ?_⟩
    rw [sameStage_edge hs, inst_edge]

theorem lasts_of_grows : ∀ {ss : List Slot} {x : List Nat} (n : Nat), grows ss = true → ss.length = x.length →
    lasts n ss x = true
  | [], [], _, _, _ => rfl
  | [], _ :: _, _, _, h => nomatch h
  | _ :: _, [], _, _, h => nomatch h
  | s :: ss, y :: x, n, hg, hl => by
    unfold grows at hg
    rw [Bool.and_eq_true] at hg
    unfold lasts
    rw [Bool.and_eq_true]
    refine ⟨Nat.ble_eq_true_of_le ?_, lasts_of_grows n hg.2 (Nat.succ.inj hl)⟩
    have := Nat.mul_le_mul_left n (Nat.le_of_ble_eq_true hg.1)
    omega

theorem length_of_lasts {n : Nat} : ∀ {ss : List Slot} {x : List Nat}, lasts n ss x = true → ss.length = x.length
  | [], [], _ => rfl
  | [], _ :: _, h => nomatch h
  | _ :: _, [], h => nomatch h
  | s :: ss, y :: x, h => by
    unfold lasts at h
    rw [Bool.and_eq_true] at h
    exact congrArg (· + 1) (length_of_lasts h.2)

theorem length_values (n : Nat) : ∀ {ss : List Slot} {x : List Nat}, ss.length = x.length →
    ss.length = (values n ss x).length
  | [], [], _ => rfl
  | [], _ :: _, h => nomatch h
  | _ :: _, [], h => nomatch h
  | _ :: _, _ :: _, h => congrArg (· + 1) (length_values n (Nat.succ.inj h))

theorem not_halts_of_grows {m : Machine} (word fuel : Nat) (rules : List Rule) (ops : List Op) (rule : Rule)
    (h : checkGrows m word fuel rules ops rule = true) : ¬ m.Halts := by
  unfold checkGrows at h
  split at h
  case h_2 => exact nomatch h
  rename_i e s hc hs
  split at h
  case h_2 => exact nomatch h
  rename_i s' hu
  rw [Bool.and_eq_true] at h
  obtain ⟨pos, hg⟩ := h
  have pos := Nat.le_of_ble_eq_true pos
  obtain ⟨x, yl, yr, hx, hl, hr, eq⟩ := useRule_edge hu
  refine not_halts (m := m)
    (fun f => ∃ x yl yr, (rule.left ++ rule.right).length = x.length ∧ (rule.blankLeft = true → yl = Half.blank) ∧
      (rule.blankRight = true → yr = Half.blank) ∧ f = (rule.stage false).edge x yl yr)
    _ _ (checkRun_path hs) ⟨x, yl, yr, length_of_lasts hx, hl, hr, eq⟩ ?_
  rintro f ⟨x, yl, yr, len, hl, hr, rfl⟩
  have p := repeat_path hc hl hr 1 (lasts_of_grows 1 hg len)
  rw [Nat.one_mul] at p
  refine ⟨e.const - 1 + dot e.coef (totals 1 (rule.left ++ rule.right) x), _, ?_, _, yl, yr,
    length_values 1 len, hl, hr, rfl⟩
  have eq : e.const - 1 + dot e.coef (totals 1 (rule.left ++ rule.right) x) + 1 =
      e.const + dot e.coef (totals 1 (rule.left ++ rule.right) x) := by omega
  rw [eq]
  exact p

end Lemmata.Turing
