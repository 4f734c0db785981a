"""The middle of the tab: an item, a claim, a report, or the month while nothing is chosen. Reads what it shows, bounded."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from desk_app.kernel.attachments import content
from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.lost_property import queries
from desk_app.lost_property.rules import RETURN_TO_FINDER, month_days
from desk_app.lost_property.tab.claim import DONE, FEATURES, IDENTITY, REFUSED, SIGNATURE, ClaimPanel
from desk_app.lost_property.tab.item import ItemPanel
from desk_app.lost_property.tab.overview import OverviewPanel
from desk_app.lost_property.tab.report import ReportPanel
from desk_app.lost_property.tab.ties import family_of, ties_of
from desk_app.phrases import queries as phrases
from desk_app.widgets.tab_base import Seat

_SAY = {
    FEATURES: "lost_features",
    IDENTITY: "lost_identity",
    SIGNATURE: "lost_sign",
    DONE: "hand_item",
    REFUSED: "lost_not_matched",
}


class Middle(QStackedWidget):
    """One panel in sight; which one follows from what is chosen."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = seat.desk
        self.overview = OverviewPanel()
        self.item = ItemPanel(seat.desk.settings.get(SITE_CURRENCY))
        self.claim = ClaimPanel(seat)
        self.report = ReportPanel()
        for panel in (self.overview, self.item, self.claim, self.report):
            self.addWidget(panel)
        self.claim.stepped.connect(self._say_step)

    def show_record(self, item_id: int | None, claim_id: int | None, report_id: int | None) -> None:
        """Show the claim, else the item, else the report, else the month."""
        if claim_id is not None:
            self._show_claim(claim_id)
        elif item_id is not None:
            self._show_item(item_id)
        elif report_id is not None:
            self._show_report(report_id)
        else:
            today = self._desk.today()
            words = phrases.say(self._desk, "lost_intake")
            self.overview.show_figures(queries.figures(*month_days(today)), f"{today:%Y-%m}", words)
            self.setCurrentWidget(self.overview)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        for panel in (self.overview, self.item, self.claim, self.report):
            panel.word()

    def _show_item(self, item_id: int) -> None:
        row = queries.item(item_id)
        attached = queries.photo_of(item_id)
        photo = None if attached is None else content(attached)
        around = (self._desk.today(), self._desk.zone())
        self.item.may_go_to_finder = self._desk.settings.get(RETURN_TO_FINDER)
        self.item.show_item(row, photo, queries.custody(item_id), around, queries.questions(item_id))
        self.item.ties.show_ties((*ties_of(self._desk, row.ref), *family_of(row)))
        self.item.show_matches(queries.reports_for(item_id), self._desk.zone())
        self.setCurrentWidget(self.item)

    def _show_claim(self, claim_id: int) -> None:
        claim = queries.claim(claim_id)
        around = (self._desk.now(), self._desk.zone())
        self.claim.show_claim(claim, queries.item(claim.item_id), queries.checks(claim_id), around)
        self.claim.show_rivals(queries.live_claims(claim.item_id), self._desk.zone())
        self._say_step()
        self.setCurrentWidget(self.claim)

    def _say_step(self) -> None:
        claim = self.claim.claim
        if claim is not None:
            self.claim.side.say(phrases.say(self._desk, _SAY[self.claim.step], name=claim.name))

    def _show_report(self, report_id: int) -> None:
        row = queries.report(report_id)
        found = queries.items_for(report_id) if row.closed_at is None else ()
        is_late = row.closed_at is None and self._desk.now() > row.promised_at
        self.report.show_report(row, found, self._desk.zone(), is_late=is_late)
        self.report.ties.show_ties(ties_of(self._desk, Ref("lost_report", report_id)))
        self.setCurrentWidget(self.report)
