"""Which guessed invariants withstand runs: those that hold at all visits of the loop's head, and that one round keeps
from states that no run has reached as well."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from lemmata.translators.obligations.evaluate.programs import holds, run
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import For, Function, Module, While
from lemmata.translators.obligations.terms import Lit, Op, Term, Var, integer
from lemmata.translators.obligations.types import Bool, Int, ListOf, Type, Value
from lemmata.translators.python.invariants.samples import value
from lemmata.translators.python.lower.assigned import assigned_in
from lemmata.translators.python.vc import shape

State: TypeAlias = dict[str, Value]
MAXIMAL_VISITS = 400
MAXIMAL_ROUNDS = 900
STEPS = 3_000


class _Stop(Exception):
    pass


def visits(module: Module, function: Function, loop: While | For, arguments: list[tuple[Value, ...]]) -> list[State]:
    """The variables' values at visits of the loop's head; a `for` loop's variable over a range is the next one."""
    found: list[State] = []
    this_run: list[State] = []

    def observe(each: While | For, values: Mapping[str, Value]) -> None:
        if each is loop and len(this_run) < MAXIMAL_VISITS:
            this_run.append(dict(values))

    changed = Module({**module.functions, function.name: function}, module.types)
    for each in arguments:
        this_run.clear()
        run(changed, function.name, each, STEPS, observe)
        some = this_run if len(this_run) <= 10 else [*this_run[:5], *this_run[-5:]]
        found.extend(_with_index(module, loop, state) for state in some)
        if len(found) >= MAXIMAL_VISITS:
            break
    return found


def _with_index(module: Module, loop: While | For, state: State) -> State:
    if isinstance(loop, For) and loop.done is not None:
        bounds = shape.counting(loop)
        if bounds is not None:
            at = Op(O.ADD, (bounds[0], Op(O.LEN, (loop.done,))))
            state[loop.variables[0].name] = _number(module, at, state)
    return state


def _number(module: Module, term: Term, state: State) -> Value:
    from lemmata.translators.obligations.evaluate.limits import Steps
    from lemmata.translators.obligations.evaluate.terms import evaluate

    try:
        return evaluate(term, state, Steps(STEPS))
    except Exception:  # the start is not defined here: the loop is not reached
        return 0


def withstand(module: Module, loop: While | For, guesses: list[Term], seen: list[State]) -> tuple[Term, ...]:
    """The guesses that hold at all visits and are kept by one round from varied states (as far as these tell)."""
    if not seen or not guesses:
        return ()
    kept = [guess for guess in guesses if all(_true(module, guess, state) for state in seen)]
    if not kept:
        return ()
    rounds = _rounds(module, loop, seen)
    while True:
        fixed = (*loop.invariants, *kept)
        sound = [pair for pair in rounds if all(_true(module, each, pair[0]) for each in fixed)]
        lost = {id(guess) for guess in kept for _, after in sound if not _true(module, guess, after)}
        if not lost:
            return tuple(kept)
        kept = [guess for guess in kept if id(guess) not in lost]


def _true(module: Module, guess: Term, state: State) -> bool:
    try:
        return holds(module, guess, state, STEPS) is True
    except (KeyError, LookupError):
        return False


def _rounds(module: Module, loop: While | For, seen: list[State]) -> list[tuple[State, State]]:
    """States at the loop's head, some that no run has reached, with the states after one round."""
    chance = random.Random(1_871)
    types: dict[str, Type] = {}
    shape.variables_of(loop.body, types)
    changing = [name for name in assigned_in(loop.body) if name in seen[0]]
    found: list[tuple[State, State]] = []
    for _ in range(8):
        for state in seen:
            if len(found) >= MAXIMAL_ROUNDS:
                return found
            varied = dict(state)
            for name in changing:
                if name in varied and chance.random() < 0.6:
                    varied[name] = _vary(varied[name], types[name], chance)
            after = _round(module, loop, varied, chance)
            if after is not None:
                found.append(after)
    return found


def _vary(old: Value, of: Type, chance: random.Random) -> Value:
    match of:
        case Bool():
            return chance.random() < 0.5
        case Int():
            return old + chance.choice((-2, -1, 1, 2)) if chance.random() < 0.6 else chance.randrange(-4, 12)
        case ListOf(item):
            choice = chance.randrange(3)
            if choice == 0 and old:
                return old[:-1]
            if choice == 1 and old:
                place = chance.randrange(len(old))
                return [*old[:place], value(item, chance, 3), *old[place + 1 :]]
            return [*old, value(item, chance, 3)]
    return value(of, chance, 3)


def _round(module: Module, loop: While | For, state: State, chance: random.Random) -> tuple[State, State] | None:
    """A state and what one round makes of it; None where the round does not come to its end."""
    heads: list[State] = []
    before: list[Value] = []
    alone = loop
    if isinstance(loop, For):
        bounds = shape.counting(loop)
        name = loop.variables[0].name
        if bounds is not None:
            index = state.get(name, 0)
            span = state.get("", 0)
            start = index + (chance.choice((-1, 0, 0, 1, 2)) if span == 0 else 0)
            if start < _number(module, bounds[0], state):
                return None
            alone = replace(loop, sequence=Op(O.RANGE, (integer(start), bounds[1], integer(1))))
        else:
            assert loop.done is not None and isinstance(loop.done.type, ListOf)
            whole = _number(module, shape.sequence_of(loop), state)
            if not isinstance(whole, list) or not whole:
                return None
            cut = chance.randrange(len(whole))
            before = list(whole[:cut])
            alone = replace(loop, sequence=Lit(list(whole[cut:]), loop.done.type))

    def observe(each: While | For, values: Mapping[str, Value]) -> None:
        if each is alone:
            now = dict(values)
            if isinstance(alone, For) and alone.done is not None:
                if shape.counting(alone) is not None:
                    now = _with_index(module, alone, now)
                else:
                    now[alone.done.name] = [*before, *now[alone.done.name]]
            heads.append(now)
            if len(heads) == 2:
                raise _Stop

    parameters = tuple(Var(name, _any_type(name, loop)) for name in state)
    inside = Function("⟨round⟩", parameters, Bool(), (alone,))
    changed = Module({**module.functions, inside.name: inside}, module.types)
    try:
        run(changed, inside.name, tuple(state.values()), STEPS, observe)
    except _Stop:
        return heads[0], heads[1]
    return None


def _any_type(name: str, loop: While | For) -> Type:
    types: dict[str, Type] = {}
    shape.variables_of(loop.body, types)
    return types.get(name, Int())
