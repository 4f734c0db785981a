"""The catalogue: products with their codes, categories, suppliers and prices since when."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField

from desk_app.kernel.database import Table, frozen, never_deleted
from desk_app.kernel.fields import DayField, EnumField, InstantField, MoneyField, QuantityField
from desk_app.stock.rules import CodeKind, Unit


class ProductCategory(Table):
    """A heading of the catalogue, in its order."""

    name = CharField(max_length=120, unique=True)
    position = IntegerField()


class Supplier(Table):
    """Whoever goods are ordered from."""

    name = CharField(max_length=120, unique=True)
    contact = CharField(max_length=120)
    phone = CharField(max_length=60)
    lead_days = IntegerField()
    note = CharField(max_length=500)
    is_active = BooleanField(default=True)


class Product(Table):
    """Goods or a service; its price stands in ``product_price``, its quantity in ``stock_level``."""

    code = CharField(max_length=60, unique=True)
    name = CharField(max_length=120)
    detail = CharField(max_length=500)
    category_id = BigIntegerField(null=True, index=True)
    supplier_id = BigIntegerField(null=True, index=True)
    unit = EnumField(Unit)
    unit_name = CharField(max_length=12)
    tax = IntegerField()
    is_stocked = BooleanField()
    reorder_point = QuantityField()
    order_size = QuantityField()
    place = CharField(max_length=60)
    expires = BooleanField()
    tile = IntegerField(null=True)
    is_active = BooleanField(default=True)


Product.add_index(Product.index(Product.name, Product.id, name="product_by_name"))
Product.add_index(Product.index(Product.tile, where=SQL("tile IS NOT NULL"), name="product_tile"))
Product.add_index(Product.index(Product.id, where=SQL("reorder_point > 0"), name="product_reorder"))


class Barcode(Table):
    """One code of a product; ``key`` is the code as it is looked up (a UPC as its EAN, a scale's item with a tilde)."""

    product_id = BigIntegerField(index=True)
    code = CharField(max_length=60)
    key = CharField(max_length=60, unique=True)
    kind = EnumField(CodeKind)


class ProductPrice(Table):
    """A price from a day on, by whom and why; only added. The newest row of the latest day that has come is in force."""

    product_id = BigIntegerField()
    valid_from = DayField()
    price = MoneyField()
    at = InstantField()
    staff_number = CharField(max_length=20)
    why = CharField(max_length=120)

    class Meta:
        """The price on a day: one step back from it."""

        indexes = ((("product_id", "valid_from", "id"), False),)


class LabelWish(Table):
    """A product whose price label has to be printed anew (same id); goes once it is printed."""

    since = InstantField()


TABLES = (ProductCategory, Supplier, Product, Barcode, ProductPrice, LabelWish)
TRIGGERS = (never_deleted(ProductCategory), never_deleted(Supplier), never_deleted(Product), *frozen(ProductPrice))
