"""Reads of follow-up are bounded and say nothing about what does not exist."""

from __future__ import annotations

from desk_app.followup import queries, service
from desk_app.followup.rules import TaskDraft
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk


def test_what_does_not_exist_is_nothing(desk: Desk) -> None:
    assert queries.task(1) is None
    assert queries.fault(1) is None
    assert queries.escalations_of(Ref("visit", 1)) == ()


def test_a_task_without_source_says_so_and_belongs_to_its_person(desk: Desk) -> None:
    task_id = desk.do(service.give_task, TaskDraft("x", desk.now(), person_id=7))
    (row,) = queries.tasks_of(7)
    assert (row.id, row.source, row.is_first) == (task_id, None, False)
