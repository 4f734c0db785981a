"""The catalogue: codes that are right and nobody else's, prices with history, tiles, photos, labels that are due."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.money import Money
from desk_app.kernel.quantity import ONE, Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.stock import queries, service
from desk_app.stock.rules import CodeKind, ProductFilter, SupplierDraft, Unit, gtin_check_digit
from tests.staff.site import People, act_as
from tests.stock.site import EAN, added, draft, pieces, stocked


@pytest.fixture(autouse=True)
def lead(desk: Desk, people: People) -> None:
    """The supervisor keeps the catalogue."""
    act_as(desk, people.lead)


def test_a_product_is_found_by_each_of_its_codes(desk: Desk, people: People) -> None:
    water = added(desk, people, barcodes=(EAN, "036000291452", "04252614", "WATER-1", EAN))
    for code in (EAN, "036000291452", "0036000291452", "042100005264", "WATER-1", "000001"):
        found = queries.item_by_barcode(code, desk.today())
        assert found is not None
        assert found.product_id == water
    assert queries.item_by_barcode("6901234567893", desk.today()) is None
    assert queries.item_by_barcode("1" * 10_000, desk.today()) is None
    assert [row.kind for row in queries.barcodes(water)] == [
        CodeKind.IN_HOUSE, CodeKind.EAN13, CodeKind.UPCA, CodeKind.UPCE, CodeKind.CODE128,
    ]  # fmt: skip
    assert queries.main_barcode(water) == EAN


def whole(body: str) -> str:
    """A code with its check digit."""
    return body + gtin_check_digit(body)


def test_scale_codes_carry_weight_or_price(desk: Desk, people: People) -> None:
    apples = added(desk, people, "苹果", 1280, unit=Unit.WEIGHT, barcodes=("2012345",))
    cake = added(desk, people, "蛋糕", 1000, barcodes=("2254321",))
    by_weight = queries.item_by_barcode(whole("201234500350"), desk.today())
    assert by_weight is not None
    assert (by_weight.product_id, by_weight.quantity, by_weight.amount) == (apples, 350, None)
    by_price = queries.item_by_barcode(whole("225432101250"), desk.today())
    assert by_price is not None
    assert (by_price.product_id, by_price.quantity, by_price.amount) == (cake, 1250, 1250)
    assert queries.item_by_barcode("2012345003500", desk.today()) is None  # check digit
    assert queries.item_by_barcode(whole("201234500000"), desk.today()) is None  # nothing on the scale


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        ("6901234567893", "stock.code_check_digit"),
        ("条码", "stock.code_signs"),
        ("9" * 10_000, "stock.code_too_long"),
        (EAN, "stock.code_taken"),
        ("", "stock.code_empty"),
    ],
)
def test_a_code_that_is_wrong_or_taken_is_refused(desk: Desk, people: People, code: str, refusal: str) -> None:
    added(desk, people, barcodes=(EAN,))
    tea = added(desk, people, "茶")
    with pytest.raises(Refusal) as refused:
        desk.do(service.add_barcode, tea, code)
    assert refused.value.code == refusal


def test_codes_come_and_go_but_the_number_stays(desk: Desk, people: People) -> None:
    water = added(desk, people)
    desk.do(service.add_barcode, water, EAN)
    desk.do(service.remove_barcode, water, EAN)
    assert queries.item_by_barcode(EAN, desk.today()) is None
    for code, refusal in ((EAN, "no_barcode"), ("000001", "last_barcode")):
        with pytest.raises(Refusal, match=rf"stock\.{refusal}"):
            desk.do(service.remove_barcode, water, code)


def test_prices_are_dated_and_the_old_one_stays(desk: Desk, people: People, clock: ManualClock) -> None:
    water = added(desk, people, price=350)
    tomorrow = desk.today() + timedelta(days=1)
    desk.do(service.change_price, water, Money(400), why="进价上涨", valid_from=tomorrow)
    assert [queries.item(water, day).price for day in (desk.today(), tomorrow)] == [350, 400]  # type: ignore[union-attr]
    clock.advance(timedelta(days=1))
    desk.do(service.change_price, water, Money(380), why="促销")
    assert queries.item(water, desk.today()).price == 380  # type: ignore[union-attr]
    history = queries.prices(water)
    assert [(row.price, row.staff_number, row.why) for row in history] == [
        (380, "12", "促销"), (400, "12", "进价上涨"), (350, "12", ""),
    ]  # fmt: skip
    assert queries.labels_due() == (water,)
    for price, why, refusal in ((1, "", "needs_reason"), (-1, "x", "bad_price")):
        with pytest.raises(Refusal, match=rf"stock\.{refusal}"):
            desk.do(service.change_price, water, Money(price), why=why)
    with pytest.raises(Refusal, match=r"stock\.bad_price"):
        desk.do(service.change_price, water, Money(1), why="x", valid_from=desk.today() - timedelta(days=1))


def test_a_product_is_edited_and_a_new_price_needs_its_reason(desk: Desk, people: People) -> None:
    water = added(desk, people, barcodes=(EAN,))
    with pytest.raises(Refusal, match=r"stock\.needs_reason"):
        desk.do(service.edit_product, water, draft("苏打水", 500))
    heading = desk.do(service.save_category, None, "饮料")
    desk.do(service.edit_product, water, draft("苏打水", 500, category_id=heading, barcodes=("96385074",)), why="换品")
    row = queries.product(water, desk.today())
    assert (row.name, row.price, row.category, row.code) == ("苏打水", 500, "饮料", "000001")
    assert queries.item_by_barcode(EAN, desk.today()) is None
    assert [found.product_id for found in queries.find("sds", desk.today())] == [water]
    assert queries.find("矿泉", desk.today()) == ()
    for wrong, refusal in (({"category_id": 99}, "no_category"), ({"supplier_id": 99}, "no_supplier")):
        with pytest.raises(Refusal, match=rf"stock\.{refusal}"):
            desk.do(service.edit_product, water, draft("苏打水", 500, **wrong))
    with pytest.raises(Refusal, match=r"stock\.no_product"):
        desk.do(service.edit_product, 99, draft())


def test_goods_with_moves_never_become_a_service(desk: Desk, people: People) -> None:
    water, lesson = stocked(desk, people), added(desk, people, "课", is_stocked=False)
    with pytest.raises(Refusal, match=r"stock\.has_moves"):
        desk.do(service.edit_product, water, draft("矿泉水", is_stocked=False))
    desk.do(service.edit_product, lesson, draft("课"))
    assert queries.levels((lesson,))[lesson].quantity == 0
    desk.do(service.edit_product, lesson, draft("课", is_stocked=False))
    assert queries.levels((lesson,)) == {}


def test_what_is_retired_is_not_sold_but_still_known(desk: Desk, people: People) -> None:
    water = added(desk, people, barcodes=(EAN,))
    desk.do(service.edit_product, water, draft(barcodes=(EAN,), is_active=False))
    assert queries.item_by_barcode(EAN, desk.today()) is None
    assert queries.find("矿泉", desk.today()) == ()
    assert queries.item(water, desk.today()) is not None
    assert [row.id for row in queries.products(ProductFilter.RETIRED, day=desk.today())] == [water]


def test_search_knows_names_initials_numbers_and_digits(desk: Desk, people: People) -> None:
    water = added(desk, people, barcodes=(EAN,))
    tea = added(desk, people, "龙井茶 50 克")
    assert queries.find(EAN, desk.today())[0].product_id == water
    for text in ("矿泉", "kqs", "34567", "000001", "550"):
        assert water in [row.product_id for row in queries.find(text, desk.today())], text
    assert [row.product_id for row in queries.find("ljc", desk.today())] == [tea]
    assert queries.find("", desk.today()) == ()


def test_tiles_stand_in_their_order(desk: Desk, people: People) -> None:
    goods = [added(desk, people, f"商品 {place}") for place in range(3)]
    desk.do(service.set_tiles, [goods[2], goods[0], goods[2]])
    assert [tile.product_id for tile in queries.tiles(desk.today())] == [goods[2], goods[0]]
    desk.do(service.set_tiles, [])
    assert queries.tiles(desk.today()) == ()


def test_headings_and_suppliers_have_names_of_their_own(desk: Desk, people: People) -> None:
    drinks = desk.do(service.save_category, None, "饮料", 2)
    desk.do(service.save_category, drinks, "茶与饮料", 1)
    assert [(row.name, row.position, row.products) for row in queries.categories()] == [("茶与饮料", 1, 0)]
    shop = desk.do(service.save_supplier, None, SupplierDraft("江南食品", "王", "0571-1"))
    desk.do(service.save_supplier, shop, SupplierDraft("江南食品行"), is_active=False)
    assert queries.suppliers() == ()
    assert [row.name for row in queries.suppliers(retired=True)] == ["江南食品行"]
    for act, refusal in (
        (lambda: desk.do(service.save_category, None, "茶与饮料"), "name_taken"),
        (lambda: desk.do(service.save_category, None, " "), "no_name"),
        (lambda: desk.do(service.save_category, 99, "x"), "no_category"),
        (lambda: desk.do(service.save_supplier, None, SupplierDraft("江南食品行")), "name_taken"),
        (lambda: desk.do(service.save_supplier, 99, SupplierDraft("x")), "no_supplier"),
    ):
        with pytest.raises(Refusal, match=rf"stock\.{refusal}"):
            act()
    with pytest.raises(LookupError):
        queries.supplier(99)


def test_the_desk_sells_but_does_not_change_the_catalogue(desk: Desk, people: People) -> None:
    water = added(desk, people)
    act_as(desk, people.clerk)
    for act in (
        lambda: desk.do(service.add_product, draft("x")),
        lambda: desk.do(service.edit_product, water, draft("x")),
        lambda: desk.do(service.change_price, water, Money(1), why="x"),
        lambda: desk.do(service.set_tiles, [water]),
        lambda: desk.do(service.set_photo, water, b""),
        lambda: desk.do(service.save_category, None, "x"),
        lambda: desk.do(service.save_supplier, None, SupplierDraft("x")),
    ):
        with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
            act()


def test_the_newest_photo_shows(desk: Desk, people: People) -> None:
    water = added(desk, people)
    assert queries.photo_of(water) is None
    for content in (b"one", b"two"):
        desk.do(service.set_photo, water, content)
    assert queries.photo_of(water) == b"two"


def test_the_catalogue_is_read_page_by_page(desk: Desk, people: People) -> None:
    heading = desk.do(service.save_category, None, "饮料")
    for place in range(5):
        added(desk, people, f"商品 {place}", category_id=heading if place < 2 else None, reorder_point=ONE)
    first = queries.products(day=desk.today(), limit=3)
    rest = queries.products(day=desk.today(), limit=3, after=(first[-1].name, first[-1].id))
    assert [row.name for row in (*first, *rest)] == [f"商品 {place}" for place in range(5)]
    assert len(queries.products(day=desk.today(), category_id=heading)) == 2
    assert [row.name for row in queries.products(day=desk.today(), text="000004")] == ["商品 3"]
    assert queries.products(day=desk.today(), text="没有") == ()
    assert len(queries.products(ProductFilter.LOW, day=desk.today())) == 5
    assert all(row.is_low for row in first)
    assert queries.count_products() == 5
    assert queries.product_by_code("000003") == first[2].id
    with pytest.raises(LookupError):
        queries.product(99)


def test_twenty_products_at_once(desk: Desk, people: People) -> None:
    goods = [stocked(desk, people, f"商品 {place}", count=place + 1) for place in range(5)]
    found = queries.items(goods, desk.today())
    assert [found[number].left for number in goods] == [pieces(place + 1) for place in range(5)]
    assert queries.items([], desk.today()) == {}
    assert queries.levels([]) == {}
    assert queries.item(99, desk.today()) is None
    assert found[goods[0]].quantity == Quantity(1000)


def test_labels_are_asked_for_once(desk: Desk, people: People) -> None:
    goods = [added(desk, people, f"商品 {place}") for place in range(2)]
    desk.do(service.print_labels, goods)
    assert queries.labels_due() == ()
    desk.do(service.want_labels, [goods[1], goods[1]])
    assert queries.labels_due() == (goods[1],)
