"""Plays days at the desk: visitors come by chance, are called, served and seen off; today stops in the middle."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.roles import Operator
from desk_app.kernel.work import Desk
from desk_app.reception import service
from desk_app.reception.rules import Draft, Mark, Outcome, VisitClass
from desk_app.shell.demo import closings, matters
from desk_app.shell.demo.cast import FOREIGN, GIVEN, LANES, NOTES, PURPOSES, SURNAMES
from desk_app.shell.demo.sales import Till

_VISITS_A_DAY = 36
_LONGEST_VISIT = timedelta(minutes=34)
_OUTCOMES = (Outcome.SOLVED, Outcome.SOLVED, Outcome.SOLVED, Outcome.PASSED_ON, Outcome.FOLLOW_UP)


@dataclass(frozen=True, slots=True)
class Stage:
    """What a day is played on: the desk, its clock moved by hand, chance, the crew, lanes, hosts, till and finance."""

    desk: Desk
    clock: ManualClock
    chance: random.Random
    crew: list[Operator]
    lanes: tuple[int, ...]
    hosts: tuple[int, ...]
    till: Till
    finance: Operator


def play_day(stage: Stage, visits: int = _VISITS_A_DAY, until: datetime | None = None) -> None:
    """One whole past day from opening on; everybody is seen off. It ends early rather than run past ``until``."""
    desk, clock, chance, crew, lanes = stage.desk, stage.clock, stage.chance, stage.crew, stage.lanes
    desk.operator = crew[0]
    desk.as_program(service.begin_day)
    desk.do(service.open_counter, lanes)
    stage.till.open()
    closings.open_the_house(desk)
    for _ in range(visits):
        if until is not None and clock.now() + _LONGEST_VISIT > until:
            break
        clock.advance(timedelta(seconds=chance.randint(120, 900)))
        desk.operator = chance.choice(crew)
        draft = visitor(chance, lanes, stage.hosts)
        ticket = desk.do(service.take, draft, print_ticket=False)
        clock.advance(timedelta(seconds=chance.choice((20, 45, 70, 110, 150, 200, 320))))
        _serve(desk, clock, chance, crew, ticket.visit_id)
        if until is not None or ticket.visit_id % 2:
            stage.till.sell()
    if until is None:
        desk.operator = crew[0]
        stage.till.close()
        closings.close_the_day(desk, crew[0], stage.finance)
    desk.do(service.close_counter)


def _serve(desk: Desk, clock: ManualClock, chance: random.Random, crew: list[Operator], visit_id: int) -> None:
    if chance.random() < 0.6:
        desk.do(service.serve_tea, visit_id)
    desk.operator = chance.choice(crew)
    desk.do(service.pick, visit_id)
    clock.advance(timedelta(seconds=chance.randint(5, 25)))
    if chance.random() < 0.04:
        desk.do(service.no_show, visit_id)
        desk.do(service.leave, visit_id)
        return
    desk.do(service.receive, visit_id)
    clock.advance(timedelta(seconds=chance.randint(90, 600)))
    if chance.random() < 0.3:
        desk.do(service.begin_checking, visit_id)
        clock.advance(timedelta(seconds=chance.randint(20, 120)))
        desk.do(service.end_checking, visit_id)
    if chance.random() < 0.5:
        desk.do(service.note, visit_id, chance.choice(NOTES))
    desk.do(service.finish, visit_id, chance.choice(_OUTCOMES))


def visitor(chance: random.Random, lanes: tuple[int, ...], hosts: tuple[int, ...]) -> Draft:
    """Somebody at the door."""
    place = chance.choices(range(len(lanes)), weights=(6, 3, 1))[0]
    title = chance.choice(("mr", "ms"))
    foreign = chance.random() < 0.06
    name = chance.choice(FOREIGN) if foreign else chance.choice(SURNAMES) + "".join(chance.sample(GIVEN, 2))
    return Draft(
        lane_id=lanes[place],
        name=name if chance.random() > 0.08 else "",
        title=title,
        phone=f"13{chance.randint(0, 9)}{chance.randint(0, 99_999_999):08d}" if chance.random() < 0.6 else "",
        purpose=chance.choice(PURPOSES[LANES[place][0]]),
        host_id=chance.choice(hosts) if chance.random() < 0.12 else None,
        visit_class=chance.choices(tuple(VisitClass), weights=(80, 8, 6, 1, 1, 4))[0],
        language="en" if foreign else "",
    )


def play_present(stage: Stage, now: datetime) -> None:
    """Today up to ``now``: a busy hour behind, and visitors waiting for ten seconds up to a quarter of an hour."""
    desk, clock = stage.desk, stage.clock
    clock.set(max(clock.now(), now - timedelta(minutes=170)))
    play_day(stage, visits=14, until=now - timedelta(minutes=15))
    if clock.now() < now - timedelta(minutes=15):
        clock.set(now - timedelta(minutes=15))
    desk.operator = stage.crew[0]
    desk.do(service.open_counter, stage.lanes)
    matters.found_things(desk, clock.now())
    matters.telephone(desk)
    matters.cases(desk, clock.now())
    _present(stage, now)
    _announced(stage, now)
    clock.set(max(clock.now(), now))


def _at(clock: ManualClock, now: datetime, ago: timedelta) -> None:
    if clock.now() < now - ago:
        clock.set(now - ago)


def _present(stage: Stage, now: datetime) -> None:
    """The people in the house right now, oldest first; times are what the rail needs to be lively."""
    desk, clock, hosts = stage.desk, stage.clock, stage.hosts
    general, fees, claims = stage.lanes
    _at(clock, now, timedelta(minutes=13, seconds=35))
    sun = desk.do(
        service.take, Draft(general, "孙丽萍", "ms", "13911112222", "对账", host_id=hosts[2]), print_ticket=False
    )
    desk.do(service.wait_for_host, sun.visit_id, hosts[2])
    _at(clock, now, timedelta(minutes=13))
    desk.do(service.serve_tea, sun.visit_id)
    desk.do(service.mark, sun.visit_id, Mark.HOST_TOLD)
    _at(clock, now, timedelta(minutes=10, seconds=50))
    desk.do(service.mark, sun.visit_id, Mark.READING)
    _at(clock, now, timedelta(minutes=7, seconds=16))
    mei = desk.do(service.take, Draft(general, "李梅", "ms", "13812341234", "会籍咨询"), print_ticket=False)
    _at(clock, now, timedelta(minutes=6, seconds=41))
    desk.do(service.receive, mei.visit_id)
    desk.do(service.mark, mei.visit_id, Mark.GREETED)
    desk.do(service.mark, mei.visit_id, Mark.SEATED)
    _at(clock, now, timedelta(minutes=5))
    desk.do(service.serve_tea, mei.visit_id)
    desk.do(service.note, mei.visit_id, "咨询家庭会籍转让手续，需核对 2019 年合同附件。")
    _at(clock, now, timedelta(minutes=3, seconds=54))
    wang = desk.do(
        service.take, Draft(general, "王志刚", "mr", "13700008888", "约见工程部", host_id=hosts[4]), print_ticket=False
    )
    _at(clock, now, timedelta(minutes=2, seconds=50))
    desk.do(service.serve_tea, wang.visit_id)
    _at(clock, now, timedelta(minutes=2, seconds=15))
    desk.do(service.take, Draft(fees, "Emma Carter", "ms", "", "缴费", language="en"), print_ticket=False)
    _at(clock, now, timedelta(seconds=47))
    desk.do(service.begin_checking, mei.visit_id)
    _at(clock, now, timedelta(seconds=38))
    desk.do(service.take, Draft(claims, "赵志远", "mr", "13955557788", "认领失物"), print_ticket=False)
    _at(clock, now, timedelta(seconds=10))
    desk.do(service.take, Draft(general, "", "", "", "问路"), print_ticket=False)


def _announced(stage: Stage, now: datetime) -> None:
    desk, lanes, hosts = stage.desk, stage.lanes, stage.hosts
    desk.do(
        service.expect,
        Draft(lanes[0], "郑家豪", "mr", "13622223333", "会籍签约", host_id=hosts[0]),
        now + timedelta(minutes=25),
    )
    desk.do(
        service.expect,
        Draft(lanes[0], "许文静", "ms", "", "面试", host_id=hosts[6], heads=2),
        now + timedelta(minutes=55),
        is_appointment=False,
    )
