"""A signature on the screen: strokes as plain numbers, the ink, the pad that takes them, the customer's mirror.

Keeps nothing: the strokes go to whoever stores the signed paper.
"""

from desk_app.widgets.signature.customer import ShownPad, SignedView
from desk_app.widgets.signature.ink import InkView
from desk_app.widgets.signature.pad import SignaturePad
from desk_app.widgets.signature.strokes import UNIT, Stroke, StrokePoint, Strokes, is_signature

__all__ = [
    "UNIT",
    "InkView",
    "ShownPad",
    "SignaturePad",
    "SignedView",
    "Stroke",
    "StrokePoint",
    "Strokes",
    "is_signature",
]
