"""The duty line's part when a person is erased (D16): who rang and what about goes, the calls stay as figures."""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.duty.changes import DutyCallChanged
from desk_app.kernel.database import change, rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work


def erase_duty(work: Work, person_ids: tuple[int, ...]) -> Iterable[Ref]:
    """Delete what these persons' duty calls say; gives the records whose journal facts go with them."""
    marks = ", ".join("?" for _ in person_ids)
    found = [int(row[0]) for row in rows(f"SELECT id FROM duty_call WHERE person_id IN ({marks})", *person_ids)]
    for number in found:
        change("DELETE FROM duty_call_face WHERE id = ?", number)
        work.publish(DutyCallChanged(number))
    return [Ref("duty_call", number) for number in found]
