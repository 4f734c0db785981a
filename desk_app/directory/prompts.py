"""What the desk should do about messages: pass them on once the host is back, ring for the urgent ones (R6)."""

from __future__ import annotations

from datetime import datetime, timedelta

from desk_app.directory import queries
from desk_app.directory.queries import MessageRow
from desk_app.directory.rules import HostState
from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk

_SLICE = "directory"


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """One prompt per host with open messages who is in now, and one per urgent message at once."""
    states = {host.id: host for host in queries.hosts(active_only=False)}
    prompts = []
    for message in queries.open_messages():
        host = states.get(message.host_id)
        if host is None or not (message.is_urgent or host.state is HostState.IN):
            continue
        since = message.taken_at if message.is_urgent else max(message.taken_at, host.state_since)
        prompts.append(_prompt(message, since))
    return tuple(prompts)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """Nothing here changes by time alone: a message or a host's state does it."""
    return None


def _prompt(message: MessageRow, since: datetime) -> Prompt:
    ref = Ref("message", message.id)
    if message.is_urgent:
        title = translate("Directory", "Urgent: ring {host} now").format(host=message.host)
    else:
        title = translate("Directory", "Pass the message on to {host}").format(host=message.host)
    return Prompt(
        key=f"directory.message:{message.id}",
        slice=_SLICE,
        due_at=since + timedelta(minutes=2 if message.is_urgent else 15),
        tone=Tone.SOON if message.is_urgent else Tone.CALM,
        title=title,
        detail=" · ".join(filter(None, (message.caller, message.text[:80]))),
        actions=(Action("pass_on", translate("Directory", "Passed on"), ref),),
        ref=ref,
    )
