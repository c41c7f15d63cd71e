prelude
import Init.Prelude.Syntax

/-! Taking syntax trees apart, their positions, and arrays of typed syntax. -/

universe u v w

namespace Lean
namespace Syntax

/-- The kind of a node. Leaves have a kind by custom: an atom its own text, an identifier `ident`. -/
def getKind (stx : Syntax) : SyntaxNodeKind :=
  match stx with
  | .node _ k _ => k
  | .ident _ _ _ _ => identKind
  | .atom _ text => Name.mkSimple text
  | .missing => `missing

/-- The node with another kind; leaves stay. -/
def setKind (stx : Syntax) (k : SyntaxNodeKind) : Syntax :=
  match stx with
  | .node info _ args => .node info k args
  | leaf => leaf

def isOfKind (stx : Syntax) (k : SyntaxNodeKind) : Bool := BEq.beq stx.getKind k

/-- The children; none for a leaf. -/
def getArgs (stx : Syntax) : Array Syntax :=
  match stx with
  | .node _ _ args => args
  | _ => Array.empty

/-- The child with index `i`, `missing` where there is none. -/
def getArg (stx : Syntax) (i : Nat) : Syntax :=
  match stx with
  | .node _ _ args => args.getD i .missing
  | _ => .missing

def getNumArgs (stx : Syntax) : Nat :=
  match stx with
  | .node _ _ args => args.size
  | _ => 0

/-- What an optional parser read, if anything. -/
def getOptional? (stx : Syntax) : Option Syntax :=
  match stx with
  | .node _ k args =>
    cond (and (BEq.beq k nullKind) (BEq.beq args.size 1)) (some (args.get!Internal 0)) none
  | _ => none

def isMissing : Syntax → Bool
  | .missing => true
  | _ => false

/-- A node of kind `k` with `n` children. -/
def isNodeOf (stx : Syntax) (k : SyntaxNodeKind) (n : Nat) : Bool :=
  and (stx.isOfKind k) (BEq.beq stx.getNumArgs n)

def isIdent : Syntax → Bool
  | .ident _ _ _ _ => true
  | _ => false

/-- The name of an identifier, the anonymous name for anything else. -/
def getId : Syntax → Name
  | .ident _ _ name _ => name
  | _ => .anonymous

/-- The source information of the root itself. -/
def getInfo? : Syntax → Option SourceInfo
  | .node info _ _ => some info
  | .ident info _ _ _ => some info
  | .atom info _ => some info
  | .missing => none

/-- The source information of the first part that has one. -/
partial def getHeadInfo? : Syntax → Option SourceInfo
  | .missing => none
  | .atom info _ => some info
  | .ident info _ _ _ => some info
  | .node .none _ args =>
    let rec search (i : Nat) : Option SourceInfo :=
      match decide (LT.lt i args.size) with
      | false => none
      | true => match getHeadInfo? (args.get!Internal i) with
        | none => search (HAdd.hAdd i 1)
        | found => found
    search 0
  | .node info _ _ => some info

def getHeadInfo (stx : Syntax) : SourceInfo :=
  match stx.getHeadInfo? with
  | none => .none
  | some info => info

/-- Where the tree begins. With `canonicalOnly`, synthetic parts that are not canonical have no position. -/
def getPos? (stx : Syntax) (canonicalOnly := false) : Option String.Pos.Raw :=
  stx.getHeadInfo.getPos? canonicalOnly

/-- Where the tree ends; `canonicalOnly` as for `getPos?`. -/
partial def getTailPos? (stx : Syntax) (canonicalOnly := false) : Option String.Pos.Raw :=
  match stx with
  | .missing => none
  | .atom info _ => info.getTailPos? canonicalOnly
  | .ident info _ _ _ => info.getTailPos? canonicalOnly
  | .node info _ args =>
    let rec search (left : Nat) : Option String.Pos.Raw :=
      match left with
      | 0 => none
      | Nat.succ i => match getTailPos? (args.get!Internal i) canonicalOnly with
        | none => search i
        | found => found
    match info.getTailPos? canonicalOnly with
    | none => search args.size
    | found => found

/-- Elements and the separators between them, in order. -/
structure SepArray (sep : String) where
  elemsAndSeps : Array Syntax

/-- A `SepArray` whose elements are of the kinds `ks`. -/
structure TSepArray (ks : SyntaxNodeKinds) (sep : String) where
  elemsAndSeps : Array Syntax

end Syntax

/-- Arrays of syntax of the kinds `ks`. -/
abbrev TSyntaxArray (ks : SyntaxNodeKinds) := Array (TSyntax ks)

unsafe def TSyntaxArray.rawImpl : TSyntaxArray ks → Array Syntax := unsafeCast

/-- The same array without the kinds. -/
@[implemented_by TSyntaxArray.rawImpl]
opaque TSyntaxArray.raw (as : TSyntaxArray ks) : Array Syntax := Array.empty

unsafe def TSyntaxArray.mkImpl : Array Syntax → TSyntaxArray ks := unsafeCast

/-- The same array with kinds. -/
@[implemented_by TSyntaxArray.mkImpl]
opaque TSyntaxArray.mk (as : Array Syntax) : TSyntaxArray ks := Array.empty

/-- Synthetic source information with the extent of `ref`. It is canonical when that is asked for and
`ref` has canonical positions. -/
def SourceInfo.fromRef (ref : Syntax) (canonical := false) : SourceInfo :=
  let extent (canonical : Bool) (otherwise : Unit → SourceInfo) : SourceInfo :=
    match ref.getPos? canonical with
    | none => otherwise Unit.unit
    | some pos => match ref.getTailPos? canonical with
      | none => otherwise Unit.unit
      | some endPos => .synthetic pos endPos canonical
  let ordinary := fun (_ : Unit) => extent false fun _ => .none
  cond canonical (extent true ordinary) (ordinary Unit.unit)

/-- An atom without position. -/
def mkAtom (val : String) : Syntax := .atom .none val

/-- An atom with the extent of `src`. -/
def mkAtomFrom (src : Syntax) (val : String) (canonical := false) : Syntax :=
  .atom (SourceInfo.fromRef src canonical) val

end Lean
