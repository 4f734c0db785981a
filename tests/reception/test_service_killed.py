"""Kill -9 in the middle of a stream of acts: what was confirmed is there afterwards, and everything still holds."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from desk_app.kernel import integrity, journal
from desk_app.kernel.database import close_database, open_database, rows
from desk_app.kernel.work import Desk
from desk_app.reception import offers
from tests.databases import Site, schema
from tests.reception.hall import open_lane
from tests.reception.test_service_steps import prove_whole

ROOT = Path(__file__).resolve().parents[2]
PROCESS = """
import sys
from datetime import UTC, datetime, timedelta
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import open_database
from desk_app.kernel.roles import PROGRAM
from desk_app.kernel.work import Desk
from desk_app.reception import service
from desk_app.reception.rules import Draft, Outcome
open_database(sys.argv[1])
clock = ManualClock(datetime(2026, 11, 21, 8, tzinfo=UTC))
desk = Desk(clock)
desk.operator = PROGRAM
lane = int(sys.argv[2])
while True:
    clock.advance(timedelta(seconds=7))
    ticket = desk.do(service.take, Draft(lane, name="李梅", phone="13812341234"))
    print("waiting", ticket.visit_id, flush=True)
    desk.do(service.call_next, (lane,))
    print("called", ticket.visit_id, flush=True)
    desk.do(service.receive, ticket.visit_id)
    print("serving", ticket.visit_id, flush=True)
    desk.do(service.finish, ticket.visit_id, Outcome.SOLVED)
    print("done", ticket.visit_id, flush=True)
"""
ORDER = ("waiting", "called", "serving", "done")


def killed_after(where: object, lane: int, lines: int) -> dict[int, str]:
    """Let the program work until it confirmed so many acts, kill it, and give what it confirmed in all."""
    with subprocess.Popen(
        [sys.executable, "-c", PROCESS, str(where), str(lane)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        said = [program.stdout.readline() for _ in range(lines)]
        os.kill(program.pid, signal.SIGKILL)
        said += program.stdout.readlines()
    whole = [line.split() for line in said if line.endswith("\n")]
    return {int(visit_id): state for state, visit_id in whole}


def test_everything_confirmed_is_there_after_kill_9_and_the_check_passes(database: Site, desk: Desk) -> None:
    lane = open_lane(desk)
    close_database()
    confirmed: dict[int, str] = {}
    for lines in (2, 30):
        confirmed |= killed_after(database.where, lane, lines)
        open_database(database.where)
        kept = dict(rows("SELECT id, state FROM visit"))
        for visit_id, state in confirmed.items():
            assert ORDER.index(kept[visit_id]) >= ORDER.index(state)
        assert len(kept) - len(confirmed) in {0, 1, 2, 3, 4}, "at most the act under way each time"
        assert journal.verify() is None
        prove_whole()
        close_database()
    open_database(database.where)
    assert integrity.check(*schema(), invariants=(offers.findings,)) == ()
