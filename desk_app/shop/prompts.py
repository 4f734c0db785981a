"""What the till should not forget: payments nobody answered for, sales that were parked and left.

A few bounded reads; nothing is stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from desk_app.kernel.money import CNY, CURRENCIES, Money, format_money
from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.shop import queries
from desk_app.shop.queries import PaymentRow, SaleRow
from desk_app.shop.rules import PARKED_MINUTES, UNKNOWN_MINUTES, PaymentState
from desk_app.shop.wording import tender_name

_SLICE = "shop"
_AT_MOST = 20


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now`` (aware UTC)."""
    return tuple(with_tone(prompt, now) for shows_at, prompt in _all(desk) if shows_at <= now)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone; None when nothing is running."""
    moments = [moment for shows_at, prompt in _all(desk) for moment in (shows_at, prompt.due_at) if moment > now]
    return min(moments, default=None)


def _all(desk: Desk) -> Iterator[tuple[datetime, Prompt]]:
    for payment in queries.unknown_payments(_AT_MOST):
        yield _unknown(desk, payment)
    for sale in queries.parked(_AT_MOST):
        yield _parked(desk, sale)


def _money(desk: Desk, amount: Money) -> str:
    return format_money(amount, CURRENCIES.get(desk.settings.get(SITE_CURRENCY), CNY))


def _unknown(desk: Desk, payment: PaymentRow) -> tuple[datetime, Prompt]:
    """Shown at once when somebody said *unknown*; one that was only asked for shows when it takes too long."""
    limit = timedelta(minutes=desk.settings.get(UNKNOWN_MINUTES))
    title = translate("Shop", "{tender} {amount}: did it come?").format(
        tender=tender_name(payment.tender), amount=_money(desk, payment.amount)
    )
    prompt = Prompt(
        key=f"shop.unknown:{payment.id}",
        slice=_SLICE,
        due_at=payment.at + limit,
        tone=Tone.SOON,
        title=title,
        detail=translate("Shop", "The day can’t be closed before somebody knows."),
        actions=(Action("resolve", translate("Shop", "Find out"), payment.ref),),
        ref=payment.ref,
    )
    return payment.at + (timedelta(0) if payment.state is PaymentState.UNKNOWN else limit), prompt


def _parked(desk: Desk, sale: SaleRow) -> tuple[datetime, Prompt]:
    since = sale.parked_at or sale.opened_at
    limit = timedelta(minutes=desk.settings.get(PARKED_MINUTES))
    title = translate("Shop", "A parked sale waits: {amount}").format(amount=_money(desk, sale.total))
    prompt = Prompt(
        key=f"shop.parked:{sale.id}",
        slice=_SLICE,
        due_at=since + 2 * limit,
        tone=Tone.CALM,
        title=title,
        detail=sale.note,
        actions=(Action("resume", translate("Shop", "Take it up"), sale.ref),),
        ref=sale.ref,
    )
    return since + limit, prompt
