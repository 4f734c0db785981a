"""Every refusal of opening and closing, said so that the user knows what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.kernel.texts import mark, translate

_SENTENCES = {
    "no_checks": mark("Closing", "Leave at least one thing on the checklist."),
    "too_many_checks": mark("Closing", "The checklist takes {most} things at most."),
    "check_too_long": mark("Closing", "One line is longer than {most} characters. Shorten it."),
    "no_such_check": mark("Closing", "There is no such line on this checklist."),
    "checklist_signed": mark("Closing", "This checklist is signed already and stays as it is."),
    "checks_open": mark("Closing", "Tick the things that are left ({n}), or write down what is the matter."),
    "no_reason": mark("Closing", "Enter the reason."),
    "reason_too_long": mark("Closing", "The reason is longer than {most} characters. Shorten it."),
    "needs_supervisor": mark("Closing", "A supervisor decides this. Have one approve it."),
    "still_open": mark("Closing", "{n} things are still open. Settle them, or have a supervisor close over them."),
    "day_sealed": mark("Closing", "{day} is closed already. Corrections are entered on an open day."),
    "tills_open": mark("Closing", "{n} tills have no Z report yet. Close them first."),
    "stale": mark("Closing", "The till of {day} was never closed. Count and close it first, then open today."),
    "seal_differs": mark("Closing", "The sealed day {detail} was changed afterwards."),
    "marked_after_signing": mark("Closing", "The checklist {detail} was marked after it was signed."),
    "cannot_write": mark("Closing", "{path} cannot be written: {why}"),
}


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """A refusal or finding as a sentence that says what to do; an unknown code gets a true, general one."""
    known = _SENTENCES.get(code.partition(".")[2])
    if known is None:
        return translate("Closing", "That is not possible ({code}).", language=language).format(code=code)
    return translate("Closing", known, language=language).format_map({"where": "", "detail": "", **facts})
