"""From the pad's strokes to the slice's ink."""

from __future__ import annotations

from desk_app.lost_property.rules import UNIT, Ink
from desk_app.widgets.signature import SignaturePad


def ink_of(pad: SignaturePad) -> Ink:
    """What was signed, with the shape of the pad it was signed on."""
    return Ink(pad.strokes, round(pad.shape * UNIT))
