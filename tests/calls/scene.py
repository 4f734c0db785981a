"""A morning on the telephone, made with the services alone: for tests of windows and for looking at them."""

from __future__ import annotations

from datetime import timedelta

from desk_app.calls import queries, service
from desk_app.calls.rules import CallDraft, Kind, Mark, Outcome, SheetDraft, Way
from desk_app.directory import service as directory
from desk_app.directory.rules import HostDraft
from desk_app.followup import service as followup
from desk_app.followup.rules import TaskDraft
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_NAME, change_setting
from desk_app.kernel.work import Desk
from desk_app.widgets.tab_base import Tab
from tests.followup.scene import BOSS, hire


def call(desk: Desk, clock: ManualClock, draft: CallDraft, *, after: int = 4, lasts: int = 95) -> int:
    """Somebody rings, is answered after some seconds and finished after some more."""
    call_id = desk.do(service.ring, draft.phone)
    clock.advance(timedelta(seconds=after))
    desk.do(service.answer, call_id)
    clock.advance(timedelta(seconds=lasts))
    desk.do(service.finish, call_id, draft, Outcome.SOLVED)
    clock.advance(timedelta(minutes=7))
    return call_id


def promised(desk: Desk, clock: ManualClock, draft: CallDraft) -> int:
    """Somebody rings and is promised an answer."""
    call_id = desk.do(service.ring, draft.phone)
    desk.do(service.answer, call_id)
    clock.advance(timedelta(seconds=140))
    promise_id = desk.do(service.promise, call_id, draft, Way.PHONE)
    clock.advance(timedelta(minutes=9))
    return promise_id


def morning(desk: Desk, clock: ManualClock) -> int:
    """The whole morning; gives the call that is on the line at the end."""
    desk.operator = hire(desk, "1027", "林晓")
    lead = hire(desk, "1008", "郑主管", Role.SUPERVISOR)
    desk.act(change_setting, (SITE_NAME, "陽光會所"), operator=BOSS)
    department = desk.act(directory.save_department, (None, "办公室", "8001"), operator=BOSS)
    host = HostDraft("周主任", department, "办公室主任", "8011", "13900001111", is_manager=True)
    desk.act(directory.save_host, (None, host), operator=BOSS)
    local = clock.now().astimezone(desk.zone())
    clock.advance(local.replace(hour=9, minute=12, second=0, microsecond=0) + timedelta(days=2) - local)
    call(desk, clock, CallDraft("13812341234", "李雯", "ms", "3 栋 1201", "游泳课几点开始", kind=Kind.ENQUIRY))
    promised(desk, clock, CallDraft("13812341234", "李雯", "ms", "3 栋 1201", "会籍转让要什么材料", is_read_back=True))
    call(desk, clock, CallDraft("021-62881234", "Carter", "ms", "", "Locker key", kind=Kind.REQUEST), after=19)
    desk.do(service.miss, desk.do(service.ring, "13655557777"))
    leak = CallDraft("13744448888", "周", "mr", "5 栋 302", "水费单与上月不符", kind=Kind.REQUEST, is_read_back=True)
    owed = promised(desk, clock, leak)
    desk.do(service.chase, owed)
    wrong = desk.do(service.ring)
    desk.do(service.answer, wrong)
    desk.do(service.mark, wrong, Mark.WRONG_NUMBER)
    desk.do(service.finish, wrong, CallDraft(), Outcome.WRONG_NUMBER)
    clock.advance(timedelta(minutes=4))
    questions = ("什么时候送货？谁签收？", "安装需要停梯多久？", "保修从哪天算起？")
    sheet = SheetDraft("周", "0571-81238800", "确认电梯备件到货", "恒通设备", "mr", "合同 HT-2026-118", questions)
    desk.do(service.prepare_sheet, sheet)
    task = TaskDraft(
        "清点打印纸并报数", desk.now() + timedelta(minutes=20), desk.operator.staff_id, steps=("点数", "填表")
    )
    desk.act(followup.give_task, (task,), operator=lead)
    desk.do(followup.notice_fault, "3 号电话有杂音", "前台")
    live = desk.do(service.ring)
    clock.advance(timedelta(seconds=7))
    desk.do(service.answer, live)
    clock.advance(timedelta(seconds=41))
    return live


def newest(desk: Desk) -> queries.CallRow:
    """The last call of the day."""
    return queries.calls_of_day(desk.today())[0]


def refusals(tab: Tab) -> list[str]:
    """What the tab tells from now on."""
    said: list[str] = []
    tab.refused.connect(said.append)
    return said
