"""Paper sizes and states as the print system (IPP, CUPS) names them. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.printing.rules.states import Trouble

SHEETS = {"a4": (210.0, 297.0), "a5": (148.0, 210.0), "badge": (90.0, 60.0)}
"""Sheet sizes in millimetres, upright except the badge."""


def media(supported: Sequence[str], width_mm: float, height_mm: float) -> str:
    """What to ask of a printer for this page, from its list of sizes (IPP names); empty when it can't be had.

    A sheet is named as the printer names it, upright or turned; anything else is an own size in whole millimetres, never
    smaller than the page, within the range the printer allows.
    """
    sizes = [(name, *_size(name)) for name in supported]
    for wide, high in ((width_mm, height_mm), (height_mm, width_mm)):
        for name, own, w, h in sizes:
            if not own and abs(w - wide) <= _SLACK and abs(h - high) <= _SLACK:
                return name
    least = [(w, h) for _, own, w, h in sizes if own == "custom_min"]
    most = [(w, h) for _, own, w, h in sizes if own == "custom_max"]
    fits = any(w <= width_mm + _SLACK and h <= height_mm + _SLACK for w, h in least) and any(
        w >= width_mm - _SLACK and h >= height_mm - _SLACK for w, h in most
    )
    return f"Custom.{-int(-width_mm // 1)}x{-int(-height_mm // 1)}mm" if fits else ""


_SLACK = 1.5
_MM_PER_INCH = 25.4


def _size(name: str) -> tuple[str, float, float]:
    """``iso_a4_210x297mm`` → ("", 210, 297); the ends of a range of own sizes say so in the first place."""
    own = next((own for own in ("custom_min", "custom_max") if name.startswith(own)), "")
    last = name.rpartition("_")[2]
    unit = _MM_PER_INCH if last.endswith("in") else 1.0
    wide, _, high = last.removesuffix("mm").removesuffix("in").partition("x")
    try:
        return own, float(wide) * unit, float(high) * unit
    except ValueError:
        return own, 0.0, 0.0


_JOB_ENDS = {7: "failed", 8: "failed", 9: "done"}
_PRINTER_STOPPED = 5
_STUCK = (
    (("media-empty", "media-needed", "media-jam", "marker-supply-empty"), Trouble.PAPER_OUT),
    (("offline", "connecting-to-device", "shutdown", "timed-out", "unreachable"), Trouble.PRINTER_OFF),
)


def job_end(state: int) -> str:
    """What an IPP job state means: "done", "failed", or "" while it is on its way."""
    return _JOB_ENDS.get(state, "")


def stuck(printer_state: int, reasons: Sequence[str]) -> Trouble | None:
    """Why a job does not move, from the printer's IPP state and its reasons; None when it does."""
    for words, trouble in _STUCK:
        if any(word in reason for word in words for reason in reasons if not reason.endswith("-warning")):
            return trouble
    return Trouble.STOPPED if printer_state == _PRINTER_STOPPED else None
