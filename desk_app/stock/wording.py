"""The words of stock: units, kinds, reasons, states, and the sentences of its refusals and findings. Text only."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from desk_app.kernel.quantity import Quantity, format_quantity
from desk_app.kernel.texts import mark, translate
from desk_app.stock.rules import (
    CodeKind,
    CountKind,
    CountState,
    LineState,
    MoveKind,
    OrderState,
    ProductFilter,
    Reason,
    Scope,
    Unit,
)

_UNITS: Final = {
    Unit.PIECE: mark("Stock", "piece"),
    Unit.WEIGHT: mark("Stock", "kg"),
    Unit.HOUR: mark("Stock", "hour"),
}
_NAMES: Final[dict[StrEnum, str]] = {
    CodeKind.EAN13: mark("Stock", "EAN-13"),
    CodeKind.EAN8: mark("Stock", "EAN-8"),
    CodeKind.UPCA: mark("Stock", "UPC-A"),
    CodeKind.UPCE: mark("Stock", "UPC-E"),
    CodeKind.CODE128: mark("Stock", "Code 128"),
    CodeKind.IN_HOUSE: mark("Stock", "In-house number"),
    CodeKind.SCALE_WEIGHT: mark("Stock", "Scale code with weight"),
    CodeKind.SCALE_PRICE: mark("Stock", "Scale code with price"),
}
_MOVES: Final = {
    MoveKind.RECEIVE: mark("Stock", "Received"),
    MoveKind.SELL: mark("Stock", "Sold"),
    MoveKind.TAKE_BACK: mark("Stock", "Returned by customer"),
    MoveKind.WRITE_OFF: mark("Stock", "Written off"),
    MoveKind.TRANSFER: mark("Stock", "Moved to another place"),
    MoveKind.COUNT: mark("Stock", "Count adjustment"),
}
_REASONS: Final = {
    Reason.EXPIRED: mark("Stock", "Expired"),
    Reason.BROKEN: mark("Stock", "Broken"),
    Reason.OWN_USE: mark("Stock", "Own use"),
    Reason.GIFT: mark("Stock", "Given away"),
    Reason.LOST: mark("Stock", "Missing"),
    Reason.RETURNED: mark("Stock", "Returned, not saleable"),
    Reason.OTHER: mark("Stock", "Other reason"),
}
_ORDERS: Final = {
    OrderState.ORDERED: mark("Stock", "Ordered"),
    OrderState.PART: mark("Stock", "Partly received"),
    OrderState.RECEIVED: mark("Stock", "Received in full"),
    OrderState.CANCELLED: mark("Stock", "Cancelled"),
}
_COUNTS: Final = {
    CountKind.OPENING: mark("Stock", "Opening count"),
    CountKind.STOCKTAKE: mark("Stock", "Month-end stocktake"),
    CountKind.SPOT: mark("Stock", "Spot count"),
}
_SCOPES: Final = {
    Scope.CHOICE: mark("Stock", "Two-minute choice"),
    Scope.ALL: mark("Stock", "All goods"),
    Scope.CATEGORY: mark("Stock", "One heading"),
    Scope.LISTED: mark("Stock", "Chosen goods"),
    Scope.TONIGHT: mark("Stock", "Tonight's list"),
}
_STATES: Final = {
    CountState.COUNTING: mark("Stock", "Being counted"),
    CountState.SEALED: mark("Stock", "Sealed, difference open"),
    CountState.BOOKED: mark("Stock", "Completed"),
    CountState.VOID: mark("Stock", "Given up"),
}
_LINES: Final = {
    LineState.OPEN: mark("Stock", "To count"),
    LineState.SECOND: mark("Stock", "Second counter"),
    LineState.RECOUNT: mark("Stock", "Count again"),
    LineState.SETTLED: mark("Stock", "Counted"),
}
_FILTERS: Final = {
    ProductFilter.ACTIVE: mark("Stock", "On sale"),
    ProductFilter.LOW: mark("Stock", "To reorder"),
    ProductFilter.NEGATIVE: mark("Stock", "Below zero"),
    ProductFilter.EXPIRING: mark("Stock", "With expiry date"),
    ProductFilter.RETIRED: mark("Stock", "No longer sold"),
    ProductFilter.ALL: mark("Stock", "All"),
}
_REFUSALS: Final = {
    "no_product": mark("Stock", "This product is not in the catalogue."),
    "no_category": mark("Stock", "This heading is not in the catalogue."),
    "no_supplier": mark("Stock", "This supplier is not on the list."),
    "no_order": mark("Stock", "This order does not exist."),
    "no_count": mark("Stock", "This count does not exist."),
    "no_name": mark("Stock", "Please enter a name."),
    "no_place": mark("Stock", "Please enter the place it goes to or comes from."),
    "too_long": mark("Stock", "That is too long: {longest} characters at most."),
    "bad_price": mark("Stock", "The price is not possible, or its day lies in the past."),
    "bad_quantity": mark("Stock", "This quantity is not possible."),
    "bad_cost": mark("Stock", "This cost is not possible."),
    "bad_tax": mark("Stock", "The tax rate is between 0 % and 100 %."),
    "name_taken": mark("Stock", "“{name}” is on the list already."),
    "code_taken": mark("Stock", "The code {code} belongs to “{name}”."),
    "code_empty": mark("Stock", "The code is empty."),
    "code_too_long": mark("Stock", "That is no barcode: longer than {longest} characters."),
    "code_signs": mark("Stock", "A barcode holds only plain letters, digits and signs: {code}"),
    "code_check_digit": mark("Stock", "Misread or mistyped: the last digit of {code} should be {expected}."),
    "code_unknown": mark("Stock", "No product has the code {code}."),
    "scale_prefix": mark("Stock", "The scale's codes begin with {prefixes}: {code}"),
    "no_barcode": mark("Stock", "The product does not have the code {code}."),
    "last_barcode": mark("Stock", "The in-house number stays with the product."),
    "needs_reason": mark("Stock", "Please give the reason."),
    "needs_reason_of": mark("Stock", "Please give the reason for “{name}”."),
    "not_enough": mark("Stock", "“{name}”: only {left} left, {wanted} wanted."),
    "not_stocked": mark("Stock", "“{name}” is a service, it has no stock."),
    "has_moves": mark("Stock", "“{name}” has stock moves and can't become a service."),
    "nothing_to_receive": mark("Stock", "Enter at least one product that came."),
    "nothing_to_order": mark("Stock", "Enter at least one product to order."),
    "nothing_to_count": mark("Stock", "There is nothing to count."),
    "nothing_to_print": mark("Stock", "There is nothing to print."),
    "order_over": mark("Stock", "The order {number} is completed or cancelled."),
    "other_supplier": mark("Stock", "The order {number} went to another supplier."),
    "needs_supervisor": mark("Stock", "A supervisor has to confirm this with their PIN."),
    "count_running": mark("Stock", "A count of this kind is going on: {number}"),
    "count_over": mark("Stock", "The count {number} is over."),
    "count_open_lines": mark("Stock", "Not counted to the end: {lines} lines are open."),
    "not_on_list": mark("Stock", "This product is not on the sheet. Add it first."),
    "counted_already": mark("Stock", "You have counted this. Another person counts it now."),
    "counted_later": mark("Stock", "The time of counting lies between the count's opening and now."),
    "not_sealed": mark("Stock", "The count {number} is not sealed, or booked already."),
    "import_problems": mark("Stock", "The file has {count} problems. Nothing was imported."),
    "import_stale": mark("Stock", "The catalogue changed since the file was checked. Please check it again."),
    "import_unreadable": mark("Stock", "This file can't be read: CSV (UTF-8 or GB18030) or XLSX is needed."),
    "import_too_long": mark("Stock", "The file is too long: {longest} rows at most."),
    "import_no_columns": mark("Stock", "Columns are missing in the first row: {columns}"),
    "import_yes_or_no": mark("Stock", "Only yes or no is possible here: {text}"),
    "import_number": mark("Stock", "Only a number is possible here: {text}"),
    "import_double": mark("Stock", "The code {code} stands in row {row} already."),
    "photo_unreadable": mark("Stock", "This file is not a readable picture (JPEG, PNG, WebP, BMP or GIF)."),
    "photo_too_large": mark("Stock", "This picture is too large: {megapixels} megapixels at most."),
    # What the check finds.
    "quantity_differs": mark("Stock", "Stock and moves differ in quantity: {where}, {detail}"),
    "value_differs": mark("Stock", "Stock and moves differ in value: {where}, {detail}"),
    "worth_of_nothing": mark("Stock", "Nothing is left, but it has a value: {where}, {detail}"),
    "level_gone": mark("Stock", "The stock of a product with moves is gone: {where} {detail}"),
    "count_changed": mark("Stock", "A sealed count was altered: {where} {detail}"),
    "count_gone": mark("Stock", "A sealed count was deleted: {where} {detail}"),
}  # fmt: skip


def unit_name(unit: Unit, language: str | None = None) -> str:
    """A unit as staff call it."""
    return translate("Stock", _UNITS[unit], language=language)


def shown_unit(unit: Unit, own: str, language: str | None = None) -> str:
    """The unit of a product: its own word (bottle, box) or the general one."""
    return own or unit_name(unit, language)


def per_unit(unit: Unit, own: str, language: str | None = None) -> str:
    """What a price is for: per bottle, per kg."""
    return translate("Stock", "per {unit}", language=language).format(unit=shown_unit(unit, own, language))


def quantity_text(quantity: Quantity, own: str = "") -> str:
    """A quantity with its unit as a list shows it."""
    return f"{format_quantity(quantity)} {own}".strip()


def code_kind_name(kind: CodeKind, language: str | None = None) -> str:
    """A kind of code."""
    return translate("Stock", _NAMES[kind], language=language)


def move_kind_name(kind: MoveKind, language: str | None = None) -> str:
    """Why a quantity changed."""
    return translate("Stock", _MOVES[kind], language=language)


def reason_name(reason: str, language: str | None = None) -> str:
    """Why something was written off; empty for moves of other kinds."""
    known = _REASONS.get(Reason(reason)) if reason in set(Reason) else None
    return "" if known is None else translate("Stock", known, language=language)


def order_state_name(state: OrderState, language: str | None = None) -> str:
    """How far an order is."""
    return translate("Stock", _ORDERS[state], language=language)


def count_kind_name(kind: CountKind, language: str | None = None) -> str:
    """What a count is for."""
    return translate("Stock", _COUNTS[kind], language=language)


def scope_name(scope: Scope, language: str | None = None) -> str:
    """What a count covers."""
    return translate("Stock", _SCOPES[scope], language=language)


def count_state_name(state: CountState, language: str | None = None) -> str:
    """How far a count is."""
    return translate("Stock", _STATES[state], language=language)


def line_state_name(state: LineState, language: str | None = None) -> str:
    """How far one line of a count is."""
    return translate("Stock", _LINES[state], language=language)


def filter_name(wanted: ProductFilter, language: str | None = None) -> str:
    """A list of the catalogue."""
    return translate("Stock", _FILTERS[wanted], language=language)


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """Word one of this slice's refusals and findings."""
    key = code.partition(".")[2]
    if key == "needs_reason" and facts.get("name"):
        key = "needs_reason_of"
    text = _REFUSALS.get(key)
    if text is None:
        return translate("Stock", "That is not possible ({code}).", language=language).format(code=code)
    shown = dict(facts)
    for name in ("left", "wanted"):
        if isinstance(shown.get(name), int):
            shown[name] = format_quantity(Quantity(int(str(shown[name]))))
    shown["code"] = str(shown.get("code", ""))[:60]
    return translate("Stock", text, language=language).format(**shown)
