"""One search index for all slices: whatever staff type, a part of a name, number or text finds the record.

Services call ``index`` inside their transaction; ``find`` is a bounded read. It must never decide who may see what: a
title and detail are shown as they were given, so the caller gives them masked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from peewee import BigIntegerField, CharField, TextField

from desk_app.kernel.database import Table
from desk_app.kernel.fields import InstantField
from desk_app.kernel.refs import Ref

if TYPE_CHECKING:
    from datetime import datetime

    from desk_app.kernel.work import Work

LIMIT = 50


class SearchEntry(Table):
    """What one record is found by: its words, folded, and what a hit shows."""

    ref_kind = CharField(max_length=30)
    ref_id = BigIntegerField()
    title = TextField()
    detail = TextField()
    at = InstantField()
    words = TextField()

    class Meta:
        """One entry per record."""

        indexes = ((("ref_kind", "ref_id"), True),)


TABLES = (SearchEntry,)


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found; title and detail as the service gave them, ``at`` in milliseconds."""

    ref: Ref
    title: str
    detail: str
    at: int


def index(
    work: Work,
    ref: Ref,
    title: str,
    detail: str = "",
    *,
    name: str = "",
    digits: Iterable[str] = (),
    text: str = "",
    at: datetime | None = None,
) -> None:
    """Make a record findable by name (and its pinyin initials), digits (phone, slip number) and text; replaces."""
    raise NotImplementedError


def remove(ref: Ref) -> None:
    """Take a record out of the index and its words out of the file (D16); part of the caller's transaction."""
    raise NotImplementedError


def find(text: str, kinds: tuple[str, ...] = (), limit: int = LIMIT) -> tuple[Hit, ...]:
    """The newest records that hold every word of ``text``, newest first."""
    raise NotImplementedError
