"""The power goes while the Z is made: the program is killed at a statement, and the till stands as it stood before (M3)."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import pytest

from desk_app.cash import queries as cash
from desk_app.cash.queries.proof import broken
from desk_app.cash.rules import SessionState
from desk_app.closing import queries, service
from desk_app.kernel import journal
from desk_app.kernel.database import close_database, open_database, statements, value
from desk_app.kernel.work import Desk
from tests.closing.counter import CLERK, Counter, notes
from tests.databases import Site

STOPS = (3, 30, 50)


def killed(path: Path, counter: Counter, session_id: int, stop: int) -> int:
    """Close the till in a process of its own that is killed at a statement; gives the signal that ended it, 0 for none."""
    child = os.fork()
    if child:
        return os.WTERMSIG(os.waitpid(child, 0)[1])
    try:
        signal.alarm(30)  # whatever a copied process may wait for, nobody waits for it
        open_database(path)
        counter.desk = Desk(counter.clock)
        counter.desk.operator = CLERK
        run, seen = statements._run, [0]

        def counting(sql: str, values: tuple[object, ...]) -> object:
            seen[0] += 1
            if seen[0] == stop:
                os.kill(os.getpid(), signal.SIGKILL)
            return run(sql, values)

        statements._run = counting  # this process ends here
        counter.do(service.close_till, session_id, notes(0), counter.ask)
    finally:
        os._exit(0)


def test_m3_killed_while_the_z_is_made_the_till_is_counted_as_before_and_closed_again(
    counter: Counter, database: Site
) -> None:
    if database.kind == "postgres":
        pytest.skip("the file is copied")
    session_id = counter.opened()
    counter.sell(120_00)
    counter.sealed(session_id, 620_00)
    path = Path(str(database.where))
    numbers = value("SELECT COUNT(*) FROM journal")
    close_database()
    for stop in STOPS:
        copy = path.with_name(f"killed{stop}.db")
        shutil.copyfile(path, copy)
        assert killed(copy, counter, session_id, stop) == signal.SIGKILL, f"a close has more than {stop} statements"
        open_database(copy)
        counter.desk = Desk(counter.clock)
        counter.desk.operator = CLERK
        assert cash.session(session_id).state is SessionState.COUNTED
        assert cash.z_of(session_id) is None
        assert not queries.is_sealed(counter.desk.today())
        assert value("SELECT COUNT(*) FROM journal") == numbers
        report = cash.z(counter.closed(session_id))
        assert (report.z_no, report.net) == (1, 120_00)
        assert queries.is_sealed(report.day)
        assert list(broken()) == []
        assert journal.verify() is None
        close_database()
    open_database(path)
