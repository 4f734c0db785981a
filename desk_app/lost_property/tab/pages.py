"""The tab's pages: the register of found things, and beside it the parcels and the loans of the slice *handouts*.

Layout only; parcels and loans are made when somebody first looks at them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_app.handouts import queries as handouts
from desk_app.kernel.texts import translate
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

if TYPE_CHECKING:
    from desk_app.handouts.dialogs import RecordPage
    from desk_app.kernel.prompts import Action
    from desk_app.kernel.refs import Ref

REGISTER, PARCELS, LOANS = "register", "parcels", "loans"
_PAGE_OF = {"parcel": PARCELS, "loan": LOANS, "loan_thing": LOANS}


class Pages(QWidget):
    """Chips above, one page in sight."""

    def __init__(self, doer: Doer, register: QWidget) -> None:
        super().__init__()
        self._doer, self._made = doer, dict[str, "RecordPage"]()
        self._counts = (0, 0)
        self.chips = ChoiceChips()
        self.stack = QStackedWidget()
        self.stack.addWidget(register)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.chips)
        column.addWidget(self.stack, 1)
        self.chips.chosen.connect(self._chosen)
        self.word()
        self.chips.set_value(REGISTER)

    @property
    def page(self) -> RecordPage | None:
        """The page of parcels or loans in sight; None while the register is."""
        shown = self.chips.value()
        return self._made.get(shown) if isinstance(shown, str) else None

    def show_page(self, key: str) -> RecordPage | None:
        """Bring a page into sight, made now if it was never asked for."""
        self.chips.set_value(key)
        if key == REGISTER:
            self.stack.setCurrentIndex(0)
            return None
        if key not in self._made:
            from desk_app.handouts.dialogs import LoansPage, ParcelsPage

            made = ParcelsPage(self._doer) if key == PARCELS else LoansPage(self._doer)
            self._made[key] = made
            self.stack.addWidget(made)
        self.stack.setCurrentWidget(self._made[key])
        return self._made[key]

    def open_ref(self, ref: Ref) -> bool:
        """Show a parcel, loan or thing; False for any other record, with the register in sight again."""
        key = _PAGE_OF.get(ref.kind)
        page = self.show_page(key or REGISTER)
        return page is not None and page.show_ref(ref)

    def act(self, action: Action) -> bool:
        """Do what a prompt about parcels or loans offers."""
        from desk_app.handouts import prompts

        if not self.open_ref(action.ref):
            return False
        acts = {prompts.TELL: "tell", prompts.BACK: "back"}
        page = self.page
        return action.key not in acts or (page is not None and page.run(acts[action.key]))

    def reload(self) -> None:
        """The counts, and the page in sight."""
        self._counts = handouts.open_parcel_count(), handouts.open_loan_count()
        self._word_chips()
        if self.page is not None:
            self.page.reload()

    def word(self) -> None:
        """All fixed texts in the language of the moment, with what is open behind each page."""
        self._word_chips()
        self.chips.setAccessibleName(translate("LostProperty", "Pages"))
        for page in self._made.values():
            page.word()

    def _word_chips(self) -> None:
        parcels, loans = self._counts
        self.chips.set_options(
            [
                Option(REGISTER, translate("LostProperty", "Left items")),
                Option(PARCELS, translate("LostProperty", "Parcels"), count=parcels),
                Option(LOANS, translate("LostProperty", "Loans"), count=loans),
            ]
        )

    def _chosen(self, key: object) -> None:
        page = self.show_page(str(key))
        if page is not None:
            page.reload()
