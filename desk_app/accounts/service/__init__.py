"""The use cases of members and fees, verbs on ``work``: the only writer of the slice's tables."""

from desk_app.accounts.service.bills import add_bill, add_bills, cancel_bill
from desk_app.accounts.service.catalogue import save_fee_type, save_price_class
from desk_app.accounts.service.erasing import forget
from desk_app.accounts.service.fee_accounts import (
    change_account,
    close_account,
    open_account,
    prepare,
    reopen_account,
)
from desk_app.accounts.service.importing import import_bills, import_members, note_export
from desk_app.accounts.service.members import (
    add_member,
    block_member,
    carry_over,
    change_member,
    give_back,
    replace_card,
    spend,
    take_back_top_up,
    top_up,
    unblock_member,
)
from desk_app.accounts.service.settling import settle, unsettle

__all__ = [
    "add_bill",
    "add_bills",
    "add_member",
    "block_member",
    "cancel_bill",
    "carry_over",
    "change_account",
    "change_member",
    "close_account",
    "forget",
    "give_back",
    "import_bills",
    "import_members",
    "note_export",
    "open_account",
    "prepare",
    "reopen_account",
    "replace_card",
    "save_fee_type",
    "save_price_class",
    "settle",
    "spend",
    "take_back_top_up",
    "top_up",
    "unblock_member",
    "unsettle",
]
