"""The month's report: counted, frozen, printed alike, filed by the 5th (K7)."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

from openpyxl import load_workbook

from desk_app.complaints import files, queries, service, slips
from desk_app.complaints.queries import cases_of_month
from desk_app.complaints.rules import Liability, Reached, figures_from
from desk_app.complaints.service import MonthStep
from desk_app.kernel.database import rows, value
from desk_app.paper.forms import load_form
from desk_app.paper.job import unknown_facts
from tests.complaints.house import BOSS, CHIEF, CLERK, COLLEAGUE, House, at, refused


def november(house: House) -> None:
    """A month with a bit of everything; the clock stands on the third of December."""
    happy = house.solved()
    house.later(minutes=30)
    house.satisfied(happy)
    late = house.accepted(name="王", phone="13900000001")
    house.later(hours=3)
    house.by(CLERK, service.give_result, late, "好了", solver="3012", cause="报修单未转达", measure="当天回复")
    house.by(COLLEAGUE, service.log_call_back, late, Reached.DISSATISFIED, "还不行")
    house.by(CLERK, service.classify, house.take(name="李"), Liability.NOT_LIABLE, "邻居的")
    house.signed()
    house.by(CHIEF, service.draw_samples)
    house.suggestion()
    house.go(at(3, 10, month=12))
    while house.desk.as_program(service.sweep):
        pass


def test_k7_counts_and_every_clock_with_numerator_and_denominator(house: House) -> None:
    november(house)
    figures = queries.figures_of("2026-11", house.desk.calendar(), house.clock.now())
    assert (figures.received, figures.closed, figures.open) == (5, 2, 3)
    assert {row.key: row.count for row in figures.kinds} == {
        "liable.general": 2, "not_liable": 1, "assistance": 1, "suggestion": 1,
    }  # fmt: skip
    clocks = {row.clock: (row.kept, row.judged) for row in figures.clocks}
    assert clocks["result"] == (1, 3)  # one late, and the second round of it missed as well
    assert clocks["call_back"] == (2, 2)
    assert [row.count for row in figures.causes] == [2]
    assert (figures.called_back.part, figures.called_back.whole) == (2, 2)
    assert (figures.satisfied.part, figures.satisfied.whole) == (1, 2)
    assert (figures.sampled.part, figures.sampled.whole) == (1, 1)
    assert {miss.clock for miss in figures.misses} >= {"result", "dispatch", "sampled"}
    assert [row.department for row in figures.departments] == ["工程部"]
    staff = {row.number: row for row in figures.staff}
    assert (staff["1027"].received, staff["1031"].closed) == (5, 1)
    assert figures_from(json.loads(json.dumps(figures.plain()))) == figures


def test_k7_a_frozen_month_prints_the_same_figures_later(house: House) -> None:
    november(house)
    number = house.by(CHIEF, service.freeze_month, "2026-11")
    house.by(CHIEF, service.print_month, "2026-11")
    for case_id in [row.id for row in queries.board(queries.Filter.OPEN, house.clock.now())]:
        house.by(CLERK, service.withdraw, case_id, "撤回")
    house.go(at(20, 10, month=12))
    assert house.by(CHIEF, service.freeze_month, "2026-11") == number
    house.by(CHIEF, service.print_month, "2026-11")
    printed = [json.loads(text) for (text,) in rows("SELECT facts FROM print_job_facts ORDER BY id DESC LIMIT 2")]
    plain = [{name: fact for name, fact in told.items() if name != "printed_at"} for told in printed]
    assert plain[0] == plain[1]


def test_k7_filed_by_the_fifth_is_tracked(house: House) -> None:
    november(house)
    with refused("not_frozen"):
        house.by(CHIEF, service.note_month, "2026-11", MonthStep.FILED)
    with refused("month_running"):
        house.by(CHIEF, service.freeze_month, "2026-12")
    with refused("not_a_month"):
        house.by(CHIEF, service.freeze_month, "November")
    house.by(CHIEF, service.freeze_month, "2026-11")
    assert house.by(CHIEF, service.note_month, "2026-11", MonthStep.ANNOUNCED) is True
    house.go(at(7, 10, month=12))
    assert house.by(CHIEF, service.note_month, "2026-11", MonthStep.FILED) is False
    with refused("month_step_done"):
        house.by(CHIEF, service.note_month, "2026-11", MonthStep.FILED)
    assert [(row.step, row.is_late) for row in queries.month_steps("2026-11")] == [
        ("announced", False),
        ("filed", True),
    ]


def test_the_report_and_the_slip_give_their_forms_nothing_unknown(house: House) -> None:
    november(house)
    house.by(BOSS, service.freeze_month, "2026-11")
    frozen = queries.frozen_month("2026-11")
    assert frozen is not None
    facts = slips.month_facts(
        frozen, at(5, 9, month=12).date(), house.desk.zone(), words=queries.WordsRow("小结", "措施"), language="zh_TW"
    )
    assert unknown_facts(load_form("monthly_report").form, facts) == []  # type: ignore[arg-type]
    for text in rows(
        "SELECT facts FROM print_job_facts f JOIN print_job j ON j.id = f.id WHERE form = 'complaint_slip'"
    ):
        told = json.loads(text[0])
        assert unknown_facts(load_form("complaint_slip").form, told) == []


def test_the_spreadsheet_holds_text_as_text(house: House) -> None:
    case_id = house.accepted()
    house.by(CLERK, service.give_result, case_id, "好了", solver="3012", cause="=1+1", measure="@SUM(A1)")
    figures = queries.figures_of("2026-11", house.desk.calendar(), house.clock.now())
    book = load_workbook(io.BytesIO(files.spreadsheet(figures, house.desk.zone(), "en")))
    assert len(book.sheetnames) == 11
    cells = [cell for row in book["Causes and measures"].iter_rows() for cell in row]
    assert {"=1+1", "@SUM(A1)"} <= {cell.value for cell in cells}
    assert {cell.data_type for cell in cells} <= {"s", "n"}


def test_the_archive_opens_without_the_program_and_shows_tampering(house: House, tmp_path: Path) -> None:
    november(house)
    house.by(CHIEF, service.freeze_month, "2026-11")
    frozen = queries.frozen_month("2026-11")
    assert frozen is not None
    assert len(cases_of_month("2026-11")) == 5
    target = tmp_path / "2026-11.zip"
    papers = [files.Paper("slips/1.pdf", b"%PDF-1"), files.Paper("report.pdf", b"%PDF-2")]
    digest = files.archive(target, frozen, papers, house.desk.zone(), "en")
    assert digest == files.archive(tmp_path / "again.zip", frozen, papers, house.desk.zone(), "en")
    with zipfile.ZipFile(target) as bundle:
        names = set(bundle.namelist())
        assert json.loads(bundle.read("figures.json"))["received"] == 5
    assert names == {"SHA256SUMS.txt", "index.html", "figures.json", "figures.xlsx", "report.pdf", "slips/1.pdf"}
    assert files.verify(target) == ()
    with zipfile.ZipFile(target, "a") as bundle:
        bundle.writestr("more.txt", "x")
    assert files.verify(target) == ("more.txt",)
    with refused("cannot_write"):
        files.archive(tmp_path / "no" / "where.zip", frozen, papers, house.desk.zone())


def test_figures_stay_when_a_person_is_erased(house: House) -> None:
    from desk_app.people import service as people
    from desk_app.people.rules import EraseReason

    november(house)
    before = queries.figures_of("2026-11", house.desk.calendar(), house.clock.now())
    (person_id,) = {row.person_id for row in map(house.page, range(1, 2))}
    assert person_id is not None
    house.by(BOSS, people.erase, person_id, EraseReason.REQUEST, (service.erase_complaints,))
    assert queries.figures_of("2026-11", house.desk.calendar(), house.clock.now()) == before
    page = house.page(1)
    assert (page.is_erased, page.name, page.matter, page.result) == (True, "", "", "")
    assert not value("SELECT COUNT(*) FROM search_entry WHERE ref_kind = 'complaint' AND ref_id = 1")


def test_k7_figures_counted_beside_are_frozen_unless_something_happened_since(house: House) -> None:
    november(house)
    steps: list[tuple[int, int]] = []
    now = house.clock.now()
    counted = queries.count_month(
        "2026-11", house.desk.calendar(), now, lambda done, whole: steps.append((done, whole))
    )
    assert steps[0] == (0, 8)
    assert steps[-1] == (8, 8)
    (open_case, *_) = [row.id for row in queries.board(queries.Filter.OPEN, now)]
    house.by(CLERK, service.withdraw, open_case, "撤回")
    house.by(CHIEF, service.freeze_month, "2026-11", counted)
    frozen = queries.frozen_month("2026-11")
    assert frozen is not None
    assert frozen.figures == queries.figures_of("2026-11", house.desk.calendar(), house.clock.now())


def test_k7_what_was_counted_beside_is_taken_as_it_is(house: House) -> None:
    november(house)
    counted = queries.count_month("2026-11", house.desk.calendar(), house.clock.now())
    house.by(CHIEF, service.freeze_month, "2026-11", counted)
    frozen = queries.frozen_month("2026-11")
    assert frozen is not None
    assert frozen.figures == counted.figures


def test_k7_summary_and_measures_stand_on_the_paper_and_stay_once_filed(house: House) -> None:
    november(house)
    with refused("not_frozen"):
        house.by(CHIEF, service.word_month, "2026-11", "小结", "措施")
    house.by(CHIEF, service.freeze_month, "2026-11")
    house.by(CHIEF, service.word_month, "2026-11", "小结", "措施")
    house.by(CHIEF, service.word_month, "2026-11", "本月受理 5 件。", "周末加派一人。")
    house.by(CHIEF, service.print_month, "2026-11")
    ((text,),) = rows(
        "SELECT facts FROM print_job_facts f JOIN print_job j ON j.id = f.id WHERE form = 'monthly_report'"
    )
    told = json.loads(text)
    assert (told["summary"], told["measures"]) == ("本月受理 5 件。", "周末加派一人。")
    with refused("too_long"):
        house.by(CHIEF, service.word_month, "2026-11", "长" * 5001, "")
    house.by(CHIEF, service.note_month, "2026-11", MonthStep.FILED)
    with refused("month_is_filed"):
        house.by(CHIEF, service.word_month, "2026-11", "另一种说法", "")
    assert queries.month_words("2026-11").summary == "本月受理 5 件。"


def test_k7_the_month_before_is_owed_until_it_is_filed(house: House) -> None:
    november(house)
    today = house.desk.today()
    assert queries.unfiled_month(today) == "2026-11"
    house.by(CHIEF, service.freeze_month, "2026-11")
    house.by(CHIEF, service.note_month, "2026-11", MonthStep.FILED)
    assert queries.unfiled_month(today) is None
    assert queries.unfiled_month(at(5, 10, month=1, year=2027).date()) is None, "nothing came in in December"
