"""Marks of what becomes of a job: taken once, repeated without effect, tried again later and later."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from desk_app.kernel import journal
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.printing import queries, service
from desk_app.printing.rules import JobState, Trouble
from tests.databases import Site
from tests.printing.test_service_jobs import row

Ticket = Callable[..., int]


def test_of_two_senders_only_one_gets_the_job(desk: Desk, database: Site, ticket: Ticket) -> None:
    job_id = ticket()
    take = lambda: desk.as_program(service.mark_sent, job_id, 1, None)  # noqa: E731
    assert sorted(database.all_at_once(take, take)) == [False, True]
    assert (row(job_id).state, row(job_id).tries) == (JobState.SENT, 1)


def test_a_mark_made_twice_counts_once(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    assert desk.as_program(service.mark_sent, job_id, 1, None)
    assert desk.as_program(service.mark_failed, job_id, 1, Trouble.CONNECTION_LOST, "reset")
    before = row(job_id)
    assert not desk.as_program(service.mark_failed, job_id, 1, Trouble.CONNECTION_LOST, "reset")
    assert not desk.as_program(service.mark_confirmed, job_id)
    assert row(job_id) == before
    assert desk.as_program(service.mark_sent, job_id, 2, None)
    assert desk.as_program(service.mark_confirmed, job_id)
    assert not desk.as_program(service.mark_confirmed, job_id)
    assert (row(job_id).state, row(job_id).tries) == (JobState.CONFIRMED, 2)


def test_the_mark_of_an_attempt_that_is_over_is_not_taken(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    desk.as_program(service.mark_sent, job_id, 1, None)
    desk.as_program(service.mark_failed, job_id, 1, Trouble.CONNECTION_LOST)
    desk.as_program(service.mark_sent, job_id, 2, None)
    assert not desk.as_program(service.mark_failed, job_id, 1, Trouble.CONNECTION_LOST)
    assert row(job_id).state is JobState.SENT


def test_tries_come_later_and_later_and_only_the_first_failure_is_journalled(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    pauses = []
    for attempt in range(1, 7):
        desk.as_program(service.mark_failed, job_id, attempt, Trouble.PRINTER_OFF, "no route")
        again = row(job_id).next_try_at
        assert again is not None
        pauses.append(int((again - desk.now()).total_seconds()))
    assert pauses == [5, 15, 60, 300, 300, 300]
    told = [entry for entry in journal.of_subject(Ref("visit", 7)) if entry.action == "print.failed"]
    assert [(entry.actor, entry.facts and entry.facts["why"]) for entry in told] == [("0", "printer_off")]


def test_what_a_person_has_to_mend_is_not_tried_by_itself(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    desk.as_program(service.mark_failed, job_id, 1, Trouble.NO_SIZE, "80 × 129 mm")
    assert (row(job_id).next_try_at, row(job_id).needs_person) == (None, True)


def test_what_the_systems_queue_says_is_noted_once_and_taken_back(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    desk.as_program(service.mark_sent, job_id, 1, None)
    assert desk.as_program(service.note_system_job, job_id, "front-12")
    assert desk.as_program(service.note_trouble, job_id, Trouble.PAPER_OUT, "load paper")
    assert not desk.as_program(service.note_trouble, job_id, Trouble.PAPER_OUT, "load paper")
    assert (row(job_id).trouble, queries.errands(1)[0].system_job) == (Trouble.PAPER_OUT, "front-12")
    assert desk.as_program(service.note_trouble, job_id, None)
    assert row(job_id).trouble is None


def test_a_printer_that_is_back_frees_what_waited_for_it_and_nothing_else(desk: Desk, ticket: Ticket) -> None:
    held, broken, done = ticket(), ticket(), ticket()
    desk.as_program(service.mark_failed, held, 3, Trouble.PRINTER_OFF)  # not its turn: nothing happens
    desk.as_program(service.mark_failed, held, 1, Trouble.PRINTER_OFF)
    desk.as_program(service.mark_failed, broken, 1, Trouble.BAD_FORM)
    assert desk.as_program(service.release_held, (held, broken, done)) == 1
    assert row(held).next_try_at == desk.now()
    assert row(broken).next_try_at is None
    assert desk.as_program(service.release_held, ()) == 0
    desk.clock.advance(timedelta(seconds=1))  # type: ignore[attr-defined]
    assert row(held).next_try_at == desk.now() - timedelta(seconds=1)
