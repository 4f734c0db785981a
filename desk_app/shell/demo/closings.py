"""Mornings and evenings of the demo: the checklist is signed, past days are sealed, their takings are bagged for finance."""

from __future__ import annotations

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import BagState, Ink
from desk_app.closing import queries, service
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.roles import Operator
from desk_app.kernel.work import Desk
from desk_app.printing import queries as printed
from desk_app.printing import service as printing
from desk_app.stock import queries as stock_queries
from desk_app.stock import service as stock
from desk_app.stock.rules import CountKind, Scope

_REMARK = {6: "扫码枪偶尔没反应，已报修"}  # the one thing that was not in order
_CARRIER = "1031"
_INK = Ink(
    (
        ((1200, 2600, 0, 0), (2600, 1400, 90, 0), (3100, 3400, 180, 0), (4300, 1900, 270, 0)),
        ((4900, 2500, 420, 0), (6100, 2100, 500, 0), (7600, 3000, 600, 0), (8600, 1700, 700, 0)),
    )
)


def open_the_house(desk: Desk) -> None:
    """Whoever opens looks round, ticks the list and signs it (G1)."""
    check_id = desk.do(service.begin_checks)
    for place in range(len(queries.day_check(check_id).items)):
        is_done = place not in _REMARK
        desk.do(service.mark, check_id, place, is_done=is_done, remark=_REMARK.get(place, ""))
    desk.do(service.sign_checks, check_id)
    _count_goods(desk)
    _printed(desk)


def _count_goods(desk: Desk) -> None:
    """What was left yesterday is counted in two minutes, and agrees (S1)."""
    shown = [tile.product_id for tile in stock_queries.tiles(desk.today()) if tile.is_stocked and tile.left >= 0]
    if not shown:
        return  # a long demo has sold all it had
    count_id = desk.do(stock.open_count, CountKind.OPENING, Scope.LISTED, product_ids=tuple(shown))
    for product_id, level in stock_queries.levels(tuple(shown)).items():
        desk.do(stock.enter_count, count_id, product_id, Quantity(level.quantity))
    desk.do(stock.seal_count, count_id)


def close_the_day(desk: Desk, clerk: Operator, finance: Operator) -> None:
    """After the till's Z: the day is sealed, the bag goes on its way, finance takes in what came before (M3, S4)."""
    desk.operator = clerk
    for row in cash.unbagged():
        counted, report = cash.sealed_count(row.session_id), cash.z_of(row.session_id)
        if counted is not None and report is not None:
            pieces = counted.pieces.minus(report.kept)
            bag_id = desk.do(cash_service.pack_bag, (row.session_id,), f"F00{4400 + row.session_id}", pieces)
            desk.do(cash_service.send_bag, bag_id, _CARRIER, _INK, _INK)
    desk.do(service.seal_day, desk.today(), lambda _day: ())
    desk.operator = finance
    for bag in cash.open_bags()[:-1]:
        if bag.state is BagState.SENT:
            desk.do(cash_service.accept_bag, bag.id, bag.pieces)
    desk.operator = clerk
    _printed(desk)


def _printed(desk: Desk) -> None:
    """No paper of a day that is over waits for a printer."""
    for job in printed.open_jobs(desk.number):
        desk.do(printing.cancel, job.id, "demo")
