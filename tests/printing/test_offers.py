"""What the rest of the program hears of printing: the status line, what holds up the closing, what does not add up."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from desk_app.kernel import texts
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.printing import offers, service
from desk_app.printing.rules import PrintCount, PrinterKind, Trouble
from tests.databases import Site
from tests.printing.conftest import add_printer
from tests.printing.test_service_jobs import printed

Ticket = Callable[..., int]


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = texts.language()
    texts.set_language("en")
    yield
    texts.set_language(before)


def test_the_status_line_says_who_is_ready(desk: Desk) -> None:
    assert offers.status(desk) == ("soon", "No printer set up")
    add_printer(desk, PrinterKind.NETWORK_SLIP, "10.0.0.9", name="front desk 80 mm")
    assert offers.status(desk) == ("good", "Printer front desk 80 mm ready")
    add_printer(desk, PrinterKind.SYSTEM, "office", "a4", name="office")
    assert offers.status(desk) == ("good", "2 printers ready")


def test_the_status_line_says_what_papers_wait_for(desk: Desk, ticket: Ticket) -> None:
    asked = ticket()
    desk.as_program(service.mark_sent, asked, 1, None)
    desk.as_program(service.mark_in_doubt, asked)
    assert offers.status(desk) == ("late", "1 paper waits: did it come out?")
    desk.as_program(service.mark_failed, ticket(), 1, Trouble.PRINTER_OFF)
    assert offers.status(desk) == ("late", "2 papers wait: printer off")


def test_a_trouble_without_short_words_is_only_counted(desk: Desk, ticket: Ticket) -> None:
    desk.as_program(service.mark_failed, ticket(), 1, Trouble.BAD_FORM)
    assert offers.status(desk) == ("late", "1 paper waits")


def test_papers_kept_as_pdf_do_not_alarm(desk: Desk, ticket: Ticket) -> None:
    desk.as_program(service.mark_failed, ticket(), 1, Trouble.NO_PRINTER)
    assert offers.status(desk) == ("soon", "1 paper waits: no printer set up")
    assert offers.blockers(desk.today()) == ()


def test_the_day_is_not_closed_over_papers_that_a_printer_owes(desk: Desk, ticket: Ticket) -> None:
    first, second = ticket(), ticket()
    assert offers.blockers(desk.today()) == (("Papers not printed yet", 2),)
    printed(desk, first)
    desk.do(service.cancel, second)
    assert offers.blockers(desk.today()) == ()


def test_a_paper_has_a_short_name(desk: Desk, ticket: Ticket) -> None:
    first = printed(desk, ticket())
    assert offers.title_of(Ref("print_job", first)) == "Queue ticket"
    assert offers.title_of(Ref("print_job", desk.do(service.reprint, first))) == "Queue ticket, copy 1"
    assert offers.title_of(Ref("print_job", 999)) == offers.title_of(Ref("visit", first)) == ""


def test_g9_the_health_page_learns_how_much_is_printed(desk: Desk, ticket: Ticket) -> None:
    printed(desk, ticket())
    assert offers.print_counts(desk) == (PrintCount("queue_ticket", 1, 0),)


def test_a_copy_without_its_print_is_found(desk: Desk, database: Site, ticket: Ticket) -> None:
    first = printed(desk, ticket())
    second = printed(desk, desk.do(service.reprint, first))
    assert list(offers.findings()) == []
    database.tamper("DELETE FROM print_job WHERE id = ?", first)
    assert [finding.where for finding in offers.findings()] == [f"print_job {second}"]
