"""Faults of the desk's equipment from noticing to fixed; nobody swaps or moves things on their own (G9)."""

from __future__ import annotations

from datetime import datetime

from desk_app.followup.changes import FaultChanged
from desk_app.followup.rules import TEXT_LENGTH, TITLE_LENGTH, needed
from desk_app.kernel import search
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.fields import to_millis
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work


def notice_fault(
    work: Work, what: str, place: str, *, since_at: datetime | None = None, told_to: str = "", remark: str = ""
) -> int:
    """Report a fault with place, since when and, if so already, who was told; gives the id.

    Refuses followup.no_what, .no_place, .too_long, .in_the_future.
    """
    what = needed(what, "followup.no_what", TITLE_LENGTH)
    place = needed(place, "followup.no_place", TITLE_LENGTH)
    since = work.now if since_at is None else since_at
    if since > work.now:
        raise Refusal("followup.in_the_future")
    number = work.number(NumberKind.FAULT)
    fault_id = insert(
        "INSERT INTO fault (number, what, place, since_at, noticed_at, noticed_by, told_to, told_by, fixed_by, remark) "
        "VALUES (?, ?, ?, ?, ?, ?, '', '', '', ?)",
        number,
        what,
        place,
        to_millis(since),
        work.millis,
        work.operator.number,
        remark.strip()[:TEXT_LENGTH],
    )
    ref = Ref("fault", fault_id)
    search.index(work, ref, title=what, detail=place, digits=(number,), text=f"{what} {place}")
    work.record("fault.noticed", ref, {"number": number, "what": what, "place": place, "since": to_millis(since)})
    if told_to.strip():
        tell_fault(work, fault_id, told_to)
    work.publish(FaultChanged(fault_id))
    return fault_id


def tell_fault(work: Work, fault_id: int, told_to: str) -> None:
    """Keep who was told of a fault; refuses followup.no_whom, .no_fault, .fixed."""
    _open(fault_id)
    whom = needed(told_to, "followup.no_whom", TITLE_LENGTH)
    change(
        "UPDATE fault SET told_to = ?, told_at = ?, told_by = ? WHERE id = ?",
        whom,
        work.millis,
        work.operator.number,
        fault_id,
    )
    work.record("fault.told", Ref("fault", fault_id), {"to": whom})
    work.publish(FaultChanged(fault_id))


def fix_fault(work: Work, fault_id: int, remark: str = "") -> None:
    """The thing works again; refuses followup.no_fault, .fixed."""
    before = _open(fault_id)
    text = "\n".join(filter(None, (before, remark.strip())))[:TEXT_LENGTH]
    change(
        "UPDATE fault SET fixed_at = ?, fixed_by = ?, remark = ? WHERE id = ?",
        work.millis,
        work.operator.number,
        text,
        fault_id,
    )
    work.record("fault.fixed", Ref("fault", fault_id), {"remark": remark})
    work.publish(FaultChanged(fault_id))


def _open(fault_id: int) -> str:
    """The remark of an open fault, locked."""
    found = one(lock_rows("SELECT remark, fixed_at FROM fault WHERE id = ?"), fault_id)
    if found is None:
        raise Refusal("followup.no_fault")
    if found[1] is not None:
        raise Refusal("followup.fixed")
    return str(found[0])
