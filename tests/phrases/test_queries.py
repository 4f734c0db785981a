"""What is said now: day, hour, salutation (P3, C11), in the visitor's language."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.settings import SITE_NAME, change_setting
from desk_app.kernel.work import Desk
from desk_app.phrases import queries
from desk_app.phrases.rules import Season
from tests.databases import MANAGER, START


@pytest.fixture(autouse=True)
def _chinese() -> None:
    queries.forget()
    texts.set_language("zh_CN")


def test_c11_weekends_have_their_own_greeting(desk: Desk, clock: ManualClock) -> None:
    assert queries.season_at(desk, desk.now(), "zh_CN") is Season.WEEKEND
    weekend = queries.say(desk, "opening")
    clock.set(START + timedelta(days=2))
    assert queries.season_at(desk, desk.now(), "zh_CN") is Season.NONE
    assert queries.say(desk, "opening") != weekend


def test_p3_the_salutation_in_the_visitors_language(desk: Desk) -> None:
    desk.operator = MANAGER
    desk.do(change_setting, SITE_NAME, "阳光会所")
    assert queries.say(desk, "tea", name="欧阳若曦", title="ms").startswith("欧阳女士")
    assert "Ms Carter" in queries.say(desk, "tea", name="Ann Carter", title="ms", language="en")
    assert queries.say(desk, "tea", name="<b>{x}", title="", language="xx")
    assert "阳光会所" in queries.say(desk, "opening")


def test_p3_nothing_known_is_no_failure(desk: Desk, clock: ManualClock) -> None:
    clock.set(datetime.fromisoformat("2026-11-23T09:00:00+08:00"))
    for situation in ("host_out", "called", "after_wait", "checking_45s"):
        said = queries.say(desk, situation)
        assert said
        assert "{" not in said


def test_p2_english_words_are_found_in_every_language(desk: Desk) -> None:
    words = queries.never_words("en")
    assert queries.check_text(f"well, {words[0].word}.", "zh_CN")
