"""What follow-up tells the rest of the program."""

from __future__ import annotations

from desk_app.followup import offers, service
from desk_app.followup.rules import TaskDraft
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.databases import Site


def test_tasks_and_faults_have_titles_and_stand_at_the_change_of_shift(desk: Desk) -> None:
    task_id = desk.do(service.give_task, TaskDraft("清点", desk.now(), person_id=4))
    fault_id = desk.do(service.notice_fault, "灯不亮", "大堂")
    assert offers.title_of(Ref("task", task_id)) == "清点"
    assert offers.title_of(Ref("fault", fault_id)) == "灯不亮"
    assert offers.title_of(Ref("task", 99)) == offers.title_of(Ref("fault", 99)) == ""
    assert offers.matters_of(4)[0][0] == Ref("task", task_id)
    assert [number for _, number in offers.handed_over(desk.today())] == [1, 1]
    assert offers.blockers(desk.today()) == ()
    assert list(offers.findings()) == []


def test_a_result_that_went_missing_is_found(desk: Desk, database: Site) -> None:
    task_id = desk.do(service.give_task, TaskDraft("清点", desk.now()))
    desk.do(service.finish_task, task_id, "好")
    database.tamper("UPDATE task_text SET result = '' WHERE id = ?", task_id)
    assert [finding.where for finding in offers.findings()] == [f"task {task_id}"]
