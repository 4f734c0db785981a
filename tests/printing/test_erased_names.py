"""D16 on paper: whoever is erased stands in no stored paper of any form; the jobs and everybody else's papers stay."""

from __future__ import annotations

from datetime import timedelta

from desk_app.calls import offers as calls_offers
from desk_app.calls import service as calls
from desk_app.calls.rules import SheetDraft
from desk_app.complaints import offers as complaints_offers
from desk_app.complaints import service as complaints
from desk_app.directory import offers as directory_offers
from desk_app.directory import service as directory
from desk_app.directory.rules import MessageDraft
from desk_app.handouts import offers as handouts_offers
from desk_app.handouts import service as handouts
from desk_app.handouts.rules import LoanDraft, Receipt
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import rows, value
from desk_app.kernel.work import Desk
from desk_app.lost_property import offers as lost_offers
from desk_app.lost_property import service as lost
from desk_app.lost_property.rules import Identity, IdKind
from desk_app.paper.forms import form_names
from desk_app.people import service as people
from desk_app.people.rules import EraseReason
from desk_app.reception import offers as reception_offers
from desk_app.reception import service as reception
from desk_app.reception.rules import Draft
from tests.complaints.house import CLERK, furnished
from tests.databases import MANAGER
from tests.handouts.scene import INK as SIGNATURE
from tests.handouts.scene import host, key, parcel
from tests.lost_property.site import ALL_MATCH, INK, answer, umbrella
from tests.reception.hall import open_lane

NAME, PHONE, SURNAME = "欧阳若曦", "13987650123", "欧阳"
SLICES = (reception_offers, directory_offers, lost_offers, handouts_offers, calls_offers, complaints_offers)
HOOKS = tuple(hook for slice_ in SLICES for hook in slice_.ERASE_HOOKS)

NAMING = {
    "queue_ticket", "visitor_badge", "people_in_house", "message_slip", "found_register", "claim_slip", "loan_slip",
    "parcel_slip", "outbound_sheet", "complaint_slip", "callback_sheet",
}  # fmt: skip
"""The forms on which a guest's name stands: each is printed here, and gone when the person is."""

NAMELESS = {
    "bag_slip", "blank_complaint", "blank_suggestion", "cash_count_sheet", "count_sheet", "day_report", "duty_rota",
    "figures_sheet", "found_tag", "monthly_report", "opening_checklist", "order_proposal", "price_label_roll",
    "price_labels", "price_list", "receipt", "receipt_a5", "refund_slip", "stocktake_report", "test_page", "test_slip",
    "transfer_slip", "where_is_it", "x_report", "z_report",
}  # fmt: skip
"""Goods, money, staff and figures; a customer stands on a receipt by card number alone (G2)."""


def test_of_every_form_it_is_known_whether_it_names_guests() -> None:
    assert set(form_names()) == NAMING | NAMELESS
    assert set() == NAMING & NAMELESS


def papers() -> dict[str, str]:
    """What all stored papers of each form say."""
    said: dict[str, str] = {}
    for form, facts in rows("SELECT j.form, f.facts FROM print_job j JOIN print_job_facts f ON f.id = j.id"):
        said[form] = said.get(form, "") + facts
    return said


def at_reception(desk: Desk) -> None:
    """A ticket, a badge, the emergency list and a message."""
    draft = Draft(open_lane(desk), name=NAME, title="ms", phone=PHONE)
    visit = desk.do(reception.take, draft, print_ticket=True)
    desk.do(reception.lend_badge, visit.visit_id, "V-9")
    desk.do(reception.print_emergency_list)
    person = value("SELECT person_id FROM visit WHERE id = ?", visit.visit_id)
    message = MessageDraft(host(desk, "陈经理"), NAME, PHONE, f"请回电{NAME}", person_id=person)
    desk.do(directory.take_message, message, print_slip=True)


def with_things(desk: Desk) -> None:
    """Something handed in, claimed, lent and collected."""
    found = desk.do(lost.register, umbrella(desk, finder_name=NAME, finder_phone=PHONE))
    claim = desk.do(lost.open_claim, found)
    answer(desk, claim, *ALL_MATCH)
    desk.do(lost.identify, claim, Identity(NAME, PHONE, IdKind.ID_CARD, "3021", is_stamped=True))
    desk.do(lost.sign, claim, INK)
    desk.do(lost.print_register, desk.today())
    lent = desk.do(handouts.lend, key(desk), LoanDraft(NAME, desk.now() + timedelta(hours=2), phone=PHONE))
    desk.do(handouts.print_loan, lent)
    waiting = parcel(desk, host(desk))
    desk.do(handouts.hand_out, (waiting,), Receipt(SIGNATURE, NAME, PHONE, is_deputy=True))
    desk.do(handouts.print_parcel, waiting)


def with_words(desk: Desk, clock: ManualClock) -> None:
    """Rung up, and heard with a complaint."""
    desk.do(calls.prepare_sheet, SheetDraft(NAME, PHONE, "确认到货", questions=("何时",)), phrase=f"{NAME}您好")
    house = furnished(desk, clock)
    case_id = house.solved(name=NAME, phone=PHONE)
    house.by(CLERK, complaints.print_slip, case_id)
    house.by(CLERK, complaints.print_call_back, case_id, f"{NAME}您好")


def test_d16_the_erased_stand_on_no_stored_paper(desk: Desk, clock: ManualClock) -> None:
    at_reception(desk)
    with_things(desk)
    with_words(desk, clock)
    desk.do(reception.take, Draft(open_lane(desk, "B"), name="别人", phone="13700000000"), print_ticket=True)
    assert {form for form, said in papers().items() if SURNAME in said} == NAMING
    jobs = value("SELECT COUNT(*) FROM print_job")
    persons = rows("SELECT DISTINCT person_id FROM person_data WHERE name = ?", NAME)
    for (person,) in persons:
        desk.act(people.erase, (person, EraseReason.REQUEST, HOOKS), operator=MANAGER)
    left = papers()
    assert {form for form, said in left.items() if SURNAME in said or PHONE in said} == set()
    assert "别人" in left["queue_ticket"]
    assert value("SELECT COUNT(*) FROM print_job") == jobs
