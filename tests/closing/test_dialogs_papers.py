"""Bags, statements and Z reports in their dialogs (S4, F2, M3)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import BagState, Tender
from desk_app.closing import service
from desk_app.closing.dialogs import bags, reports, statements
from desk_app.kernel.roles import Role
from desk_app.widgets.tab_base import Doer
from tests.closing.counter import BOSS, FINANCE, Counter, notes, sits

if TYPE_CHECKING:
    pass

STROKES = (((1000, 2000, 0, 500), (4000, 3000, 30, 500), (8000, 1500, 60, 500)),)


def closed(counter: Counter) -> int:
    session_id = counter.opened()
    counter.sell(120_00)
    counter.sell(88_00, Tender.WECHAT, "4200001")
    counter.sealed(session_id, 620_00, wechat=88_00)
    counter.closed(session_id, kept=500_00)
    return session_id


def test_s4_the_bag_goes_from_the_till_to_finance(doer: Doer, counter: Counter) -> None:
    closed(counter)
    packed: list[int] = []
    dialog = bags.PackDialog(doer, cash.unbagged(), packed.append)
    assert dialog.cash.pieces.amount == 120_00
    dialog.commit()
    assert dialog.problem
    dialog.seal.set_text("F004417")
    dialog.commit()
    send = bags.SendDialog(doer, cash.bag(packed[0]))
    send.carrier.set_text("1031")
    send.commit()
    assert send.problem, "nobody signed"
    send.packed.set_strokes(STROKES)
    send.carried.set_strokes(STROKES)
    send.commit()
    assert cash.bag(packed[0]).state is BagState.SENT
    sits(counter, FINANCE)
    accept = bags.AcceptDialog(doer, cash.bag(packed[0]))
    accept.cash.set_pieces(notes(110_00))
    accept.commit()
    assert accept.problem, "finance's own count differs"
    accept.cash.set_pieces(notes(120_00))
    accept.commit()
    assert cash.bag(packed[0]).state is BagState.ACCEPTED


def test_s4_finance_disputes_and_a_supervisor_settles(
    doer: Doer, counter: Counter, second: list[tuple[Role, str]]
) -> None:
    session_id = closed(counter)
    bag = counter.do(cash_service.pack_bag, (session_id,), "F1", notes(120_00))
    from desk_app.cash.rules import Ink

    counter.do(cash_service.send_bag, bag, "1031", Ink(STROKES), Ink(STROKES))
    sits(counter, FINANCE)
    dialog = bags.AcceptDialog(doer, cash.bag(bag))
    dialog.cash.set_pieces(notes(110_00))
    dialog.why.set_text("少 10 元")
    dialog.dispute.click()
    assert cash.bag(bag).state is BagState.DISPUTED
    sits(counter, BOSS)
    settle = bags.SettleDialog(doer, cash.bag(bag))
    settle.commit()
    assert settle.problem == "Enter the reason."
    settle.why.set_text("监控核实")
    settle.commit()
    assert cash.bag(bag).state is BagState.SETTLED
    assert second


def test_a_statement_is_matched_after_the_seal(doer: Doer, counter: Counter, tmp_path: Path) -> None:
    session_id = counter.opened()
    counter.sell(88_00, Tender.WECHAT, "4200001")
    counter.sell(36_00, Tender.WECHAT, "4200002")
    counter.do(cash_service.end_session, session_id)
    blind = statements.StatementsDialog(doer, cash.session(session_id))
    assert blind.problem
    counter.sealed(session_id, 500_00, wechat=124_00)
    dialog = statements.StatementsDialog(doer, cash.session(session_id))
    dialog.tender.set_value(Tender.WECHAT)
    path = tmp_path / "wechat.csv"
    path.write_text(
        "交易时间,交易单号,金额,商品\n2026-11-23 08:40:00,4200001,88.00,水\n2026-11-23 08:41:00,4299999,5.00,茶\nx,y,z,w\n",
        encoding="utf-8-sig",
    )
    dialog.take_file(path)
    assert "4299999" in dialog.theirs.text()
    assert "4200002" in dialog.ours.text()
    (tmp_path / "nothing.csv").write_text("nothing", encoding="utf-8")
    dialog.take_file(tmp_path / "nothing.csv")
    assert dialog.problem


def test_m3_z_reports_are_listed_shown_and_handed_out(doer: Doer, counter: Counter, tmp_path: Path) -> None:
    closed(counter)
    dialog = reports.ReportsDialog(doer)
    assert len(dialog.rows) == 1
    for name in ("z.xlsx", "z.csv"):
        dialog.write_table(tmp_path / name)
        assert (tmp_path / name).stat().st_size > 100
    dialog.write_proof(tmp_path / "proof")
    assert (tmp_path / "proof" / "verify_desk.py").is_file()
    dialog.write_table(tmp_path / "none" / "z.csv")
    assert "z.csv" in dialog.problem
    (z,) = dialog.rows
    pdf = cash.z_pdf(z.id)
    paper = reports.ZPaperDialog(doer, z)
    assert paper.pages.page_count >= 1
    paper.accept()
    assert cash.z_pdf(z.id) == pdf, "the kept paper is the same for ever"
    first = dialog.month.value()
    dialog.month.set_value(None)
    assert dialog.span[0] == first
    dialog.look_at()


def test_m3_a_month_without_reports_offers_nothing(doer: Doer, counter: Counter) -> None:
    dialog = reports.ReportsDialog(doer)
    assert not dialog.sheet.isEnabled()
    dialog.look_at()
    assert service is not None
