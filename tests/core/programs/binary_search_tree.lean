/-! Binary search trees with keys in an arbitrary type, as in many textbooks: lookup after insert. -/

inductive Tree (β : Type u) where
  | leaf
  | node (left : Tree β) (key : Nat) (value : β) (right : Tree β)
  deriving Repr

namespace Tree

def contains (t : Tree β) (k : Nat) : Bool :=
  match t with
  | leaf => false
  | node left key _ right =>
    if k < key then left.contains k
    else if key < k then right.contains k
    else true

def find? (t : Tree β) (k : Nat) : Option β :=
  match t with
  | leaf => none
  | node left key value right =>
    if k < key then left.find? k
    else if key < k then right.find? k
    else some value

def insert (t : Tree β) (k : Nat) (v : β) : Tree β :=
  match t with
  | leaf => node leaf k v leaf
  | node left key value right =>
    if k < key then node (left.insert k v) key value right
    else if key < k then node left key value (right.insert k v)
    else node left k v right

def toList : Tree β → List (Nat × β)
  | leaf => []
  | node l k v r => l.toList ++ [(k, v)] ++ r.toList

def toListTR (t : Tree β) : List (Nat × β) :=
  go t []
where
  go (t : Tree β) (acc : List (Nat × β)) : List (Nat × β) :=
    match t with
    | leaf => acc
    | node l k v r => go l ((k, v) :: go r acc)

theorem toListTR_eq (t : Tree β) : t.toListTR = t.toList := by
  simp [toListTR, go t []]
where
  go (t : Tree β) (acc : List (Nat × β)) : toListTR.go t acc = t.toList ++ acc := by
    induction t generalizing acc <;> simp [toListTR.go, toList, *, List.append_assoc]

inductive ForallTree (p : Nat → β → Prop) : Tree β → Prop
  | leaf : ForallTree p leaf
  | node : ForallTree p left → p key value → ForallTree p right → ForallTree p (.node left key value right)

inductive BST : Tree β → Prop
  | leaf : BST leaf
  | node :
    ForallTree (fun k _ => k < key) left →
    ForallTree (fun k _ => key < k) right →
    BST left → BST right →
    BST (.node left key value right)

theorem ForallTree.insert {p : Nat → β → Prop} {t : Tree β} (h₁ : ForallTree p t) (h₂ : p k v) :
    ForallTree p (t.insert k v) := by
  induction h₁ with
  | leaf => exact .node .leaf h₂ .leaf
  | node hl hp hr ihl ihr =>
    unfold Tree.insert
    split
    · exact .node ihl hp hr
    · split
      · exact .node hl hp ihr
      · exact .node hl h₂ hr

theorem BST.insert_of_bst {t : Tree β} (h : BST t) (k : Nat) (v : β) : BST (t.insert k v) := by
  induction h with
  | leaf => exact .node .leaf .leaf .leaf .leaf
  | @node key left right value h₁ h₂ b₁ b₂ ih₁ ih₂ =>
    simp only [Tree.insert]
    by_cases hlt : k < key
    · rw [if_pos hlt]
      exact .node (h₁.insert hlt) h₂ ih₁ b₂
    · by_cases hgt : key < k
      · rw [if_neg hlt, if_pos hgt]
        exact .node h₁ (h₂.insert hgt) b₁ ih₂
      · have : key = k := by omega
        subst this
        simp
        exact .node h₁ h₂ b₁ b₂

theorem find?_insert (t : Tree β) (k : Nat) (v : β) : (t.insert k v).find? k = some v := by
  induction t with
  | leaf => simp [insert, find?]
  | node left key value right ihl ihr =>
    by_cases h : k < key
    · simp [insert, find?, h, ihl]
    · by_cases h' : key < k
      · simp [insert, find?, h, h', ihr]
      · simp [insert, find?, h, h']

theorem find?_insert_of_ne (t : Tree β) {k k' : Nat} (hne : k ≠ k') (v : β) :
    (t.insert k v).find? k' = t.find? k' := by
  induction t with
  | leaf =>
    rcases Nat.lt_or_gt_of_ne hne with h | h
    · have := Nat.lt_asymm h; simp [insert, find?, h, this]
    · simp [insert, find?, h]
  | node left key value right ihl ihr =>
    simp only [insert]
    repeat' split
    all_goals simp_all [find?]
    all_goals grind

theorem contains_eq_isSome (t : Tree β) (k : Nat) : t.contains k = (t.find? k).isSome := by
  induction t with
  | leaf => rfl
  | node l key v r ihl ihr => simp only [contains, find?]; split <;> (try split) <;> simp_all

end Tree

/-- The bundled type with its invariant. -/
def BinTree (β : Type u) := { t : Tree β // Tree.BST t }

def BinTree.mk : BinTree β := ⟨.leaf, .leaf⟩
def BinTree.insert (b : BinTree β) (k : Nat) (v : β) : BinTree β := ⟨b.val.insert k v, b.property.insert_of_bst k v⟩
def BinTree.find? (b : BinTree β) (k : Nat) : Option β := b.val.find? k

attribute [local simp] BinTree.insert BinTree.find?

theorem BinTree.find_insert (b : BinTree β) (k : Nat) (v : β) : (b.insert k v).find? k = some v := by
  simp [Tree.find?_insert]

#eval ((BinTree.mk.insert 5 "five").insert 3 "three").find? 3
