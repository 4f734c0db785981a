"""The rail says what printing wants of people, and nothing while papers come out by themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from desk_app.kernel import texts
from desk_app.kernel.prompts import Tone
from desk_app.kernel.work import Desk
from desk_app.printing import prompts, service
from desk_app.printing.rules import Trouble

Ticket = Callable[..., int]


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = texts.language()
    texts.set_language("en")
    yield
    texts.set_language(before)


def test_a_paper_on_its_way_is_nobodys_business_until_it_takes_too_long(desk: Desk, ticket: Ticket) -> None:
    ticket()
    mark = prompts.next_due(desk, desk.now())
    assert prompts.due(desk, desk.now()) == ()
    assert mark == desk.now() + timedelta(seconds=20)
    (prompt,) = prompts.due(desk, mark)
    assert (prompt.title, prompt.tone) == ("1 paper waits to be printed", Tone.SOON)


def test_all_waiting_papers_are_one_prompt_with_the_reason(desk: Desk, ticket: Ticket) -> None:
    first, second = ticket(), ticket()
    for job_id in (first, second):
        desk.as_program(service.mark_failed, job_id, 1, Trouble.PRINTER_OFF)
    (prompt,) = prompts.due(desk, desk.now())
    assert prompt.title == "2 papers wait to be printed"
    assert prompt.detail == "The printer does not answer. Is it switched on?"
    assert [action.key for action in prompt.actions] == [prompts.OPEN_QUEUE]


def test_papers_kept_as_pdf_for_want_of_a_printer_are_calm(desk: Desk, ticket: Ticket) -> None:
    desk.as_program(service.mark_failed, ticket(), 1, Trouble.NO_PRINTER)
    assert [prompt.tone for prompt in prompts.due(desk, desk.now())] == [Tone.CALM]


def test_a_paper_in_doubt_is_a_question_with_two_answers(desk: Desk, ticket: Ticket) -> None:
    job_id = ticket()
    desk.as_program(service.mark_sent, job_id, 1, None)
    desk.as_program(service.mark_in_doubt, job_id)
    (prompt,) = prompts.due(desk, desk.now())
    assert prompt.title == "Did it come out? Queue ticket"
    assert {action.key: prompts.ANSWERS[action.key] for action in prompt.actions} == {
        prompts.CAME_OUT: True,
        prompts.NOT_OUT: False,
    }
    desk.do(service.answer, job_id, came_out=True)
    assert prompts.due(desk, desk.now()) == ()
