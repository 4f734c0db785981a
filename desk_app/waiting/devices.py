"""What is heard: chime, spoken number, the soft sound of a late prompt. One thread, one queue, nothing cut off.

No voice installed: the chime alone. No audio device, no player: silence, never an error. It must never touch the
database or a window; everything a call needs is taken when the call is heard.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Protocol

from desk_app.kernel import paths
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Desk
from desk_app.waiting.rules import CALL_LANGUAGES, CALL_VOICE, languages_of
from desk_app.waiting.wording import call_text

log = logging.getLogger(__name__)
_LONGEST = 30  # seconds that one sound may last before its player is taken to hang
_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
_VOICES = {"zh_CN": "cmn", "zh_TW": "cmn", "en": "en"}
_NOWHERE = subprocess.DEVNULL


class Player(Protocol):
    """Plays one file to its end."""

    def play(self, wav: Path) -> None:
        """Come back when the sound is over; say nothing when there is no device."""

    def stop(self) -> None:
        """Let a running sound end now: the program closes."""


class Voice(Protocol):
    """Speaks a sentence into a file."""

    def speak(self, text: str, language: str, voice: str, into: Path) -> bool:
        """Write the sentence as a WAV file; False where no voice is installed."""


class SystemPlayer:
    """The first program of the system that plays the file; each that fails hands over to the next."""

    def __init__(self) -> None:
        self._running: subprocess.Popen[bytes] | None = None

    def play(self, wav: Path) -> None:
        """Play to the end, silently giving up where there is no way to be heard."""
        if sys.platform == "win32":
            import winsound

            with suppress(RuntimeError):
                winsound.PlaySound(str(wav), winsound.SND_FILENAME | winsound.SND_NODEFAULT)
            return
        for name, *options in _PLAYERS:
            program = shutil.which(name)
            if program is not None and self._run([program, *options, str(wav)]):
                return

    def stop(self) -> None:
        """End what is being played."""
        running = self._running
        if running is not None:
            with suppress(OSError):
                running.terminate()

    def _run(self, command: list[str]) -> bool:
        try:
            with subprocess.Popen(command, stdin=_NOWHERE, stdout=_NOWHERE, stderr=_NOWHERE) as running:
                self._running = running
                try:
                    return running.wait(_LONGEST) == 0
                except subprocess.TimeoutExpired:
                    running.kill()
                    return True
        except OSError:
            return False
        finally:
            self._running = None


class SystemVoice:
    """espeak-ng (or espeak) as a program, where it is installed; never bundled."""

    def speak(self, text: str, language: str, voice: str, into: Path) -> bool:
        """Write the sentence; the site's own voice first, else the language's."""
        program = shutil.which("espeak-ng") or shutil.which("espeak")
        if program is None:
            return False
        for name in filter(None, (voice, _VOICES.get(language, "en"))):
            command = [program, "-v", name, "-s", "140", "-w", str(into), "--stdin"]
            with suppress(OSError, subprocess.SubprocessError):
                done = subprocess.run(
                    command, input=text.encode(), stdout=_NOWHERE, stderr=_NOWHERE,
                    timeout=_LONGEST, check=False,
                )  # fmt: skip
                if done.returncode == 0 and into.is_file() and into.stat().st_size > 44:
                    return True
        return False


@dataclass(frozen=True, slots=True)
class Announcement:
    """One thing to be heard: a sound, then sentences (language, text), spoken by ``voice`` where that is set."""

    sound: str
    sentences: tuple[tuple[str, str], ...] = ()
    voice: str = ""


class Announcer:
    """Lets calls be heard one after the other.

    ``is_on`` says whether sounds are wanted on this machine; it is asked in the thread that tells, when something is to
    be heard. Muting drops what still waits.
    """

    def __init__(
        self, desk: Desk, is_on: Callable[[], bool], player: Player | None = None, voice: Voice | None = None
    ) -> None:
        self._desk = desk
        self._is_on = is_on
        self._player = player or SystemPlayer()
        self._voice = voice or SystemVoice()
        self._queue: SimpleQueue[Announcement | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_busy = threading.Event()
        self._is_stopping = threading.Event()

    def start(self) -> None:
        """Begin to play what is heard from now on."""
        if self._thread is None:
            self._is_stopping.clear()
            self._thread = threading.Thread(target=self._work, name="announcer", daemon=True)
            self._thread.start()

    def stop(self, seconds: float = 3) -> None:
        """Be silent and end the thread; a sound that is being played is ended."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._is_stopping.set()
        self._clear()
        self._queue.put(None)
        self._player.stop()
        thread.join(seconds)

    def announce(self, label: str, desk: int) -> None:
        """Chime and say where a ticket is called to, after everything announced before; comes back at once."""
        settings = self._desk.settings
        languages = languages_of(settings.get(CALL_LANGUAGES), settings.get(SITE_LANGUAGE))
        sentences = tuple((language, call_text(label, desk, language)) for language in languages)
        self._put(Announcement("chime", sentences, settings.get(CALL_VOICE)))

    def prompt(self) -> None:
        """The soft sound of a prompt that came up late; left out while calls are being announced."""
        if not self._is_busy.is_set() and self._queue.empty():
            self._put(Announcement("prompt"))

    def _put(self, wanted: Announcement) -> None:
        if not self._is_on():
            self._clear()
        elif self._thread is not None:
            self._queue.put(wanted)

    def _clear(self) -> None:
        from queue import Empty

        with suppress(Empty):
            while True:
                self._queue.get_nowait()

    def _work(self) -> None:
        while (wanted := self._queue.get()) is not None:
            self._is_busy.set()
            try:
                self._play(wanted)
            except Exception:
                # A broken sound system must not silence the next call, nor reach anybody at the desk.
                log.exception("an announcement failed")
            finally:
                self._is_busy.clear()

    def _play(self, wanted: Announcement) -> None:
        self._player.play(sound_file(wanted.sound))
        for language, text in wanted.sentences:
            if self._is_stopping.is_set():
                return
            self._say(text, language, wanted.voice)

    def _say(self, text: str, language: str, voice: str) -> None:
        handle, name = tempfile.mkstemp(suffix=".wav", prefix="desk-call-")
        os.close(handle)
        into = Path(name)
        try:
            if self._voice.speak(text, language, voice, into):
                self._player.play(into)
        finally:
            into.unlink(missing_ok=True)


def sound_file(name: str) -> Path:
    """A sound of the program: "chime" before a call, "prompt" for what came up late."""
    return paths.resources_dir() / "sounds" / f"{name}.wav"
