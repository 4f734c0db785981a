"""Beside the form: who has this number, what is still owed to them (C5), and what they rang about before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.calls import queries
from desk_app.calls.dialogs.explained import due_text
from desk_app.calls.queries import CallRow, PromiseRow
from desk_app.calls.wording import called, kind_name, outcome_name, state_name
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.people import queries as people
from desk_app.people.queries import PersonRow
from desk_app.people.rules import MATCHABLE, phone_digits
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import InnerCard
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.theme import Space
from desk_app.widgets.timeline import Event, Timeline

SHOWN = 6


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a number; read at once when it is typed."""

    phone: str = ""
    persons: tuple[PersonRow, ...] = ()
    promises: tuple[PromiseRow, ...] = ()
    history: tuple[CallRow, ...] = ()
    matters: tuple[tuple[Ref, str], ...] = ()


def look_up(desk: Desk, phone: str, without: int | None = None) -> Known:
    """Everything about a number in a few bounded reads; an unfinished number knows nothing."""
    persons = people.with_phone(phone)
    history = queries.history(phone, SHOWN, without=without)
    matters: list[tuple[Ref, str]] = []
    if len(persons) == 1:
        for _slice, of in desk.offers.each("matters_of"):
            matters += [(ref, text) for ref, text in of(persons[0].id) if ref.kind not in {"promise", "task"}]
    return Known(phone, persons, queries.open_promises_to(phone), history, tuple(matters[:SHOWN]))


class KnownPanel(QWidget):
    """``chased(promise)`` when the caller rings about it again, ``opened(ref)`` for another record."""

    chased = Signal(int)
    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.known = Known()
        self._title = SectionLabel()
        self._who = text_label("", "muted")
        self._matters = QVBoxLayout()
        self._matters.setSpacing(Space.S)
        self.course = Timeline(rows=True)
        self.chasing: dict[int, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addWidget(self._who)
        column.addLayout(self._matters)
        column.addWidget(self.course)
        column.addStretch(1)
        self.word()

    def show_known(self, known: Known) -> None:
        """Show what is known of the number."""
        self.known = known
        names = " · ".join(called(row.name, row.title.value) for row in known.persons)
        if names:
            self._who.setText(names)
        elif known.history:
            self._who.setText(translate("Calls", "Rang before, name not known"))
        elif len(phone_digits(known.phone)) >= MATCHABLE:
            self._who.setText(translate("Calls", "Nobody has rung from this number yet"))
        else:
            self._who.setText(translate("Calls", "Type the number: earlier calls show here"))
        self._show_matters(known)
        self.course.set_title(translate("Calls", "Earlier calls") if known.history else "")
        self.course.set_events(_events(known.history, self._desk))

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self._title.setText(translate("Calls", "Caller"))
        self.show_known(self.known)

    def _show_matters(self, known: Known) -> None:
        while (item := self._matters.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.chasing = {}
        for promise in known.promises:
            self._matters.addWidget(self._owed(promise))
        for ref, text in known.matters:
            button = Button(text, kind=Kind.LINK, compact=True)
            button.clicked.connect(partial(self._open, ref))
            self._matters.addWidget(button)

    def _owed(self, promise: PromiseRow) -> QWidget:
        card = InnerCard()
        card.body.addWidget(text_label(promise.subject, "strong"))
        is_late = self._desk.now() > promise.due_at
        due = translate("Calls", "Answer owed by {time}").format(time=due_text(promise.due_at, self._desk.zone()))
        card.body.addWidget(text_label(due, "muted", tone="late" if is_late else ""))
        if promise.progress:
            card.body.addWidget(text_label(promise.progress, "muted"))
        again = Button(translate("Calls", "Rings about this again"), compact=True)
        again.set_count(promise.chased)
        again.clicked.connect(partial(self._chase, promise.id))
        self.chasing[promise.id] = again
        card.body.addWidget(again)
        return card

    def _chase(self, promise_id: int, _on: object = None) -> None:
        self.chased.emit(promise_id)

    def _open(self, ref: Ref, _on: object = None) -> None:
        self.opened.emit(ref)


def _events(history: Sequence[CallRow], desk: Desk) -> list[Event]:
    zone = desk.zone()
    return [
        Event(
            f"{row.rang_at.astimezone(zone):%m-%d %H:%M}",
            " · ".join(
                filter(
                    None,
                    (
                        "" if row.kind is None else kind_name(row.kind),
                        row.subject,
                        state_name(row.state) if row.outcome is None else outcome_name(row.outcome),
                        row.staff_number,
                    ),
                )
            ),
        )
        for row in history
    ]
