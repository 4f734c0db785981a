"""The small windows: somebody who works here, a lane, a day that differs, a setting's past."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from desk_app.kernel import hours
from desk_app.kernel.calendar import DayKind, write_windows
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from desk_app.manage.dialogs.day import DayDialog
from desk_app.manage.dialogs.lane import LaneDialog
from desk_app.manage.dialogs.past import PastDialog
from desk_app.manage.dialogs.staff import StaffDialog
from desk_app.manage.tab import ManageTab
from desk_app.reception import queries as reception
from desk_app.reception.rules import HAND_OVER_SECONDS
from desk_app.staff import queries as staff
from desk_app.widgets.act_dialog import show
from tests.manage.conftest import CHEAP

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def _cheap_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(StaffDialog, "cost", CHEAP)


def test_somebody_is_taken_on_with_a_pin_to_be_changed(tab: ManageTab, qtbot: QtBot) -> None:
    dialog = StaffDialog(tab, None)
    show(dialog, dialog.number)
    dialog.number.set_text("1050")
    dialog.name.set_text("何嘉文")
    dialog.role.set_value(Role.FINANCE)
    dialog.started.setDate(QDate(2026, 11, 2))
    dialog.pin.edit.setText("8642")
    dialog.again.edit.setText("8643")
    dialog.commit()
    assert dialog.problem == "The two PINs are not the same."
    dialog.again.edit.setText("8642")
    dialog.commit()
    row = staff.staff_by_number("1050")
    assert row is not None
    assert (row.name, row.role, row.started_on, row.must_change_pin) == (
        "何嘉文",
        Role.FINANCE,
        date(2026, 11, 2),
        True,
    )


def test_a_number_that_is_taken_is_said_in_the_dialog(tab: ManageTab) -> None:
    dialog = StaffDialog(tab, None)
    show(dialog)
    dialog.number.set_text("1027")
    dialog.name.set_text("X")
    for field in (dialog.pin, dialog.again):
        field.edit.setText("8642")
    dialog.commit()
    assert dialog.problem == "Staff number 1027 is already in use."
    dialog.role.set_value(None)
    dialog.commit()
    dialog.reject()


def test_somebody_gets_another_role_and_keeps_number_and_pin(tab: ManageTab) -> None:
    row = staff.staff_by_number("1027")
    assert row is not None
    dialog = StaffDialog(tab, row)
    show(dialog)
    assert dialog.number.edit.isReadOnly()
    assert not dialog.pin.isVisible()
    dialog.role.set_value(Role.SUPERVISOR)
    dialog.commit()
    changed = staff.staff_by_number("1027")
    assert changed is not None
    assert (changed.role, changed.name, changed.id) == (Role.SUPERVISOR, row.name, row.id)


def test_a_lane_is_added_refused_and_changed(tab: ManageTab) -> None:
    dialog = LaneDialog(tab, None, 0)
    show(dialog, dialog.code)
    dialog.name.set_text("咨询")
    dialog.code.set_text("1")
    dialog.commit()
    assert dialog.problem
    dialog.code.set_text("a")
    dialog.carries.setChecked(True)
    dialog.commit()
    (lane,) = reception.lanes()
    assert (lane.code, lane.name, lane.carries_over) == ("A", "咨询", True)
    changing = LaneDialog(tab, lane, 0)
    show(changing)
    changing.active.setChecked(False)
    changing.commit()
    assert reception.lanes() == ()
    assert len(reception.lanes(active_only=False)) == 1


def test_a_day_of_the_sites_own_and_one_that_is_closed(tab: ManageTab, site: Desk) -> None:
    dialog = DayDialog(tab, None)
    show(dialog, dialog.day)
    dialog.day.setDate(QDate(2026, 12, 1))
    dialog.name.set_text("店庆")
    dialog.hours.set_text("10 to 4")
    dialog.commit()
    assert dialog.problem
    dialog.hours.set_text("10:00-16:00")
    dialog.commit()
    day = site.calendar().day(date(2026, 12, 1))
    assert (day.kind, day.name, write_windows(day.windows)) == (DayKind.OWN, "店庆", "10:00-16:00")
    changing = DayDialog(tab, hours.overrides()[0])
    show(changing)
    changing.hours.set_text("")
    changing.commit()
    assert not site.calendar().day(date(2026, 12, 1)).is_working


def test_a_make_up_day_without_hours_of_its_own_has_the_usual_ones(tab: ManageTab, site: Desk) -> None:
    dialog = DayDialog(tab, None)
    show(dialog)
    dialog.day.setDate(QDate(2026, 11, 28))
    dialog.kind.set_value(None)
    dialog.commit()
    dialog.kind.set_value(DayKind.MAKE_UP)
    dialog.commit()
    assert hours.overrides()[0].windows is None
    assert site.calendar().day(date(2026, 11, 28)).is_working


def test_a_known_holiday_keeps_its_names_in_all_languages(tab: ManageTab, site: Desk) -> None:
    site.do(hours.import_public_holidays, 2026)
    holiday = hours.overrides()[0]
    dialog = DayDialog(tab, holiday)
    show(dialog)
    assert dialog.name.text() == "New Year's Day"
    dialog.hours.set_text("10:00-12:00")
    dialog.commit()
    changed = next(day for day in hours.overrides() if day.day == holiday.day)
    assert (changed.key, changed.name) == (holiday.key, "")
    assert changed.windows is not None


def test_the_past_of_a_setting_is_told_in_words(tab: ManageTab, site: Desk) -> None:
    empty = PastDialog(tab, HAND_OVER_SECONDS)
    show(empty)
    assert not empty.table.isVisible()
    empty.reject()
    site.do(change_setting, HAND_OVER_SECONDS, 240)
    dialog = PastDialog(tab, HAND_OVER_SECONDS)
    show(dialog)
    shown = [dialog.table.rows.index(0, column).data() for column in range(1, 4)]
    assert shown == ["1001", "180 s", "240 s"]
    dialog.reject()
