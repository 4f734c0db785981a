"""What goes when a person is erased (D16): the name in the search index. Balances, bills and moves stay as figures.

Called by ``people.service.erase`` inside its transaction.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.accounts import queries
from desk_app.kernel import search
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work


def forget(work: Work, person_ids: tuple[int, ...]) -> Iterable[Ref]:
    """Find members and accounts of the erased by number alone; no other record has anything personal of them."""
    for member in queries.members_of(person_ids):
        search.index(work, Ref("member", member.id), member.number, text=member.number)
    for account in queries.accounts_of(person_ids):
        words = f"{account.code} {account.unit}"
        search.index(work, Ref("fee_account", account.id), account.code, account.unit, text=words)
    return ()
