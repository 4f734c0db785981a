"""Several desks of one site hear of each other's acts (PostgreSQL); a single desk needs no news."""

from __future__ import annotations

import threading

from desk_app.kernel.changes import Change, EverythingChanged
from desk_app.kernel.news import Listener
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk, Work
from tests.databases import OPERATOR, Site


def _write(work: Work) -> None:
    work.record("test.written", Ref("test", 1), {})


def test_a_desk_hears_of_another_desk_and_not_of_itself(desk: Desk, database: Site) -> None:
    if database.kind == "sqlite":
        desk.do(_write)  # nothing to tell, nothing to fail
        return
    heard: list[Change] = []
    came = threading.Event()

    def listen(change: Change) -> None:
        heard.append(change)
        if len(heard) >= 2:
            came.set()

    here = Desk(desk.clock, number=2)
    here.operator = OPERATOR
    here.changes.subscribe((EverythingChanged,), listen)
    listener = Listener(here, str(database.where))
    listener.start()
    try:
        for _ in range(100):
            if heard:  # the first reading on connecting
                break
            came.wait(0.05)
        here.do(_write)
        desk.do(_write)
        assert came.wait(10)
        came.wait(0.2)
    finally:
        listener.stop()
    assert len(heard) == 2
