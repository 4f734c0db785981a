"""When a job is tried, in which order, on which printer and on which paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.printing.rules import (
    NEEDS_PERSON,
    OF_PRINTER,
    Errand,
    JobState,
    Printer,
    PrinterDraft,
    PrinterKind,
    Trouble,
    fault,
    job_end,
    media,
    next_try,
    plan,
    printer_for,
    stuck,
)

NOW = datetime(2026, 11, 21, 6, 32, tzinfo=UTC)
SLIP = Printer(1, "slip", PrinterKind.NETWORK_SLIP, "10.0.0.9", "roll80")
A4 = Printer(2, "office", PrinterKind.SYSTEM, "office", "a4")


def errand(job_id: int, *, trouble: str = "", after: int = 0, printer: Printer | None = SLIP) -> Errand:
    state = JobState.FAILED if trouble else JobState.QUEUED
    due = NOW + timedelta(seconds=after)
    return Errand(job_id, "queue_ticket", "", state, NOW, due, printer=printer, trouble=trouble)


@pytest.mark.parametrize(("tries", "seconds"), [(0, 5), (1, 5), (2, 15), (3, 60), (4, 300), (99, 300)])
def test_tries_come_later_and_later(tries: int, seconds: int) -> None:
    assert next_try(NOW, tries) == NOW + timedelta(seconds=seconds)


def test_papers_go_in_the_order_they_were_made() -> None:
    assert [e.job_id for e in plan([errand(3), errand(1), errand(2)], NOW).send] == [1, 2, 3]


def test_a_paper_that_is_not_due_waits_and_says_until_when() -> None:
    made = plan([errand(1, trouble=Trouble.BAD_FORM, after=60), errand(2)], NOW)
    assert [e.job_id for e in made.send] == [2]
    assert made.again_at == NOW + timedelta(seconds=60)


def test_a_printer_in_trouble_gets_one_paper_to_try_with() -> None:
    waiting = [errand(1, trouble=Trouble.PRINTER_OFF, after=30), errand(2), errand(3, printer=A4)]
    held = plan(waiting, NOW)
    assert ([e.job_id for e in held.send], held.again_at) == ([3], NOW + timedelta(seconds=30))
    later = plan(waiting, NOW + timedelta(seconds=30))
    assert [e.job_id for e in later.send] == [1, 3]


def test_what_is_with_the_printer_or_waits_for_a_person_is_not_sent() -> None:
    at_printer = replace(errand(1), state=JobState.SENT)
    for_person = replace(errand(2, trouble=Trouble.NO_SIZE), next_try_at=None)
    assert plan([at_printer, for_person], NOW).send == ()
    assert plan([at_printer, for_person], NOW).again_at is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", *sorted(trouble.value for trouble in OF_PRINTER)]),
            st.integers(-60, 60),
            st.sampled_from([SLIP, A4, None]),
        ),
        max_size=12,
    )
)
def test_nothing_waits_for_ever_and_nothing_is_sent_before_its_time(
    made: list[tuple[str, int, Printer | None]],
) -> None:
    errands = [errand(n, trouble=trouble, after=after, printer=p) for n, (trouble, after, p) in enumerate(made, 1)]
    found = plan(errands, NOW)
    assert all(e.next_try_at is not None and e.next_try_at <= NOW for e in found.send)
    if errands:
        assert found.send or found.again_at is not None
    if found.again_at is not None:
        assert found.again_at > NOW
        assert plan(errands, found.again_at).send


def test_trouble_of_a_person_is_not_trouble_of_the_printer() -> None:
    assert frozenset() == NEEDS_PERSON & OF_PRINTER


@pytest.mark.parametrize(
    ("paper", "expected"),
    [("roll80", SLIP), ("a4", A4), ("a4-landscape", A4), ("a5", A4), ("a5-landscape", A4), ("badge", A4), ("own", A4)],
)
def test_a_form_goes_to_the_printer_that_holds_its_paper(paper: str, expected: Printer) -> None:
    assert printer_for(paper, [SLIP, A4]) is expected


def test_a_slip_never_goes_on_a_sheet() -> None:
    assert printer_for("roll80", [A4]) is None
    assert printer_for("a4", [SLIP]) is None
    badge = replace(A4, id=3, paper="badge")
    assert printer_for("badge", [A4, badge]) is badge


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({}, ""),
        ({"name": "  "}, "no_name"),
        ({"name": "x" * 101}, "no_name"),
        ({"address": ""}, "no_address"),
        ({"address": "", "kind": PrinterKind.FOLDER}, ""),
        ({"paper": "a3"}, "no_paper"),
        ({"port": 0}, "bad_address"),
        ({"width_dots": 10}, "bad_address"),
    ],
)
def test_a_printer_that_can_not_work_is_not_kept(change: dict[str, object], wrong: str) -> None:
    draft = PrinterDraft("front", PrinterKind.NETWORK_SLIP, "10.0.0.9", "roll80")
    assert fault(replace(draft, **change)) == wrong  # type: ignore[arg-type]


SHEETS_ONLY = ("iso_a4_210x297mm", "iso_a5_148x210mm", "na_letter_8.5x11in", "odd")
ANY_SIZE = ("iso_a4_210x297mm", "custom_min_24.69x24.69mm", "custom_max_297.04x3175mm")


@pytest.mark.parametrize(
    ("supported", "size", "asked"),
    [
        (SHEETS_ONLY, (210, 297), "iso_a4_210x297mm"),
        (SHEETS_ONLY, (210, 148), "iso_a5_148x210mm"),
        (SHEETS_ONLY, (216, 279), "na_letter_8.5x11in"),
        (SHEETS_ONLY, (80, 126), ""),
        (ANY_SIZE, (80, 126.3), "Custom.80x127mm"),
        (ANY_SIZE, (80, 20), ""),
        (ANY_SIZE, (300, 400), ""),
        ((), (210, 297), ""),
    ],
)
def test_a_page_is_asked_for_only_in_a_size_the_printer_has(
    supported: tuple[str, ...], size: tuple[float, float], asked: str
) -> None:
    assert media(supported, *size) == asked


@pytest.mark.parametrize(("state", "end"), [(3, ""), (5, ""), (6, ""), (7, "failed"), (8, "failed"), (9, "done")])
def test_the_end_of_a_job_is_read_from_its_state(state: int, end: str) -> None:
    assert job_end(state) == end


@pytest.mark.parametrize(
    ("state", "reasons", "trouble"),
    [
        (3, ("none",), None),
        (4, ("media-low-warning",), None),
        (4, ("media-empty-error",), Trouble.PAPER_OUT),
        (4, ("connecting-to-device",), Trouble.PRINTER_OFF),
        (5, ("paused",), Trouble.STOPPED),
    ],
)
def test_why_a_job_does_not_move(state: int, reasons: tuple[str, ...], trouble: Trouble | None) -> None:
    assert stuck(state, reasons) is trouble
