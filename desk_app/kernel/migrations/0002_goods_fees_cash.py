"""To version 2: goods and stock, sales and fees, member cards, the till, day close, hand-outs, complaint reviews.

Only new tables with their indexes and triggers: no row of a site from before is touched, and a fresh site holds no rows
of theirs either. The SQL beside this file is frozen and must never be made again from the live tables.
"""

from __future__ import annotations

from pathlib import Path

from desk_app.kernel.migrations.steps import Execute

VERSION = 2


def apply(execute: Execute) -> None:
    """Make what version 2 has more than version 1."""
    execute.script(Path(__file__).parent / "0002_goods_fees_cash")
