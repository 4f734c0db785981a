"""What the database itself refuses, on both (invariants 2 and 5): checked where services could never get to."""

from __future__ import annotations

import peewee
import pytest

from desk_app.kernel.database import DATABASE
from desk_app.kernel.work import Desk
from desk_app.stock import service
from desk_app.stock.rules import CountKind, Scope
from tests.staff.site import People
from tests.stock.site import pieces, stocked


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO stock_level (id, quantity, value, last_cost, lost, counted_at) VALUES (99, 0, 1, 0, 0, 0)",
        "DELETE FROM product",
        "DELETE FROM supplier",
        "DELETE FROM product_category",
        "DELETE FROM purchase_order",
        "DELETE FROM stock_count",
        "DELETE FROM count_line",
        "UPDATE delivery SET total = 0",
        "DELETE FROM stock_batch",
        "UPDATE count_entry SET book = 0",
        "UPDATE stock_count SET state = 'counting'",
    ],
)
def test_the_database_keeps_what_is_kept(desk: Desk, people: People, sql: str) -> None:
    from datetime import date

    from desk_app.kernel.money import Money
    from desk_app.stock.rules import Delivery, DeliveryLine, OrderDraft, OrderLine, SupplierDraft
    from tests.staff.site import act_as

    water = stocked(desk, people)
    desk.do(service.receive, Delivery((DeliveryLine(water, pieces(1), Money(1), date(2027, 1, 1)),)))
    act_as(desk, people.lead)
    desk.do(service.save_supplier, None, SupplierDraft("x"))
    desk.do(service.save_category, None, "x")
    desk.do(service.place_order, OrderDraft(None, (OrderLine(water, pieces(1), Money(1)),)))
    count_id = desk.do(service.open_count, CountKind.OPENING, Scope.ALL)
    desk.do(service.enter_count, count_id, water, pieces(11))
    desk.do(service.seal_count, count_id)
    with pytest.raises(peewee.IntegrityError), DATABASE.atomic():
        DATABASE.execute_sql(sql)
