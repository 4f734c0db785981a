"""What the prompts of this slice lead to, for whichever tab was asked: at once, or through a dialog."""

from __future__ import annotations

from desk_app.followup import prompts, queries, service
from desk_app.followup.dialogs.say import SayDialog
from desk_app.followup.dialogs.task import TaskResultDialog
from desk_app.kernel.prompts import Action
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import show
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.tab_base import Doer


def act_on_prompt(doer: Doer, action: Action) -> Dialog | bool:
    """Do it (True), open what has to be asked (the dialog), or say that it is not of this slice (False)."""
    number = action.ref.id
    if action.key == prompts.TAKE:
        doer.do(service.see_task, number)
    elif action.key == prompts.READ:
        doer.do(service.acknowledge, number)
    elif action.key == prompts.DONE:
        return show(TaskResultDialog(doer, number))
    elif action.key in {prompts.TELL_FAULT, prompts.FIX_FAULT, prompts.ANSWER}:
        return show(_asking(doer, action.key, number))
    else:
        return False
    return True


def _asking(doer: Doer, key: str, number: int) -> Dialog:
    if key == prompts.ANSWER:
        return SayDialog(
            doer,
            translate("Followup", "Answer what was reported up"),
            translate("Followup", "Answer", "noun"),
            translate("Followup", "Send the answer"),
            lambda text: doer.desk.act(service.answer_report, (number, text)),
        )
    fault = queries.fault(number)
    what = "" if fault is None else f"{fault.what} · {fault.place}"
    if key == prompts.TELL_FAULT:
        return SayDialog(
            doer,
            what,
            translate("Followup", "Who was told"),
            translate("Followup", "Told", "button"),
            lambda text: doer.desk.act(service.tell_fault, (number, text)),
        )
    return SayDialog(
        doer,
        what,
        translate("Followup", "Remark"),
        translate("Followup", "Works again"),
        lambda text: doer.desk.act(service.fix_fault, (number, text)),
        may_be_empty=True,
    )
