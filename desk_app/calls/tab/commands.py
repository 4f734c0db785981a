"""What buttons, keys and prompts mean for the call on the line: which use case, with what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk_app.calls import queries, service
from desk_app.calls.queries import CallRow
from desk_app.calls.rules import ABUSE_REQUESTS, SILENT_GREETINGS, CallDraft, Kind, Mark, Outcome, State
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.widgets.act_dialog import show
from desk_app.widgets.dialog import Dialog

if TYPE_CHECKING:
    from desk_app.calls.tab.page import CallsTab

_BY_MARK = {Mark.WRONG_NUMBER: Outcome.WRONG_NUMBER, Mark.BAD_LINE: Outcome.BAD_LINE}
_CASES = frozenset({Kind.COMPLAINT, Kind.SUGGESTION})


class LineCommands:
    """Acts with the call on the line; ``dialog`` is the one opened last."""

    def __init__(self, tab: CallsTab) -> None:
        self._tab = tab
        self._desk = tab.desk
        self.dialog: Dialog | None = None
        self._acts = {
            "answer": self.answer,
            "ring": self._count,
            "miss": self._miss,
            "finish": self.finish,
            "promise": self._promise,
            "connect": self._connect,
            "message": self._message,
            "loss": lambda row: _report_loss(tab, row),
            "ring_back": self._ring_back,
            "checking": self._checking,
            "said_checking": lambda row: tab.do(service.said_checking, row.id),
            "not_reached": self._not_reached,
        }

    def run(self, act: object) -> bool:
        """Do an act by its name, or note a mark; False when no call is on the line."""
        row = self._tab.live_row()
        if row is None:
            return False
        if isinstance(act, Mark):
            self._mark(row, act)
            return True
        done = self._acts.get(str(act))
        if done is not None:
            done(row)
        return done is not None

    def new_call(self) -> None:
        """The one key: it rings → on record; pressed again → answered; while talking → back to the form."""
        rows = queries.live(self._desk.number)
        ringing = next((row for row in rows if row.state is State.RINGING), None)
        if ringing is not None:
            self._tab.open_call(ringing.id)
            self.answer(ringing)
        elif rows:
            self._tab.open_call(rows[-1].id)
        else:
            self._tab.ask(lambda: self._desk.act(service.ring), then=self._tab.open_call)

    def answer(self, row: CallRow) -> None:
        """Take the call."""
        self._tab.ask(lambda: self._desk.act(service.answer, (row.id,)), then=lambda _late: self._tab.open_call(row.id))

    def dial(self, phone: str, source: Ref | None = None) -> None:
        """Ring out; the call is on the line."""
        options = {"source": source}
        self._tab.ask(lambda: self._desk.act(service.dial, (phone,), options), then=self._tab.open_call)

    def finish(self, row: CallRow) -> None:
        """End it with what was typed; the outcome follows from the line when nothing else was chosen."""
        draft = self._tab.draft()
        self._end(row, draft, self._outcome(row, draft))

    def _outcome(self, row: CallRow, draft: CallDraft) -> Outcome:
        if draft.is_private:
            return Outcome.PRIVATE
        marks = queries.marks_of(row.id)
        if not draft.subject and marks and marks[-1].kind in _BY_MARK:
            return _BY_MARK[marks[-1].kind]
        return self._tab.live.outcome

    def _end(self, row: CallRow, draft: CallDraft, outcome: Outcome) -> None:
        uuid = self._tab.new_uuid()
        self._tab.ask(
            lambda: self._desk.act(service.finish, (row.id, draft, outcome), uuid=uuid),
            then=lambda _done: self._ended(row, draft),
            refused=self._problem,
            button=self._tab.live.buttons["finish"],
        )

    def _ended(self, row: CallRow, draft: CallDraft) -> None:
        self._tab.call_ended(row.id)
        if row.source is not None:
            self._tab.records.after_call(row.source)
        if draft.kind in _CASES:
            self._tab.begin(draft.kind.value, _prefill(draft), Ref("call", row.id))

    def _problem(self, refusal: Refusal) -> None:
        form = self._tab.live.form
        field = {"calls.no_subject": form.subject, "calls.no_number": form.phone}.get(refusal.code)
        if field is not None:
            field.setFocus()
        self._tab.tell(refusal)

    def _not_reached(self, row: CallRow) -> None:
        draft = self._tab.draft()
        self._tab.ask(
            lambda: self._desk.act(service.finish, (row.id, draft, Outcome.NOT_REACHED)),
            then=lambda _done: self._tab.call_ended(row.id),
        )

    def _count(self, row: CallRow) -> None:
        self._tab.do(service.count_ring, row.id)

    def _miss(self, row: CallRow) -> None:
        phone = self._tab.draft().phone
        self._tab.ask(
            lambda: self._desk.act(service.miss, (row.id, phone)), then=lambda _task: self._tab.call_ended(row.id)
        )

    def _mark(self, row: CallRow, kind: Mark) -> None:
        get = self._desk.settings.get
        if kind is Mark.SILENT and row.silent >= get(SILENT_GREETINGS):
            self._close(row, lambda: self._desk.act(service.end_silent, (row.id,)))
        elif kind is Mark.ABUSE and row.abuse >= get(ABUSE_REQUESTS):
            draft = self._tab.draft()
            self._close(row, lambda: self._desk.act(service.end_abuse, (row.id, draft)))
        else:
            self._tab.do(service.mark, row.id, kind)

    def _close(self, row: CallRow, act: object) -> None:
        assert callable(act)  # noqa: S101
        self._tab.ask(act, then=lambda _done: self._tab.call_ended(row.id))

    def _checking(self, row: CallRow) -> None:
        self._tab.do(service.begin_checking if row.checking_at is None else service.end_checking, row.id)

    def _ring_back(self, row: CallRow) -> None:
        draft = self._tab.draft()

        def done(_task: int) -> None:
            self._tab.call_ended(row.id)
            self._tab.presses.emit("new_visitor")

        self._tab.ask(lambda: self._desk.act(service.to_ring_back, (row.id, draft)), then=done, refused=self._problem)

    def _promise(self, row: CallRow) -> None:
        from desk_app.calls.dialogs.promise import PromiseDialog

        draft = self._tab.draft()
        if not draft.subject:
            self._problem(Refusal("calls.no_subject"))
            return
        dialog = PromiseDialog(self._tab, row.id, draft)
        dialog.accepted.connect(lambda: self._tab.call_ended(row.id))
        self.dialog = show(dialog)

    def _connect(self, row: CallRow) -> None:
        from desk_app.calls.dialogs.connect import ConnectDialog

        dialog = ConnectDialog(self._tab, row.id, self._tab.draft())
        dialog.accepted.connect(lambda: self._tab.call_ended(row.id))
        self.dialog = show(dialog)

    def _message(self, _row: CallRow) -> None:
        from desk_app.calls.dialogs.polite import polite
        from desk_app.directory.dialogs.message import MessageDialog, MessagePrefill

        draft = self._tab.draft()
        prefill = MessagePrefill(
            caller=draft.name, phone=draft.phone, phone_shown=draft.phone, person_id=draft.person_id
        )
        dialog = MessageDialog(self._tab, prefill, polite)
        dialog.accepted.connect(lambda: self._tab.live.set_outcome(Outcome.MESSAGE_LEFT))
        self.dialog = show(dialog)


def _report_loss(tab: CallsTab, row: CallRow) -> None:
    """The caller misses something: lost property takes the report while the line stays open, tied to this call."""
    draft = tab.draft()
    prefill = {**_prefill(draft), "description": draft.subject or draft.note}
    tab.begin("lost_report", prefill, Ref("call", row.id))


def _prefill(draft: CallDraft) -> dict[str, str]:
    return {
        "name": draft.name,
        "title": draft.title,
        "phone": draft.phone,
        "address": draft.address,
        "subject": draft.subject,
        "description": draft.note or draft.subject,
    }
