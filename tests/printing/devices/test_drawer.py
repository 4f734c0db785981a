"""The cash drawer opens once for each wish, and never for an old one."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from desk_app.kernel import journal
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.printing import queries, service
from desk_app.printing.devices import Sender, back_ends
from tests.printing.conftest import Loopback
from tests.printing.devices.test_sender import PULSE, free_port, network


@pytest.fixture
def sender(desk: Desk, tmp_path: Path) -> Sender:
    """A sender that is stepped by hand."""
    return Sender(service.Outbox(desk), back_ends(tmp_path))


def test_the_drawer_gets_one_pulse_and_never_a_second(desk: Desk, sender: Sender, loopback: Loopback) -> None:
    network(desk, loopback.port, has_drawer=True)
    desk.do(service.open_drawer, "sale")
    sender.step()
    assert loopback.wait() == PULSE
    sender.step()
    assert (len(loopback.received), queries.drawers_waiting(1)) == (1, ())


def test_a_drawer_that_cannot_be_reached_is_journalled_and_left(desk: Desk, sender: Sender) -> None:
    network(desk, free_port(), has_drawer=True)
    request = desk.do(service.open_drawer, "sale")
    sender.step()
    actions = [entry.action for entry in journal.of_subject(Ref("drawer_request", request))]
    assert actions == ["drawer.opened", "drawer.failed"]
    assert queries.drawers_waiting(1) == ()


def test_a_drawer_without_a_printer_is_journalled(desk: Desk, sender: Sender) -> None:
    request = desk.do(service.open_drawer, "sale")
    sender.step()
    assert [entry.action for entry in journal.of_subject(Ref("drawer_request", request))][-1] == "drawer.failed"


def test_an_old_drawer_request_opens_nothing(desk: Desk, sender: Sender, loopback: Loopback) -> None:
    network(desk, loopback.port, has_drawer=True)
    request = desk.do(service.open_drawer, "sale")
    desk.clock.advance(timedelta(minutes=5))  # type: ignore[attr-defined]
    sender.step()
    assert loopback.received == []
    assert [entry.action for entry in journal.of_subject(Ref("drawer_request", request))] == ["drawer.late"]
    assert not desk.as_program(service.mark_drawer_tried, request)
