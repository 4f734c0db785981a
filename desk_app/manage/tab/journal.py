"""The page *Journal*: who did what and when; filtered, a page at a time, with the facts of the chosen act."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QScrollArea, QVBoxLayout

from desk_app.kernel.fields import to_millis
from desk_app.kernel.journal_browsing import Wanted
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.manage import queries
from desk_app.manage.queries import ActRow
from desk_app.manage.tab.page import Page, choose_first, line_of
from desk_app.manage.wording import action_name, kind_name
from desk_app.manage.wording.actions import ACTIONS
from desk_app.manage.wording.kinds import KINDS
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look, retone

_ANY = ""
_DAY, _WEEK, _ALL = "day", "week", "all"


class JournalPage(Page):
    """Acts are read by a job, because a rare one may lie a million rows back."""

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Journal"), translate("Manage", "Nothing here can be changed."))
        self.rows: tuple[ActRow, ...] = ()
        self._asked: Wanted | None = None
        self._make_filter()
        self.acts = self._made_table()
        self.more = self.action(translate("Manage", "Earlier acts"), self.read_more, icon="chevron-down")
        self.facts = text_label("")
        self.facts_title = text_label("", "strong")
        self._lay_out()
        self._connect()

    def _make_filter(self) -> None:
        self.actor = LineField(placeholder=translate("Manage", "Staff number"))
        self.action_name = ChoiceBox(_actions(), translate("Manage", "Action"))
        self.action_name.set_value(_ANY)
        self.kind = ChoiceBox(_kinds(), translate("Manage", "Record"))
        self.kind.set_value(_ANY)
        self.number = LineField(placeholder=translate("Manage", "Record no."))
        today = self.desk.today()
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setMinimumHeight(look().touch())
        self.day.setAccessibleName(translate("Manage", "Day"))
        self.day.setFixedWidth(look().px(170))
        spans = (
            Option(_DAY, translate("Manage", "This day")),
            Option(_WEEK, translate("Manage", "Week up to it")),
            Option(_ALL, translate("Manage", "All up to it")),
        )
        self.span = ChoiceChips(spans, translate("Manage", "Time"))
        self.span.set_value(_DAY)

    def _made_table(self) -> RowTable:
        columns: list[Column[ActRow]] = [
            Column(translate("Manage", "When"), lambda row: self.local(row.at, seconds=True)[5:]),
            Column(translate("Manage", "By"), lambda row: _who(row.actor)),
            Column(translate("Manage", "Action"), lambda row: action_name(row.action)),
            Column(translate("Manage", "Record"), lambda row: _record(row.subject)),
            Column(translate("Manage", "Desk"), lambda row: str(row.desk), is_right=True),
        ]
        return self.table(
            translate("Manage", "Journal"),
            columns,
            lambda row: row.id,
            (138, 84, 0, 160, 60),
            stretch=2,
        )

    def load(self) -> None:
        """Read the first page of what is asked for; the one in sight stays if nothing else is asked."""
        wanted = self.wanted()
        if wanted != self._asked or self._is_at_the_top():
            self._read(wanted, None)

    def open_ref(self, ref: Ref) -> bool:
        """Everything done to one record."""
        self.kind.set_value(ref.kind)
        self.number.set_text(str(ref.id))
        self.span.set_value(_ALL)
        self._read(self.wanted(), None)
        return True

    def read_more(self) -> None:
        """The page before the last row."""
        if self.rows and self._asked is not None:
            self._read(self._asked, self.rows[-1])

    def wanted(self) -> Wanted:
        """What the filter asks for; a day is the site's business day by the clock."""
        kind = self.kind.value()
        number = self.number.text()
        since, until = self._times()
        action = self.action_name.value()
        return Wanted(
            actor=self.actor.text(),
            action=action if isinstance(action, str) else _ANY,
            kind=kind if isinstance(kind, str) else _ANY,
            subject_id=int(number) if number.isascii() and number.isdecimal() else None,
            since=since,
            until=until,
        )

    def _times(self) -> tuple[int | None, int]:
        chosen = self.day.date()
        last = date(chosen.year(), chosen.month(), chosen.day())
        days = {_DAY: 0, _WEEK: 6}.get(str(self.span.value()))
        since = None if days is None else self._midnight(last - timedelta(days=days))
        return since, self._midnight(last + timedelta(days=1))

    def _midnight(self, day: date) -> int:
        return to_millis(datetime.combine(day, time(), self.desk.zone()).astimezone(UTC))

    def _read(self, wanted: Wanted, before: ActRow | None) -> None:
        self._asked = wanted

        def came(found: tuple[ActRow, ...]) -> None:
            if self.is_gone or self._asked != wanted:
                return  # something else was asked meanwhile
            self.rows = found if before is None else (*self.rows, *found)
            self.acts.rows.set_rows(self.rows)
            choose_first(self.acts)
            self.more.setVisible(len(found) == queries.PAGE)
            self._show()

        self.seat.jobs.run(lambda _progress: queries.acts(wanted, before), done=came, failed=self.seat.bug)

    def _is_at_the_top(self) -> bool:
        return self.acts.verticalScrollBar().value() == 0

    def _show(self) -> None:
        row = self.acts.current
        if not isinstance(row, ActRow):
            self.facts_title.setText(translate("Manage", "Nothing was done that fits"))
            self.facts.setText("")
            return
        title = f"{action_name(row.action)} · {_record(row.subject)}"
        place = translate("Manage", "Row {row} of desk {desk}").format(row=row.sequence, desk=row.desk)
        name = self._title_of(row.subject)
        code = row.action if action_name(row.action) != row.action else ""  # what files and tools call it
        self.facts_title.setText("\n".join(filter(None, (title, name, " · ".join(filter(None, (place, code)))))))
        erased = translate("Manage", "The facts were erased with the person they named; the chain still holds.")
        facts = None if row.facts is None else "\n".join(f"{name}: {_short(told)}" for name, told in row.facts if told)
        self.facts.setText(erased if facts is None else facts)
        retone(self.facts, tone="muted" if facts is None else "")

    def _title_of(self, ref: Ref) -> str:
        for of, kinds in self.desk.offers.each("REF_KINDS"):
            if ref.kind in kinds:
                titles = dict(self.desk.offers.each("title_of"))
                return str(titles[of](ref)) if of in titles else ""
        return ""

    def _connect(self) -> None:
        for field in (self.actor, self.number):
            field.committed.connect(lambda _text: self.load())
        self.kind.chosen.connect(lambda _kind: self.load())
        self.action_name.chosen.connect(lambda _action: self.load())
        self.span.chosen.connect(lambda _span: self.load())
        self.day.dateChanged.connect(lambda _day: self.load())
        self.acts.selectionModel().currentChanged.connect(lambda _now, _before: self._show())

    def _lay_out(self) -> None:
        column: QVBoxLayout = self.pad(14, Space.S, Space.S)
        first = line_of(self.day, self.span, stretch_at=5)
        second = line_of(self.actor, self.kind, self.number, self.action_name, stretch_at=9)
        for field, width in ((self.actor, 130), (self.kind, 170), (self.number, 120), (self.action_name, 210)):
            field.setFixedWidth(look().px(width))
        second.addStretch(1)
        column.addLayout(first)
        column.addLayout(second)
        halves = QHBoxLayout()
        halves.setSpacing(Space.L)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.acts, 1)
        left.addLayout(line_of(self.more))
        halves.addLayout(left, 7)
        halves.addWidget(self._facts_part(), 5)
        column.addLayout(halves, 1)

    def _facts_part(self) -> QScrollArea:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QWidget

        inside = QWidget()
        retone(inside, role="bare")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.S, 0)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for part in (self.facts_title, self.facts):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(translate("Manage", "What was done"))
        retone(area, role="bare")
        area.setWidgetResizable(True)
        area.setWidget(inside)
        return area


def _kinds() -> list[Option]:
    named = sorted(((kind_name(kind), kind) for kind in KINDS), key=lambda pair: pair[0])
    return [Option(_ANY, translate("Manage", "Every record")), *(Option(kind, name, kind) for name, kind in named)]


def _actions() -> list[Option]:
    """Every action by its words; also found by its code."""
    named = sorted(((action_name(action), action) for action in ACTIONS), key=lambda pair: pair[0])
    return [Option(_ANY, translate("Manage", "Every action")), *(Option(code, name, code) for name, code in named)]


def _who(actor: str) -> str:
    return translate("Manage", "Program") if actor == "0" else actor


def _record(ref: Ref) -> str:
    return f"{kind_name(ref.kind)} {ref.id}" if ref.id else kind_name(ref.kind)


def _short(told: str) -> str:
    """A fact as it can be read: of a hash its beginning is enough."""
    is_hash = len(told) == 64 and all(sign in "0123456789abcdef" for sign in told)
    return f"{told[:16]}…" if is_hash else told
