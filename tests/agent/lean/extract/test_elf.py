"""Libraries that are none."""

import struct
from pathlib import Path

import pytest

from lemmata.agent.lean.extract.elf import read_symbols
from lemmata.agent.lean.extract.errors import ExtractError


def test_a_missing_library(tmp_path: Path) -> None:
    with pytest.raises(ExtractError, match=r"none\.so: cannot be read"):
        read_symbols(tmp_path / "none.so")


@pytest.mark.parametrize("content", [b"", b"\xcf\xfa\xed\xfe" + bytes(200), b"\x7fELF\x02\x01" + b"\xff" * 200])
def test_another_format(tmp_path: Path, content: bytes) -> None:
    library = tmp_path / "other.so"
    library.write_bytes(content)
    with pytest.raises(ExtractError, match=r"other\.so"):
        read_symbols(library)


def test_a_stripped_library(tmp_path: Path) -> None:
    library = tmp_path / "stripped.so"
    head = bytearray(b"\x7fELF\x02\x01" + bytes(58))
    struct.pack_into("<Q", head, 0x28, 64)
    struct.pack_into("<HH", head, 0x3A, 64, 1)
    library.write_bytes(bytes(head) + bytes(64))
    with pytest.raises(ExtractError, match="stripped"):
        read_symbols(library)
