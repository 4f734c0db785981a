"""Deciding and handling: classify, general or major, hand over, pause, on site, result, explain, refuse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from desk_app.complaints import queries, service
from desk_app.complaints.dialogs.parts import (
    MomentField,
    chips_of,
    department_box,
    labelled,
    side_by_side,
    words_area,
)
from desk_app.complaints.queries import CasePageRow
from desk_app.complaints.queries.lists import suggestions_for
from desk_app.complaints.rules import CAUSES, MEASURES, Kind, Liability, Severity, State, decider
from desk_app.complaints.wording import customer_name, name_of
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer


def who_of(page: CasePageRow) -> str:
    """The customer in a dialog's title."""
    return customer_name(page.name, page.title, is_anonymous=page.is_anonymous)


class WordsDialog(ActDialog):
    """One text and one use case that takes it: pause, explain, refuse, withdraw, the finding, the answer from above."""

    def __init__(
        self, doer: Doer, title: str, main: str, label: str, act: Callable[..., Any], case_id: int, *, phrase: str = ""
    ) -> None:
        super().__init__(doer, title, main, width=560)
        self._act, self._case_id = act, case_id
        if phrase:
            self.body.addWidget(PhraseCard(phrase))
        self.words = words_area(label)
        self.body.addWidget(self.words)
        self.words.setFocus()

    def commit(self) -> None:
        """Do it with what was typed."""
        text = self.words.text()
        self.send(lambda: self.desk.act(self._act, (self._case_id, text)))


class ClassifyDialog(ActDialog):
    """Whose matter it is, with the reason (K1)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        title = translate("Complaints", "Classify: {who}").format(who=who_of(page))
        super().__init__(doer, title, translate("Complaints", "Classify"), width=600)
        self._page = page
        self.liability = chips_of([kind for kind in Liability if kind is not Liability.UNDECIDED], title)
        self.why = words_area(translate("Complaints", "Reason") + " *")
        hint = translate(
            "Complaints",
            "Liable: true and ours. Not liable: not true or outside our service. Assistance: utilities and outside causes.",
        )
        self.body.addWidget(PhraseCard(hint))
        who = decider(page.severity, page.channel, page.conditions, queries.authority_of(page.department_id))
        told = translate("Complaints", "Decides: {who}").format(who=name_of(who))
        self.body.addWidget(text_label(told, "muted"))
        self.body.addWidget(self.liability)
        self.body.addWidget(self.why)
        self.liability.chosen.connect(lambda kind: self.main.setEnabled(kind is not None))
        self.main.setEnabled(False)

    def commit(self) -> None:
        """Decide."""
        kind, why = self.liability.value(), self.why.text()
        if isinstance(kind, Liability):
            self.send(lambda: self.desk.act(service.classify, (self._page.id, kind, why)))


class SeverityDialog(ActDialog):
    """General or major (K2): confirm, decline or lower, with the reason."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        held = ", ".join(name_of(condition) for condition in page.conditions)
        text = translate("Complaints", "Proposed because: {why}").format(why=held) if held else ""
        super().__init__(
            doer, translate("Complaints", "General or major?"), translate("Complaints", "Save"), text=text, width=560
        )
        self._page = page
        self.severity = chips_of(Severity, translate("Complaints", "General or major?"))
        self.severity.set_value(Severity.MAJOR if page.is_proposed_major else page.severity)
        self.why = words_area(translate("Complaints", "Reason"))
        beside = len(queries.proposed_beside(page.matter_id, page.id))
        self.whole = CheckRow(
            translate("Complaints", "Also the other %n proposed case(s) of this matter", None, beside)
        )
        self.whole.setVisible(beside > 0)
        self.whole.setChecked(beside > 0)
        self.severity.chosen.connect(lambda grade: self.whole.setVisible(beside > 0 and grade is Severity.MAJOR))
        for part in (self.severity, self.whole, self.why):
            self.body.addWidget(part)

    def commit(self) -> None:
        """Confirm, decline or lower."""
        wanted, why, page = self.severity.value(), self.why.text(), self._page
        if wanted is Severity.MAJOR:
            whole = {"whole_matter": self.whole.isChecked()}
            self.send(lambda: self.desk.act(service.confirm_major, (page.id, why), whole))
        elif page.severity is Severity.MAJOR:
            self.send(lambda: self.desk.act(service.lower, (page.id, why)))
        else:
            self.send(lambda: self.desk.act(service.decline_major, (page.id, why)))


class DispatchDialog(ActDialog):
    """F6: hand the slip to a department and print it (K4.3)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        title = translate("Complaints", "Hand over: {who}").format(who=who_of(page))
        super().__init__(doer, title, translate("Complaints", "Print and hand over"), width=520)
        self._page = page
        self.department = department_box(page.department_id)
        self.prints = CheckRow(translate("Complaints", "Print the slip"))
        self.prints.setChecked(True)
        beside = _waiting_beside(page)
        self.whole = CheckRow(
            translate("Complaints", "Also the other %n case(s) of this matter, each slip", None, beside)
        )
        self.whole.setVisible(beside > 0)
        self.body.addLayout(labelled(translate("Complaints", "Department") + " *", self.department))
        self.body.addWidget(self.prints)
        self.body.addWidget(self.whole)
        self.department.setFocus()

    def commit(self) -> None:
        """Hand it over."""
        chosen, prints = self.department.value(), self.prints.isChecked()
        number = chosen if isinstance(chosen, int) else 0
        act = service.dispatch_matter if self.whole.isChecked() else service.dispatch
        self.send(lambda: self.desk.act(act, (self._page.id, number), {"prints": prints}))


def _waiting_beside(page: CasePageRow) -> int:
    """How many other cases of the matter wait for a department."""
    row = None if page.matter_id is None or page.kind is Kind.SUGGESTION else queries.matter(page.matter_id)
    waiting = {State.RECEIVED, State.REOPENED}
    return 0 if row is None else sum(case != page.id and state in waiting for case, _, state in row.cases)


class OnSiteDialog(ActDialog):
    """Agree a time on site with the people concerned (K1)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        super().__init__(
            doer, translate("Complaints", "On-site finding"), translate("Complaints", "Agree the time"), width=560
        )
        self._page = page
        self.at = MomentField(self.desk.today(), self.desk.zone())
        self.at.set_moment(self.desk.now() + timedelta(hours=2))
        self.who = LineField(translate("Complaints", "Who comes"))
        self.body.addWidget(self.at)
        self.body.addWidget(self.who)

    def commit(self) -> None:
        """Agree it."""
        at, who = self.at.moment(), self.who.text()
        if at is not None:
            self.send(lambda: self.desk.act(service.look_on_site, (self._page.id, at, who)))


class ResultDialog(ActDialog):
    """F7: the result comes back to the desk, with cause and corrective measure for the month's report (K4.4, K7)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        title = translate("Complaints", "Result: {who}").format(who=who_of(page))
        super().__init__(doer, title, translate("Complaints", "Enter the result"), width=640)
        self._page = page
        self.done_text = words_area(translate("Complaints", "What was done") + " *")
        self.solver = LineField(translate("Complaints", "Solved by (staff number)"))
        self.cause = LineField(translate("Complaints", "Cause"))
        self.measure = LineField(translate("Complaints", "Corrective measure"))
        self.body.addWidget(self.done_text)
        self.body.addLayout(side_by_side(self.solver, self.cause))
        self.body.addWidget(self._quick("cause", self.cause))
        self.body.addWidget(self.measure)
        self.body.addWidget(self._quick("measure", self.measure))
        self.done_text.setFocus()

    def commit(self) -> None:
        """Enter it; the call-back is due from now on."""
        options = {"solver": self.solver.text(), "cause": self.cause.text(), "measure": self.measure.text()}
        text = self.done_text.text()
        self.send(lambda: self.desk.act(service.give_result, (self._page.id, text), options))

    def _quick(self, column: str, line: LineField) -> ChoiceChips:
        own = self.desk.settings.get(CAUSES if column == "cause" else MEASURES).replace("，", ",").split(",")
        texts = tuple(filter(None, (text.strip() for text in own))) or suggestions_for(column, 5)
        chips = ChoiceChips([Option(text, text) for text in texts], line.edit.accessibleName(), may_be_none=True)
        chips.chosen.connect(lambda text: line.set_text(text if isinstance(text, str) else ""))
        chips.setVisible(bool(texts))
        return chips
