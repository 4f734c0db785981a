"""What the rest of the program gets: numbers, barcodes, titles, open matters, closing."""

from __future__ import annotations

from desk_app.handouts import offers, queries, service
from desk_app.handouts.rules import Way
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.handouts.scene import SIGNED, host, key, lent, parcel


def test_slips_and_barcodes_open_their_records(desk: Desk) -> None:
    parcel_id, thing_id = parcel(desk, host(desk)), key(desk)
    loan_id = lent(desk, thing_id)
    parcel_row, loan_row = queries.parcel(parcel_id), queries.loan(loan_id)
    assert parcel_row is not None
    assert loan_row is not None
    assert offers.NUMBERS["parcel"](parcel_row.number) == parcel_id
    assert offers.NUMBERS["loan"](loan_row.number) == loan_id
    assert offers.by_code("k-302") == Ref("loan_thing", thing_id)
    assert offers.by_code("SF139 0022118845") == Ref("parcel", parcel_id)
    assert [offers.by_code(code) for code in ("", "unknown", "9" * 99)] == [None] * 3


def test_titles_are_short_and_nothing_unknown_breaks_them(desk: Desk) -> None:
    parcel_id, thing_id = parcel(desk, host(desk)), key(desk)
    loan_id = lent(desk, thing_id)
    assert offers.title_of(Ref("parcel", parcel_id)) == "王建国 · 恒通设备"
    assert offers.title_of(Ref("loan", loan_id)) == "302 钥匙 陈立"
    assert offers.title_of(Ref("loan_thing", thing_id)) == "302 钥匙"
    assert [offers.title_of(Ref(kind, 99)) for kind in (*offers.REF_KINDS, "visit")] == [""] * 4


def test_open_loans_and_parcels_stand_on_the_persons_matters(desk: Desk) -> None:
    loan_id = lent(desk, key(desk))
    parcel_id = parcel(desk, host(desk), sender="何先生", sender_phone="13766665555")
    loan_row, parcel_row = queries.loan(loan_id), queries.parcel(parcel_id)
    assert loan_row is not None
    assert parcel_row is not None
    borrower, sender = loan_row.person_id or 0, parcel_row.person_id or 0
    assert [ref for ref, _ in offers.matters_of(borrower)] == [Ref("loan", loan_id)]
    assert [ref for ref, _ in offers.matters_of(sender)] == [Ref("parcel", parcel_id)]
    assert [need.last_on for need in offers.needs((borrower,))] == [None]
    desk.do(service.give_back, loan_id)
    desk.do(service.hand_out, (parcel_id,), SIGNED)
    assert offers.matters_of(borrower) == offers.matters_of(sender) == ()
    assert None not in [need.last_on for need in (*offers.needs((borrower,)), *offers.needs((sender,)))]
    assert list(offers.needs((999,))) == []


def test_closing_lists_what_is_open_and_the_next_shift_is_told(desk: Desk) -> None:
    assert offers.blockers(desk.today()) == offers.handed_over(desk.today()) == ()
    parcel_id = parcel(desk, host(desk))
    lent(desk, key(desk))
    assert [count for _, count in offers.blockers(desk.today())] == [1, 1]
    desk.do(service.tell_host, (parcel_id,), Way.PHONE)
    assert [count for _, count in offers.blockers(desk.today())] == [1]
    assert [count for _, count in offers.handed_over(desk.today())] == [1, 1]
