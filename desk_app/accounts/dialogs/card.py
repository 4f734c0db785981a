"""A member's card: who, which class, how much is on the account, every movement; a top-up becomes a line of the sale."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.accounts import queries, service
from desk_app.accounts.dialogs.members import class_options
from desk_app.accounts.dialogs.parts import beside, currency_of, framed, labelled, said, show_person
from desk_app.accounts.queries import MemberMoveRow, MemberRow
from desk_app.accounts.rules import TopUpRequest
from desk_app.accounts.wording import discount_name, move_name, top_up_title
from desk_app.kernel.money import Currency, Money, format_money
from desk_app.kernel.refusal import sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import InnerCard
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import EmptyState, SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

_PAGE = 50
_QUICK = (100, 200, 500, 1000)


class MemberCard(ActDialog):
    """One member; ``asked(request)`` is called with a top-up that the sale should carry."""

    def __init__(self, doer: Doer, member_id: int, asked: Callable[[TopUpRequest], None] | None = None) -> None:
        main = translate("Accounts", "Put the top-up on the sale") if asked is not None else ""
        super().__init__(doer, translate("Accounts", "Member"), main, cancel=translate("Accounts", "Close"), width=820)
        self.member_id, self._asked = member_id, asked
        self._shown: list[MemberMoveRow] = []
        currency = currency_of(self.desk)
        self.amount = MoneyField(translate("Accounts", "Top up"), currency, words=sentence)
        self.quick = ChoiceChips(
            [Option(Money(one * 10**currency.decimals), str(one)) for one in _QUICK],
            translate("Accounts", "Usual amounts"),
            may_be_none=True,
        )
        self.classes = ChoiceChips(class_options(), translate("Accounts", "Price class"))
        self._facts = {name: text_label("", "strong") for name in ("number", "phone", "class", "since")}
        self._balance = text_label("", "display", wrap=False)
        self._state = text_label("", "problem")
        self._owed = text_label(translate("Accounts", "A deposit: owed to the member, no income"), "muted")
        self.table = _moves_table(self.desk.zone(), currency)
        self.more = Button(translate("Accounts", "Earlier movements"), kind=Kind.LINK, compact=True)
        self.replace = Button(translate("Accounts", "Another card …"))
        self.block = Button()
        self.person = Button(translate("Accounts", "Personal data …"))
        self._lay_out()
        self._connect()
        self.reload()
        if asked is not None:
            self.amount.setFocus()

    @property
    def member(self) -> MemberRow:
        """The member as it is now; one that is gone is a bug."""
        row = queries.member(self.member_id)
        if row is None:
            raise LookupError(self.member_id)
        return row

    def reload(self) -> None:
        """Show the present state and the newest movements."""
        row = self.member
        self.setWindowTitle(row.name or row.number)
        for name, text in (
            ("number", row.number),
            ("phone", row.phone_masked or "–"),
            ("class", " ".join(filter(None, (row.class_name, discount_name(row.discount)))) or "–"),
            ("since", row.since_on.isoformat()),
        ):
            self._facts[name].setText(text)
        self._name.setText(row.name or row.number)
        self._balance.setText(said(self.desk, row.balance))
        self._state.setText(
            translate("Accounts", "This card is blocked: nothing can be spent.") if row.is_blocked else ""
        )
        self._state.setVisible(row.is_blocked)
        self.classes.set_value(row.class_id)
        self.block.setText(
            translate("Accounts", "Release the card") if row.is_blocked else translate("Accounts", "Block the card …")
        )
        self.amount.setEnabled(not row.is_blocked)
        self.person.setEnabled(bool(row.name))  # nobody is there once erased (D16)
        self._shown = []
        self._show_more()

    def request(self) -> TopUpRequest | None:
        """The top-up as typed."""
        amount = self.amount.value()
        return TopUpRequest(self.member_id, top_up_title(self.member.number), amount) if amount else None

    def commit(self) -> None:
        """Hand the top-up to the sale."""
        request = self.request()
        if request is not None and self._asked is not None:
            self.done(self.DialogCode.Accepted)
            self._asked(request)

    def _connect(self) -> None:
        self.main.setEnabled(False)
        self.amount.amount_changed.connect(lambda amount: self.main.setEnabled(bool(amount)))
        self.quick.chosen.connect(
            lambda amount: self.amount.set_value(Money(amount) if isinstance(amount, int) else None)
        )
        self.classes.chosen.connect(self._change_class)
        self.more.clicked.connect(self._show_more)
        self.replace.clicked.connect(lambda: show(ReplaceCard(self.doer, self.member_id, self.reload)))
        self.block.clicked.connect(self._block)
        self.person.clicked.connect(lambda: show_person(self.doer, self.member.person_id, self.reload))
        self.add_to_foot(self.person, self.replace, self.block)

    def _change_class(self, class_id: object) -> None:
        if isinstance(class_id, int):
            act = lambda: self.desk.act(service.change_member, (self.member_id,), {"class_id": class_id})  # noqa: E731
            self.doer.ask(act, then=lambda _none: self.reload(), refused=self._turned_down)

    def _block(self) -> None:
        if self.member.is_blocked:
            act = lambda: self.desk.act(service.unblock_member, (self.member_id,))  # noqa: E731
            self.doer.ask(act, then=lambda _none: self.reload(), refused=self._turned_down, button=self.block)
        else:
            show(BlockCard(self.doer, self.member_id, self.reload))

    def _turned_down(self, refusal: Exception) -> None:
        self.reload()
        self.set_problem(sentence(refusal))  # type: ignore[arg-type]  # the doer hands over refusals only

    def _show_more(self) -> None:
        before = self._shown[-1].id if self._shown else None
        page = queries.member_moves(self.member_id, before, _PAGE)
        self._shown += page
        self.table.rows.set_rows(self._shown)
        self.more.setVisible(len(page) == _PAGE)
        self._frame.setVisible(bool(self._shown))
        self._empty.setVisible(not self._shown)

    def _lay_out(self) -> None:
        title = self.body.itemAt(0).widget()
        title.hide()
        self._name = text_label("", "title")
        self.body.addLayout(beside((self._who(), 5), (self._account(), 4), spacing=Space.L))
        self.body.addWidget(self._state)
        self.body.addWidget(SectionLabel(translate("Accounts", "Movements")))
        self._empty = EmptyState(translate("Accounts", "Nothing has moved yet"), icon="clock")
        self._frame = framed(self.table)
        self.body.addWidget(self._frame, 1)
        self.body.addWidget(self._empty)
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addStretch(1)
        self.body.addLayout(line)

    def _who(self) -> QWidget:
        card = InnerCard()
        card.body.addWidget(self._name)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        words = {
            "number": translate("Accounts", "Card number"),
            "phone": translate("Accounts", "Phone"),
            "class": translate("Accounts", "Price class"),
            "since": translate("Accounts", "Member since"),
        }
        for place, (name, value) in enumerate(self._facts.items()):
            grid.addWidget(text_label(words[name], "muted", wrap=False), place, 0)
            grid.addWidget(value, place, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        operator = self.desk.operator
        if operator is not None and operator.role.covers(Role.SUPERVISOR) and queries.price_classes():
            card.body.addSpacing(Space.S)
            card.body.addLayout(labelled(translate("Accounts", "Change the price class"), self.classes))
        card.body.addStretch(1)
        return card

    def _account(self) -> QWidget:
        card = InnerCard()
        card.body.addWidget(text_label(translate("Accounts", "Balance"), "muted"))
        card.body.addWidget(self._balance)
        card.body.addWidget(self._owed)
        if self._asked is not None:
            column = QVBoxLayout()
            column.setSpacing(Space.S)
            column.addWidget(self.amount)
            column.addWidget(self.quick)
            card.body.addSpacing(Space.S)
            card.body.addLayout(column)
        card.body.addStretch(1)
        return card


class ReplaceCard(ActDialog):
    """Gives a member another card; the old number is free again."""

    def __init__(self, doer: Doer, member_id: int, done: Callable[[], None]) -> None:
        title = translate("Accounts", "Another card")
        told = translate("Accounts", "The old card is worth nothing from now on; the balance stays.")
        super().__init__(doer, title, translate("Accounts", "Replace"), text=told, width=480)
        self._member_id, self._done = member_id, done
        self.number = ScanField(
            translate("Accounts", "New card number"),
            translate("Accounts", "Scan the card; empty: a number is given"),
            is_greedy=True,
        )
        self.body.addWidget(self.number)
        self.number.setFocus()

    def commit(self) -> None:
        """Replace it."""
        number = self.number.text()
        self.send(
            lambda: self.desk.act(service.replace_card, (self._member_id, number)), then=lambda _none: self._done()
        )


class BlockCard(ActDialog):
    """Blocks a card, with the reason."""

    def __init__(self, doer: Doer, member_id: int, done: Callable[[], None]) -> None:
        title = translate("Accounts", "Block the card")
        told = translate("Accounts", "Nothing can be spent until a supervisor releases it. The balance stays.")
        super().__init__(doer, title, translate("Accounts", "Block"), text=told, width=480)
        self._member_id, self._done = member_id, done
        self.why = LineField(translate("Accounts", "Why"), translate("Accounts", "Lost, stolen …"), is_required=True)
        self.why.edit.setMaxLength(120)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Block it."""
        why = self.why.text()
        self.send(lambda: self.desk.act(service.block_member, (self._member_id, why)), then=lambda _none: self._done())


def _moves_table(zone: tzinfo, currency: Currency) -> RowTable:
    def plain(amount: Money) -> str:
        return format_money(amount, currency, symbol=False)

    def signed(row: MemberMoveRow) -> str:
        return f"+{plain(row.amount)}" if row.amount > 0 else plain(row.amount)

    columns: list[Column[MemberMoveRow]] = [
        Column(translate("Accounts", "When"), lambda row: f"{row.at.astimezone(zone):%Y-%m-%d %H:%M}"),
        Column(translate("Accounts", "What"), lambda row: move_name(row.kind)),
        Column(translate("Accounts", "By"), lambda row: row.by),
        Column(translate("Accounts", "Amount"), signed, is_right=True),
        Column(translate("Accounts", "Balance"), lambda row: plain(row.balance), is_right=True),
    ]
    model = RowsModel(columns, lambda row: row.id if isinstance(row, MemberMoveRow) else 0)
    table = RowTable(model, translate("Accounts", "Movements"), 1)
    for place, width in ((0, 160), (2, 80), (3, 120), (4, 120)):
        table.setColumnWidth(place, look().px(width))
    table.setMinimumHeight(170)  # not scaled: with large text the rows grow, not the window
    return table
