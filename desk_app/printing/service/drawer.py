"""The cash drawer: a wish is a row in the act that needs it; it is marked tried before the pulse, never tried again."""

from __future__ import annotations

from datetime import timedelta

from desk_app.kernel.database import change, insert, one
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work
from desk_app.printing.changes import DrawerAsked
from desk_app.printing.rules import DRAWER_PATIENCE


def open_drawer(work: Work, why: str) -> int:
    """Ask for the drawer to open once, inside the act that needs it; ``why`` is a word for the journal."""
    request = insert(
        "INSERT INTO drawer_request (desk, asked_at, why) VALUES (?, ?, ?)", work.desk, work.millis, why[:60]
    )
    work.publish(DrawerAsked(request))
    return request


def mark_drawer_tried(work: Work, request: int) -> bool:
    """Take a request before the pulse; False when it was taken already, or is so old that nobody waits for it."""
    found = one("SELECT why, asked_at FROM drawer_request WHERE id = ? AND tried_at IS NULL", request)
    if found is None:
        return False
    change("UPDATE drawer_request SET tried_at = ? WHERE id = ?", work.millis, request)
    late = work.millis - int(found[1]) > DRAWER_PATIENCE // timedelta(milliseconds=1)
    work.record("drawer.late" if late else "drawer.opened", Ref("drawer_request", request), {"why": found[0]})
    return not late


def drawer_failed(work: Work, request: int, detail: str) -> None:
    """The pulse could not be sent; somebody opens the drawer with its key."""
    work.record("drawer.failed", Ref("drawer_request", request), {"detail": detail[:200]})
