"""What the database itself refuses: a paper that vanishes, an ended job that changes, a drawer that opens twice."""

from __future__ import annotations

from collections.abc import Callable

import peewee
import pytest

from desk_app.kernel.database import change
from desk_app.kernel.work import Desk
from desk_app.printing import service
from tests.printing.test_service_jobs import printed

Ticket = Callable[..., int]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM print_job WHERE id = ?",
        "DELETE FROM print_job_facts WHERE id = ?",
        "UPDATE print_job_facts SET facts = '{}' WHERE id = ?",
        "UPDATE print_job SET number = '1' WHERE id = ?",
        "UPDATE print_job SET copy_no = 4 WHERE id = ?",
    ],
)
def test_a_paper_stays_what_it_is(desk: Desk, ticket: Ticket, sql: str) -> None:
    job_id = ticket()
    with pytest.raises(peewee.IntegrityError):
        change(sql, job_id)


def test_an_ended_job_never_changes(desk: Desk, ticket: Ticket) -> None:
    job_id = printed(desk, ticket())
    with pytest.raises(peewee.IntegrityError):
        change("UPDATE print_job SET state = 'queued' WHERE id = ?", job_id)


def test_a_drawer_request_is_tried_once(desk: Desk) -> None:
    request = desk.do(service.open_drawer, "sale")
    assert desk.as_program(service.mark_drawer_tried, request)
    with pytest.raises(peewee.IntegrityError):
        change("UPDATE drawer_request SET tried_at = NULL WHERE id = ?", request)
