"""What the tests of the reception's rules share: lanes and hosts of a small site, and short names for frequent acts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from desk_app.directory import service as directory
from desk_app.directory.rules import HostDraft
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import rows
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.reception import service
from desk_app.reception.rules import Draft
from tests.databases import SUPERVISOR


def open_lane(desk: Desk, code: str = "A", *, carries_over: bool = False) -> int:
    """A lane of this letter."""
    options = {"lane_id": None, "code": code, "name": f"窗口{code}", "carries_over": carries_over}
    return desk.act(service.save_lane, (), options, operator=SUPERVISOR)


def add_host(desk: Desk, name: str = "陈经理", private: str = "13900001111") -> int:
    """A host who is in."""
    return desk.act(directory.save_host, (None, HostDraft(name, private_phone=private)), operator=SUPERVISOR)


def take(desk: Desk, lane: int, name: str = "李梅", **options: Any) -> int:  # noqa: ANN401 - fields of a draft
    """A visitor comes; gives the visit."""
    return desk.do(service.take, Draft(lane, name=name, **options), print_ticket=False).visit_id


def served(desk: Desk, lane: int, name: str = "李梅", **options: Any) -> int:  # noqa: ANN401 - fields of a draft
    """A visitor who has been received."""
    visit_id = take(desk, lane, name, **options)
    desk.do(service.receive, visit_id)
    return visit_id


def later(desk: Desk, **by: float) -> None:
    """Let time pass."""
    assert isinstance(desk.clock, ManualClock)
    desk.clock.advance(timedelta(**by))


def refused(act: Callable[[], object]) -> str:
    """The code an act is refused with."""
    with pytest.raises(Refusal) as found:
        act()
    return found.value.code


def everything() -> str:
    """All that is stored, as one text, to see that a refusal changed nothing."""
    from desk_app.kernel.database import DATABASE

    tables = (table for table in DATABASE.get_tables() if not table.startswith("search_token"))
    return "".join(f"{table}{rows(f'SELECT * FROM {table} ORDER BY 1')}" for table in sorted(tables))
