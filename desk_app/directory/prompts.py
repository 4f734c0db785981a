"""What the desk should do about messages: pass them on once the host is back, ring for the urgent ones (R6)."""

from __future__ import annotations

from datetime import datetime, timedelta

from desk_app.directory import queries
from desk_app.directory.queries import HostStateRow, MessageRow
from desk_app.directory.rules import HostState
from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk

_SLICE = "directory"
_URGENT_IN, _PASSED_ON_IN = timedelta(minutes=2), timedelta(minutes=15)


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """One prompt for each urgent message, at once, and one for each host who is in and has others waiting (R6)."""
    messages = queries.open_messages()
    hosts = queries.host_states() if messages else {}
    waiting: dict[int, list[MessageRow]] = {}
    prompts = []
    for message in messages:
        if message.is_urgent:
            prompts.append(_urgent(message))
        else:
            waiting.setdefault(message.host_id, []).append(message)
    for host_id, of_host in waiting.items():
        host = hosts.get(host_id)
        if host is not None and host.state is HostState.IN:
            prompts.append(_together(desk, host, of_host))
    return tuple(with_tone(prompt, now) for prompt in prompts)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When a shown message turns late; anything else changes by a message or a host's state, not by time."""
    return min((prompt.due_at for prompt in due(desk, now) if prompt.due_at > now), default=None)


def _urgent(message: MessageRow) -> Prompt:
    title = translate("Directory", "Urgent: ring {host} now").format(host=message.host)
    return _prompt(f"directory.message:{message.id}", message, title, message.taken_at + _URGENT_IN, Tone.SOON)


def _together(desk: Desk, host: HostStateRow, messages: list[MessageRow]) -> Prompt:
    first, count = messages[0], len(messages)
    due_at = max(first.taken_at, host.state_since) + _PASSED_ON_IN
    if count == 1:
        title = translate("Directory", "Pass the message on to {host}").format(host=host.name)
    else:
        title = translate("Directory", "Pass %n messages on to {host}", None, count).format(host=host.name)
    return _prompt(f"directory.messages:{host.id}", first, title, due_at, Tone.CALM)


def _prompt(key: str, message: MessageRow, title: str, due_at: datetime, tone: Tone) -> Prompt:
    ref = Ref("message", message.id)
    return Prompt(
        key=key,
        slice=_SLICE,
        due_at=due_at,
        tone=tone,
        title=title,
        detail=" · ".join(filter(None, (message.caller[:40], message.text[:80]))),
        actions=(Action("pass_on", translate("Directory", "Passed on"), ref),),
        ref=ref,
    )
