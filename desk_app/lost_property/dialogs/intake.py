"""F5: something was handed in, on one page, by keyboard in under half a minute; Enter registers and prints the bag tag.

The identity of the act is made when the dialog opens, so that a double Enter makes one item.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from desk_app.kernel.money import CNY, CURRENCIES
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.texts import translate
from desk_app.lost_property import service
from desk_app.lost_property.dialogs.fields import (
    CategoryField,
    ColourField,
    FeatureFields,
    TextField,
    TimeField,
    beside,
    labelled,
)
from desk_app.lost_property.dialogs.photo import PhotoField
from desk_app.lost_property.dialogs.second import with_second
from desk_app.lost_property.rules import FEATURES_NEEDED, PLACES, STORAGES, Category, ItemDraft, Trait
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.quick_line import QuickLine, quick
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look, retone

_LEAST_WIDTH = 800  # for two columns


class IntakeDialog(ActDialog):
    """Registers one item; ``taken(item)`` is called when it is safe. ``prefill`` comes from a visit or a call (R8)."""

    def __init__(
        self,
        doer: Doer,
        taken: Callable[[int], None] | None = None,
        *,
        prefill: Mapping[str, str] | None = None,
        source: Ref | None = None,
    ) -> None:
        title = translate("LostProperty", "Something was found")
        super().__init__(doer, title, translate("LostProperty", "Register and print the tag"), width=1_000)
        self._taken, self._source, self._uuid = taken, source, doer.new_uuid()
        self._make_fields()
        self._lay_out()
        self.main.set_key_hint("Enter")
        self.category.chosen.connect(self._fit)
        self.cash.amount_changed.connect(lambda _amount: self._fit(self.category.category()))
        self.is_valuable.toggled.connect(lambda _on: self._fit(self.category.category()))
        self.photo.problem.connect(self.set_problem)
        self.features.changed.connect(self._count_features)
        self._fill(prefill or {})
        self._fit(self.category.category())
        self._count_features()
        self.category.what.setFocus()

    def draft(self) -> ItemDraft:
        """The item as typed."""
        cash = self.cash.value()
        return ItemDraft(
            category=self.category.code(),
            title=self.category.title(),
            found_at=min(self.when.moment(), self.desk.now()),
            place=self.place.text(),
            colour=self.colour.code(),
            brand=self.brand.text(),
            description=self.description.text(),
            count=self.count.value(),
            finder_name=self.finder.text(),
            finder_phone=self.finder_phone.value(),
            finder_staff=self.finder_staff.text(),
            features=self.features.features(),
            storage=self.storage.text(),
            seal=self.seal.text(),
            cash=0 if cash is None else int(cash),
            is_valuable=self.is_valuable.isChecked(),
            is_perishable=self.is_perishable.isChecked(),
            is_dangerous=self.is_dangerous.isChecked(),
            photo=None if Trait.DOCUMENT in self.category.category().traits else self.photo.photo,
        )

    def commit(self) -> None:
        """Register it; valuables after a second person has counted and sealed with us (D15)."""
        draft = self.draft()
        if not draft.has(Trait.VALUABLE):
            self._send(draft, None)
            return
        if not draft.seal.strip():
            self.set_problem(translate("LostProperty", "Valuables and cash are sealed: enter the number of the seal."))
            self.seal.setFocus()
            return
        what = translate("LostProperty", "Counted and sealed together: seal {seal}").format(seal=draft.seal)
        with_second(self.doer, self, Role.DESK, what, lambda approval: self._send(draft, approval))

    def _send(self, draft: ItemDraft, second: Approval | None) -> None:
        options = {"second": second}
        act = lambda: self.desk.act(service.register, (draft,), options, source=self._source, uuid=self._uuid)  # noqa: E731
        self.send(act, then=self._taken)

    def _make_fields(self) -> None:
        settings = self.desk.settings
        currency = CURRENCIES.get(settings.get(SITE_CURRENCY), CNY)
        self.category = CategoryField(translate("LostProperty", "What is it"))
        self.colour = ColourField()
        self.brand = LineField(translate("LostProperty", "Make"))
        self.count = Stepper(translate("LostProperty", "Pieces"), 1, least=1, most=9_999)
        self.description = TextField(
            translate("LostProperty", "Description"), translate("LostProperty", "What anybody may see")
        )
        places, storages = quick(settings.get(PLACES)), quick(settings.get(STORAGES))
        self.place = QuickLine(translate("LostProperty", "Found where"), places, is_required=True)
        self.when = TimeField(translate("LostProperty", "Found when"), self.desk.now(), self.desk.zone())
        self.finder = LineField(translate("LostProperty", "Finder"), translate("LostProperty", "May stay empty"))
        self.finder_phone = PhoneField(translate("LostProperty", "Phone"))
        self.finder_staff = LineField(translate("LostProperty", "or staff number"))
        self.storage = QuickLine(translate("LostProperty", "Kept in"), storages)
        self.seal = LineField(translate("LostProperty", "Seal"))
        self.cash = MoneyField(translate("LostProperty", "Cash in it"), currency, words=sentence)
        self.is_valuable = CheckRow(translate("LostProperty", "Valuable: counted and sealed by two"))
        self.is_perishable = CheckRow(translate("LostProperty", "Does not keep"))
        self.is_dangerous = CheckRow(translate("LostProperty", "Dangerous"))
        self.features = FeatureFields()
        self.photo = PhotoField(self.doer.seat)
        self.hint = text_label("", "muted")

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.S + 2)
        left.addWidget(self.category)
        colour = labelled(translate("LostProperty", "Colour"), self.colour)
        pieces = labelled(translate("LostProperty", "Pieces"), self.count)
        left.addLayout(beside((colour, 3), (self.brand, 3), (pieces, 0)))
        left.addWidget(self.description)
        left.addLayout(beside((self.place, 3), (self.when, 0)))
        left.addLayout(beside((self.finder, 3), (self.finder_phone, 3), (self.finder_staff, 2)))
        left.addLayout(beside((self.storage, 3), (self.seal, 2), (self.cash, 2)))
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addWidget(SectionLabel(translate("LostProperty", "Hidden features (only the owner knows)")))
        right.addWidget(self.features)
        right.addWidget(self.hint)
        right.addLayout(beside((self.is_valuable, 5), (self.is_perishable, 3), (self.is_dangerous, 2), spacing=Space.S))
        right.addWidget(self.photo)
        right.addStretch(1)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(Space.XL)
        self._columns.addLayout(left, 5)
        self._columns.addLayout(right, 5)
        self.body.addLayout(self._columns, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text the columns stand one below the other: nothing is cut."""
        super().resizeEvent(event)
        is_narrow = self.width() < look().px(_LEAST_WIDTH)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _fill(self, prefill: Mapping[str, str]) -> None:
        self.category.set_what(prefill.get("description", ""))
        self.place.line.set_text(prefill.get("place", ""))
        self.finder.set_text(prefill.get("name", ""))
        self.finder_phone.set_value(prefill.get("phone", ""))

    def _fit(self, known: object) -> None:
        """Show what this kind of thing asks for: seal and cash, or no photo of documents (G2)."""
        if not isinstance(known, Category):
            return
        cash = self.cash.value()
        is_sealed = Trait.VALUABLE in known.traits or self.is_valuable.isChecked() or bool(cash)
        for trait, tick in (
            (Trait.VALUABLE, self.is_valuable),
            (Trait.PERISHABLE, self.is_perishable),
            (Trait.DANGEROUS, self.is_dangerous),
        ):
            tick.setVisible(trait not in known.traits)  # what follows from the kind needs no tick
        self.seal.set_label(translate("LostProperty", "Seal") + (" *" if is_sealed else ""))
        self.photo.setVisible(Trait.DOCUMENT not in known.traits)

    def _count_features(self) -> None:
        needed, kept = self.desk.settings.get(FEATURES_NEEDED), self.features.count()
        if kept < needed:
            words = translate("LostProperty", "{kept} of {needed}: with fewer, only a supervisor can release it")
            self.hint.setText(words.format(kept=kept, needed=needed))
        else:
            self.hint.setText(translate("LostProperty", "Enough to check an owner"))
        retone(self.hint, tone="soon" if kept < needed else "good")
