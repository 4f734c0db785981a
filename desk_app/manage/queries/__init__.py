"""What the pages of *Manage* read; bounded, or meant for a job. Personal data comes masked (G2)."""

from desk_app.manage.queries.acts import PAGE, ActRow, acts
from desk_app.manage.queries.data import (
    BackupRow,
    DoneRow,
    backups,
    export_all,
    last_done,
    make_backup,
    prove_backup,
    whole_check,
)
from desk_app.manage.queries.health import HealthRow, health
from desk_app.manage.queries.phrases import BookRow, NeverRow, never_book, phrase_book, tried
from desk_app.manage.queries.settings import SettingRow, groups, setting_rows
from desk_app.manage.queries.week import DayRow, coming_days

__all__ = [
    "PAGE",
    "ActRow",
    "BackupRow",
    "BookRow",
    "DayRow",
    "DoneRow",
    "HealthRow",
    "NeverRow",
    "SettingRow",
    "acts",
    "backups",
    "coming_days",
    "export_all",
    "groups",
    "health",
    "last_done",
    "make_backup",
    "never_book",
    "phrase_book",
    "prove_backup",
    "setting_rows",
    "tried",
    "whole_check",
]
