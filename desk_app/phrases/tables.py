"""What a site changed in the built-in book: only the differences are stored. Private to the slice."""

from __future__ import annotations

from peewee import BooleanField, CharField, TextField

from desk_app.kernel.database import Table


class PhraseEdit(Table):
    """The site's own wording of a situation."""

    situation = CharField(max_length=60)
    manner = CharField(max_length=10)
    language = CharField(max_length=8)
    text = TextField()

    class Meta:
        """One wording each."""

        indexes = ((("situation", "manner", "language"), True),)


class NeverWordEdit(Table):
    """A word the site added, or (``is_removed``) one of the built-in list it allows."""

    word = CharField(max_length=100)
    language = CharField(max_length=8)
    kind = CharField(max_length=20)
    alternative = CharField(max_length=500)
    is_removed = BooleanField(default=False)

    class Meta:
        """Each word once per language."""

        indexes = ((("language", "word"), True),)


TABLES = (PhraseEdit, NeverWordEdit)
TRIGGERS = ()
