"""Counts: the ones that go on and the latest, and beginning another: the morning's, the month end's, tonight's (S1, S4)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.stock import queries, service
from desk_app.stock.dialogs.counting import CountDialog
from desk_app.stock.dialogs.parts import framed, labelled, said
from desk_app.stock.dialogs.variance import VarianceDialog
from desk_app.stock.queries import CountRow
from desk_app.stock.rules import CountKind, CountState, Scope
from desk_app.stock.wording import count_kind_name, count_state_name, scope_name
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.labels import EmptyState, SectionLabel, text_label
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

_TONES = {
    CountState.COUNTING: BadgeTone.SOON,
    CountState.SEALED: BadgeTone.LATE,
    CountState.BOOKED: BadgeTone.CALM,
    CountState.VOID: BadgeTone.CALM,
}


@dataclass(frozen=True, slots=True)
class Kind:
    """What a new count is for and what it covers."""

    kind: CountKind
    scope: Scope


OPENING_CHOICE = Kind(CountKind.OPENING, Scope.CHOICE)
OPENING_ALL = Kind(CountKind.OPENING, Scope.ALL)
MONTH_END = Kind(CountKind.STOCKTAKE, Scope.ALL)
HEADING = Kind(CountKind.STOCKTAKE, Scope.CATEGORY)
TONIGHT = Kind(CountKind.SPOT, Scope.TONIGHT)


def kind_text(kind: Kind) -> str:
    """How a choice is worded."""
    return f"{count_kind_name(kind.kind)} · {scope_name(kind.scope)}"


def open_count(doer: Doer, count_id: int) -> ActDialog:
    """The window of a count: its sheet while it is counted, its outcome once it is sealed; raises LookupError."""
    row = queries.count(count_id)
    return (CountDialog if row.state is CountState.COUNTING else VarianceDialog)(doer, count_id)


class CountsDialog(ActDialog):
    """Chooses what to count; Enter in the list opens a count, the main button begins one."""

    def __init__(self, doer: Doer, wanted: Kind | None = None) -> None:
        title = translate("Stock", "Counting goods")
        super().__init__(
            doer, title, translate("Stock", "Begin counting"), cancel=translate("Stock", "Close"), width=860
        )
        self._uuid = doer.new_uuid()
        key = lambda row: row.id if isinstance(row, CountRow) else 0  # noqa: E731
        self.list = RowList(self.face, key, translate("Stock", "Counts"), number_width=0)
        self.none = EmptyState(translate("Stock", "Nothing was counted yet"), icon="inbox")
        self.open_ = Button(translate("Stock", "Open"))
        self.chips = ChoiceChips(self._options(), translate("Stock", "What to count"))
        self.chips.set_value(wanted or self._usual())
        self.heading = ChoiceBox(
            [Option(row.id, row.name) for row in queries.categories()], translate("Stock", "Heading")
        )
        self.explained = text_label("", "muted")
        self._lay_out()
        self._connect()
        self.reload()
        self._explain()
        if queries.running_counts() and wanted is None:
            self.list.setFocus()  # what was begun is gone on with

    def face(self, row: object) -> RowFace:
        """How a count looks in the list."""
        if not isinstance(row, CountRow):
            return RowFace("")
        is_open = row.state is CountState.COUNTING
        told = translate("Stock", "{done} of {lines} counted").format(done=row.settled, lines=row.lines)
        if row.state in {CountState.SEALED, CountState.BOOKED}:
            told = translate("Stock", "%n product(s) differ", None, row.lines_off)
        return RowFace(
            name=count_kind_name(row.kind),
            purpose=scope_name(row.scope),
            sub=f"{row.day:%Y-%m-%d} · {row.number} · {told}",
            timer="" if is_open or not row.lines_off else said(self.desk, row.variance_value),
            tone="late" if row.variance_value < 0 else "",
            badge=count_state_name(row.state),
            badge_tone=_TONES[row.state],
        )

    def reload(self) -> None:
        """Show the counts, those that go on first."""
        running = queries.running_counts()
        known = {row.id for row in running}
        rows = (*running, *(row for row in queries.counts(20) if row.id not in known))
        self.list.set_rows(rows)
        self._frame.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.open_.setEnabled(bool(rows))
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0, 0))

    def commit(self) -> None:
        """Enter in the list opens what is in hand; else begin the chosen count and go straight to its sheet."""
        if self.list.hasFocus() and self.list.current is not None:
            self._open(self.list.current)
            return
        kind = self.chips.value()
        if not isinstance(kind, Kind):
            return
        chosen = self.heading.value() if kind.scope is Scope.CATEGORY else None
        if kind.scope is Scope.CATEGORY and not isinstance(chosen, int):
            self.set_problem(translate("Stock", "Please choose a heading."))
            return
        # Two counters are for the month end; 0 is what the site says.
        options = {"category_id": chosen, "counters": 1 if kind.kind is CountKind.SPOT else 0}
        self.send(
            lambda: self.desk.act(service.open_count, (kind.kind, kind.scope), options, uuid=self._uuid),
            then=self._begun,
        )

    def _begun(self, count_id: int) -> None:
        show(CountDialog(self.doer, count_id))

    def _open(self, row: object) -> None:
        if isinstance(row, CountRow) and row.state is not CountState.VOID:
            self.done(self.DialogCode.Accepted)
            show(open_count(self.doer, row.id))

    def _usual(self) -> Kind:
        """What is most likely wanted: this morning's count while it is missing, else tonight's list, else all."""
        if queries.opening_count(self.desk.today()) is None:
            return OPENING_CHOICE
        return TONIGHT if queries.count_tonight() else MONTH_END

    def _options(self) -> list[Option]:
        found = [Option(kind, kind_text(kind)) for kind in (OPENING_CHOICE, OPENING_ALL, MONTH_END)]
        if queries.categories():
            found.append(Option(HEADING, kind_text(HEADING)))
        tonight = queries.count_tonight()
        if tonight:
            found.append(Option(TONIGHT, kind_text(TONIGHT), count=tonight))
        return found

    def _explain(self) -> None:
        kind = self.chips.value()
        if kind == OPENING_CHOICE:
            told = translate("Stock", "The dearest, what was missing before, and in turn the rest: two minutes.")
        elif isinstance(kind, Kind) and kind.kind is CountKind.STOCKTAKE:
            told = translate("Stock", "Two persons count apart from each other; sales may go on meanwhile.")
        else:
            told = translate("Stock", "One person counts. What differs from the books is counted once more.")
        self.explained.setText(told)
        self._heading_part.setVisible(kind == HEADING)

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _value: self._explain())
        self.list.opened.connect(self._open)
        self.open_.clicked.connect(lambda: self._open(self.list.current))

    def _lay_out(self) -> None:
        self.body.addWidget(SectionLabel(translate("Stock", "New count")))
        self.body.addWidget(self.chips)
        self._heading_part: QWidget = labelled(translate("Stock", "Heading"), self.heading)
        self.body.addWidget(self._heading_part)
        self.body.addWidget(self.explained)
        self.body.addWidget(SectionLabel(translate("Stock", "Counts so far")))
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        self._frame = framed(self.list)
        self.list.setMinimumHeight(220)  # not scaled: with large text the rows grow, not the window
        column.addWidget(self._frame, 1)
        column.addWidget(self.none, 1)
        self.body.addLayout(column, 1)
        self.add_to_foot(self.open_)
