"""What a file declares, as far as a proof can use it."""

from __future__ import annotations

from dataclasses import dataclass, field

from lemmata.agent.policy.shapes import Binder
from lemmata.agent.policy.terms import symbols


@dataclass(frozen=True, slots=True)
class Definition:
    """A `def` or `abbrev`: full name, the type it ends in, whether it calls itself, how many arguments."""

    name: str
    result: str
    recursive: bool
    arity: int
    body: str = ""
    by_cases: bool = False  # the body is a `match`, equations or an `if`
    scrutinised: tuple[int, ...] = ()  # places of the explicit arguments that its equations or first `match` look at
    binders: str = ""  # the text between its name and the colon

    @property
    def loops(self) -> bool:
        """Whether `simp` may unfold it for ever: it calls itself and looks at no constructor first."""
        return self.recursive and not self.scrutinised

    @property
    def is_predicate(self) -> bool:
        return self.result.strip() == "Prop" or self.result.strip().endswith("→ Prop")


@dataclass(frozen=True, slots=True)
class Lemma:
    """A theorem above the hole: variables, premises and conclusion as text.

    `arguments`: for each explicit argument the premise that it proves, "" where it is a value. `mentioned`: what its
    conclusion speaks of, its own variables left out. `binders`, `result`, `proof`: what stands in the file between the
    name and the colon (`variable`s in front), behind it, and behind the `:=`; comments are blank.
    """

    name: str
    variables: tuple[Binder, ...]
    premises: tuple[str, ...]
    conclusion: str
    simp: bool = False
    arguments: tuple[str, ...] = ()
    binders: str = field(default="", compare=False, repr=False)
    result: str = field(default="", compare=False, repr=False)
    proof: str = field(default="", compare=False, repr=False)
    mentioned: frozenset[str] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "mentioned", symbols(self.conclusion) - {binder.name for binder in self.variables})


@dataclass(frozen=True, slots=True)
class Inductive:
    """An inductive type, or a structure (whose one constructor is `mk`)."""

    name: str
    constructors: tuple[str, ...]
    is_predicate: bool
    recursive: bool
    structure: bool = False
    fields: tuple[str, ...] = ()
    rules: tuple[Lemma, ...] = ()  # of a predicate: its constructors as lemmas
    laws: tuple[Lemma, ...] = ()  # of a structure: its fields that are propositions, as lemmas
    binders: str = ""  # the text between its name and the colon
    body: str = ""  # the constructors or fields as they stand
