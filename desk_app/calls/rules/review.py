"""The sample of a daily review (C12): random from a stored seed, so that anybody can draw it again. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def sample(seed: str, call_ids: Iterable[int], percent: int) -> tuple[int, ...]:
    """The drawn calls in order; their number is the share rounded up, so a share of few calls is never none."""
    drawn = sorted(set(call_ids), key=lambda call_id: _lot(seed, call_id))
    return tuple(sorted(drawn[: -(-len(drawn) * percent // 100)]))


def _lot(seed: str, call_id: int) -> str:
    return hashlib.sha256(f"{seed}:{call_id}".encode()).hexdigest()
