"""Settings in the window: found, typed, refused, kept, and in force at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.work import Desk
from desk_app.manage.tab import ManageTab
from desk_app.manage.tab.settings import SettingsPage
from desk_app.reception import service as visits
from desk_app.reception.rules import HAND_OVER_SECONDS, Draft
from desk_app.shell import prompting
from tests.manage.conftest import settle, sign_in

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # what is read runs on both elsewhere


def show(tab: ManageTab, key: str, kind: type) -> object:
    page = tab.show_page(key)
    assert isinstance(page, kind)
    settle()
    return page


def test_a_setting_changed_in_the_window_changes_behaviour_at_once(
    tab: ManageTab, site: Desk, clock: ManualClock
) -> None:
    """R2: whoever waits for three minutes is offered to a colleague; the site says two."""
    lane = site.do(visits.save_lane, lane_id=None, code="A", name="咨询")
    for name in ("张", "李"):
        site.do(visits.take, Draft(lane, name=name), print_ticket=False)
    clock.advance(timedelta(seconds=130))

    def late() -> list[str]:
        shown, _next = prompting.outlook(site, site.now())
        return [prompt.key for prompt in shown if "hand_over" in prompt.key and prompt.due_at <= site.now()]

    before = late()
    page = show(tab, "settings", SettingsPage)
    assert isinstance(page, SettingsPage)
    line = page.show_setting(HAND_OVER_SECONDS.key)
    settle()
    line.editor.set_value(120)  # type: ignore[union-attr]  # a stepper, by its default
    assert line.save.isVisible()
    line.save.click()
    assert site.settings.get(HAND_OVER_SECONDS) == 120
    assert len(late()) > len(before), "the prompt comes without a restart"
    page.load()
    assert not line.save.isVisible()
    assert line.back.isVisible()
    line.back.click()
    assert site.settings.get(HAND_OVER_SECONDS) == 180
    assert late() == before


def test_settings_are_found_by_words_and_what_is_typed_stays_while_others_change(tab: ManageTab, site: Desk) -> None:
    page = show(tab, "settings", SettingsPage)
    assert isinstance(page, SettingsPage)
    page.search.set_text("tea")
    assert {"reception.refill", "reception.first_tea"} <= set(page.lines)
    refill = page.lines["reception.refill"]
    refill.editor.set_value(20)  # type: ignore[union-attr]
    page.load()
    assert refill.value() == 20
    page.search.set_text("")
    assert all(line.row.setting.group == page.group for line in page.lines.values())
    with pytest.raises(KeyError):
        page.show_setting("no.such")


#: Texts that mean something, another one than the default.
FITTING = {"site.zone": "Asia/Taipei", "duty.hours_working": "07:30-22:00", "duty.hours_other": "10:00-18:00"}


@pytest.mark.parametrize(
    "group", ["site", "privacy", "lost_property", "backup", "waiting", "reception", "duty", "handouts"]
)
def test_every_kind_of_setting_has_its_editor_and_keeps_what_is_put_in(tab: ManageTab, site: Desk, group: str) -> None:
    page = show(tab, "settings", SettingsPage)
    assert isinstance(page, SettingsPage)
    page.groups.chosen.emit(group)
    settle()
    for line in list(page.lines.values()):
        setting = line.row.setting
        assert line.value() == line.row.value
        if isinstance(setting.default, bool):
            wanted: object = not setting.default
        elif setting.choices:
            wanted = next(choice for choice in setting.choices if choice != line.row.value)
        elif isinstance(setting.default, int):
            wanted = setting.default + 1 if setting.default != setting.maximum else setting.default - 1
        else:
            wanted = FITTING.get(setting.key, "甲，乙")
        line._put(wanted)  # type: ignore[arg-type]
        line._judge()
        assert line.save.isVisible(), setting.key
        line.commit()
        assert site.settings.get(setting) == wanted, setting.key
        line.past.click()


@pytest.mark.parametrize(
    ("key", "wrong", "told"),
    [
        ("duty.hours_working", "eight to nine", "08:00-21:00"),
        ("duty.hours_other", "21:00-08:00", "08:00-21:00"),
        ("site.zone", "Moon/Crater", "Asia/Shanghai"),
    ],
)
def test_c13_a_text_that_means_nothing_is_refused_with_a_clear_sentence(
    tab: ManageTab, site: Desk, key: str, wrong: str, told: str
) -> None:
    page = show(tab, "settings", SettingsPage)
    assert isinstance(page, SettingsPage)
    line = page.show_setting(key)
    assert line is not None
    line._put(wrong)
    line._judge()
    line.commit()
    assert told in line.state.text()
    assert site.settings.get(line.row.setting) == line.row.setting.default


def test_a_refused_setting_says_why_in_its_line(tab: ManageTab, site: Desk) -> None:
    page = show(tab, "settings", SettingsPage)
    assert isinstance(page, SettingsPage)
    line = page.show_setting("reception.purposes")
    settle()
    line.editor.set_text("x" * 2000)  # type: ignore[union-attr]
    sign_in(site, "1027")  # somebody took the rights away meanwhile
    line.save.click()
    assert line.state.text()
    assert site.settings.get(line.row.setting) == ""


def test_enter_saves_a_setting(tab: ManageTab, site: Desk, qtbot: QtBot) -> None:
    page = show(tab, "settings", SettingsPage)
    assert isinstance(page, SettingsPage)
    line = page.show_setting("reception.ladder_1")
    settle()
    line.editor.set_text("王主管")  # type: ignore[union-attr]
    qtbot.keyClick(line.editor.edit, Qt.Key.Key_Return)  # type: ignore[union-attr]
    assert site.settings.get(line.row.setting) == "王主管"


def test_a_supervisor_changes_the_rules_but_not_the_site(tab: ManageTab, site: Desk) -> None:
    sign_in(site, "1008")
    tab.hide()
    tab.show()
    page = show(tab, "settings", SettingsPage)
    assert isinstance(page, SettingsPage)
    assert page.show_setting("reception.refill").editor.isEnabled()
    assert not page.show_setting("site.cutover_hour").editor.isEnabled()
