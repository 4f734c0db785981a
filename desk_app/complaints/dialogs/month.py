"""The month's report: freeze, print, spreadsheet, archive, announced and filed by the 5th (K7). And blank forms, utilities."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QFileDialog

from desk_app.complaints import files, queries, service, slips
from desk_app.complaints.dialogs.parts import chips_of, labelled, side_by_side
from desk_app.complaints.queries import cases_of_month
from desk_app.complaints.queries.lists import authority_of
from desk_app.complaints.rules import FILE_BY_DAY, Kind, file_by, month_before
from desk_app.complaints.service import MonthStep
from desk_app.complaints.wording import day_words, month_step_name
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.settings import SITE_LANGUAGE, SITE_NAME
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer

if TYPE_CHECKING:
    from desk_app.widgets.jobs import Progress

R = TypeVar("R")


class MonthDialog(ActDialog):
    """One month: its report, its spreadsheet, its archive, and what was done with it."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(
            doer, translate("Complaints", "The month's report"), "", cancel=translate("Complaints", "Close"), width=680
        )
        before = month_before(self.desk.today())
        months = tuple(dict.fromkeys((before, *queries.months())))
        self.month = ChoiceBox([Option(month, month) for month in months], translate("Complaints", "Which month"))
        self.month.set_value(before)
        self.month.chosen.connect(lambda _month: self.show_month())
        self._state = text_label("")
        self.freeze = Button(translate("Complaints", "Freeze the figures and print"))
        self.sheet = Button(translate("Complaints", "Spreadsheet …"))
        self.archive = Button(translate("Complaints", "Archive bundle …"))
        self.freeze.clicked.connect(self._freeze)
        self.sheet.clicked.connect(self._sheet)
        self.archive.clicked.connect(self._archive)
        self.steps = {step: Button(month_step_name(step.value)) for step in MonthStep if step is not MonthStep.ARCHIVED}
        for step, button in self.steps.items():
            button.clicked.connect(partial(self._note, step))
        self.body.addLayout(labelled(translate("Complaints", "Which month"), self.month))
        self.body.addWidget(self._state)
        self.body.addWidget(FlowRow(self.freeze, self.sheet, self.archive))
        self.body.addWidget(FlowRow(*self.steps.values()))
        self.show_month()

    @property
    def chosen(self) -> str:
        """The month in sight."""
        return str(self.month.value() or "")

    def show_month(self) -> None:
        """Say how the month stands."""
        frozen, done = queries.frozen_month(self.chosen), queries.month_steps(self.chosen)
        due = file_by(self.chosen, self.desk.settings.get(FILE_BY_DAY))
        lines = [translate("Complaints", "To be filed by {day}").format(day=day_words(due))]
        if frozen is not None:
            told = translate(
                "Complaints", "Frozen: {received} received, {closed} closed, {kept} of {all} due times kept"
            )
            rate = frozen.figures.in_time
            lines.append(
                told.format(
                    received=frozen.figures.received, closed=frozen.figures.closed, kept=rate.part, all=rate.whole
                )
            )
        for row in done:
            late = translate("Complaints", "late") if row.is_late else translate("Complaints", "in time")
            lines.append(f"{month_step_name(row.step)}: {day_words(row.on_day)} · {late}")
        self._state.setText("\n".join(lines))
        known = {row.step for row in done}
        for step, button in self.steps.items():
            button.setEnabled(frozen is not None and step.value not in known)
        for button in (self.sheet, self.archive):
            button.setEnabled(frozen is not None)

    def _freeze(self) -> None:
        month = self.chosen
        act = self.desk.act
        self._then_show(lambda: (act(service.freeze_month, (month,)), act(service.print_month, (month,))))

    def _note(self, step: MonthStep) -> None:
        month = self.chosen
        self._then_show(lambda: self.desk.act(service.note_month, (month, step)))

    def _then_show(self, act: object) -> None:
        if callable(act):
            self.doer.ask(act, then=lambda _done: self.show_month(), refused=lambda r: self.set_problem(sentence(r)))

    def _sheet(self) -> None:
        frozen = queries.frozen_month(self.chosen)
        name, _ = QFileDialog.getSaveFileName(self, "", f"{self.chosen}.xlsx", "XLSX (*.xlsx)")
        if name and frozen is not None:
            target, figures, zone = Path(name), frozen.figures, self.desk.zone()
            self._beside(lambda _progress: files.write_spreadsheet(target, figures, zone), lambda _none: None)

    def _archive(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "", f"{self.chosen}.zip", "ZIP (*.zip)")
        if name:
            self.write_archive(Path(name))

    def write_archive(self, target: Path) -> None:
        """Write the bundle beside the window, with progress, and keep that it was archived, with its hash."""
        month, desk = self.chosen, self.desk

        def note(digest: str) -> None:
            facts = {"digest": digest}
            self._then_show(lambda: desk.act(service.note_month, (month, MonthStep.ARCHIVED), facts))

        self._beside(lambda progress: bundle(desk, month, target, progress.step), note)

    def _beside(self, job: Callable[[Progress], R], done: Callable[[R], None]) -> None:
        """Have a file made on the thread for papers; a refusal is said here, anything else is a bug."""

        def failed(problem: Exception) -> None:
            if isinstance(problem, Refusal):
                self.set_problem(sentence(problem))
            else:
                self.doer.seat.bug(problem)

        self.doer.seat.jobs.run(job, done, failed)


def bundle(desk: Desk, month: str, target: Path, step: Callable[[int, int], None] = lambda _done, _all: None) -> str:
    """Make the archive of a frozen month: report, every slip, figures, hashes; gives its SHA-256."""
    from desk_app.paper.forms import load_form
    from desk_app.paper.render import render
    from desk_app.paper.values import Site

    frozen = queries.frozen_month(month)
    if frozen is None:
        raise Refusal("complaints.not_frozen", month=month)
    zone, language = desk.zone(), desk.settings.get(SITE_LANGUAGE)
    site = Site(name=desk.settings.get(SITE_NAME), timezone=str(zone))
    due = file_by(month, desk.settings.get(FILE_BY_DAY))
    report = slips.month_facts(frozen, due, zone, language=language)
    papers = [files.Paper("report.pdf", render(load_form("monthly_report").form, report, language, site).pdf)]  # type: ignore[arg-type]
    form = load_form("complaint_slip").form
    cases = cases_of_month(month)
    for place, case_id in enumerate(cases):
        step(place, len(cases))
        page = queries.case_page(case_id)
        own = authority_of(page.department_id)
        facts = slips.slip_facts(page, zone, language, calendar=desk.calendar(), authority=own)
        papers.append(files.Paper(f"slips/{page.number}.pdf", render(form, facts, language, site).pdf))  # type: ignore[arg-type]
    return files.archive(target, frozen, papers, zone, language)


class BlanksDialog(ActDialog):
    """Print numbered paper forms for customers to fill in."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(doer, translate("Complaints", "Blank forms"), translate("Complaints", "Print"), width=480)
        self.kind = chips_of(Kind, translate("Complaints", "Kind"))
        self.kind.set_value(Kind.COMPLAINT)
        self.count = Stepper(translate("Complaints", "How many"), 10, least=1, most=200)
        self.body.addLayout(labelled(translate("Complaints", "Kind"), self.kind))
        self.body.addLayout(labelled(translate("Complaints", "How many"), self.count))

    def commit(self) -> None:
        """Print them."""
        kind, count = self.kind.value(), self.count.value()
        promise = translate(
            "Complaints",
            "The desk passes this on within 10 minutes; ordinary matters have a result within 2 hours, and you hear from us "
            "within 2 working days of it.",
            language=self.desk.settings.get(SITE_LANGUAGE),
        )
        if isinstance(kind, Kind):
            self.send(lambda: self.desk.act(service.issue_blanks, (kind, count, promise)))


class UtilitiesDialog(ActDialog):
    """The utilities' telephone book (K6): look a number up; supervisors add one."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(doer, translate("Complaints", "Utilities"), translate("Complaints", "Add"), width=560)
        rows = queries.utilities()
        known = "\n".join(f"{row.name}  {row.phone}  {row.hint}".strip() for row in rows)
        self.body.addWidget(text_label(known or translate("Complaints", "No utilities yet."), "lead"))
        self.name = LineField(translate("Complaints", "Name"))
        self.phone = LineField(translate("Complaints", "Telephone"))
        self.hint = LineField(translate("Complaints", "Note"))
        self.body.addLayout(side_by_side(self.name, self.phone))
        self.body.addWidget(self.hint)

    def commit(self) -> None:
        """Add one."""
        name, phone, hint = self.name.text(), self.phone.text(), self.hint.text()
        self.send(lambda: self.desk.act(service.save_utility, (None, name, phone, hint)))
