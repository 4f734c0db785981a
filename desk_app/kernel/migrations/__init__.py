"""Brings a site's database up to this program's schema, step by step, without ever risking the one in use.

Each step is a module `NNNN_words.py` beside this file with `VERSION` (the version it leads to) and
`apply(execute)`: plain SQL over frozen names, never the live tables. A SQLite file is migrated as a copy, proved and
swapped in; PostgreSQL in one transaction. Must never change a database of a newer program.
"""

from desk_app.kernel.migrations.runner import Migrated, bring_up_to_date, upgrade_file
from desk_app.kernel.migrations.steps import Execute, Step, all_steps

__all__ = ["Execute", "Migrated", "Step", "all_steps", "bring_up_to_date", "upgrade_file"]
