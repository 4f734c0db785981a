"""What the database itself refuses about tasks, faults and escalations."""

from __future__ import annotations

import pytest

from desk_app.followup import service
from desk_app.followup.rules import TaskDraft
from desk_app.kernel.database import change
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("DELETE FROM task", "task.kept"),
        ("DELETE FROM task_text", "task_text.kept_until_erased"),
        ("UPDATE task SET state = 'done'", "followup.end_without_time"),
        ("UPDATE escalation SET staff_number = '1'", "followup.escalation_changed"),
        ("DELETE FROM escalation", "escalation.kept"),
        ("DELETE FROM fault", "fault.kept"),
    ],
)
def test_g10_nothing_of_it_goes_away_unnoticed(desk: Desk, sql: str, code: str) -> None:
    desk.do(service.give_task, TaskDraft("x", desk.now()))
    desk.do(service.notice_fault, "灯不亮", "大堂")
    desk.do(service.chase, Ref("visit", 1), "A001", "工程部")
    with pytest.raises(Exception, match=code):
        change(sql)
