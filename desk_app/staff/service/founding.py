"""The first start: one act that gives the site its name, language, hours, holidays and first manager."""

from __future__ import annotations

from contextlib import suppress

from desk_app.kernel import hours, settings
from desk_app.kernel.calendar import parse_windows
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Work
from desk_app.staff import queries
from desk_app.staff.changes import SiteFounded
from desk_app.staff.rules import NAME_LENGTH, Founding, SealedPin, checked_text
from desk_app.staff.service.administration import accept_machine, enter_staff


def found_site(work: Work, founding: Founding, pin: SealedPin) -> int:
    """Found the site in one act and give the first manager's id; run it with ``desk.as_program``.

    Refuses staff.already_founded, staff.bad_site_name, staff.never_open and what settings, hours and number refuse.
    A year whose public holidays are not published yet is left out (a banner asks for it later).
    """
    if queries.is_founded():
        raise Refusal("staff.already_founded")
    name = checked_text(founding.site_name, NAME_LENGTH, "staff.bad_site_name")
    week = tuple(parse_windows(windows) for windows in founding.windows)
    if not any(week):
        raise Refusal("staff.never_open")
    change_setting(work, settings.SITE_NAME, name)
    change_setting(work, settings.SITE_LANGUAGE, founding.language)
    change_setting(work, settings.SITE_ZONE, founding.zone)
    hours.set_week(work, week)
    if founding.import_holidays:
        for year in (work.day.year, work.day.year + 1):
            with suppress(Refusal):
                hours.import_public_holidays(work, year)
    manager = enter_staff(work, founding.number, founding.name, Role.MANAGER, work.day, pin, must_change=False)
    if founding.machine:
        accept_machine(work, founding.machine)
    work.record("site.founded", Ref("staff", manager), {"name": name, "zone": founding.zone})
    work.publish(SiteFounded())
    return manager
