"""Deciding and handling: classify, general or major, hand over, pause, on site, result, explain, refuse, report up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from desk_app.complaints import queries, service
from desk_app.complaints.dialogs.parts import MomentField, chips_of, department_box, labelled, side_by_side, words_area
from desk_app.complaints.queries import CasePageRow
from desk_app.complaints.queries.lists import suggestions_for
from desk_app.complaints.rules import CAUSES, MEASURES, Liability, Severity
from desk_app.complaints.wording import customer_name, name_of
from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
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
        self.body.addWidget(self.severity)
        self.body.addWidget(self.why)

    def commit(self) -> None:
        """Confirm, decline or lower."""
        wanted, why, page = self.severity.value(), self.why.text(), self._page
        if wanted is Severity.MAJOR:
            self.send(lambda: self.desk.act(service.confirm_major, (page.id, why)))
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
        self.body.addLayout(labelled(translate("Complaints", "Department") + " *", self.department))
        self.body.addWidget(self.prints)
        self.department.setFocus()

    def commit(self) -> None:
        """Hand it over."""
        chosen, prints = self.department.value(), self.prints.isChecked()
        number = chosen if isinstance(chosen, int) else 0
        self.send(lambda: self.desk.act(service.dispatch, (self._page.id, number), {"prints": prints}))


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


class ReportUpDialog(ActDialog):
    """Pass a case upwards, with the reason (G3, R5, K9)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        super().__init__(doer, translate("Complaints", "Report up"), translate("Complaints", "Report up"), width=560)
        self._page = page
        words = phrases.say(self.desk, "move_up", name=page.name, title=page.title, language=page.language)
        self.body.addWidget(PhraseCard(words))
        self.whom = LineField(translate("Complaints", "To whom") + " *")
        self.why = words_area(translate("Complaints", "Reason") + " *")
        self.body.addWidget(self.whom)
        self.body.addWidget(self.why)
        self.whom.setFocus()

    def commit(self) -> None:
        """Report it."""
        whom, why = self.whom.text(), self.why.text()
        self.send(lambda: self.desk.act(service.report_up, (self._page.id, whom, why)))


class JoinDialog(ActDialog):
    """Join with another open case about the same thing (D5)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        super().__init__(
            doer, translate("Complaints", "Join with another case"), translate("Complaints", "Join"), width=620
        )
        self._page = page
        alike = queries.similar_open(page.area, page.place, page.matter, but=page.id)
        others = queries.board(queries.Filter.OPEN, self.desk.now())
        rows = {row.id: row for row in (*alike, *others) if row.id != page.id}
        options = [
            Option(
                row.id,
                f"{customer_name(row.name, row.title, is_anonymous=row.is_anonymous)} · {' '.join(row.matter.split())[:40]}",
                row.number,
            )
            for row in rows.values()
        ]
        self.other = ChoiceBox(options, translate("Complaints", "The other case"))
        self.other.set_value(alike[0].id if alike else None)
        self.is_other = CheckRow(translate("Complaints", "The anonymous customer is a different person"))
        self.is_other.setVisible(page.is_anonymous)
        self.body.addLayout(labelled(translate("Complaints", "The other case"), self.other))
        self.body.addWidget(self.is_other)

    def commit(self) -> None:
        """Join them."""
        chosen = self.other.value()
        if not isinstance(chosen, int):
            self.set_problem(translate("Complaints", "Choose the other case."))
            return
        options = {"is_other_person": self.is_other.isChecked()}
        self.send(lambda: self.desk.act(service.join, (self._page.id, chosen), options))
