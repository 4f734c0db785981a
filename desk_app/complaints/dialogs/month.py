"""The month's report: count, freeze, word, print, spreadsheet, archive, announced and filed by the 5th (K7)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from desk_app.complaints import files, queries, service
from desk_app.complaints.dialogs.bundle import bundle
from desk_app.complaints.dialogs.parts import grow, labelled, side_by_side, words_area
from desk_app.complaints.queries import Counted
from desk_app.complaints.rules import FILE_BY_DAY, check_month, file_by, month_before
from desk_app.complaints.service import MonthStep
from desk_app.complaints.wording import day_words, month_step_name
from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.job_line import JobLine
from desk_app.widgets.jobs import Progress
from desk_app.widgets.labels import text_label
from desk_app.widgets.tab_base import Doer

WORDS_LINES = 3


class MonthDialog(ActDialog):
    """One month: its figures, its words, its papers, and what was done with them. Everything long can be cancelled."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(
            doer, translate("Complaints", "The month's report"), "", cancel=translate("Complaints", "Close"), width=760
        )
        self._shown = ""
        before = month_before(self.desk.today())
        months = tuple(dict.fromkeys((before, *queries.months())))
        self.month = ChoiceBox([Option(month, month) for month in months], translate("Complaints", "Which month"))
        self.month.set_value(before)
        self._state = text_label("")
        self._make_buttons()
        self.summary = words_area(translate("Complaints", "Summary"), lines=WORDS_LINES)
        self.measures = words_area(translate("Complaints", "Corrective measures"), lines=WORDS_LINES)
        self.line = JobLine(doer.seat, self.set_problem)
        self._lay_out()
        self.month.chosen.connect(lambda _month: self.show_month())
        self.show_month()

    def _make_buttons(self) -> None:
        self.freeze = Button(translate("Complaints", "Freeze the figures"), kind=Kind.PRIMARY)
        self.keep = Button(translate("Complaints", "Save the words"))
        self.print = Button(translate("Complaints", "Print the report"), icon="printer")
        self.sheet = Button(translate("Complaints", "Spreadsheet …"))
        self.archive = Button(translate("Complaints", "Archive bundle …"))
        for button, act in (
            (self.freeze, self._freeze),
            (self.keep, self._keep),
            (self.print, self._print),
            (self.sheet, self._sheet),
            (self.archive, self._archive),
        ):
            button.clicked.connect(act)
        self.steps = {step: Button(month_step_name(step.value)) for step in MonthStep if step is not MonthStep.ARCHIVED}
        for step, button in self.steps.items():
            button.clicked.connect(partial(self._note, step))

    def _lay_out(self) -> None:
        self.body.addLayout(labelled(translate("Complaints", "Which month"), self.month))
        self.body.addWidget(self._state)
        self.body.addWidget(self.line)
        self.body.addLayout(side_by_side(self.summary, self.measures))
        self.body.addWidget(FlowRow(self.freeze, self.keep, self.print, self.sheet, self.archive))
        self.body.addWidget(FlowRow(*self.steps.values()))

    @property
    def chosen(self) -> str:
        """The month in sight."""
        return str(self.month.value() or "")

    def show_month(self) -> None:
        """Say how the month stands."""
        frozen, done = queries.frozen_month(self.chosen), queries.month_steps(self.chosen)
        due = file_by(self.desk.calendar(), self.chosen, self.desk.settings.get(FILE_BY_DAY))
        lines = [translate("Complaints", "To be filed by {day}").format(day=day_words(due))]
        if frozen is not None:
            told = translate(
                "Complaints", "Frozen: {received} received, {closed} closed, {kept} of {all} due times kept"
            )
            rate, figures = frozen.figures.in_time, frozen.figures
            lines.append(told.format(received=figures.received, closed=figures.closed, kept=rate.part, all=rate.whole))
        for row in done:
            late = translate("Complaints", "late") if row.is_late else translate("Complaints", "in time")
            lines.append(f"{month_step_name(row.step)}: {day_words(row.on_day)} · {late}")
        self._state.setText("\n".join(lines))
        if self._shown != self.chosen:  # what is typed and not kept yet stays while the same month is in sight
            self._shown, words = self.chosen, queries.month_words(self.chosen)
            self.summary.set_text(words.summary)
            self.measures.set_text(words.measures)
        self._offer(is_frozen=frozen is not None, known={row.step for row in done})
        if self.isVisible():
            QTimer.singleShot(0, self, partial(grow, self))

    def _offer(self, *, is_frozen: bool, known: set[str]) -> None:
        may_word = is_frozen and MonthStep.FILED.value not in known
        self.freeze.setVisible(not is_frozen)
        for step, button in self.steps.items():
            button.setEnabled(is_frozen and step.value not in known)
        for part in (self.sheet, self.archive, self.print):
            part.setEnabled(is_frozen)
        self.keep.setEnabled(may_word)
        for area in (self.summary, self.measures):
            area.edit.setReadOnly(not may_word)

    def _freeze(self) -> None:
        """Count beside the window, then freeze what was counted."""
        month, calendar, now, today = self.chosen, self.desk.calendar(), self.desk.now(), self.desk.today()

        def count(progress: Progress) -> Counted:
            check_month(month, today)
            return queries.count_month(month, calendar, now, progress.step)

        def counted(found: Counted) -> None:
            self._then_show(lambda: self.desk.act(service.freeze_month, (month, found)))

        self.line.run(count, counted)

    def _keep(self) -> None:
        given = (self.chosen, self.summary.text(), self.measures.text())
        self._then_show(lambda: self.desk.act(service.word_month, given))

    def _print(self) -> None:
        month = self.chosen
        self._keep_typed()
        self._then_show(lambda: self.desk.act(service.print_month, (month,)))

    def _keep_typed(self) -> None:
        """What is typed and not kept yet belongs on the paper, into the archive and into what is filed."""
        words = queries.month_words(self.chosen)
        if self.keep.isEnabled() and (self.summary.text(), self.measures.text()) != (words.summary, words.measures):
            self._keep()

    def _note(self, step: MonthStep, _on: object = None) -> None:
        month = self.chosen
        self._keep_typed()
        self._then_show(lambda: self.desk.act(service.note_month, (month, step)))

    def _then_show(self, act: Callable[[], object]) -> None:
        self.set_problem("")
        self.doer.ask(act, then=lambda _done: self.show_month(), refused=lambda r: self.set_problem(sentence(r)))

    def _sheet(self) -> None:
        frozen = queries.frozen_month(self.chosen)
        name, _ = QFileDialog.getSaveFileName(self, "", f"{self.chosen}.xlsx", "XLSX (*.xlsx)")
        if name and frozen is not None:
            target, figures, zone = Path(name), frozen.figures, self.desk.zone()
            self.line.run(lambda _progress: files.write_spreadsheet(target, figures, zone), lambda _none: None)

    def _archive(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "", f"{self.chosen}.zip", "ZIP (*.zip)")
        if name:
            self.write_archive(Path(name))

    def write_archive(self, target: Path) -> None:
        """Write the bundle beside the window, with progress, and keep that it was archived, with its hash."""
        month, desk = self.chosen, self.desk
        self._keep_typed()

        def note(digest: str) -> None:
            if MonthStep.ARCHIVED.value not in {row.step for row in queries.month_steps(month)}:
                facts = {"digest": digest}
                self._then_show(lambda: desk.act(service.note_month, (month, MonthStep.ARCHIVED), facts))

        self.line.run(lambda progress: bundle(desk, month, target, progress.step), note)

    def done(self, result: int) -> None:
        """Nothing is made for a window that is gone."""
        self.line.cancel()
        super().done(result)
