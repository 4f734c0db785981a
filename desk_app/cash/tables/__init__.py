"""The tables of cash. Private to the slice.

Everything but the state of sessions and bags is only ever added. Nothing keeps the amount that should be in a drawer:
it is computed by one function, once the count is sealed (invariant 8).
"""

from desk_app.cash.tables import bags, counts, reports, sessions, statements

TABLES = (*sessions.TABLES, *counts.TABLES, *reports.TABLES, *bags.TABLES, *statements.TABLES)
TRIGGERS = (*sessions.TRIGGERS, *counts.TRIGGERS, *reports.TRIGGERS, *bags.TRIGGERS, *statements.TRIGGERS)
