prelude
import Init.Prelude.SyntaxBasic

/-! Grammars as data, from which the engine builds parsers. -/

namespace Lean

/-- One grammar. -/
inductive ParserDescr where
  /-- A parser of the engine without operands. -/
  | const (name : Name)
  /-- A combinator of the engine with one operand. -/
  | unary (name : Name) (p : ParserDescr)
  /-- A combinator of the engine with two operands. -/
  | binary (name : Name) (p₁ p₂ : ParserDescr)
  /-- What `p` reads, as a node, where precedence `prec` is allowed. -/
  | node (kind : SyntaxNodeKind) (prec : Nat) (p : ParserDescr)
  /-- A node whose first child, of precedence `lhsPrec` or above, has been read already. -/
  | trailingNode (kind : SyntaxNodeKind) (prec lhsPrec : Nat) (p : ParserDescr)
  /-- A symbol, which becomes a keyword. -/
  | symbol (val : String)
  /-- A symbol that remains usable as an identifier. -/
  | nonReservedSymbol (val : String) (includeIdent : Bool)
  /-- A category, with the least precedence to accept. -/
  | cat (catName : Name) (rbp : Nat)
  /-- A parser or grammar given by the name of its declaration. -/
  | parser (declName : Name)
  /-- A node in whose place an antiquotation `$x:name` may stand. -/
  | nodeWithAntiquot (name : String) (kind : SyntaxNodeKind) (p : ParserDescr)
  /-- Any number of `p` with `psep` between them; `sep` stands for it in antiquotations. -/
  | sepBy (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  /-- Like `sepBy`, at least one. -/
  | sepBy1 (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  /-- A symbol with an ASCII form, and whether the printer keeps the form that was written. -/
  | unicodeSymbol (val asciiVal : String) (preserveForPP : Bool)

instance : Inhabited ParserDescr where
  default := .symbol ""

/-- Grammars of parsers that go on from a term already read; the type's name is what tells them apart. -/
abbrev TrailingParserDescr := ParserDescr

end Lean

/-- What a syntax category is as a declaration: a name that documentation can refer to. -/
structure Lean.Parser.Category

namespace Lean.Parser.Category

def command : Category := Category.mk

def term : Category := Category.mk

def tactic : Category := Category.mk

def doElem : Category := Category.mk

def structInstFieldDecl : Category := Category.mk

def level : Category := Category.mk

def attr : Category := Category.mk

def stx : Category := Category.mk

def prio : Category := Category.mk

def prec : Category := Category.mk

end Lean.Parser.Category
