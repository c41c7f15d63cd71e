prelude
import Init.Prelude.Quotation

/-! Names with macro scopes. A name `n` that an expansion with scopes `s₁ s₂ …` introduced in context `c`
is `n._@.c._hyg.s₁.s₂…`. Names that went through expansions of several contexts keep the former ones,
each followed by its scopes, between `_@` and the last context. -/

namespace Lean

/-- Was the name introduced by an expansion? -/
def Name.hasMacroScopes : Name → Bool
  | .anonymous => false
  | .str _ s => BEq.beq s "_hyg"
  | .num p _ => hasMacroScopes p

/-- What stands before the last `_@`. -/
private def beforeMark : Name → Name
  | .anonymous => .anonymous
  | .num p _ => beforeMark p
  | .str p s => cond (BEq.beq s "_@") p (beforeMark p)

/-- The name as it was written. -/
def Name.eraseMacroScopes (n : Name) : Name := cond n.hasMacroScopes (beforeMark n) n

/-- The name as it was written, followed by its last scopes as plain numbers. -/
private def scopesAfterName : Name → Name
  | .num p i => .num (scopesAfterName p) i
  | n => beforeMark n

/-- A short form for binders whose names need not be unique. -/
def Name.simpMacroScopes (n : Name) : Name := cond n.hasMacroScopes (scopesAfterName n) n

/-- A name with macro scopes, taken apart. -/
structure MacroScopesView where
  /-- The name as it was written. -/
  name : Name
  /-- The former contexts with their scopes. -/
  imported : Name
  /-- The last context. -/
  ctx : Name
  /-- The scopes in the last context; none for a plain name. -/
  scopes : List MacroScope

instance : Inhabited MacroScopesView where
  default := ⟨default, default, default, default⟩

/-- Put the name together again. -/
def MacroScopesView.review (view : MacroScopesView) : Name :=
  match view.scopes with
  | .nil => view.name
  | scopes =>
    let marked := Name.appendCore (Name.mkStr view.name "_@") view.imported
    scopes.foldl Name.mkNum (Name.mkStr (Name.appendCore marked view.ctx) "_hyg")

/-- Read the context, last component first, up to a number that ends a former context or to the mark.
`ctx` holds the components read so far. -/
private def splitContext (scopes : List MacroScope) : Name → (ctx : Name → Name) → MacroScopesView
  | .str p s, ctx =>
    cond (BEq.beq s "_@")
      { name := p, imported := .anonymous, ctx := ctx .anonymous, scopes := scopes }
      (splitContext scopes p fun n => ctx (.str n s))
  | .num p i, ctx =>
    let rec former : Name → (imported : Name → Name) → MacroScopesView
      | .str p s, imported =>
        cond (BEq.beq s "_@")
          { name := p, imported := imported .anonymous, ctx := ctx .anonymous, scopes := scopes }
          (former p fun n => imported (.str n s))
      | .num p i, imported => former p fun n => imported (.num n i)
      | .anonymous, _ => panic "malformed macro scopes: no `_@`"
    former p fun n => .num n i
  | .anonymous, _ => panic "malformed macro scopes: no `_@`"

/-- Read the last scopes, up to `_hyg`. -/
private def splitScopes : Name → List MacroScope → MacroScopesView
  | .num p scope, scopes => splitScopes p (.cons scope scopes)
  | .str p _, scopes => splitContext scopes p fun n => n
  | .anonymous, _ => panic "malformed macro scopes: no `_hyg`"

/-- Take a name apart; `review` is the inverse. -/
def extractMacroScopes (n : Name) : MacroScopesView :=
  match n.hasMacroScopes with
  | true => splitScopes n .nil
  | false => { name := n, imported := .anonymous, ctx := .anonymous, scopes := .nil }

/-- The name in one scope more, of the context `ctx`. -/
def addMacroScope (ctx : Name) (n : Name) (scp : MacroScope) : Name :=
  match n.hasMacroScopes with
  | false => .num (.str (Name.appendCore (.str n "_@") ctx) "_hyg") scp
  | true =>
    let view := extractMacroScopes n
    match BEq.beq view.ctx ctx with
    | true => .num n scp
    | false => MacroScopesView.review {
        name := view.name
        imported := view.scopes.foldl Name.mkNum (Name.appendCore view.imported view.ctx)
        ctx := ctx
        scopes := .cons scp .nil
      }

/-- One name after the other. The scopes of either go to the end; only one of the two may have any. -/
def Name.append (a b : Name) : Name :=
  match a.hasMacroScopes, b.hasMacroScopes with
  | false, false => appendCore a b
  | false, true =>
    let view := extractMacroScopes b
    MacroScopesView.review { view with name := appendCore a view.name }
  | true, false =>
    let view := extractMacroScopes a
    MacroScopesView.review { view with name := appendCore view.name b }
  | true, true => panic "Name.append: both names have macro scopes; erase those of one of them first"

instance : Append Name where
  append := Name.append

/-- The name in the scope of the present expansion. -/
@[inline]
def MonadQuotation.addMacroScope {m : Type → Type} [MonadQuotation m] [Monad m] (n : Name) : m Name :=
  bind MonadQuotation.getContext fun ctx =>
  bind getCurrMacroScope fun scope =>
  pure (Lean.addMacroScope ctx n scope)

namespace Syntax

/-- A null node with `n` children. -/
def matchesNull (stx : Syntax) (n : Nat) : Bool := stx.isNodeOf nullKind n

/-- An identifier equal to `id` up to macro scopes: what the pattern `` `(id) `` asks. -/
def matchesIdent (stx : Syntax) (id : Name) : Bool :=
  and stx.isIdent (BEq.beq stx.getId.eraseMacroScopes id.eraseMacroScopes)

/-- A literal of kind `k` written as `val`. -/
def matchesLit (stx : Syntax) (k : SyntaxNodeKind) (val : String) : Bool :=
  match stx with
  | .node _ kind args =>
    and (BEq.beq k kind) (match args.getD 0 .missing with
      | .atom _ text => BEq.beq val text
      | _ => false)
  | _ => false

end Syntax
end Lean
