"""Fee payment: find the account, see what is open, tick the preparation list, say how much (F1, F2).

Takes no money: it hands the sale one request per fee type, and the sale settles them when it is paid.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_app.accounts import queries
from desk_app.accounts.dialogs.accounts import AccountDialog
from desk_app.accounts.dialogs.bills import AccountHead, bills_table
from desk_app.accounts.dialogs.parts import Finder, account_face, beside, currency_of, framed, said
from desk_app.accounts.dialogs.preparing import Preparation
from desk_app.accounts.queries import AccountRow, BillRow, FeeTypeRow
from desk_app.accounts.rules import FeeRequest, allocate, by_fee_type
from desk_app.accounts.wording import fee_title
from desk_app.kernel.money import ZERO, Money
from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import EmptyState, text_label
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

_ALL = 0  # the chip for all fee types together


class FeePayment(ActDialog):
    """``asked(requests)`` is called once with a line for each fee type; the rest of an amount is prepayment."""

    def __init__(
        self, doer: Doer, asked: Callable[[tuple[FeeRequest, ...]], None], *, account_id: int | None = None
    ) -> None:
        title, main = translate("Accounts", "Take a fee"), translate("Accounts", "Put on the sale")
        super().__init__(doer, title, main, width=1_080)
        self._asked = asked
        self.account: AccountRow | None = None
        self.bills: tuple[BillRow, ...] = ()
        self._types: dict[int, FeeTypeRow] = {row.id: row for row in queries.fee_types(all_too=True)}
        self.finder = Finder(
            translate("Accounts", "Account"),
            self._found,
            account_face,
            lambda row: row.id if isinstance(row, AccountRow) else 0,
            translate("Accounts", "No account is found by that"),
        )
        self.head = AccountHead(doer)
        self.chips = ChoiceChips((), translate("Accounts", "Which fee"))
        self.table = bills_table(self.desk)
        self._none = EmptyState(translate("Accounts", "No open bills"), icon="check")
        self.preparation = Preparation(doer, self._open_payment, lambda refusal: self.set_problem(sentence(refusal)))
        self.amount = MoneyField(translate("Accounts", "Amount"), currency_of(self.desk), words=sentence)
        self._split = text_label("", "muted")
        self._lay_out()
        self._connect()
        self._begin(account_id)

    def fee_types(self) -> tuple[FeeTypeRow, ...]:
        """The fee types in hand: the chosen one, or all that are open."""
        chosen = self.chips.value()
        if isinstance(chosen, int) and chosen in self._types:
            return (self._types[chosen],)
        return tuple(self._types[number] for number in dict.fromkeys(bill.fee_type_id for bill in self.bills))

    def due(self) -> Money:
        """What is open in the fee types in hand."""
        return Money(sum(bill.left for bill in self._in_hand()))

    def requests(self) -> tuple[FeeRequest, ...]:
        """A line for each fee type that the amount reaches; nothing while the amount can't be placed."""
        account, amount = self.account, self.amount.value()
        if account is None or not amount or not account.is_active:
            return ()
        shares, rest = allocate(amount, [bill.debt for bill in self._in_hand()], self.desk.today())
        sums = dict(by_fee_type(shares))
        types = self.fee_types()
        if rest:
            if len(types) != 1:
                return ()  # prepayment is for one fee
            sums[types[0].id] = Money(sums.get(types[0].id, 0) + rest)
        return tuple(
            FeeRequest(
                account.id, number, fee_title(self._types[number].name, account.title), part, self._types[number].tax
            )
            for number, part in sums.items()
        )

    def commit(self) -> None:
        """Hand the lines to the sale."""
        requests = self.requests()
        if requests and self.preparation.is_ready:
            self.done(self.DialogCode.Accepted)
            self._asked(requests)

    def _in_hand(self) -> tuple[BillRow, ...]:
        known = {row.id for row in self.fee_types()}
        return tuple(bill for bill in self.bills if bill.fee_type_id in known)

    def _begin(self, account_id: int | None) -> None:
        known = None if account_id is None else queries.account(account_id)
        if known is not None:
            self.finder.field.set_text(known.code)
            self.finder.show_found()
            self.finder.list.choose(known.id)
        self._choose(known)
        (self.finder if known is None else self.preparation.first or self.amount).setFocus()

    def _found(self, text: str) -> tuple[AccountRow, ...]:
        """What the line finds; before anything is typed, some who are behind."""
        if text:
            return queries.find_accounts(text)
        return tuple(row.account for row in queries.arrears(self.desk.today(), limit=8))

    def _choose(self, row: object) -> None:
        self.account = row if isinstance(row, AccountRow) else None
        self._reload()

    def _reload(self) -> None:
        if not isValid(self):
            return
        account = self.account
        if account is not None:
            account = self.account = queries.account(account.id)
        self.bills = () if account is None else queries.open_bills(account.id, self.desk.today())
        self._stack.setCurrentIndex(0 if account is None else 1)
        self.head.show_account(account)
        self._offer_types()
        self._show_type()

    def _offer_types(self) -> None:
        sums: dict[int, int] = {}
        for bill in self.bills:
            sums[bill.fee_type_id] = sums.get(bill.fee_type_id, 0) + bill.left
        open_ = [
            Option(number, f"{self._types[number].name} {said(self.desk, Money(sums[number]))}") for number in sums
        ]
        others = [Option(row.id, row.name) for row in self._types.values() if row.is_active and row.id not in sums]
        total = Money(sum(sums.values()))
        every = Option(_ALL, translate("Accounts", "All {amount}").format(amount=said(self.desk, total)))
        before = self.chips.value()
        self.chips.set_options([*([every] if len(sums) > 1 else []), *open_, *others])
        if before is None or self.chips.value() is None:
            first = _ALL if len(sums) > 1 else next(iter(sums), others[0].value if others else None)
            self.chips.set_value(first)

    def _show_type(self) -> None:
        bills = self._in_hand()
        self.table.rows.set_rows(bills)
        self._frame.setVisible(bool(bills))
        self._none.setVisible(not bills)
        due = self.due()
        self.amount.set_value(due or None)
        self._settle()

    def _open_payment(self) -> None:
        """The list is ticked: now how much."""
        self._settle()
        self.amount.setFocus()
        self.amount.edit.selectAll()

    def _settle(self) -> None:
        """What follows from account, fee, ticks and amount."""
        self.preparation.show_for(self.account, self.fee_types())
        is_ready = self.preparation.is_ready and self.account is not None and self.account.is_active
        self.amount.setEnabled(is_ready)
        requests = self.requests() if is_ready else ()
        self.main.setEnabled(bool(requests))
        self._split.setText(self._said_split(requests, is_ready=is_ready))

    def _said_split(self, requests: tuple[FeeRequest, ...], *, is_ready: bool) -> str:
        if self.account is not None and not self.account.is_active:
            return translate("Accounts", "This account is closed.")
        if not is_ready:
            return translate("Accounts", "Payment opens when the list is ticked.")
        amount, due = self.amount.value() or ZERO, self.due()
        if amount and not requests:
            return translate("Accounts", "More than is open: choose the one fee that the rest is prepaid for.")
        if amount > due:
            rest = said(self.desk, Money(amount - due))
            return translate("Accounts", "{amount} of it are prepayment and pay the next bill.").format(amount=rest)
        if amount < due:
            rest = said(self.desk, Money(due - amount))
            return translate("Accounts", "Oldest bill first, late fee first; {amount} stay open.").format(amount=rest)
        return translate("Accounts", "Pays all that is open.") if amount else ""

    def _outgrown(self, _least: int, most: int) -> None:
        if most and self.isVisible():
            self._make_room()

    def _connect(self) -> None:
        # The list to tick is longer for some, and its lines wrap: the dialog grows with it as long as the screen has room.
        bar = self.findChild(QScrollArea).verticalScrollBar()
        bar.rangeChanged.connect(self._outgrown, Qt.ConnectionType.QueuedConnection)
        self.finder.chosen.connect(self._choose)
        self.finder.opened.connect(lambda _row: (self.preparation.first or self.amount).setFocus())
        self.chips.chosen.connect(lambda _value: self._show_type())
        self.amount.amount_changed.connect(lambda _amount: self._settle())
        self.head.changed.connect(self._reload)
        self.new.clicked.connect(lambda: show(AccountDialog(self.doer, None, self._opened)))

    def _opened(self, account_id: int) -> None:
        if isValid(self):
            self._choose(queries.account(account_id))

    def _lay_out(self) -> None:
        self.new = Button(translate("Accounts", "New account …"), icon="plus")
        self.add_to_foot(self.new)
        self._stack = QStackedWidget()
        hint = translate("Accounts", "Find the account by its code, the unit, a name or a phone number.")
        self._stack.addWidget(EmptyState(translate("Accounts", "Which account?"), hint, icon="search"))
        self._stack.addWidget(self._right())
        self.finder.setMaximumWidth(look().px(320))
        line = QHBoxLayout()
        line.setSpacing(Space.XL)
        line.addWidget(self.finder, 3)
        line.addWidget(self._stack, 7)
        self.body.addLayout(line, 1)

    def _right(self) -> QWidget:
        pay = QWidget()
        column = QVBoxLayout(pay)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.amount)
        column.addWidget(self._split)
        column.addStretch(1)
        right = QWidget()
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        inside.addWidget(self.head)
        inside.addWidget(self.chips)
        self._frame = framed(self.table)
        inside.addWidget(self._frame, 1)
        inside.addWidget(self._none, 1)
        inside.addLayout(beside((self.preparation, 5), (pay, 4), spacing=Space.XL))
        return right
