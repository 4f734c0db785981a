"""What makes the start short for all that follows: nothing is tidied and nothing is made ready before it is wanted.

Must be asked before Qt comes in, and must never change what anything gives: only when it is done.
"""

from __future__ import annotations

import gc
import re
import sys
from importlib import import_module
from typing import Any

AT_ONCE = 5_000
"""So many new things are made between two short looks for garbage, once the program runs; Python's own 700 are for scripts."""


def begin() -> None:
    """Look for no garbage until ``end``: a start makes things that stay. Bring in Qt for Python without its patterns."""
    gc.disable()
    if "shiboken6" not in sys.modules:
        _bring_qt()


def end() -> None:
    """What was made so far stays for good and is never looked through again; what comes is."""
    gc.freeze()
    gc.set_threshold(AT_ONCE, 20, 50)
    gc.enable()


class _Later:
    """A regular expression that is compiled when it is first used, and then stands for the compiled one."""

    def __init__(self, pattern: Any, flags: int) -> None:  # noqa: ANN401 - as re's own
        self._wanted = (pattern, flags)

    @property  # type: ignore[misc]  # re.sub and its like ask whether they were given a compiled one
    def __class__(self) -> type[re.Pattern[str]]:  # type: ignore[override]
        return re.Pattern

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        made = re.compile(*self._wanted)
        self.__dict__.update({known: getattr(made, known) for known in ("match", "search", "sub", "split")})
        return getattr(made, name)


def _bring_qt() -> None:
    """Qt for Python compiles fifteen expressions that only its stub writer and its error texts use: 30 ms of each start."""
    compiled = re.compile

    def later(pattern: Any, flags: int = 0) -> Any:  # noqa: ANN401
        asking = sys._getframe(1).f_globals.get("__name__", "")  # noqa: SLF001
        return _Later(pattern, flags) if asking.startswith("shibokensupport.") else compiled(pattern, flags)

    re.compile = later
    try:
        import_module("shiboken6")
    finally:
        re.compile = compiled
