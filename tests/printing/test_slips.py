"""The facts that slices hand over are the facts their forms print; the document says what it is."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from desk_app.directory import service as directory
from desk_app.directory.rules import HostDraft, MessageDraft
from desk_app.kernel.work import Desk
from desk_app.paper.forms import form
from desk_app.paper.job import unknown_facts
from desk_app.printing import queries, service, slips
from desk_app.reception import service as reception
from desk_app.reception.rules import Draft, VisitClass
from tests.databases import SUPERVISOR

Ticket = Callable[..., int]


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


@pytest.fixture
def lane(desk: Desk) -> int:
    return int(
        desk.act(reception.save_lane, (), {"lane_id": None, "code": "A", "name": "会籍咨询"}, operator=SUPERVISOR)
    )


def last_paper(desk: Desk) -> tuple[str, str]:
    """The newest paper's form and everything that can be read on it; its facts fit its form."""
    row = queries.open_jobs(desk.number)[-1]
    facts = queries.facts_of(row.id)
    assert facts is not None
    assert unknown_facts(form(row.form), facts) == []
    document = slips.document(row.form, facts, row.language, queries.site(desk))
    assert document.warnings == ()
    return row.form, text_of(document.pdf)


def test_the_queue_ticket_says_label_lane_time_and_who_is_ahead(desk: Desk, lane: int) -> None:
    desk.do(reception.take, Draft(lane))
    taken = Draft(lane, name="李梅", title="ms", visit_class=VisitClass.APPOINTMENT, language="zh_TW")
    ticket = desk.do(reception.take, taken)
    name, text = last_paper(desk)
    assert name == "queue_ticket"
    for words in ("A002", "会籍咨询", "李女士", "2026-11-21 14:32", "前面等候人數"):
        assert words in text
    assert ticket.number in text.replace(" ", "")


def test_the_badge_the_house_list_and_the_message_print_what_was_known(desk: Desk, lane: int) -> None:
    visit = desk.do(reception.take, Draft(lane, name="赵志远"), print_ticket=False)
    desk.do(reception.lend_badge, visit.visit_id, "V031")
    assert last_paper(desk)[0] == "visitor_badge"
    assert "赵志远" in last_paper(desk)[1]
    desk.do(reception.print_emergency_list)
    name, text = last_paper(desk)
    assert name == "people_in_house"
    assert "A001 赵志远" in text
    assert "V031" in text
    host = desk.act(directory.save_host, (None, HostDraft("李经理")), operator=SUPERVISOR)
    desk.do(directory.take_message, MessageDraft(host, "周先生", "13805712231", "请回电"), print_slip=True)
    name, text = last_paper(desk)
    assert name == "message_slip"
    for words in ("李经理", "周先生", "13805712231", "请回电"):
        assert words in text


def test_a_copy_says_so(desk: Desk, ticket: Ticket) -> None:
    facts = queries.facts_of(ticket())
    assert facts is not None
    site = queries.site(desk)
    assert "副本" not in text_of(slips.document("queue_ticket", facts, "zh_CN", site).pdf)
    assert "副本 2" in text_of(slips.document("queue_ticket", facts, "zh_CN", site, copy_no=2).pdf)


def test_an_unknown_language_is_the_first_one(desk: Desk, ticket: Ticket) -> None:
    facts = queries.facts_of(ticket())
    assert facts is not None
    assert slips.document("queue_ticket", facts, "fr", queries.site(desk)).title == "排队号票"


def test_the_sites_own_copy_of_a_form_is_used_and_a_broken_one_is_not(
    desk: Desk, ticket: Ticket, tmp_path: Path
) -> None:
    job_id = ticket()
    facts = queries.facts_of(job_id)
    assert facts is not None
    own = tmp_path / "queue_ticket.toml"
    text = Path(form("queue_ticket").source).read_text("utf-8")
    own.write_text(text.replace("取号时间", "到达时间"), "utf-8")
    made = slips.document("queue_ticket", facts, "zh_CN", queries.site(desk), own_forms=tmp_path)
    assert "到达时间" in text_of(made.pdf)
    own.write_text("[form", "utf-8")
    made = slips.document("queue_ticket", facts, "zh_CN", queries.site(desk), own_forms=tmp_path)
    assert "取号时间" in text_of(made.pdf)


def test_the_outbox_hands_over_the_finished_document(desk: Desk, ticket: Ticket) -> None:
    ticket()
    (errand,) = queries.errands(1)
    document = service.Outbox(desk).document(errand)
    assert document is not None
    assert (document.width_mm, document.pages) == (80.0, 1)
