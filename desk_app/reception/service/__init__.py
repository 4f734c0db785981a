"""What can be done at the reception: the only writer of its tables.

Each verb takes ``work`` first, refuses with a code of the slice, and never opens a transaction or prints.
"""

from desk_app.reception.service.arrivals import Ticket, arrive, cancel_expected, correct_face, expect, take
from desk_app.reception.service.calling import call_next, come_back, expire, lapse, no_show, pick, recall, receive
from desk_app.reception.service.care import mark, note, refill_due_cups, serve_tea
from desk_app.reception.service.forgetting import forget
from desk_app.reception.service.night import Night, begin_day, close_counter, open_counter, save_lane
from desk_app.reception.service.presence import (
    heads_back_in,
    heads_out,
    lend_badge,
    print_emergency_list,
    return_badge,
    sweep_house,
)
from desk_app.reception.service.serving import (
    begin_checking,
    end_checking,
    finish,
    hand_over,
    hold,
    lead_to_host,
    leave,
    move_up,
    resume,
    transfer,
    void,
    wait_for_host,
)
from desk_app.reception.service.welcome import print_ticket, see_off, to_host, welcome

__all__ = [
    "Night",
    "Ticket",
    "arrive",
    "begin_checking",
    "begin_day",
    "call_next",
    "cancel_expected",
    "close_counter",
    "come_back",
    "correct_face",
    "end_checking",
    "expect",
    "expire",
    "finish",
    "forget",
    "hand_over",
    "heads_back_in",
    "heads_out",
    "hold",
    "lapse",
    "lead_to_host",
    "leave",
    "lend_badge",
    "mark",
    "move_up",
    "no_show",
    "note",
    "open_counter",
    "pick",
    "print_emergency_list",
    "print_ticket",
    "recall",
    "receive",
    "refill_due_cups",
    "resume",
    "return_badge",
    "save_lane",
    "see_off",
    "serve_tea",
    "sweep_house",
    "take",
    "to_host",
    "transfer",
    "void",
    "wait_for_host",
    "welcome",
]
