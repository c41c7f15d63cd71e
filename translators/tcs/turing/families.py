"""The problem families of the field `bb`."""

from __future__ import annotations

from lemmata.translators.tcs.problem import Family

FAMILIES: tuple[Family, ...] = ()
