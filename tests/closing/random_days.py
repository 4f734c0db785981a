"""Plays random days on one site, from the float to the seal, and compares each with the book that was kept beside it.

Many days stand on one site, as at a real desk: what lies behind a day is part of what is proved.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import openpyxl

from desk_app.accounts import service as accounts
from desk_app.accounts.rules import MemberDraft
from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.queries.proof import broken as cash_broken
from desk_app.cash.rules import BlindCount, Pieces, Tender, plan_float
from desk_app.closing import files, queries, service
from desk_app.kernel import journal
from desk_app.kernel.money import CNY, Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.settings import change_setting
from desk_app.shop.queries.proof import broken as shop_broken
from desk_app.shop.rules import CASH_ROUNDING
from desk_app.stock import service as stock
from desk_app.stock.rules import Delivery, DeliveryLine, ProductDraft
from tests.closing.counter import BOSS, CHIEF, CLERK, MONDAY, notes
from tests.closing.random_acts import GOODS, OTHERS, Acts, PowerCut, power_cut
from tests.closing.random_book import CASH, Book
from tests.closing.test_files import checked


@dataclass
class RandomDays(Acts):
    """A site played day after day."""

    nets: list[int] = field(default_factory=list)
    taxes: list[int] = field(default_factory=list)
    kept: int = 0

    def furnish(self) -> None:
        """Goods, a member, cash rounded to ten."""
        do = self.counter.by
        do(BOSS, change_setting, CASH_ROUNDING, 10)
        for place, (price, percent) in enumerate(GOODS):
            draft = ProductDraft(f"货 {price}", Money(price), tax=Rate(percent * 100), is_stocked=place < 2)
            self.goods.append(do(BOSS, stock.add_product, draft))
        lines = tuple(DeliveryLine(number, Quantity(50_000_000), Money(2_000_000)) for number in self.goods[:2])
        do(CHIEF, stock.receive, Delivery(lines))
        self.member = do(CHIEF, accounts.add_member, MemberDraft("常客", "13800001234"))

    def play(self) -> cash.ZRow:
        """One day from the float to the seal; AssertionError where anything differs from the book."""
        self.counter.clock.set(MONDAY + timedelta(days=self.day))
        self.custodian = CLERK
        opening = self.chance.choice((200_00, 500_00, 800_00))
        session_id = self.counter.opened(opening)
        assert cash.session(session_id).float_gap == (opening - self.kept if self.day else 0)
        book = Book(opening)
        book.handed(CLERK.number, opening)
        for _ in range(self.chance.randint(0, 8)):
            self.counter.later(minutes=self.chance.randint(1, 40))
            self.one(session_id, book)
        self._look(session_id, book)
        report = self._close(session_id, book)
        self.day += 1
        return report

    def _look(self, session_id: int, book: Book) -> None:
        """The X says what the book says; to whoever holds the drawer it tells no amount (invariant 8, M2)."""
        read = self.counter.by(CHIEF, cash_service.read_x, session_id)
        assert read.expected is not None
        assert {tender: read.expected.of(tender) for tender in Tender} == {t: book.tenders[t.value] for t in Tender}
        assert {(row.kind.value, row.tender.value): row.count for row in read.kinds} == dict(book.moves)
        assert self._do(cash_service.read_x, session_id).expected is None

    def _close(self, session_id: int, book: Book) -> cash.ZRow:
        """Count blind, sometimes wrong, explain it, make the Z."""
        self._do(cash_service.end_session, session_id)
        if self.chance.random() < 0.2:
            self._do(cash_service.keep_attempt, session_id, BlindCount(notes(0)))
        counted = {CASH: max(0, book.tenders[CASH] + self.chance.choice((0, 0, 0, -50, 100, 990)))}
        for tender in OTHERS:
            if book.tenders[tender.value]:
                counted[tender.value] = max(0, book.tenders[tender.value] + self.chance.choice((0, 0, 0, 700)))
        totals = tuple((Tender(name), Money(amount)) for name, amount in counted.items() if name != CASH)
        there = notes(counted[CASH])
        self._do(cash_service.seal_count, session_id, BlindCount(there, totals))
        for line in cash.result(session_id, 200).lines:
            if line.difference:
                self._do(cash_service.explain, session_id, line.tender, "不明", self._approved())
        keep = plan_float(there, Money(self.chance.choice((0, 200_00)))).keep
        self.kept = int(keep.amount)
        report = cash.z(self._cut_close(session_id, keep))
        agree(report, book, counted, self.kept)
        seal = queries.seal_of(report.day)
        assert seal is not None
        assert {name: seal.facts[name] for name in DAY_SUMS} == {name: sums_of(book)[name] for name in DAY_SUMS}
        assert [report.z_no, report.grand_before] == [len(self.nets) + 1, sum(self.nets)]
        self.nets.append(book.income)
        self.taxes.append(sum(tax for _, tax in book.taxes.values()))
        return report

    def _cut_close(self, session_id: int, keep: Pieces) -> int:
        """Now and then the power goes while the Z is made: then there is none, and it is made again (M3)."""
        if self.chance.random() < 2 * self.crashes:
            try:
                with power_cut(self.chance.randint(1, 40)):
                    self._do(service.close_till, session_id, keep, self.counter.ask)
            except PowerCut:
                self._restart()
            assert cash.z_of(session_id) is None
            assert not queries.is_sealed(self.counter.desk.today())
        return int(self._do(service.close_till, session_id, keep, self.counter.ask))

    def exported(self, reports: tuple[cash.ZRow, ...]) -> None:
        """CSV and XLSX of all days say what the books said."""
        text = files.as_csv(reports, CNY, "en").decode("utf-8-sig")
        lines = list(csv.DictReader(io.StringIO(text)))
        assert [_minor(line["Net takings"]) for line in lines] == self.nets
        assert [_minor(line["Tax inside"]) for line in lines] == self.taxes
        sheet = openpyxl.load_workbook(io.BytesIO(files.spreadsheet(reports, CNY, "en")), data_only=True).active
        assert sheet is not None
        rows = list(sheet.iter_rows(values_only=True))
        at = rows[0].index("Net takings")
        assert [_minor(str(row[at])) for row in rows[1:-1]] == self.nets
        assert _minor(str(rows[-1][at])) == sum(self.nets), "the sum below"

    def proved(self, reports: tuple[cash.ZRow, ...], folder: Path) -> None:
        """What the days left behind holds together, in the program and for the checker that stands alone."""
        self.exported(reports)
        assert [*cash_broken(), *shop_broken()] == []
        assert journal.verify() is None
        files.write_proof(folder, self.counter.desk.today())
        sequence, head = journal.head(self.counter.desk.number)
        assert checked(folder, f"1:{sequence}:{head}") == (0, f"{len(reports)} Z reports read, 0 findings\n")
        told = [json.loads(one["payload"]) for one in queries.journal_records() if one["action"] == "session.closed"]
        assert [(one["net"], one["to_bag"]) for one in told] == [(one.net, one.to_bag) for one in reports]


DAY_SUMS = ("net", "deposits", "sales_count", "refunds_count", "refunds", "voids_count", "voids", "discounts")


def _minor(amount: str) -> int:
    return round(float(amount) * 100)


def sums_of(book: Book) -> dict[str, int]:
    """The sales of a book as a Z names them."""
    names = ("deposits", "sales_count", "sales", "refunds_count", "refunds", "voids_count", "voids", "discounts_count")
    return {"net": book.income, **{name: book.sums[name] for name in (*names, "discounts", "rounding")}}


def agree(report: cash.ZRow, book: Book, counted: Mapping[str, int], kept: int) -> None:
    """Every figure of a Z stands in the book, to the cent (M3, invariants 8 and 10)."""
    facts = report.facts
    known = {(kind, tender): (count, amount) for kind, tender, count, amount in facts["kinds"]}
    assert known == {key: (count, book.kinds[key]) for key, count in book.moves.items()}
    lines = {line["tender"]: [line["expected"], line["counted"], line["difference"]] for line in facts["tenders"]}
    for tender in (CASH, *(other.value for other in OTHERS)):
        wanted, there = book.tenders[tender], counted.get(tender, 0)
        assert lines.get(tender, [0, 0, 0]) == [wanted, there, there - wanted], tender
    sums = facts["sums"]
    assert {name: sums[name] for name in sums_of(book)} == sums_of(book)
    taxes = {tax["rate"] // 100: [tax["gross"], tax["tax"]] for tax in sums["taxes"] if tax["gross"] or tax["tax"]}
    assert taxes == {percent: both for percent, both in book.taxes.items() if any(both)}
    assert facts["by_person"] == [list(one) for one in book.by_person(counted[CASH])]
    assert [report.net, report.grand_total - report.grand_before] == [book.income] * 2
    assert report.to_bag == counted[CASH] - kept + book.dropped
    assert report.kept.amount == kept
