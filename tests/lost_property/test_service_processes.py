"""Two programs on one site: both open a claim, both sign; nothing is lost and nothing goes twice (invariant 12)."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from desk_app.kernel.database import close_database
from desk_app.kernel.work import Desk
from desk_app.lost_property import offers, queries, service
from desk_app.lost_property.rules import State
from tests.databases import Site
from tests.lost_property.site import holders, identified, jobs, umbrella

_BEGIN = """
import sys
sys.path.insert(0, {root!r})
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import open_database
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.lost_property import service
from tests.databases import OPERATOR, START
from tests.lost_property.site import INK

open_database({where!r})
desk = Desk(ManualClock(START), number={number})
desk.operator = OPERATOR
print("ready", flush=True)
sys.stdin.readline()
try:
    print(desk.do({act}))
except Refusal as refusal:
    print(refusal.code)
"""


def at_once(database: Site, act: str) -> list[str]:
    """Have two programs do the same act in the same moment; what each of them says, sorted."""
    close_database()
    root, where = str(Path(__file__).parents[2]), str(database.where)
    running = []
    for number in (1, 2):
        script = textwrap.dedent(_BEGIN.format(root=root, where=where, number=number, act=act))
        running.append(
            subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        )
    for one in running:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in running:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    said = sorted(one.communicate(timeout=30)[0].strip() for one in running)
    assert [one.returncode for one in running] == [0, 0]
    database.reopen()
    return said


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.usefixtures("people")
def test_invariant_12_two_programs_open_a_claim_at_once(desk: Desk, database: Site) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    said = at_once(database, f"service.open_claim, {item_id}")
    assert said == sorted(str(row.id) for row in queries.live_claims(item_id))
    assert len(said) == 2
    assert queries.item(item_id).state is State.DISPUTED


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.usefixtures("people")
def test_invariant_12_two_programs_release_at_once_and_one_of_them_does(desk: Desk, database: Site) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    claim_id = identified(desk, item_id)
    number, refused = at_once(database, f"service.sign, {claim_id}, INK")
    assert number == queries.claim(claim_id).number
    assert refused.startswith("lost_property.")
    assert holders(item_id) == [("", "desk"), ("desk", "owner")]
    assert jobs("claim_slip") == 1
    assert list(offers.findings()) == []
