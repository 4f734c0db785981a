"""Every number of the rules is a setting with bounds, and every change of one is journalled."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk_app.kernel import journal
from desk_app.kernel.changes import Change
from desk_app.kernel.database import change
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Operator
from desk_app.kernel.settings import (
    CUTOVER_HOUR,
    SETTINGS,
    SETTINGS_REF,
    SITE_CURRENCY,
    SITE_NAME,
    SITE_ZONE,
    Setting,
    SettingChanged,
    Settings,
    change_setting,
    history,
)
from desk_app.kernel.work import Desk
from tests.databases import MANAGER, OPERATOR, SUPERVISOR, Site

WAIT = Setting("reception.wait_minutes", 3, "reception", "minutes", minimum=1, maximum=60)
GREET = Setting("reception.greet", True, "reception")


def test_a_setting_nobody_touched_is_its_default(desk: Desk) -> None:
    assert desk.settings.get(WAIT) == 3
    assert desk.settings.get(GREET) is True
    assert all(desk.settings.get(setting) == setting.default for setting in SETTINGS)
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)


def test_a_change_counts_at_once_is_told_and_journalled_with_both_values(desk: Desk) -> None:
    heard: list[Change] = []
    desk.changes.subscribe((SettingChanged,), heard.append)
    desk.operator = SUPERVISOR
    desk.do(change_setting, WAIT, 5)
    desk.do(change_setting, WAIT, 7)
    assert desk.settings.get(WAIT) == 7
    assert heard == [SettingChanged(WAIT.key)] * 2
    assert [row.facts for row in journal.of_subject(SETTINGS_REF)] == [
        {"key": WAIT.key, "from": 3, "to": 5},
        {"key": WAIT.key, "from": 5, "to": 7},
    ]


def test_a_setting_outlives_the_program(database: Site, desk: Desk) -> None:
    desk.operator = MANAGER
    desk.do(change_setting, SITE_NAME, "𠮷野家 会所")
    database.reopen()
    assert Settings().get(SITE_NAME) == "𠮷野家 会所"


@pytest.mark.parametrize(
    ("setting", "wanted", "code"),
    [
        (WAIT, 0, "settings.out_of_range"),
        (WAIT, 61, "settings.out_of_range"),
        (WAIT, "5", "settings.wrong_type"),
        (WAIT, True, "settings.wrong_type"),
        (WAIT, 5.0, "settings.wrong_type"),
        (GREET, 1, "settings.wrong_type"),
        (CUTOVER_HOUR, 13, "settings.out_of_range"),
        (SITE_CURRENCY, "XXX", "settings.not_a_choice"),
        (SITE_NAME, "x" * 2001, "settings.out_of_range"),
        (SITE_NAME, None, "settings.wrong_type"),
    ],
)
def test_a_value_that_does_not_fit_is_refused(desk: Desk, setting: Setting[int], wanted: int, code: str) -> None:
    desk.operator = MANAGER
    with pytest.raises(Refusal) as refused:
        desk.do(change_setting, setting, wanted)
    assert refused.value.code == code
    assert refused.value.facts["key"] == setting.key
    assert desk.settings.get(setting) == setting.default


@pytest.mark.parametrize("wanted", [1, 60])
def test_the_bounds_themselves_fit(desk: Desk, wanted: int) -> None:
    desk.operator = SUPERVISOR
    desk.do(change_setting, WAIT, wanted)
    assert desk.settings.get(WAIT) == wanted


@pytest.mark.parametrize(
    ("operator", "setting", "may"),
    [
        (OPERATOR, WAIT, False),
        (SUPERVISOR, WAIT, True),
        (SUPERVISOR, CUTOVER_HOUR, False),
        (MANAGER, CUTOVER_HOUR, True),
    ],
)
def test_who_may_change_what(desk: Desk, operator: Operator, setting: Setting[int], may: bool) -> None:
    desk.operator = operator
    act: Callable[[], object] = lambda: desk.do(change_setting, setting, 2)  # noqa: E731 - called in both ways
    if may:
        act()
    else:
        with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
            act()


def test_a_stored_value_that_no_longer_fits_counts_as_the_default(desk: Desk) -> None:
    change("INSERT INTO setting_value (key, content) VALUES (?, ?)", WAIT.key, "99")
    desk.settings.forget()
    assert desk.settings.get(WAIT) == 3


def test_values_are_read_once_until_told_to_forget(desk: Desk) -> None:
    assert desk.settings.get(WAIT) == 3
    change("INSERT INTO setting_value (key, content) VALUES (?, ?)", WAIT.key, "9")
    assert desk.settings.get(WAIT) == 3
    desk.refresh()
    assert desk.settings.get(WAIT) == 9


def test_the_past_of_a_setting_is_its_own_changes_newest_first(desk: Desk) -> None:
    other = Setting("reception.waitXminutes", 3, "reception", "minutes", minimum=1, maximum=60)
    for setting, wanted in ((WAIT, 5), (other, 9), (WAIT, 7)):
        desk.act(change_setting, (setting, wanted), operator=SUPERVISOR)
    rows = history(WAIT)
    assert [(row.before, row.after, row.actor) for row in rows] == [
        (5, 7, SUPERVISOR.number),
        (3, 5, SUPERVISOR.number),
    ]
    assert len(history(WAIT, limit=1)) == 1
    assert history(GREET) == ()


@pytest.mark.parametrize("zone", ["Asia/Peking", "", "Asia", "../etc", "北京"])
def test_a_time_zone_that_does_not_exist_is_refused_with_one_to_go_by(desk: Desk, zone: str) -> None:
    with pytest.raises(Refusal) as told:
        desk.act(change_setting, (SITE_ZONE, zone), operator=MANAGER)
    assert told.value.code == "settings.unknown_zone"
    for language in ("en", "zh_CN", "zh_TW"):
        assert "Asia/Shanghai" in sentence(told.value, language)
    desk.act(change_setting, (SITE_ZONE, "Asia/Taipei"), operator=MANAGER)
    assert str(desk.zone()) == "Asia/Taipei"
