"""The print queue: what waits and why, what was printed, and what can be done about each paper."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QWidget

from desk_app.kernel.changes import EverythingChanged
from desk_app.kernel.numbers import grouped
from desk_app.kernel.texts import translate
from desk_app.printing import offers, queries, service, wording
from desk_app.printing.changes import JobChanged, JobQueued, PrintersChanged
from desk_app.printing.dialogs.preview import LookDialog
from desk_app.printing.queries import JobRow
from desk_app.printing.rules import JobState, Trouble
from desk_app.widgets.buttons import Button
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.labels import EmptyState, text_label
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer, Seat
from desk_app.widgets.theme import Space, look, retone

_NEWS = (JobQueued, JobChanged, PrintersChanged, EverythingChanged)
_WIDTHS = (0, 196, 88, 140, 200)
#: Where the system's own words say more than the trouble's name; elsewhere they are only noise in a foreign language.
_TELLING = frozenset({Trouble.NO_SIZE, Trouble.BAD_FORM, Trouble.REJECTED, Trouble.FOLDER_CLOSED})


class PrintQueueDialog(Dialog):
    """Live list of papers; the buttons below act on the chosen one."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Printing", "Print queue"), cancel=translate("Printing", "Close"), width=920, parent=parent
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.seat, self.desk = seat, seat.desk
        self.doer = Doer(seat, self)
        self.doer.hide()
        self.doer.refused.connect(lambda words: self._say(words, "late"))
        self._status = text_label("", "strong")
        self.table = self._made_table()
        self._nothing = EmptyState(
            translate("Printing", "Nothing was printed yet"),
            translate("Printing", "Papers stand here from the moment they are made."),
            icon="printer",
        )
        self._about = text_label("", "muted")
        self._about.setMinimumHeight(look().px(40))
        for part in (self._status, self.table, self._nothing, self._about):
            self.body.addWidget(part)
        self.body.addLayout(self._made_actions())
        self._made_foot_buttons()
        self._is_stale = False
        seat.relay.changed.connect(self._hear)
        self.reload()

    @property
    def row(self) -> JobRow | None:
        """The chosen paper."""
        found = self.table.current
        return found if isinstance(found, JobRow) else None

    def reload(self) -> None:
        """Read and show the present state; the chosen paper stays chosen."""
        self._is_stale = False
        rows = queries.jobs(self.desk.number)
        chosen = self.row
        self.table.rows.set_rows(rows)
        if chosen is None and rows:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        tone, words = offers.status(self.desk)
        self._say(words, tone)
        waiting = sum(row.state in {JobState.QUEUED, JobState.FAILED} for row in rows)
        self.all.setVisible(waiting > 1)
        self._offer()

    def look_at(self) -> None:
        """Show the chosen paper as it is printed."""
        if self.row is not None:
            LookDialog(self.seat, self.row.id, self, is_proof=self.row.is_unseen).open()

    def show_printers(self) -> None:
        """Printers and routes."""
        from desk_app.printing.dialogs.printers import PrintersDialog

        PrintersDialog(self.seat, self).open()

    def _made_table(self) -> RowTable:
        zone, today = self.desk.zone(), self.desk.now()
        columns: list[Column[JobRow]] = [
            Column(translate("Printing", "Paper"), lambda row: wording.job_title(row.form, row.copy_no)),
            Column(translate("Printing", "Number"), lambda row: grouped(row.number) if row.number else ""),
            Column(
                translate("Printing", "Time"),
                lambda row: row.created_at.astimezone(zone).strftime(
                    "%H:%M:%S" if today - row.created_at < timedelta(hours=20) else "%m-%d %H:%M"
                ),
            ),
            Column(translate("Printing", "Printer"), lambda row: row.printer),
            Column(translate("Printing", "State"), _state, _tone),
        ]
        table = RowTable(RowsModel(columns, lambda row: row.id), translate("Printing", "Papers"))  # type: ignore[attr-defined]
        table.setMinimumHeight(look().px(320))
        for place, width in enumerate(_WIDTHS):
            if width:
                table.setColumnWidth(place, look().px(width))
        table.horizontalHeader().setSectionResizeMode(len(_WIDTHS) - 1, QHeaderView.ResizeMode.Interactive)
        table.opened.connect(lambda _row: self.look_at())
        table.selectionModel().currentChanged.connect(lambda _now, _before: self._offer())
        return table

    def _made_actions(self) -> QHBoxLayout:
        self.came_out = Button(translate("Printing", "It is there"), icon="check")
        self.not_out = Button(translate("Printing", "Print it"), icon="printer")
        self.now = Button(translate("Printing", "Try now"), icon="undo")
        self.again = Button(translate("Printing", "Print a copy"), icon="copy")
        self.drop = Button(translate("Printing", "Take out of the queue"), icon="close")
        self.see = Button(translate("Printing", "Look at it"), icon="search")
        acts = {
            self.came_out: lambda row: lambda: self.desk.act(service.answer, (row.id,), {"came_out": True}),
            self.not_out: lambda row: lambda: self.desk.act(service.answer, (row.id,), {"came_out": False}),
            self.now: lambda row: lambda: self.desk.act(service.retry, (row.id,)),
            self.again: lambda row: lambda: self.desk.act(service.reprint, (row.id,)),
            self.drop: lambda row: lambda: self.desk.act(service.cancel, (row.id,)),
        }
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        for button, act in acts.items():
            button.clicked.connect(lambda _checked=False, act=act: self._ask(act))
            line.addWidget(button)
        self.see.clicked.connect(self.look_at)
        line.addWidget(self.see)
        line.addStretch(1)
        return line

    def _made_foot_buttons(self) -> None:
        printers = Button(translate("Printing", "Printers and forms"), icon="printer")
        printers.clicked.connect(self.show_printers)
        self.all = Button(translate("Printing", "Try all that wait"))
        self.all.clicked.connect(lambda: self.doer.ask(lambda: self.desk.act(service.retry_all)))
        self.add_to_foot(printers, self.all)

    def _ask(self, act: object) -> None:
        row = self.row
        if row is not None and callable(act):
            self.doer.ask(act(row), then=lambda _result: self.reload())

    def _offer(self) -> None:
        """Only what makes sense for the chosen paper is in sight."""
        row = self.row
        state = None if row is None else row.state
        in_doubt = row is not None and row.is_in_doubt
        waits = state in {JobState.QUEUED, JobState.FAILED}
        self.came_out.setVisible(in_doubt)
        self.not_out.setVisible(in_doubt)
        self.now.setVisible(waits and not (row is not None and row.is_unseen))
        self.drop.setVisible(waits or in_doubt)
        self.again.setVisible(state in {JobState.CONFIRMED, JobState.CANCELLED})
        self.see.setEnabled(row is not None)
        self._about.setText("" if row is None else self._words_about(row))

    def _words_about(self, row: JobRow) -> str:
        if row.state in {JobState.CONFIRMED, JobState.CANCELLED}:
            return " ".join(wording.remarks(row.remarks))
        if row.trouble is None:
            return (
                translate("Printing", "The printer has it; its word that it is done is awaited.")
                if (row.state is JobState.SENT)
                else ""
            )
        words = [wording.trouble_sentence(row.trouble)]
        if row.detail and row.trouble in _TELLING:
            words.append(f"({row.detail})")
        if row.next_try_at is not None and row.state is JobState.FAILED:
            at = row.next_try_at.astimezone(self.desk.zone())
            again = translate("Printing", "Tried %n times, next at {time}.", None, row.tries)
            words.append(again.format(time=f"{at:%H:%M:%S}"))
        return " ".join(words)

    def _say(self, words: str, tone: str) -> None:
        self._status.setText(words)
        retone(self._status, role="strong", tone=tone)

    def _hear(self, change: object) -> None:
        if isinstance(change, _NEWS) and not self._is_stale:
            self._is_stale = True
            QTimer.singleShot(0, self, self.reload)


def _state(row: JobRow) -> str:
    if row.is_in_doubt:
        return translate("Printing", "In doubt")
    if row.is_unseen:
        return translate("Printing", "To be looked at")
    return translate("Printing", "Printed, with a remark") if row.remarks else wording.state_name(row.state)


def _tone(row: JobRow) -> str:
    if row.is_in_doubt or row.is_unseen or row.remarks:
        return "soon"
    return {JobState.FAILED: "late", JobState.CONFIRMED: "good"}.get(row.state, "")
