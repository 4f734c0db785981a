"""Tells the other desks of a site that something was written, and hears it from them (PostgreSQL only).

The news says which desk wrote, nothing more: whoever hears it reads anew. It is sent with the commit, so nobody reads
too early. A SQLite site has one program on its file and needs none of this.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from desk_app.kernel.changes import EverythingChanged
from desk_app.kernel.database import DATABASE, is_postgres

if TYPE_CHECKING:
    from desk_app.kernel.work import Desk

log = logging.getLogger(__name__)
CHANNEL = "desk_news"
_LOOK_SECONDS = 1.0
_AGAIN_SECONDS = 5.0


def tell(desk_number: int) -> None:
    """Say with this transaction's commit that this desk wrote."""
    if is_postgres():
        DATABASE.execute_sql("SELECT pg_notify(%s, %s)", (CHANNEL, str(desk_number)))


class Listener:
    """Hears the other desks in a thread of its own and has this desk read anew."""

    def __init__(self, desk: Desk, address: str) -> None:
        self._desk = desk
        self._address = address
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="news", daemon=True)

    def start(self) -> None:
        """Begin to hear."""
        self._thread.start()

    def stop(self) -> None:
        """Hear nothing more; waits for the thread."""
        self._stop.set()
        self._thread.join(_AGAIN_SECONDS)

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                self._hear()
            except Exception:
                # The server may restart; what was missed meanwhile is read anew on the next connection.
                log.warning("the news of the other desks stopped; trying again", exc_info=True)
                self._stop.wait(_AGAIN_SECONDS)
        database = DATABASE.obj
        if database is not None and not database.is_closed():
            database.close()  # this thread's own connection: refreshing reads settings

    def _hear(self) -> None:
        import psycopg

        with psycopg.connect(self._address, autocommit=True) as connection:
            connection.execute(f"LISTEN {CHANNEL}")
            self._read_anew()
            while not self._stop.is_set():
                for note in connection.notifies(timeout=_LOOK_SECONDS, stop_after=1):
                    if note.payload != str(self._desk.number):
                        self._read_anew()

    def _read_anew(self) -> None:
        self._desk.refresh()
        self._desk.changes.publish((EverythingChanged(),))
