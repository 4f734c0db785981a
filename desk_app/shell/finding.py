"""Finds records by scanned number and by search, over all slices. No Qt."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from desk_app.kernel import numbers, search
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import mark, translate
from desk_app.people.rules import MATCHABLE, phone_digits
from desk_app.shell import slices

_RARE = ("host", "person", "member", "fee_account", "loan_thing")
_RARE_SHOWN = 12
_NUMBER = re.compile(r"[0-9+() .\-]+")

KIND_TITLES = {
    "visit": mark("Shell", "Visits"),
    "person": mark("Shell", "People"),
    "host": mark("Shell", "Hosts"),
    "message": mark("Shell", "Messages"),
    "staff": mark("Shell", "Staff"),
    "expected": mark("Shell", "Expected visitors"),
    "found_item": mark("Shell", "Found items"),
    "lost_report": mark("Shell", "Lost reports"),
    "claim": mark("Shell", "Claims"),
    "call": mark("Shell", "Calls"),
    "outbound_sheet": mark("Shell", "Call sheets"),
    "duty_call": mark("Shell", "Duty calls"),
    "complaint": mark("Shell", "Complaints"),
    "suggestion": mark("Shell", "Suggestions"),
    "parcel": mark("Shell", "Parcels"),
    "loan": mark("Shell", "Loans"),
    "loan_thing": mark("Shell", "Things to lend"),
    "member": mark("Shell", "Members"),
    "fee_account": mark("Shell", "Fee accounts"),
    "bill": mark("Shell", "Bills"),
    "sale": mark("Shell", "Sales"),
    "product": mark("Shell", "Goods"),
    "task": mark("Shell", "Tasks"),
    "fault": mark("Shell", "Faults"),
}


@dataclass(frozen=True, slots=True)
class Results:
    """Hits of one kind, newest first."""

    title: str
    hits: tuple[search.Hit, ...]


def by_number(code: str) -> Ref | None:
    """The record of a slip number, scanned or typed; None when it is no slip number or nothing stands behind it.

    Refuses numbers.mistyped when it looks like a slip number with a wrong digit; a carrier's tracking number that is as
    long is looked for first.
    """
    digits = numbers.plain_digits(code)
    if not (digits.isascii() and digits.isdecimal() and len(digits) >= 15):
        return None
    try:
        number = numbers.parse(digits)
    except Refusal as refused:
        known = by_code(digits)
        if refused.code == "numbers.mistyped" and known is None:
            raise
        return known
    for name in slices.WITH_OFFERS:
        lookup = getattr(slices.part(name, "offers"), "NUMBERS", {}).get(number.kind.ref_kind)
        found = None if lookup is None else lookup(number.digits)
        if found is not None:
            return Ref(number.kind.ref_kind, found)
    return _of_paper(number.digits)


def _of_paper(digits: str) -> Ref | None:
    """What a printed paper with this number is about; the paper itself where no tab shows that (a rota, an X, a list)."""
    from desk_app.printing import queries as papers

    job = papers.job_of_number(digits)
    if job is None:
        return None
    return job.ref if tab_of(job.ref) is not None or window_of(job.ref) is not None else Ref("print_job", job.id)


def by_code(code: str) -> Ref | None:
    """The record of a barcode that is no slip number: a thing to lend, a parcel's tracking number; None: nobody's."""
    for name in slices.WITH_OFFERS:
        lookup = getattr(slices.part(name, "offers"), "by_code", None)
        found = None if lookup is None else lookup(code)
        if isinstance(found, Ref):
            return found
    return None


def by_text(text: str, limit: int = 24) -> tuple[Results, ...]:
    """Hits by kind for the search field: names, pinyin initials, phones, slip numbers, text."""
    wanted, groups = _plain(text), dict[str, list[search.Hit]]()
    # Who somebody is stands among a year of their visits and calls: what is rare is asked for apart, and stands first.
    for hit in dict.fromkeys((*search.find(wanted, _RARE, limit=_RARE_SHOWN), *search.find(wanted, limit=limit))):
        groups.setdefault(hit.ref.kind, []).append(hit)
    return tuple(
        Results(translate("Shell", KIND_TITLES.get(kind, kind)), tuple(hits[:8])) for kind, hits in groups.items()
    )


def _plain(text: str) -> str:
    """A telephone or slip number without gaps, +86 and zeros in front (D5); any other text as it is."""
    if not _NUMBER.fullmatch(unicodedata.normalize("NFKC", text)):
        return text
    digits = phone_digits(text)
    return digits if len(digits) >= MATCHABLE else text


def window_of(ref: Ref) -> str | None:
    """The slice that shows records of this kind in a window of its own, because it has no tab; None: a tab shows them."""
    for name in slices.WITH_OFFERS:
        if ref.kind in getattr(slices.part(name, "offers"), "WINDOW_KINDS", ()):
            return name
    return None


def tab_of(ref: Ref) -> str | None:
    """The tab that shows records of this kind."""
    for name in slices.WITH_OFFERS:
        tab = getattr(slices.part(name, "offers"), "REF_KINDS", {}).get(ref.kind)
        if tab is not None:
            return str(tab)
    return None
