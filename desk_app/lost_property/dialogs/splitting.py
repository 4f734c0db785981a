"""A parcel taken apart: what each part is, its seal, and what only its owner knows. Judges nothing."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.lost_property import service
from desk_app.lost_property.dialogs.fields import CategoryField, FeatureFields, beside
from desk_app.lost_property.dialogs.second import with_second
from desk_app.lost_property.queries import ItemRow
from desk_app.lost_property.rules import FEATURES_NEEDED, ItemDraft
from desk_app.lost_property.wording import item_title
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, retone


class PartFields(QWidget):
    """One part: category, seal, hidden features (D14); ``needed`` features let the desk release it alone."""

    def __init__(self, number: int, needed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed = needed
        self.what = CategoryField(translate("LostProperty", "Part {number}").format(number=number))
        self.seal = LineField(translate("LostProperty", "Seal"))
        self.features = FeatureFields()
        self.hint = text_label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.M)
        column.setSpacing(Space.XS)
        column.addLayout(beside((self.what, 3), (self.seal, 1)))
        column.addWidget(self.features)
        column.addWidget(self.hint)
        self.setFocusProxy(self.what)
        self.features.changed.connect(self._count)
        self._count()

    @property
    def is_empty(self) -> bool:
        """Whether nothing says what it is."""
        return not self.what.what.text()

    def _count(self) -> None:
        kept = self.features.count()
        if kept < self._needed:
            words = translate("LostProperty", "{kept} of {needed}: with fewer, only a supervisor can release it")
            self.hint.setText(words.format(kept=kept, needed=self._needed))
        else:
            self.hint.setText(translate("LostProperty", "Enough to check an owner"))
        retone(self.hint, tone="soon" if kept < self._needed else "good")


class SplitDialog(ActDialog):
    """A parcel taken apart: each part with its own number and features; valuables are counted by two."""

    def __init__(self, doer: Doer, item: ItemRow) -> None:
        title = translate("LostProperty", "Split: {item}").format(item=item_title(item.title, item.category)[:60])
        told = translate("LostProperty", "Each part gets its own number, tag and date; the parcel's record ends.")
        super().__init__(doer, title, translate("LostProperty", "Split and print the tags"), text=told, width=760)
        self._item = item
        self.parts: list[PartFields] = []
        for _ in range(2):
            self.add_part()
        more = Button(translate("LostProperty", "One more part"), icon="plus", compact=True)
        more.clicked.connect(self.add_part)
        self.add_to_foot(more)
        self.parts[0].setFocus()

    def add_part(self) -> None:
        """One more part."""
        part = PartFields(len(self.parts) + 1, self.desk.settings.get(FEATURES_NEEDED))
        self.parts.append(part)
        self.body.addWidget(part)
        part.setFocus()

    def drafts(self) -> tuple[ItemDraft, ...]:
        """The parts as typed; those without a word are left out."""
        item = self._item
        # A part is found when the parcel is opened; the clock of the desk is a minute behind at most.
        found_at = self.desk.now() - timedelta(seconds=1)
        return tuple(
            ItemDraft(
                category=part.what.code(),
                title=part.what.title(),
                found_at=found_at,
                place=item.place,
                storage=item.storage,
                seal=part.seal.text(),
                features=part.features.features(),
                finder_staff=self.desk.operator.number if self.desk.operator else "",
            )
            for part in self.parts
            if not part.is_empty
        )

    def commit(self) -> None:
        """Split; a second person counts with us."""
        with_second(self.doer, self, Role.DESK, self.windowTitle(), self._split)

    def _split(self, approval: Approval) -> None:
        drafts, options = self.drafts(), {"second": approval}
        self.send(lambda: self.desk.act(service.split, (self._item.id, drafts), options))
