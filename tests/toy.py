"""A core library small enough to be compiled by every test that needs one compiled."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.lean.engine.modules import Root

FILES = {
    "Init.lean": "prelude\nimport Init.Logic\nimport Init.Pair\n",
    "Init/Logic.lean": (
        "prelude\n\nunsafe axiom lcErased : Type\n\ninductive True : Prop where\n  | intro\n\ninductive False : Prop\n"
    ),
    "Init/Pair.lean": (
        "prelude\nimport Init.Logic\n\n"
        "inductive And (a b : Prop) : Prop where\n  | intro (left : a) (right : b)\n\n"
        "theorem both : And True True := And.intro True.intro True.intro\n"
    ),
}


def write_toy(directory: Path, slow: int = 0) -> Root:
    """Write the sources; `slow` adds a module that takes about so many milliseconds to compile."""
    for name, text in FILES.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    if slow:
        kinds = "".join(
            f"inductive T{n} : Type where\n  | a\n  | b (x : T{n})\n  | c (x y : T{n})\n" for n in range(slow)
        )
        (directory / "Init" / "Slow.lean").write_text(f"prelude\nimport Init.Pair\n\n{kinds}", encoding="utf-8")
    return Root(directory)
