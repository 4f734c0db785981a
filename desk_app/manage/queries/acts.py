"""The journal as the browser shows it: who did what and when, with facts whose personal data is masked (G2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk_app.kernel.fields import canonical_json, from_millis
from desk_app.kernel.journal import JournalRow
from desk_app.kernel.journal_browsing import Wanted, browse, place_of
from desk_app.kernel.refs import Ref
from desk_app.manage.rules import IDS, MAILS, PHONES, without_mobiles
from desk_app.people.rules import masked_email, masked_id, masked_phone

PAGE = 100


@dataclass(frozen=True, slots=True)
class ActRow:
    """One act for showing; ``facts`` None: erased with the person they named (D16)."""

    row: JournalRow
    at: datetime
    desk: int
    sequence: int
    facts: tuple[tuple[str, str], ...] | None

    @property
    def id(self) -> int:
        """The journal row's id."""
        return self.row.id

    @property
    def actor(self) -> str:
        """The staff number; 0 is the program itself."""
        return self.row.actor

    @property
    def action(self) -> str:
        """The action's name."""
        return self.row.action

    @property
    def subject(self) -> Ref:
        """The record it was done to."""
        return self.row.subject


def acts(wanted: Wanted, before: ActRow | None = None, limit: int = PAGE) -> tuple[ActRow, ...]:
    """A page of acts, newest first."""
    return tuple(_act(row) for row in browse(wanted, None if before is None else before.row, limit))


def _act(row: JournalRow) -> ActRow:
    desk, sequence = place_of(row)
    facts = None if row.facts is None else tuple((name, _shown(name, told)) for name, told in row.facts.items())
    return ActRow(row, from_millis(row.at), desk, sequence, facts)


def _shown(name: str, told: object) -> str:
    masked = _masked(name, told)
    return masked if isinstance(masked, str) else canonical_json(masked)


def _masked(name: str, told: object) -> object:
    if isinstance(told, Mapping):
        return {inner: _masked(inner, value) for inner, value in told.items()}
    if isinstance(told, list | tuple):
        return [_masked(name, value) for value in told]
    if not isinstance(told, str):
        return told
    for names, mask in ((PHONES, masked_phone), (IDS, masked_id), (MAILS, masked_email)):
        if name in names:
            return mask(told)
    return without_mobiles(told)
