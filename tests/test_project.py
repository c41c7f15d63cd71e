"""The project's own files agree with one another."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from lemmata.agent.lean.engine.wheel import LEAN_VERSION

ROOT = Path(__file__).parents[1]


def test_the_lake_package_pins_the_embedded_version() -> None:
    assert (ROOT / "lean-toolchain").read_text() == f"leanprover/lean4:v{LEAN_VERSION}\n"


def test_the_lake_package_is_the_python_distribution() -> None:
    lake = tomllib.loads((ROOT / "lakefile.toml").read_text())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert (lake["name"], lake["version"], lake["license"]) == (project["name"], project["version"], project["license"])
    assert json.loads((ROOT / "lake-manifest.json").read_text())["name"] == lake["name"]
    assert (ROOT / lake["lean_lib"][0]["srcDir"] / lake["lean_lib"][0]["name"]).is_dir()


def test_the_base_install_stays_light() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert not any(name in line for line in project["dependencies"] for name in ("torch", "transformers", "numpy"))


def test_the_links_lead_to_the_folders() -> None:
    for name in ("agent", "translators", "benchmarks", "lean"):
        assert (ROOT / "lemmata" / name).resolve() == ROOT / name
    assert (ROOT / "lemmata" / "models").resolve() == ROOT / "datasets" / "models"
