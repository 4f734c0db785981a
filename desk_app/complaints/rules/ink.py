"""What may stand on the slip as the customer's signature (K6): handwriting as the kernel knows it, with this slice's refusals."""

from __future__ import annotations

from desk_app.kernel.ink import Flaw, Ink
from desk_app.kernel.refusal import Refusal

_REFUSED = {Flaw.TOO_LITTLE: "complaints.not_signed", Flaw.TOO_MUCH: "complaints.too_much_ink"}


def signed(ink: Ink) -> Ink:
    """The same; refuses complaints.not_signed for an empty pad, a dot or a tick, .too_much_ink for a scribble."""
    if ink.flaw is not None:
        raise Refusal(_REFUSED[ink.flaw])
    return ink
