"""The rail asks again only the slices whose moment has come, and all of them after a change or a while."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import cast

import pytest

from desk_app.kernel.prompts import Prompt, Tone
from desk_app.kernel.work import Desk
from desk_app.shell import prompting, slices

NOW = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)
DESK = cast(Desk, None)


class Slice:
    """A slice whose one prompt falls due every so often; it counts how often it was asked."""

    def __init__(self, name: str, every: timedelta | None) -> None:
        self.name, self.every, self.asked = name, every, 0

    def outlook(self, _desk: Desk, now: datetime) -> tuple[tuple[Prompt, ...], datetime | None]:
        self.asked += 1
        prompt = Prompt(key=self.name, due_at=NOW, tone=Tone.SOON, title=f"{self.name} {self.asked}", slice=self.name)
        return (prompt,), None if self.every is None else now + self.every


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> tuple[Slice, Slice]:
    often, never = Slice("often", timedelta(seconds=10)), Slice("never", None)
    monkeypatch.setattr(slices, "WITH_PROMPTS", ("often", "never"))
    known = {"often": SimpleNamespace(outlook=often.outlook), "never": SimpleNamespace(outlook=never.outlook)}
    monkeypatch.setattr(slices, "part", lambda name, _file: known[name])
    return often, never


def test_a_due_time_of_one_slice_costs_a_reading_of_that_slice_alone(two: tuple[Slice, Slice]) -> None:
    often, never = two
    outlook = prompting.Outlook()
    assert outlook.everything(DESK, NOW)[1] == NOW + timedelta(seconds=10)
    shown, moment = outlook.by_time(DESK, NOW + timedelta(seconds=10))
    assert (often.asked, never.asked) == (2, 1)
    assert [prompt.title for prompt in shown] == ["never 1", "often 2"]
    assert moment == NOW + timedelta(seconds=20)


def test_a_change_asks_all(two: tuple[Slice, Slice]) -> None:
    outlook = prompting.Outlook()
    outlook.everything(DESK, NOW)
    outlook.everything(DESK, NOW)
    assert [one.asked for one in two] == [2, 2]


@pytest.mark.parametrize("later", [prompting.FRESH, timedelta(seconds=-5)])
def test_an_old_answer_and_a_clock_set_back_ask_all(two: tuple[Slice, Slice], later: timedelta) -> None:
    outlook = prompting.Outlook()
    outlook.everything(DESK, NOW)
    outlook.by_time(DESK, NOW + later)
    assert [one.asked for one in two] == [2, 2]
