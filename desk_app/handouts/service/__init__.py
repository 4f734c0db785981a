"""What can be done about parcels and loans: the only writer of the slice's tables."""

from desk_app.handouts.service.erasing import forget
from desk_app.handouts.service.loans import (
    extend,
    find_again,
    give_back,
    lend,
    lose,
    print_loan,
    save_thing,
)
from desk_app.handouts.service.parcels import hand_out, print_parcel, return_parcel, take_in, tell_host

__all__ = [
    "extend",
    "find_again",
    "forget",
    "give_back",
    "hand_out",
    "lend",
    "lose",
    "print_loan",
    "print_parcel",
    "return_parcel",
    "save_thing",
    "take_in",
    "tell_host",
]
