from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.benchmarks.figure import BenchmarkError
from lemmata.benchmarks.measure import family, medians, peak_memory, percentile, python, timed


@given(st.lists(st.integers(), min_size=1), st.integers(1, 100))
def test_a_percentile_is_the_smallest_value_that_enough_values_do_not_exceed(values: list[int], percent: int) -> None:
    def share(limit: float) -> Fraction:
        return Fraction(sum(value <= limit for value in values), len(values))

    found = percentile(values, percent)
    assert found in values
    assert share(found) >= Fraction(percent, 100)
    assert all(share(value) < Fraction(percent, 100) for value in values if value < found)


def test_jobs_take_turns_and_the_median_of_each_counts() -> None:
    order: list[str] = []
    times = {"slow": iter([9.0, 1.0, 5.0]), "fast": iter([1.0, 2.0, 1.0])}

    def job(name: str) -> Callable[[], float]:
        def run() -> float:
            order.append(name)
            return next(times[name])

        return run

    assert medians({name: job(name) for name in times}, 3) == {"slow": 5.0, "fast": 1.0}
    assert order == ["slow", "fast"] * 3


def test_a_command_is_timed_and_a_failed_one_is_no_figure() -> None:
    done = timed(python("-c", "import time, lemmata; time.sleep(0.2); print('x')"))
    assert done.output == "x\n"
    assert 0.2 <= done.seconds < 20
    assert timed(python("-c", "raise SystemExit(2)"), statuses=(0, 2)).output == ""
    with pytest.raises(BenchmarkError, match="status 2: no such luck"):
        timed(python("-c", "import sys; print('no such luck', file=sys.stderr); sys.exit(2)"))
    with pytest.raises(BenchmarkError, match="nonexistent"):
        timed(["/nonexistent/lean"])


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="this system pins no process to a processor")
def test_a_command_can_be_kept_to_some_processors() -> None:
    one = min(os.sched_getaffinity(0))
    assert timed(python("-c", "import os; print(os.sched_getaffinity(0))"), cpus=[one]).output == f"{{{one}}}\n"


@pytest.mark.skipif(sys.platform != "linux", reason="this system keeps no peak")
def test_memory_that_was_given_back_counts() -> None:
    before = family()
    code = "x = bytearray(64 << 20); del x; print(1, flush=True); input()"
    with subprocess.Popen(python("-c", code), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert family(before) == [process.pid]
        assert 64 << 20 <= peak_memory([process.pid]) < 200 << 20
        process.kill()
