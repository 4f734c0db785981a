"""What can have happened to a person's record; ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class PersonChanged(Change):
    """Somebody was added, corrected, noted, merged or gave a consent."""

    person_id: int


@dataclass(frozen=True, slots=True)
class PersonErased(Change):
    """Everything personal of somebody is gone (D16): whoever shows it reloads, the database file is swept."""

    person_id: int
