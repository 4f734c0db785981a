"""Beyond the desk: report up, emergency call-out, delegated by an authority, joined with another case (G3, R5, K6, D5)."""

from __future__ import annotations

from desk_app.complaints import queries, service
from desk_app.complaints.dialogs.handling import who_of
from desk_app.complaints.dialogs.parts import AuthorityPart, department_box, department_name, labelled, words_area
from desk_app.complaints.queries import CasePageRow
from desk_app.complaints.rules import TOP_OF_LADDER, addressee, decider, rung_of
from desk_app.complaints.wording import addressee_words, customer_name
from desk_app.followup.rules import LADDER, rungs
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.phrases import queries as phrases
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer


class ReportUpDialog(ActDialog):
    """Pass a case upwards, with the reason (G3, R5, K9)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        super().__init__(doer, translate("Complaints", "Report up"), translate("Complaints", "Report up"), width=560)
        self._page = page
        words = phrases.say(self.desk, "move_up", name=page.name, title=page.title, language=page.language)
        self.body.addWidget(PhraseCard(words))
        self.whom = LineField(translate("Complaints", "To whom") + " *")
        self.why = words_area(translate("Complaints", "Reason") + " *")
        above = _above(self.desk, page)
        self.rungs = ChoiceChips([Option(whom, whom) for whom in above], translate("Complaints", "To whom"))
        self.rungs.chosen.connect(lambda whom: self.whom.set_text(str(whom)))
        following = above[min(page.ladder, len(above) - 1)]
        self.rungs.set_value(following)
        self.whom.set_text(following)
        self.body.addWidget(self.whom)
        self.body.addWidget(self.rungs)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Report it."""
        whom, why = self.whom.text(), self.why.text()
        self.send(lambda: self.desk.act(service.report_up, (self._page.id, whom, why)))


def _above(desk: Desk, page: CasePageRow) -> tuple[str, ...]:
    """Whom this case can be reported to, step by step: the site's own ladder, else the usual rungs (R5, K3)."""
    own = rungs(desk.settings.get(LADDER))
    who = decider(page.severity, page.channel, page.conditions, queries.authority_of(page.department_id))
    usual = [rung_of(step, who) for step in range(1, TOP_OF_LADDER + 1)]
    held = (addressee(rung, "", queries.holders_of(rung, desk.today())) for rung in usual[len(own) :])
    return (*own, *map(addressee_words, held))


class CallOutDialog(ActDialog):
    """An emergency: any department is called on at once (G3); its number stands beside its name."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        title = translate("Complaints", "Emergency call-out: {who}").format(who=who_of(page))
        super().__init__(doer, title, translate("Complaints", "Called out"), danger=True, width=560)
        self._page = page
        self.department = department_box(page.department_id)
        self.why = words_area(translate("Complaints", "What is the emergency") + " *", lines=3)
        hint = translate(
            "Complaints", "Ring the department now, then write down what for. Fire and injury: 119, 120 first."
        )
        self.body.addWidget(PhraseCard(hint))
        self.body.addLayout(labelled(translate("Complaints", "Department") + " *", self.department))
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Keep whom one called, when and why."""
        why, whom = self.why.text(), department_name(self.department.value())
        self.send(lambda: self.desk.act(service.call_out, (self._page.id, whom, why)))


class DelegateDialog(ActDialog):
    """An authority hands the case to us: its name, form of answer and deadline (K6)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        title = translate("Complaints", "Delegated by an authority")
        super().__init__(doer, title, translate("Complaints", "Save"), width=620)
        self._page = page
        self.authority = AuthorityPart(self.desk)
        self.authority.name.set_text(page.authority)
        self.authority.form.set_text(page.authority_form)
        self.body.addWidget(self.authority)
        self.authority.name.setFocus()

    def commit(self) -> None:
        """Keep it; its clock runs from now on."""
        part = self.authority
        if not part.is_unreadable:
            given = (self._page.id, part.name.text(), part.form.text(), part.deadline())
            self.send(lambda: self.desk.act(service.delegate, given))


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
