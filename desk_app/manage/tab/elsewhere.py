"""The pages *Products* and *Checklists*: what is kept in windows of other slices, and the way there."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.manage.tab.page import Page, line_of
from desk_app.widgets.act_dialog import show
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.tab_base import Doer, Tab
from desk_app.widgets.theme import Space

#: What the tab *Day close* takes for the list itself, not for one that was ticked.
OPENING_LIST = Ref("checklist_items", 0)


class Directions(Page):
    """Says for each matter what is kept where, with the button that leads there."""

    def __init__(self, tab: Doer, title: str) -> None:
        super().__init__(tab, title, scrolls=True)
        self._place = self.pad()

    def say(self, heading: str, text: str, *buttons: QWidget) -> None:
        """One matter; its buttons stand below its words."""
        self._place.addWidget(SectionLabel(heading))
        self._place.addWidget(text_label(text, "muted"))
        self._place.addLayout(line_of(*buttons))
        self._place.addSpacing(Space.L)


class ProductsPage(Directions):
    """The catalogue with its prices stands in the goods window, in the shop as here."""

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Products"))
        self.goods = self.action(translate("Manage", "Open the goods"), self.open_goods)
        self.labels = self.action(translate("Manage", "Print price labels"), self.open_labels)
        self.say(
            translate("Manage", "Goods and prices"),
            translate(
                "Manage",
                "Every product with its price, barcodes, tax, reorder point and photo; headings, suppliers, import from "
                "a file. A new price holds at every till at once and is kept with its reason.",
            ),
            self.goods,
            self.labels,
        )
        self._place.addStretch(1)

    def open_goods(self) -> None:
        """The goods window of stock."""
        self._open("goods")

    def open_labels(self) -> None:
        """The labels that changed prices ask for."""
        self._open("labels")

    def _open(self, act: str) -> None:
        from desk_app.stock.dialogs import open_for

        show(open_for(self.tab, act))


class ChecklistsPage(Directions):
    """The list of the morning belongs to the day close, those of fees to each kind of fee; managers write both."""

    role: ClassVar[Role] = Role.MANAGER

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Checklists"))
        self.opening = self.action(translate("Manage", "Edit the opening checklist"), self.edit_opening)
        self.fees = self.action(translate("Manage", "Open the kinds of fees"), self.open_fees)
        self.say(
            translate("Manage", "Opening checklist"),
            translate(
                "Manage",
                "What is looked at before the till is opened, signed and printed each morning. A change holds from the "
                "next opening on. Managers write it.",
            ),
            self.opening,
        )
        self.say(
            translate("Manage", "Before a fee is taken"),
            translate("Manage", "What must be ready stands with each kind of fee. Managers write it."),
            self.fees,
        )
        self._place.addStretch(1)

    def edit_opening(self) -> None:
        """Have the day close open its editor; the window knows the way."""
        if isinstance(self.tab, Tab):
            self.tab.wants.emit(OPENING_LIST)

    def open_fees(self) -> None:
        """The kinds of fees, each with its own list."""
        from desk_app.accounts.dialogs import FeeTypes

        show(FeeTypes(self.tab))
