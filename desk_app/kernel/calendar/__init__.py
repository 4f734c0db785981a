"""Working time: opening windows, public holidays and make-up days, deadlines that can explain themselves.

Pure values; nothing here reads the clock or the database. `worked` and `advance` carry every deadline, with
``worked(t, advance(t, d)) == d`` and ``advance(advance(t, x), y) == advance(t, x + y)``.
"""

from desk_app.kernel.calendar.days import DayKind, DayOverride, WorkDay
from desk_app.kernel.calendar.deadlines import calendar_days_close, close_of_nth_working_day, is_late
from desk_app.kernel.calendar.explanation import DayLine, explain
from desk_app.kernel.calendar.pauses import Pause
from desk_app.kernel.calendar.public_holidays import day_name, missing_year, public_holidays
from desk_app.kernel.calendar.windows import Window, parse_windows, write_windows
from desk_app.kernel.calendar.work_calendar import HORIZON_DAYS, Week, WorkCalendar

__all__ = [
    "HORIZON_DAYS",
    "DayKind",
    "DayLine",
    "DayOverride",
    "Pause",
    "Week",
    "Window",
    "WorkCalendar",
    "WorkDay",
    "calendar_days_close",
    "close_of_nth_working_day",
    "day_name",
    "explain",
    "is_late",
    "missing_year",
    "parse_windows",
    "public_holidays",
    "write_windows",
]
