"""Where the customer's display goes: its own screen, an ordinary window for somebody who asked, or nowhere. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.kernel.settings import Setting

CUSTOMER_SCREEN: Setting[str] = Setting("shop.customer_screen", "", "shop", "text")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the display goes: on a screen of its own, as an ordinary window, or (neither) out of sight."""

    screen: str = ""
    is_window: bool = False


def display_place(
    free: Sequence[str], staff: str, wanted: str, *, is_asked: bool, may_be_window: bool = False
) -> Place:
    """Where the display belongs among the screens that have no other role: never over the staff's.

    On the screen it is bound to it comes up by itself; unbound it comes to the first free one when asked for. With no
    screen for it it is out of sight, or an ordinary window for somebody who just asked for it (``may_be_window``).
    """
    extra = [name for name in free if name != staff]
    if wanted in extra:
        return Place(wanted)
    if not is_asked:
        return Place()
    if extra and not wanted:
        return Place(extra[0])
    return Place(is_window=may_be_window)
