"""Small acts on one item: put away, police, dispose, to the finder, hidden features, withdrawing a claim."""

from __future__ import annotations

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.lost_property import service
from desk_app.lost_property.dialogs.fields import FeatureFields
from desk_app.lost_property.dialogs.second import with_second
from desk_app.lost_property.queries import ItemRow
from desk_app.lost_property.rules import STORAGES, Holder
from desk_app.lost_property.wording import item_title
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.line_field import LineField
from desk_app.widgets.quick_line import QuickLine, quick
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer


def named(item: ItemRow) -> str:
    """How a dialog speaks of an item."""
    return item_title(item.title, item.category)[:60]


def is_missing(dialog: ActDialog, field: LineField, code: str) -> bool:
    """Say what is still to be typed before a second person is called for their PIN; the use case refuses it, too."""
    if field.text():
        return False
    dialog.set_problem(sentence(Refusal(code)))
    field.setFocus()
    return True


class ShelveDialog(ActDialog):
    """Where it lies now; a second person confirms."""

    def __init__(self, doer: Doer, item: ItemRow) -> None:
        title = translate("LostProperty", "Put away: {item}").format(item=named(item))
        told = translate("LostProperty", "A second person looks that it lies there, and confirms with their PIN.")
        super().__init__(doer, title, translate("LostProperty", "Confirm with a second person"), text=told)
        self._item = item
        self.storage = QuickLine(translate("LostProperty", "Kept in"), quick(self.desk.settings.get(STORAGES)))
        self.storage.line.set_text(item.storage)
        self.body.addWidget(self.storage)
        self.storage.setFocus()

    def commit(self) -> None:
        """Ask the second person, then move it."""
        if is_missing(self, self.storage.line, "lost_property.no_storage"):
            return
        item, storage = self._item, self.storage.text()
        what = translate("LostProperty", "{item} lies in {place}").format(item=named(item), place=storage)
        with_second(self.doer, self, Role.DESK, what, lambda approval: self._move(storage, approval))

    def _move(self, storage: str, approval: Approval) -> None:
        options = {"second": approval}
        self.send(lambda: self.desk.act(service.shelve, (self._item.id, storage), options))


class PoliceDialog(ActDialog):
    """To the police, with the officer or reference, and two names (D9)."""

    def __init__(self, doer: Doer, item: ItemRow) -> None:
        title = translate("LostProperty", "Hand to the police: {item}").format(item=named(item))
        super().__init__(doer, title, translate("LostProperty", "Handed over"))
        self._item = item
        self.reference = LineField(translate("LostProperty", "Officer or reference"), is_required=True)
        self.body.addWidget(self.reference)
        self.reference.setFocus()

    def commit(self) -> None:
        """Ask the second person, then hand it over."""
        if not is_missing(self, self.reference, "lost_property.no_reference"):
            with_second(self.doer, self, Role.DESK, self.windowTitle(), self._hand)

    def _hand(self, approval: Approval) -> None:
        reference, options = self.reference.text(), {"second": approval}
        self.send(lambda: self.desk.act(service.give_to_police, (self._item.id, reference), options))


class DisposeDialog(ActDialog):
    """Destroy perishables or waste with two names (D9)."""

    def __init__(self, doer: Doer, item: ItemRow) -> None:
        title = translate("LostProperty", "Dispose of: {item}").format(item=named(item))
        told = translate("LostProperty", "Perishables and waste only, with two names. It can't be taken back.")
        super().__init__(doer, title, translate("LostProperty", "Dispose of it"), text=told, danger=True)
        self._item = item
        self.why = LineField(translate("LostProperty", "Reason"), is_required=True)
        self.waste = CheckRow(translate("LostProperty", "It is waste (a supervisor confirms)"))
        self.waste.setVisible(not item.is_perishable)
        self.body.addWidget(self.why)
        self.body.addWidget(self.waste)
        self.why.setFocus()

    def commit(self) -> None:
        """Ask the second person, then dispose of it."""
        item, is_waste = self._item, self.waste.isChecked()
        if item.holder is Holder.DESK and not (item.is_perishable or (is_waste and not item.is_valuable)):
            self.set_problem(sentence(Refusal("lost_property.not_disposable")))
            return
        if is_missing(self, self.why, "lost_property.needs_reason"):
            return
        role = Role.SUPERVISOR if self.waste.isChecked() else Role.DESK
        with_second(self.doer, self, role, self.windowTitle(), self._dispose)

    def _dispose(self, approval: Approval) -> None:
        options = {"second": approval, "is_waste": self.waste.isChecked()}
        why = self.why.text()
        self.send(lambda: self.desk.act(service.dispose, (self._item.id, why), options))


class FeaturesDialog(ActDialog):
    """Further hidden features, while nobody claims the item (D14)."""

    def __init__(self, doer: Doer, item: ItemRow) -> None:
        title = translate("LostProperty", "More hidden features: {item}").format(item=named(item))
        super().__init__(doer, title, translate("LostProperty", "Keep them"), width=640)
        self._item = item
        self.features = FeatureFields()
        self.body.addWidget(self.features)
        self.features.rows[0][0].setFocus()

    def commit(self) -> None:
        """Keep them."""
        features = self.features.features()
        self.send(lambda: self.desk.act(service.add_features, (self._item.id, features)))


class ReasonDialog(ActDialog):
    """One reason, then one act: withdrawing a claim, deciding between two."""

    def __init__(self, doer: Doer, title: str, main: str, *, claim_id: int, decides: bool = False) -> None:
        super().__init__(doer, title, main)
        self._claim_id, self._decides = claim_id, decides
        self.why = LineField(translate("LostProperty", "Reason"), is_required=True)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Withdraw, or have a supervisor decide."""
        if is_missing(self, self.why, "lost_property.needs_reason"):
            return
        if self._decides:
            with_second(self.doer, self, Role.SUPERVISOR, self.windowTitle(), self._decide)
        else:
            why = self.why.text()
            self.send(lambda: self.desk.act(service.withdraw_claim, (self._claim_id, why)))

    def _decide(self, approval: Approval) -> None:
        why, options = self.why.text(), {"supervisor": approval}
        self.send(lambda: self.desk.act(service.settle_dispute, (self._claim_id, why), options))
