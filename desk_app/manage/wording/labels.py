"""What each setting is called, the sentence that explains it, its unit and its values in words."""

from __future__ import annotations

from typing import Any, Final

from desk_app.kernel.money import CNY, CURRENCIES, Money, format_money
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import Setting
from desk_app.kernel.texts import language_name, mark, translate
from desk_app.manage.wording import labels_cases, labels_desk, labels_house, labels_stock, labels_till
from desk_app.staff.wording import role_name

LABELS: Final = {
    **labels_house.LABELS,
    **labels_desk.LABELS,
    **labels_cases.LABELS,
    **labels_till.LABELS,
    **labels_stock.LABELS,
}

_HEADINGS: Final = {
    "site": mark("Manage", "The site"),
    "staff": mark("Manage", "Staff and screen"),
    "privacy": mark("Manage", "Personal data"),
    "printing": mark("Manage", "Papers"),
    "followup": mark("Manage", "Tasks and reports"),
    "reception": mark("Manage", "Reception"),
    "waiting": mark("Manage", "Waiting room"),
    "calls": mark("Manage", "Telephone"),
    "duty": mark("Manage", "Duty"),
    "handouts": mark("Manage", "Parcels and loans"),
    "lost_property": mark("Manage", "Lost property"),
    "complaints": mark("Manage", "Complaints"),
    "shop": mark("Manage", "Shop"),
    "stock": mark("Manage", "Stock"),
    "cash": mark("Manage", "Cash"),
    "accounts": mark("Manage", "Members and fees"),
    "money": mark("Manage", "Money"),
    "closing": mark("Manage", "Opening and closing"),
    "reports": mark("Manage", "Reports"),
    "backup": mark("Manage", "Backups"),
}
_UNITS: Final = {
    "minutes": mark("Manage", "min"),
    "seconds": mark("Manage", "s"),
    "hours": mark("Manage", "h"),
    "days": mark("Manage", "days"),
    "months": mark("Manage", "months"),
    "percent": mark("Manage", "%"),
}
_VALUES: Final = {
    "shop.receipt_form": {
        "receipt": mark("Manage", "Roll of 80 mm"),
        "receipt_a5": mark("Manage", "Sheet of A5"),
    },
    "shop.cash_rounding": {
        "0": mark("Manage", "Not rounded"),
        "5": "0.05",
        "10": "0.10",
        "50": "0.50",
        "100": "1.00",
    },
    "waiting.board_languages": {
        "both": mark("Manage", "Two side by side"),
        "rotate": mark("Manage", "In turn"),
        "site": mark("Manage", "The site's alone"),
    },
    "waiting.call_languages": {
        "site": mark("Manage", "The site's alone"),
        "both": mark("Manage", "The visitor's as well"),
    },
    "stock.negative": {
        "warn": mark("Manage", "Sell, and count tonight"),
        "refuse": mark("Manage", "Refuse the sale"),
    },
    "site.currency": {
        "CNY": mark("Manage", "Yuan (CNY)"),
        "TWD": mark("Manage", "New Taiwan dollar (TWD)"),
        "HKD": mark("Manage", "Hong Kong dollar (HKD)"),
        "MOP": mark("Manage", "Pataca (MOP)"),
        "USD": mark("Manage", "US dollar (USD)"),
        "EUR": mark("Manage", "Euro (EUR)"),
    },
}


def label(key: str, language: str | None = None) -> tuple[str, str]:
    """A setting's name and the sentence that says what it does; its key alone where nobody worded it."""
    name, sentence = LABELS.get(key, (key, ""))
    return translate("Manage", name, language=language), translate("Manage", sentence, language=language)


def heading(group: str, language: str | None = None) -> str:
    """The heading a group of settings stands under."""
    return translate("Manage", _HEADINGS[group], language=language) if group in _HEADINGS else group


def unit_name(unit: str, language: str | None = None) -> str:
    """The unit behind a number; empty for a plain one."""
    return translate("Manage", _UNITS[unit], language=language) if unit in _UNITS else ""


def value_text(setting: Setting[Any], value: object, currency: str = "CNY", language: str | None = None) -> str:
    """A setting's value as people say it."""
    if isinstance(value, bool):
        return translate("Manage", "Yes" if value else "No", language=language)
    if isinstance(value, int):
        if setting.unit == "minor":
            return format_money(Money(value), CURRENCIES.get(currency, CNY))
        return f"{value} {unit_name(setting.unit, language)}".strip()
    if setting.key == "site.language":
        return language_name(str(value))
    if setting.key == "people.unmask_role":
        return role_name(Role(str(value)), language)
    known = _VALUES.get(setting.key, {}).get(str(value))
    return str(value) if known is None else translate("Manage", known, language=language)
