"""One search index for all slices: whatever staff type, a part of a name, number or text finds the record.

Services call ``index`` inside their transaction; ``find`` is a bounded read. It must never decide who may see what: a
title and detail are shown as they were given, so the caller gives them masked.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from peewee import BigIntegerField, CharField, TextField

from desk_app.kernel.database import Table, change, is_postgres, one, rows, value
from desk_app.kernel.fields import InstantField, to_millis
from desk_app.kernel.pinyin import initials
from desk_app.kernel.refs import Ref
from desk_app.kernel.search.words import fold, is_gram, kind_token, only_digits, phrase, tokens

if TYPE_CHECKING:
    from datetime import datetime

    from desk_app.kernel.work import Work

LIMIT = 50
_PAGE = 2_000
_MERGED_PAGES = 64
_NEWEST = 2_000

# SQLite keeps only the index of the tokens (they can be made again from ``words``), and what is deleted is really gone.
_SQLITE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_token USING fts5(tokens, content='', columnsize=0, tokenize='ascii')",
    "INSERT INTO search_token (search_token, rank) VALUES ('secure-delete', 1)",
    # Merging inside the acts would stop one in a hundred for 50-300 ms: ``tidy`` does it while nobody waits.
    "INSERT INTO search_token (search_token, rank) VALUES ('automerge', 0)",
)
_POSTGRES = (
    "ALTER TABLE search_entry ADD COLUMN IF NOT EXISTS tokens tsvector",
    "CREATE INDEX IF NOT EXISTS search_entry_tokens ON search_entry USING gin (tokens) WITH (fastupdate = off)",
)
_ENTER = (
    "INSERT INTO search_entry (ref_kind, ref_id, title, detail, at, words) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (ref_kind, ref_id) DO NOTHING RETURNING id"
)
_COLUMNS = "e.ref_kind, e.ref_id, e.title, e.detail, e.at"


class SearchEntry(Table):
    """What one record is found by (its words, folded) and what a hit shows; newer records have higher ids."""

    ref_kind = CharField(max_length=30)
    ref_id = BigIntegerField()
    title = TextField()
    detail = TextField()
    at = InstantField()
    words = TextField()

    class Meta:
        """One entry per record."""

        indexes = ((("ref_kind", "ref_id"), True),)

    @classmethod
    def extra_sql(cls, *, postgres: bool) -> tuple[str, ...]:
        """What each database searches by, beside the table or inside it."""
        return _POSTGRES if postgres else _SQLITE


TABLES = (SearchEntry,)


@dataclass(frozen=True, slots=True)
class Findable:
    """A record and what it is to be found by, as ``index`` takes it."""

    ref: Ref
    title: str
    detail: str = ""
    name: str = ""
    digits: tuple[str, ...] = ()
    text: str = ""
    at: datetime | None = None

    def moment(self, work: Work) -> int:
        """When it was, in milliseconds; now if nothing is said."""
        return work.millis if self.at is None else to_millis(self.at)


class Gathered(threading.local):
    """What this thread was told to enter and has not entered yet; None outside ``many.gathered``."""

    records: dict[Ref, Findable] | None = None


GATHERED = Gathered()


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
    """Make a record findable by name (and its pinyin initials), digits (telephone, slip number) and text.

    A record that is in the index already is replaced and keeps its place in the order.
    """
    found = Findable(ref, title, detail, name, tuple(digits), text, at)
    if GATHERED.records is not None:
        GATHERED.records[ref] = found
    else:
        enter(work, found)


def enter(work: Work, found: Findable) -> None:
    """Write one record into the index now."""
    ref, moment = found.ref, found.moment(work)
    words = words_of(found.name, found.digits, found.text)
    title, detail = storable(found.title), storable(found.detail)
    # Nearly all records are new: no look at what is there before it proves to be there.
    added = value(_ENTER, ref.kind, ref.id, title, detail, moment, words)
    if added is not None:
        _add_tokens(int(added), ref.kind, words)
        return
    known = rows("SELECT id, words FROM search_entry WHERE ref_kind = ? AND ref_id = ?", ref.kind, ref.id)[0]
    entry, before = int(known[0]), str(known[1])
    if before != words:
        _take_tokens(entry, ref.kind, before)
        _add_tokens(entry, ref.kind, words)
    change(
        "UPDATE search_entry SET title = ?, detail = ?, at = ?, words = ? WHERE id = ?",
        title,
        detail,
        moment,
        words,
        entry,
    )


def remove(ref: Ref) -> None:
    """Take a record out of the index and its words out of the file (D16); part of the caller's transaction."""
    if GATHERED.records is not None:
        GATHERED.records.pop(ref, None)
    known = one("SELECT id, words FROM search_entry WHERE ref_kind = ? AND ref_id = ?", ref.kind, ref.id)
    if known is not None:
        _take_tokens(int(known[0]), ref.kind, str(known[1]))
        change("DELETE FROM search_entry WHERE id = ?", known[0])


def find(text: str, kinds: tuple[str, ...] = (), limit: int = LIMIT) -> tuple[Hit, ...]:
    """The newest records that hold every word of ``text`` in whole or in part, newest first; none for no words."""
    runs = tuple(dict.fromkeys(fold(text)))
    if not runs:
        return ()
    if is_postgres():
        found = _find_in_postgres(_tsquery(runs, kinds), limit)
    else:
        sql = (
            f"SELECT {_COLUMNS} FROM search_token t CROSS JOIN search_entry e ON e.id = t.rowid "
            f"WHERE t.search_token MATCH ? ORDER BY t.rowid DESC LIMIT {limit:d}"  # bound, it is planned anew each time
        )
        found = rows(sql, _match(runs, kinds))
    return tuple(Hit(Ref(kind, number), title, detail, at) for kind, number, title, detail, at in found)


def _find_in_postgres(wanted: str, limit: int) -> list[tuple[Any, ...]]:
    # PostgreSQL would guess which of two ways is shorter, and a wrong guess reads every record there is: what is common
    # is found among the newest records, what is rare through the index.
    newest = rows(
        f"SELECT {_COLUMNS} FROM search_entry e WHERE e.id > (SELECT max(id) FROM search_entry) - ? "
        "AND e.tokens @@ ?::tsquery ORDER BY e.id DESC LIMIT ?",
        _NEWEST,
        wanted,
        limit,
    )
    if len(newest) == limit:
        return newest
    return rows(
        "WITH found AS MATERIALIZED (SELECT id FROM search_entry WHERE tokens @@ ?::tsquery) "
        f"SELECT {_COLUMNS} FROM search_entry e WHERE e.id IN (SELECT id FROM found ORDER BY id DESC LIMIT ?) "
        "ORDER BY e.id DESC",
        wanted,
        limit,
    )


def rebuild() -> None:
    """Make all tokens again from the stored words: after moving a site, or when the way of cutting has changed."""
    if is_postgres():
        change("UPDATE search_entry SET tokens = NULL")
    else:
        change("INSERT INTO search_token (search_token) VALUES ('delete-all')")
    last = 0
    while page := rows("SELECT id, ref_kind, words FROM search_entry WHERE id > ? ORDER BY id LIMIT ?", last, _PAGE):
        for entry, kind, words in page:
            _add_tokens(entry, kind, words)
        last = page[-1][0]
    if not is_postgres():
        change("INSERT INTO search_token (search_token) VALUES ('optimize')")


def tidy(_: Work) -> bool:
    """Merge a little of what the last acts added, some 10 ms; a use case for idle moments, True while more is left.

    Never calling it costs nothing but speed: a search asks each unmerged piece, and SQLite merges by itself, at once
    and for up to a second, when sixteen pieces of a size have come together.
    """
    if is_postgres():
        return False
    before = value("SELECT total_changes()")
    change("INSERT INTO search_token (search_token, rank) VALUES ('merge', ?)", _MERGED_PAGES)
    return int(value("SELECT total_changes()") - before) >= 2


def words_of(name: str, digits: Iterable[str], text: str) -> str:
    """The folded words of a record as they are stored, each once."""
    runs = (*fold(name), *initials(name), *filter(None, map(only_digits, digits)), *fold(text))
    return " ".join(dict.fromkeys(runs))


def storable(text: str) -> str:
    """Text without what a broken keyboard or a pasted file may hold and no database takes: NUL and half characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def token_text(kind: str, words: str) -> str:
    """The tokens of one entry as the open database takes them."""
    found = (kind_token(kind), *tokens(words.split()))
    return _tsvector(found) if is_postgres() else " ".join(found)


def _add_tokens(entry: int, kind: str, words: str) -> None:
    text = token_text(kind, words)
    if is_postgres():
        change("UPDATE search_entry SET tokens = ?::tsvector WHERE id = ?", text, entry)
    else:
        change("INSERT INTO search_token (rowid, tokens) VALUES (?, ?)", entry, text)


def _take_tokens(entry: int, kind: str, words: str) -> None:
    if not is_postgres():  # there they stand in the row itself
        text = token_text(kind, words)
        change("INSERT INTO search_token (search_token, rowid, tokens) VALUES ('delete', ?, ?)", entry, text)


def _match(runs: tuple[str, ...], kinds: tuple[str, ...]) -> str:
    # Runs hold no quote and no operator, so nothing that people type can become FTS5 syntax.
    wanted = " AND ".join(f'"{" ".join(phrase(run))}"' for run in runs)
    if kinds:
        wanted += " AND (" + " OR ".join(f'"{kind_token(kind)}"' for kind in kinds) + ")"
    return wanted


def _tsquery(runs: tuple[str, ...], kinds: tuple[str, ...]) -> str:
    wanted = " & ".join("(" + " <-> ".join(f"'{token}'" for token in phrase(run)) + ")" for run in runs)
    if kinds:
        wanted += " & (" + " | ".join(f"'{kind_token(kind)}'" for kind in kinds) + ")"
    return wanted


def _tsvector(found: Iterable[str]) -> str:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, token in enumerate(found, 1):
        places[token].append(place)
    return " ".join(
        f"'{token}':{','.join(map(str, where))}" if is_gram(token) else f"'{token}'" for token, where in places.items()
    )
