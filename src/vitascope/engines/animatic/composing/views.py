"""From where those in a film are seen: who comes towards the camera, who is seen from behind."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.people_backs import VIEWED
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.subjects import KINDS
from vitascope.engines.animatic.spec import Prop, Subject, View

_FRONT: Final = re.compile(
    r"\b(?:to|toward|towards|at|into|facing|approach(?:es|ing)?|directly at) (?:the |our )?"
    r"(?:camera|viewers?|lens|us|screen)\b"
    r"|\b(?:front view|frontal (?:view|shot)|head[- ]on)\b"
)
"""Words by which somebody comes, or looks, to where we are."""

_BACK: Final = re.compile(
    r"(?<!lit )(?<!light )\bfrom (?:right )?behind\b(?! (?:a|an|the|his|her|its|their|some)\b)"
    r"|\b(?:back|rear) (?:view|shot)\b"
    r"|\bbacks? (?:turned )?(?:to|toward|towards) (?:the camera|us|the viewer)\b"
    r"|\baway from (?:the )?(?:camera|viewer|us)\b"
    r"|\binto the (?:distance|sunset|sunrise|horizon|fog|mist|light|darkness|unknown|void|night)\b"
    r"|\b(?:walk|stroll|wander|run|jog|march|stride)(?:s|ing|ning)? (?:slowly )?(?:away|off)\b"
)
"""Words by which somebody goes away from us, or is seen from the back."""

_OVER: Final = re.compile(r"\bover[- ](?:the|his|her|their)[- ]shoulder\b")
"""Words by which we stand behind somebody, however near."""

_AFAR: Final = re.compile(
    r"\b(?:look|gaz|star|watch|admir|overlook|fac|peer|contemplat)(?:s|e|es|ing)?\b"
    r"(?: (?:out|up|down|at|over|across|on|onto|to|toward|towards|into|upon|off))*"
    r"(?: (?!the\b|a\b)\w+)? ?(?:the |a |an )?(?:[\w-]+ ){0,3}?"
    r"(?:sunset|sunrise|horizon|sea|ocean|city|skyline|valley|mountains?|stars|sky|lights|aurora"
    r"|fireworks|galaxy|view|landscape|waves|canyon|waterfall|volcano|cityscape|metropolis"
    r"|milky way|ruins|storm|vista|planet|nebula)\b"
    r"|\b(?:look|gaz|star|watch|peer)(?:s|e|es|ing)?\b(?: [\w']+){0,3}?"
    r" (?:out|through)(?: of)?(?: (?:the|a|an|his|her))?(?: \w+)? windows?\b"
    r"|\b(?:open|draw|pull|part)(?:s|ing)?\b(?: back| open| apart)? (?:the |her |his )?(?:\w+ )?"
    r"(?:curtains|drapes|blinds|shutters|windows?)\b"
)
"""Words of who looks at what lies far off, or out of a window, as films show it: over their
shoulders."""

_ALONG: Final = re.compile(
    r"\b(?:walk|stroll|wander|run|sprint|jog|march|stride|hurr|pac|explor)(?:s|es|e|ing|ning|ies"
    r"|ying)?\b(?: \w+){0,3}? (?:down|along|through|into|in)\b"
)
"""Words of who goes where a lane or a corridor goes."""

_SEEN_FROM_BEHIND: Final = frozenset({"umbrella", "balloon", "balloons", "kite", "suitcase"})
"""Things in a hand that are seen from behind too."""


def seen_from(
    prompt: str,
    subjects: Sequence[Subject],
    props: Sequence[Prop],
    *,
    setting: str,
    is_close: bool,
) -> list[Subject]:
    """The subjects, each with the view that the prompt asks for where its kind has one.

    Args:
        prompt: As it was written.
        subjects: Of the film.
        props: Of the film; what somebody holds may be hidden from behind.
        setting: Where the film plays.
        is_close: Whether the camera is at a face, which it has come to see.
    """
    said = " ".join(prompt.lower().split())
    view: View = "front" if _FRONT.search(said) else "side"
    if view == "side" and not is_close and (_BACK.search(said) or _AFAR.search(said)):
        view = "back"
    if view == "side" and _OVER.search(said):
        view = "back"
    if view == "side" and SETTING_KINDS[setting].recedes and _ALONG.search(said):
        view = "back"
    if view == "side":
        return list(subjects)
    kinds = {prop.id: prop.kind for prop in props}
    walkers = [replace(one, action=_AS_SEEN.get(one.action, one.action)) for one in subjects]
    return [
        replace(walker, view=view) if _has_view(walker, view, kinds.get(one.prop or "")) else one
        for one, walker in zip(subjects, walkers, strict=True)
    ]


_AS_SEEN: Final = {"hand_in_hand": "walk", "hand_in_hand_ahead": "walk", "peek": "stand"}
"""Actions that are as others where they are not seen from the side."""


def _has_view(subject: Subject, view: View, held: str | None) -> bool:
    family = KINDS[subject.kind].family
    if subject.action not in VIEWED or subject.mount or subject.character is not None:
        return False
    if subject.relation and subject.relation.kind in ("chasing", "around"):
        return False
    if view == "front":
        return family in ("person", "quadruped")
    return family == "person" and (held is None or held in _SEEN_FROM_BEHIND)
