"""One ticker: called when due, each second only for what is seen, silent when there is nothing."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk_app.kernel.clock import ManualClock
from desk_app.widgets.ticker import Ticker

NOON = datetime(2026, 11, 21, 4, 0, 0, 250_000, tzinfo=UTC)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NOON)


@pytest.fixture
def ticker(clock: ManualClock, qapp: QApplication) -> Ticker:
    return Ticker(clock)


def test_an_idle_desk_has_no_timer(ticker: Ticker) -> None:
    assert ticker.is_idle
    ticker.at(lambda _now: None, None)
    assert ticker.is_idle


def test_called_when_due_and_again_when_it_said(ticker: Ticker, clock: ManualClock) -> None:
    calls: list[datetime] = []

    def due(now: datetime) -> datetime | None:
        calls.append(now)
        return now + timedelta(minutes=3) if len(calls) == 1 else None

    ticker.at(due, NOON + timedelta(seconds=45))
    clock.advance(timedelta(seconds=44))
    ticker._fire()
    assert calls == []
    clock.advance(timedelta(seconds=1))
    ticker._fire()
    clock.advance(timedelta(minutes=3))
    ticker._fire()
    assert len(calls) == 2
    assert ticker.is_idle


def test_after_a_sleep_a_matter_is_called_once(ticker: Ticker, clock: ManualClock) -> None:
    calls: list[datetime] = []
    ticker.at(calls.append, NOON + timedelta(minutes=1))
    clock.advance(timedelta(hours=9))
    ticker._fire()
    ticker._fire()
    assert len(calls) == 1


def test_seconds_run_only_while_seen(ticker: Ticker, clock: ManualClock, qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    calls: list[datetime] = []
    ticker.seconds(label, calls.append)
    assert ticker.is_idle
    label.show()
    qtbot.waitUntil(lambda: not ticker.is_idle)
    assert calls  # shown at once, not a second later
    assert ticker.next_due == NOON.replace(microsecond=0) + timedelta(seconds=1)
    label.showMinimized()
    qtbot.waitUntil(lambda: ticker.is_idle)
    label.showNormal()
    qtbot.waitUntil(lambda: not ticker.is_idle)
    label.hide()
    qtbot.waitUntil(lambda: ticker.is_idle)


def test_a_dropped_or_moved_subscriber(ticker: Ticker) -> None:
    one = ticker.at(lambda _now: None, NOON + timedelta(hours=1))
    ticker.move(one, NOON + timedelta(seconds=5))
    assert ticker.next_due == NOON + timedelta(seconds=5)
    ticker.drop(one)
    assert ticker.is_idle
