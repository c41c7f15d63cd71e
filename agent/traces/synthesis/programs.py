"""Small programs and what they are for: compilers, optimisers, sorting, loops. The claims hold by construction."""

from __future__ import annotations

from random import Random

from lemmata.agent.traces.synthesis.sheet import Claim, Sheet

_OPERATIONS = {"add": "+", "mul": "*", "max": "max"}


def expressions(name: str, random: Random) -> Sheet:
    """Arithmetic expressions: an evaluator, a change of the expression that keeps its value, a stack machine."""
    chosen = random.sample(sorted(_OPERATIONS), 2)
    k = random.randrange(1, 4)
    lines = ["inductive Ex where", "  | num (n : Nat) : Ex", "  | var : Ex"]
    lines += [f"  | {name_} (a b : Ex) : Ex" for name_ in chosen]
    value = ["def val (x : Nat) : Ex → Nat", "  | .num n => n", "  | .var => x"]
    value += [f"  | .{name_} a b => {_joined(name_, 'val x a', 'val x b')}" for name_ in chosen]
    swap = ["def swap : Ex → Ex", "  | .num n => .num n", "  | .var => .var"]
    swap += [f"  | .{name_} a b => .{name_} (swap b) (swap a)" for name_ in chosen]
    subst = ["def put (e : Ex) : Ex → Ex", "  | .num n => .num n", "  | .var => e"]
    subst += [f"  | .{name_} a b => .{name_} (put e a) (put e b)" for name_ in chosen]
    size = ["def size : Ex → Nat", "  | .num _ => 1", f"  | .var => {k}"]
    size += [f"  | .{name_} a b => size a + size b + 1" for name_ in chosen]
    code = [
        "inductive Op where",
        "  | push (n : Nat) : Op",
        "  | load : Op",
        *(f"  | {name_} : Op" for name_ in chosen),
    ]
    run = ["def run (x : Nat) : List Op → List Nat → List Nat", "  | [], s => s"]
    run += ["  | .push n :: c, s => run x c (n :: s)", "  | .load :: c, s => run x c (x :: s)"]
    run += [f"  | .{name_} :: c, b :: a :: s => run x c (({_joined(name_, 'a', 'b')}) :: s)" for name_ in chosen]
    run += ["  | _ :: c, s => run x c s"]
    compile_ = ["def compile : Ex → List Op", "  | .num n => [.push n]", "  | .var => [.load]"]
    compile_ += [f"  | .{name_} a b => compile a ++ compile b ++ [.{name_}]" for name_ in chosen]
    definitions = ["\n".join(part) for part in (lines, value, swap, subst, size, code, run, compile_)]
    claims = [
        ("(x : Nat) (e : Ex)", "val x (swap e) = val x e"),
        ("(e : Ex)", "swap (swap e) = e"),
        ("(e : Ex)", "size (swap e) = size e"),
        ("(x : Nat) (e d : Ex)", "val x (put d e) = val (val x d) e"),
        ("(e : Ex)", "put .var e = e"),
        ("(e d c : Ex)", "put c (put d e) = put (put c d) e"),
        ("(e d : Ex)", "swap (put d e) = put (swap d) (swap e)"),
        ("(e : Ex)", "0 < size e"),
        ("(x : Nat) (e : Ex) (c : List Op) (s : List Nat)", "run x (compile e ++ c) s = run x c (val x e :: s)"),
        ("(x : Nat) (e : Ex)", "run x (compile e) [] = [val x e]"),
        ("(e : Ex)", "(compile e).length ≤ size e"),
        ("(x y : Nat) (h : x ≤ y) (e : Ex)", "val x e ≤ val y e"),
    ]
    return _sheet("expressions", name, "+".join(chosen), definitions, claims, random)


def sorting(name: str, random: Random) -> Sheet:
    """Insertion into a list that is kept in order."""
    down, strict = random.random() < 0.5, random.random() < 0.4
    sign = ("≥", ">") if down else ("≤", "<")
    test = sign[1] if strict else sign[0]
    definitions = [
        f"def ins (x : Nat) : List Nat → List Nat\n  | [] => [x]\n"
        f"  | y :: ys => if x {test} y then x :: y :: ys else y :: ins x ys",
        "def sort : List Nat → List Nat\n  | [] => []\n  | x :: xs => ins x (sort xs)",
        f"def sorted : List Nat → Prop\n  | [] => True\n  | x :: xs => (∀ y ∈ xs, x {sign[0]} y) ∧ sorted xs",
    ]
    claims = [
        ("(x : Nat) (xs : List Nat)", "(ins x xs).length = xs.length + 1"),
        ("(xs : List Nat)", "(sort xs).length = xs.length"),
        ("(x y : Nat) (xs : List Nat)", "y ∈ ins x xs ↔ y = x ∨ y ∈ xs"),
        ("(y : Nat) (xs : List Nat)", "y ∈ sort xs ↔ y ∈ xs"),
        ("(x : Nat) (xs : List Nat)", "(ins x xs).sum = x + xs.sum"),
        ("(xs : List Nat)", "(sort xs).sum = xs.sum"),
        ("(x : Nat) (xs : List Nat) (h : sorted xs)", "sorted (ins x xs)"),
        ("(xs : List Nat)", "sorted (sort xs)"),
        ("(x y : Nat) (xs : List Nat)", "(ins x xs).count y = (x :: xs).count y"),
        ("(y : Nat) (xs : List Nat)", "(sort xs).count y = xs.count y"),
        ("(x : Nat) (xs : List Nat)", "ins x xs ≠ []"),
    ]
    return _sheet("sorting", name, f"{'down' if down else 'up'}:{strict:d}", definitions, claims, random)


def loops(name: str, random: Random) -> Sheet:
    """Loops with a counter, and what they compute."""
    k, j = random.randrange(1, 5), random.randrange(1, 4)
    kind = random.choice(("scale", "sum", "power", "downward"))
    if kind == "scale":
        definitions = [f"def loop : Nat → Nat → Nat\n  | 0, a => a\n  | n + 1, a => loop n (a + {k})"]
        closed, start = f"a + {k} * n", "loop n a"
    elif kind == "sum":
        definitions = [f"def loop : Nat → Nat → Nat\n  | 0, a => a\n  | n + 1, a => loop n (a + {2 * k} * (n + 1))"]
        closed, start = f"a + {k} * (n * (n + 1))", "loop n a"
    elif kind == "power":
        definitions = [f"def loop : Nat → Nat → Nat\n  | 0, a => a\n  | n + 1, a => loop n ({k + 1} * a)"]
        closed, start = f"{k + 1} ^ n * a", "loop n a"
    else:
        definitions = [f"def loop : Nat → Nat → Nat\n  | 0, a => a\n  | n + 1, a => loop n (a - {k})"]
        closed, start = f"a - {k} * n", "loop n a"
    definitions.append(f"def main (n : Nat) : Nat := loop n {j}")
    claims = [
        ("(n a : Nat)", f"{start} = {closed}"),
        ("(n : Nat)", f"main n = {closed.replace('a', str(j))}"),
        ("(n m a : Nat)", "loop (n + m) a = loop n (loop m a)")
        if kind != "sum"
        else ("(n a b : Nat)", "loop n (a + b) = loop n a + b"),
        ("(n a b : Nat) (h : a ≤ b)", "loop n a ≤ loop n b"),
        ("(a : Nat)", f"loop 1 a = {closed.replace('n', '1')}"),
    ]
    return _sheet("loops", name, kind, definitions, claims, random)


def _joined(operation: str, left: str, right: str) -> str:
    sign = _OPERATIONS[operation]
    return f"{left} {sign} {right}" if len(sign) == 1 else f"{sign} ({left}) ({right})"


def _sheet(
    family: str, name: str, shape: str, definitions: list[str], claims: list[tuple[str, str]], random: Random
) -> Sheet:
    chosen = random.sample(claims, min(len(claims), 6))
    made = tuple(Claim(f"law_{number}", *claim) for number, claim in enumerate(chosen, 1))
    return Sheet(family, name, f"{family}/{shape}", tuple(definitions), made)
