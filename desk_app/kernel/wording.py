"""The kernel's refusals and findings as sentences: what happened, and what to do about it.

Knows words only; must never raise, whatever facts a refusal carries.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from desk_app.kernel.texts import mark, translate

_GENERIC: Final = mark("Kernel", "This cannot be done ({code}). Tell your supervisor.")

_KERNEL: Final = {
    "already_open": mark(
        "Kernel", "{holder} is already using this data folder ({purpose}, process {pid}). Finish there first."
    ),
    "busy": mark("Kernel", "The database is in use by another desk or program at this moment. Try again."),
    "database_missing": mark(
        "Kernel",
        "The database {path} is gone or empty, but there are backups. Restore the newest one: {backup}",
    ),
    "disk_full": mark("Kernel", "The disk is full and nothing was saved. Free some space, then do it again."),
    "empty_file": mark("Kernel", "The database {path} is empty. Restore a backup."),
    "folder_not_writable": mark(
        "Kernel", "Files cannot be written in the folder {path}. Have its permissions set, or choose another folder."
    ),
    "network_drive": mark(
        "Kernel",
        "{path} is on a network drive, where a database file can be damaged. Choose a folder on this computer, or "
        "PostgreSQL for several desks.",
    ),
    "newer_database": mark(
        "Kernel",
        "This database was made by a newer version of the program (format {found}, this one knows {known}). Install the "
        "newer version.",
    ),
    "no_database": mark("Kernel", "There is no database at {path}. Check the data folder, or start the program once."),
    "nobody_signed_in": mark("Kernel", "Nobody is signed in. Sign in with your staff number first."),
    "not_a_desk_file": mark(
        "Kernel", "{path} is not a database of this program, or it is damaged. Choose another file or restore a backup."
    ),
    "not_allowed": mark("Kernel", "This needs the rights of: {role}. Ask such a person to do it or to release it."),
    "server_gone": mark(
        "Kernel", "The database server does not answer. Check the network, then look whether it was saved."
    ),
    "uuid_reused": mark("Kernel", "This was already saved with other content. Look at the saved one before you go on."),
}

_VALUES: Final = {
    "attachments.too_large": mark("Kernel", "The file is larger than {megabytes} MB. Take a smaller picture or scan."),
    "attachments.unknown_type": mark(
        "Kernel", "Files of the kind {mime} cannot be attached. Choose a picture (JPEG, PNG) or a PDF."
    ),
    "calendar.never_open": mark(
        "Kernel", "By the opening hours the desk is not open for {days} days after {since}. Check the opening hours."
    ),
    "calendar.not_a_week": mark(
        "Kernel", "Opening hours are needed for all seven days of the week. Add what is missing."
    ),
    "calendar.window_unreadable": mark("Kernel", "“{text}” is not a time span. Write it like 08:30-12:00."),
    "calendar.windows_overlap": mark("Kernel", "The opening hours “{text}” overlap. Change one of the spans."),
    "calendar.year_unpublished": mark(
        "Kernel", "The public holidays of {year} are not published yet. Enter them by hand, or import them later."
    ),
    "money.empty": mark("Kernel", "No amount was entered. Type an amount."),
    "money.negative": mark("Kernel", "The amount “{text}” is negative. Type it without a minus sign."),
    "money.too_large": mark("Kernel", "The amount “{text}” is too large. Check whether a barcode was scanned here."),
    "money.too_precise": mark("Kernel", "The amount “{text}” has more than {decimals} decimals. Round it."),
    "money.unreadable": mark("Kernel", "“{text}” is not an amount. Type digits, like 12.50."),
    "numbers.mistyped": mark("Kernel", "The number “{text}” has a wrong digit. Scan the slip, or type it again."),
    "numbers.not_a_label": mark("Kernel", "“{text}” is not a ticket number. Type a letter and digits, like A012."),
    "numbers.unknown_kind": mark(
        "Kernel", "“{text}” is not a number of a kind that this version knows. Check the slip."
    ),
    "numbers.unreadable": mark("Kernel", "“{text}” is not a slip number. Scan the slip, or type all its digits."),
    "quantity.empty": mark("Kernel", "No quantity was entered. Type a quantity."),
    "quantity.negative": mark("Kernel", "The quantity “{text}” is negative. Type it without a minus sign."),
    "quantity.too_large": mark(
        "Kernel", "The quantity “{text}” is too large. Check whether a barcode was scanned here."
    ),
    "quantity.too_precise": mark("Kernel", "The quantity “{text}” has more than {decimals} decimals. Round it."),
    "quantity.unreadable": mark("Kernel", "“{text}” is not a quantity. Type digits, like 2 or 0.35."),
    "rate.empty": mark("Kernel", "No percentage was entered. Type one; 0 is allowed."),
    "rate.negative": mark("Kernel", "The percentage “{text}” is negative. Type it without a minus sign."),
    "rate.too_large": mark("Kernel", "“{text}” is more than 100 %. Type a percentage up to 100."),
    "rate.too_precise": mark("Kernel", "The percentage “{text}” has more than {decimals} decimals. Round it."),
    "rate.unreadable": mark("Kernel", "“{text}” is not a percentage. Type digits, like 13 or 6.5."),
    "settings.not_a_choice": mark("Kernel", "The setting {key} cannot have this value. Choose one of: {choices}"),
    "settings.out_of_range": mark("Kernel", "The setting {key} must be from {minimum} to {maximum}. Change the value."),
    "settings.unknown_zone": mark(
        "Kernel", "There is no time zone {zone}. Write it like Asia/Shanghai or Asia/Taipei."
    ),
    "settings.wrong_type": mark("Kernel", "This is not a value for the setting {key}. Enter it again."),
}

_BACKUP: Final = {
    "altered": mark("Kernel", "The backup {path} is not as it was made: its content has changed. Use another backup."),
    "damaged": mark("Kernel", "The backup {path} is damaged ({why}). Use another backup."),
    "file_exists": mark("Kernel", "{path} is already there and is not overwritten. Choose another name."),
    "folder_missing": mark("Kernel", "The folder {path} is not there. Plug in the drive, or choose another folder."),
    "journal_broken": mark(
        "Kernel",
        "In the backup {path} the journal does not hold (desk {desk}, row {sequence}). Use another backup and tell the "
        "manager.",
    ),
    "manifest_unreadable": mark(
        "Kernel", "The description beside the backup {path} cannot be read. Use another backup."
    ),
    "missing": mark("Kernel", "There is no backup at {path}. Choose the backup file itself."),
    "no_manifest": mark(
        "Kernel", "The description (.json) beside {path} is missing. Copy it here as well, or use another backup."
    ),
    "no_room": mark("Kernel", "There is not enough room in {path}: free {megabytes} MB, then try again."),
    "not_a_backup": mark("Kernel", "{path} is not a backup of this program. Choose another file."),
    "not_moved": mark(
        "Kernel",
        "The move was stopped: {table} did not arrive unchanged. Nothing was moved; go on with the old database.",
    ),
    "not_writable": mark("Kernel", "{path} cannot be written ({why}). Choose another folder or check the drive."),
    "other_site": mark(
        "Kernel",
        "The backup {path} belongs to another site. Choose a backup of this site, or confirm that it is meant.",
    ),
    "row_does_not_fit": mark(
        "Kernel", "A row of {table} does not fit into the other database ({why}). Nothing was moved; report this."
    ),
    "second_place_failed": mark(
        "Kernel", "The backup was made, but not copied to the second place {path}. {why} Check that place."
    ),
    "target_not_empty": mark("Kernel", "{path} is not empty. Choose an empty database."),
    "too_new": mark(
        "Kernel",
        "The backup {path} was made by a newer version of the program (format {found}, this one knows {known}). Install "
        "the newer version.",
    ),
    "version_differs": mark(
        "Kernel",
        "The database has format {found}, this program works with {known}. Open it once with this program, then try again.",
    ),
}

_MIGRATIONS: Final = {
    "no_way": mark(
        "Kernel",
        "This program cannot bring a database of format {found} to format {known}. Install the version in between first.",
    ),
    "not_proved": mark(
        "Kernel",
        "The database was not changed: its new form failed the check ({why}). Go on with the former version and report this.",
    ),
    "step_failed": mark(
        "Kernel",
        "The database was not changed: step {step} failed ({why}). Go on with the former version and report this.",
    ),
}

_INTEGRITY: Final = {
    "attachment_damaged": mark("Kernel", "Attachment {where} does not match its hash. Fetch it from a backup."),
    "check_failed": mark("Kernel", "A check could not be carried through ({where}: {detail}). Report this."),
    "damaged_file": mark("Kernel", "The database file {where} is damaged ({detail}). Restore a backup."),
    "journal_facts": mark(
        "Kernel",
        "Journal row {where}: the facts were changed afterwards ({detail}). Keep the file and tell the manager.",
    ),
    "journal_gap": mark("Kernel", "Journal row {where} is missing ({detail}). Keep the file and tell the manager."),
    "journal_hash": mark(
        "Kernel", "Journal row {where} was changed afterwards ({detail}). Keep the file and tell the manager."
    ),
    "journal_head": mark(
        "Kernel",
        "The journal does not reach the known row {where} ({detail}): its end was cut off or replaced. Keep the file and "
        "tell the manager.",
    ),
    "schema_changed": mark("Kernel", "In the database the {where} is not as this program made it. Tell the manager."),
    "schema_missing": mark("Kernel", "In the database the {where} is missing. Tell the manager."),
    "schema_unknown": mark("Kernel", "In the database there is an unknown {where}. Tell the manager."),
}

SENTENCES: Final = {
    **{f"kernel.{name}": text for name, text in _KERNEL.items()},
    **_VALUES,
    **{f"backup.{name}": text for name, text in _BACKUP.items()},
    **{f"migrations.{name}": text for name, text in _MIGRATIONS.items()},
    **{f"integrity.{name}": text for name, text in _INTEGRITY.items()},
}

_ROLES: Final = {
    "desk": mark("Kernel", "desk staff"),
    "finance": mark("Kernel", "finance"),
    "manager": mark("Kernel", "manager"),
    "supervisor": mark("Kernel", "supervisor"),
}
_PURPOSES: Final = {
    "demo": mark("Kernel", "making a demo site"),
    "migrate": mark("Kernel", "updating the database"),
    "restore": mark("Kernel", "restoring a backup"),
    "window": mark("Kernel", "the program's window"),
}
_AT_LEAST: Final = mark("Kernel", "The setting {key} must be at least {minimum}. Change the value.")
_AT_MOST: Final = mark("Kernel", "The setting {key} must be at most {maximum}. Change the value.")


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """Word one of the kernel's refusals or findings; an unknown code gets a true, general sentence."""
    text = SENTENCES.get(code, _GENERIC)
    if code == "settings.out_of_range" and facts.get("maximum") is None:
        text = _AT_LEAST
    elif code == "settings.out_of_range" and facts.get("minimum") is None:
        text = _AT_MOST
    worded = {name: _fact(name, fact, language) for name, fact in facts.items()}
    return translate("Kernel", text, language=language).format_map(_Facts(worded, code=code))


def _fact(name: str, fact: object, language: str | None) -> object:
    names = {"role": _ROLES, "purpose": _PURPOSES, "why": SENTENCES}.get(name, {})
    known = names.get(str(fact))
    if known is not None:
        return translate("Kernel", known, language=language).format_map(_Facts())
    if isinstance(fact, tuple | list):
        return ", ".join(map(str, fact))
    if isinstance(fact, datetime | date):
        return f"{fact:%Y-%m-%d}"
    return fact
