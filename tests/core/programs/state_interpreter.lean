/-! A small imperative language run in `ExceptT String (StateM _)`, with fuel. -/

inductive AExp where
  | num (n : Int)
  | var (x : String)
  | add (a b : AExp)
  | div (a b : AExp)
  deriving Repr, BEq, Inhabited

inductive BExp where
  | le (a b : AExp)
  | not (b : BExp)
  | and (a b : BExp)
  deriving Repr

inductive Cmd where
  | skip
  | assign (x : String) (e : AExp)
  | seq (a b : Cmd)
  | ite (c : BExp) (t e : Cmd)
  | loop (c : BExp) (body : Cmd)
  | print (e : AExp)
  deriving Repr

infixr:60 ";; " => Cmd.seq
notation:65 x " ≔ " e => Cmd.assign x e

structure Machine where
  store : List (String × Int) := []
  output : Array String := #[]
  steps : Nat := 0
  deriving Repr

abbrev Run := ExceptT String (StateM Machine)

def lookup (x : String) : Run Int := do
  match (← get).store.lookup x with
  | some v => pure v
  | none => throw s!"unbound variable {x}"

def tick : Run Unit := modify fun s => { s with steps := s.steps + 1 }

def AExp.eval : AExp → Run Int
  | num n => return n
  | var x => lookup x
  | add a b => do return (← a.eval) + (← b.eval)
  | div a b => do
    let d ← b.eval
    if d == 0 then
      throw "division by zero"
    return (← a.eval) / d

def BExp.eval : BExp → Run Bool
  | le a b => return decide ((← a.eval) ≤ (← b.eval))
  | not b => (!·) <$> b.eval
  | and a b => do
    unless ← a.eval do
      return false
    b.eval

def Cmd.exec (fuel : Nat) (c : Cmd) : Run Unit := do
  tick
  match fuel with
  | 0 => throw "out of fuel"
  | fuel + 1 =>
    match c with
    | .skip => pure ()
    | .assign x e =>
      let v ← e.eval
      modify fun s => { s with store := (x, v) :: s.store.filter (·.1 != x) }
    | .seq a b => do a.exec fuel; b.exec fuel
    | .ite c t e => if ← c.eval then t.exec fuel else e.exec fuel
    | .loop c body =>
      if ← c.eval then
        body.exec fuel
        (Cmd.loop c body).exec fuel
    | .print e =>
      let v ← e.eval
      modify fun s => { s with output := s.output.push (toString v) }

def Cmd.run (c : Cmd) (fuel : Nat := 100) : Except String (Array String) :=
  match (c.exec fuel).run.run {} with
  | (.ok (), s) => .ok s.output
  | (.error e, s) => .error s!"{e} after {s.steps} steps"

def countTo (n : Int) : Cmd :=
  ("i" ≔ .num 0) ;;
  .loop (.not (.le (.num n) (.var "i"))) (
    .print (.var "i") ;;
    ("i" ≔ .add (.var "i") (.num 1)))

#eval (countTo 3).run
#eval (Cmd.print (.div (.num 1) (.num 0))).run

def safely (c : Cmd) : Run Bool := do
  try
    c.exec 100
    return true
  catch _ =>
    modify fun s => { s with output := s.output.push "recovered" }
    return false

#guard ((safely (.print (.var "y"))).run.run {}).2.output == #["recovered"]

theorem skip_exec (n : Nat) (s : Machine) :
    ((Cmd.skip.exec (n + 1)).run.run s).1 = .ok () := rfl

theorem num_eval (n : Int) (s : Machine) : (AExp.num n).eval.run.run s = (.ok n, s) := rfl
