"""The base of every table.

Tables are private to their slice; names are the slice's own words in snake_case. The base must hold no behaviour.
"""

from __future__ import annotations

from peewee import BigAutoField, Model

from desk_app.kernel.database.connection import DATABASE


class Table(Model):
    """A table with a 64-bit id. ``Triggers`` of a slice stand beside its tables, in ``TRIGGERS``."""

    id = BigAutoField()

    class Meta:
        """Bound to whichever database the program opened."""

        database = DATABASE
        legacy_table_names = False

    @classmethod
    def extra_sql(cls, *, postgres: bool) -> tuple[str, ...]:  # noqa: ARG003 - for those who have some
        """Statements to run once the table exists: what peewee has no words for, such as a text index."""
        return ()
