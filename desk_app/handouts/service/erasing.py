"""The part of parcels and loans when a person is erased (D16): names, telephones and strokes go, the figures stay.

Called by ``people.service.erase`` inside its transaction, which holds the permit the triggers ask for.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.handouts.changes import LoanChanged, ParcelChanged
from desk_app.kernel.database import change, rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work


def forget(work: Work, person_ids: tuple[int, ...]) -> Iterable[Ref]:
    """Delete this slice's personal rows; gives the parcels and loans whose journal facts go with them."""
    marks = ", ".join("?" for _ in person_ids)
    gone: list[Ref] = []
    for (loan_id,) in rows(f"SELECT id FROM loan_face WHERE person_id IN ({marks})", *person_ids):
        change("DELETE FROM loan_face WHERE id = ?", loan_id)
        gone.append(Ref("loan", loan_id))
        work.publish(LoanChanged(loan_id))
    for (parcel_id,) in rows(f"SELECT id FROM parcel_face WHERE person_id IN ({marks})", *person_ids):
        change("DELETE FROM parcel_face WHERE id = ?", parcel_id)
        gone.append(Ref("parcel", parcel_id))
        work.publish(ParcelChanged(parcel_id))
    for (number,) in rows(f"SELECT id FROM hand_out_paper WHERE person_id IN ({marks})", *person_ids):
        change("DELETE FROM hand_out_paper WHERE id = ?", number)
        signed = rows("SELECT id FROM parcel WHERE hand_out_id = ?", number)
        gone += [Ref("parcel", parcel_id) for (parcel_id,) in signed]
    return gone
