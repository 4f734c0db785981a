"""What the user can mend, as a code with facts.

A refusal never carries a sentence: the slice named by the code's prefix words it, in the language of the reader.
Anything else that is raised is a bug.
"""

from __future__ import annotations

import logging
from importlib import import_module
from typing import Final

log = logging.getLogger(__name__)

#: Prefixes that the kernel words itself; every other prefix is a slice with a ``wording.py``.
KERNEL_PREFIXES: Final = frozenset(
    {
        "kernel",
        "settings",
        "attachments",
        "numbers",
        "money",
        "quantity",
        "rate",
        "calendar",
        "backup",
        "migrations",
        "integrity",
    }
)


class Refusal(Exception):
    """A request the program turns down: ``Refusal("reception.nobody_waiting", lane="A")``."""

    def __init__(self, code: str, /, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __repr__(self) -> str:
        facts = "".join(f", {name}={value!r}" for name, value in self.facts.items())
        return f"Refusal({self.code!r}{facts})"


def sentence(refusal: Refusal, language: str | None = None) -> str:
    """Word a refusal in a language (default: the current one); never raises, an unknown code still reads true."""
    prefix = refusal.code.partition(".")[0]
    home = "kernel" if prefix in KERNEL_PREFIXES or not prefix.isidentifier() else prefix
    try:
        return str(import_module(f"desk_app.{home}.wording").refusal(refusal.code, refusal.facts, language))
    except Exception:
        # Somebody stands at the desk: a sentence that is missing must not become a second trouble.
        log.exception("no sentence for %r", refusal)
    try:
        from desk_app.kernel import wording

        return wording.refusal(refusal.code, {}, language)
    except Exception:
        log.exception("no sentence at all for %r", refusal)
        return refusal.code
