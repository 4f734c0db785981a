"""The card in the middle: one case with its phrase, course, clocks, words and everything that can be done now.

Shows a page and says what a person wants; the tab has it done.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.complaints.queries import CasePageRow, MatterRow
from desk_app.complaints.rules import (
    MAJOR_CUSTOMERS,
    STEPS,
    ClockKind,
    ClockState,
    Doing,
    Kind,
    Liability,
    Severity,
    State,
    offered,
    situation,
    steps_done,
)
from desk_app.complaints.tab.acts import ActBar
from desk_app.complaints.tab.bars import ClockBars
from desk_app.complaints.tab.faces import bar_of, facts_of
from desk_app.complaints.tab.matter import MatterChips
from desk_app.complaints.wording import (
    by_words,
    card_steps,
    customer_name,
    doing_name,
    event_title,
    moment_words,
    name_of,
    since_words,
    step_name,
    with_words,
)
from desk_app.kernel.numbers import grouped
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.people.rules import masked_phone
from desk_app.phrases import queries as phrases
from desk_app.phrases.rules import CardKey
from desk_app.widgets.badges import Badge, BadgeTone
from desk_app.widgets.buttons import Button
from desk_app.widgets.buttons import Kind as ButtonKind
from desk_app.widgets.cards import Panel
from desk_app.widgets.labels import SectionLabel, rule, text_label
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.steps_bar import StepsBar
from desk_app.widgets.theme import Space, retone
from desk_app.widgets.timeline import Event, Timeline

_ORDER = {kind: place for place, kind in enumerate(ClockKind)}


class CasePanel(Panel):
    """``closed()``, ``opened(case_id)`` of the same matter; acts and clocks tell through their own signals."""

    closed = Signal()
    opened = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(large=True, parent=parent)
        self._desk = desk
        self.page: CasePageRow | None = None
        self._matter_row: MatterRow | None = None
        self._grade = Badge(0, BadgeTone.LATE)
        self.head.insertWidget(1, self._grade)
        self.close_button = Button(kind=ButtonKind.LINK, icon="close", compact=True)
        self.close_button.clicked.connect(self.closed)
        self.acts = ActBar()
        self.print = Button(icon="printer", compact=True)
        self.print.clicked.connect(lambda: self.acts.wanted.emit(Doing.PRINT))
        self.add_action(self.print, self.close_button)
        self.speech = PhraseCard()
        self.steps = StepsBar()
        self._card = text_label("", "muted")
        self._joined = text_label("", "strong")
        self._members = MatterChips()
        self._members.opened.connect(self.opened)
        self._matter = text_label("", "lead")
        self._facts = QGridLayout()
        self._fact_labels: list[QWidget] = []
        self._clock_title, self.clocks = SectionLabel(), ClockBars()
        self.course = Timeline(rows=True)
        self._lay_out()
        self.word()

    def show_case(self, page: CasePageRow, matter: MatterRow | None, now: datetime) -> None:
        """Show a case in its present state."""
        is_other = self.page is None or self.page.id != page.id
        self.page, self._matter_row = page, matter
        who = customer_name(page.name, page.title, is_anonymous=page.is_anonymous)
        parts = (
            name_of(page.channel),
            masked_phone(page.phone),
            page.place,
            translate("Complaints", "chased %n time(s)", None, page.chased) if page.chased else "",
        )
        self.set_title(f"{grouped(page.number)} · {who}", " · ".join(filter(None, parts)))
        self._show_grade(page)
        self._show_words(page, matter, now)
        self._show_facts(page, now)
        self.tick(now)
        self.acts.set_offered(
            offered(
                page.kind,
                page.liability,
                page.state,
                is_silent=page.is_silent,
                is_passed_up=page.reported_at is not None,
                owes_sample=page.owes_sample,
                is_joined=page.matter_id is not None,
            )
        )
        self.course.set_events(self._events(page, now))
        if is_other:
            self._scroll.verticalScrollBar().setValue(0)

    def tick(self, now: datetime) -> None:
        """A second has passed: bars run on."""
        page = self.page
        if page is None:
            return
        zone, calendar = self._desk.zone(), self._desk.calendar()
        mine = [clock for clock in page.clocks if clock.round == page.round and clock.state is not ClockState.VOID]
        shown = sorted(mine, key=lambda clock: _ORDER[clock.kind])  # in the order a case runs through them
        self.clocks.set_bars(
            [
                bar_of(
                    clock,
                    calendar,
                    now,
                    translate("Complaints", "by {time}").format(time=moment_words(clock.due_at, zone, now)),
                    "" if clock.ended_at is None else moment_words(clock.ended_at, zone, now),
                )
                for clock in shown
            ]
        )
        self._clock_title.setVisible(bool(shown))

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.print.setText(doing_name(Doing.PRINT))
        self.close_button.setAccessibleName(translate("Complaints", "Close: show how it stands"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        self._clock_title.setText(translate("Complaints", "Due times"))
        self.course.set_title(translate("Complaints", "Course"))
        self.steps.set_names([step_name(step) for step in STEPS])
        self.acts.word()
        self._members.word()
        if self.page is not None:
            self.show_case(self.page, self._matter_row, self._desk.now())

    def _show_grade(self, page: CasePageRow) -> None:
        if page.severity is Severity.MAJOR:
            self._grade.set_count(name_of(page.severity), BadgeTone.LATE)
        elif page.is_proposed_major:
            self._grade.set_count(translate("Complaints", "major?"), BadgeTone.SOON)
        else:
            self._grade.set_count(0)

    def _show_words(self, page: CasePageRow, matter: MatterRow | None, now: datetime) -> None:
        said = situation(page.kind, page.liability, page.state, is_anonymous=page.is_anonymous)
        words = ""
        if said:
            facts = {
                "state": name_of(page.state),
                "number": grouped(page.number),
                "department": page.utility.partition(" ")[0]
                or page.department
                or translate("Complaints", "the utility"),
                "phone": page.utility.partition(" ")[2],
                "result": page.result.rstrip("。.!！ "),
            }
            words = phrases.say(self._desk, said, name=page.name, title=page.title, language=page.language, facts=facts)
        self.speech.set_phrase(words, self._advice(page))
        card = None if page.state.is_end else _card_of(page)
        self._card.setText("" if card is None else card_steps(card))
        self._card.setVisible(card is not None)
        is_liable = page.kind is Kind.COMPLAINT and page.liability in {Liability.LIABLE, Liability.UNDECIDED}
        self.steps.setVisible(is_liable and not page.state.is_end)
        done = steps_done(page.state, page.liability)
        self.steps.set_current(next((place for place, step in enumerate(STEPS) if not done[step]), len(STEPS) - 1))
        self._joined.setVisible(matter is not None and len(matter.cases) > 1)
        self._members.show_cases(() if matter is None else matter.cases, page.id)
        if matter is not None:
            self._joined.setText(
                translate("Complaints", "{n} of {most} customers, {cases} cases, the same matter, {since}").format(
                    n=matter.customers,
                    most=self._desk.settings.get(MAJOR_CUSTOMERS),
                    cases=len(matter.cases),
                    since=since_words(matter.began_on, now.astimezone(self._desk.zone()).date()),
                )
            )
        self._matter.setText(page.matter or translate("Complaints", "The words were erased."))

    def _advice(self, page: CasePageRow) -> str:
        if page.is_proposed_major:
            held = ", ".join(name_of(condition) for condition in page.conditions)
            return translate("Complaints", "Proposed as major: {why}. Confirm or decline.").format(why=held)
        if page.state is State.CALL_BACK and page.solver:
            return translate("Complaints", "Number {number} solved it and may not call back.").format(
                number=page.solver
            )
        return ""

    def _show_facts(self, page: CasePageRow, now: datetime) -> None:
        for label in self._fact_labels:
            self._facts.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._fact_labels = []
        for place, (name, text) in enumerate(facts_of(page, self._desk.zone(), now)):
            row, column = divmod(place, 2)
            for offset, label in enumerate((text_label(name, "muted", wrap=False), text_label(text))):
                self._facts.addWidget(label, row, column * 2 + offset, Qt.AlignmentFlag.AlignTop)
                self._fact_labels.append(label)

    def _events(self, page: CasePageRow, now: datetime) -> list[Event]:
        zone = self._desk.zone()
        events = []
        for event in reversed(page.course):
            title = event_title(event.kind, event.what, event.value, event.word)
            text = with_words(title, event.text) if event.text else title
            events.append(Event(moment_words(event.at, zone, now), f"{text} · {by_words(event.staff_number)}"))
        return events

    def _lay_out(self) -> None:
        inside = QWidget()
        retone(inside, role="bare")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, Space.M, 18, Space.S)
        column.setSpacing(Space.S + 2)
        self._facts.setHorizontalSpacing(Space.M)
        self._facts.setVerticalSpacing(Space.XS)
        self._facts.setColumnStretch(1, 1)
        self._facts.setColumnStretch(3, 1)
        for part in (self.speech, self.steps, self._card, self._joined, self._members, self._matter):
            column.addWidget(part)
        column.addWidget(self.acts)
        column.addWidget(self._clock_title)
        column.addWidget(self.clocks)
        column.addWidget(rule())
        column.addLayout(self._facts)
        column.addWidget(rule())
        column.addWidget(self.course)
        column.addStretch(1)
        self._scroll = QScrollArea()
        retone(self._scroll, role="bare")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self.body.addWidget(self._scroll)


def _card_of(page: CasePageRow) -> CardKey | None:
    """The short ways of what is not ours have their own steps; a liable complaint has the bar of its course."""
    if page.kind is Kind.SUGGESTION:
        return CardKey.SUGGESTION
    return {Liability.NOT_LIABLE: CardKey.NOT_LIABLE, Liability.ASSISTANCE: CardKey.ASSISTANCE}.get(page.liability)
