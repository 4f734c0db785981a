"""Dialogs of goods, till, accounts, day close and Manage, opened by themselves as a manager meets them. Nothing here judges."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QWidget

from desk_app.kernel.work import Desk
from desk_app.widgets.act_dialog import show

if TYPE_CHECKING:
    from desk_app.accounts.queries import MemberRow

Opener = Callable[[], object]
Made = Callable[[Any], Any]
GROUPS = ("goods dialogs", "till dialogs", "account dialogs", "close dialogs", "manage dialogs", "line more")
_TABS = {"goods dialogs": "shop", "till dialogs": "shop", "account dialogs": "shop", "close dialogs": "closing",
         "manage dialogs": "manage", "line more": "calls"}  # fmt: skip


def dialogs(window: QWidget, group: str) -> dict[str, Opener]:
    """The dialogs of a group by name; each is made when it is looked at, of what the site has."""
    made: dict[str, Made] = {
        "goods dialogs": _goods,
        "till dialogs": _till,
        "account dialogs": _accounts,
        "close dialogs": _close,
        "manage dialogs": _manage,
        "line more": _line,
    }[group]()
    tab = window.page.tab_of(_TABS[group])  # type: ignore[attr-defined]

    def opener(make: Made) -> Opener:
        def go() -> QDialog:
            dialog = make(tab)
            assert isinstance(dialog, QDialog)
            return show(dialog)  # type: ignore[arg-type]

        return go

    return {name: opener(make) for name, make in made.items()}


def prepare(desk: Desk) -> None:
    """An order that waits, a running count, a line on the sale and a call for the rest to stand on."""
    from desk_app.kernel.money import Money
    from desk_app.kernel.quantity import Quantity
    from desk_app.shop import service as shop
    from desk_app.stock import queries, service
    from desk_app.stock.rules import CountKind, OrderDraft, OrderLine, Scope
    from tests.databases import MANAGER

    product = queries.products(day=desk.today(), limit=1)[0].id
    order = OrderDraft(queries.suppliers()[0].id, (OrderLine(product, Quantity(12_000), Money(180)),))
    desk.act(service.place_order, (order,), operator=MANAGER)
    desk.act(service.open_count, (CountKind.STOCKTAKE, Scope.ALL), operator=MANAGER)
    desk.do(shop.add_product, product)


def _goods() -> dict[str, Made]:
    from desk_app.stock import queries
    from desk_app.stock.dialogs import count_extras, headings, history, labels, orders
    from desk_app.stock.dialogs.counting import CountDialog
    from desk_app.stock.dialogs.counts import CountsDialog
    from desk_app.stock.dialogs.delivery import DeliveryDialog
    from desk_app.stock.dialogs.expiry import ExpiryDialog
    from desk_app.stock.dialogs.goods import GoodsDialog
    from desk_app.stock.dialogs.importing import ImportDialog
    from desk_app.stock.dialogs.ordering import ProposalDialog
    from desk_app.stock.dialogs.product import ProductDialog
    from desk_app.stock.dialogs.receiving import ReceiveDialog

    product = queries.labels_due()[0] if queries.labels_due() else 1
    count, order = queries.running_counts()[0].id, queries.orders()[0].id
    return {
        "goods": GoodsDialog,
        "product-new": lambda doer: ProductDialog(doer, None),
        "product": lambda doer: ProductDialog(doer, product),
        "prices": lambda doer: history.PricesDialog(doer, product),
        "moves": lambda doer: history.MovesDialog(doer, product),
        "categories": lambda doer: headings.CategoriesDialog(doer, _nothing),
        "suppliers": lambda doer: headings.SuppliersDialog(doer, _nothing),
        "labels": labels.LabelsDialog,
        "price-list": labels.PriceListDialog,
        "import-goods": ImportDialog,
        "receive": ReceiveDialog,
        "delivery": lambda doer: DeliveryDialog(doer, queries.deliveries()[0].id),
        "expiry": ExpiryDialog,
        "proposal": ProposalDialog,
        "orders": orders.OrdersDialog,
        "order": lambda doer: orders.OrderDialog(doer, order),
        "order-cancel": lambda doer: orders.CancelOrder(doer, order),
        "counts": CountsDialog,
        "count": lambda doer: CountDialog(doer, count),
        "count-line": lambda doer: count_extras.AddLineDialog(doer, count, _nothing),
        "count-void": lambda doer: count_extras.GiveUpDialog(doer, count, _nothing),
        **_moves(),
    }


def _moves() -> dict[str, Made]:
    from desk_app.stock.dialogs import moving
    from desk_app.stock.dialogs.picking import PickDialog

    return {
        "write-off": moving.WriteOffDialog,
        "move-goods": moving.TransferDialog,
        "pick": lambda doer: PickDialog(doer, "Tiles", _nothing),
    }


def _till() -> dict[str, Made]:
    from desk_app.kernel.money import Money
    from desk_app.shop import queries
    from desk_app.shop.dialogs import line, loose, parked, receipts, refund, tender, till, unknown
    from desk_app.shop.rules import CARD, MEMBER, NO_DISCOUNT, VOUCHER

    sold, open_now = queries.sales(1)[0].id, queries.open_sale(1)
    assert open_now is not None
    row, open_id = open_now.live[0], open_now.row.id

    def asked(way: str) -> tender.Asked:
        return tender.Asked(open_id, way, Money(350))

    return {
        "quantity": lambda doer: line.QuantityDialog(doer, row),
        "discount": lambda doer: line.DiscountDialog(doer, "Discount", row.name, (NO_DISCOUNT, ""), _nothing),
        "price": lambda doer: line.PriceDialog(doer, row),
        "loose-refund": loose.LooseRefundDialog,
        "parked": lambda doer: parked.ParkedDialog(doer, queries.parked(), _nothing),
        "abandon": lambda doer: parked.AbandonDialog(doer, open_id),
        "receipts": receipts.ReceiptsDialog,
        "fapiao": lambda doer: receipts.FapiaoDialog(doer, sold, ""),
        "refund": lambda doer: refund.RefundDialog(doer, sold),
        "void-sale": lambda doer: refund.VoidDialog(doer, sold),
        "terminal": lambda doer: tender.TerminalDialog(doer, asked(CARD), _nothing),
        "voucher": lambda doer: tender.VoucherDialog(doer, asked(VOUCHER), _nothing),
        "member-pays": lambda doer: tender.MemberDialog(doer, asked(MEMBER), _member(), _nothing),
        "tenders": lambda doer: tender.ChooseTenderDialog(doer, _nothing),
        "open-till": till.OpenTillDialog,
        "no-sale": till.NoSaleDialog,
        "unknown": unknown.UnknownDialog,
    }


def _accounts() -> dict[str, Made]:
    from desk_app.accounts import queries
    from desk_app.accounts.dialogs import (
        accounts,
        arrears,
        card,
        catalogue,
        importing,
        ledger,
        members,
        paying,
        received,
    )

    account = queries.find_accounts("0")[0]
    member = _member().id
    return {
        "account-new": lambda doer: accounts.AccountDialog(doer, None),
        "account": lambda doer: accounts.AccountDialog(doer, account),
        "bill": lambda doer: accounts.BillDialog(doer, account),
        "arrears": arrears.Arrears,
        "member": lambda doer: card.MemberCard(doer, member),
        "card-replace": lambda doer: card.ReplaceCard(doer, member, _nothing),
        "card-block": lambda doer: card.BlockCard(doer, member, _nothing),
        "fee-types": catalogue.FeeTypes,
        "price-classes": catalogue.PriceClasses,
        "import-bills": importing.BillImport,
        "ledger": lambda doer: ledger.LedgerDialog(doer, account.id),
        "bill-cancel": lambda doer: ledger.CancelBill(doer, account.id, _nothing),
        "find-member": lambda doer: members.FindMember(doer, _nothing),
        "new-member": members.NewMember,
        "pay-fee": lambda doer: paying.FeePayment(doer, _nothing, account_id=account.id),
        "received": received.Received,
    }


def _close() -> dict[str, Made]:
    from desk_app.cash import queries as cash
    from desk_app.cash.rules import MoveKind
    from desk_app.closing import queries
    from desk_app.closing.dialogs import bags, checks, moves, reports, shift, statements, waive, x

    row = cash.open_session(1)
    assert row is not None
    made: dict[str, Made] = {
        "checklist": checks.ChecksDialog,
        "checklist-edit": checks.EditChecksDialog,
        "money-in": lambda doer: moves.MoveDialog(doer, row.id, MoveKind.PAID_IN),
        "money-out": lambda doer: moves.MoveDialog(doer, row.id, MoveKind.PAID_OUT),
        "reports": reports.ReportsDialog,
        "shift": lambda doer: shift.ShiftDialog(doer, row),
        "statements": lambda doer: statements.StatementsDialog(doer, row),
        "waive": lambda doer: waive.WaiveDialog(doer, queries.blockers(doer.desk.offers, doer.desk.today())[0]),
        "x-reading": lambda doer: x.XDialog(doer, row),
    }
    if cash.unbagged():
        made["pack"] = lambda doer: bags.PackDialog(doer, cash.unbagged(), _nothing)
    if cash.open_bags():
        bag = cash.open_bags()[0]
        made["bag-send"] = lambda doer: bags.SendDialog(doer, bag)
        made["bag-accept"] = lambda doer: bags.AcceptDialog(doer, bag)
    return made


def _manage() -> dict[str, Made]:
    from desk_app.directory import queries as directory
    from desk_app.manage import queries
    from desk_app.manage.dialogs import day, department, erase, lane, never_word, past, staff
    from desk_app.people import queries as people
    from desk_app.reception import queries as reception
    from desk_app.reception.rules import HAND_OVER_SECONDS
    from desk_app.staff import queries as staff_rows
    from desk_app.staff.dialogs.pins import ResetPinDialog
    from desk_app.staff.dialogs.reset_all import SupervisedResetDialog

    person = people.find("王")[0]
    somebody = staff_rows.all_staff()[-1]
    return {
        "day": lambda doer: day.DayDialog(doer, None),
        "department": lambda doer: department.DepartmentDialog(doer, directory.departments()[0]),
        "lane": lambda doer: lane.LaneDialog(doer, reception.lanes()[0], 0),
        "never-word": lambda doer: never_word.NeverWordDialog(doer, queries.never_book("zh_CN")[0], "zh_CN"),
        "past": lambda doer: past.PastDialog(doer, HAND_OVER_SECONDS),
        "staff-new": lambda doer: staff.StaffDialog(doer, None),
        "staff": lambda doer: staff.StaffDialog(doer, somebody),
        "erase": lambda doer: erase.EraseDialog(doer, person, ("A012",)),
        "pin-reset": lambda doer: ResetPinDialog(doer.seat, somebody, doer.window()),
        "all-pins": lambda doer: SupervisedResetDialog(doer.seat, "x", doer.window()),
    }


def _line() -> dict[str, Made]:
    from desk_app.calls import queries
    from desk_app.calls.dialogs import connect, promise, review
    from desk_app.calls.rules import CallDraft
    from desk_app.followup import queries as followup
    from desk_app.followup.dialogs import HandOnDialog, SayDialog, TaskResultDialog
    from desk_app.shell.window.phrase_book import PhraseBook

    call = queries.live(1)[0].id
    task = followup.open_tasks()[0].id
    draft = CallDraft("13800007777", "李", "ms", subject="水费疑问")
    return {
        "promise": lambda doer: promise.PromiseDialog(doer, call, draft),
        "connect": lambda doer: connect.ConnectDialog(doer, call, draft),
        "review": lambda doer: review.ReviewDialog(doer, doer.desk.today()),
        "task-result": lambda doer: TaskResultDialog(doer, task),
        "task-on": lambda doer: HandOnDialog(doer, task),
        "say": lambda doer: SayDialog(doer, "Report up", "Reason", "Report up", _nothing),
        "phrase-book": lambda doer: PhraseBook(doer.desk, doer.window()),
    }


def _member() -> MemberRow:
    from desk_app.accounts import queries

    return queries.newest_members(1)[0]


def _nothing(*_given: object) -> None:
    """What would be done afterwards."""
