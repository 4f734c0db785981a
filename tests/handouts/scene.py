"""A host, a parcel and a key, for the tests of parcels and loans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from desk_app.directory import service as directory
from desk_app.directory.rules import HostDraft
from desk_app.handouts import service
from desk_app.handouts.rules import LoanDraft, ParcelDraft, Receipt, ThingDraft, ThingKind
from desk_app.kernel.database import one
from desk_app.kernel.ink import Ink
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from tests.databases import SUPERVISOR

INK = Ink((tuple((500 + 90 * n, 2000 + (n % 7) * 150, 12 * n, 400) for n in range(60)),))
DOT = Ink((((5, 5, 0, 1),),))
SIGNED = Receipt(INK)
DEPUTY = Receipt(INK, "李明", "13900001234", is_deputy=True)


def host(desk: Desk, name: str = "王建国") -> int:
    """Somebody parcels come for."""
    department = desk.act(directory.save_department, (None, f"{name}部"), operator=SUPERVISOR)
    return desk.act(directory.save_host, (None, HostDraft(name, department)), operator=SUPERVISOR)


def parcel(desk: Desk, host_id: int, tracking: str = "SF139-0022 118845", **other: object) -> int:
    """Two pieces by courier."""
    facts = {"sender": "恒通设备", "carrier": "顺丰", "pieces": 2, "place": "前台柜", **other}
    return desk.do(service.take_in, ParcelDraft(host_id, tracking=tracking, **facts))  # type: ignore[arg-type]


def key(desk: Desk, code: str = "K-302", name: str = "302 钥匙", kind: ThingKind = ThingKind.KEY) -> int:
    """Something to lend."""
    return desk.act(service.save_thing, (None, ThingDraft(code, kind, name, "钥匙柜")), operator=SUPERVISOR)


def lent(desk: Desk, thing_id: int, name: str = "陈立", hours: int = 2, **other: object) -> int:
    """Lend it for some hours."""
    draft = LoanDraft(name, desk.now() + timedelta(hours=hours), phone="13800006621", **other)  # type: ignore[arg-type]
    return desk.do(service.lend, thing_id, draft)


def refused(desk: Desk, use_case: Callable[..., Any], *args: object) -> str:
    """The code an act is refused with."""
    with pytest.raises(Refusal) as told:
        desk.do(use_case, *args)
    return told.value.code


def jobs(form: str) -> int:
    """How many papers of a form are in the queue."""
    found = one("SELECT COUNT(*) FROM print_job WHERE form = ?", form)
    return int(found[0]) if found else 0
