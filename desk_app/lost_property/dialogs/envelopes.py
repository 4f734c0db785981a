"""The sealed valuables counted by two, apart from takings (D15): there, seal broken, or missing."""

from __future__ import annotations

from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.lost_property import queries, service
from desk_app.lost_property.dialogs.fields import labelled
from desk_app.lost_property.dialogs.second import with_second
from desk_app.lost_property.wording import item_title
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.tab_base import Doer


class EnvelopesDialog(ActDialog):
    """One line per seal; nothing is chosen beforehand, so that each envelope is really looked at."""

    def __init__(self, doer: Doer) -> None:
        title = translate("LostProperty", "Count the sealed valuables")
        told = translate(
            "LostProperty", "Look at each envelope together with a second person. Takings are counted apart."
        )
        super().__init__(doer, title, translate("LostProperty", "Confirm with a second person"), text=told, width=620)
        self.items = queries.envelopes()
        options = (
            Option("there", translate("LostProperty", "There, seal whole")),
            Option("broken", translate("LostProperty", "Seal broken")),
            Option("missing", translate("LostProperty", "Missing")),
        )
        self.answers: dict[int, ChoiceChips] = {}
        for item in self.items:
            name = " · ".join(filter(None, (item.seal, item_title(item.title, item.category), item.storage)))
            chips = ChoiceChips(options, name)
            chips.chosen.connect(lambda _value: self._enable())
            self.answers[item.id] = chips
            self.body.addLayout(labelled(name, chips))
        if not self.items:
            self.body.addWidget(EmptyState(translate("LostProperty", "No sealed valuables at the desk"), icon="check"))
        self._enable()

    def seen(self, answer: str) -> tuple[int, ...]:
        """The items that were answered so."""
        return tuple(item_id for item_id, chips in self.answers.items() if chips.value() == answer)

    def commit(self) -> None:
        """Ask the second person, then keep the count."""
        with_second(self.doer, self, Role.DESK, self.windowTitle(), self._count)

    def _count(self, approval: Approval) -> None:
        there, options = self.seen("there"), {"broken": self.seen("broken"), "second": approval}
        self.send(lambda: self.desk.act(service.count_envelopes, (there,), options), then=self._told)

    def _told(self, missing: tuple[int, ...]) -> None:
        if missing:
            words = translate("LostProperty", "%n envelope(s) missing: tell the supervisor now", None, len(missing))
            self.doer.refused.emit(words)

    def _enable(self) -> None:
        self.main.setEnabled(bool(self.answers) and all(chips.value() for chips in self.answers.values()))
