"""How fast a typed number shows its history and open matters over 1,000,000 calls, and what a call costs there (C2, C5).

Calls are written in bulk, as a restored site would hold them; one number in a hundred rings very often.
"""

from __future__ import annotations

import atexit
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from desk_app.calls import queries, service
from desk_app.calls.rules import CallDraft, Outcome, Way
from desk_app.calls.tab.known import look_up
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, close_database, open_database, transaction
from desk_app.kernel.fields import to_millis
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.shell import slices
from tests.bench.figures import Figure

CALLS = 1_000_000
NUMBERS = 200_000
ASKED = 400
SHOWN_P95_MILLIS = 50.0
NOW = datetime(2026, 11, 23, 6, 32, 7, tzinfo=UTC)


def phone(number: int) -> str:
    """The telephone number of one made-up caller."""
    return f"13{number % 10}{(number * 7_919) % 100_000_000:08d}"


def fill() -> None:
    """Write the calls of two years; every hundredth one comes from one of ten numbers."""
    draw = random.Random(7)
    begun = to_millis(NOW) - CALLS * 60_000
    with transaction():
        for first in range(0, CALLS, 10_000):
            calls, faces = [], []
            for place in range(first, first + 10_000):
                at = begun + place * 60_000
                day = (datetime.fromtimestamp(at / 1000, UTC)).date().isoformat()
                number = draw.randrange(10) if place % 100 == 0 else draw.randrange(NUMBERS)
                calls.append((place + 1, f"20{place:014d}", day, at, at + 5_000, at + 90_000))
                faces.append((place + 1, phone(number), phone(number), f"客人{number}", "会籍转让要什么材料"))
            DATABASE.obj.connection().executemany(
                "INSERT INTO call (id, number, day, direction, state, kind, outcome, rang_at, answered_at, ended_at, rings, "
                "is_late, staff_number, desk, is_private, is_read_back, silent, abuse, source_kind, source_id) "
                "VALUES (?, ?, ?, 'in', 'done', 'enquiry', 'solved', ?, ?, ?, 1, 0, '07', 1, 0, 1, 0, 0, '', 0)",
                calls,
            )
            DATABASE.obj.connection().executemany(
                "INSERT INTO call_face (id, digits, phone, name, title, address, subject, note) "
                "VALUES (?, ?, ?, ?, '', '', ?, '')",
                faces,
            )
    DATABASE.execute_sql("ANALYZE")


@cache
def filled() -> Path:
    """The full site as one closed file."""
    folder = Path(tempfile.mkdtemp(prefix="desk-bench-calls-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "desk.db"
    open_database(path)
    create_site(slices.all_tables(), slices.all_triggers())
    fill()
    close_database()
    return path


def times(act: Callable[[int], object], often: int) -> list[float]:
    """How long each of many acts takes, in milliseconds."""
    found = []
    for place in range(often):
        start = time.perf_counter()
        act(place)
        found.append((time.perf_counter() - start) * 1000)
    return found


def p95(values: list[float]) -> float:
    """The value that 95 of 100 stay below."""
    return statistics.quantiles(values, n=20)[-1]


def run() -> list[Figure]:
    """Look numbers up, and take calls, on the full site."""
    open_database(filled())
    clock = ManualClock(NOW)
    desk = Desk(clock)
    desk.operator = Operator(1, "07", Role.DESK)
    draw = random.Random(11)
    try:
        for place in range(20):  # some callers are known and are owed an answer
            desk.do(service.answer, call_id := desk.do(service.ring))
            draft = CallDraft(phone(place), f"客人{place}", subject="会籍转让", is_read_back=True)
            desk.do(service.promise, call_id, draft, Way.PHONE)
        rare = times(lambda _place: look_up(desk, phone(draw.randrange(NUMBERS))), ASKED)
        often = times(lambda place: look_up(desk, phone(place % 10)), ASKED)
        listed = times(lambda _place: queries.calls_of_day(desk.today()), 50)

        def whole_call(place: int) -> None:
            call_id = desk.do(service.ring)
            clock.advance(timedelta(seconds=5))
            desk.do(service.answer, call_id)
            draft = CallDraft(phone(1000 + place), f"客人{place}", subject="问路")
            desk.do(service.finish, call_id, draft, Outcome.SOLVED)

        taken = times(whole_call, 60)
    finally:
        close_database()
    return [
        Figure("number typed → history and open matters, p95, 1,000,000 calls", p95(rare), SHOWN_P95_MILLIS, "ms"),
        Figure("the same for a number that rang 1,000 times, p95", p95(often), SHOWN_P95_MILLIS, "ms"),
        Figure("the list of today, p95", p95(listed), SHOWN_P95_MILLIS, "ms"),
        Figure("ring, answer and finish, three acts, median", statistics.median(taken), None, "ms"),
    ]
