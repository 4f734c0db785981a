"""The card in the middle: one visit with phrase, steps, notes, acts and its whole course.

Shows a row and says what a person wants; the page has it done.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.directory.queries import HostRow
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.people import queries as people
from desk_app.people.rules import masked_phone
from desk_app.reception.dialogs.known import visits_this_year
from desk_app.reception.dialogs.ladder import with_whom
from desk_app.reception.queries import StepRow, VisitRow
from desk_app.reception.rules import Mark, VisitClass, offered, steps_of
from desk_app.reception.tab.actions import ActionBar
from desk_app.reception.tab.course import course, was_checking
from desk_app.reception.tab.notes import VisitNotes
from desk_app.reception.tab.speech import VisitSpeech
from desk_app.reception.wording import called, class_name, step_text
from desk_app.widgets.badges import Badge, BadgeTone
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.labels import SectionLabel, rule
from desk_app.widgets.step_list import Step, StepList
from desk_app.widgets.theme import Space, look, retone
from desk_app.widgets.timeline import Timeline


class VisitPanel(Panel):
    """``ticked(mark)``, ``closed()``, ``printed()``; acts and notes tell through their own signals."""

    ticked = Signal(object)
    closed = Signal()
    printed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(large=True, parent=parent)
        self._desk = desk
        self.row: VisitRow | None = None
        self._urgent = Badge(0, BadgeTone.SOON)
        self.head.insertWidget(1, self._urgent)
        self.print = Button(icon="printer", compact=True)
        self.print.clicked.connect(self.printed)
        self.close_button = Button(kind=Kind.LINK, icon="close", compact=True)
        self.close_button.clicked.connect(self.closed)
        self.add_action(self.print, self.close_button)
        self.speech = VisitSpeech(desk)
        self._steps_title = SectionLabel()
        self.steps = StepList()
        self.steps.ticked.connect(self._tick_step)
        self.notes = VisitNotes()
        self.acts = ActionBar()
        self.course = Timeline()
        self._lay_out()
        self.word()

    def show_visit(self, row: VisitRow, steps: Sequence[StepRow], host: HostRow | None) -> None:
        """Show a visit in its present state."""
        is_other = self.row is None or self.row.id != row.id
        self.row = row
        self.set_title(f"{row.label} · {called(row.name[:24], row.title)}", self._facts(row))
        self._urgent.set_count(translate("Reception", "urgent") if row.is_urgent else 0)
        self.speech.show_visit(row, host, was_checking=was_checking(steps))
        self._show_steps(row, host)
        self.notes.show_note(row.id, row.note)
        self.acts.set_offered(
            offered(
                row.state,
                has_host=row.host_id is not None,
                has_badge=bool(row.badge),
                heads_in=row.heads_in,
                has_person=row.person_id is not None,
            )
        )
        self.course.set_events(course(steps, row.label, self._desk.zone()))
        if is_other:
            self._scroll.verticalScrollBar().setValue(0)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        self.speech.tick(now)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.print.setText(translate("Reception", "Print ticket"))
        self.close_button.setAccessibleName(translate("Reception", "Close: show the day"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        self._steps_title.setText(translate("Reception", "Steps"))
        self.notes.set_label(translate("Reception", "Notes"), translate("Reception", "Write everything down"))
        self.course.set_title(translate("Reception", "Course"))
        self.acts.word()

    def _facts(self, row: VisitRow) -> str:
        phone = masked_phone(row.phone)
        if not phone and row.person_id is not None:
            known = people.person(row.person_id)
            phone = "" if known is None else known.phone
        times = visits_this_year(self._desk, row.person_id) if row.person_id is not None else 0
        parts = (
            row.purpose[:40],
            phone,
            translate("Reception", "visit no. {number} this year").format(number=times) if times > 1 else "",
            "" if row.visit_class == VisitClass.NORMAL.value else class_name(VisitClass(row.visit_class)),
            translate("Reception", "%n in the house", None, row.heads_in) if row.heads_in > 1 else "",
            translate("Reception", "badge {badge}").format(badge=row.badge) if row.badge else "",
            with_whom(self._desk, row.ladder),
        )
        return " · ".join(filter(None, parts))

    def _show_steps(self, row: VisitRow, host: HostRow | None) -> None:
        is_open = not row.state.is_end
        cups = translate("Reception", "%n cup(s)", None, row.teas) if row.teas > 1 else ""
        self.steps.set_steps(
            [
                Step(
                    mark.value,
                    step_text(mark),
                    cups if mark is Mark.TEA else "",
                    is_done=mark in row.marks,
                    is_enabled=is_open,
                )
                for mark in steps_of(has_host=host is not None)
            ]
        )

    def _tick_step(self, key: str, _is_done: object) -> None:
        self.ticked.emit(Mark(key))

    def _lay_out(self) -> None:
        inside = QWidget()
        retone(inside, role="bare")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, Space.M + 2, 18, Space.S)
        column.setSpacing(Space.S + 2)
        column.addWidget(self.speech)
        middle = QHBoxLayout()
        middle.setSpacing(Space.XL)
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        left.addWidget(self._steps_title)
        left.addWidget(self.steps)
        left.addStretch(1)
        middle.addLayout(left, 1)
        middle.addWidget(self.notes, 1)
        column.addLayout(middle)
        for part in (self.acts, rule(), self.course):
            column.addWidget(part)
        column.addStretch(1)
        self.notes.setMinimumHeight(look().px(150))
        self._scroll = QScrollArea()
        retone(self._scroll, role="bare")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self.body.addWidget(self._scroll)
