"""A fee account opened or put right, and a single bill made by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from desk_app.accounts import queries, service
from desk_app.accounts.dialogs.parts import beside, currency_of, labelled
from desk_app.accounts.queries import AccountRow
from desk_app.accounts.rules import AccountDraft, BillDraft
from desk_app.kernel.money import ZERO
from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Work
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look

_DUE_IN = timedelta(days=15)


def changed(work: Work, account_id: int, draft: AccountDraft) -> int:
    """Put an account right and give its id, as opening one does."""
    service.change_account(work, account_id, draft)
    return account_id


class AccountDialog(ActDialog):
    """Opens an account, or puts a known one right; ``saved(account_id)`` is called when it is safe."""

    def __init__(self, doer: Doer, known: AccountRow | None, saved: Callable[[int], None] | None = None) -> None:
        title = translate("Accounts", "New fee account") if known is None else known.title
        super().__init__(doer, title, translate("Accounts", "Save"), width=560)
        self._known, self._saved = known, saved
        self.code = LineField(
            translate("Accounts", "Code"),
            translate("Accounts", "Such as 3-1502"),
            is_required=True,
        )
        self.unit = LineField(translate("Accounts", "Unit"), translate("Accounts", "Building, floor, room"))
        self.name = LineField(translate("Accounts", "Who pays"))
        self.phone = PhoneField(translate("Accounts", "Phone"))
        for field in (self.code, self.unit):
            field.edit.setMaxLength(40 if field is self.code else 120)
        self.body.addLayout(beside((self.code, 2), (self.unit, 3)))
        self.body.addLayout(beside((self.name, 3), (self.phone, 2)))
        if known is not None:
            self.code.set_text(known.code)
            self.unit.set_text(known.unit)
            self.name.set_text(known.name)
            self.phone.set_label(translate("Accounts", "Phone"), known.phone_masked)
            self._offer_closing(known)
        self.code.setFocus()

    def draft(self) -> AccountDraft:
        """The account as typed; the person stays the same while the name does."""
        known, name = self._known, self.name.text()
        same = known is not None and name == known.name
        person_id = known.person_id if known is not None and same else None
        # Nothing new about the payer: the person is named by number and not met again.
        said_name = "" if same and person_id is not None and not self.phone.value() else name
        return AccountDraft(self.code.text(), self.unit.text(), said_name, self.phone.value(), person_id)

    def commit(self) -> None:
        """Keep it."""
        draft, known = self.draft(), self._known
        act = (
            partial(self.desk.act, service.open_account, (draft,))
            if known is None
            else partial(self.desk.act, changed, (known.id, draft))
        )
        self.send(act, then=self._saved)

    def _offer_closing(self, known: AccountRow) -> None:
        words = (
            translate("Accounts", "Close the account") if known.is_active else translate("Accounts", "Open it again")
        )
        self.closing = Button(words)
        use_case = service.close_account if known.is_active else service.reopen_account

        def told(_none: None) -> None:
            if self._saved is not None:
                self._saved(known.id)

        self.closing.clicked.connect(
            lambda: self.send(lambda: self.desk.act(use_case, (known.id,)), then=told, button=self.closing)
        )
        self.add_to_foot(self.closing)


class BillDialog(ActDialog):
    """Makes one bill for an account (supervisors, finance); prepayment pays it at once."""

    def __init__(self, doer: Doer, account: AccountRow, made: Callable[[int], None] | None = None) -> None:
        title = translate("Accounts", "New bill for {account}").format(account=account.title)
        super().__init__(doer, title, translate("Accounts", "Make the bill"), width=560)
        self._account, self._made, self._uuid = account, made, doer.new_uuid()
        options = [Option(row.id, row.name) for row in queries.fee_types()]
        self.fee = ChoiceChips(options, translate("Accounts", "Fee type"))
        self.fee.set_value(options[0].value if options else None)
        today = self.desk.today()
        self.title = LineField(translate("Accounts", "What for"), is_required=True)
        self.title.edit.setMaxLength(120)
        self.period = LineField(translate("Accounts", "Period"))
        self.period.edit.setMaxLength(40)
        self.period.set_text(f"{today:%Y-%m}")
        self.amount = MoneyField(
            translate("Accounts", "Amount"), currency_of(self.desk), words=sentence, is_required=True
        )
        self.due = day_field(translate("Accounts", "Due on"), today + _DUE_IN)
        self.body.addLayout(labelled(translate("Accounts", "Fee type"), self.fee))
        self.body.addLayout(beside((self.title, 3), (self.period, 1)))
        self.body.addLayout(beside((self.amount, 1), (labelled(translate("Accounts", "Due on"), self.due), 1)))
        self.title.setFocus()

    def commit(self) -> None:
        """Make it."""
        fee = self.fee.value()
        draft = BillDraft(
            self._account.id,
            fee if isinstance(fee, int) else 0,
            self.title.text(),
            self.amount.value() or ZERO,
            day_of(self.due),
            self.period.text(),
        )
        self.send(partial(self.desk.act, service.add_bill, (draft,), uuid=self._uuid), then=self._made)


def day_field(name: str, day: date) -> QDateEdit:
    """A day to choose."""
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    field.setDisplayFormat("yyyy-MM-dd")
    field.setMinimumHeight(look().touch())
    field.setAccessibleName(name)
    return field


def day_of(field: QDateEdit) -> date:
    """The chosen day."""
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
