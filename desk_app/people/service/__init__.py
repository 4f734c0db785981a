"""The use cases of persons: entering, correcting, notes, consents, merging, full views, export and erasing.

The only writer of this slice, and the only place that may delete personal rows of any slice (D16).
"""

from desk_app.people.service.attention import end_note, read_note, read_notes, write_note
from desk_app.people.service.erasing import EraseHook, NeedHook, erase, retain
from desk_app.people.service.full_view import FullPerson, export_person, unmask
from desk_app.people.service.merging import merge, unmerge
from desk_app.people.service.records import add_person, change_person, give_consent, meet, save_card

__all__ = [
    "EraseHook",
    "FullPerson",
    "NeedHook",
    "add_person",
    "change_person",
    "end_note",
    "erase",
    "export_person",
    "give_consent",
    "meet",
    "merge",
    "read_note",
    "read_notes",
    "retain",
    "save_card",
    "unmask",
    "unmerge",
    "write_note",
]
