"""What there is to see on the tabs *Calls* and *Lost & found*, and the windows of the duty line. Nothing here judges."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from desk_app.calls import queries as calls
from desk_app.calls import service as telephone
from desk_app.duty import service as duty
from desk_app.duty.rules import ContactDraft, DutyDraft
from desk_app.handouts import queries as handouts
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.lost_property import queries as lost
from desk_app.lost_property.rules import Filter
from desk_app.widgets.act_dialog import show
from desk_app.widgets.tab_base import Tab
from tests.databases import SUPERVISOR

Opener = Callable[[], object]


def prepare(desk: Desk) -> dict[str, int]:
    """A call on the line, a duty call and an emergency plan; gives the ids by name."""
    call_id = desk.do(telephone.ring, "13800007777")
    desk.do(telephone.answer, call_id)
    for draft in (ContactDraft("停电", "值班电工", "8022"), ContactDraft("停电", "工程部经理", "13900001234")):
        desk.act(duty.save_contact, (None, draft), operator=SUPERVISOR)
    return {"live": call_id, "duty": desk.do(duty.take_call, DutyDraft("三楼走廊漏水", "李梅", "13812341234"))}


def views(key: str, tab: Tab, ids: dict[str, int]) -> dict[str, Opener]:
    """The views of a tab by name."""
    if key == "calls":
        owed = calls.open_promises()[0].id
        return {
            "calls": lambda: tab.show_record(None),  # type: ignore[attr-defined]
            "calls-live": lambda: tab.open_ref(Ref("call", ids["live"])),
            "calls-promise": lambda: tab.open_ref(Ref("promise", owed)),
        }
    item, report = lost.register(Filter.IN_CUSTODY, tab.desk.now(), limit=1)[0].id, lost.open_reports(1)[0].id
    parcel, loan = handouts.open_parcels(1)[0].id, handouts.open_loans(1)[0].id
    thing = next(row.id for row in handouts.things() if row.can_go)
    pages = tab.pages  # type: ignore[attr-defined]
    return {
        "lost_property": lambda: (tab.open_ref(Ref("found_item", item)), tab.show_item(None)),  # type: ignore[attr-defined]
        "lost-item": lambda: tab.open_ref(Ref("found_item", item)),
        "lost-report": lambda: tab.open_ref(Ref("lost_report", report)),
        "parcels": lambda: (pages.show_page("parcels"), pages.page.show_ref(None)),
        "parcel": lambda: tab.open_ref(Ref("parcel", parcel)),
        "loan": lambda: tab.open_ref(Ref("loan", loan)),
        "thing": lambda: tab.open_ref(Ref("loan_thing", thing)),
    }


def dialogs(window: QWidget, ids: dict[str, int]) -> dict[str, Opener]:
    """The windows opened from these tabs and from the menu behind *More*."""
    from desk_app.duty import dialogs as line

    page = window.page  # type: ignore[attr-defined]
    telephone_tab, lost_tab = page.tab_of("calls"), page.tab_of("lost_property")
    parcel, loan = handouts.open_parcels(1)[0].id, handouts.open_loans(1)[0].id

    def with_parcel(act: str) -> Opener:
        return lambda: (lost_tab.open_ref(Ref("parcel", parcel)), lost_tab.pages.page.run(act))

    def with_loan(act: str) -> Opener:
        return lambda: (lost_tab.open_ref(Ref("loan", loan)), lost_tab.pages.page.run(act))

    return {
        **{f"parcel-{act}": with_parcel(act) for act in ("new", "hand_out", "tell", "return")},
        **{f"loan-{act}": with_loan(act) for act in ("new", "extend", "lose", "add")},
        **{f"lost-{act}": partial(lost_tab.commands.run, act) for act in ("found", "missing", "month")},
        "call-sheet": lambda: telephone_tab.press("ring_out"),
        "duty-rota": lambda: show(line.RotaDialog(telephone_tab)),
        "duty-call": lambda: show(line.DutyCallDialog(telephone_tab)),
        "duty-call-again": lambda: line.open_record(telephone_tab, Ref("duty_call", ids["duty"])),
        "duty-log": lambda: show(line.LogDialog(telephone_tab)),
        "duty-notes": lambda: show(line.NotesDialog(telephone_tab)),
        "duty-plan": lambda: show(line.PlanDialog(telephone_tab)),
        "duty-absences": lambda: show(line.AbsencesDialog(telephone_tab)),
    }
