"""What a site can set about opening and closing."""

from __future__ import annotations

from desk_app.kernel.settings import Setting

CHECK_AHEAD_MINUTES: Setting[int] = Setting("closing.check_ahead_minutes", 30, "closing", "minutes", 0, 240)
SETTINGS = (CHECK_AHEAD_MINUTES,)
