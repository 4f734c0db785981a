"""The month's register: figures on the screen, 《遗留物品登记表》 on paper, a spreadsheet to keep."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout

from desk_app.kernel.texts import translate
from desk_app.lost_property import files, queries, service
from desk_app.lost_property.rules import Figures, month_days
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.jobs import Cancelled, Progress
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

_MONTHS = 6


def months_back(today: date, count: int = _MONTHS) -> tuple[date, ...]:
    """The first days of this month and those before."""
    found = [today.replace(day=1)]
    while len(found) < count:
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return tuple(found)


def tiles_of(figures: Figures) -> tuple[tuple[str, str, str], ...]:
    """Name, figure and note of each tile."""
    share, median = figures.returned_share, figures.median_days
    return (
        (translate("LostProperty", "Registered"), str(figures.registered), ""),
        (translate("LostProperty", "In custody"), str(figures.in_custody), ""),
        (translate("LostProperty", "Returned"), str(figures.returned), "" if share is None else f"{share} %"),
        (translate("LostProperty", "Passed on"), str(figures.transferred), ""),
        (
            translate("LostProperty", "Days to return"),
            "–" if median is None else str(median),
            translate("LostProperty", "median"),
        ),
        (
            translate("LostProperty", "Police, disposed"),
            f"{figures.police} / {figures.disposed}",
            "" if not figures.to_finder else translate("LostProperty", "%n to the finder", None, figures.to_finder),
        ),
    )


class MonthDialog(ActDialog):
    """Figures of a month, its register on paper and as a spreadsheet."""

    def __init__(self, doer: Doer) -> None:
        title = translate("LostProperty", "Register of left items")
        super().__init__(doer, title, translate("LostProperty", "Print the register"), width=640)
        options = [Option(first, f"{first:%Y-%m}") for first in months_back(self.desk.today())]
        self.month = ChoiceChips(options, translate("LostProperty", "Month"))
        self.month.set_value(options[0].value)
        self.month.chosen.connect(lambda _value: self._show())
        self.tiles = tuple(StatTile() for _ in range(6))
        grid = QGridLayout()
        grid.setSpacing(Space.M)
        for place, tile in enumerate(self.tiles):
            grid.addWidget(tile, place // 3, place % 3)
        self.body.addWidget(self.month)
        self.body.addLayout(grid)
        self.export = Button(translate("LostProperty", "Save as spreadsheet …"))
        self.export.clicked.connect(self.ask_path)
        self.add_to_foot(self.export)
        self.main.set_icon("printer")
        self._show()

    def first(self) -> date:
        """The first day of the chosen month."""
        chosen = self.month.value()
        return chosen if isinstance(chosen, date) else self.desk.today().replace(day=1)

    def commit(self) -> None:
        """Queue the paper."""
        month = self.first()
        self.send(lambda: self.desk.act(service.print_register, (month,)))

    def ask_path(self) -> None:
        """Ask where to, and write."""
        first = self.first()
        name = translate("LostProperty", "Register of left items") + f" {first:%Y-%m}.xlsx"
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), name, "XLSX (*.xlsx)")
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the spreadsheet as a job; the dialog stays usable."""
        first, zone = self.first(), self.desk.zone()
        self.export.setEnabled(False)

        def job(progress: Progress) -> None:
            last = month_days(first)[1]
            files.write_register(
                path, queries.of_period(first, last), queries.figures(first, last), zone, progress.step
            )

        self.doer.seat.jobs.run(job, partial(self._written, path), self._failed)

    def _written(self, path: Path, _result: None) -> None:
        self.export.setEnabled(True)
        self.doer.done.emit(translate("LostProperty", "Saved: {name}").format(name=path.name))

    def _failed(self, problem: Exception) -> None:
        self.export.setEnabled(True)
        if isinstance(problem, OSError):
            words = translate("LostProperty", "It can't be saved there: {problem}")
            self.set_problem(words.format(problem=problem.strerror or str(problem)))
        elif not isinstance(problem, Cancelled):
            self.doer.seat.bug(problem)

    def _show(self) -> None:
        first = self.first()
        for tile, told in zip(self.tiles, tiles_of(queries.figures(*month_days(first))), strict=True):
            tile.set_figure(*told)
