import Lemmata.Turing.Certificate
import Lemmata.Turing.Loop
import Lemmata.Turing.Regular

/-! Bounds over all machines of a tiny class: every completion of a table in which some moves are left open. -/

namespace Lemmata.Turing

/-- All moves of machines with `states` states and `symbols` symbols. -/
def allMoves (states symbols : Nat) : List Move :=
  (List.range symbols).flatMap fun write =>
    [Dir.L, Dir.R].flatMap fun dir =>
      ((List.range states).map fun q => ⟨write, dir, some q⟩) ++ [⟨write, dir, none⟩]

/-- All lists with one of the choices at each place. -/
def choices {α : Type} : List (List α) → List (List α)
  | [] => [[]]
  | c :: cs => c.flatMap fun a => (choices cs).map (a :: ·)

/-- All machines that make every move of the table that is defined; what is not defined (`---`) may be any move. -/
def Machine.completions (m : Machine) : List Machine :=
  (choices (m.rows.map fun row => choices (row.map fun t =>
    if t = undefinedMove then allMoves m.rows.length row.length else [t]))).map Machine.mk

/-- Why a machine keeps a bound: it halts in time, or never. -/
inductive Evidence
  | halts
  | loop (start period : Nat) (left right : Option Nat)
  | grows (word fuel : Nat) (rules : List Rule) (ops : List Op) (rule : Rule)
  | regular (set : Invariant)

def checkEvidence (n : Nat) (m : Machine) : Evidence → Bool
  | .halts => checkHaltsWithin m n
  | .loop s p l r => checkLoop m s p l r
  | .grows w f rs ops r => checkGrows m w f rs ops r
  | .regular v => checkInvariant m v

/-- Every machine of the list, each with its evidence. -/
def checkAll (n : Nat) : List Machine → List Evidence → Bool
  | [], _ => true
  | _ :: _, [] => false
  | m :: ms, e :: es => bif checkEvidence n m e then checkAll n ms es else false

theorem bounded_of_evidence {n : Nat} {m : Machine} {e : Evidence} (h : checkEvidence n m e = true) (hm : m.Halts) :
    m.HaltsWithin n := by
  cases e with
  | halts => exact haltsWithin_of_check h
  | loop s p l r => exact absurd hm (not_halts_of_loop s p l r h)
  | grows w f rs ops r => exact absurd hm (not_halts_of_grows w f rs ops r h)
  | regular v => exact absurd hm (not_halts_of_invariant v h)

theorem bounded_of_check {n : Nat} : ∀ {ms : List Machine} (es : List Evidence), checkAll n ms es = true →
    ∀ m ∈ ms, m.Halts → m.HaltsWithin n
  | [], _, _, _, hm => nomatch hm
  | _ :: _, [], h, _, _ => nomatch h
  | m :: ms, e :: es, h, m', hm => by
    unfold checkAll at h
    cases c : checkEvidence n m e <;> rw [c] at h
    · exact nomatch h
    · cases List.mem_cons.mp hm with
      | inl eq => rw [eq]; exact bounded_of_evidence c
      | inr mem => exact bounded_of_check es h m' mem

/-- One machine of the list that halts later breaks the bound. -/
theorem not_bounded_of_check {n : Nat} {ms : List Machine} (m : Machine) (k : Nat) (mem : ms.contains m = true)
    (late : checkRuns m n = true) (halts : checkHaltsWithin m k = true) :
    ¬ ∀ m ∈ ms, m.Halts → m.HaltsWithin n := fun h =>
  not_haltsWithin_of_check late (h m (List.contains_iff_mem.mp mem) ⟨k, haltsWithin_of_check halts⟩)

end Lemmata.Turing
