"""How loans and things to lend look, in the list and as a record. Words and tones only."""

from __future__ import annotations

from datetime import datetime

from desk_app.handouts.dialogs.page import Shown
from desk_app.handouts.queries import LoanRow, ThingRow
from desk_app.handouts.rules import LoanState
from desk_app.handouts.wording import kind_name, loan_state
from desk_app.kernel.money import CNY, CURRENCIES, Money, format_money
from desk_app.kernel.numbers import grouped
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.timeline import Event


def loan_face(desk: Desk, row: LoanRow) -> RowFace:
    """A loan in the list."""
    is_out = row.state is LoanState.OUT
    return RowFace(
        row.thing,
        purpose=row.name,
        sub=" · ".join(filter(None, (row.code, kind_name(row.kind), row.phone))),
        timer=_due(desk, row.due_at) if is_out else loan_state(row.state),
        tone=_tone(desk, row.due_at) if is_out else "",
    )


def loan_shown(desk: Desk, row: LoanRow) -> Shown:
    """A loan as a record."""
    currency = CURRENCIES.get(desk.settings.get(SITE_CURRENCY), CNY)
    charged = format_money(Money(row.charge), currency) if row.charge else ""
    lines = (
        _line(translate("Handouts", "Borrower"), " ".join(filter(None, (row.name, row.phone)))),
        _line(translate("Handouts", "Barcode"), " · ".join((row.code, kind_name(row.kind)))),
        _line(translate("Handouts", "Due back"), _at(desk, row.due_at)),
        _line(translate("Handouts", "Note"), row.note),
        _line(translate("Handouts", "Charged"), " · ".join(filter(None, (charged, row.end_note)))),
        translate("Handouts", "Signed") if row.ink_digest else "",
    )
    events = [Event(_at(desk, row.out_at), f"{translate('Handouts', 'Lent')} ({row.out_by})")]
    if row.ended_at is not None:
        events.append(Event(_at(desk, row.ended_at), f"{loan_state(row.state)} ({row.ended_by})"))
    tone = _tone(desk, row.due_at) if row.state is LoanState.OUT else "muted"
    shown = loan_state(row.state)
    state = f"{shown} · {_due(desk, row.due_at)}" if row.state is LoanState.OUT else shown
    return Shown(row.thing, grouped(row.number), state, tone, lines, tuple(events), _loan_acts(row))


def _loan_acts(row: LoanRow) -> tuple[tuple[str, str], ...]:
    slip = ("slip", translate("Handouts", "Print the slip"))
    if row.state is not LoanState.OUT:
        return (slip,)
    return (
        ("back", translate("Handouts", "It is back")),
        ("extend", translate("Handouts", "Longer")),
        slip,
        ("lose", translate("Handouts", "Lost …")),
    )


def thing_shown(desk: Desk, row: ThingRow) -> Shown:
    """A thing as a record."""
    lines = (
        _line(translate("Handouts", "Barcode"), " · ".join((row.code, kind_name(row.kind)))),
        _line(translate("Handouts", "Kept in"), row.place),
        _line(translate("Handouts", "Note"), row.note),
    )
    acts = []
    if row.can_go:
        acts.append(("lend", translate("Handouts", "Lend")))
    if row.lost_at is not None:
        acts.append(("found_again", translate("Handouts", "It turned up")))
    operator = desk.operator
    if operator is not None and operator.role.covers(Role.SUPERVISOR):
        acts.append(("edit", translate("Handouts", "Change")))
    return Shown(row.name, row.code, _thing_state(row), "good" if row.can_go else "muted", lines, (), tuple(acts))


def thing_face(desk: Desk, row: ThingRow) -> RowFace:
    """A thing in the list."""
    due = "" if row.due_at is None else _due(desk, row.due_at)
    return RowFace(
        row.name,
        purpose=row.borrower,
        sub=" · ".join(filter(None, (row.code, kind_name(row.kind), row.place))),
        timer=due,
        tone="" if row.due_at is None else _tone(desk, row.due_at),
        badge="" if row.can_go else _thing_state(row),
        badge_tone=BadgeTone.LATE if row.lost_at is not None else BadgeTone.CALM,
    )


def _thing_state(row: ThingRow) -> str:
    if row.lost_at is not None:
        return loan_state(LoanState.LOST)
    if row.loan_id is not None:
        return loan_state(LoanState.OUT)
    return translate("Handouts", "At the desk") if row.is_active else translate("Handouts", "No longer lent")


def _due(desk: Desk, due_at: datetime) -> str:
    due = due_at.astimezone(desk.zone())
    return f"{due:%H:%M}" if due.date() == desk.today() else f"{due:%m-%d}"


def _tone(desk: Desk, due_at: datetime) -> str:
    return "late" if desk.now() > due_at else "good"


def _at(desk: Desk, moment: datetime) -> str:
    return f"{moment.astimezone(desk.zone()):%m-%d %H:%M}"


def _line(label: str, text: str) -> str:
    return f"{label}  {text}" if text else ""
