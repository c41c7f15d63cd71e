/-! Arithmetic expressions, a stack machine, and a compiler between them that is proved correct. -/

namespace Compiler

inductive Op where
  | add | sub | mul
  deriving Repr, DecidableEq, Inhabited

def Op.apply : Op → Int → Int → Int
  | .add => (· + ·)
  | .sub => (· - ·)
  | .mul => (· * ·)

inductive Expr where
  | const (n : Int)
  | var (x : String)
  | neg (e : Expr)
  | bin (op : Op) (l r : Expr)
  deriving Repr, DecidableEq, Inhabited

abbrev Env := String → Int

def eval (env : Env) : Expr → Int
  | .const n => n
  | .var x => env x
  | .neg e => -eval env e
  | .bin op l r => op.apply (eval env l) (eval env r)

inductive Instr where
  | push (n : Int)
  | load (x : String)
  | negate
  | binop (op : Op)
  deriving Repr, BEq

def step (env : Env) : Instr → List Int → Option (List Int)
  | .push n, s => some (n :: s)
  | .load x, s => some (env x :: s)
  | .negate, a :: s => some (-a :: s)
  | .binop op, b :: a :: s => some (op.apply a b :: s)
  | _, _ => none

def run (env : Env) : List Instr → List Int → Option (List Int)
  | [], s => some s
  | i :: is, s => step env i s >>= run env is

def compile : Expr → List Instr
  | .const n => [.push n]
  | .var x => [.load x]
  | .neg e => compile e ++ [.negate]
  | .bin op l r => compile l ++ compile r ++ [.binop op]

theorem run_append (env : Env) (p q : List Instr) (s : List Int) :
    run env (p ++ q) s = (run env p s).bind (run env q) := by
  induction p generalizing s with
  | nil => rfl
  | cons i p ih =>
    simp only [List.cons_append, run]
    cases h : step env i s with
    | none => rfl
    | some t => simpa using ih t

theorem compile_correct (env : Env) (e : Expr) (s : List Int) :
    run env (compile e) s = some (eval env e :: s) := by
  induction e generalizing s with
  | const n => simp [compile, run, step, eval]
  | var x => simp [compile, run, step, eval]
  | neg e ih => simp [compile, run_append, ih, run, step, eval]
  | bin op l r ihl ihr => simp [compile, run_append, ihl, ihr, run, step, eval]

/-- Constant folding. -/
def fold : Expr → Expr
  | .neg e =>
    match fold e with
    | .const n => .const (-n)
    | e' => .neg e'
  | .bin op l r =>
    match fold l, fold r with
    | .const m, .const n => .const (op.apply m n)
    | l', r' => .bin op l' r'
  | e => e

theorem fold_sound (env : Env) (e : Expr) : eval env (fold e) = eval env e := by
  induction e with
  | const n => rfl
  | var x => rfl
  | neg e ih =>
    simp only [fold]
    split
    · next n h => simp_all [eval]
    · simp [eval, ih]
  | bin op l r ihl ihr =>
    simp only [fold]
    split
    · next m n hl hr => simp [eval, ← ihl, ← ihr, hl, hr]
    · simp [eval, ihl, ihr]

#guard run (fun _ => 7) (compile (.bin .mul (.var "x") (.neg (.const 3)))) [] == some [-21]
#eval fold (.bin .add (.const 1) (.bin .mul (.const 2) (.const 3)))

end Compiler
