"""News goes to whoever listens for its kind, in order, and one deaf listener does not silence the others."""

from __future__ import annotations

import logging
from dataclasses import FrozenInstanceError, dataclass

import pytest

from desk_app.kernel.changes import Change, EverythingChanged, Publisher


@dataclass(frozen=True, slots=True)
class VisitorArrived(Change):
    visit: int


@dataclass(frozen=True, slots=True)
class GroupArrived(VisitorArrived):
    heads: int


def test_a_listener_hears_its_kinds_and_their_children_in_order() -> None:
    publisher, heard = Publisher(), []
    publisher.subscribe((VisitorArrived,), heard.append)
    publisher.publish((VisitorArrived(2), EverythingChanged(), GroupArrived(1, heads=3)))
    assert heard == [VisitorArrived(2), GroupArrived(1, heads=3)]


def test_whoever_stopped_listening_hears_nothing_more() -> None:
    publisher, heard = Publisher(), []
    stop = publisher.subscribe((Change,), heard.append)
    publisher.publish((VisitorArrived(1),))
    stop()
    stop()
    publisher.publish((VisitorArrived(2),))
    assert heard == [VisitorArrived(1)]


def test_one_may_stop_listening_while_being_told() -> None:
    publisher, heard = Publisher(), []
    stop = publisher.subscribe((Change,), lambda _: stop())
    publisher.subscribe((Change,), heard.append)
    publisher.publish((VisitorArrived(1), VisitorArrived(2)))
    assert heard == [VisitorArrived(1), VisitorArrived(2)]


def test_a_listener_that_fails_is_logged_and_the_others_still_hear(caplog: pytest.LogCaptureFixture) -> None:
    publisher, heard = Publisher(), []

    def fails(_: Change) -> None:
        raise ValueError("broken screen")

    publisher.subscribe((Change,), fails)
    publisher.subscribe((Change,), heard.append)
    with caplog.at_level(logging.ERROR):
        publisher.publish((VisitorArrived(1),))
    assert heard == [VisitorArrived(1)]
    assert "broken screen" in caplog.text


def test_a_change_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        VisitorArrived(1).visit = 2  # type: ignore[misc]
