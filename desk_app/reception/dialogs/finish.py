"""F8: seeing somebody off, with an outcome (R9), the words to say, and what was left behind (R8)."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut

from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.reception import queries, service
from desk_app.reception.rules import Outcome, State
from desk_app.reception.wording import outcome_name, who
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer


class FinishDialog(ActDialog):
    """Closes one visit; the main button waits for an outcome."""

    def __init__(self, doer: Doer, visit_id: int) -> None:
        row = queries.visit(visit_id)
        title = translate("Reception", "See off {who}").format(who=who(row.label, row.name[:40], row.title))
        super().__init__(doer, title, translate("Reception", "Finish"), width=620)
        self._row = row
        words = phrases.say(self.desk, "see_off", name=row.name, title=row.title, language=row.language)
        self.body.addWidget(PhraseCard(words, translate("Reception", "Rise; sit down only after they have left.")))
        self.outcome = ChoiceChips(_options(), translate("Reception", "What came of it"))
        for place, option in enumerate(_options(), 1):
            QShortcut(QKeySequence(f"Alt+{place}"), self, partial(self.choose, option.value))
        if row.state is State.WITH_HOST:
            self.outcome.set_value(Outcome.MET_HOST)
        self.outcome.chosen.connect(lambda _value: self._enable())
        self.body.addLayout(labelled(translate("Reception", "What came of it (Alt + number)") + " *", self.outcome))
        self.left_behind = LineField(
            translate("Reception", "Left behind"), translate("Reception", "Empty if nothing: goes to lost property")
        )
        self.body.addWidget(self.left_behind)
        self.badge = CheckRow(translate("Reception", "Badge {badge} is back").format(badge=row.badge))
        self.badge.setChecked(bool(row.badge))
        self.badge.setVisible(bool(row.badge))
        self.stays = CheckRow(translate("Reception", "Still in the house (stays on the emergency list)"))
        self.stays.setVisible(row.heads_in > 0)
        for part in (self.badge, self.stays):
            self.body.addWidget(part)
        self._enable()
        self.outcome.findChildren(Button)[0].setFocus()

    def commit(self) -> None:
        """Finish with what was chosen."""
        outcome = self.outcome.value()
        if not isinstance(outcome, Outcome):
            self.set_problem(translate("Reception", "Choose what came of the visit first."))
            return
        options = {
            "left_behind": self.left_behind.text(),
            "leaves_house": not self.stays.isChecked(),
            "badge_back": self._row.badge if self.badge.isChecked() else "",
        }
        self.send(lambda: self.desk.act(service.see_off, (self._row.id, outcome), options))

    def choose(self, outcome: object) -> None:
        """Choose what came of it, for instance by its number."""
        self.outcome.set_value(outcome)
        self._enable()

    def _enable(self) -> None:
        self.main.setEnabled(self.outcome.value() is not None)


def _options() -> list[Option]:
    kinds = [kind for kind in Outcome if kind is not Outcome.GAVE_UP]
    return [Option(kind, f"{place} {outcome_name(kind)}") for place, kind in enumerate(kinds, 1)]
