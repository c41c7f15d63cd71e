prelude
import Init.Prelude.Name

/-! Syntax trees: source positions, nodes, typed syntax, and the kinds that the parser knows by itself. -/

universe u v w

namespace Lean

/-- Where a token comes from. -/
inductive SourceInfo where
  /-- Read from a file, with the white space around it. -/
  | original (leading : Substring.Raw) (pos : String.Pos.Raw) (trailing : Substring.Raw)
      (endPos : String.Pos.Raw)
  /-- Made by a program from what stands at these positions. `canonical`: treat it as if it stood there. -/
  | synthetic (pos : String.Pos.Raw) (endPos : String.Pos.Raw) (canonical := false)
  /-- From nowhere. -/
  | protected none

instance : Inhabited SourceInfo := ⟨SourceInfo.none⟩

namespace SourceInfo

/-- Where the token begins. With `canonicalOnly`, not for synthetic tokens that are not canonical. -/
def getPos? (info : SourceInfo) (canonicalOnly := false) : Option String.Pos.Raw :=
  match info with
  | original _ pos _ _ => some pos
  | synthetic pos _ canonical => cond (or canonical (not canonicalOnly)) (some pos) none
  | SourceInfo.none => none

/-- Where the token ends; `canonicalOnly` as for `getPos?`. -/
def getTailPos? (info : SourceInfo) (canonicalOnly := false) : Option String.Pos.Raw :=
  match info with
  | original _ _ _ endPos => some endPos
  | synthetic _ endPos canonical => cond (or canonical (not canonicalOnly)) (some endPos) none
  | SourceInfo.none => none

/-- The white space after the token. -/
def getTrailing? (info : SourceInfo) : Option Substring.Raw :=
  match info with
  | original _ _ trailing _ => some trailing
  | _ => none

/-- Where the white space after the token ends, or else the token. -/
def getTrailingTailPos? (info : SourceInfo) (canonicalOnly := false) : Option String.Pos.Raw :=
  match info.getTrailing? with
  | none => info.getTailPos? canonicalOnly
  | some trailing => some trailing.stopPos

end SourceInfo

/-- Which parser made a node: by custom the name of its declaration. -/
abbrev SyntaxNodeKind := Name

/-- What an identifier of a quotation may mean, looked up where the quotation stands. -/
inductive Syntax.Preresolved where
  /-- A namespace. -/
  | namespace (ns : Name)
  /-- A constant or section variable, followed by field accesses. -/
  | decl (n : Name) (fields : List String)

/-- Trees that the parser makes, macros rewrite and elaborators read. -/
inductive Syntax where
  /-- What a parse error left out. -/
  | missing : Syntax
  /-- A node made by the parser `kind`. -/
  | node (info : SourceInfo) (kind : SyntaxNodeKind) (args : Array Syntax) : Syntax
  /-- A keyword, symbol or literal. -/
  | atom (info : SourceInfo) (val : String) : Syntax
  /-- An identifier: as written, as a name, and what it may mean. -/
  | ident (info : SourceInfo) (rawVal : Substring.Raw) (val : Name)
      (preresolved : List Syntax.Preresolved) : Syntax

def Syntax.node1 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ : Syntax) : Syntax :=
  .node info kind (Array.mkArray1 a₁)

def Syntax.node2 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ : Syntax) : Syntax :=
  .node info kind (Array.mkArray2 a₁ a₂)

def Syntax.node3 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ : Syntax) : Syntax :=
  .node info kind (Array.mkArray3 a₁ a₂ a₃)

def Syntax.node4 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ : Syntax) : Syntax :=
  .node info kind (Array.mkArray4 a₁ a₂ a₃ a₄)

def Syntax.node5 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ : Syntax) : Syntax :=
  .node info kind (Array.mkArray5 a₁ a₂ a₃ a₄ a₅)

def Syntax.node6 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ : Syntax) : Syntax :=
  .node info kind (Array.mkArray6 a₁ a₂ a₃ a₄ a₅ a₆)

def Syntax.node7 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : Syntax) : Syntax :=
  .node info kind (Array.mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇)

def Syntax.node8 (info : SourceInfo) (kind : SyntaxNodeKind)
    (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : Syntax) : Syntax :=
  .node info kind (Array.mkArray8 a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈)

/-- Several kinds. -/
@[implicit_reducible]
def SyntaxNodeKinds := List SyntaxNodeKind

/-- Syntax expected to be of one of the kinds `ks`; nothing enforces it. -/
structure TSyntax (ks : SyntaxNodeKinds) where
  raw : Syntax

instance : Inhabited Syntax where
  default := .missing

instance : Inhabited (TSyntax ks) where
  default := ⟨default⟩

/-- Several parses of the same length, to be told apart by types. -/
abbrev choiceKind : SyntaxNodeKind := `choice

/-- Repetitions and options. -/
abbrev nullKind : SyntaxNodeKind := `null

/-- Sequences kept together. -/
abbrev groupKind : SyntaxNodeKind := `group

/-- Identifiers. -/
abbrev identKind : SyntaxNodeKind := `ident

/-- String literals. -/
abbrev strLitKind : SyntaxNodeKind := `str

/-- Character literals. -/
abbrev charLitKind : SyntaxNodeKind := `char

/-- Number literals. -/
abbrev numLitKind : SyntaxNodeKind := `num

/-- Hexadecimal digits without a prefix. -/
abbrev hexnumKind : SyntaxNodeKind := `hexnum

/-- Decimal fractions and exponents. -/
abbrev scientificLitKind : SyntaxNodeKind := `scientific

/-- Name literals. -/
abbrev nameLitKind : SyntaxNodeKind := `name

/-- The number of a projection such as `x.1`. -/
abbrev fieldIdxKind : SyntaxNodeKind := `fieldIdx

/-- An invisible token that carries the macro scope of its place. -/
abbrev hygieneInfoKind : SyntaxNodeKind := `hygieneInfo

/-- The text between the braces of an interpolated string. -/
abbrev interpolatedStrLitKind : SyntaxNodeKind := `interpolatedStrLitKind

/-- Interpolated strings. -/
abbrev interpolatedStrKind : SyntaxNodeKind := `interpolatedStrKind

/-- A node without position. -/
@[inline]
def mkNode (k : SyntaxNodeKind) (args : Array Syntax) : TSyntax (.cons k .nil) :=
  ⟨.node .none k args⟩

/-- A node of the null kind without position. -/
@[inline]
def mkNullNode (args : Array Syntax := Array.empty) : Syntax := (mkNode nullKind args).raw

end Lean
