"""Handing on: to a named colleague (R2, R7), to another lane (D10), to a host who comes or calls them in (R6)."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.directory import queries as directory
from desk_app.directory.dialogs.message import host_options
from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.reception import queries, service
from desk_app.reception.dialogs.lane_chips import LaneChips
from desk_app.reception.rules import Mark
from desk_app.reception.wording import clock_text, who
from desk_app.staff import queries as staff
from desk_app.staff.queries import PresenceRow
from desk_app.staff.rules import PostState
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceBox
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look


class HandOverDialog(ActDialog):
    """F6: choose the colleague who takes over; who is away is shown as such."""

    def __init__(self, doer: Doer, visit_id: int, then: Callable[[], None] | None = None) -> None:
        row = queries.visit(visit_id)
        title = translate("Reception", "Hand over {who}").format(who=who(row.label, row.name[:40], row.title))
        super().__init__(doer, title, translate("Reception", "Hand over"), width=560)
        self._visit_id = visit_id
        self._after = then
        me = self.desk.operator.staff_id if self.desk.operator else 0
        found = [row for row in staff.at_work(self.desk.today()) if row.staff_id != me]
        found.sort(key=lambda row: (row.state is not PostState.ON, row.number))
        words = phrases.say(self.desk, "introduce_colleague", name=row.name, title=row.title, language=row.language)
        self.body.addWidget(PhraseCard(words, translate("Reception", "Introduce the colleague; then excuse yourself.")))
        self.list = RowList(self._face, lambda row: getattr(row, "staff_id", 0), translate("Reception", "Colleagues"))
        self.list.set_rows(found)
        self.list.setMinimumHeight(look().px(62) * min(4, max(2, len(found))))
        self.list.opened.connect(lambda _row: self.commit())
        self.list.chosen.connect(lambda row: self.main.setEnabled(row is not None))
        self.note = LineField(translate("Reception", "Note for the colleague"))
        nobody = translate("Reception", "No colleague is at the post")
        hint = translate("Reception", "Pass the visitor to another lane, or move it up.")
        self.body.addWidget(self.list if found else EmptyState(nobody, hint), 1)
        self.body.addWidget(self.note)
        self.main.setEnabled(False)
        if found:
            self.list.choose(found[0].staff_id)
            self.list.setFocus()

    def commit(self) -> None:
        """Give the visitor to the chosen colleague."""
        row = self.list.current
        if isinstance(row, PresenceRow):
            chosen = (self._visit_id, row.staff_id, row.number, self.note.text())
            after = self._after
            self.send(
                lambda: self.desk.act(service.hand_over, chosen),
                then=None if after is None else lambda _visit: after(),
            )

    def _face(self, row: object) -> RowFace:
        if not isinstance(row, PresenceRow):
            return RowFace("")
        if row.state is PostState.ON:
            place = translate("Reception", "counter {number}").format(number=row.counter) if row.counter else ""
            sub = " · ".join(filter(None, (translate("Reception", "At the post"), place)))
            return RowFace(row.name, number=row.number, sub=sub, tone="good")
        gone = clock_text(self.desk.now() - row.since)
        sub = " · ".join(filter(None, (translate("Reception", "Away"), row.reason)))
        return RowFace(row.name, number=row.number, sub=sub, timer=gone, tone="soon")


class TransferDialog(ActDialog):
    """Another lane: same ticket, same issue time (D10), with a word why (R7)."""

    def __init__(self, doer: Doer, visit_id: int) -> None:
        row = queries.visit(visit_id)
        title = translate("Reception", "Pass {who} to another lane").format(
            who=who(row.label, row.name[:40], row.title)
        )
        super().__init__(doer, title, translate("Reception", "Pass on"), width=560)
        self._visit_id = visit_id
        facts = {"number": row.label}
        words = phrases.say(
            self.desk, "take_ticket", name=row.name, title=row.title, language=row.language, facts=facts
        )
        self.body.addWidget(PhraseCard(words, translate("Reception", "Same number, same place by time of arrival.")))
        self.lane = LaneChips()
        other = next((lane.id for lane in queries.lanes() if lane.id != row.lane_id), row.lane_id)
        self.lane.set_lane(other)
        self.note = LineField(translate("Reception", "Note for the colleague"))
        self.body.addWidget(self.lane)
        self.body.addWidget(self.note)

    def commit(self) -> None:
        """Pass the visitor on."""
        lane_id, why = self.lane.lane_id(), self.note.text()
        self.send(lambda: self.desk.act(service.transfer, (self._visit_id, lane_id, why)))


class HostDialog(ActDialog):
    """Whom they come to see: they wait for the host, and the host is told."""

    def __init__(self, doer: Doer, visit_id: int) -> None:
        row = queries.visit(visit_id)
        title = translate("Reception", "{who} to a host").format(who=who(row.label, row.name[:40], row.title))
        super().__init__(doer, title, translate("Reception", "Waits for the host"), width=560)
        self._row = row
        label = translate("Reception", "Comes to see")
        self.host = ChoiceBox(host_options(), label)
        self.host.set_value(row.host_id)
        self.host.chosen.connect(lambda _host: self._say())
        self.told = CheckRow(translate("Reception", "The host has been told"))
        self._words = PhraseCard()
        self.body.addLayout(labelled(label, self.host))
        self.body.addWidget(self._words)
        self.body.addWidget(self.told)
        self._say()

    def commit(self) -> None:
        """The visitor waits for the chosen host."""
        host_id = self.host.value()
        if not isinstance(host_id, int):
            self.set_problem(translate("Reception", "Choose the host first."))
            return
        options = {"is_told": self.told.isChecked()}
        self.send(lambda: self.desk.act(service.to_host, (self._row.id, host_id), options))

    def _say(self) -> None:
        host_id = self.host.value()
        host = directory.host(host_id) if isinstance(host_id, int) else None
        if host is None:
            self._words.set_phrase("")
            return
        row = self._row
        situation = {"in": "host_in", "out": "host_out"}.get(host.state.value, "host_busy")
        said = phrases.say(
            self.desk, situation, name=row.name, title=row.title, language=row.language, facts={"host": host.name}
        )
        self._words.set_phrase(said)
        self.told.setChecked(host.state.value != "out" and Mark.HOST_TOLD in row.marks)
