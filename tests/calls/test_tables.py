"""What the database itself refuses about calls, promises and reviews."""

from __future__ import annotations

import pytest

from desk_app.calls import service
from desk_app.calls.rules import Mark, Way
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import change
from desk_app.kernel.work import Desk
from tests.calls.test_service import LI, taken


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("DELETE FROM call", "call.kept"),
        ("DELETE FROM call_face", "call_face.kept_until_erased"),
        ("DELETE FROM promise", "promise.kept"),
        ("UPDATE call SET outcome = NULL", "calls.no_outcome"),
        ("UPDATE call SET rang_at = 1", "calls.changed"),
        ("UPDATE call_mark SET at = 1", "call_mark.frozen"),
        ("UPDATE promise_step SET at = 1", "promise_step.frozen"),
        ("UPDATE promise SET first_due_at = 1", "calls.breach_stays"),
        ("UPDATE promise SET breached_at = 5, state = 'kept'", "calls.breach_stays"),
    ],
)
def test_c2_calls_and_promises_stay_as_they_were(desk: Desk, clock: ManualClock, sql: str, code: str) -> None:
    call_id = taken(desk, clock)
    desk.do(service.mark, call_id, Mark.BAD_LINE)
    desk.do(service.promise, call_id, LI, Way.PHONE)
    with pytest.raises(Exception, match=code):
        change(sql)


def test_c4_a_promise_is_settled_once(desk: Desk, clock: ManualClock) -> None:
    promise_id = desk.do(service.promise, taken(desk, clock), LI, Way.PHONE)
    desk.do(service.keep_promise, promise_id, "好")
    with pytest.raises(Exception, match=r"calls\.promise_ended"):
        change("UPDATE promise SET state = 'open'")
