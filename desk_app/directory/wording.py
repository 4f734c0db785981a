"""The words of the directory: host states and the sentences of its refusals. Text only."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.directory.rules import HostState
from desk_app.kernel.texts import translate


def state_name(state: HostState, language: str | None = None) -> str:
    """A host's state as staff call it (R6)."""
    names = {
        HostState.IN: translate("Directory", "In", language=language),
        HostState.OUT: translate("Directory", "Out", language=language),
        HostState.BUSY: translate("Directory", "With a visitor", language=language),
    }
    return names[state]


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of the directory."""
    sentences = {
        "directory.no_name": translate("Directory", "Type a name first.", language=language),
        "directory.too_long": translate(
            "Directory", "This is too long to keep. Shorten the text, please.", language=language
        ),
        "directory.no_message": translate(
            "Directory", "Write the message, or at least a number to ring back.", language=language
        ),
        "directory.no_such_host": translate(
            "Directory", "This host is not in the directory. Choose another.", language=language
        ),
        "directory.department_taken": translate(
            "Directory", "There is a department {name} already.", language=language
        ),
        "directory.needs_reason": translate("Directory", "Write down the reason first.", language=language),
        "directory.passed_on_already": translate("Directory", "This message was passed on already.", language=language),
    }
    return sentences[code].format_map(dict(facts))
