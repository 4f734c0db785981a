"""What others may ask the staff slice for."""

from __future__ import annotations

from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.staff import offers
from tests.staff.site import staffed


def test_g4_a_staff_member_is_named_by_number_never_by_private_details(desk: Desk) -> None:
    people = staffed(desk)
    assert offers.title_of(Ref("staff", people.clerk)) == "07"
    assert offers.title_of(Ref("staff", 999)) == ""
    assert set(offers.REF_KINDS) == {"staff"}
