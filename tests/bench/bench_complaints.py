"""How fast clocks pass, the board shows and a month is counted with 1,000,000 cases behind them (K4, K7).

Cases are written in bulk, as a restored site would hold them: ten months of 100,000 cases each, the newest month whole
with its clocks and call-backs, 1,000 cases open; then 4,000 more for the board.
"""

from __future__ import annotations

import atexit
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from desk_app.complaints import queries, service
from desk_app.complaints.rules import Area
from desk_app.directory import service as directory
from desk_app.kernel import hours
from desk_app.kernel.calendar import parse_windows
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, close_database, open_database, rows, transaction
from desk_app.kernel.fields import to_millis
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.shell import slices
from tests.bench.complaints_board import time_board
from tests.bench.figures import Figure

CASES, MONTH_CASES = 1_000_000, 100_000
OPEN_FOR_CLOCKS, OPEN_FOR_BOARD = 1_000, 5_000
PASS_MILLIS, BOARD_MILLIS, MONTH_MILLIS = 1.0, 150.0, 2_000.0
MONTH = "2026-10"
NOW = datetime(2026, 11, 2, 6, 32, 7, tzinfo=UTC)  # Monday, 14:32 at the site
_DAY = 86_400_000
_PAGE = 20_000
_AREAS = tuple(area.value for area in Area)
_WORDS = (
    "电梯停了，老人上下楼不方便",
    "更衣柜打不开，等了半小时",
    "收费单与公示不符",
    "泳池水温太低",
    "前台说话不耐烦",
)

Row = dict[str, Any]


def moment(number: int) -> int:
    """When a case came: 100,000 to a month, spread over its working hours."""
    back, place = divmod(CASES - 1 - number, MONTH_CASES)
    first = datetime(2026, 10, 1, 1, 5, tzinfo=UTC) - timedelta(days=30 * back)
    day, rest = divmod(MONTH_CASES - 1 - place, MONTH_CASES // 30)
    return to_millis(first) + min(day, 29) * _DAY + rest * 8_000


def day_of(millis: int) -> str:
    """The business day of an instant."""
    return (datetime.fromtimestamp(millis / 1000, UTC) + timedelta(hours=8)).date().isoformat()


def case_row(number: int, *, is_open: bool) -> Row:
    """A case as the services would have left it."""
    at = moment(number)
    kind = number % 20
    liability = "not_liable" if kind == 1 else "assistance" if kind == 2 else "liable"
    is_suggestion = kind == 0
    ended = None if is_open else "adopted" if is_suggestion else {"not_liable": "explained", "assistance": "signed"}.get(liability, "satisfied")  # fmt: skip
    closed = None if is_open else at + 4 * 3_600_000
    return {
        "id": number + 1,
        "number": f"50{number:014d}",
        "kind": "suggestion" if is_suggestion else "complaint",
        "channel": ("desk", "telephone", "letter")[number % 3],
        "state": "working" if is_open else "closed",
        "state_since": at,
        "seq": 6,
        "round": 1 + (number % 25 == 0),
        "day": day_of(at),
        "received_at": at,
        "round_at": at,
        "received_by": f"10{number % 9:02d}",
        "liability": "undecided" if is_suggestion else liability,
        "severity": "major" if number % 40 == 7 else "general",
        "area": _AREAS[number % len(_AREAS)],
        "cause": f"原因{number % 12}",
        "measure": f"措施{number % 9}",
        "department_id": 1 + number % 6,
        "counts_as": 0,
        **dict.fromkeys(("is_anonymous", "declines_call_back", "is_injury", "is_repeated", "is_delegated"), 0),
        "reply_way": "telephone",
        "is_proposed_major": 0,
        **dict.fromkeys(("solver", "resumes_to", "satisfaction", "blank_number", "language"), ""),
        **dict.fromkeys(("ladder", "chased", "owes_sample"), 0),
        "next_due_at": to_millis(NOW) + 60_000 + number % 1_000 * 60_000 if is_open else None,
        "ended_as": ended,
        "closed_at": closed,
        "closed_on": None if closed is None else day_of(closed),
        "closed_by": "" if is_open else f"10{(number + 4) % 9:02d}",
    }


def clock_rows(number: int, *, is_open: bool, is_whole: bool) -> Iterator[Row]:
    """The clocks of a case: all of the month that is counted, one of the older ones."""
    at, chance = moment(number), number % 100
    kinds = (("dispatch", 600, "desk"), ("reaction", 1_200, "department"), ("result", 7_200, "department"))
    for place, (kind, seconds, owner) in enumerate(kinds if is_whole else kinds[2:]):
        due = at + seconds * 1000
        late = chance < 3 + place
        yield {
            "case_id": number + 1,
            "round": 1 + (number % 25 == 0),
            "kind": kind,
            "unit": "working_minutes",
            "amount": seconds // 60,
            "started_at": at,
            "first_due_at": due,
            "due_at": due if not is_open else to_millis(NOW) + 60_000 + number % 1_000 * 60_000,
            "due_on": day_of(due),
            "owner": owner,
            "department_id": 1 + number % 6,
            "staff_number": f"10{number % 9:02d}",
            "state": "running" if is_open else "late" if late else "kept",
            "pauses": "[]",
            "events": "[]",
            "passed": 0,
            "shows_from": to_millis(NOW) + 60_000 if is_open else None,
            "ended_at": None if is_open else due + (60_000 if late else -60_000),
            "ended_by": "",
        }


def call_back_row(number: int) -> Row:
    """The call-back of a closed case; its clock's id does not matter to any count but that of the called."""
    at = moment(number) + 4 * 3_600_000
    return {
        "case_id": number + 1,
        "round": 1,
        "kind": "every",
        "clock_id": number + 1,
        "opened_at": at,
        "number": f"52{number:014d}",
        "outcome": ("satisfied", "acceptable", "satisfied", "dissatisfied")[number % 4],
        "is_unreachable": 0,
        "ended_at": at,
        "ended_on": day_of(at),
        "ended_by": f"10{(number + 4) % 9:02d}",
    }


def write(table: str, many: list[Row]) -> None:
    """Rows of one table, as fast as it goes."""
    if many:
        names = tuple(many[0])
        sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        DATABASE.obj.connection().executemany(sql, [tuple(row.values()) for row in many])


def write_cases(numbers: range, *, is_open: bool = False) -> None:
    """A page of cases with their words, clocks and call-backs."""
    newest = CASES - MONTH_CASES
    write("complaint_case", [case_row(number, is_open=is_open) for number in numbers])
    texts = [
        {
            "id": number + 1,
            "name": f"客人{number % 5000}",
            "title": "ms",
            "phone": "",
            "digits": f"138{number % 100_000_000:08d}",
            "place": f"{number % 30} 号楼",
            "matter": _WORDS[number % len(_WORDS)],
            "wish": "",
            "authority": "",
            "authority_form": "",
        }
        for number in numbers
    ]
    write("case_text", texts)
    clocks = [row for n in numbers for row in clock_rows(n, is_open=is_open, is_whole=n >= newest)]
    write("case_clock", clocks)
    if not is_open:
        write("call_back", [call_back_row(number) for number in numbers if number >= newest])


@cache
def filled() -> Path:
    """The full site as one closed file; the cases of the board come with the measurement."""
    folder = Path(tempfile.mkdtemp(prefix="desk-bench-complaints-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "desk.db"
    open_database(path)
    create_site(slices.all_tables(), slices.all_triggers())
    desk = Desk(ManualClock(NOW))
    desk.operator = Operator(1, "01", Role.MANAGER)
    desk.do(hours.set_week, [parse_windows("08:30-12:00 13:00-20:00")] * 7)
    for name in ("工程部", "客服部", "销售部", "财务部", "人事行政部", "教练部"):
        desk.do(directory.save_department, None, name)
    triggers = rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    for name, _ in triggers:
        DATABASE.execute_sql(f"DROP TRIGGER {name}")
    closed = CASES - OPEN_FOR_CLOCKS
    for first in range(0, closed, _PAGE):
        with transaction():
            write_cases(range(first, min(first + _PAGE, closed)))
    with transaction():
        write_cases(range(closed, CASES), is_open=True)
    for _, sql in triggers:
        DATABASE.execute_sql(sql)
    DATABASE.execute_sql("ANALYZE")
    close_database()
    return path


def times(act: Callable[[], object], often: int) -> list[float]:
    """How long each of many acts takes, in milliseconds."""
    found = []
    for _ in range(often):
        start = time.perf_counter()
        act()
        found.append((time.perf_counter() - start) * 1000)
    return found


def run() -> list[Figure]:
    """Pass the clocks, open cases, count the month, then show the board with 5,000 open cases."""
    open_database(filled())
    clock = ManualClock(NOW)
    desk = Desk(clock)
    desk.operator = Operator(1, "1027", Role.SUPERVISOR)
    draw = random.Random(11)
    try:
        calendar = desk.calendar()
        asked = times(lambda: queries.next_sweep(calendar, desk.now()), 200)
        idle = times(lambda: desk.as_program(service.sweep), 200)
        page = times(lambda: queries.case_page(draw.randrange(CASES) + 1), 200)
        owed = times(lambda: queries.days_owed(desk.today()), 50)
        month = times(lambda: queries.count_month(MONTH, calendar, desk.now()), 1)
        with transaction():
            extra = range(CASES, CASES + OPEN_FOR_BOARD - OPEN_FOR_CLOCKS)
            write_cases(extra, is_open=True)
        shown = time_board(desk)
        with transaction():  # the file is used again: as it was
            for table, column in (("case_clock", "case_id"), ("case_text", "id"), ("complaint_case", "id")):
                _forget(table, column)
    finally:
        close_database()
    return [
        Figure("when do clocks fall due next, 1,000,000 cases, 1,000 open, median", statistics.median(asked), PASS_MILLIS, "ms"),
        Figure("a whole pass with nothing due, its transaction included, median", statistics.median(idle), PASS_MILLIS, "ms"),
        Figure("one case with everything, p95", statistics.quantiles(page, n=20)[-1], 50.0, "ms"),
        Figure("which days are still to be gone through, median", statistics.median(owed), 5.0, "ms"),
        Figure("a month of 100,000 cases counted", month[0], MONTH_MILLIS, "ms"),
        Figure("the board with 5,000 open cases, list and figures, median", shown, BOARD_MILLIS, "ms"),
    ]  # fmt: skip


def _forget(table: str, column: str) -> None:
    triggers = rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", table)
    for name, _ in triggers:
        DATABASE.execute_sql(f"DROP TRIGGER {name}")
    DATABASE.execute_sql(f"DELETE FROM {table} WHERE {column} > ?", (CASES,))
    for _, sql in triggers:
        DATABASE.execute_sql(sql)
