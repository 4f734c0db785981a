"""The tab as a whole: register at the left; item, claim, report or the month in the middle; parcels and loans beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.handouts.changes import LoanChanged, ParcelChanged, ThingsChanged
from desk_app.kernel.refs import Ref
from desk_app.lost_property import queries
from desk_app.lost_property.changes import EnvelopesCounted, ItemChanged, ReportChanged
from desk_app.lost_property.offers import Beginning
from desk_app.lost_property.queries import ItemRow, ReportRow
from desk_app.lost_property.rules import AHEAD_DAYS, LEFT_BEHIND_DAYS, Filter, latest_due
from desk_app.lost_property.tab.claiming import Claiming
from desk_app.lost_property.tab.commands import Commands
from desk_app.lost_property.tab.faces import Surroundings
from desk_app.lost_property.tab.folding import Folding
from desk_app.lost_property.tab.middle import Middle
from desk_app.lost_property.tab.pages import REGISTER, Pages
from desk_app.lost_property.tab.register import REPORTS, RegisterPanel
from desk_app.reception.changes import VisitChanged
from desk_app.widgets.tab_base import Seat, Tab
from desk_app.widgets.theme import Space

if TYPE_CHECKING:
    from desk_app.kernel.prompts import Action, Prompt


class LostPropertyTab(Tab):
    """Found, missed and claimed things."""

    key = "lost_property"
    listens = (ItemChanged, ReportChanged, EnvelopesCounted, VisitChanged, ParcelChanged, LoanChanged, ThingsChanged)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.item_id: int | None = None
        self.claim_id: int | None = None
        self.report_id: int | None = None
        self._is_loading = False
        self._around = Surroundings(self.desk.today(), self.desk.now(), self.desk.zone())
        self.commands, self.claiming = Commands(self), Claiming(self)
        self.register = RegisterPanel(self._around, self._fetch)
        self.middle = Middle(seat)
        self.item, self.claim, self.report = self.middle.item, self.middle.claim, self.middle.report
        self.folding = Folding(self.register, self.middle)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.pages = Pages(self, self.folding)
        line.addWidget(self.pages)
        self.setFocusProxy(self.register.list)
        self._connect()

    def badge(self) -> tuple[int, bool]:
        """How many belong to the next batch, and whether one is late."""
        first = queries.register(Filter.TO_TRANSFER, self._latest(), limit=1)
        return queries.count_due(self._latest()), bool(first) and first[0].due_at < self.desk.now()

    def reload(self) -> None:
        """Read the list in sight, the counts and whatever stands in the middle; all bounded."""
        self._around.today, self._around.now = self.desk.today(), self.desk.now()
        self._around.zone = self.desk.zone()
        self._load_list(keep=True)
        self.register.set_counts(
            {
                Filter.IN_CUSTODY: queries.count_in_custody(),
                Filter.TO_TRANSFER: queries.count_due(self._latest()),
                REPORTS: len(queries.open_reports()),
            }
        )
        days = self.desk.settings.get(LEFT_BEHIND_DAYS)
        self.register.set_left_behind(queries.left_behind(self.desk.today(), days))
        self.middle.show_record(self.item_id, self.claim_id, self.report_id)
        self.pages.reload()

    def retranslate(self) -> None:
        """Word everything anew."""
        for part in (self.register, self.middle, self.folding, self.pages):
            part.word()

    def show_item(self, item_id: int | None) -> None:
        """Show an item in the middle; None shows the month."""
        self._choose(item_id, None, None)

    def show_claim(self, claim_id: int) -> None:
        """Show a claim in the middle."""
        self._choose(queries.claim(claim_id).item_id, claim_id, None)

    def show_report(self, report_id: int) -> None:
        """Show a report in the middle."""
        self._choose(None, None, report_id)

    def item_row(self) -> ItemRow | None:
        """The item in the middle, also under its claim."""
        return None if self.item_id is None else queries.item(self.item_id)

    def begin(self, kind: str, prefill: Mapping[str, str], source: Ref | None) -> bool:
        """Open the form that another slice wants (R8)."""
        return self.commands.begin(kind, prefill, source)

    def said(self, words: str) -> None:
        """A short word that something is safe."""
        self.done.emit(words)

    def open_ref(self, ref: Ref | Beginning) -> bool:
        """Items, claims and reports in the middle; a scanned transfer sheet shows its first item; a form another begins."""
        if isinstance(ref, Beginning):
            self.pages.show_page(REGISTER)
            return self.begin(ref.kind, ref.prefill, ref.source)
        if self.pages.open_ref(ref):
            return True
        try:
            if ref.kind == "found_item":
                self.show_item(queries.item(ref.id).id)
            elif ref.kind == "claim":
                self.show_claim(ref.id)
            elif ref.kind == "lost_report":
                self.register.show_list(REPORTS)
                self.show_report(queries.report(ref.id).id)
            elif ref.kind == "transfer":
                self.register.show_list(Filter.ADMINISTRATION)
                self.show_item(queries.items_of_transfer(ref.id)[0])
            else:
                return ref.kind == "found_register"
        except LookupError:
            return False
        return True

    def act(self, prompt: Prompt, action: Action) -> bool:
        """Do what a prompt of this slice offers."""
        if prompt.slice == "handouts":
            return self.pages.act(action)
        if action.key == "open":
            return self.open_ref(action.ref)
        if action.ref.kind == "found_item":
            self.show_item(action.ref.id)
        return self.commands.run(action.key)

    def press(self, action: str) -> bool:
        """Do the action of a key."""
        if self.pages.page is not None:
            return self.pages.page.press(action)
        if action == "print":
            return self.commands.run("tag") if self.item_id is not None else self.commands.run("month")
        return self.commands.run(action)

    def _choose(self, item_id: int | None, claim_id: int | None, report_id: int | None) -> None:
        self.item_id, self.claim_id, self.report_id = item_id, claim_id, report_id
        self._mark_row()
        self.middle.show_record(item_id, claim_id, report_id)
        self.folding.set_chosen(is_chosen=item_id is not None or report_id is not None)

    def _load_list(self, *, keep: bool) -> None:
        self._is_loading = True
        try:
            self.register.reload(keep=keep)
        finally:
            self._is_loading = False
        self._mark_row()

    def _mark_row(self) -> None:
        """Mark the row of what stands in the middle, if it is in the list in sight."""
        key = ("lost_report", self.report_id) if self.item_id is None else ("found_item", self.item_id)
        self._is_loading = True
        try:
            self.register.list.choose(key)
        finally:
            self._is_loading = False

    def _fetch(self, after: object | None, limit: int) -> Sequence[object]:
        """A page of the list in sight."""
        rows: Sequence[object]
        text = self.register.search.text()
        if text:
            rows = queries.found_by(text, limit) if after is None else ()
        elif self.register.shown == REPORTS:
            rows = queries.open_reports() if after is None else ()
        else:
            shown = Filter(self.register.shown)
            row = after if isinstance(after, ItemRow) else None
            rows = queries.register(shown, self._latest(), after=row, limit=limit)
        self._around.read_pictures(rows)
        return rows

    def _latest(self) -> datetime:
        return latest_due(self.desk.today(), self.desk.settings.get(AHEAD_DAYS), self.desk.zone())

    def _chosen(self, row: object) -> None:
        if self._is_loading:  # a row went out of the list and its neighbour became current: nobody chose that
            return
        if isinstance(row, ItemRow) and row.id != self.item_id:
            self.show_item(row.id)
        elif isinstance(row, ReportRow) and row.id != self.report_id:
            self.show_report(row.id)

    def _connect(self) -> None:
        self.folding.closed.connect(lambda: self.show_item(None))
        self.register.chosen.connect(self._chosen)
        self.register.opened.connect(lambda _row: self.claiming.claim())
        self.register.wanted.connect(self.commands.run)
        self.register.filtered.connect(lambda: self._load_list(keep=False))
        self.register.take_over.connect(self.commands.take_over)
        self.item.wanted.connect(self.commands.run)
        self.item.ties.followed.connect(self.commands.follow)
        self.report.ties.followed.connect(self.commands.follow)
        self.item.matches.opened.connect(self.show_report)
        self.report.matches.opened.connect(self.show_item)
        self.item.told.connect(lambda report: self.commands.tell(report, self.item_id or 0))
        self.claim.wanted.connect(self.claiming.step)
        self.claim.switched.connect(self.show_claim)
        self.claim.features.compared.connect(self.claiming.compare)
        self.claim.features.judged.connect(self.claiming.judge)
        self.claim.identity.problem.connect(self.refused)
        self.report.told.connect(lambda item: self.commands.tell(self.report_id or 0, item))
        self.report.closed.connect(self.commands.close_report)
        self.report.number_wanted.connect(self.commands.show_number)
