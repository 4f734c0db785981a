"""Files in and out: a picture that may become the logo, a person's data handed over. A file from outside is hostile."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from desk_app.kernel.refusal import Refusal
from desk_app.manage.rules import LOGO_BYTES, clean_logo


def logo(path: Path) -> bytes:
    """A picture file as it may be kept, as PNG; refuses what ``rules.clean_logo`` refuses."""
    if path.stat().st_size > LOGO_BYTES:
        raise Refusal("manage.logo_too_large")
    return clean_logo(path.read_bytes(), path.name)


def write_person(folder: Path, person_id: int, now: datetime, known: Mapping[str, Any]) -> Path:
    """Write what is stored about a person as a JSON file for handing over (D16); gives its path.

    Refuses manage.not_writable.
    """
    target = folder / f"person-{person_id}-{now:%Y%m%dT%H%M%SZ}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(known, ensure_ascii=False, indent=1), encoding="utf-8")
        target.chmod(0o600)
    except OSError as problem:
        raise Refusal("manage.not_writable", path=str(folder)) from problem
    return target
