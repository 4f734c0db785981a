"""The words of opening and closing: what is checked, what stands in the way, and every refusal as a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.closing.rules import Check
from desk_app.kernel.texts import mark, translate

_CHECKS = {
    "appearance": mark("Closing", "Appearance: uniform, badge, hands and hair neat"),
    "tidy": mark("Closing", "Desk and hall tidy and quiet, nothing lying about"),
    "air": mark("Closing", "Fresh air: aired, temperature pleasant"),
    "light": mark("Closing", "Lights on, none broken"),
    "shelves": mark("Closing", "Goods shelves full and neat"),
    "prices": mark("Closing", "Price list and labels plain to see"),
    "machines": mark("Closing", "Computer, telephone, printer and terminal work"),
    "paper": mark("Closing", "Paper, forms and change are ready"),
    "papers_reading": mark("Closing", "Today's newspapers and magazines are out"),
    "tea": mark("Closing", "Tea, water and cups are ready"),
}
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
    "nothing_to_close": mark("Closing", "There is nothing to close."),
    "no_such_paper": mark("Closing", "This paper is not kept here."),
    "cannot_write": mark("Closing", "{path} cannot be written: {why}"),
    "cannot_read": mark("Closing", "{path} cannot be read: {why}"),
    "no_columns": mark("Closing", "No column with amounts was found in the file. Choose the right file."),
}


def check_text(check: Check, language: str | None = None) -> str:
    """A thing on the checklist in words: the site's own, else the program's."""
    return check.text or translate("Closing", _CHECKS.get(check.key, check.key), language=language)


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """A refusal as a sentence that says what to do."""
    known = _SENTENCES[code.partition(".")[2]]
    return translate("Closing", known, language=language).format_map(dict(facts))
