"""The tab: a span is chosen, its figures and charts stand below; print it, take it along as a spreadsheet."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from desk_app.calls.changes import CallChanged, PromiseChanged
from desk_app.cash.changes import SessionClosed
from desk_app.complaints.changes import CaseChanged
from desk_app.kernel import texts
from desk_app.kernel.changes import Change
from desk_app.kernel.money import CURRENCIES, Currency
from desk_app.kernel.settings import SITE_CURRENCY, SettingChanged
from desk_app.kernel.texts import mark, translate
from desk_app.lost_property.changes import ItemChanged
from desk_app.reception.changes import VisitChanged
from desk_app.reception.rules import HAND_OVER_SECONDS
from desk_app.reports import queries, service
from desk_app.reports.files import Told, write_board
from desk_app.reports.queries import Board
from desk_app.reports.rules import Series, Span
from desk_app.reports.slips import charts, tiles
from desk_app.reports.wording import span_name, span_title
from desk_app.widgets.buttons import Button
from desk_app.widgets.cards import InnerCard, Panel
from desk_app.widgets.charts import BarChart, Point
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.jobs import Progress
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import EmptyState, text_label
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.tab_base import Seat, Tab
from desk_app.widgets.theme import Space, look

COLUMNS = 4
Shape = tuple[int, str, tuple[str, ...], tuple[str, ...]]  # columns, size and language of the words, figures, charts


class ReportsTab(Tab):
    """Figures for supervisors; read away from the window, one span at a time."""

    TITLE: ClassVar[str] = mark("Reports", "Figures")
    key: ClassVar[str] = "reports"
    listens: ClassVar[tuple[type[Change], ...]] = (
        VisitChanged,
        CallChanged,
        PromiseChanged,
        ItemChanged,
        CaseChanged,
        SessionClosed,
        SettingChanged,
    )

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.span = Span.DAY
        self.day = self.desk.today()
        self.board: Board | None = None
        self.panel = Panel(large=True, scrolls=True)
        self.spans = ChoiceChips()
        self.earlier = Button(icon="chevron-left", compact=True)
        self.later = Button(icon="chevron-right", compact=True)
        self.now = Button(compact=True)
        self.print = Button(icon="printer", compact=True, key_hint=hint("print"))
        self.export = Button(compact=True)
        self.spans.chosen.connect(self._choose)
        self.earlier.clicked.connect(lambda: self.show_day(self.span.moved(self.day, -1)))
        self.later.clicked.connect(lambda: self.show_day(self.span.moved(self.day, 1)))
        self.now.clicked.connect(lambda: self.show_day(self.desk.today()))
        self.print.clicked.connect(self.print_board)
        self.export.clicked.connect(lambda _checked: self.export_board())
        self._grid = QGridLayout()
        self.tiles: dict[str, StatTile] = {}
        self.charts: dict[str, ChartCard] = {}
        self._shape: Shape | None = None
        self._lay_out()
        self.setFocusProxy(self.spans)
        self.retranslate()

    def title(self) -> str:
        """The tab's name."""
        return translate("Reports", self.TITLE)

    def show_day(self, day: date) -> None:
        """Show the span that a day lies in; there is nothing later than today."""
        self.day = min(day, self.desk.today())
        self.refresh()

    def show_span(self, span: Span) -> None:
        """Show the day, the week or the month of the chosen day."""
        self.spans.set_value(span)
        self._choose(span)

    def reload(self) -> None:
        """Count the span, away from the window."""
        first, last = self.span.bounds(self.day)
        limit, now, today, zone = self._limit(), self.desk.now(), self.desk.today(), self.desk.zone()
        self.panel.set_title(self.title(), span_title(self.span, first, last))
        self.later.setEnabled(last < today)

        def came(board: Board) -> None:
            if (board.first, board.last) == self.span.bounds(self.day):
                self.board = board
                self._show()

        self.seat.jobs.run(
            lambda _progress: queries.board(first, last, now=now, today=today, limit=limit, zone=zone),
            done=came,
            failed=self.seat.bug,
        )

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setAccessibleName(self.title())
        self.spans.setAccessibleName(translate("Reports", "Span"))
        self.spans.set_options([Option(span, span_name(span)) for span in Span])
        self.spans.set_value(self.span)
        for button, name in (
            (self.earlier, translate("Reports", "Earlier")),
            (self.later, translate("Reports", "Later")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.now.setText(translate("Reports", "Today"))
        self.print.setText(translate("Reports", "Print"))
        self.export.setText(translate("Reports", "Spreadsheet"))

    def press(self, action: str) -> bool:
        """Ctrl+P prints the board."""
        if action == "print":
            self.print_board()
        return action == "print"

    def print_board(self) -> None:
        """Put the span on paper."""
        span, day = self.span, self.day
        self.ask(
            lambda: self.desk.act(service.print_figures, (span, day)),
            then=lambda _number: self.done.emit(translate("Reports", "The figures are being printed")),
            button=self.print,
        )

    def export_board(self, path: Path | None = None) -> None:
        """Write the span as a spreadsheet where a person says."""
        board, span, limit, currency = self.board, self.span, self._limit(), self._currency()
        if board is None:
            return
        if path is None:
            name = f"{translate('Reports', 'figures')}-{board.first:%Y%m%d}.xlsx"
            chosen, _ = QFileDialog.getSaveFileName(self, translate("Reports", "Spreadsheet"), name, "*.xlsx")
            if not chosen:
                return
            path = Path(chosen).with_suffix(".xlsx")
        target = path

        def write(_progress: Progress) -> None:
            told = Told(span_title(span, board.first, board.last), tiles(board, limit, currency), board.visits.by_staff)
            write_board(target, told, charts(board, limit, currency), currency)

        def failed(problem: Exception) -> None:
            if isinstance(problem, OSError):
                words = translate("Reports", "{name} could not be written. Choose another place.")
                self.refused.emit(words.format(name=target.name))
            else:
                self.seat.bug(problem)

        said = translate("Reports", "Written: {name}").format(name=target.name)
        self.seat.jobs.run(write, done=lambda _none: self.done.emit(said), failed=failed)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text takes fewer columns."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.board is not None:
            self._show()

    def _choose(self, span: object) -> None:
        if isinstance(span, Span):
            self.span = span
            self.refresh()

    def _limit(self) -> timedelta:
        return timedelta(seconds=self.desk.settings.get(HAND_OVER_SECONDS))

    def _currency(self) -> Currency:
        return CURRENCIES[self.desk.settings.get(SITE_CURRENCY)]

    def _show(self) -> None:
        board = self.board
        if board is None:
            return
        limit, currency = self._limit(), self._currency()
        told, drawn = tiles(board, limit, currency), charts(board, limit, currency)
        columns = COLUMNS if look().px(100) <= 130 else COLUMNS // 2
        shape = (
            columns,
            f"{look().px(100)} {texts.language()}",
            tuple(tile.key for tile in told),
            tuple(series.key for series in drawn),
        )
        if shape != self._shape:
            self._shape = shape
            self._make(shape)
        for tile in told:
            self.tiles[tile.key].set_figure(tile.name, tile.figure, tile.note, tile.tone)
        for series in drawn:
            self.charts[series.key].show_series(series)

    def _make(self, shape: Shape) -> None:
        """New cells for other figures or another size; mostly the old ones only get other values."""
        columns, _, tile_keys, chart_keys = shape
        for cell in (*self.tiles.values(), *self.charts.values()):
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self.tiles = {key: StatTile() for key in tile_keys}
        self.charts = {key: ChartCard() for key in chart_keys}
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, place // columns, place % columns)
        first_row, wide = -(-len(self.tiles) // columns), columns // 2
        for place, chart in enumerate(self.charts.values()):
            row, side = first_row + place // 2, place % 2
            self._grid.addWidget(chart, row, side * wide, 1, wide)

    def _lay_out(self) -> None:
        for part in (self.spans, self.earlier, self.later, self.now, self.print, self.export):
            self.panel.add_action(part)
        body = self.panel.pad()
        self._grid.setSpacing(Space.M)
        body.addLayout(self._grid)
        body.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        line.addWidget(self.panel)


class ChartCard(InnerCard):
    """A chart with its title; a quiet word instead while there is nothing to draw."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = text_label("", "section")
        self.chart = BarChart()
        self.chart.setFixedHeight(look().px(150))
        self.empty = EmptyState(translate("Reports", "Nothing yet"))
        self.empty.setMinimumHeight(look().px(90))
        self.body.addWidget(self.title)
        self.body.addWidget(self.chart)
        self.body.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignCenter)

    def show_series(self, series: Series) -> None:
        """Draw other values."""
        self.title.setText(series.title)
        self.chart.set_points(
            [Point(bar.name, abs(bar.value), bar.text, bar.is_marked) for bar in series.bars], series.title
        )
        self.chart.setVisible(bool(series.bars))
        self.empty.setVisible(not series.bars)
