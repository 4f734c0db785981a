"""Makes what each window works with, and starts and stops what runs beside it: sender of papers, backups, warm-up."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from desk_app.kernel.paths import DataFolder
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Desk
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.ticker import Ticker

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


def warm_up(folder: DataFolder, seat: Seat, prepare: Callable[[], None]) -> None:
    """After the first paint: make the work page, load what the first slip needs, start what runs beside the window."""
    from desk_app.shell import beside

    prepare()

    language = seat.desk.settings.get(SITE_LANGUAGE)
    threading.Thread(target=_warm_paper, args=(language,), name="warm", daemon=True).start()
    beside.start(folder, seat)


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
