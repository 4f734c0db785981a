"""What the staff's tables refuse by themselves."""

from __future__ import annotations

import pytest

from desk_app.kernel.database import DATABASE
from desk_app.kernel.work import Desk
from tests.staff.site import staffed, typed


@pytest.mark.parametrize("table", ["staff_approval", "approval_use"])
@pytest.mark.parametrize("sql", ["UPDATE {} SET id = id + 1", "DELETE FROM {}"])
def test_invariant_9_approvals_stay_as_they_were_given(desk: Desk, table: str, sql: str) -> None:
    from desk_app.kernel.refs import Ref
    from desk_app.kernel.roles import Role
    from desk_app.staff import service

    staffed(desk)
    yes = desk.do(service.approve, typed(desk, "12"), Role.SUPERVISOR).approved(desk.now())
    desk.do(service.use_approval, yes, Role.SUPERVISOR, "x.done", Ref("x", 1))
    with pytest.raises(Exception, match=rf"{table}\.(frozen|kept)"):
        DATABASE.execute_sql(sql.format(table))


def test_a_staff_number_belongs_to_one_person(desk: Desk) -> None:
    staffed(desk)
    with pytest.raises(Exception, match=r"(?i)unique"):
        DATABASE.execute_sql("UPDATE staff_member SET number = '07'")
