"""The first start: everything at once or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk_app.kernel import journal, settings
from desk_app.kernel.calendar import DayKind, write_windows
from desk_app.kernel.changes import Change
from desk_app.kernel.hours import overrides
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from desk_app.staff import queries, service
from desk_app.staff.changes import SiteFounded
from desk_app.staff.rules import Founding, Outcome
from tests.staff.site import FOUNDING, sealed, sign_in


def test_the_first_start_is_one_act(desk: Desk) -> None:
    assert not queries.is_founded()
    heard: list[Change] = []
    desk.changes.subscribe((SiteFounded,), heard.append)
    manager = desk.as_program(service.found_site, FOUNDING, sealed("01"))
    assert queries.is_founded()
    assert heard == [SiteFounded()]
    row = queries.staff_member(manager)
    assert row is not None
    assert (row.number, row.role, row.must_change_pin) == ("01", Role.MANAGER, False)
    assert desk.settings.get(settings.SITE_NAME) == "阳光会所"
    assert write_windows(desk.calendar().week[0]) == "08:30-12:00 13:30-18:00"
    assert sign_in(desk, "01").outcome is Outcome.RIGHT
    assert journal.of_subject(Ref("staff", manager))[-2].action == "site.founded"


def test_public_holidays_come_with_it_if_wanted(desk: Desk) -> None:
    desk.as_program(service.found_site, FOUNDING, sealed("01"))
    assert {special.day for special in overrides() if special.kind is DayKind.PUBLIC_HOLIDAY} >= {date(2026, 10, 1)}


def test_a_site_without_public_holidays(desk: Desk) -> None:
    desk.as_program(service.found_site, replace(FOUNDING, import_holidays=False, machine=""), sealed("01"))
    assert overrides() == ()
    assert queries.known_machines() == ()


def test_it_happens_once(desk: Desk) -> None:
    desk.as_program(service.found_site, FOUNDING, sealed("01"))
    with pytest.raises(Refusal, match=r"staff\.already_founded"):
        desk.as_program(service.found_site, FOUNDING, sealed("01"))


@pytest.mark.parametrize(
    ("founding", "code"),
    [
        (replace(FOUNDING, site_name=" "), "staff.bad_site_name"),
        (replace(FOUNDING, windows=("",) * 7), "staff.never_open"),
        (replace(FOUNDING, language="fr"), "settings.not_a_choice"),
        (replace(FOUNDING, windows=("9 to 5",) + ("",) * 6), "calendar.window_unreadable"),
        (replace(FOUNDING, number="x"), "staff.bad_number"),
        (replace(FOUNDING, name=""), "staff.bad_name"),
        (replace(FOUNDING, number="02"), "staff.pin_of_another"),
    ],
)
def test_what_is_refused_leaves_nothing_half_made(desk: Desk, founding: Founding, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        desk.as_program(service.found_site, founding, sealed("01"))
    assert refused.value.code == code
    assert not queries.is_founded()
    assert desk.settings.get(settings.SITE_NAME) == ""
    assert journal.head(desk.number)[0] == 0
