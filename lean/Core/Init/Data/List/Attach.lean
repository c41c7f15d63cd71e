prelude
import Init.Data.List.Perm
import Init.Data.Prod

/-! Elements together with proofs that they are elements: `pmap`, `attach`, `unattach`; what structural and
well-founded recursion through lists needs. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-- `f` applied to every element and a proof of `P` for it. -/
def pmap {P : α → Prop} (f : ∀ a, P a → β) : ∀ l : List α, (H : ∀ a, a ∈ l → P a) → List β
  | [], _ => []
  | a :: l, H => f a (H a mem_cons_self) :: pmap f l fun b hb => H b (mem_cons_of_mem a hb)

/-- The elements with proofs of `P`. -/
@[inline] def attachWith (l : List α) (P : α → Prop) (H : ∀ x, x ∈ l → P x) : List { x // P x } := pmap Subtype.mk l H

/-- The elements with proofs that they are elements. -/
@[inline] def attach (l : List α) : List { x // x ∈ l } := attachWith l _ fun _ => id

/-- The elements without the proofs. -/
def unattach {α : Type _} {p : α → Prop} (l : List { x // p x }) : List α := l.map (·.val)

@[simp] theorem pmap_nil {P : α → Prop} {f : ∀ a, P a → β} : pmap f [] (fun _ h => (nomatch h)) = [] := rfl
@[simp] theorem pmap_cons {P : α → Prop} {f : ∀ a, P a → β} {a : α} {l : List α} (h : ∀ b, b ∈ a :: l → P b) :
    pmap f (a :: l) h = f a (h a mem_cons_self) :: pmap f l fun b hb => h b (mem_cons_of_mem a hb) := rfl
@[simp] theorem attach_nil : ([] : List α).attach = [] := rfl
@[simp] theorem pmap_eq_map {p : α → Prop} {f : α → β} {l : List α} (H) : pmap (fun (a : α) (_ : p a) => f a) l H = map f l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) (ih _)
theorem pmap_congr_left {p q : α → Prop} {f : ∀ a, p a → β} {g : ∀ a, q a → β} (l : List α) {H₁ H₂}
    (h : ∀ a, a ∈ l → ∀ (h₁ h₂), f a h₁ = g a h₂) : pmap f l H₁ = pmap g l H₂ := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [pmap_cons, pmap_cons, h a mem_cons_self, ih fun b hb => h b (mem_cons_of_mem a hb)]
theorem map_pmap {p : α → Prop} {g : β → γ} {f : ∀ a, p a → β} {l : List α} (H) :
    map g (pmap f l H) = pmap (fun a h => g (f a h)) l H := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (_ :: ·) (ih _)
theorem pmap_map {p : β → Prop} {g : ∀ b, p b → γ} {f : α → β} {l : List α} (H) :
    pmap g (map f l) H = pmap (fun a h => g (f a) h) l fun a h => H _ (mem_map_of_mem h) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (_ :: ·) (ih _)
@[simp] theorem length_pmap {p : α → Prop} {f : ∀ a, p a → β} {l : List α} {H} : (pmap f l H).length = l.length := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (· + 1) ih
@[simp] theorem length_attach {l : List α} : l.attach.length = l.length := length_pmap
theorem attach_map_val {l : List α} {f : α → β} : (l.attach.map fun (i : { i // i ∈ l }) => f i) = l.map f := by
  show map _ (pmap _ _ _) = _
  rw [map_pmap]; exact pmap_eq_map _
@[simp] theorem attach_map_subtype_val (l : List α) : l.attach.map Subtype.val = l := attach_map_val.trans (map_id l)
@[simp] theorem unattach_attach {l : List α} : l.attach.unattach = l := attach_map_subtype_val l
@[simp] theorem unattach_nil {p : α → Prop} : ([] : List { x // p x }).unattach = [] := rfl
@[simp] theorem unattach_cons {p : α → Prop} {a : { x // p x }} {l : List { x // p x }} : (a :: l).unattach = a.val :: l.unattach := rfl
@[simp] theorem length_unattach {p : α → Prop} {l : List { x // p x }} : l.unattach.length = l.length := length_map _
@[simp] theorem mem_attach (l : List α) : ∀ x, x ∈ l.attach
  | ⟨a, h⟩ => by
    have ⟨⟨b, hb⟩, hm, e⟩ := mem_map.mp ((attach_map_subtype_val l).symm ▸ h : a ∈ l.attach.map Subtype.val)
    cases e; exact hm
@[simp] theorem mem_pmap {p : α → Prop} {f : ∀ a, p a → β} {l : List α} {H : ∀ a, a ∈ l → p a} {b : β} :
    b ∈ pmap f l H ↔ ∃ (a : α) (h : a ∈ l), f a (H a h) = b := by
  induction l with
  | nil => exact ⟨(nomatch ·), fun ⟨_, h, _⟩ => (nomatch h)⟩
  | cons a l ih =>
    rw [pmap_cons, mem_cons, ih]
    constructor
    · intro h
      cases h with
      | inl e => exact ⟨a, mem_cons_self, e.symm⟩
      | inr h => have ⟨x, hx, e⟩ := h; exact ⟨x, mem_cons_of_mem a hx, e⟩
    · intro ⟨x, hx, e⟩
      cases mem_cons.mp hx with
      | inl h => subst h; exact Or.inl e.symm
      | inr h => exact Or.inr ⟨x, h, e⟩
theorem foldl_attach {l : List α} {f : β → α → β} {b : β} : l.attach.foldl (fun acc t => f acc t.1) b = l.foldl f b := by
  have := foldl_map (f := Subtype.val) (g := f) (l := l.attach) (init := b)
  rw [attach_map_subtype_val] at this; exact this.symm
theorem foldr_attach {l : List α} {f : α → β → β} {b : β} : l.attach.foldr (fun t acc => f t.1 acc) b = l.foldr f b := by
  have := foldr_map (f := Subtype.val) (g := f) (l := l.attach) (init := b)
  rw [attach_map_subtype_val] at this; exact this.symm
attribute [simp] foldl_attach foldr_attach
@[simp] theorem attach_cons {x : α} {xs : List α} :
    (x :: xs).attach = ⟨x, mem_cons_self⟩ :: xs.attach.map fun ⟨y, h⟩ => ⟨y, mem_cons_of_mem x h⟩ := by
  show _ :: pmap _ _ _ = _ :: map _ (pmap _ _ _)
  rw [map_pmap]
  exact congrArg (_ :: ·) (pmap_congr_left xs fun _ _ _ _ => rfl)

theorem map_subtype {p : α → Prop} {l : List { x // p x }} {f : { x // p x } → β} {g : α → β}
    (hf : ∀ x h, f ⟨x, h⟩ = g x) : l.map f = l.unattach.map g := by
  show _ = map g (map _ l); rw [map_map]; exact map_congr_left fun ⟨x, h⟩ _ => hf x h
theorem foldl_subtype {p : α → Prop} {l : List { x // p x }} {f : β → { x // p x } → β} {g : β → α → β} {x : β}
    (hf : ∀ b x h, f b ⟨x, h⟩ = g b x) : l.foldl f x = l.unattach.foldl g x := by
  show _ = foldl g x (map _ l); rw [foldl_map]; exact foldl_congr fun b ⟨x, h⟩ _ => hf b x h
theorem foldr_subtype {p : α → Prop} {l : List { x // p x }} {f : { x // p x } → β → β} {g : α → β → β} {x : β}
    (hf : ∀ x h b, f ⟨x, h⟩ b = g x b) : l.foldr f x = l.unattach.foldr g x := by
  show _ = foldr g x (map _ l); rw [foldr_map]
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, foldr_cons, ih, hf]
theorem unattach_filter {p : α → Prop} {l : List { x // p x }} {f : { x // p x } → Bool} {g : α → Bool}
    (hf : ∀ x h, f ⟨x, h⟩ = g x) : (l.filter f).unattach = l.unattach.filter g := by
  show map _ (filter f l) = filter g (map _ l)
  rw [filter_map]; exact congrArg _ (filter_congr fun ⟨x, h⟩ _ => hf x h)
theorem flatMap_subtype {p : α → Prop} {l : List { x // p x }} {f : { x // p x } → List β} {g : α → List β}
    (hf : ∀ x h, f ⟨x, h⟩ = g x) : l.flatMap f = l.unattach.flatMap g := congrArg flatten (map_subtype hf)
theorem all_subtype {p : α → Prop} {l : List { x // p x }} {f : { x // p x } → Bool} {g : α → Bool}
    (hf : ∀ x h, f ⟨x, h⟩ = g x) : l.all f = l.unattach.all g := by
  show _ = all (map _ l) g; rw [all_map]; congr 1; funext ⟨x, h⟩; exact hf x h
theorem any_subtype {p : α → Prop} {l : List { x // p x }} {f : { x // p x } → Bool} {g : α → Bool}
    (hf : ∀ x h, f ⟨x, h⟩ = g x) : l.any f = l.unattach.any g := by
  show _ = any (map _ l) g; rw [any_map]; congr 1; funext ⟨x, h⟩; exact hf x h
attribute [simp] map_subtype foldl_subtype foldr_subtype unattach_filter flatMap_subtype all_subtype any_subtype

theorem sizeOf_lt_of_mem [SizeOf α] {as : List α} (h : a ∈ as) : sizeOf a < sizeOf as := by
  induction h with
  | head as => show sizeOf a < 1 + sizeOf a + sizeOf as; omega
  | tail b _ ih => rename_i as _; show sizeOf a < 1 + sizeOf b + sizeOf as; omega
theorem sizeOf_get [SizeOf α] (as : List α) (i : Fin as.length) : sizeOf (as.get i) < sizeOf as :=
  sizeOf_lt_of_mem (getElem_mem i.2)
theorem sizeOf_getElem [SizeOf α] {as : List α} {i : Nat} (h : i < as.length) : sizeOf as[i] < sizeOf as :=
  sizeOf_lt_of_mem (getElem_mem h)

end List
