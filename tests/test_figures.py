"""The judge of the benchmarks: medians, limits, and what a missed limit says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bench.figures import Figure, find_runs, keep, kept_figures, median_of, missed, table


def test_the_median_of_the_runs_is_judged() -> None:
    runs = [[Figure("next", value, 2.0, "x")] for value in (1.0, 9.0, 1.5)]
    assert median_of(runs) == [Figure("next", 1.5, 2.0, "x")]


def test_exactly_at_the_limit_is_kept_and_more_is_missed() -> None:
    results = {"queue": [Figure("take", 2.0, 2.0, "x"), Figure("call", 2.1, 2.0, "x"), Figure("rows", 7.0, None, "")]}
    assert missed(results) == ["queue: call is 2.1 x, limit 2"]
    assert table(results).count("**missed**") == 1


def test_figures_of_other_groups_stay(tmp_path: Path) -> None:
    file = tmp_path / "last.json"
    queue, paper = [Figure("take", 1.0, 2.0, "x")], [Figure("slip", 12.0, 40.0, "ms")]
    keep(file, {"queue": queue}, {"python": "3.11"})
    keep(file, {"paper": paper}, {"python": "3.11"})
    assert kept_figures(file) == {"paper": paper, "queue": queue}


def test_no_file_no_run(tmp_path: Path) -> None:
    assert find_runs(tmp_path, "bench", ()) == {}


@pytest.mark.parametrize(("value", "code"), [(1.0, 0), (2.5, 1)])
def test_a_missed_limit_ends_the_bench_with_exit_code_1(
    value: float, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from tests.bench import __main__ as bench

    def runs(*_args: object) -> dict[str, Callable[[], list[Figure]]]:
        return {"probe": lambda: [Figure("speed", value, 2.0, "ms")]}

    monkeypatch.setattr(bench.figures, "find_runs", runs)
    assert bench.main(["--quick"]) == code
    assert ("missed" in capsys.readouterr().out) is bool(code)
    monkeypatch.setattr(bench.figures, "find_runs", lambda *_args: {})
    assert bench.main(["--quick", "nothing of this name"]) == 1
