"""Erasing a person takes what their papers said; that there was a paper stays (D16)."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.kernel.database import change
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk, Work
from desk_app.printing import queries
from desk_app.printing.service.forgetting import forget

Ticket = Callable[..., int]


def test_the_job_stays_and_its_words_go(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()

    def erase(work: Work) -> int:
        change("INSERT INTO erase_permit (reason) VALUES ('test')")
        gone = forget(work, Ref("visit", 7))
        change("DELETE FROM erase_permit")
        return gone

    assert desk.do(erase) == 1
    assert queries.facts_of(job_id) is None
    assert queries.job(job_id) is not None
