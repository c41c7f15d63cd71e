"""Confidence that is wrong is corrected by what was kept."""

from __future__ import annotations

import pytest

from lemmata.agent.decoding.drafts.calibration import Calibration


def test_at_first_the_model_is_believed() -> None:
    calibration = Calibration()
    for confidence in (0.1, 0.35, 0.5, 0.9):
        assert calibration.chance(confidence) == pytest.approx(confidence, abs=0.06)


def test_counts_prevail() -> None:
    modest, boastful = Calibration(), Calibration()
    for _ in range(500):
        modest.observe([0.35, 0.35, 0.35], 3)
        boastful.observe([0.95, 0.95], 0)
    assert modest.chance(0.35) > 0.9
    assert boastful.chance(0.97) < 0.1


def test_what_follows_a_rejected_token_says_nothing() -> None:
    calibration = Calibration()
    for _ in range(100):
        calibration.observe([0.5, 0.9], 0)
    assert calibration.chance(0.9) > 0.8
