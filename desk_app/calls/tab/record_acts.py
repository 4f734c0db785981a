"""What the buttons of records and the prompts of calls and follow-up lead to: at once, or through a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk_app.calls import prompts, queries, service
from desk_app.calls.dialogs.polite import polite
from desk_app.calls.tab.record import Record
from desk_app.followup import queries as followup
from desk_app.followup import service as followup_service
from desk_app.followup.dialogs import (
    FaultDialog,
    HandOnDialog,
    SayDialog,
    TaskDialog,
    TaskResultDialog,
    act_on_prompt,
)
from desk_app.followup.prompts import FIX_FAULT, TELL_FAULT
from desk_app.followup.rules import LADDER, rungs
from desk_app.kernel.prompts import Action
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.widgets.act_dialog import show
from desk_app.widgets.dialog import Dialog

if TYPE_CHECKING:
    from desk_app.calls.tab.page import CallsTab

_ON_LINE = {prompts.ANSWER: "answer", prompts.SAID: "said_checking", prompts.BACK: "checking", prompts.FINISH: "finish"}
_ON_PROMISE = {prompts.KEEP: "keep", prompts.RING: "ring", prompts.DELAY: "delay"}


class RecordActs:
    """Acts with what is not on the line; ``dialog`` is the one opened last."""

    def __init__(self, tab: CallsTab) -> None:
        self._tab = tab
        self._desk = tab.desk
        self.dialog: Dialog | None = None

    def run(self, act: str, ref: object) -> None:
        """Do what a button of a record's card says."""
        if not isinstance(ref, Ref):
            return
        if act == "keep" and ref.kind == "call":
            promise = queries.promise_of_call(ref.id)
            if promise is not None:
                self._keep(promise.id)
        elif act == "to_promise":
            promise = queries.promise_of_call(ref.id)
            if promise is not None:
                self._tab.open_ref(Ref("promise", promise.id))
        elif act in {"keep", "delay", "withdraw", "chase"}:
            self._promise(act, ref.id)
        else:
            self._other(act, ref)

    def prompted(self, action: Action) -> bool:
        """Do what a prompt offers; False if it is not of calls or follow-up."""
        if action.key in _ON_LINE:
            self._tab.open_call(action.ref.id)
            return self._tab.commands.run(_ON_LINE[action.key])
        if action.key in _ON_PROMISE:
            self.run(_ON_PROMISE[action.key], action.ref)
            return True
        if action.key == prompts.REVIEW:
            self.review()
            return True
        if action.key == "task_ring":
            self.run("ring", action.ref)
            return True
        found = act_on_prompt(self._tab, action)
        if isinstance(found, Dialog):
            self.dialog = found
        return bool(found)

    def after_call(self, source: Ref) -> None:
        """A call about a task or a promise ended: ask what came of it."""
        if source.kind == "task":
            task = followup.task(source.id)
            if task is not None and task.ended_at is None:
                self.dialog = show(TaskResultDialog(self._tab, source.id))
        elif source.kind == "promise":
            self._keep(source.id)

    def review(self) -> None:
        """The oldest day that was not gone through (C12)."""
        from desk_app.calls.dialogs.review import ReviewDialog

        days = queries.days_owed(self._desk.today())
        if not days:
            self._tab.done.emit(translate("Calls", "Every day has been gone through"))
            return
        self.dialog = show(ReviewDialog(self._tab, days[0]))

    def ring_out(self) -> None:
        """Prepare an outbound call (C10)."""
        from desk_app.calls.dialogs.sheet import SheetDialog

        self.dialog = show(SheetDialog(self._tab))

    def task(self, source: Ref | None = None, title: str = "") -> None:
        """Give a task (G10)."""
        self.dialog = show(TaskDialog(self._tab, title=title, source=source))

    def fault(self) -> None:
        """Report a fault (G9)."""
        self.dialog = show(FaultDialog(self._tab))

    def _promise(self, act: str, promise_id: int) -> None:
        if act == "keep":
            self._keep(promise_id)
        elif act == "chase":
            self._tab.do(service.chase, promise_id)
        elif act == "delay":
            self.dialog = show(
                SayDialog(
                    self._tab,
                    translate("Calls", "Delay with an apology"),
                    translate("Calls", "Why, and how far it is"),
                    translate("Calls", "Delay"),
                    lambda text: self._desk.act(service.delay_promise, (promise_id, text)),
                    phrase=phrases.say(self._desk, "reply_delay"),
                    checker=polite,
                )
            )
        else:
            self.dialog = show(
                SayDialog(
                    self._tab,
                    translate("Calls", "Not wanted any more"),
                    translate("Calls", "Reason"),
                    translate("Calls", "Settle"),
                    lambda text: self._desk.act(service.withdraw_promise, (promise_id, text)),
                )
            )

    def _keep(self, promise_id: int) -> None:
        row = queries.promise(promise_id)
        subject = "" if row is None else row.subject
        self.dialog = show(
            SayDialog(
                self._tab,
                subject or translate("Calls", "Answered", "button"),
                translate("Calls", "What the caller was told"),
                translate("Calls", "Answered", "button"),
                lambda text: self._desk.act(service.keep_promise, (promise_id, text)),
                checker=polite,
            )
        )

    def _other(self, act: str, ref: Ref) -> None:
        if act == "ring":
            self._tab.commands.dial(_number_of(ref), ref)
        elif act == "dial":
            self._tab.ask(lambda: self._desk.act(service.dial, (), {"sheet_id": ref.id}), then=self._tab.open_call)
        elif act == "done":
            self.dialog = show(TaskResultDialog(self._tab, ref.id))
        elif act == "task":
            self.task(ref, self._title())
        elif act == "hand_on":
            self.dialog = show(HandOnDialog(self._tab, ref.id))
        elif act == "take_back":
            self._take_back(ref.id)
        elif act in {TELL_FAULT, FIX_FAULT}:
            self.prompted(Action(act, "", ref))
        elif act == "report_up":
            self._report_up(ref)

    def _take_back(self, task_id: int) -> None:
        self.dialog = show(
            SayDialog(
                self._tab,
                translate("Calls", "Take the task back"),
                translate("Calls", "Reason"),
                translate("Calls", "Take the task back"),
                lambda text: self._desk.act(followup_service.cancel_task, (task_id, text)),
            )
        )

    def _report_up(self, ref: Ref) -> None:
        whom = next(iter(rungs(self._desk.settings.get(LADDER))), translate("Calls", "Customer-service supervisor"))
        subject = self._title()
        self.dialog = show(
            SayDialog(
                self._tab,
                translate("Calls", "Report up to {whom}").format(whom=whom),
                translate("Calls", "Reason"),
                translate("Calls", "Report up"),
                lambda text: self._desk.act(followup_service.report_up, (ref, subject, whom, text)),
            )
        )

    def _title(self) -> str:
        record: Record | None = self._tab.record.record
        return "" if record is None else f"{record.title} · {record.note}"[:200]


def _number_of(ref: Ref) -> str:
    if ref.kind == "promise":
        promise = queries.promise(ref.id)
        return "" if promise is None else promise.phone
    if ref.kind == "task":
        task = followup.task(ref.id)
        return "" if task is None else task.phone
    row = queries.call(ref.id)
    return "" if row is None else row.phone
