"""Many records into the index at once, as an import brings them: a few statements for thousands of records.

One by one, each entry between two sets of tokens makes SQLite write its index out anew, so a record costs ten times as
much. Must find exactly what ``search.index`` would.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

from desk_app.kernel import search
from desk_app.kernel.database import change, is_postgres, rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.search import Findable
from desk_app.kernel.work import Work

AT_ONCE = 1_000
_COLUMNS = "ref_kind, ref_id, title, detail, at, words"


@contextmanager
def gathered(work: Work) -> Iterator[None]:
    """Let every ``search.index`` of this thread wait for the end of the block, and enter them all at once then.

    Nothing of the block may look for what it has just entered; where the block raises, nothing is entered.
    """
    if search.GATHERED.records is not None:  # inside another such block: its end will do
        yield
        return
    records: dict[Ref, Findable] = {}
    search.GATHERED.records = records
    try:
        yield
    finally:
        search.GATHERED.records = None
    index_many(work, records.values())


def index_many(work: Work, records: Iterable[Findable]) -> None:
    """Make records findable, each given once; most should be new, one that is known already is replaced by itself."""
    left = iter(records)
    while part := {one.ref: one for one in islice(left, AT_ONCE)}:
        _index(work, part)


def _index(work: Work, part: dict[Ref, Findable]) -> None:
    words = {ref: search.words_of(one.name, one.digits, one.text) for ref, one in part.items()}
    entered = {Ref(kind, number): entry for entry, kind, number in _enter(work, part, words)}
    if not is_postgres() and entered:
        flat = [value for ref, entry in entered.items() for value in (entry, search.token_text(ref.kind, words[ref]))]
        change(f"INSERT INTO search_token (rowid, tokens) VALUES {_marks('(?,?)', len(entered))}", *flat)
    for ref, one in part.items():
        if ref not in entered:
            search.enter(work, one)


def _enter(work: Work, part: dict[Ref, Findable], words: dict[Ref, str]) -> list[tuple[Any, ...]]:
    flat: list[object] = []
    for ref, one in part.items():
        flat += (
            ref.kind,
            ref.id,
            search.storable(one.title),
            search.storable(one.detail),
            one.moment(work),
            words[ref],
        )
        if is_postgres():  # there the tokens stand in the row itself
            flat.append(search.token_text(ref.kind, words[ref]))
    columns, mark = (
        (f"{_COLUMNS}, tokens", "(?,?,?,?,?,?,?::tsvector)") if is_postgres() else (_COLUMNS, "(?,?,?,?,?,?)")
    )
    return rows(
        f"INSERT INTO search_entry ({columns}) VALUES {_marks(mark, len(part))} "
        "ON CONFLICT (ref_kind, ref_id) DO NOTHING RETURNING id, ref_kind, ref_id",
        *flat,
    )


def _marks(mark: str, often: int) -> str:
    return ",".join([mark] * often)
