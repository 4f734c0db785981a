"""Random days through shop and till: X, Z, day report, exports, proof and journal say the same, to the cent (M1 to M3).

The till's own days without a shop are in tests/cash; here everything that closes is real.
"""

from __future__ import annotations

import csv
import io
import json
import random
from pathlib import Path

import pytest

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import MoveKind, Tender
from desk_app.closing import files, queries
from desk_app.kernel import journal
from desk_app.kernel.money import CNY, Money
from desk_app.shop import queries as shop_queries
from desk_app.shop import service as shop
from desk_app.shop.rules import Return
from tests.closing.counter import CHIEF, Counter
from tests.closing.test_files import checked

DAYS = 5
OTHERS = (Tender.CARD, Tender.WECHAT, Tender.ALIPAY)


def trade(counter: Counter, chance: random.Random, session_id: int) -> None:
    """A day of sales, refunds, pay-ins, pay-outs, drops and a drawer opened for nothing."""
    for turn in range(chance.randint(3, 9)):
        counter.later(minutes=chance.randint(1, 30))
        price = chance.randint(1, 400) * 50
        if chance.random() < 0.5:
            number = counter.sell(price)
        else:
            number = counter.sell(price, chance.choice(OTHERS), f"{counter.desk.today():%m%d}{turn:04d}{price}")
        if chance.random() < 0.25:
            sale_id = shop_queries.receipt_by_number(number)
            assert sale_id is not None
            line = shop_queries.sale(sale_id).live[0]
            options = {"approval": counter.approval()}
            counter.do(shop.refund, sale_id, (Return(line.id, line.quantity),), "不合适", **options)
    for use_case in (cash_service.paid_in, cash_service.paid_out, cash_service.drop):
        if chance.random() < 0.7:
            counter.do(use_case, session_id, Money(chance.randint(1, 60) * 50), "随机")
    counter.do(cash_service.no_sale, session_id, "换零")


def close(counter: Counter, chance: random.Random, session_id: int) -> cash.ZRow:
    """Count what is there, sometimes wrong, explain it, make the Z."""
    seen = counter.by(CHIEF, cash_service.read_x, session_id).expected
    assert seen is not None
    off = chance.choice((0, 0, -50, 100))
    totals = {tender.value: int(seen.of(tender)) for tender in OTHERS if seen.of(tender)}
    counter.sealed(session_id, int(seen.of(Tender.CASH)) + off, **totals)
    result = cash.result(session_id, 200)
    assert {line.tender: line.expected for line in result.lines} == {
        line.tender: seen.of(line.tender) for line in result.lines
    }, "X and close say the same (invariant 8)"
    for line in result.lines:
        if line.needs_reason:
            counter.do(cash_service.explain, session_id, line.tender, "数错")
    return cash.z(counter.closed(session_id, kept=0))


@pytest.mark.parametrize("seed", [1, 7, 42])
def test_m3_random_days_agree_in_x_z_report_exports_proof_and_journal(
    counter: Counter, seed: int, tmp_path: Path
) -> None:
    chance = random.Random(seed)
    reports = []
    for day in range(DAYS):
        session_id = counter.opened(chance.choice((20_000, 50_000, 80_000)))
        trade(counter, chance, session_id)
        report = close(counter, chance, session_id)
        reports.append(report)
        seal = queries.seal_of(counter.desk.today())
        assert seal is not None
        assert seal.facts["net"] == report.net
        moved = sum(
            amount
            for kind, _, _, amount in report.facts["kinds"]
            if MoveKind(kind) in {MoveKind.SALE, MoveKind.REFUND, MoveKind.VOID}
        )
        assert moved == report.net + report.facts["sums"]["deposits"]
        assert [report.z_no, report.grand_before] == [day + 1, sum(one.net for one in reports[:-1])]
        counter.later(days=1)
    text = files.as_csv(tuple(reports), CNY, "en").decode("utf-8-sig")
    assert [row["Net takings"] for row in csv.DictReader(io.StringIO(text))] == [
        f"{'-' if one.net < 0 else ''}{abs(one.net) // 100}.{abs(one.net) % 100:02d}" for one in reports
    ]
    files.write_proof(tmp_path, counter.desk.today())
    sequence, head = journal.head(1)
    assert checked(tmp_path, f"1:{sequence}:{head}")[0] == 0
    told = [
        json.loads(record["payload"]) for record in queries.journal_records() if record["action"] == "session.closed"
    ]
    assert [one["net"] for one in told] == [one.net for one in reports]
    assert journal.verify() is None
