from __future__ import annotations

from lemmata.translators.tcs.turing.reader import Entry, HaltClaim, InfiniteClaim, Malformed, read

TEXT = """\
# a list

1RB1LB_1LA1RZ
1RB1LB_1LA1RZ Halt 6 4
1RB1LB_1LA1RZ | halt | 6
1RB1LB_1LA1RZ\tHalt\t47,176,870\t4098   # grouped
1RB1LB_1LA1RZ,Halt,6,4
1RB1RB_1RA1LA Infinite
1RB1RB_1RA1LA unknown
"""


def test_machines_and_claims() -> None:
    entries = [entry for entry in read(TEXT) if isinstance(entry, Entry)]
    claims = [None, HaltClaim(6, 4), HaltClaim(6), HaltClaim(47_176_870, 4098), HaltClaim(6, 4), InfiniteClaim(), None]
    assert [entry.claim for entry in entries] == claims
    assert [entry.line for entry in entries] == [3, 4, 5, 6, 7, 8, 9]


def test_malformed_lines_are_located_and_cost_only_themselves() -> None:
    found = list(read("1RB1LB_1LA1RZ\n  1RB1XB_1LA1RZ\n1RB1LB_1LA1RZ Halt six\n1RB1LB_1LA1RZ Perhaps\n1RB1LB_1LA1RZ\n"))
    wrong = [item for item in found if isinstance(item, Malformed)]
    assert [(item.line, item.column) for item in wrong] == [(2, 6), (3, 19), (4, 14)]
    assert len(found) == 5


def test_a_header_is_no_machine() -> None:
    assert [type(item) for item in read("machine,status,steps,score\n1RB1LB_1LA1RZ,Halt,6,4\n")] == [Entry]
