"""Whose paper it is: the site as the form engine wants it, from the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk_app.kernel.attachments import content
from desk_app.kernel.settings import SITE_ADDRESS, SITE_CURRENCY, SITE_FOOTER, SITE_NAME, SITE_PHONE
from desk_app.printing.rules import LOGO

if TYPE_CHECKING:
    from desk_app.kernel.work import Desk
    from desk_app.paper.values import Site


def site(desk: Desk) -> Site:
    """Name, address, telephone, footer, logo, zone and currency for the head and foot of every form."""
    from desk_app.kernel.money import CNY, CURRENCIES
    from desk_app.paper.values import Picture, Site

    say = desk.settings.get
    currency = CURRENCIES.get(say(SITE_CURRENCY), CNY)
    attached = say(LOGO)
    logo = content(attached) if attached else None
    return Site(
        name=say(SITE_NAME),
        address=say(SITE_ADDRESS),
        phone=say(SITE_PHONE),
        footer=say(SITE_FOOTER),
        logo=None if logo is None else Picture(bytes(logo)),
        timezone=str(desk.zone()),
        currency=currency.symbol,
        decimals=currency.decimals,
    )
