"""The closed lists of stock: units, kinds of codes and moves, states of orders and counts. Values are what is stored."""

from __future__ import annotations

from enum import StrEnum


class Unit(StrEnum):
    """What a quantity of one means."""

    PIECE = "piece"
    WEIGHT = "weight"  # kilograms
    HOUR = "hour"


class CodeKind(StrEnum):
    """How a code on a product is built."""

    EAN13 = "ean13"
    EAN8 = "ean8"
    UPCA = "upca"
    UPCE = "upce"
    CODE128 = "code128"
    IN_HOUSE = "in_house"
    SCALE_WEIGHT = "scale_weight"  # the first seven digits; the weight in grams follows
    SCALE_PRICE = "scale_price"  # the first seven digits; the price in minor units follows


class MoveKind(StrEnum):
    """Why a quantity changed."""

    RECEIVE = "receive"
    SELL = "sell"
    TAKE_BACK = "take_back"
    WRITE_OFF = "write_off"
    TRANSFER = "transfer"
    COUNT = "count"


class Reason(StrEnum):
    """Why something is written off."""

    EXPIRED = "expired"
    BROKEN = "broken"
    OWN_USE = "own_use"
    GIFT = "gift"
    LOST = "lost"
    RETURNED = "returned"  # came back from a customer and can't be sold again
    OTHER = "other"


class OrderState(StrEnum):
    """How far an order has come."""

    ORDERED = "ordered"
    PART = "part"
    RECEIVED = "received"
    CANCELLED = "cancelled"

    @property
    def is_open(self) -> bool:
        """True while goods may still come."""
        return self in {OrderState.ORDERED, OrderState.PART}


class CountKind(StrEnum):
    """What a count is for."""

    OPENING = "opening"  # each morning (S1)
    STOCKTAKE = "stocktake"  # month end (S4)
    SPOT = "spot"  # in between, tonight's list


class Scope(StrEnum):
    """Which products a count covers."""

    CHOICE = "choice"  # what two minutes suffice for
    ALL = "all"
    CATEGORY = "category"
    LISTED = "listed"
    TONIGHT = "tonight"


class CountState(StrEnum):
    """How far a count has come."""

    COUNTING = "counting"
    SEALED = "sealed"  # counted, the books may be seen, a difference is not booked yet
    BOOKED = "booked"
    VOID = "void"


class LineState(StrEnum):
    """How far one product of a count has come."""

    OPEN = "open"
    SECOND = "second"  # another person has to count it
    RECOUNT = "recount"  # count it again
    SETTLED = "settled"


class ProductFilter(StrEnum):
    """The lists of the catalogue."""

    ACTIVE = "active"
    LOW = "low"
    NEGATIVE = "negative"
    EXPIRING = "expiring"
    RETIRED = "retired"
    ALL = "all"
