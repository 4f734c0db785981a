"""One report of a loss in the middle: what, where, when, the promise, and what was found that may be it, with reasons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desk_app.kernel.numbers import grouped
from desk_app.kernel.texts import translate
from desk_app.lost_property.queries import ItemMatch, ReportRow
from desk_app.lost_property.rules import Channel
from desk_app.lost_property.tab.matches import MatchList, Shown, told_words
from desk_app.lost_property.tab.ties import TieLinks
from desk_app.lost_property.wording import category_name, colour_name, item_title, reason_name
from desk_app.widgets.buttons import Button
from desk_app.widgets.cards import Panel, row
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import retone


class ReportPanel(Panel):
    """``told(item or 0)`` when the owner was told; ``closed(outcome)``; ``number_wanted`` to see it in full (G2)."""

    told = Signal(int)
    closed = Signal(str)
    number_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(large=True, scrolls=True, parent=parent)
        self._report_id = 0
        self.promise = text_label("", "strong", wrap=False)
        self.add_action(self.promise)
        self.facts = text_label("")
        self.ties = TieLinks()
        self.matches = MatchList()
        self.matches.chosen.connect(self.told)
        self.nothing = text_label("", "muted")
        self.number = Button(compact=True)
        self.number.clicked.connect(self.number_wanted)
        self.shown_number = text_label("", "number", wrap=False)
        self.none_yet = Button()
        self.none_yet.clicked.connect(lambda: self.told.emit(0))
        self.close_ = Button(icon="chevron-down")
        self.menu = QMenu(self)
        self.close_.setMenu(self.menu)
        body = self.pad()
        body.addWidget(self.facts)
        body.addWidget(self.ties)
        body.addLayout(row(self.number, self.shown_number))
        for part in (self.matches, self.nothing):
            body.addWidget(part)
        body.addStretch(1)
        self.set_footer(row(self.none_yet, self.close_))
        self.word()

    def show_report(self, report: ReportRow, found: Sequence[ItemMatch], zone: tzinfo, *, is_late: bool) -> None:
        """Show a report and the best five found items."""
        self.set_title(category_name(report.category), grouped(report.number))
        if report.id != self._report_id:
            self._report_id = report.id
            self.shown_number.clear()
        self.number.setVisible(report.person_id is not None and bool(report.phone))
        promised = f"{report.promised_at.astimezone(zone):%m-%d %H:%M}"
        words = translate("LostProperty", "Answer by {when}")
        self.promise.setText(words.format(when=promised) if report.closed_at is None else _ended(report.outcome))
        retone(self.promise, tone="late" if is_late else "muted")
        self.facts.setText(_facts(report, zone))
        self.matches.set_rows(
            [
                Shown(
                    match.item.id,
                    item_title(match.item.title, match.item.category),
                    " · ".join(
                        filter(
                            None,
                            (
                                f"{match.item.found_at.astimezone(zone):%m-%d %H:%M}",
                                match.item.place,
                                colour_name(match.item.colour),
                                match.item.storage,
                            ),
                        )
                    ),
                    " · ".join(reason_name(reason) for reason in match.match.reasons),
                    match.match.points,
                    told_words(report.told_at if report.item_id == match.item.id else None, zone),
                )
                for match in found
            ],
            translate("LostProperty", "Told the owner"),
        )
        self.nothing.setVisible(not found and report.closed_at is None)
        for button in (self.none_yet, self.close_):
            button.setVisible(report.closed_at is None)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.matches.set_title(translate("LostProperty", "May be this (never given out without a claim)"))
        self.nothing.setText(translate("LostProperty", "Nothing found fits so far. New things are compared at once."))
        self.number.setText(translate("LostProperty", "Show the number"))
        self.none_yet.setText(translate("LostProperty", "Told: nothing yet"))
        self.close_.setText(translate("LostProperty", "Close the report"))
        self.menu.clear()
        for outcome in ("found_elsewhere", "given_up", "mistaken"):
            self.menu.addAction(_ended(outcome), partial(self.closed.emit, outcome))


def _facts(report: ReportRow, zone: tzinfo) -> str:
    since, until = (moment.astimezone(zone) for moment in (report.lost_from, report.lost_to))
    how = translate("LostProperty", "by telephone") if report.channel is Channel.PHONE else ""
    lines = (
        " · ".join(filter(None, (report.name, report.phone, how))),
        " · ".join(filter(None, (colour_name(report.colour), report.brand, report.description))),
        translate("LostProperty", "Lost between {since} and {until}").format(
            since=f"{since:%m-%d %H:%M}", until=f"{until:%m-%d %H:%M}"
        ),
        report.place,
    )
    return "\n".join(filter(None, lines))


def _ended(outcome: str) -> str:
    return {
        "returned": translate("LostProperty", "Returned to the owner"),
        "found_elsewhere": translate("LostProperty", "Found elsewhere"),
        "given_up": translate("LostProperty", "Given up"),
        "mistaken": translate("LostProperty", "Reported by mistake"),
    }.get(outcome, outcome)
