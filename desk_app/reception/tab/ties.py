"""Names of the records tied to visits in the queue: the item they come for, the call before. Asks whoever owns them."""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.kernel.links import partners
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.reception.queries import BoardRow

_SHOWN = 40
# Ties that say nothing to whoever stands at the counter: the list of names and the paper.
_SILENT = frozenset({"visit", "person", "emergency_list", "print_job"})


def tied_names(desk: Desk, board: Sequence[BoardRow]) -> dict[int, str]:
    """The name of the newest tied record of each visit that has one, by visit."""
    tied = partners("visit", [row.id for row in board])
    named: dict[int, str] = {}
    for visit_id, refs in tied.items():
        words = next(filter(None, (_name(desk, ref) for ref in reversed(refs) if ref.kind not in _SILENT)), "")
        if words:
            named[visit_id] = words[:_SHOWN]
    return named


def _name(desk: Desk, ref: Ref) -> str:
    for _slice, module in desk.offers.modules():
        if ref.kind in getattr(module, "REF_KINDS", {}) and hasattr(module, "title_of"):
            return str(module.title_of(ref))
    return ""
