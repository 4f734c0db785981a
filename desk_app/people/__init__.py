"""People: visitors, callers, claimants and members, each one person, with what may be known about them and for how long.

Words: a *person* is a number without properties; what names them are *versions* (the newest counts), *notes* that a
colleague must read, and *consents*. A *merge* points one person at another and can be taken back.

Invariants: everything personal stands in rows that are never changed and go only by ``erase`` (D16, trigger-checked);
telephone, e-mail and identity number leave this slice masked (G2), in full only by ``unmask``, which is journalled; an
erased person keeps the number, under a new random key, so that cases and figures stay.

For other slices: an act that concerns a person has ``Ref("person", id)`` as its subject or ``"person": id`` among its
facts; then erasing finds it. Acts that show a person in full must not carry a uuid, because results are kept.

Journal actions: person.added, person.changed, person.seen_in_full, person.noted, person.note_read, person.note_ended,
person.consented, person.merged, person.unmerged, person.exported, person.erased.
"""
