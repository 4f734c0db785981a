"""A founded site with four people, for the tests of the staff slice; PINs are cheap to hash here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from desk_app.staff import queries, service
from desk_app.staff.rules import Founding, PinCost, PinResult, PinTry, SealedPin, seal_pin

CHEAP = PinCost(memory_kib=64, rounds=1)
PINS = {"01": "2580", "12": "9173", "07": "4826", "08": "6051"}
FOUNDING = Founding(
    site_name="阳光会所",
    language="zh_CN",
    zone="Asia/Shanghai",
    windows=("08:30-12:00 13:30-18:00",) * 5 + ("09:00-17:00", ""),
    name="陈经理",
    number="01",
    machine="this machine",
)


@dataclass(frozen=True)
class People:
    """The ids of those who work at the test site."""

    manager: int
    lead: int
    clerk: int
    other: int


def sealed(number: str, pin: str | None = None) -> SealedPin:
    """A PIN ready to be stored."""
    return _sealed(number, PINS[number] if pin is None else pin)


@cache  # the same people work at hundreds of sites
def _sealed(number: str, pin: str) -> SealedPin:
    return seal_pin(pin, number, CHEAP)


def staffed(desk: Desk) -> People:
    """Found the site and take on a supervisor and two at the desk; 07 acts afterwards."""
    manager = desk.as_program(service.found_site, FOUNDING, sealed("01"))
    started = date(2026, 1, 5)

    def added(number: str, name: str, role: Role) -> int:
        return desk.as_program(service.add_staff, number, name, role, started, sealed(number))

    people = People(
        manager,
        added("12", "林主管", Role.SUPERVISOR),
        added("07", "周前台", Role.DESK),
        added("08", "吴前台", Role.DESK),
    )
    act_as(desk, people.clerk)
    return people


def act_as(desk: Desk, staff_id: int) -> None:
    """Let somebody act from here on."""
    row = queries.staff_member(staff_id)
    assert row is not None
    desk.operator = row.operator


def typed(desk: Desk, number: str, pin: str | None = None) -> PinTry:
    """What the sign-in screen checks before the act."""
    return queries.check_pin(number, PINS.get(number, "0000") if pin is None else pin, desk.now())


def sign_in(desk: Desk, number: str, pin: str | None = None) -> PinResult:
    """Type a number and a PIN."""
    return desk.as_program(service.sign_in, typed(desk, number, pin))
