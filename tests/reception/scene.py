"""A Saturday afternoon at the desk, as in the design's picture: who came when, who waits, who is with whom.

Made with the services alone, so that it is a day that could have been. For tests of windows and for looking at them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from desk_app.directory import service as directory
from desk_app.directory.rules import HostDraft, HostState, MessageDraft
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.settings import SITE_NAME, change_setting
from desk_app.kernel.work import Desk
from desk_app.people import service as people
from desk_app.reception import queries, service
from desk_app.reception.rules import Draft, Mark, Outcome, VisitClass
from desk_app.staff import queries as staff
from desk_app.staff import service as staff_service
from desk_app.staff.rules import PinCost, seal_pin
from desk_app.staff.service.presence import arrive

BOSS = Operator(3, "01", Role.MANAGER)
CHEAP = PinCost(1024, 1)


@dataclass
class Scene:
    """The ids of the afternoon by short name."""

    lanes: dict[str, int] = field(default_factory=dict)
    hosts: dict[str, int] = field(default_factory=dict)
    visits: dict[str, int] = field(default_factory=dict)
    expected: dict[str, int] = field(default_factory=dict)


def as_boss(desk: Desk, use_case: Callable[..., Any], *args: Any, **options: Any) -> Any:  # noqa: ANN401  (whatever the use case takes and gives)
    """Done by the manager."""
    return desk.act(use_case, args, options, operator=BOSS)


def crew(desk: Desk) -> None:
    """Four people work here; the signed-in one is number 1027."""
    for number, name, role in (
        ("1027", "林晓", Role.DESK),
        ("1031", "吴敏", Role.DESK),
        ("1044", "何佳", Role.DESK),
        ("1008", "郑主管", Role.SUPERVISOR),
    ):
        as_boss(
            desk,
            staff_service.add_staff,
            number=number,
            name=name,
            role=role,
            started_on=desk.today() - timedelta(days=400),
            pin=seal_pin("739182", number, CHEAP),
        )
    for row in staff.all_staff():
        if row.number != "1008":
            desk.act(arrive, (row.id, int(row.number) - 1025), operator=row.operator)
        if row.number == "1044":
            desk.act(staff_service.leave_post, ("送文件到工程部",), operator=row.operator)
        if row.number == "1027":
            desk.operator = row.operator


def house(desk: Desk, scene: Scene) -> None:
    """Lanes, departments, hosts."""
    as_boss(desk, change_setting, SITE_NAME, "陽光會所")
    for code, name in (("A", "会籍咨询"), ("B", "缴费")):
        scene.lanes[code] = as_boss(
            desk, service.save_lane, lane_id=None, code=code, name=name, position=len(scene.lanes)
        )
    for department, name, title in (
        ("销售部", "陈经理", "销售经理"),
        ("工程部", "孙工", "工程师"),
        ("办公室", "周主任", "办公室主任"),
    ):
        number = as_boss(desk, directory.save_department, None, department, "80" + str(len(scene.hosts)))
        draft = HostDraft(
            name, number, title, f"80{len(scene.hosts)}1", "13900001111", is_manager=title.endswith("主任")
        )
        scene.hosts[name] = as_boss(desk, directory.save_host, None, draft)
    desk.do(directory.set_host_state, scene.hosts["陈经理"], HostState.BUSY)
    desk.do(directory.set_host_state, scene.hosts["周主任"], HostState.OUT)


class Afternoon:
    """Lets visitors come and be served at given times of the day."""

    def __init__(self, desk: Desk, clock: ManualClock, scene: Scene) -> None:
        self.desk, self.clock, self.scene = desk, clock, scene

    def at(self, time: str) -> None:
        """Move the clock on to this time of the day."""
        hour, minute, second = map(int, time.split(":"))
        local = self.clock.now().astimezone(self.desk.zone())
        self.clock.advance(local.replace(hour=hour, minute=minute, second=second, microsecond=0) - local)

    def come(self, time: str, lane: str, name: str = "", title: str = "", purpose: str = "", **more: Any) -> int:  # noqa: ANN401  (fields of a draft)
        """Somebody takes a ticket."""
        self.at(time)
        draft = Draft(self.scene.lanes[lane], name=name, title=title, purpose=purpose, **more)
        ticket = self.desk.do(service.take, draft)
        self.scene.visits[ticket.label] = ticket.visit_id
        return ticket.visit_id

    def serve(self, start: str, waits: int, lasts: int, lane: str, name: str, title: str, purpose: str) -> None:
        """Somebody comes, waits and is served, all in seconds."""
        visit_id = self.come(start, lane, name, title, purpose, phone="13812341234" if name == "李雯" else "")
        self.clock.advance(timedelta(seconds=waits))
        self.desk.do(service.receive, visit_id)
        self.clock.advance(timedelta(seconds=lasts))
        self.desk.do(service.finish, visit_id, Outcome.SOLVED)


def lively(desk: Desk, clock: ManualClock) -> Scene:
    """The whole afternoon; the clock stands at 14:32:07."""
    scene = Scene()
    crew(desk)
    house(desk, scene)
    day = Afternoon(desk, clock, scene)
    _before(day)
    _now(day)
    return scene


def _before(day: Afternoon) -> None:
    desk, scene = day.desk, day.scene
    desk.do(service.open_counter, tuple(scene.lanes.values()))
    for place, (waits, lasts) in enumerate(
        ((40, 300), (95, 420), (150, 360), (30, 280), (215, 500), (130, 330), (75, 410), (20, 240), (60, 390))
    ):
        name, purpose = (("李雯", "会籍咨询"), ("郭先生", "领取会员卡"), ("Tom Brown", "Locker key"))[place % 3]
        hour, minute = divmod(9 * 60 + 10 + place * 28, 60)
        title = ("ms", "mr", "mr")[place % 3]
        day.serve(f"{hour:02}:{minute:02}:00", waits, lasts, "A", name.removesuffix("先生"), title, purpose)
    for place in range(3):
        day.serve(f"13:{40 + place * 9}:00", 50, 200, "B", "许", "mr", "缴费")
    person = queries.visit(scene.visits["A001"]).person_id
    if person is not None:
        as_boss(desk, people.write_note, person, "上次转让手续少一份附件，请先核对 2019 年合同。")


def _now(day: Afternoon) -> None:
    desk, scene = day.desk, day.scene
    day.come("14:20:10", "A", "周", "mr", "取资料")
    desk.do(service.receive, scene.visits["A010"])
    desk.do(service.hold, scene.visits["A010"], "填表")
    day.come("14:22:00", "A", "马", "ms", "办卡")
    desk.do(service.pick, scene.visits["A011"])
    ms_li = day.come("14:25:26", "A", "李雯", "ms", "会籍咨询", phone="13812341234")
    day.at("14:26:01")
    desk.do(service.receive, ms_li)
    desk.do(service.mark, ms_li, Mark.GREETED)
    desk.do(service.mark, ms_li, Mark.SEATED)
    day.at("14:27:00")
    desk.do(service.no_show, scene.visits["A011"])
    day.at("14:27:40")
    desk.do(service.serve_tea, ms_li)
    desk.do(service.note, ms_li, "咨询家庭会籍转让手续，需核对 2019 年合同附件。")
    mr_wang = day.come("14:28:43", "A", "王", "mr", "约见", host_id=scene.hosts["陈经理"], phone="13655557777")
    day.at("14:29:10")
    desk.do(service.wait_for_host, mr_wang, scene.hosts["陈经理"])
    desk.do(service.serve_tea, mr_wang)
    day.come("14:29:52", "B", "Carter", "ms", "缴费", language="en")
    day.at("14:31:20")
    desk.do(service.begin_checking, ms_li)
    day.come("14:31:29", "A", "赵", "mr", "认领失物", is_urgent=False, visit_class=VisitClass.ELDERLY)
    day.come("14:32:02", "A", "", "", "问路")
    for at, name, host in (("14:50", "黄", "孙工"), ("15:30", "Miller", "周主任"), ("14:30", "杜", "")):
        hour, minute = map(int, at.split(":"))
        due = desk.now().astimezone(desk.zone()).replace(hour=hour, minute=minute, second=0)
        draft = Draft(scene.lanes["A"], name=name, title="mr", purpose="面谈", host_id=scene.hosts.get(host))
        scene.expected[name] = desk.do(service.expect, draft, due)
    message = MessageDraft(scene.hosts["周主任"], "宋先生", "13311112222", "请回电确认周一的会议时间。")
    desk.do(directory.take_message, message)
    day.at("14:32:07")


def morning(moment: datetime) -> datetime:
    """Eight o'clock of the same local day."""
    return moment.replace(hour=8, minute=30, second=0, microsecond=0)
