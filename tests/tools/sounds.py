"""Make the program's own sounds: `python tests/tools/sounds.py` writes resources/sounds/*.wav anew.

Drawn from sines with the standard library alone, so that they belong to nobody else and anybody can make them again.
"""

from __future__ import annotations

import array
import io
import math
import sys
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

RATE = 16_000
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sounds"
_OVERTONES = ((1.0, 1.0), (2.0, 0.28), (3.01, 0.1), (4.2, 0.05))  # a small metal plate is slightly out of tune


@dataclass(frozen=True, slots=True)
class Tone:
    """One struck tone: begin and length in seconds, pitch in hertz, loudness 0 to 1."""

    start: float
    length: float
    pitch: float
    loudness: float


SOUNDS: dict[str, tuple[Tone, ...]] = {
    "chime": (Tone(0.0, 0.9, 783.99, 0.42), Tone(0.38, 1.1, 622.25, 0.42)),  # g'' e-flat'': ding, dong
    "prompt": (Tone(0.0, 0.4, 523.25, 0.16),),
}


def samples(tones: Sequence[Tone]) -> array.array[int]:
    """The tones as 16-bit samples, each rising softly and dying away."""
    length = max(tone.start + tone.length for tone in tones)
    made = [0.0] * round(length * RATE)
    for tone in tones:
        first = round(tone.start * RATE)
        for at in range(round(tone.length * RATE)):
            second = at / RATE
            rise = min(1.0, second / 0.008)
            fall = math.exp(-4.2 * second / tone.length) * min(1.0, (tone.length - second) / 0.05)
            wave_ = sum(
                share * math.exp(-2.0 * (ratio - 1) * second) * math.sin(2 * math.pi * tone.pitch * ratio * second)
                for ratio, share in _OVERTONES
            )
            made[first + at] += tone.loudness * rise * fall * wave_
    return array.array("h", (round(max(-1.0, min(1.0, value)) * 32_767) for value in made))


def wav(tones: Sequence[Tone]) -> bytes:
    """The tones as a WAV file: one channel, 16 bit."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        drawn = samples(tones)
        if sys.byteorder == "big":
            drawn.byteswap()
        file.writeframes(drawn.tobytes())
    return out.getvalue()


def main() -> None:
    """Write every sound."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        path = FOLDER / f"{name}.wav"
        path.write_bytes(wav(tones))
        print(f"{path.relative_to(FOLDER.parents[1])}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
