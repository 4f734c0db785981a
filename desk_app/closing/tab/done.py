"""The till after its Z: what it came to, the bag that is still to pack, and whether the whole day is sealed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk_app.cash.queries import ZRow
from desk_app.cash.wording import till_title
from desk_app.closing.queries import DayRow
from desk_app.closing.wording import money
from desk_app.kernel.money import Currency
from desk_app.kernel.numbers import grouped
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.state_row import StateRow
from desk_app.widgets.theme import Space


class DonePanel(Panel):
    """``wanted(act)``: view the Z, pack the bag, seal the day, open the till again."""

    wanted = Signal(str)

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(large=True, scrolls=True, parent=parent)
        self._currency = currency
        self._shown: tuple[DayRow, ZRow | None, int] | None = None
        self.tiles = [StatTile() for _ in range(4)]
        self.day, self.bag = StateRow(), StateRow()
        self.view = Button(icon="search")
        self.report = Button(icon="printer")
        self.pack = Button(kind=Kind.PRIMARY)
        self.again = Button()
        acts = (
            ("view_z", self.view),
            ("day_report", self.report),
            ("hand_over", self.pack),
            ("open_again", self.again),
        )
        for act, button in acts:
            button.clicked.connect(partial(self.wanted.emit, act))
        self.day.followed.connect(partial(self.wanted.emit, "seal_day"))
        self.bag.followed.connect(partial(self.wanted.emit, "bags"))
        self._lay_out()
        self.word()

    def show_day(self, row: DayRow, report: ZRow | None, unbagged: int) -> None:
        """The day, this till's last Z, and how many sessions wait for a bag."""
        self._shown = (row, report, unbagged)
        self.word()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.view.setText(translate("Closing", "View the Z report"))
        self.report.setText(translate("Closing", "Print the day report"))
        self.pack.setText(translate("Closing", "Pack the bag"))
        self.again.setText(translate("Closing", "Open the till again"))
        self.set_title(translate("Closing", "Closed"))
        if self._shown is None:
            return
        row, report, unbagged = self._shown
        self._show_report(report)
        if row.seal is not None:
            told = translate("Closing", "The day is sealed: report {number}, by {staff}")
            words, state, link = told.format(number=grouped(row.seal.number), staff=row.seal.staff_number), "good", ""
        elif row.unfinished:
            words = translate("Closing", "%n tills have no Z yet", None, len(row.unfinished))
            state, link = "soon", ""
        else:
            words, state = translate("Closing", "The day is not sealed yet"), "soon"
            link = translate("Closing", "Seal the day")
        self.day.set_state(words, state, link)
        packed = translate("Closing", "All takings are bagged")
        waits = translate("Closing", "%n Z reports wait for a bag", None, unbagged)
        self.bag.set_state(waits if unbagged else packed, "soon" if unbagged else "good", translate("Closing", "Bags"))
        self.pack.setEnabled(bool(unbagged))
        self.pack.set_kind(Kind.PRIMARY if unbagged else Kind.PLAIN)
        self.report.setEnabled(row.seal is not None)
        self.again.setVisible(row.seal is None)

    def _show_report(self, report: ZRow | None) -> None:
        for tile in self.tiles:
            tile.setVisible(report is not None)
        self.view.setEnabled(report is not None)
        if report is None:
            return
        title = translate("Closing", "{till} closed · Z {number}")
        self.set_title(
            title.format(till=till_title(report.till, report.till_name), number=report.z_no), grouped(report.number)
        )
        figures = (
            (translate("Closing", "Net takings"), report.net),
            (translate("Closing", "Grand total before"), report.grand_before),
            (translate("Closing", "Grand total"), report.grand_total),
            (translate("Closing", "Into the bag"), report.to_bag),
        )
        for tile, (name, amount) in zip(self.tiles, figures, strict=True):
            tile.set_figure(name, money(amount, self._currency))

    def _lay_out(self) -> None:
        figures = QGridLayout()
        figures.setSpacing(Space.M)
        for place, tile in enumerate(self.tiles):
            figures.addWidget(tile, place // 2, place % 2)
        inside = QVBoxLayout()
        inside.setContentsMargins(18, Space.L, 18, Space.M)
        inside.setSpacing(Space.M)
        inside.addLayout(figures)
        self.body.addLayout(inside)
        self.body.addWidget(self.day)
        self.body.addWidget(self.bag)
        self.body.addStretch(1)
        foot = QVBoxLayout()
        foot.addWidget(FlowRow(self.pack, self.view, self.report, self.again))
        self.set_footer(foot)
