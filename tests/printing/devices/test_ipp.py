"""Reading what the print system answers, and finding where it listens."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk_app.printing.devices import ipp


@pytest.mark.parametrize("answer", [b"", b"\x01\x01\x00\x00\x00\x00\x00\x01\x02\x21\x00"])
def test_a_cut_answer_of_the_print_system_is_no_answer(answer: bytes) -> None:
    with pytest.raises(ipp.NoAnswer):
        ipp.read(answer)


def test_where_the_print_system_listens_is_found_as_cups_finds_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "printers.example:8631/version=1.1")
    assert ipp.server() == "printers.example:8631"
    monkeypatch.setenv("CUPS_SERVER", "/run/other.sock")
    assert ipp.server() == "/run/other.sock"
    monkeypatch.delenv("CUPS_SERVER")
    config = tmp_path / "client.conf"
    config.write_text("# own\nServerName far.example\n")
    monkeypatch.setattr(ipp, "_CONFIGS", (tmp_path / "none.conf", config))
    assert ipp.server() == "far.example"
    monkeypatch.setattr(ipp, "_CONFIGS", ())
    monkeypatch.setattr(ipp, "_SOCKETS", ())
    assert ipp.server() == "localhost:631"
