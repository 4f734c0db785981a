"""The telephone's part when a person is erased (D16): who rang and what about goes, calls and promises stay as figures."""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.calls.changes import CallChanged
from desk_app.kernel.database import change, rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work


def erase_calls(work: Work, person_ids: tuple[int, ...]) -> Iterable[Ref]:
    """Delete what these persons' calls, promises and sheets say; gives the records whose journal facts go with them."""
    marks = ", ".join("?" for _ in person_ids)
    refs: list[Ref] = []
    for kind in ("call", "promise", "outbound_sheet"):
        found = [int(row[0]) for row in rows(f"SELECT id FROM {kind} WHERE person_id IN ({marks})", *person_ids)]
        for number in found:
            change(f"DELETE FROM {kind}_face WHERE id = ?", number)
        refs += [Ref(kind, number) for number in found]
    for ref in refs:
        if ref.kind == "call":
            work.publish(CallChanged(ref.id))
    return refs
