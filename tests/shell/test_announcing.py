"""The waiting room hears every call once, whichever desk it came from."""

from __future__ import annotations

from pathlib import Path

from desk_app.kernel.changes import EverythingChanged
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database
from desk_app.kernel.work import Desk
from desk_app.reception import queries, service
from desk_app.reception.changes import VisitorCalled
from desk_app.reception.rules import Draft
from desk_app.shell.announcing import Caller
from desk_app.staff import queries as staff
from tests.walks.sites import MORNING, empty_morning, open_folder


class Room:
    """Keeps what was said."""

    def __init__(self) -> None:
        self.said: list[tuple[str, int]] = []

    def announce(self, label: str, desk: int) -> None:
        """Said once more."""
        self.said.append((label, desk))


def test_a_call_made_at_another_desk_is_heard_once_and_ones_own_is_not_said_again(tmp_path: Path) -> None:
    empty_morning(tmp_path)
    open_folder(tmp_path)
    clock = ManualClock(MORNING)
    here, there = Desk(clock, number=1), Desk(clock, number=2)
    for desk, number in ((here, "1027"), (there, "1031")):
        row = staff.staff_by_number(number)
        assert row is not None
        desk.operator = row.operator
    try:
        room = Room()
        caller = Caller(here, room)
        here.changes.subscribe((VisitorCalled,), caller.hear)
        lane = queries.lanes()[0].id
        for name in ("张", "李"):
            here.do(service.take, Draft(lane, name=name), print_ticket=False)
        here.do(service.call_next, (lane,))
        assert [desk for _, desk in room.said] == [1]
        caller.hear(EverythingChanged())
        there.do(service.call_next, (lane,))
        caller.hear(EverythingChanged())
        caller.hear(EverythingChanged())
        assert [desk for _, desk in room.said] == [1, 2]
    finally:
        close_database()
