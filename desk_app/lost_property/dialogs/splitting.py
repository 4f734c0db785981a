"""A parcel taken apart: what each part is, its photo, cash and seal, and what only its owner knows. Judges nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.money import CNY, CURRENCIES
from desk_app.kernel.refusal import sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.texts import translate
from desk_app.lost_property import service
from desk_app.lost_property.dialogs.fields import CategoryField, ColourField, FeatureFields, beside, labelled
from desk_app.lost_property.dialogs.photo import PhotoField
from desk_app.lost_property.dialogs.second import with_second
from desk_app.lost_property.queries import ItemRow
from desk_app.lost_property.rules import FEATURES_NEEDED, ItemDraft, Trait
from desk_app.lost_property.wording import item_title
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer, Seat
from desk_app.widgets.theme import Space, look, retone

_PHOTO_WIDTH = 236
_LEAST_WIDTH = 820  # for three columns


class PartFields(QWidget):
    """One part: category, colour, cash, seal (D15), photo (G2), hidden features (D14); enough of them let the desk release it."""

    def __init__(self, number: int, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        settings = seat.desk.settings
        self._needed = settings.get(FEATURES_NEEDED)
        self.what = CategoryField(translate("LostProperty", "Part {number}").format(number=number))
        self.colour = ColourField()
        currency = CURRENCIES.get(settings.get(SITE_CURRENCY), CNY)
        self.cash = MoneyField(translate("LostProperty", "Cash in it"), currency, words=sentence)
        self.seal = LineField()
        self.is_valuable = CheckRow(translate("LostProperty", "Valuable: counted and sealed by two"))
        self.features = FeatureFields()
        self.hint = text_label("", "muted")
        self.photo = PhotoField(seat)
        self._lay_out()
        self.features.changed.connect(self._count)
        for changed in (self.what.chosen, self.cash.amount_changed, self.is_valuable.toggled):
            changed.connect(lambda _value: self._fit())
        self._count()
        self._fit()

    @property
    def is_empty(self) -> bool:
        """Whether nothing says what it is."""
        return not self.what.what.text()

    @property
    def lacks_seal(self) -> bool:
        """Whether it must be sealed and is not yet (D15)."""
        return not self.is_empty and self._is_sealed() and not self.seal.text()

    def draft(self, parcel: ItemRow, found_at: datetime, finder_staff: str) -> ItemDraft:
        """The part as typed; where it lay and lies is the parcel's."""
        cash = self.cash.value()
        return ItemDraft(
            category=self.what.code(),
            title=self.what.title(),
            colour=self.colour.code(),
            found_at=found_at,
            place=parcel.place,
            storage=parcel.storage,
            seal=self.seal.text(),
            cash=0 if cash is None else int(cash),
            is_valuable=self.is_valuable.isChecked(),
            features=self.features.features(),
            finder_staff=finder_staff,
            photo=None if Trait.DOCUMENT in self.what.category().traits else self.photo.photo,
        )

    def _lay_out(self) -> None:
        left, middle = QVBoxLayout(), QVBoxLayout()
        for column in (left, middle):
            column.setSpacing(Space.XS)
        left.addWidget(self.what)
        colour = labelled(translate("LostProperty", "Colour"), self.colour)
        left.addLayout(beside((colour, 4), (self.cash, 3), (self.seal, 3), spacing=Space.S))
        left.addWidget(self.is_valuable)
        left.addStretch(1)
        middle.addWidget(self.features)
        middle.addWidget(self.hint)
        middle.addStretch(1)
        self.photo.setFixedWidth(look().px(_PHOTO_WIDTH))
        aside = QVBoxLayout()
        aside.addWidget(self.photo)
        aside.addStretch(1)
        self._line = beside((left, 5), (middle, 5), (aside, 0), spacing=Space.L)
        self._line.setContentsMargins(0, 0, 0, Space.L)
        self.setLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text its columns stand one below another: nothing is cut."""
        super().resizeEvent(event)
        is_narrow = self.width() < look().px(_LEAST_WIDTH)
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _is_sealed(self) -> bool:
        traits = self.what.category().traits
        return Trait.VALUABLE in traits or self.is_valuable.isChecked() or bool(self.cash.value())

    def _fit(self) -> None:
        """Show what this kind of thing asks for: seal and cash, or no photo of documents (G2)."""
        traits = self.what.category().traits
        self.is_valuable.setVisible(Trait.VALUABLE not in traits)
        self.seal.set_label(translate("LostProperty", "Seal") + (" *" if self._is_sealed() else ""))
        self.photo.setVisible(Trait.DOCUMENT not in traits)

    def _count(self) -> None:
        kept = self.features.count()
        if kept < self._needed:
            words = translate("LostProperty", "{kept} of {needed}: with fewer, only a supervisor can release it")
            self.hint.setText(words.format(kept=kept, needed=self._needed))
        else:
            self.hint.setText(translate("LostProperty", "Enough to check an owner"))
        retone(self.hint, tone="soon" if kept < self._needed else "good")


class SplitDialog(ActDialog):
    """A parcel taken apart before two: each part with its own number, photo, cash and features."""

    def __init__(self, doer: Doer, item: ItemRow) -> None:
        title = translate("LostProperty", "Split: {item}").format(item=item_title(item.title, item.category)[:60])
        told = translate("LostProperty", "Each part gets its own number, tag and date; the parcel's record ends.")
        super().__init__(doer, title, translate("LostProperty", "Split and print the tags"), text=told, width=1_060)
        self._item = item
        self.parts: list[PartFields] = []
        for _ in range(2):
            self.add_part()
        more = Button(translate("LostProperty", "One more part"), icon="plus", compact=True)
        more.clicked.connect(self.add_part)
        self.add_to_foot(more)
        self.parts[0].what.what.setFocus()

    def add_part(self) -> None:
        """One more part."""
        part = PartFields(len(self.parts) + 1, self.doer.seat)
        part.photo.problem.connect(self.set_problem)
        self.parts.append(part)
        self.body.addWidget(part)
        part.what.what.setFocus()

    def drafts(self) -> tuple[ItemDraft, ...]:
        """The parts as typed; those without a word are left out."""
        # A part is found when the parcel is opened; the clock of the desk is a minute behind at most.
        found_at = self.desk.now() - timedelta(seconds=1)
        number = self.desk.operator.number if self.desk.operator else ""
        return tuple(part.draft(self._item, found_at, number) for part in self.parts if not part.is_empty)

    def commit(self) -> None:
        """Split; a second person counts with us."""
        unsealed = next((part for part in self.parts if part.lacks_seal), None)
        if unsealed is not None:
            self.set_problem(translate("LostProperty", "Valuables and cash are sealed: enter the number of the seal."))
            unsealed.seal.setFocus()
            return
        with_second(self.doer, self, Role.DESK, self.windowTitle(), self._split)

    def _split(self, approval: Approval) -> None:
        drafts, options = self.drafts(), {"second": approval}
        self.send(lambda: self.desk.act(service.split, (self._item.id, drafts), options))
