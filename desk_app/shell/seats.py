"""Makes what each window works with, tells bugs, warms up the papers and ends it all in order."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.ticker import Ticker

if TYPE_CHECKING:
    from desk_app.kernel.work import Desk

log = logging.getLogger(__name__)


def make_seat(desk: Desk, *, inline: bool = False, bug: Callable[[Exception], None] | None = None) -> Seat:
    """The parts a window needs; ``inline`` runs acts and jobs at once, for tests."""
    return Seat(
        desk=desk,
        worker=Worker("database", inline=inline),
        jobs=Jobs(inline=inline),
        relay=Relay(desk.changes),
        ticker=Ticker(desk.clock),
        bug=bug or tell_bug,
    )


def tell_bug(problem: Exception) -> None:
    """Tell a person that something went wrong that is not theirs to mend; the data is safe, the log has the rest."""
    log.error("a bug", exc_info=problem)
    from desk_app.kernel.texts import translate
    from desk_app.widgets import ask

    ask.inform(
        None,
        translate("Shell", "Something went wrong"),
        translate(
            "Shell",
            "Nothing that was confirmed is lost. Please try again; if it happens again, tell your supervisor: {problem}",
        ).format(problem=f"{type(problem).__name__}: {problem}"[:300]),
    )


def warm_paper(seat: Seat) -> None:
    """Load what the first slip needs, in a thread of its own."""
    from desk_app.kernel.settings import SITE_LANGUAGE

    language = seat.desk.settings.get(SITE_LANGUAGE)
    threading.Thread(target=_warm_paper, args=(language,), name="warm", daemon=True).start()


def _warm_paper(language: str) -> None:
    try:
        from desk_app.paper.render import warm

        warm(language)
    except Exception:
        log.exception("warming up failed")


def cool_down(seat: Seat) -> None:
    """Finish what was begun and stop the threads."""
    from desk_app.shell import beside

    beside.stop()
    seat.relay.close()
    seat.worker.close()
    seat.jobs.close()
