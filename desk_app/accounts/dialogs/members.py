"""Finding a member by name, telephone or card, and taking in a new one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desk_app.accounts import queries, service
from desk_app.accounts.dialogs.parts import Finder, beside, labelled, member_face
from desk_app.accounts.queries import MemberRow
from desk_app.accounts.rules import MemberDraft
from desk_app.accounts.wording import discount_name
from desk_app.kernel.texts import translate
from desk_app.people.rules import split_title
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.tab_base import Doer


def class_options() -> list[Option]:
    """The price classes to choose from, with what they give."""
    rows = queries.price_classes()
    return [Option(row.id, " ".join(filter(None, (row.name, discount_name(row.discount))))) for row in rows]


class FindMember(ActDialog):
    """Chooses a member; ``chosen(member)`` is called once. A new one can be taken in from here."""

    def __init__(self, doer: Doer, chosen: Callable[[MemberRow], None], *, text: str = "") -> None:
        super().__init__(doer, translate("Accounts", "Member"), translate("Accounts", "Choose"), width=640)
        self._chosen = chosen
        self.finder = Finder(
            translate("Accounts", "Find a member"),
            self._found,
            member_face(self.desk),
            lambda row: row.id if isinstance(row, MemberRow) else 0,
            translate("Accounts", "Nobody is found by that"),
        )
        self.finder.chosen.connect(lambda row: self.main.setEnabled(row is not None))
        self.finder.opened.connect(self.take)
        self.body.addWidget(self.finder, 1)
        self.new = Button(translate("Accounts", "New member …"), icon="plus")
        self.new.clicked.connect(self.begin)
        self.add_to_foot(self.new)
        self.main.setEnabled(False)
        if text:
            self.finder.field.set_text(text)
            self.finder.show_found()
        self.finder.setFocus()

    def commit(self) -> None:
        """Take whoever is in hand."""
        if self.finder.current is not None:
            self.take(self.finder.current)

    def take(self, row: object) -> None:
        """Hand a member over and close."""
        if isinstance(row, MemberRow):
            self.done(self.DialogCode.Accepted)
            self._chosen(row)

    def begin(self) -> None:
        """Take in a new member with what was typed."""
        typed = self.finder.field.text()
        is_name = any(sign.isalpha() for sign in typed)
        more = {"name": typed} if is_name else {"phone": typed}
        show(NewMember(self.doer, self._added, **more))

    def _added(self, member_id: int) -> None:
        row = queries.member(member_id)
        if row is not None:
            self.take(row)

    def _found(self, text: str) -> tuple[MemberRow, ...]:
        return queries.find_members(text) if text else queries.newest_members(8)


class NewMember(ActDialog):
    """Takes in one member; ``added(member_id)`` is called when it is safe."""

    def __init__(
        self,
        doer: Doer,
        added: Callable[[int], None] | None = None,
        *,
        name: str = "",
        phone: str = "",
        number: str = "",
    ) -> None:
        title, main = translate("Accounts", "New member"), translate("Accounts", "Take in")
        super().__init__(doer, title, main, width=560)
        self._added, self._uuid = added, doer.new_uuid()
        self.name = LineField(translate("Accounts", "Name"), is_required=True)
        self.phone = PhoneField(translate("Accounts", "Phone"))
        self.number = ScanField(
            translate("Accounts", "Card number"), translate("Accounts", "Scan the card; empty: a number is given")
        )
        options = class_options()
        self.price_class = ChoiceChips(options, translate("Accounts", "Price class"), may_be_none=True)
        self.name.set_text(name)
        self.phone.set_value(phone)
        self.number.set_text(number)
        self.body.addLayout(beside((self.name, 1), (self.phone, 1)))
        self.body.addWidget(self.number)
        if options:
            self.body.addLayout(labelled(translate("Accounts", "Price class"), self.price_class))
        (self.phone if name else self.name).setFocus()

    def commit(self) -> None:
        """Take in."""
        name, title = split_title(self.name.text())
        chosen = self.price_class.value()
        class_id = chosen if isinstance(chosen, int) else None
        draft = MemberDraft(name, self.phone.value(), title, class_id, self.number.text())
        self.send(partial(self.desk.act, service.add_member, (draft,), uuid=self._uuid), then=self._added)
