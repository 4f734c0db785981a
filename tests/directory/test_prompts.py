"""R6: messages wait for their host, urgent ones do not wait."""

from __future__ import annotations

import pytest

from desk_app.directory import service
from desk_app.directory.prompts import due, next_due
from desk_app.directory.rules import HostState, MessageDraft
from desk_app.kernel import texts
from desk_app.kernel.prompts import Tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.reception.hall import add_host, later


@pytest.fixture(autouse=True)
def _english() -> None:
    texts.set_language("en")


def test_r6_messages_are_passed_on_once_the_host_is_back_in_one_card(desk: Desk) -> None:
    host = add_host(desk)
    desk.do(service.set_host_state, host, HostState.OUT)
    first, second = (desk.do(service.take_message, MessageDraft(host, "刘", "138", word)) for word in ("一", "二"))
    assert due(desk, desk.now()) == ()
    assert next_due(desk, desk.now()) is None
    later(desk, hours=1)
    desk.do(service.set_host_state, host, HostState.IN)
    (card,) = due(desk, desk.now())
    assert (card.title, card.detail, card.tone) == ("Pass 2 messages on to 陈经理", "刘 · 一", Tone.CALM)
    assert [(action.key, action.ref) for action in card.actions] == [("pass_on", Ref("message", first))]
    assert next_due(desk, desk.now()) == card.due_at
    later(desk, minutes=16)
    assert due(desk, desk.now())[0].tone is Tone.LATE
    desk.do(service.pass_on, first)
    (card,) = due(desk, desk.now())
    assert (card.title, card.ref) == ("Pass the message on to 陈经理", Ref("message", second))


def test_r6_an_urgent_message_is_rung_through_at_once(desk: Desk) -> None:
    host = add_host(desk)
    desk.do(service.set_host_state, host, HostState.BUSY)
    desk.do(service.take_message, MessageDraft(host, "刘", "138", "漏水", is_urgent=True))
    (card,) = due(desk, desk.now())
    assert (card.title, card.tone) == ("Urgent: ring 陈经理 now", Tone.SOON)
    later(desk, minutes=2, milliseconds=1)
    assert due(desk, desk.now())[0].tone is Tone.LATE
