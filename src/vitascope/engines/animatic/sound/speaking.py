"""Who raises their voice when: animals by their kind, people by what they do and say."""

from dataclasses import replace
from typing import Final

import numpy as np

from vitascope.engines.animatic.art.people_kinds import PEOPLE
from vitascope.engines.animatic.sound.chance import key_of, uniforms
from vitascope.engines.animatic.sound.doings import Doing
from vitascope.engines.animatic.sound.track import Track
from vitascope.engines.animatic.sound.tract import utter
from vitascope.engines.animatic.sound.voices import LOUD, SPEECH, VOICES, Voice, height_of
from vitascope.engines.animatic.spec import Spec

_LONGEST_S: Final = 4.0
"""How long the longest utterance is heard."""
_LEVEL: Final = 0.26
_MOST: Final = 6
"""Voices that are heard of a crowd."""


def lay_voices(track: Track, spec: Spec, doings: tuple[Doing, ...]) -> None:
    """Lay the utterances of all; the more there are, the quieter each is."""
    acts = [*doings, *_speakers(spec, doings)]
    heard = [(doing, voice) for doing in acts if (voice := voice_of(doing)) is not None]
    heads = list(dict.fromkeys(doing.subject.id for doing, _ in heard))[:_MOST]
    for doing, voice in heard:
        if doing.subject.id in heads:
            _lay_voice(track, spec, doing, voice, _LEVEL / len(heads) ** 0.5)


def voice_of(doing: Doing) -> Voice | None:
    """What is uttered during an action, if anything is; sleepers are silent."""
    kind, action = doing.subject.kind, doing.action
    if action in {"sleep", "hide"}:
        return None
    own = VOICES.get(kind)
    if own is not None:
        return replace(own, every_s=own.every_s * 0.6) if action in LOUD else own
    speech = SPEECH.get(action) if kind in PEOPLE else None
    return speech and replace(speech, height=height_of(kind))


def _speakers(spec: Spec, doings: tuple[Doing, ...]) -> list[Doing]:
    """People who say a line that is shown, whatever else they do meanwhile."""
    lines = {caption.by: caption for caption in spec.captions if caption.kind == "speech"}
    talking = {doing.subject.id for doing in doings if doing.action in SPEECH}
    return [
        replace(
            doing,
            action="talk",
            start_s=lines[doing.subject.id].start * spec.seconds,
            end_s=lines[doing.subject.id].end * spec.seconds,
        )
        for doing in doings
        if doing.start_s == 0
        and doing.subject.id in lines
        and doing.subject.id not in talking
        and doing.subject.kind in PEOPLE
    ]


def _lay_voice(track: Track, spec: Spec, doing: Doing, voice: Voice, level: float) -> None:
    """Lay one utterance into each cell of the subject's own grid, while the action lasts."""
    subject = doing.subject
    key = key_of(spec.seed, subject.id, "voice")
    every_s = voice.every_s
    first = max(0, int((track.span.start_s - _LONGEST_S) / every_s) - 1)
    last = int((track.span.start_s + track.span.seconds) / every_s) + 1
    cells = np.arange(first, last + 1, dtype=np.int64)
    height = voice.height * subject.look.size**-0.4
    height *= 1.35 if subject.look.age == "child" else 1.0
    fewest, most = voice.repeats
    for cell, chances in zip(cells.tolist(), uniforms(key, cells, 4).tolist(), strict=True):
        at_s = (cell + 0.1 + 0.5 * chances[0]) * every_s
        if not doing.start_s <= at_s < doing.end_s:
            continue
        pitch = height * (0.94 + 0.03 * int(chances[2] * 5))
        for number in range(fewest + int(chances[1] * (most - fewest + 1))):
            call = voice.calls[(number + int(chances[3] * 7)) % len(voice.calls)]
            # A phrase sinks a little towards its end, as breath runs out.
            sound = utter(call, round(pitch * (1 - 0.015 * number), 2), cell % 2 + number % 2)
            track.place(sound, at_s, level * voice.level * doing.nearness, doing.pan)
            at_s += call.seconds + voice.gap_s
