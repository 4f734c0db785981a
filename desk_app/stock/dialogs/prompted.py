"""What a button, a prompt or a scanned slip of stock leads to."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.kernel.prompts import Action
from desk_app.kernel.refs import Ref
from desk_app.stock.dialogs.counts import OPENING_CHOICE, TONIGHT, CountsDialog, open_count
from desk_app.stock.dialogs.delivery import DeliveryDialog
from desk_app.stock.dialogs.expiry import ExpiryDialog
from desk_app.stock.dialogs.goods import GoodsDialog
from desk_app.stock.dialogs.labels import LabelsDialog
from desk_app.stock.dialogs.ordering import ProposalDialog
from desk_app.stock.dialogs.orders import OrderDialog
from desk_app.stock.dialogs.product import ProductDialog
from desk_app.stock.dialogs.receiving import ReceiveDialog
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.tab_base import Doer

_COUNTS = frozenset({"stock_count", "count_sheet", "stocktake"})
_ORDERS = frozenset({"order", "purchase_order"})
PROMPTS = frozenset({"opening_count", "count_tonight", "book_count", "expiry", "reorder"})
_WINDOWS: dict[str, Callable[[Doer], ActDialog]] = {"expiry": ExpiryDialog, "reorder": ProposalDialog}


def open_for(doer: Doer, act: str) -> ActDialog:
    """The dialog of one of the shop's stock buttons; raises KeyError for any other."""
    made: dict[str, Callable[[Doer], ActDialog]] = {
        "count": CountsDialog,
        "receive": ReceiveDialog,
        "goods": GoodsDialog,
        "labels": LabelsDialog,
        "order": ProposalDialog,
    }
    return made[act](doer)


def open_record(doer: Doer, ref: Ref) -> bool:
    """Show a product, order, delivery or count in its window; False if there is none."""
    try:
        made = _made(doer, ref)
    except LookupError:
        return False
    if made is None:
        return False
    show(made)
    return True


def _made(doer: Doer, ref: Ref) -> ActDialog | None:
    if ref.kind in _COUNTS:
        return open_count(doer, ref.id)
    if ref.kind == "product":
        return ProductDialog(doer, ref.id)
    if ref.kind == "delivery":
        return DeliveryDialog(doer, ref.id)
    return OrderDialog(doer, ref.id) if ref.kind in _ORDERS else None


def act_on_prompt(doer: Doer, action: Action) -> bool:
    """Do what a prompt of stock offers; False if it is not of this slice."""
    if action.key not in PROMPTS:
        return False
    if action.ref.kind in _COUNTS and action.ref.id:
        return open_record(doer, action.ref)
    if action.key in _WINDOWS:
        show(_WINDOWS[action.key](doer))
        return True
    show(CountsDialog(doer, TONIGHT if action.key == "count_tonight" else OPENING_CHOICE))
    return True
