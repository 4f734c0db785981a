"""Who is in the house: badges lent and returned, people of a group going out and coming in (D18)."""

from __future__ import annotations

from desk_app.kernel.texts import translate
from desk_app.reception import queries, service
from desk_app.reception.wording import who
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer


class BadgeDialog(ActDialog):
    """Lend a badge: type or scan its number."""

    def __init__(self, doer: Doer, visit_id: int) -> None:
        row = queries.visit(visit_id)
        title = translate("Reception", "Badge for {who}").format(who=who(row.label, row.name[:40], row.title))
        super().__init__(doer, title, translate("Reception", "Lend and print insert"))
        self._visit_id = visit_id
        self.number = LineField(translate("Reception", "Number on the badge"))
        self.body.addWidget(self.number)
        self.number.setFocus()

    def commit(self) -> None:
        """Lend it."""
        badge = self.number.text()
        self.send(lambda: self.desk.act(service.lend_badge, (self._visit_id, badge)))


class BadgeBackDialog(ActDialog):
    """A badge came back."""

    def __init__(self, doer: Doer, badge: str) -> None:
        title = translate("Reception", "Is badge {badge} back?").format(badge=badge)
        super().__init__(doer, title, translate("Reception", "Badge returned"))
        self._badge = badge
        self.main.setFocus()

    def commit(self) -> None:
        """Take it back."""
        self.send(lambda: self.desk.act(service.return_badge, (self._badge,)))


class HeadsDialog(ActDialog):
    """How many of a group go out, or come in."""

    def __init__(self, doer: Doer, visit_id: int) -> None:
        row = queries.visit(visit_id)
        title = translate("Reception", "{who}: people in or out").format(who=who(row.label, row.name[:40], row.title))
        text = translate("Reception", "%n in the house now", None, row.heads_in)
        super().__init__(doer, title, translate("Reception", "Keep"), text=text)
        self._row = row
        ways = [Option("out", translate("Reception", "Go out")), Option("in", translate("Reception", "Come in"))]
        self.way = ChoiceChips(ways, translate("Reception", "People in or out"))
        self.way.set_value("out" if row.heads_in else "in")
        self.heads = Stepper(translate("Reception", "People"), max(1, row.heads_in), least=1, most=500)
        self.body.addWidget(self.way)
        self.body.addLayout(labelled(translate("Reception", "People"), self.heads))

    def commit(self) -> None:
        """Keep the fact."""
        act = service.heads_out if self.way.value() == "out" else service.heads_back_in
        self.send(lambda: self.desk.act(act, (self._row.id, self.heads.value())))
