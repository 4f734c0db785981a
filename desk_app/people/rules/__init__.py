"""What holds for persons: settings and values, telephone numbers compared, names taken apart, masks (G2, D5, D16).

Pure; nothing here stores or asks anything.
"""

from desk_app.people.rules.masks import masked_email, masked_id, masked_name, masked_phone, short_name
from desk_app.people.rules.names import is_chinese, same_name, split_title, surname_of
from desk_app.people.rules.persons import (
    KEEP_CALLS_DAYS,
    KEEP_CASES_DAYS,
    KEEP_VISITS_DAYS,
    PHONE_LENGTH,
    SETTINGS,
    TEXT_LENGTH,
    UNMASK_ROLE,
    ConsentKind,
    EraseReason,
    Need,
    PersonChange,
    PersonClass,
    PersonDraft,
    Purpose,
    Title,
    checked_draft,
    clean,
)
from desk_app.people.rules.phones import MATCHABLE, phone_digits

__all__ = [
    "KEEP_CALLS_DAYS",
    "KEEP_CASES_DAYS",
    "KEEP_VISITS_DAYS",
    "MATCHABLE",
    "PHONE_LENGTH",
    "SETTINGS",
    "TEXT_LENGTH",
    "UNMASK_ROLE",
    "ConsentKind",
    "EraseReason",
    "Need",
    "PersonChange",
    "PersonClass",
    "PersonDraft",
    "Purpose",
    "Title",
    "checked_draft",
    "clean",
    "is_chinese",
    "masked_email",
    "masked_id",
    "masked_name",
    "masked_phone",
    "phone_digits",
    "same_name",
    "short_name",
    "split_title",
    "surname_of",
]
