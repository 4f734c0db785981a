"""What can have happened to the phrase book."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class PhraseBookChanged(Change):
    """A phrase or a never-word was edited, added or taken back."""
