"""Announcements follow each other, are never cut off, and are silent where nothing can sound."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desk_app.kernel.work import Desk
from desk_app.waiting import devices
from desk_app.waiting.devices import Announcer, SystemPlayer, SystemVoice, sound_file
from desk_app.waiting.rules import CALL_LANGUAGES, CALL_VOICE
from tests.databases import SUPERVISOR

on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # nothing of the database is heard

WAIT = 5


class FakePlayer:
    """Keeps what was begun and ended, in order; holds each sound until it is let go."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.let_go = threading.Semaphore(0)
        self.begun = threading.Semaphore(0)
        self.is_stopped = False

    def play(self, wav: Path) -> None:
        name = wav.stem if wav.parent.name == "sounds" else wav.read_text()
        self.log.append(f"+{name}")
        self.begun.release()
        self.let_go.acquire(timeout=WAIT)
        self.log.append(f"-{name}")

    def stop(self) -> None:
        self.is_stopped = True
        self.let_go.release(20)


class FakeVoice:
    """Writes what it would say into the file."""

    def __init__(self, *, is_there: bool = True) -> None:
        self.is_there = is_there
        self.voices: list[str] = []

    def speak(self, text: str, language: str, voice: str, into: Path) -> bool:
        self.voices.append(voice)
        if self.is_there:
            into.write_text(f"{language}:{text}")
        return self.is_there


@pytest.fixture
def player() -> FakePlayer:
    return FakePlayer()


@pytest.fixture
def made(desk: Desk, player: FakePlayer) -> Iterator[Callable[..., Announcer]]:
    started: list[Announcer] = []

    def make(voice: FakeVoice | None = None, is_on: Callable[[], bool] = lambda: True) -> Announcer:
        announcer = Announcer(desk, is_on, player, voice or FakeVoice())
        announcer.start()
        started.append(announcer)
        return announcer

    yield make
    for announcer in started:
        announcer.stop()


def heard(player: FakePlayer, sounds: int) -> list[str]:
    """Let that many sounds begin and end, one at a time."""
    for _ in range(sounds):
        assert player.begun.acquire(timeout=WAIT)
        player.let_go.release()
    return list(player.log)


@on_sqlite
def test_calls_follow_each_other_and_are_never_cut_off(made: Callable[..., Announcer], player: FakePlayer) -> None:
    announcer = made()
    announcer.announce("A012", 1)
    assert player.begun.acquire(timeout=WAIT)  # the first chime is sounding …
    announcer.announce("B003", 2)
    announcer.announce("A012", 1)  # … while two more calls come
    assert player.log == ["+chime"]
    player.let_go.release()
    heard(player, 5)
    announcer.stop()
    first, second = "zh_CN:请A零一二号到1号台", "zh_CN:请B零零三号到2号台"
    spoken = ["chime", first, "chime", second, "chime", first]
    assert player.log == [sign + name for name in spoken for sign in "+-"]


@on_sqlite
def test_without_a_voice_the_chime_sounds_alone(made: Callable[..., Announcer], player: FakePlayer) -> None:
    announcer = made(FakeVoice(is_there=False))
    announcer.announce("A001", 1)
    announcer.announce("A002", 1)
    assert [line for line in heard(player, 2) if line[0] == "+"] == ["+chime", "+chime"]


@on_sqlite
def test_two_languages_and_the_sites_own_voice(desk: Desk, made: Callable[..., Announcer], player: FakePlayer) -> None:
    from desk_app.kernel.settings import change_setting

    desk.act(change_setting, (CALL_LANGUAGES, "both"), operator=SUPERVISOR)
    desk.act(change_setting, (CALL_VOICE, "yue"), operator=SUPERVISOR)
    voice = FakeVoice()
    made(voice).announce("A001", 3)
    heard(player, 3)
    assert [line for line in player.log if line.startswith("+")] == [
        "+chime",
        "+zh_CN:请A零零一号到3号台",
        "+en:Number A zero zero one, please come to desk 3.",
    ]
    assert voice.voices == ["yue", "yue"]


@on_sqlite
def test_muted_means_silent_and_drops_what_still_waits(made: Callable[..., Announcer], player: FakePlayer) -> None:
    is_on = [True]
    announcer = made(is_on=lambda: is_on[0])
    announcer.announce("A001", 1)
    assert player.begun.acquire(timeout=WAIT)
    announcer.announce("A002", 1)
    is_on[0] = False
    announcer.announce("A003", 1)
    announcer.prompt()
    player.let_go.release()
    heard(player, 1)
    announcer.stop()
    assert [line for line in player.log if "A" in line or "B" in line] == [
        "+zh_CN:请A零零一号到1号台",
        "-zh_CN:请A零零一号到1号台",
    ]


@on_sqlite
def test_a_late_prompt_sounds_softly_but_not_into_a_call(made: Callable[..., Announcer], player: FakePlayer) -> None:
    announcer = made(FakeVoice(is_there=False))
    announcer.prompt()
    assert heard(player, 1)[0] == "+prompt"
    announcer.announce("A001", 1)
    assert player.begun.acquire(timeout=WAIT)
    announcer.prompt()
    player.let_go.release()
    announcer.stop()
    assert player.log.count("+prompt") == 1


@on_sqlite
def test_a_broken_sound_does_not_silence_the_next(
    made: Callable[..., Announcer], player: FakePlayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = [OSError("no device")]
    play = player.play

    def fail_once(wav: Path) -> None:
        if once:
            raise once.pop()
        play(wav)

    monkeypatch.setattr(player, "play", fail_once)
    announcer = made(FakeVoice(is_there=False))
    announcer.announce("A001", 1)
    announcer.announce("A002", 1)
    assert heard(player, 1)[0] == "+chime"


@on_sqlite
def test_stopping_ends_the_thread_and_what_is_heard_later_is_nothing(
    made: Callable[..., Announcer], player: FakePlayer
) -> None:
    announcer = made()
    announcer.announce("A001", 1)
    assert player.begun.acquire(timeout=WAIT)
    announcer.stop()
    assert player.is_stopped
    announcer.announce("A002", 1)
    announcer.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "announcer"]
    assert not any("A零零二" in line for line in player.log)


def test_no_player_and_no_voice_are_no_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    SystemPlayer().play(sound_file("chime"))
    assert not SystemVoice().speak("你好", "zh_CN", "", tmp_path / "said.wav")


def program(folder: Path, name: str, script: str) -> None:
    """A program of that name which does what the script says."""
    path = folder / name
    path.write_text(f"#!{sys.executable}\n{script}", encoding="utf-8")
    path.chmod(0o755)


def test_a_player_without_a_device_hands_over_to_the_next(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program(tmp_path, "paplay", "raise SystemExit(1)")
    program(tmp_path, "aplay", f"import sys; open({str(tmp_path / 'played')!r}, 'w').write(sys.argv[-1])")
    monkeypatch.setenv("PATH", str(tmp_path))
    player = SystemPlayer()
    player.play(sound_file("prompt"))
    assert (tmp_path / "played").read_text() == str(sound_file("prompt"))
    player.stop()  # nothing is running: nothing to end


def test_a_player_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program(tmp_path, "aplay", "import time; time.sleep(60)")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(devices, "_LONGEST", 0.2)
    SystemPlayer().play(sound_file("prompt"))


def test_a_sound_can_be_ended_when_the_program_closes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program(tmp_path, "aplay", f"import time; open({str(tmp_path / 'on')!r}, 'w'); time.sleep(60)")
    monkeypatch.setenv("PATH", str(tmp_path))
    player = SystemPlayer()
    playing = threading.Thread(target=player.play, args=(sound_file("prompt"),))
    playing.start()
    for _ in range(500):
        if (tmp_path / "on").exists():
            break
        threading.Event().wait(0.01)
    player.stop()
    playing.join(WAIT)
    assert not playing.is_alive()


def test_a_program_that_cannot_be_started_is_no_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(*_: object, **__: object) -> None:
        raise PermissionError

    program(tmp_path, "aplay", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(subprocess, "Popen", broken)
    SystemPlayer().play(sound_file("prompt"))


def test_the_voice_of_the_system_is_asked_with_the_text_and_falls_back(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    script = (
        "import sys\n"
        "if sys.argv[2] == 'yue': raise SystemExit(1)\n"
        "open(sys.argv[sys.argv.index('-w') + 1], 'wb').write(b'RIFF' * 20 + sys.stdin.buffer.read())\n"
    )
    program(tmp_path, "espeak-ng", script)
    monkeypatch.setenv("PATH", str(tmp_path))
    into = tmp_path / "said.wav"
    assert SystemVoice().speak("请A零一二号", "zh_CN", "yue", into)
    assert "请A零一二号".encode() in into.read_bytes()


@pytest.mark.parametrize("name", ["chime", "prompt"])
def test_the_sounds_are_our_own_and_small(name: str) -> None:
    import wave

    from tests.tools import sounds

    file = sound_file(name)
    with wave.open(str(file)) as stored:
        frames = stored.readframes(stored.getnframes())
        assert (stored.getnchannels(), stored.getsampwidth()) == (1, 2)
    import array

    drawn = sounds.samples(sounds.SOUNDS[name])
    kept = array.array("h", frames)
    assert len(kept) == len(drawn)
    assert max(abs(one - other) for one, other in zip(kept, drawn, strict=True)) <= 1
    assert sum(path.stat().st_size for path in file.parent.glob("*.wav")) < 100_000
