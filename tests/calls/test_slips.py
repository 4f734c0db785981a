"""The outbound sheet says what is on record, and can be drawn."""

from __future__ import annotations

from desk_app.calls import queries, service, slips
from desk_app.calls.rules import SheetDraft
from desk_app.kernel.work import Desk


def test_c10_the_sheet_names_whom_why_and_what_to_ask(desk: Desk) -> None:
    draft = SheetDraft("周", "0571-81238800", "确认到货", "恒通设备", "mr", "合同", ("何时？", "谁签收？"), desk.now())
    row = queries.sheet(desk.do(service.prepare_sheet, draft, print_sheet=False))
    assert row is not None
    facts = slips.sheet_facts(row, desk.zone(), "07", "您好")
    assert facts["person"] == "周先生"
    assert facts["planned_at"] == "2026-11-21T14:32:07+08:00"
    assert facts["questions"] == [{"question": "何时？"}, {"question": "谁签收？"}]
