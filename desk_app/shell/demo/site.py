"""Builds the demo site on an empty, open database: founding, directory, past days, the day in progress."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from desk_app.directory import service as directory
from desk_app.directory.rules import HostDraft, HostState, MessageDraft
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from desk_app.reception import service as reception
from desk_app.shell.demo import goods, handouts, members, sales
from desk_app.shell.demo.cast import DEPARTMENTS, LANES, STAFF
from desk_app.shell.demo.days import Stage, play_day, play_present
from desk_app.shell.machine import machine_id
from desk_app.staff import queries as staff_queries
from desk_app.staff import service as staff
from desk_app.staff.rules import Founding, PinCost, seal_pin
from desk_app.staff.service import presence

DEMO_PIN = "2468"
_FAST = PinCost(memory_kib=1024, rounds=1)  # a demo's PIN is public; a strong seal would only cost time
_WEEK = "08:30-12:00 13:00-20:00"


def build(now: datetime, *, days: int = 3, seed: int = 7, site_name: str = "阳光会所") -> None:
    """Fill the open, empty database with ``days`` past days and today up to ``now`` (aware UTC); same seed, same site."""
    chance = random.Random(seed)  # noqa: S311  # it draws a demo, no secret
    clock = ManualClock(now - timedelta(days=days + 1))
    desk = Desk(clock)
    people = _found(desk, site_name)
    hosts, lanes = _furnished(desk, people["1001"])
    crew = [people[number] for number in ("1027", "1031", "1044", "1008")]
    stage = Stage(desk, clock, chance, crew, lanes, hosts, sales.Till(desk), people["2003"])
    goods.fill_shop(desk, people["1001"], people["1027"], now.astimezone(desk.zone()).date())
    for back in range(days, 0, -1):
        opening = (now - timedelta(days=back)).astimezone(desk.zone()).replace(hour=8, minute=35, second=0)
        clock.set(max(clock.now(), opening))
        play_day(stage)
    play_present(stage, now)
    _colleagues(desk, people)
    desk.operator = people["1027"]
    _messages(desk, hosts)
    handouts.parcels(desk, hosts)
    handouts.loans(desk, people["1001"])
    members.members_and_fees(desk, people["1001"])
    sales.finish(stage.till, people["1027"], people["1008"])


def furnish(desk: Desk, site_name: str = "阳光会所") -> dict[str, Operator]:
    """Staff, hosts and lanes and nothing else: the desk on its first morning. Gives the staff by number."""
    people = _found(desk, site_name)
    _furnished(desk, people["1001"])
    return people


def _furnished(desk: Desk, manager: Operator) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return _directory(desk, manager), _lanes(desk, manager)


def _found(desk: Desk, site_name: str) -> dict[str, Operator]:
    founding = Founding(
        site_name=site_name,
        language="zh_CN",
        zone="Asia/Shanghai",
        windows=(_WEEK, _WEEK, _WEEK, _WEEK, _WEEK, _WEEK, "09:00-18:00"),
        name=STAFF[0][1],
        number=STAFF[0][0],
        machine=machine_id(),  # whoever opens the demo here knows its PINs
    )
    desk.as_program(staff.found_site, founding, seal_pin(DEMO_PIN, founding.number, _FAST))
    desk.refresh()
    manager = staff_queries.staff_by_number(STAFF[0][0])
    assert manager is not None  # noqa: S101  # founded a line above
    desk.operator = manager.operator
    for number, name, role in STAFF[1:]:
        sealed = seal_pin(DEMO_PIN, number, _FAST)
        desk.do(
            staff.add_staff, number, name, Role(role), desk.today() - timedelta(days=400), sealed, must_change_pin=False
        )
    return {row.number: row.operator for row in staff_queries.all_staff()}


def _directory(desk: Desk, manager: Operator) -> tuple[int, ...]:
    desk.operator = manager
    made = []
    for name, employed in DEPARTMENTS:
        department = desk.do(directory.save_department, None, name)
        for person, job, extension, is_manager, state in employed:
            draft = HostDraft(person, department, job, extension, "1390000" + extension, is_manager=is_manager)
            host = desk.do(directory.save_host, None, draft)
            if state != "in":
                desk.do(directory.set_host_state, host, HostState(state))
            made.append(host)
    return tuple(made)


def _lanes(desk: Desk, manager: Operator) -> tuple[int, ...]:
    desk.operator = manager
    made = []
    for position, (code, name, carries) in enumerate(LANES):
        made.append(
            desk.do(reception.save_lane, lane_id=None, code=code, name=name, carries_over=carries, position=position)
        )
    return tuple(made)


def _colleagues(desk: Desk, people: dict[str, Operator]) -> None:
    """One more serves at the second counter; another has left the third for a moment (R2, G5)."""
    for number, counter in (("1031", 2), ("1044", 3)):
        who = people[number]
        desk.act(presence.arrive, (who.staff_id, counter), operator=who)
    desk.act(staff.leave_post, ("送文件到工程部",), operator=people["1044"])


def _messages(desk: Desk, hosts: tuple[int, ...]) -> None:
    desk.do(
        directory.take_message,
        MessageDraft(hosts[2], "黄先生", "13600001122", "请回电确认四月份管理费发票抬头。"),
    )
    desk.do(
        directory.take_message,
        MessageDraft(hosts[7], "市消防支队 许队长", "13500003344", "下周二消防演习时间，请今天回复。", is_urgent=True),
    )
