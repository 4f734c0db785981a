"""Papers in the queue: written with their act, printed once, copied on purpose, asked about when in doubt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from desk_app.kernel import journal
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk, Work
from desk_app.printing import queries, service
from desk_app.printing.changes import JobChanged, JobQueued, ProofWanted
from desk_app.printing.queries import JobRow
from desk_app.printing.rules import PREVIEW_FIRST, JobState, Trouble
from tests.databases import SUPERVISOR, Site
from tests.printing.conftest import print_ticket

Ticket = Callable[..., int]


def row(job_id: int) -> JobRow:
    found = queries.job(job_id)
    assert found is not None
    return found


def printed(desk: Desk, job_id: int) -> int:
    attempt = row(job_id).tries + 1
    assert desk.as_program(service.mark_sent, job_id, attempt, None)
    assert desk.as_program(service.mark_confirmed, job_id)
    return job_id


def code_of(desk: Desk, act: Callable[..., object], *args: object, **options: object) -> str:
    with pytest.raises(Refusal) as refused:
        desk.act(act, args, options)
    return refused.value.code


def test_a_paper_is_lost_with_its_act_or_kept_with_it(desk: Desk, ticket: Ticket) -> None:
    def act_that_fails(work: Work) -> None:
        print_ticket(work)
        raise Refusal("reception.nobody_waiting")

    with pytest.raises(Refusal):
        desk.do(act_that_fails)
    assert queries.open_jobs(1) == ()
    job_id = ticket()
    assert [(r.id, r.state, r.copies) for r in queries.open_jobs(1)] == [(job_id, JobState.QUEUED, 1)]


SHEET = Ref("price_list", 20261121)


def test_g7_a_sheet_that_was_asked_for_waits_to_be_looked_at(desk: Desk) -> None:
    heard: list[object] = []
    desk.changes.subscribe((ProofWanted,), heard.append)
    job_id = desk.do(service.print_later, "price_list", {}, SHEET)
    assert heard == [ProofWanted(job_id)]
    assert row(job_id).is_unseen
    assert row(job_id).next_try_at is None
    assert desk.do(service.retry_all) == 0, "trying what waits for a printer prints nothing unseen"
    desk.do(service.retry, job_id)
    assert (row(job_id).is_unseen, row(job_id).next_try_at) == (False, desk.now())


def test_g7_nothing_waits_for_a_look_that_nobody_can_take(desk: Desk) -> None:
    made = [
        desk.as_program(service.print_later, "price_list", {}, SHEET),
        desk.do(service.print_later, "price_list", {}, Ref("form", 0)),  # a sample, seen on the page that prints it
        desk.do(service.print_later, "queue_ticket", {}, Ref("visit", 7)),
    ]
    desk.act(change_setting, (PREVIEW_FIRST, False), operator=SUPERVISOR)
    made.append(desk.do(service.print_later, "price_list", {}, SHEET))
    assert not any(row(job_id).is_unseen for job_id in made)


def test_a_remark_about_the_page_stays_with_the_printed_paper(desk: Desk, ticket: Ticket) -> None:
    printed_one, failed_one, doubted = ticket(), ticket(), ticket()
    for job_id in (printed_one, failed_one, doubted):
        assert desk.as_program(service.mark_sent, job_id, 1, None, "missing_glyph U+1F600")
    desk.as_program(service.mark_confirmed, printed_one)
    desk.as_program(service.mark_failed, failed_one, 1, Trouble.REJECTED, "aborted")
    desk.as_program(service.mark_in_doubt, doubted)
    desk.do(service.answer, doubted, came_out=True)
    assert [row(job_id).remarks for job_id in (printed_one, failed_one, doubted)] == [
        "missing_glyph U+1F600",
        "",
        "missing_glyph U+1F600",
    ]


def test_what_the_paper_says_is_frozen_with_time_and_staff_number(desk: Desk, ticket: Ticket) -> None:
    facts = queries.facts_of(ticket())
    assert facts is not None
    assert facts["staff"] == "07"
    assert facts["printed_at"] == desk.now().isoformat(timespec="seconds")
    assert facts["label"] == "A012"


def test_whoever_sends_hears_of_a_new_paper_after_the_commit(desk: Desk, ticket: Ticket) -> None:
    heard: list[object] = []
    desk.changes.subscribe((JobQueued, JobChanged), heard.append)
    job_id = ticket()
    assert heard == [JobQueued(job_id)]


def test_g7_the_second_print_says_copy_n_and_is_journalled(desk: Desk, ticket: Ticket) -> None:
    first = printed(desk, ticket())
    second = printed(desk, desk.do(service.reprint, first))
    third = desk.do(service.reprint, second)
    assert [row(job).copy_no for job in (first, second, third)] == [0, 1, 2]
    assert {row(job).number for job in (first, second, third)} == {row(first).number}
    told = [entry.facts for entry in journal.of_subject(Ref("visit", 7)) if entry.action == "print.reprinted"]
    assert [facts["copy"] for facts in told if facts is not None] == [1, 2]


def test_a_paper_that_still_waits_is_not_printed_twice(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    assert desk.do(service.reprint, job_id) == job_id
    assert len(queries.jobs(1)) == 1


def test_a_paper_that_never_left_the_queue_is_no_copy_when_printed_later(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    desk.do(service.cancel, job_id, "typed wrong")
    again = desk.do(service.reprint, job_id)
    assert (again != job_id, row(again).copy_no) == (True, 0)


def test_a_paper_on_its_way_is_neither_copied_nor_cancelled(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    desk.as_program(service.mark_sent, job_id, 1, None)
    assert code_of(desk, service.reprint, job_id) == "printing.in_doubt"
    assert code_of(desk, service.cancel, job_id) == "printing.on_its_way"
    assert code_of(desk, service.retry, job_id) == "printing.not_waiting"


def test_an_ended_paper_stays_as_it_is(desk: Desk, database: Site, ticket: Ticket) -> None:
    job_id = printed(desk, ticket())
    assert code_of(desk, service.cancel, job_id) == "printing.done_already"
    assert not desk.as_program(service.mark_failed, job_id, 1, Trouble.PRINTER_OFF)
    assert not desk.as_program(service.mark_sent, job_id, 2, None)
    assert row(job_id).state is JobState.CONFIRMED


def test_an_unknown_or_erased_paper_is_refused_with_its_reason(desk: Desk, database: Site, ticket: Ticket) -> None:
    assert code_of(desk, service.reprint, 999) == "printing.no_such_job"
    job_id = printed(desk, ticket())
    database.tamper("DELETE FROM print_job_facts WHERE id = ?", job_id)
    assert code_of(desk, service.reprint, job_id) == "printing.erased"
    assert queries.facts_of(job_id) is None


def test_cancelling_is_journalled_with_its_reason(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    desk.do(service.cancel, job_id, "visitor left")
    assert row(job_id).state is JobState.CANCELLED
    last = journal.of_subject(Ref("visit", 7))[-1]
    assert (last.action, last.facts and last.facts["why"]) == ("print.cancelled", "visitor left")


@pytest.mark.parametrize(("came_out", "state"), [(True, JobState.CONFIRMED), (False, JobState.QUEUED)])
def test_a_paper_in_doubt_is_asked_about_once(desk: Desk, ticket: Ticket, came_out: bool, state: JobState) -> None:
    job_id = ticket()
    desk.as_program(service.mark_sent, job_id, 1, None)
    assert code_of(desk, service.answer, job_id, came_out=True) == "printing.not_in_doubt"
    assert desk.as_program(service.mark_in_doubt, job_id)
    assert row(job_id).is_in_doubt
    desk.do(service.answer, job_id, came_out=came_out)
    assert (row(job_id).state, row(job_id).copy_no) == (state, 0)
    assert code_of(desk, service.answer, job_id, came_out=came_out) == "printing.not_in_doubt"


def test_one_in_doubt_may_be_given_up(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    desk.as_program(service.mark_sent, job_id, 1, None)
    desk.as_program(service.mark_in_doubt, job_id)
    desk.do(service.cancel, job_id)
    again = desk.do(service.reprint, job_id)
    assert row(again).copy_no == 1, "it may have come out, so the next one is a copy"


def test_retry_now_lets_the_paper_that_holds_the_printer_try(desk: Desk, ticket: Ticket) -> None:
    first, second = ticket(), ticket()
    desk.as_program(service.mark_failed, first, 1, Trouble.PRINTER_OFF)
    assert row(first).next_try_at == desk.now() + timedelta(seconds=5)
    desk.do(service.retry, second)
    assert row(first).next_try_at == desk.now()


def test_all_that_waits_can_be_tried_at_once(desk: Desk, ticket: Ticket) -> None:
    first, second = ticket(), ticket()
    desk.as_program(service.mark_failed, first, 1, Trouble.NO_PRINTER, "exports/print/x.pdf")
    assert row(first).next_try_at is None
    assert desk.do(service.retry_all) == 2
    assert row(first).next_try_at == row(second).next_try_at == desk.now()
