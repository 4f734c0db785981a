"""What prompts and scanned numbers of the duty line lead to: at once, or through a dialog."""

from __future__ import annotations

from desk_app.duty import prompts, queries, service
from desk_app.duty.dialogs.call import DutyCallDialog
from desk_app.duty.dialogs.rota import RotaDialog
from desk_app.kernel.prompts import Action
from desk_app.kernel.refs import Ref
from desk_app.widgets.act_dialog import show
from desk_app.widgets.tab_base import Doer


def open_record(doer: Doer, ref: Ref) -> bool:
    """Show a duty call in its window: how far it is, and what can be done next; False if there is none."""
    if ref.kind != "duty_call" or queries.duty_call(ref.id) is None:
        return False
    show(DutyCallDialog(doer, ref.id))
    return True


def act_on_prompt(doer: Doer, action: Action) -> bool:
    """Do what a prompt of the duty line offers; False if it is not of this slice."""
    number = action.ref.id
    if action.key == prompts.READ:
        doer.do(service.read_note, number)
    elif action.key in {prompts.AGREE, prompts.DECLINE}:
        doer.do(service.answer_swap, number, agrees=action.key == prompts.AGREE)
    elif action.key == prompts.TAKE:
        doer.do(service.take_over, number)
    elif action.key == prompts.ROTA:
        show(RotaDialog(doer))
    else:
        return False
    return True
