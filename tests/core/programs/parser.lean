/-! A parser combinator library and a calculator on top of it. -/

structure Parser (α : Type) where
  run : List Char → Except String (α × List Char)

namespace Parser

protected def pure (a : α) : Parser α := ⟨fun s => .ok (a, s)⟩

protected def bind (p : Parser α) (f : α → Parser β) : Parser β :=
  ⟨fun s => match p.run s with
    | .ok (a, rest) => (f a).run rest
    | .error e => .error e⟩

instance : Monad Parser := { pure := Parser.pure, bind := Parser.bind }

protected def fail (message : String) : Parser α := ⟨fun s => .error s!"{message} at {repr (String.ofList s)}"⟩

protected def orElse (p : Parser α) (q : Unit → Parser α) : Parser α :=
  ⟨fun s => match p.run s with
    | .ok r => .ok r
    | .error _ => (q ()).run s⟩

instance : OrElse (Parser α) := ⟨Parser.orElse⟩
instance : Alternative Parser := { failure := Parser.fail "failure", orElse := Parser.orElse }

def satisfy (p : Char → Bool) (what : String) : Parser Char :=
  ⟨fun
    | c :: s => if p c then .ok (c, s) else .error s!"expected {what}, found {c}"
    | [] => .error s!"expected {what}, found the end"⟩

def char (c : Char) : Parser Char := satisfy (· == c) s!"'{c}'"

def manyFuel (p : Parser α) : Nat → Parser (List α)
  | 0 => pure []
  | n + 1 => (do let a ← p; let l ← manyFuel p n; return a :: l) <|> pure []

def many (p : Parser α) : Parser (List α) := ⟨fun s => (manyFuel p (s.length + 1)).run s⟩

def many1 (p : Parser α) : Parser (List α) := do
  let a ← p
  return a :: (← many p)

def spaces : Parser Unit := do
  let _ ← many (satisfy Char.isWhitespace "space")

def token (p : Parser α) : Parser α := do
  let a ← p
  spaces
  pure a

def symbol (c : Char) : Parser Unit := discard (token (char c))

def natural : Parser Nat := token do
  let ds ← many1 (satisfy Char.isDigit "digit")
  return ds.foldl (fun n d => 10 * n + (d.toNat - '0'.toNat)) 0

mutual
def expr (fuel : Nat) : Parser Int := do
  let mut value ← term fuel
  for op in ← many ((· , ·) <$> ((symbol '+' *> pure true) <|> (symbol '-' *> pure false)) <*> term fuel) do
    value := if op.1 then value + op.2 else value - op.2
  return value
termination_by (fuel, 2)
def term (fuel : Nat) : Parser Int := do
  let first ← factor fuel
  let rest ← many (symbol '*' *> factor fuel)
  return rest.foldl (· * ·) first
termination_by (fuel, 1)
def factor (fuel : Nat) : Parser Int :=
  match fuel with
  | 0 => Parser.fail "too deep"
  | fuel + 1 =>
    (Int.ofNat <$> natural)
      <|> (do symbol '-'; return -(← factor fuel))
      <|> (do symbol '('; let e ← expr fuel; symbol ')'; return e)
termination_by (fuel, 0)
end

def parse (s : String) : Except String Int := do
  let (value, rest) ← (do spaces; expr (s.length + 1)).run s.toList
  unless rest.isEmpty do
    throw s!"unexpected {repr (String.ofList rest)}"
  return value

theorem pure_run (a : α) (s : List Char) : (pure a : Parser α).run s = .ok (a, s) := rfl

theorem bind_run (p : Parser α) (f : α → Parser β) (s : List Char) :
    (p >>= f).run s = (p.run s).bind fun (a, rest) => (f a).run rest := by
  show (Parser.bind p f).run s = _
  cases h : p.run s <;> simp [Parser.bind, h, Except.bind]

theorem char_run (c : Char) (s : List Char) : (char c).run (c :: s) = .ok (c, s) := by
  simp [char, satisfy]

end Parser

#guard (Parser.parse " 1 + 2*(3 - 4) * -5 " matches .ok 11)
#eval Parser.parse "2 * (3 + 4) - 1"
#eval Parser.parse "2 * (3 + "
#guard (Parser.parse "1 1" matches .error _)
