"""The preparation list before a fee is paid (F1): ticked line by line, then kept with staff number and time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.accounts import queries, service
from desk_app.accounts.queries import AccountRow, FeeTypeRow
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Work
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.step_list import Step, StepList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


def prepare_all(work: Work, account_id: int, ticked: tuple[tuple[int, tuple[int, ...]], ...]) -> None:
    """Keep the lists of several fee types in one act."""
    for fee_type_id, line_ids in ticked:
        service.prepare(work, account_id, fee_type_id, line_ids)


class Preparation(QWidget):
    """The lists of all fee types in hand as one: a line they share is ticked once."""

    def __init__(self, doer: Doer, ready: Callable[[], None], turned_down: Callable[[Refusal], None]) -> None:
        super().__init__()
        self._doer, self._ready, self._turned_down = doer, ready, turned_down
        self._account_id = 0
        self._types: tuple[FeeTypeRow, ...] = ()
        self.steps = StepList()
        self.steps.ticked.connect(lambda _key, _on: self._ticked())
        self._done = text_label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(SectionLabel(translate("Accounts", "Ready before payment")))
        column.addWidget(self.steps)
        column.addWidget(self._done)
        column.addStretch(1)

    @property
    def is_ready(self) -> bool:
        """Whether payment may open for every fee type in hand."""
        return not self._types

    @property
    def first(self) -> QWidget | None:
        """The first line to tick, None when nothing waits."""
        lines = [line.text for row in self._types for line in row.lines]
        return self.steps.row(lines[0]) if lines else None

    def show_for(self, account: AccountRow | None, types: Sequence[FeeTypeRow]) -> None:
        """Ask for what is not ticked yet today."""
        day = self._doer.desk.today()
        known = None if account is None else account.id
        waiting = tuple(row for row in types if known is not None and not queries.is_prepared(known, row.id, day))
        if known == self._account_id and waiting == self._types and waiting:
            return  # what is ticked stays ticked
        self._account_id, self._types = known or 0, waiting
        lines = dict.fromkeys(line.text for row in waiting for line in row.lines)
        self.steps.set_steps([Step(text, text) for text in lines])
        self.steps.setVisible(bool(lines))
        self._done.setText(self._said(types))
        self._done.setVisible(not lines and account is not None)

    def _ticked(self) -> None:
        wanted = {line.text for row in self._types for line in row.lines}
        if not wanted or wanted - set(self.steps.done):
            return
        ticked = tuple((row.id, tuple(line.id for line in row.lines)) for row in self._types)
        account_id = self._account_id
        act = lambda: self._doer.desk.act(prepare_all, (account_id, ticked))  # noqa: E731
        self._doer.ask(act, then=lambda _none: self._kept(), refused=self._turned_down)

    def _kept(self) -> None:
        self._types = ()
        self._ready()

    def _said(self, types: Sequence[FeeTypeRow]) -> str:
        """Who ticked the list, and when; the last of several."""
        day, zone = self._doer.desk.today(), self._doer.desk.zone()
        found = [queries.prepared_by(self._account_id, row.id, day) for row in types if row.lines]
        ticked = sorted((known for known in found if known is not None), key=lambda known: known[1])
        if not ticked:
            return translate("Accounts", "Nothing to prepare.")
        number, at = ticked[-1]
        said = translate("Accounts", "Ready: staff number {number}, {time}")
        return said.format(number=number, time=f"{at.astimezone(zone):%H:%M}")
