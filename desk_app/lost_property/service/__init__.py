"""The use cases of lost property, verbs on ``work``: the only writer of its tables. It never prints and never reads a clock."""

from desk_app.lost_property.service.claims import (
    give_answer,
    identify,
    judge,
    open_claim,
    settle_dispute,
    withdraw_claim,
)
from desk_app.lost_property.service.ends import (
    Handover,
    count_envelopes,
    dispose,
    give_to_police,
    point_to_administration,
    return_to_finder,
    sign_transfer,
)
from desk_app.lost_property.service.erasing import forget
from desk_app.lost_property.service.intake import add_features, register, shelve, split
from desk_app.lost_property.service.papers import print_register, print_tag
from desk_app.lost_property.service.reports import OUTCOMES, close_report, take_report, tell_owner
from desk_app.lost_property.service.signing import sign

__all__ = [
    "OUTCOMES",
    "Handover",
    "add_features",
    "close_report",
    "count_envelopes",
    "dispose",
    "forget",
    "give_answer",
    "give_to_police",
    "identify",
    "judge",
    "open_claim",
    "point_to_administration",
    "print_register",
    "print_tag",
    "register",
    "return_to_finder",
    "settle_dispute",
    "shelve",
    "sign",
    "sign_transfer",
    "split",
    "take_report",
    "tell_owner",
    "withdraw_claim",
]
