/-! A bank with invariants carried by structures, errors as an inductive type, and transactions in `ExceptT`. -/

structure Account where
  owner : String
  balance : Nat
  limit : Nat := 100
  deriving Repr, BEq, DecidableEq, Hashable

inductive BankError where
  | unknown (owner : String)
  | insufficient (needed available : Nat)
  | overLimit (limit : Nat)
  deriving Repr, DecidableEq

instance : ToString BankError where
  toString
    | .unknown owner => s!"no account of {owner}"
    | .insufficient needed available => s!"needs {needed}, has {available}"
    | .overLimit limit => s!"over the limit of {limit}"

structure Bank where
  accounts : List Account
  distinct : (accounts.map (·.owner)).Nodup

abbrev Banking := StateT (List Account) (Except BankError)

namespace Banking

def find (owner : String) : Banking Account := do
  let some a := (← get).find? (·.owner == owner) | throw (.unknown owner)
  return a

def update (a : Account) : Banking Unit :=
  modify (·.map fun b => if b.owner == a.owner then a else b)

def withdraw (owner : String) (amount : Nat) : Banking Unit := do
  let a ← find owner
  if amount > a.limit then throw (.overLimit a.limit)
  if a.balance < amount then throw (.insufficient amount a.balance)
  update { a with balance := a.balance - amount }

def deposit (owner : String) (amount : Nat) : Banking Unit := do
  let a ← find owner
  update { a with balance := a.balance + amount }

def transfer (src dst : String) (amount : Nat) : Banking Unit := do
  withdraw src amount
  deposit dst amount

def total (accounts : List Account) : Nat := (accounts.map (·.balance)).sum

end Banking

def start : List Account := [{ owner := "ann", balance := 50 }, { owner := "bob", balance := 10, limit := 5 }]

def report (x : Banking Unit) : String :=
  match x.run start with
  | .ok ((), s) => ", ".intercalate (s.map fun a => s!"{a.owner}: {a.balance}")
  | .error e => s!"refused: {e}"

#eval report (Banking.transfer "ann" "bob" 20)
#guard report (Banking.transfer "ann" "bob" 20) == "ann: 30, bob: 30"
#guard report (Banking.transfer "ann" "bob" 60) == "refused: needs 60, has 50"
#guard report (Banking.transfer "bob" "ann" 6) == "refused: over the limit of 5"
#guard report (Banking.deposit "cat" 1) == "refused: no account of cat"

/-- The same as a function, with its specification. -/
def withdraw (a : Account) (amount : Nat) : Except BankError Account :=
  if amount > a.limit then .error (.overLimit a.limit)
  else if a.balance < amount then .error (.insufficient amount a.balance)
  else .ok { a with balance := a.balance - amount }

theorem withdraw_balance {a b : Account} {n : Nat} (h : withdraw a n = .ok b) :
    b.balance + n = a.balance ∧ b.owner = a.owner := by
  unfold withdraw at h
  split at h
  · contradiction
  · split at h
    · contradiction
    · cases h
      simp; omega

theorem withdraw_ok_iff (a : Account) (n : Nat) : (∃ b, withdraw a n = .ok b) ↔ n ≤ a.limit ∧ n ≤ a.balance := by
  unfold withdraw
  constructor
  · rintro ⟨b, h⟩
    split at h
    · contradiction
    · split at h
      · contradiction
      · omega
  · rintro ⟨h₁, h₂⟩
    exact ⟨{ a with balance := a.balance - n }, by rw [if_neg (by omega), if_neg (by omega)]⟩

theorem owners_update (a : Account) (l : List Account) :
    (l.map fun b => if b.owner = a.owner then a else b).map (·.owner) = l.map (·.owner) := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    simp only [List.map_cons, ih, List.cons.injEq, and_true]
    split <;> simp_all

def Bank.set (bank : Bank) (a : Account) : Bank where
  accounts := bank.accounts.map fun b => if b.owner = a.owner then a else b
  distinct := by rw [owners_update]; exact bank.distinct
