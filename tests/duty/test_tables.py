"""What the database itself refuses about the duty line."""

from __future__ import annotations

import pytest

from desk_app.duty import service
from desk_app.duty.rules import DutyDraft
from desk_app.kernel.database import change
from desk_app.kernel.work import Desk
from tests.followup.scene import hire


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("DELETE FROM duty_call", "duty_call.kept"),
        ("DELETE FROM duty_call_face", "duty_call_face.kept_until_erased"),
        ("UPDATE duty_call_step SET at = 1", "duty_call_step.frozen"),
        ("UPDATE duty_call SET state = 'taken'", "duty.ended"),
        ("UPDATE duty_call SET is_lapsed = FALSE", "duty.lapsed_stays"),
        ("DELETE FROM shift_note", "shift_note.kept"),
    ],
)
def test_c13_the_duty_log_stays_as_it_was(desk: Desk, sql: str, code: str) -> None:
    desk.operator = hire(desk, "21", "李明")
    call_id = desk.do(service.take_call, DutyDraft("漏水"))
    desk.do(service.mark_lapsed, call_id)
    desk.do(service.solve, call_id, "好")
    desk.do(service.leave_note, "x")
    with pytest.raises(Exception, match=code):
        change(sql)
