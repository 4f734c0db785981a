"""One found item in the middle: photo, what anybody may see, who held it since when, who may miss it, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desk_app.kernel.money import CNY, CURRENCIES, Money, format_money
from desk_app.kernel.numbers import grouped
from desk_app.kernel.texts import translate
from desk_app.lost_property.queries import CustodyRow, ItemRow, ReportMatch
from desk_app.lost_property.rules import Holder, State, days_left, tone
from desk_app.lost_property.tab.matches import MatchList, Shown, told_words
from desk_app.lost_property.tab.ties import TieLinks
from desk_app.lost_property.wording import (
    category_name,
    colour_name,
    days_text,
    holder_name,
    item_title,
    reason_name,
    state_name,
)
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel, row
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.photo_view import PhotoView
from desk_app.widgets.theme import Space, look, retone
from desk_app.widgets.timeline import Event, Timeline

_LEAST_NUMBER = 15  # digits of a full slip number
_RARE = ("features", "split", "police", "dispose", "finder")


class ItemPanel(Panel):
    """``wanted(act)`` for a button; ``told(report)`` when an owner was told in one step."""

    wanted = Signal(str)
    told = Signal(int)
    may_go_to_finder = False  # a rule of the site

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(large=True, scrolls=True, parent=parent)
        self._currency = CURRENCIES.get(currency, CNY)
        self.state = text_label("", "strong", wrap=False)
        self.add_action(self.state)
        self.photo = PhotoView(translate("LostProperty", "Photo"), side=220)
        self.facts = text_label("")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.asked = text_label("", "muted")
        self.ties, self.course = TieLinks(), Timeline(rows=True)
        self.matches = MatchList()
        self.matches.chosen.connect(self.told)
        self.claim = Button(kind=Kind.PRIMARY, key_hint=hint("claim", "lost_property"))
        self.another, self.shelve = Button(), Button()
        self.tag, self.where = Button(icon="printer"), Button(icon="printer")
        self.more = Button(icon="chevron-down")
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self.row: ItemRow | None = None
        self._lay_out()
        buttons = {
            "claim": self.claim,
            "another": self.another,
            "shelve": self.shelve,
            "tag": self.tag,
            "where": self.where,
        }
        for act, button in buttons.items():
            button.clicked.connect(lambda _on=False, act=act: self.wanted.emit(act))
        self.word()

    def show_item(
        self,
        item: ItemRow,
        photo: bytes | None,
        chain: Sequence[CustodyRow],
        around: tuple[date, tzinfo],
        asked: Sequence[str],
    ) -> None:
        """Show an item; ``around`` is the business day and the site's zone."""
        today, zone = around
        self.row = item
        self.set_title(item_title(item.title, item.category), grouped(item.number))
        left = days_left(item.due_at, today, zone)
        shown = state_name(item.state)
        self.state.setText(f"{shown} · {days_text(left)}" if item.is_held else shown)
        retone(self.state, tone=tone(left) if item.is_held else "muted")
        self.photo.setVisible(self.photo.set_photo(photo))
        self.facts.setText(self._facts(item, zone))
        words = translate("LostProperty", "Will be asked: {questions}")
        questions = " / ".join(asked)
        self.asked.setText(
            words.format(questions=questions) if asked else translate("LostProperty", "No hidden features")
        )
        self.course.set_events([_event(line, zone) for line in chain])
        self._offer(item)

    def show_matches(self, found: Sequence[ReportMatch], zone: tzinfo) -> None:
        """Show who may miss it, with reasons."""
        item_id = 0 if self.row is None else self.row.id
        self.matches.set_rows(
            [
                Shown(
                    match.report.id,
                    f"{match.report.name} · {match.report.phone}",
                    match.report.description,
                    " · ".join(reason_name(reason) for reason in match.match.reasons),
                    match.match.points,
                    told_words(match.report.told_at if match.report.item_id == item_id else None, zone),
                )
                for match in found
            ],
            translate("LostProperty", "Told the owner"),
        )

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.claim.setText(translate("LostProperty", "Claim"))
        self.another.setText(translate("LostProperty", "Second claimant"))
        self.another.setToolTip(translate("LostProperty", "Somebody else says it is theirs: a supervisor will decide"))
        self.shelve.setText(translate("LostProperty", "Put away"))
        self.tag.setText(translate("LostProperty", "Bag tag"))
        self.where.setText(translate("LostProperty", "Where is it now"))
        self.more.setText(translate("LostProperty", "More"))
        self._course_title.setText(translate("LostProperty", "Who held it"))
        self.matches.set_title(translate("LostProperty", "May be missed by"))
        self.photo.setAccessibleName(translate("LostProperty", "Photo"))

    def _facts(self, item: ItemRow, zone: tzinfo) -> str:
        found = item.found_at.astimezone(zone)
        lines = (
            " · ".join(
                filter(None, (category_name(item.category), colour_name(item.colour), item.brand, self._pieces(item)))
            ),
            item.description,
            translate("LostProperty", "Found {when}, {place}").format(when=f"{found:%m-%d %H:%M}", place=item.place),
            self._labelled(translate("LostProperty", "Finder"), item.finder or item.finder_staff),
            self._labelled(translate("LostProperty", "Kept in"), item.storage if item.is_held else ""),
            self._labelled(translate("LostProperty", "Seal"), item.seal),
            self._labelled(
                translate("LostProperty", "Cash"),
                format_money(Money(item.cash), self._currency) if item.cash else "",
            ),
        )
        return "\n".join(filter(None, lines))

    @staticmethod
    def _labelled(name: str, what: str) -> str:
        return f"{name} {what}" if what else ""

    @staticmethod
    def _pieces(item: ItemRow) -> str:
        return translate("LostProperty", "%n piece(s)", None, item.pieces) if item.pieces > 1 else ""

    def _offer(self, item: ItemRow) -> None:
        """Only what can be done now."""
        is_held = item.is_held
        is_claimed = item.state in {State.CLAIM_PENDING, State.DISPUTED}
        self.claim.setVisible(is_held or item.holder is Holder.ADMINISTRATION)
        self.claim.setText(
            translate("LostProperty", "Go on with the claim") if is_claimed else translate("LostProperty", "Claim")
        )
        self.another.setVisible(is_claimed)
        self.shelve.setVisible(is_held and not is_claimed)
        self.tag.setVisible(is_held)
        self.where.setVisible(not is_held)
        self.where.set_kind(Kind.PRIMARY if item.holder is Holder.ADMINISTRATION else Kind.PLAIN)
        self.claim.set_kind(Kind.PRIMARY if is_held else Kind.PLAIN)
        self.more.setVisible(not item.state.is_end and not is_claimed)
        self._fill_menu()

    def _fill_menu(self) -> None:
        names = {
            "features": translate("LostProperty", "More hidden features …"),
            "split": translate("LostProperty", "Split a parcel …"),
            "police": translate("LostProperty", "Hand to the police …"),
            "dispose": translate("LostProperty", "Dispose of it …"),
            "finder": translate("LostProperty", "Return to the finder …"),
        }
        self.menu.clear()
        for act in _RARE:
            if act == "finder" and not self.may_go_to_finder:
                continue
            self.menu.addAction(names[act], partial(self.wanted.emit, act))

    def _lay_out(self) -> None:
        self._course_title = SectionLabel()
        words = QVBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(self.facts)
        words.addWidget(self.asked)
        words.addWidget(self.ties)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.photo.setFixedSize(look().px(220), look().px(165))
        body = self.pad()
        body.addLayout(top)
        body.addWidget(self.matches)
        body.addWidget(self._course_title)
        body.addWidget(self.course)
        body.addStretch(1)
        self.set_footer(row(self.claim, self.another, self.shelve, self.tag, self.where, self.more))


def _event(line: CustodyRow, zone: tzinfo) -> Event:
    at = f"{line.at.astimezone(zone):%m-%d %H:%M}"
    who = " / ".join(filter(None, (line.staff_number, line.second)))
    words = {"shelved": translate("LostProperty", "put away"), "moved": translate("LostProperty", "moved")}
    why = words.get(line.why) or " ".join(map(_readable, line.why.split(" ")))
    if line.before is line.holder:
        said = f"{why} → {line.place}"
    else:
        said = f"{holder_name(line.before)} → {holder_name(line.holder)}"
        said = " · ".join(filter(None, (said, why)))
    return Event(at, f"{said} ({who})")


def _readable(word: str) -> str:
    """The number of a slip or a part, grouped as on paper; any other word as it is."""
    return grouped(word) if len(word) >= _LEAST_NUMBER and word.isascii() and word.isdecimal() else word
