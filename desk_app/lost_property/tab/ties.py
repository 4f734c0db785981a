"""What a found item or a report came from and led to: the visit it was left at, the call, the parcel and its parts.

Shows names and follows; it ties nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.kernel.links import linked
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.lost_property import queries
from desk_app.lost_property.queries import ItemRow
from desk_app.lost_property.wording import item_title
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.theme import Space

_LONGEST = 40

Tie = tuple[Ref, str]


def ties_of(desk: Desk, ref: Ref) -> tuple[Tie, ...]:
    """The visits and calls that a record is tied to, each with its name, oldest first."""
    words = {
        "visit": translate("LostProperty", "Visit: {name}"),
        "call": translate("LostProperty", "Call: {name}"),
    }
    return tuple(
        (other, words[other.kind].format(name=_name(desk, other)[:_LONGEST]).strip())
        for other, _why in linked(ref)
        if other.kind in words
    )


def family_of(item: ItemRow) -> tuple[Tie, ...]:
    """The parcel that an item came out of, and the parts it was split into."""
    parcel = () if item.parcel_id is None else (queries.item(item.parcel_id),)
    named = (
        (translate("LostProperty", "Out of: {item}"), parcel),
        (translate("LostProperty", "Part: {item}"), queries.parts_of(item.id)),
    )
    return tuple(
        (one.ref, words.format(item=item_title(one.title, one.category)[:_LONGEST]))
        for words, found in named
        for one in found
    )


def _name(desk: Desk, ref: Ref) -> str:
    for _slice, module in desk.offers.modules():
        if ref.kind in getattr(module, "REF_KINDS", {}) and hasattr(module, "title_of"):
            return str(module.title_of(ref))
    return ""


class TieLinks(FlowRow):
    """One link for each tie; ``followed(ref)`` when one is pressed; hidden while there is none."""

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=Space.S, parent=parent)
        self.links: list[Button] = []
        self._shown: tuple[Tie, ...] = ()
        self.hide()

    def show_ties(self, ties: Sequence[Tie]) -> None:
        """Show these."""
        if tuple(ties) == self._shown:
            return
        self._shown = tuple(ties)
        for link in self.links:
            self.flow.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = [Button(text, kind=Kind.LINK, compact=True) for _ref, text in ties]
        for link, (ref, _text) in zip(self.links, ties, strict=True):
            link.clicked.connect(lambda _on=False, ref=ref: self.followed.emit(ref))
            self.flow.addWidget(link)
        self.setVisible(bool(ties))
