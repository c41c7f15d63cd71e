prelude
import Init.AC.Norm

/-! Expressions with equal normal forms have equal values: what `ac_rfl` refers to. A list of variables means `none` when
empty, else the product of its values; values that may be missing form a monoid under this product. -/

set_option linter.unusedVariables false
universe u

namespace Lean.Data.AC

open Std

section

variable {α : Sort u} (ctx : Context α)

/-- A value that may be missing, for values of any sort. -/
inductive May (α : Sort u) : Type u
  | none : May α
  | some (a : α) : May α

private def mul : May α → May α → May α
  | .none, b => b
  | .some a, .none => .some a
  | .some a, .some b => .some (ctx.op a b)

private def value (x : Nat) : α := (ctx.var x).value

private def product : List Nat → May α
  | [] => .none
  | x :: xs => mul ctx (.some (value ctx x)) (product xs)

private theorem mul_none : ∀ a, mul ctx a .none = a
  | .none => rfl
  | .some _ => rfl
private theorem mul_assoc : ∀ a b c, mul ctx (mul ctx a b) c = mul ctx a (mul ctx b c)
  | .none, _, _ => rfl
  | .some _, .none, _ => rfl
  | .some _, .some _, .none => rfl
  | .some _, .some _, .some _ => congrArg May.some (ctx.assoc.assoc _ _ _)
private theorem product_append (ys : List Nat) : ∀ xs, product ctx (xs ++ ys) = mul ctx (product ctx xs) (product ctx ys)
  | [] => rfl
  | x :: xs => (congrArg _ (product_append ys xs)).trans (mul_assoc ctx _ _ _).symm

private theorem product_toList : ∀ e : Expr, product ctx e.toList = .some (eval α ctx e)
  | .var x => rfl
  | .op l r => by
    show product ctx (l.toList ++ r.toList) = _
    rw [product_append, product_toList l, product_toList r]; rfl

private theorem mul_comm (h : Commutative ctx.op) : ∀ a b, mul ctx a b = mul ctx b a
  | .none, b => (mul_none ctx b).symm
  | .some _, .none => rfl
  | .some _, .some _ => congrArg May.some (h.comm _ _)
private theorem product_insert (h : Commutative ctx.op) (x : Nat) : ∀ xs, product ctx (insert x xs) = product ctx (x :: xs)
  | [] => rfl
  | a :: as => by
    show product ctx (if x < a then x :: a :: as else a :: insert x as) = _
    cases Decidable.em (x < a) with
    | inl lt => rw [if_pos lt]
    | inr ge =>
      rw [if_neg ge]
      show mul ctx _ (product ctx (insert x as)) = mul ctx _ (mul ctx _ _)
      rw [product_insert h x as]
      show mul ctx _ (mul ctx _ _) = _
      rw [← mul_assoc, ← mul_assoc, mul_comm ctx h (.some (value ctx a))]
private theorem product_sort (h : Commutative ctx.op) : ∀ xs, product ctx (sort xs) = product ctx xs
  | [] => rfl
  | x :: xs => (product_insert ctx h x (sort xs)).trans (congrArg (mul ctx _) (product_sort h xs))

private theorem product_push (h : IdempotentOp ctx.op) (x : Nat) :
    ∀ xs, product ctx (mergeIdem.push x xs) = product ctx (x :: xs)
  | [] => rfl
  | y :: ys => by
    show product ctx (if x = y then y :: ys else x :: y :: ys) = _
    cases Decidable.em (x = y) with
    | inr ne => rw [if_neg ne]
    | inl e =>
      rw [if_pos e, e]
      show mul ctx _ _ = mul ctx _ (mul ctx _ _)
      rw [← mul_assoc]
      show _ = mul ctx (.some (ctx.op _ _)) _
      rw [h.idempotent]
private theorem product_mergeIdem (h : IdempotentOp ctx.op) : ∀ xs, product ctx (mergeIdem xs) = product ctx xs
  | [] => rfl
  | x :: xs => (product_push ctx h x (mergeIdem xs)).trans (congrArg (mul ctx _) (product_mergeIdem h xs))

private def Unit' : May α → Prop
  | .none => True
  | .some a => LawfulIdentity ctx.op a

private theorem mul_unit {a : α} : ∀ {u : May α}, Unit' ctx u → mul ctx (.some a) u = .some a
  | .none, _ => rfl
  | .some _, h => congrArg May.some (LawfulRightIdentity.right_id (self := h.toLawfulRightIdentity) a)
private theorem unit_mul {x : α} (h : LawfulIdentity ctx.op x) : ∀ {u : May α}, u ≠ .none → mul ctx (.some x) u = u
  | .none, h => (h rfl).elim
  | .some u, _ => congrArg May.some (LawfulLeftIdentity.left_id (self := h.toLawfulLeftIdentity) u)
private theorem neutral_of_isNeutral {x : Nat} (h : ContextInformation.isNeutral ctx x = true) :
    LawfulIdentity ctx.op (value ctx x) := by
  have h : (match (ctx.var x).neutral with | some _ => true | none => false) = true := h
  unfold value
  cases e : (ctx.var x).neutral with
  | none => rw [e] at h; cases h
  | some p => exact p.down
private theorem product_ne_none (x : Nat) (xs : List Nat) : product ctx (x :: xs) ≠ .none := by
  show mul ctx _ _ ≠ _
  cases product ctx xs <;> intro h <;> cases h

private theorem product_loop : ∀ xs, (removeNeutrals.loop ctx xs = [] → Unit' ctx (product ctx xs)) ∧
    (removeNeutrals.loop ctx xs ≠ [] → product ctx (removeNeutrals.loop ctx xs) = product ctx xs)
  | [] => ⟨fun _ => trivial, fun _ => rfl⟩
  | x :: xs => by
    have e : removeNeutrals.loop ctx (x :: xs) = match ContextInformation.isNeutral ctx x with
      | true => removeNeutrals.loop ctx xs
      | false => x :: removeNeutrals.loop ctx xs := rfl
    have ih := product_loop xs
    cases hx : ContextInformation.isNeutral ctx x with
    | true =>
      rw [hx] at e; rw [e]
      have hx := neutral_of_isNeutral ctx hx
      constructor
      · intro h
        show Unit' ctx (mul ctx (.some (value ctx x)) (product ctx xs))
        rw [mul_unit ctx (ih.1 h)]; exact hx
      · intro h
        refine (ih.2 h).trans (unit_mul ctx hx ?_).symm
        rw [← ih.2 h]
        cases hl : removeNeutrals.loop ctx xs with
        | nil => exact (h hl).elim
        | cons y ys => exact product_ne_none ctx y ys
    | false =>
      rw [hx] at e; rw [e]
      refine ⟨fun h => (by cases h), fun _ => ?_⟩
      show mul ctx (.some (value ctx x)) (product ctx (removeNeutrals.loop ctx xs)) = mul ctx _ (product ctx xs)
      cases hl : removeNeutrals.loop ctx xs with
      | nil => exact (mul_unit ctx (ih.1 hl)).symm
      | cons y ys => rw [← hl, ih.2 (by rw [hl]; intro h; cases h)]

private theorem product_removeNeutrals : ∀ xs, product ctx (removeNeutrals ctx xs) = product ctx xs
  | [] => rfl
  | x :: xs => by
    have h := product_loop ctx (x :: xs)
    show product ctx (match x :: xs, removeNeutrals.loop ctx (x :: xs) with | x :: _, [] => [x] | _, ys => ys) = _
    cases hl : removeNeutrals.loop ctx (x :: xs) with
    | cons y ys => rw [hl] at h; exact h.2 fun h => by cases h
    | nil =>
      have hx : ContextInformation.isNeutral ctx x = true := by
        have e : removeNeutrals.loop ctx (x :: xs) = match ContextInformation.isNeutral ctx x with
          | true => removeNeutrals.loop ctx xs
          | false => x :: removeNeutrals.loop ctx xs := rfl
        cases hx : ContextInformation.isNeutral ctx x with
        | true => rfl
        | false => rw [hx, hl] at e; cases e
      have hxs : removeNeutrals.loop ctx xs = [] := by
        have e : removeNeutrals.loop ctx (x :: xs) = match ContextInformation.isNeutral ctx x with
          | true => removeNeutrals.loop ctx xs
          | false => x :: removeNeutrals.loop ctx xs := rfl
        rw [hx, hl] at e; exact e.symm
      exact (mul_unit ctx ((product_loop ctx xs).1 hxs)).symm

private theorem product_norm (e : Expr) : product ctx (norm ctx e) = .some (eval α ctx e) := by
  rw [← product_toList, ← product_removeNeutrals ctx e.toList]
  have sorted : product ctx (if ContextInformation.isComm ctx then sort (removeNeutrals ctx e.toList)
      else removeNeutrals ctx e.toList) = product ctx (removeNeutrals ctx e.toList) := by
    show product ctx (if (match ctx.comm with | some _ => true | none => false) = true then _ else _) = _
    cases ctx.comm with
    | none => rfl
    | some h => exact product_sort ctx h.down _
  refine Eq.trans ?_ sorted
  show product ctx (if (match ctx.idem with | some _ => true | none => false) = true then mergeIdem _ else _) = _
  cases ctx.idem with
  | none => rfl
  | some h => exact product_mergeIdem ctx h.down _

/-- Expressions with the same normal form have the same value. -/
theorem Context.eq_of_norm (ctx : Context α) (a b : Expr) (h : norm ctx a == norm ctx b) :
    eval α ctx a = eval α ctx b := by
  have h := congrArg (product ctx) (eq_of_beq h)
  rw [product_norm, product_norm] at h
  exact May.some.inj h

end

end Lean.Data.AC
