"""How the tests of the tab speak to it: choose somebody, let time pass, tick a step, read what is offered."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desk_app.reception import queries as reception
from desk_app.reception.rules import Doing, Mark
from desk_app.waiting.tab import WaitingTab
from desk_app.widgets.buttons import Button
from tests.waiting.conftest import Room


def choose(tab: WaitingTab, room: Room, key: str) -> None:
    """Choose somebody by the short name."""
    tab.board.list.choose(room.visits[key])


def after(tab: WaitingTab, room: Room, **time: float) -> None:
    """Let time pass, and the tab see it."""
    room.after(**time)
    tab._tick(room.desk.now())


def settle() -> None:
    """Let the queued reload come."""
    QApplication.processEvents()


def acts(tab: WaitingTab) -> list[Doing]:
    """The acts that are offered, the main one first."""
    return [doing for _, doing in tab.card.acts if doing is not None]


def button(tab: WaitingTab, doing: Doing) -> Button:
    """The button of an act."""
    return next(button for button, of in tab.card.acts if of is doing)


def card(tab: WaitingTab) -> str:
    """The key of the card that is shown."""
    assert tab.card.advice is not None
    return tab.card.advice.card


def tick(tab: WaitingTab, key: str) -> None:
    """Tick a step."""
    tab.card.steps.row(key).click()
    settle()


def marks(room: Room, key: str) -> frozenset[Mark]:
    """What was done for somebody."""
    return reception.visit(room.visits[key]).marks
