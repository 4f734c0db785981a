"""Z reports as they were made: list, the kept paper, a copy on paper, a month's sums, spreadsheet, and files for checking."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QGridLayout
from shiboken6 import isValid

from desk_app.cash import queries
from desk_app.cash.queries import ZRow
from desk_app.cash.wording import till_title
from desk_app.closing import files
from desk_app.closing.dialogs.parts import currency_of
from desk_app.closing.wording import money
from desk_app.kernel.money import Money
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.printing import queries as printed
from desk_app.printing import service as printing
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.preview import Preview
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

R = TypeVar("R")
_MONTHS = 13
_DPI = 144


class ZPaperDialog(Preview):
    """The paper that was kept at closing, the same for ever; printing it again says COPY."""

    def __init__(self, doer: Doer, row: ZRow) -> None:
        self._doer, self._row = doer, row
        title = translate("Closing", "Z report {number}").format(number=grouped(row.number))
        super().__init__((), title, till_title(row.till, row.till_name), doer.window())
        self._notice = text_label(translate("Closing", "Drawing the pages …"), "muted")
        self.body.insertWidget(1, self._notice)
        self.save = Button(translate("Closing", "Save as PDF …"))
        self.save.setEnabled(False)
        self.save.clicked.connect(self._save)
        self.add_to_foot(self.save)
        doer.seat.jobs.run(lambda _progress: pages_of(row.id), self._drawn, doer.seat.bug)

    def accept(self) -> None:
        """Print it once more."""
        jobs = printed.jobs_of(Ref("z_report", self._row.id))
        if jobs:
            self._doer.ask(lambda: self._doer.desk.act(printing.reprint, (jobs[0].id,)))
        super().accept()

    def write(self, target: Path) -> None:
        """Write the kept paper as it is; that somebody took it as a file is journalled (D16)."""
        row, doer = self._row, self._doer

        def written(_none: None) -> None:
            jobs = printed.jobs_of(Ref("z_report", row.id))
            told = translate("Closing", "Written: {path}").format(path=target.name)
            if jobs:
                doer.ask(
                    lambda: doer.desk.act(printing.note_saved, (jobs[-1].id,)), then=lambda _none: doer.done.emit(told)
                )

        def failed(problem: Exception) -> None:
            if isinstance(problem, Refusal):
                doer.tell(problem)
            else:
                doer.seat.bug(problem)

        doer.seat.jobs.run(lambda _progress: files.write(target, queries.z_pdf(row.id) or b""), written, failed)

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.save.text(), f"z-{self._row.number}.pdf", "PDF (*.pdf)")
        if name:
            self.write(Path(name))

    def _drawn(self, pages: tuple[bytes, ...]) -> None:
        if not isValid(self):  # closed while the pages were drawn
            return
        self.pages.set_pages(pages)
        self._notice.setText("" if pages else translate("Closing", "The paper was erased; the figures stay."))
        self._notice.setVisible(not pages)
        self.save.setEnabled(bool(pages))


def pages_of(z_id: int) -> tuple[bytes, ...]:
    """The kept PDF as pictures of its pages; none where it was erased."""
    from desk_app.paper.picture import page_count, png

    pdf = queries.z_pdf(z_id)
    return () if pdf is None else tuple(png(pdf, page, _DPI) for page in range(page_count(pdf)))


class ReportsDialog(ActDialog):
    """One month of Z reports over all tills, with its sums, and everything that can be done with them."""

    def __init__(self, doer: Doer) -> None:
        title = translate("Closing", "Z reports and months")
        super().__init__(doer, title, "", cancel=translate("Closing", "Close"), width=860)
        self._currency = currency_of(self.desk)
        self.month = ChoiceBox(self._months(), translate("Closing", "Month"))
        self.month.set_value(self.desk.today().replace(day=1))
        self.month.chosen.connect(lambda _month: self.show_month())
        self.list = RowList(self._face, _key, title, number_width=64)
        self.list.setMinimumHeight(look().px(220))
        self.list.opened.connect(lambda _row: self.look_at())
        self._sums_title = SectionLabel(translate("Closing", "The month over all tills"))
        self._sums = QGridLayout()
        self._sums.setHorizontalSpacing(Space.L)
        self.look_ = Button(translate("Closing", "Look at it"), icon="search")
        self.sheet = Button(translate("Closing", "Spreadsheet …"))
        self.csv = Button(translate("Closing", "CSV …"))
        self.proof = Button(translate("Closing", "For checking …"))
        self.look_.clicked.connect(self.look_at)
        self.sheet.clicked.connect(partial(self._ask_file, "xlsx"))
        self.csv.clicked.connect(partial(self._ask_file, "csv"))
        self.proof.clicked.connect(self._ask_folder)
        self.body.addWidget(self.month)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._sums_title)
        self.body.addLayout(self._sums)
        self.body.addWidget(FlowRow(self.look_, self.sheet, self.csv, self.proof))
        self.show_month()

    @property
    def span(self) -> tuple[date, date]:
        """First and last day of the month in sight."""
        chosen = self.month.value()
        first = chosen if isinstance(chosen, date) else self.desk.today().replace(day=1)
        return first, (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)

    def show_month(self) -> None:
        """Read the month's reports; bounded."""
        self.rows = queries.z_between(*self.span)
        self.list.set_rows(list(reversed(self.rows)))
        if self.rows:
            self.list.setCurrentIndex(self.list.rows.index(0, 0))
        while (gone := self._sums.takeAt(0)) is not None:
            gone.widget().deleteLater()
        for place, (name, amount) in enumerate(files.month_lines(self.rows, self._currency)):
            self._sums.addWidget(text_label(name, "muted", wrap=False), place // 2, place % 2 * 2)
            self._sums.addWidget(text_label(amount, "strong", wrap=False), place // 2, place % 2 * 2 + 1)
        for button in (self.look_, self.sheet, self.csv):
            button.setEnabled(bool(self.rows))

    def look_at(self) -> None:
        """Show the kept paper of the chosen report."""
        row = self.list.current
        if isinstance(row, ZRow):
            show(ZPaperDialog(self.doer, row))

    def write_table(self, target: Path) -> None:
        """Write the month as spreadsheet or CSV, by the file's ending."""
        rows, currency = self.rows, self._currency
        made = files.as_csv if target.suffix.lower() == ".csv" else files.spreadsheet
        self._beside(lambda: files.write(target, made(rows, currency)), lambda _none: self._said(target))

    def write_proof(self, folder: Path) -> None:
        """Write Z reports, journal and the checker; they need no desk_app to be checked."""
        until = self.desk.today()
        self._beside(lambda: files.write_proof(folder, until), lambda _files: self._said(folder))

    def _said(self, target: Path) -> None:
        self.doer.done.emit(translate("Closing", "Written: {path}").format(path=target.name))

    def _beside(self, job: Callable[[], R], done: Callable[[R], None]) -> None:
        def failed(problem: Exception) -> None:
            if isinstance(problem, Refusal):
                if isValid(self):
                    self.set_problem(sentence(problem))
            else:
                self.doer.seat.bug(problem)

        self.doer.seat.jobs.run(lambda _progress: job(), done, failed)

    def _ask_file(self, ending: str) -> None:
        first, _ = self.span
        name, _ = QFileDialog.getSaveFileName(self, "", f"z-{first:%Y-%m}.{ending}", f"{ending.upper()} (*.{ending})")
        if name:
            self.write_table(Path(name))

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.proof.text())
        if name:
            self.write_proof(Path(name))

    def _months(self) -> list[Option]:
        found, day = [], self.desk.today().replace(day=1)
        for _ in range(_MONTHS):
            found.append(Option(day, f"{day:%Y-%m}"))
            day = (day - timedelta(days=1)).replace(day=1)
        return found

    def _face(self, row: object) -> RowFace:
        assert isinstance(row, ZRow)  # noqa: S101 - the list is filled with reports only
        apart = sum(int(line["difference"]) for line in row.facts["tenders"])
        told = translate("Closing", "{till} · Z {number} · closed by {staff}")
        sub = told.format(till=till_title(row.till, row.till_name), number=row.z_no, staff=row.made_by)
        over = money(Money(apart), self._currency) if apart else ""
        return RowFace(
            money(row.net, self._currency), f"{row.day:%m-%d}", grouped(row.number), sub, over, "soon" if apart else ""
        )


def _key(row: object) -> int:
    return row.id if isinstance(row, ZRow) else 0
