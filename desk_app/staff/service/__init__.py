"""The use cases of the staff: first start, signing in, administration, being at the post, second-person approval.

The only writer of this slice. PINs are hashed and compared before an act begins (``rules.seal_pin``,
``queries.check_pin``); no use case here takes a PIN.
"""

from desk_app.staff.service.administration import (
    accept_machine,
    activate_staff,
    add_staff,
    change_pin,
    change_staff,
    deactivate_staff,
    reset_pin,
)
from desk_app.staff.service.approvals import approve, use_approval
from desk_app.staff.service.founding import found_site
from desk_app.staff.service.presence import (
    come_back,
    leave_post,
    report_away,
    sign_out,
    sweep_presence,
    take_counter,
)
from desk_app.staff.service.signing import lock_screen, sign_in

__all__ = [
    "accept_machine",
    "activate_staff",
    "add_staff",
    "approve",
    "change_pin",
    "change_staff",
    "come_back",
    "deactivate_staff",
    "found_site",
    "leave_post",
    "lock_screen",
    "report_away",
    "reset_pin",
    "sign_in",
    "sign_out",
    "sweep_presence",
    "take_counter",
    "use_approval",
]
