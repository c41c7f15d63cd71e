prelude
import Init.Data.List.Ends
import Init.Data.Prod

/-! `zip`, `zipWith`, `unzip`, `zipIdx`, `mapIdx`. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type u₁}

@[simp] theorem length_zipWith {f : α → β → γ} {l₁ : List α} {l₂ : List β} :
    length (zipWith f l₁ l₂) = min l₁.length l₂.length := by
  induction l₁ generalizing l₂ with
  | nil => simp only [zipWith_nil_left, length_nil]; omega
  | cons a l₁ ih => cases l₂ with
    | nil => simp only [zipWith_nil_right, length_nil]; omega
    | cons b l₂ => simp only [zipWith_cons_cons, length_cons, ih]; omega
@[simp] theorem length_zip {l₁ : List α} {l₂ : List β} : length (zip l₁ l₂) = min l₁.length l₂.length := length_zipWith
theorem lt_length_left_of_zipWith {f : α → β → γ} {i : Nat} {l : List α} {l' : List β} (h : i < (zipWith f l l').length) :
    i < l.length := by rw [length_zipWith] at h; omega
theorem lt_length_right_of_zipWith {f : α → β → γ} {i : Nat} {l : List α} {l' : List β} (h : i < (zipWith f l l').length) :
    i < l'.length := by rw [length_zipWith] at h; omega
theorem lt_length_left_of_zip {i : Nat} {l : List α} {l' : List β} (h : i < (zip l l').length) : i < l.length :=
  lt_length_left_of_zipWith h
theorem lt_length_right_of_zip {i : Nat} {l : List α} {l' : List β} (h : i < (zip l l').length) : i < l'.length :=
  lt_length_right_of_zipWith h
theorem getElem?_zipWith {f : α → β → γ} {as : List α} {bs : List β} {i : Nat} :
    (zipWith f as bs)[i]? = match as[i]?, bs[i]? with | some a, some b => some (f a b) | _, _ => none := by
  induction as generalizing bs i with
  | nil => simp
  | cons a as ih => cases bs with
    | nil => simp
    | cons b bs => cases i with
      | zero => rfl
      | succ i => exact ih
theorem getElem?_zipWith' {f : α → β → γ} {l₁ : List α} {l₂ : List β} {i : Nat} :
    (zipWith f l₁ l₂)[i]? = (l₁[i]?.map f).bind fun g => l₂[i]?.map g := by
  rw [getElem?_zipWith]; cases l₁[i]? <;> cases l₂[i]? <;> rfl
@[simp] theorem getElem_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} {h : i < (zipWith f l l').length} :
    (zipWith f l l')[i] = f (l[i]'(lt_length_left_of_zipWith h)) (l'[i]'(lt_length_right_of_zipWith h)) := by
  rw [getElem_eq_iff, getElem?_zipWith, getElem?_eq_getElem (lt_length_left_of_zipWith h),
    getElem?_eq_getElem (lt_length_right_of_zipWith h)]
@[simp] theorem getElem_zip {l : List α} {l' : List β} {i : Nat} {h : i < (zip l l').length} :
    (zip l l')[i] = (l[i]'(lt_length_left_of_zip h), l'[i]'(lt_length_right_of_zip h)) := getElem_zipWith (h := h)
theorem getElem?_zip_eq_some {l₁ : List α} {l₂ : List β} {z : α × β} {i : Nat} :
    (zip l₁ l₂)[i]? = some z ↔ l₁[i]? = some z.1 ∧ l₂[i]? = some z.2 := by
  cases z
  rw [zip, getElem?_zipWith]
  cases l₁[i]? <;> cases l₂[i]? <;> simp
theorem getElem?_zipWith_eq_some {f : α → β → γ} {l₁ : List α} {l₂ : List β} {z : γ} {i : Nat} :
    (zipWith f l₁ l₂)[i]? = some z ↔ ∃ x y, l₁[i]? = some x ∧ l₂[i]? = some y ∧ f x y = z := by
  rw [getElem?_zipWith]
  cases l₁[i]? <;> cases l₂[i]? <;> simp
theorem zipWith_comm {f : α → β → γ} {as : List α} {bs : List β} : zipWith f as bs = zipWith (fun b a => f a b) bs as := by
  induction as generalizing bs with
  | nil => simp
  | cons a as ih => cases bs with
    | nil => rfl
    | cons b bs => simp [ih]
theorem zipWith_self {f : α → α → δ} {l : List α} : zipWith f l l = l.map fun a => f a a := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem zipWith_map {μ} {f : γ → δ → μ} {g : α → γ} {h : β → δ} {l₁ : List α} {l₂ : List β} :
    zipWith f (l₁.map g) (l₂.map h) = zipWith (fun a b => f (g a) (h b)) l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rfl
  | cons a as ih => cases l₂ with
    | nil => rfl
    | cons b bs => simp [ih]
theorem zipWith_map_left {l₁ : List α} {l₂ : List β} {f : α → α'} {g : α' → β → γ} :
    zipWith g (l₁.map f) l₂ = zipWith (fun a b => g (f a) b) l₁ l₂ := by
  have := zipWith_map (f := g) (g := f) (h := id) (l₁ := l₁) (l₂ := l₂); rw [map_id] at this; exact this
theorem zipWith_map_right {l₁ : List α} {l₂ : List β} {f : β → β'} {g : α → β' → γ} :
    zipWith g l₁ (l₂.map f) = zipWith (fun a b => g a (f b)) l₁ l₂ := by
  have := zipWith_map (f := g) (g := id) (h := f) (l₁ := l₁) (l₂ := l₂); rw [map_id] at this; exact this
theorem map_zipWith {δ : Type _} {f : α → β} {g : γ → δ → α} {l : List γ} {l' : List δ} :
    map f (zipWith g l l') = zipWith (fun x y => f (g x y)) l l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a as ih => cases l' with
    | nil => rfl
    | cons b bs => simp [ih]
theorem zipWith_append {f : α → β → γ} {l₁ l₁' : List α} {l₂ l₂' : List β} (h : l₁.length = l₂.length) :
    zipWith f (l₁ ++ l₁') (l₂ ++ l₂') = zipWith f l₁ l₂ ++ zipWith f l₁' l₂' := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact absurd h (by simp)
  | cons a l₁ ih => cases l₂ with
    | nil => exact absurd h (by simp)
    | cons b l₂ => simp [ih (by simpa using h)]
theorem zip_append {l₁ r₁ : List α} {l₂ r₂ : List β} (h : length l₁ = length l₂) :
    zip (l₁ ++ r₁) (l₂ ++ r₂) = zip l₁ l₂ ++ zip r₁ r₂ := zipWith_append h
theorem take_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} :
    (zipWith f l l').take i = zipWith f (l.take i) (l'.take i) := by
  induction i generalizing l l' with
  | zero => simp
  | succ i ih => cases l <;> cases l' <;> simp [ih]
theorem drop_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} :
    (zipWith f l l').drop i = zipWith f (l.drop i) (l'.drop i) := by
  induction i generalizing l l' with
  | zero => simp
  | succ i ih => cases l <;> cases l' <;> simp [ih]
theorem tail_zipWith {f : α → β → γ} {l : List α} {l' : List β} : (zipWith f l l').tail = zipWith f l.tail l'.tail := by
  cases l <;> cases l' <;> simp
theorem zip_map {f : α → γ} {g : β → δ} {l₁ : List α} {l₂ : List β} :
    zip (l₁.map f) (l₂.map g) = (zip l₁ l₂).map (Prod.map f g) := by
  show zipWith _ _ _ = map _ (zipWith _ _ _)
  rw [zipWith_map, map_zipWith]; rfl
theorem zip_map_left {f : α → γ} {l₁ : List α} {l₂ : List β} : zip (l₁.map f) l₂ = (zip l₁ l₂).map (Prod.map f id) := by
  rw [← zip_map, map_id]
theorem zip_map_right {f : β → γ} {l₁ : List α} {l₂ : List β} : zip l₁ (l₂.map f) = (zip l₁ l₂).map (Prod.map id f) := by
  rw [← zip_map, map_id]
theorem map_zip_eq_zipWith {f : α × β → γ} {l : List α} {l' : List β} :
    map f (l.zip l') = zipWith (fun a b => f (a, b)) l l' := map_zipWith
theorem of_mem_zip {a : α} {b : β} : ∀ {l₁ : List α} {l₂ : List β}, (a, b) ∈ zip l₁ l₂ → a ∈ l₁ ∧ b ∈ l₂
  | _ :: l₁, _ :: l₂, .head _ => ⟨mem_cons_self, mem_cons_self⟩
  | _ :: l₁, _ :: l₂, .tail _ h => ⟨mem_cons_of_mem _ (of_mem_zip h).1, mem_cons_of_mem _ (of_mem_zip h).2⟩
theorem map_fst_zip : ∀ {l₁ : List α} {l₂ : List β}, l₁.length ≤ l₂.length → map Prod.fst (zip l₁ l₂) = l₁
  | [], _, _ => rfl
  | a :: l₁, b :: l₂, h => congrArg (a :: ·) (map_fst_zip (Nat.le_of_succ_le_succ h))
  | _ :: _, [], h => absurd h (by simp)
theorem map_snd_zip : ∀ {l₁ : List α} {l₂ : List β}, l₂.length ≤ l₁.length → map Prod.snd (zip l₁ l₂) = l₂
  | [], [], _ => rfl
  | _ :: _, [], _ => rfl
  | a :: l₁, b :: l₂, h => congrArg (b :: ·) (map_snd_zip (Nat.le_of_succ_le_succ h))
  | [], _ :: _, h => absurd h (by simp)
@[simp] theorem zip_replicate {a : α} {b : β} {n : Nat} : zip (replicate n a) (replicate n b) = replicate n (a, b) := by
  induction n with
  | zero => rfl
  | succ n ih => simp [replicate_succ, ih]
theorem zip_eq_zipWith {l₁ : List α} {l₂ : List β} : zip l₁ l₂ = zipWith Prod.mk l₁ l₂ := rfl
@[simp] theorem zipWith_eq_nil_iff {f : α → β → γ} {l : List α} {l' : List β} :
    zipWith f l l' = [] ↔ l = [] ∨ l' = [] := by cases l <;> cases l' <;> simp
@[simp] theorem zip_eq_nil_iff {l₁ : List α} {l₂ : List β} : zip l₁ l₂ = [] ↔ l₁ = [] ∨ l₂ = [] := zipWith_eq_nil_iff
theorem head?_zipWith {f : α → β → γ} {as : List α} {bs : List β} :
    (zipWith f as bs).head? = match as.head?, bs.head? with | some a, some b => some (f a b) | _, _ => none := by
  cases as <;> cases bs <;> rfl

@[simp] theorem unzip_nil : ([] : List (α × β)).unzip = ([], []) := rfl
theorem unzip_cons {h : α × β} {t : List (α × β)} : (h :: t).unzip = match unzip t with | (as, bs) => (h.1 :: as, h.2 :: bs) := rfl
attribute [simp] unzip_cons
theorem unzip_fst : ∀ {l : List (α × β)}, (unzip l).fst = l.map Prod.fst
  | [] => rfl
  | (a, b) :: l => congrArg (a :: ·) (unzip_fst (l := l))
theorem unzip_snd : ∀ {l : List (α × β)}, (unzip l).snd = l.map Prod.snd
  | [] => rfl
  | (a, b) :: l => congrArg (b :: ·) (unzip_snd (l := l))
attribute [simp] unzip_fst unzip_snd
theorem unzip_eq_map {l : List (α × β)} : unzip l = (l.map Prod.fst, l.map Prod.snd) := Prod.ext unzip_fst unzip_snd
theorem zip_unzip : ∀ (l : List (α × β)), zip (unzip l).1 (unzip l).2 = l
  | [] => rfl
  | (a, b) :: l => congrArg ((a, b) :: ·) (zip_unzip l)
theorem unzip_zip {l₁ : List α} {l₂ : List β} (h : l₁.length = l₂.length) : unzip (zip l₁ l₂) = (l₁, l₂) := by
  rw [unzip_eq_map, map_fst_zip (Nat.le_of_eq h), map_snd_zip (Nat.le_of_eq h.symm)]
theorem length_unzip_fst {l : List (α × β)} : (unzip l).1.length = l.length := by simp
theorem length_unzip_snd {l : List (α × β)} : (unzip l).2.length = l.length := by simp

@[simp] theorem zipIdx_nil {i : Nat} : ([] : List α).zipIdx i = [] := rfl
@[simp] theorem zipIdx_cons {a : α} {as : List α} {i : Nat} : (a :: as).zipIdx i = (a, i) :: as.zipIdx (i + 1) := rfl
@[simp] theorem length_zipIdx : ∀ {l : List α} {i : Nat}, (zipIdx l i).length = l.length
  | [], _ => rfl
  | _ :: l, i => congrArg (· + 1) (length_zipIdx (l := l) (i := i + 1))
@[simp] theorem getElem?_zipIdx : ∀ {l : List α} {i j : Nat}, (zipIdx l i)[j]? = l[j]?.map fun a => (a, i + j)
  | [], _, _ => rfl
  | _ :: _, _, 0 => rfl
  | _ :: l, i, j + 1 => by rw [zipIdx_cons, getElem?_cons_succ, getElem?_zipIdx, getElem?_cons_succ, Nat.add_right_comm]; rfl
@[simp] theorem getElem_zipIdx {l : List α} {i j : Nat} (h : i < (l.zipIdx j).length) :
    (l.zipIdx j)[i] = (l[i]'(by simpa using h), j + i) := by
  rw [getElem_eq_iff, getElem?_zipIdx, getElem?_eq_getElem]; rfl
theorem mk_mem_zipIdx_iff_getElem? {i : Nat} {x : α} {l : List α} : (x, i) ∈ zipIdx l ↔ l[i]? = some x := by
  rw [mem_iff_getElem?]
  constructor
  · intro ⟨j, h⟩
    rw [getElem?_zipIdx] at h
    simp only [Option.map_eq_some_iff, Prod.mk.injEq, Nat.zero_add] at h
    have ⟨a, h, e, f⟩ := h
    rw [← f, h, e]
  · intro h; exact ⟨i, by rw [getElem?_zipIdx, h]; simp⟩
theorem map_fst_zipIdx {l : List α} {i : Nat} : map Prod.fst (zipIdx l i) = l := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => simp [ih]
attribute [simp] map_fst_zipIdx

end List
