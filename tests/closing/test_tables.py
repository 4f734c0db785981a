"""What the database itself keeps of opening and closing, whatever a program tries."""

from __future__ import annotations

import pytest
from peewee import IntegrityError

from desk_app.closing import service
from desk_app.closing.rules import Blocker
from desk_app.kernel.database import change
from tests.closing.counter import BOSS, CHIEF, Counter

_NO_REASON = (
    "INSERT INTO blocker_waiver (day, slice, sentence, count, reason, at, asked_by, staff_number) "
    "VALUES ('2026-11-23', 'calls', 'x', 1, '', 0, '', '')"
)
STATEMENTS = (
    "UPDATE checklist SET items = '[]'",
    "DELETE FROM checklist",
    "DELETE FROM day_check",
    "UPDATE day_check SET items = '[]'",
    "UPDATE check_mark SET is_done = NOT is_done",
    "DELETE FROM check_mark",
    "UPDATE blocker_waiver SET reason = 'x'",
    "DELETE FROM blocker_waiver",
    "UPDATE day_seal SET number = 'x'",
    "DELETE FROM day_seal",
    _NO_REASON,
    "INSERT INTO day_seal (number, day, at, staff_number, facts, digest) VALUES ('2', '2026-11-23', 0, '', '{}', '')",
)


@pytest.fixture
def kept(counter: Counter) -> Counter:
    """One row in each table."""
    from desk_app.closing.rules import Check

    counter.by(BOSS, service.save_checklist, (Check("air"),))
    check_id = counter.do(service.begin_checks)
    counter.do(service.mark, check_id, 0, is_done=True)
    counter.by(CHIEF, service.waive, Blocker("calls", "x", 1), "morgen")
    counter.do(service.seal_day, counter.desk.today(), counter.ask)
    return counter


@pytest.mark.parametrize("statement", STATEMENTS)
def test_2_what_was_signed_waived_or_sealed_stays(kept: Counter, statement: str) -> None:
    with pytest.raises(IntegrityError):
        kept.do(lambda _work: change(statement))
