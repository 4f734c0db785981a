"""A picture that may become the logo is hostile until it was decoded within limits; a person's data as a file."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from desk_app.kernel.refusal import Refusal
from desk_app.manage import files, rules

AT = datetime(2026, 11, 21, 6, 32, 7, tzinfo=UTC)


def picture(path: Path, size: tuple[int, int], kind: str = "PNG", **options: object) -> Path:
    Image.new("RGB", size, "teal").save(path, kind, **options)
    return path


def test_a_logo_is_made_small_and_keeps_its_shape(tmp_path: Path) -> None:
    made = Image.open(BytesIO(files.logo(picture(tmp_path / "a.jpg", (1600, 400), "JPEG"))))
    assert (made.format, made.size) == ("PNG", (800, 200))


def test_a_logo_loses_what_a_camera_wrote_into_it(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    made = files.logo(picture(tmp_path / "a.jpg", (20, 20), "JPEG", exif=exif))
    assert b"secret" not in made
    assert not Image.open(BytesIO(made)).getexif()


def test_what_decodes_to_something_huge_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    Image.new("1", (6_000, 6_000)).save(path)
    assert path.stat().st_size < 100_000
    with pytest.raises(Refusal) as refused:
        files.logo(path)
    assert refused.value.code == "manage.logo_too_large"


def test_a_file_that_is_too_long_is_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LOGO_BYTES", 10)
    with pytest.raises(Refusal) as refused:
        files.logo(picture(tmp_path / "a.png", (20, 20)))
    assert refused.value.code == "manage.logo_too_large"


def test_what_is_no_picture_is_refused_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"MZ not a picture")
    with pytest.raises(Refusal) as refused:
        files.logo(path)
    assert (refused.value.code, refused.value.facts["file"]) == ("manage.logo_unreadable", "a.png")


def test_d16_a_persons_data_is_written_for_their_eyes_only(tmp_path: Path) -> None:
    path = files.write_person(tmp_path / "exports", 7, AT, {"name": "李梅"})
    assert path.name == "person-7-20261121T063207Z.json"
    assert json.loads(path.read_text(encoding="utf-8")) == {"name": "李梅"}
    assert "李梅" in path.read_text(encoding="utf-8")
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_written_is_a_refusal(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(Refusal) as refused:
        files.write_person(blocked / "x", 1, AT, {})
    assert refused.value.code == "manage.not_writable"


def test_the_limits_are_those_the_sentence_names() -> None:
    assert (rules.LOGO_BYTES, rules.LOGO_PIXELS) == (20_000_000, 30_000_000)
