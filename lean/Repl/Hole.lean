prelude
import Repl.Step

/-! The hole: a token of as many characters as `sorry`, tactic and term, at which the engine stops and serves requests,
one line of JSON each: they come on the process's own standard input, answers go to the file that the environment names
in LEMMATA_ANSWERS, else to its own standard output. It ends as `sorry` would.

`{"event": "hole", "at": POSITION, "kind": "tactic" | "term", "state": 0, "goals": […], "coupled": 0 | 1}` is said
first; POSITION counts bytes of the source. Then, each but `forget` answered at once:

    {"op": "step", "state": ID, "tactic": TEXT, "heartbeats": N}     {"op": "focus", "state": ID, "goal": INDEX}
    {"op": "negate", "state": ID}      {"op": "forget", "state": ID}      {"op": "leave"}

Answers are `{"state": ID, "goals": […], "coupled": 0 | 1}`, `{"error": KIND, "message": TEXT}` or `{}`. -/

namespace Lemmata.Repl
open Lean Elab Tactic

syntax (name := tacticHole) "hole⁇" : tactic
syntax (name := termTacticHole) "lemmata_term_hole" : tactic
syntax (name := termHole) "hole⁇" : term

@[macro termHole]
def expandTermHole : Macro := fun _ => `(by lemmata_term_hole)

/-- The process's own streams; the frontend replaces the standard ones while a command runs. -/
structure Line where
  input : IO.FS.Handle
  output : IO.FS.Handle

unsafe def openLine : IO Line := do
  let output := match ← IO.getEnv "LEMMATA_ANSWERS" with
    | some path => path
    | none => "/dev/stdout"
  pure ⟨← IO.FS.Handle.mk "/dev/stdin" .read, ← IO.FS.Handle.mk output .append⟩

/-- End the process: nobody is left to talk to. -/
unsafe def giveUp {α : Type} : TacticM α := fun _ _ _ _ _ _ _ _ => do
  let _ ← (IO.Process.exit (α := Nat) (.ofNat 9)).toBaseIO
  throw (.internal (unsafeCast ()) (unsafeCast ()))

unsafe def inIO {α : Type} (x : IO α) : TacticM α := do
  match ← x.toBaseIO with
  | .ok a => pure a
  | .error _ => giveUp

unsafe def say (line : Line) (answer : Json) : TacticM Unit := inIO do
  line.output.putStr answer.print
  line.output.putStr "\n"
  line.output.flush

/-- Points by their ids; those that were forgotten hold nothing. -/
abbrev Points := Array (IO.Ref (Option Point))

unsafe def find (points : Points) (id : Nat) : TacticM (Option Point) :=
  match Nat.decLt id points.size with
  | .isTrue h => ST.Ref.get (points.getInternal id h)
  | .isFalse _ => pure none

unsafe def forget (points : Points) (id : Nat) : TacticM Unit :=
  match Nat.decLt id points.size with
  | .isTrue h => ST.Ref.set (points.getInternal id h) none
  | .isFalse _ => pure ()

unsafe def add (points : Points) (point : Point) : TacticM Points := do
  pure (points.push (← IO.mkRef (some point)))

/-- Answer one request about a point; the points there are then. -/
unsafe def answer (line : Line) (points : Points) (point : Point) (run : Point → TacticM Outcome) : TacticM Points := do
  let outcome ← match ← attempt (run point) with
    | .ok outcome => pure outcome
    | .error e => problem e
  match outcome with
  | .ok (next, fields) => do
    say line (.record fields)
    add points next
  | .error refusal => do
    say line refusal
    pure points

/-- Serve requests until the hole is left. -/
unsafe def serve (line : Line) (points : Points) : TacticM Unit := do
  match Json.parse (← inIO line.input.getLine) with
  | .error _ => giveUp
  | .ok asked =>
    let op := Json.text asked "op"
    let id := Json.nat asked "state"
    if op = "leave" then
      say line (.record [])
    else if op = "forget" then
      forget points id
      serve line points
    else
      match ← find points id with
      | none =>
        say line (failure "state" "no such state")
        serve line points
      | some point =>
        let next := points.size
        serve line (← answer line points point fun point =>
          if op = "step" then step point (Json.text asked "tactic") (Json.nat asked "heartbeats") next
          else if op = "focus" then focus point (Json.nat asked "goal") next
          else if op = "negate" then negate point next
          else failed "request" "no such request")

unsafe def runHole (kind : String) (stx : Syntax) : TacticM Unit := do
  let before ← saveState
  match ← getUnsolvedGoals with
  | [] => pure ()
  | goal :: behind => do
    let line ← inIO openLine
    let place := match stx.getPos? with
      | some pos => pos.byteIdx
      | none => 0
    setGoals [goal]
    let (start, fields) ← present [goal] 0
    say line (.record (.cons ("event", .str "hole") (.cons ("at", .ofNat place) (.cons ("kind", .str kind) fields))))
    serve line (← add .empty start)
    SavedState.restore before true
    inMeta (admitGoal goal false)
    setGoals behind

@[tactic tacticHole]
unsafe def evalTacticHole : Tactic := runHole "tactic"

@[tactic termTacticHole]
unsafe def evalTermHole : Tactic := runHole "term"

end Lemmata.Repl
