"""Who and what an edit adds: cast, placed beside those who are there, handed over."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.composing.camerawork import heading_of
from vitascope.engines.animatic.composing.casting import (
    MAX_SUBJECTS,
    Cast,
    IdSource,
    action_of,
    cast_roles,
    with_slots,
)
from vitascope.engines.animatic.composing.edit import Edit, items_of_roles
from vitascope.engines.animatic.composing.framing import closeness_seeing, half_seen
from vitascope.engines.animatic.composing.layout import place
from vitascope.engines.animatic.composing.places import TRAVELLING
from vitascope.engines.animatic.composing.recasting import parts_of, recast_roles
from vitascope.engines.animatic.composing.scale import beside_people
from vitascope.engines.animatic.composing.telling import told
from vitascope.engines.animatic.reading.naming import Item, items_of, matching
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Slot, Spec, Subject

GIVES: Final = re.compile(r"\b(?:give|gives|put)\b")
"""Verbs by which something goes to whom it is named with."""
_BESIDE: Final = 0.1
"""Half the width of a usual thing, in shares of the picture."""
_CHANGES: Final = re.compile(
    r"^\s*(?:please\s+)?(?:make|change|turn|paint|colou?r|recolou?r|replace|swap|transform)\b"
)
"""Commands to what is there; what is not there does not come by them."""
EXCHANGES: Final = re.compile(
    r"^\s*(?:please\s+)?(?:change|replace|swap|exchange|substitute)\b.*\b(?:to|with|for|into|by)\b"
)
"""Commands by which what comes takes the place of what is there."""
_AT_SIDE: Final = re.compile(r"\b(?:on|to|at|from) (?:the|its|his|her|their) (left|right)\b(?! of)")
_FAR: Final = re.compile(
    r"\b(?:in|into|to|at) the (?:far )?(?:background|distance|back)\b|\bfar away\b"
)
_NEAR_BY: Final = re.compile(r"\b(?:in|into|to) the (?:foreground|front)\b")
_SIDES: Final = {"left": 0.18, "right": 0.82}
"""Where at a side of the picture is, as share of its width."""
_BACK, _FRONT = 0.85, 0.04
"""Depths of the back and the front of the stage."""


def join(edit: Edit) -> bool:
    """Add what a command names and the film has not, and say whether there was such.

    All who are there keep their places; a camera that is near steps back for who comes beside.
    """
    used = parts_of(recast_roles(edit.clause, edit.spec))
    roles = [
        role for role in edit.clause.reading.roles if id(role) not in used and _is_new(edit, role)
    ]
    if not roles:
        return False
    spec = edit.spec
    going = {subject.action for subject in spec.subjects} & TRAVELLING - {"fly", "swim"}
    alike = {id(role): _companions(spec, role) for role in roles}
    for role in roles:
        if role.is_subject and role.action is None and (ones := alike[id(role)]):
            role.action = ones[0].action
        is_on_land = edit.lexicon.medium_of_kind(role.thing.noun.kind) == "ground"
        if role.is_subject and role.action is None and len(going) == 1 and is_on_land:
            # Whoever joins runners runs, or the camera would have to stop following them.
            role.action = next(iter(going))
    taken = items_of(spec)
    cast_ = cast_roles(
        roles,
        IdSource(item.id for item in taken),
        edit.lexicon,
        room=max(0, MAX_SUBJECTS - len(spec.subjects)),
        known=items_of_roles(
            [role for role in edit.clause.reading.roles if role not in roles], spec
        ),
    )
    cast_.subjects = beside_people(cast_.subjects, spec.subjects)
    slots = place(
        cast_,
        seed=spec.seed,
        heading=heading_of(spec.camera),
        medium_of=edit.lexicon.medium_of,
        is_portrait=edit.is_portrait,
        nearness=spec.still.nearness if spec.still else 1.0,
        taken=taken,
    )
    for role in roles:
        _share(cast_, role, alike[id(role)])
    slots |= {name: replace(slots[name], depth=_BACK) for name in _off_shore(edit, cast_)}
    placed = with_slots(cast_, {name: _as_said(edit, slot) for name, slot in slots.items()})
    edit.keep(
        "added " + "; ".join(_told(edit, role) for role in roles),
        subjects=(*spec.subjects, *placed.subjects),
        props=(*spec.props, *placed.props),
    )
    _hand_over(edit, spec, placed)
    _step_back(edit, spec, placed)
    return True


def _off_shore(edit: Edit, cast_: Cast) -> list[str]:
    """Ids of those who come into the water behind people on its shore."""
    spec = edit.spec
    boats = {prop.id for prop in spec.props if prop.action == "sail"}
    is_ashore = SETTING_KINDS[spec.setting].medium != "water" and not any(
        subject.mount in boats or subject.action in _AFLOAT for subject in spec.subjects
    )
    return [s.id for s in cast_.subjects if spec.subjects and is_ashore and s.action == "swim"]


_AFLOAT: Final = frozenset({"swim", "float", "row", "surf"})


def _companions(spec: Spec, role: Role) -> list[Subject]:
    """Those of its kind who are there and all do the same: another does it too."""
    kinds = role.thing.noun.among or (role.thing.noun.kind,)
    is_crowd = role.thing.word == "crowd"
    ones = [subject for subject in spec.subjects if subject.kind in kinds and not is_crowd]
    return ones if len({one.action for one in ones}) == 1 and ones[0].mount is None else []


def _share(cast_: Cast, role: Role, companions: Sequence[Subject]) -> None:
    """Let who joins have a part in the one thing that his companions are at."""
    props = {companion.prop for companion in companions}
    made = cast_.made.get(id(role), ())
    if len(props) == 1 and len(companions) > 1:
        cast_.subjects = [
            replace(s, prop=companions[0].prop) if s.id in made and s.prop is None else s
            for s in cast_.subjects
        ]


def _as_said(edit: Edit, slot: Slot) -> Slot:
    """A slot at the side and depth that the command says: `on the left`, `in the background`."""
    text = edit.clause.text
    if side := _AT_SIDE.search(text):
        x = _SIDES[side[1]]
        slot = replace(slot, x=x, facing=1 if x < 0.5 else -1)
    if _FAR.search(text):
        slot = replace(slot, depth=_BACK)
    elif _NEAR_BY.search(text):
        slot = replace(slot, depth=_FRONT)
    return slot


def _told(edit: Edit, role: Role) -> str:
    return told(role, action_of(role, edit.lexicon), edit.lexicon)


def _step_back(edit: Edit, before: Spec, placed: Cast) -> None:
    """A camera that is near, but at nobody's face, goes back for those who come beside."""
    spec, camera = edit.spec, edit.spec.camera
    filmed = before.subjects or before.props
    if not camera.among:
        camera = replace(camera, among=tuple(item.id for item in filmed))
        edit.amended.spec = spec = replace(spec, camera=camera)
    if camera.target is not None or not filmed:
        return
    middle = sum(item.slot.x for item in filmed) / len(filmed)
    half = half_seen(camera.closeness)
    seen = min(1 - half, max(half, middle))
    held = {subject.prop for subject in spec.subjects}
    fresh = [item for item in (*placed.subjects, *placed.props) if item.id not in held]
    needed = max((abs(item.slot.x - seen) + _BESIDE for item in fresh), default=0.0)
    if needed > half:
        edit.amended.spec = replace(
            spec, camera=replace(camera, closeness=closeness_seeing(needed))
        )


def _is_new(edit: Edit, role: Role) -> bool:
    """Whether it is to come: no rainbow, no clothes of somebody, nothing that is there."""
    worn = {thing.word for thing in edit.clause.things if thing.noun.role == "wear"}
    if role.thing.word in edit.lexicon.tables.traits.colours and _CHANGES.search(edit.clause.text):
        return False
    if EXCHANGES.search(edit.clause.text) and not edit.clause.acts:
        return False  # what was to go is not there
    if edit.is_arch(role) or (role.thing.word in worn and items_of(edit.spec)):
        return False
    if role.thing.is_known and _CHANGES.search(edit.clause.text) and not edit.clause.acts:
        return False
    if edit.clause.adds and not role.thing.is_known:
        return True
    return not matching(edit.spec, role.thing)


def _hand_over(edit: Edit, before: Spec, placed: Cast) -> None:
    """`give the girl a balloon`: what was added goes to whoever was named."""
    if not GIVES.search(edit.clause.text) or placed.subjects:
        return
    takers = edit.clause.named(before).keys()
    props = iter(placed.props)

    def given(item: Item) -> Item:
        if not isinstance(item, Subject) or item.id not in takers or item.prop:
            return item
        prop = next(props, None)
        action = "hold" if item.action == "stand" else item.action
        return replace(item, prop=prop.id, action=action) if prop else item

    edit.map_items(given)
