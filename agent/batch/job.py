"""A run from its spec to its end: planned or resumed, with workers of this machine or of a cluster."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from lemmata.agent.batch.errors import BatchError, StoreError
from lemmata.agent.batch.jobs import Ending
from lemmata.agent.batch.pool import LocalPool, Pool
from lemmata.agent.batch.progress import Progress, counts
from lemmata.agent.batch.run import BatchRun
from lemmata.agent.batch.spec import Spec
from lemmata.agent.batch.store import Store
from lemmata.agent.prove.options import cores

Interruption = Callable[[], None]
OnInterrupt = Callable[[Interruption], Callable[[], None]]
MakePool = Callable[[Spec, int], Pool]


def run_spec(
    spec: Spec,
    database: Path,
    *,
    on_interrupt: OnInterrupt = lambda stop: lambda: None,
    quiet: bool = False,
    make_pool: MakePool | None = None,
) -> Ending:
    """Plan the run, or go on with it where the database holds it already. Raises BatchError.

    A spec without data sets resumes what the database holds. `on_interrupt` gets what stops the run in good order, and
    gives what is called at its end.
    """
    if not database.exists():
        for path in spec.datasets:
            if not path.exists():
                raise BatchError(f"{path}: no such file or folder; check the path")
    store = Store(database)
    try:
        plan = _planned(store, spec, quiet)
        left = sum(map(store.waiting, store.configurations()))
        if not left:
            _say(quiet, f"{database}: every item has its verdict; nothing is left to do")
            return Ending.COMPLETE
        pool = (make_pool or pool_of)(spec, min(left, spec.workers or cores()))
        return _carried_out(store, pool, spec, bool(plan["recheck"]), on_interrupt, quiet)
    finally:
        store.close()


def pool_of(spec: Spec, count: int) -> Pool:
    if spec.cluster is None:
        return LocalPool(count)
    from lemmata.agent.batch.cluster import RayPool

    return RayPool(spec.cluster, spec.workers)


def _planned(store: Store, spec: Spec, quiet: bool) -> dict[str, object]:
    """What the database says is to be run; it is put down there first where it is new."""
    meta = store.meta()
    if "spec" not in meta:
        if not spec.datasets:
            raise StoreError(f"{store.path} holds no run yet; name a data set or a RUN.toml")
        from lemmata.agent.cli.outcome import version

        values = {"name": spec.name, "version": version(), "spec": spec.text()}
        items, broken = store.plan(values, spec.configurations, spec.sources())
        note = f", {broken} of which cannot be tried" if broken else ""
        _say(quiet, f"{store.path}: {items} items{note}, {len(spec.configurations)} configuration(s)")
    elif spec.datasets and meta["spec"] != spec.text():
        raise BatchError(
            f"{store.path} holds another run ({_differences(meta['spec'], spec.text())}); "
            f"choose another file with --out, or resume that run with `lemmata batch {store.path}`"
        )
    else:
        _say(quiet, f"{store.path}: going on with {meta.get('name', 'the run')}")
    found: dict[str, object] = json.loads(store.meta()["spec"])
    return found


def _differences(before: str, after: str) -> str:
    first, second = json.loads(before), json.loads(after)
    return "it differs in " + ", ".join(key for key in second if first.get(key) != second[key])


def _carried_out(store: Store, pool: Pool, spec: Spec, recheck: bool, on_interrupt: OnInterrupt, quiet: bool) -> Ending:
    progress = Progress()
    at_once = True
    restore: Callable[[], None] = lambda: None  # noqa: E731
    try:
        run = BatchRun(store, pool, seconds=spec.seconds, recheck=recheck, progress=progress)
        restore = on_interrupt(run.stop.set)
        ending = run.run()
        at_once = False
    except KeyboardInterrupt:
        _say(quiet, "stopped at once; the same command again goes on")
        return Ending.STOPPED
    finally:
        progress.clear()
        restore()
        pool.close(at_once=at_once)
    tally = run.tally
    left = tally.total - tally.before - tally.done
    more = f"; {left} left, the same command again goes on" if left else ""
    why = f" ({ending.value})" if ending is not Ending.COMPLETE else ""
    _say(quiet, f"{store.path}: {counts(tally) or 'nothing new'}{more}{why}")
    return ending


def _say(quiet: bool, text: str) -> None:
    if not quiet:
        print(text, file=sys.stderr, flush=True)
