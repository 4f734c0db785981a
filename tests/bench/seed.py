"""A site with a long past: visits by the million, written as the services would have written them, but in bulk.

The story is one visitor after the other: ticket, called after 5 s, received after 3 s more, seen off after 17 s more; the
next one comes every 30 s, 1,000 a day. `by_services` plays it through the services, `fill` writes the rows with plain SQL;
tests/reception/test_seeded_day.py proves that both leave the same site behind.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desk_app.kernel import journal, search
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, close_database, create_schema, one, open_database, rows, transaction
from desk_app.kernel.fields import to_millis
from desk_app.kernel.numbers import NumberKind, SlipNumber
from desk_app.kernel.pinyin import initials
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.search.words import fold
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.people import service as people
from desk_app.people.rules import PersonDraft, Title
from desk_app.reception import service
from desk_app.reception.rules import Draft, Outcome
from desk_app.shell import slices

START = datetime(2024, 1, 1, 1, 0, tzinfo=UTC)  # nine in the morning
PER_DAY, EVERY, PEOPLE = 1_000, 30_000, 200
CALLED, RECEIVED, DONE = 5_000, 8_000, 25_000
PURPOSE = "会籍咨询"
OPERATOR = Operator(1, "07", Role.SUPERVISOR)
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
_GIVEN = "伟芳娜敏静丽强磊军洋"
_PAGE = 20_000


def visitor(number: int) -> tuple[str, str]:
    """Name and telephone of one of the regular visitors."""
    which = number % PEOPLE
    return f"{_SURNAMES[which // 10]}{_GIVEN[which % 10]}", f"1380000{which:04d}"


def starts(number: int) -> int:
    """When a visit (from 0) begins, milliseconds."""
    day, place = divmod(number, PER_DAY)
    return to_millis(START) + day * 86_400_000 + place * EVERY


def after(visits: int) -> datetime:
    """A moment of the next business day after so many visits: where a measurement may begin."""
    return START + timedelta(days=visits // PER_DAY + 1)


def base(path: Path) -> tuple[Desk, ManualClock, int]:
    """An open site with a lane and the regular visitors, and a desk in it."""
    open_database(path)
    create_site(slices.all_tables(), slices.all_triggers())
    clock = ManualClock(START)
    desk = Desk(clock)
    desk.operator = OPERATOR
    lane = desk.do(service.save_lane, lane_id=None, code="A", name="会籍")
    for number in range(PEOPLE):
        name, phone = visitor(number)
        desk.do(people.add_person, PersonDraft(name=name, title=Title.MS, phones=(phone,)))
    return desk, clock, lane


def by_services(path: Path, visits: int) -> None:
    """Play the story through the services."""
    desk, clock, lane = base(path)
    for number in range(visits):
        name, phone = visitor(number)
        begin = starts(number)
        draft = Draft(lane, name=name, title="ms", phone=phone, purpose=PURPOSE, person_id=number % PEOPLE + 1)
        clock.set(_moment(begin))
        visit_id = desk.do(service.take, draft, print_ticket=False).visit_id
        clock.set(_moment(begin + CALLED))
        desk.do(service.call_next, (lane,))
        clock.set(_moment(begin + RECEIVED))
        desk.do(service.receive, visit_id)
        clock.set(_moment(begin + DONE))
        desk.do(service.finish, visit_id, Outcome.SOLVED)
    close_database()


def fill(path: Path, visits: int) -> None:
    """Write the same site with plain SQL."""
    _, _, lane = base(path)
    # They look at each row that is added; what they guard is proved on the small day instead.
    triggers = rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    for name, _ in triggers:
        DATABASE.execute_sql(f"DROP TRIGGER {name}")
    chain = _Chain()
    for first in range(0, visits, _PAGE):
        with transaction():
            _write_page(range(first, min(first + _PAGE, visits)), lane, chain)
    with transaction():
        _write_counters(visits)
    for _, sql in triggers:
        DATABASE.execute_sql(sql)
    DATABASE.execute_sql("INSERT INTO search_token (search_token) VALUES ('optimize')")
    DATABASE.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    close_database()


class _Chain:
    """The journal as it grows."""

    def __init__(self) -> None:
        self.number, self.last = journal.DESK_SPAN + journal.head(1)[0], journal.head(1)[1]
        self.rows: list[tuple[Any, ...]] = []
        self.facts: list[tuple[Any, ...]] = []

    def add(self, at: int, action: str, visit_id: int, payload: str) -> None:
        """One act; the salt is the row's own number, so that a site can be made again."""
        self.number += 1
        salt = f"{self.number:032x}"
        digest = hashlib.sha256(f"{salt}{payload}".encode()).hexdigest()
        text = f"{self.last}\x1f{self.number}\x1f{at}\x1f07\x1f{action}\x1fvisit\x1f{visit_id}\x1f{digest}"
        self.last = hashlib.sha256(text.encode()).hexdigest()
        self.rows.append((self.number, 1, at, "07", action, "visit", visit_id, digest, self.last))
        self.facts.append((self.number, salt, payload))

    def taken(self) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
        """What came since the last time."""
        done = self.rows, self.facts
        self.rows, self.facts = [], []
        return done


def _write_page(numbers: range, lane: int, chain: _Chain) -> None:
    connection = DATABASE.connection()
    tables: dict[str, list[tuple[Any, ...]]] = {}
    for number in numbers:
        for table, row in _rows_of(number, lane):
            tables.setdefault(table, []).append(row)
        _journal_of(number, chain)
    tables["journal"], tables["journal_facts"] = chain.taken()
    for table, many in tables.items():
        marks = ",".join("?" * len(many[0]))
        columns = "(rowid, tokens)" if table == "search_token" else ""
        connection.executemany(f"INSERT INTO {table} {columns} VALUES ({marks})", many)


def _label(number: int) -> tuple[str, str, str]:
    """Label, slip number and business day of a visit."""
    days, place = divmod(number, PER_DAY)
    day = START.date() + timedelta(days=days)
    return f"A{place + 1:03d}", SlipNumber(NumberKind.VISIT, day, 1, place + 1).digits, day.isoformat()


def _rows_of(number: int, lane: int) -> Iterator[tuple[str, tuple[Any, ...]]]:
    visit_id, person_id, at = number + 1, number % PEOPLE + 1, starts(number)
    called, received, done = at + CALLED, at + RECEIVED, at + DONE
    (name, phone), (label, slip, day) = visitor(number), _label(number)
    visit = (visit_id, slip, label, day, lane, at, at, "done", done, 4, at, "normal", 0, person_id, None, 1, "07", 1, 1)
    yield "visit", (*visit, 0, 0, None, 0, None, None, None, received, 8_000, 17_000, "", 0, "solved", done)
    yield "visit_face", (visit_id, name, "ms", phone, PURPOSE, 0)
    step = 4 * number
    for seq, state, moment, before, lasted in (
        (1, "waiting", at, "", 0),
        (2, "called", called, "waiting", 5_000),
        (3, "serving", received, "called", 3_000),
        (4, "done", done, "serving", 17_000),
    ):
        yield "visit_step", (step + seq, visit_id, seq, state, moment, before, lasted, lane, 1, "07", "")
    yield "visit_mark", (visit_id, visit_id, "seen_off", done, "07")
    yield "presence_fact", (2 * number + 1, visit_id, "in", 1, at, "07")
    yield "presence_fact", (2 * number + 2, visit_id, "out", 1, done, "07")
    runs = (*fold(name), *initials(name), phone, slip, *fold(f"{label} {PURPOSE}"))
    words = " ".join(dict.fromkeys(runs))
    entry = PEOPLE + visit_id
    yield "search_entry", (entry, "visit", visit_id, f"{label} {name}", PURPOSE, at, words)
    yield "search_token", (entry, search.token_text("visit", words))


def _write_counters(visits: int) -> None:
    days = [(START.date() + timedelta(days=first // PER_DAY), first) for first in range(0, visits, PER_DAY)]
    DATABASE.connection().executemany(
        "INSERT INTO counter (name, day, desk, last) VALUES (?, ?, ?, ?)",
        [
            (name, day.isoformat(), desk, min(PER_DAY, visits - first))
            for day, first in days
            for name, desk in (("lane.A", 0), ("number.10", 1))
        ],
    )


def _journal_of(number: int, chain: _Chain) -> None:
    visit_id, person, at = number + 1, number % PEOPLE + 1, starts(number)
    (name, phone), (label, slip, _) = visitor(number), _label(number)
    taken = (
        f'{{"class":"normal","heads":1,"label":"{label}","lane":"A","name":"{name}","number":"{slip}",'
        f'"person":{person},"phone":"{phone}","purpose":"{PURPOSE}","urgent":false}}'
    )
    chain.add(at, "visit.taken", visit_id, taken)
    moved = f'"label":"{label}","lasted_ms"'
    end = f'"person":{person},"why":""}}'
    chain.add(at + CALLED, "visit.called", visit_id, f'{{"before":"waiting","desk":1,{moved}:5000,{end}')
    chain.add(at + RECEIVED, "visit.serving", visit_id, f'{{"before":"called",{moved}:3000,{end}')
    chain.add(at + DONE, "visit.mark", visit_id, f'{{"kind":"seen_off","label":"{label}"}}')
    chain.add(at + DONE, "visit.done", visit_id, f'{{"before":"serving",{moved}:17000,"outcome":"solved",{end}')


def _moment(millis: int) -> datetime:
    return datetime.fromtimestamp(millis / 1000, UTC)


def _shape() -> str:
    """What a seeded site hangs on: the tables that one visit fills with all that guards them, and this file."""
    probe = Path(tempfile.mkdtemp(prefix="desk-seed-"))
    try:
        fill(probe / "desk.db", 1)
        open_database(probe / "desk.db")
        names = [
            name for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
        ]
        filled = [name for name in names if one(f"SELECT 1 FROM {name} LIMIT 1") is not None] + ["search_token"]
        marks = ", ".join("?" * len(filled))
        found = rows(f"SELECT sql FROM sqlite_master WHERE sql <> '' AND tbl_name IN ({marks}) ORDER BY sql", *filled)
        close_database()
    finally:
        shutil.rmtree(probe)
    return "\n".join(sql for (sql,) in found) + Path(__file__).read_text(encoding="utf-8")


def site_of(visits: int) -> Path:
    """A site with so many past visits, made once and kept in the temporary folder; never open it.

    Tables that other slices have got since then are missing in it: ``copy_of`` adds them.
    """
    folder = Path(tempfile.gettempdir(), "desk-bench-sites")
    folder.mkdir(exist_ok=True)
    made = folder / f"{visits}-{hashlib.sha256(_shape().encode()).hexdigest()[:16]}.db"
    if not made.exists():
        for old in folder.glob(f"{visits}-*"):
            old.unlink()
        growing = made.with_suffix(f".{os.getpid()}")
        fill(growing, visits)
        growing.replace(made)
    return made


def copy_of(visits: int, folder: Path) -> Path:
    """A copy that may be written to, with all tables of the program."""
    made = folder / f"{visits}.db"
    shutil.copyfile(site_of(visits), made)
    open_database(made)
    create_schema(slices.all_tables(), slices.all_triggers())
    close_database()
    return made
