"""The kernel's own tables and triggers in one list, for whoever creates a site's schema.

It must define nothing itself: each table stands in the module whose words it holds.
"""

from __future__ import annotations

from desk_app.kernel import attachments, hours, journal, links, search, settings, site, work

TABLES = (
    *site.TABLES,
    *journal.TABLES,
    *settings.TABLES,
    *work.TABLES,
    *links.TABLES,
    *hours.TABLES,
    *attachments.TABLES,
    *search.TABLES,
)
TRIGGERS = (*journal.TRIGGERS, *links.TRIGGERS, *attachments.TRIGGERS)
