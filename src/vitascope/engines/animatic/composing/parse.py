"""A prompt becomes a spec: rules over phrases, no model, the same answer every time."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final, cast

from vitascope.engines.animatic.composing.aboard import go_aboard
from vitascope.engines.animatic.composing.afar import far_off
from vitascope.engines.animatic.composing.airborne import take_to_the_air
from vitascope.engines.animatic.composing.arranging import arrange
from vitascope.engines.animatic.composing.beyond import (
    behind_window,
    go_outside,
    with_outside,
    within,
)
from vitascope.engines.animatic.composing.bowls import land_fish
from vitascope.engines.animatic.composing.camerawork import (
    CLOSE,
    asked_closeness,
    camera_of,
    heading_of,
)
from vitascope.engines.animatic.composing.captioning import captions_of
from vitascope.engines.animatic.composing.carriers import carried
from vitascope.engines.animatic.composing.casting import (
    Cast,
    IdSource,
    cast_roles,
    with_slots,
)
from vitascope.engines.animatic.composing.clearing import told_apart
from vitascope.engines.animatic.composing.crowds import fill_place
from vitascope.engines.animatic.composing.cutting import cut_up
from vitascope.engines.animatic.composing.eyes import go_along, through_eyes
from vitascope.engines.animatic.composing.framing import CLOSEST, framed
from vitascope.engines.animatic.composing.freeing import with_freed
from vitascope.engines.animatic.composing.heights import settled
from vitascope.engines.animatic.composing.indoors import go_indoors
from vitascope.engines.animatic.composing.layout import place
from vitascope.engines.animatic.composing.lighting import is_nightly, lighting_of
from vitascope.engines.animatic.composing.multitudes import each_his_way
from vitascope.engines.animatic.composing.pairs import in_step
from vitascope.engines.animatic.composing.pictures import changing_things, hands_at_work
from vitascope.engines.animatic.composing.pouring import pour_out
from vitascope.engines.animatic.composing.scale import sized
from vitascope.engines.animatic.composing.seasons import season_of, turned
from vitascope.engines.animatic.composing.setting import setting_of
from vitascope.engines.animatic.composing.shown import (
    without_parts,
    without_riders,
    without_shown,
    without_spare_balls,
    without_watchers,
)
from vitascope.engines.animatic.composing.sights import beside_sight
from vitascope.engines.animatic.composing.sizes import giants_among, tiny_among
from vitascope.engines.animatic.composing.stages import changing
from vitascope.engines.animatic.composing.stairs import take_stairs
from vitascope.engines.animatic.composing.stills import hues_of, potted, viewed
from vitascope.engines.animatic.composing.succession import succeed, with_followers
from vitascope.engines.animatic.composing.surroundings import around_of
from vitascope.engines.animatic.composing.telling import told_later, told_world
from vitascope.engines.animatic.composing.views import seen_from
from vitascope.engines.animatic.composing.walls import put_on_walls
from vitascope.engines.animatic.composing.wording import (
    is_deserted,
    is_dim,
    is_lapse,
    is_outlined,
    is_unlit,
    pace_of,
    tilt_of,
    told_pace,
)
from vitascope.engines.animatic.composing.world import (
    effects_of,
    is_sunny,
    mood_of,
    shines,
    style_of,
    time_of,
    weather_of,
)
from vitascope.engines.animatic.reading.beasts import settle_beasts
from vitascope.engines.animatic.reading.camera_moves import with_moves
from vitascope.engines.animatic.reading.closeups import part_of
from vitascope.engines.animatic.reading.headings import heading_told
from vitascope.engines.animatic.reading.lexicon import Lexicon, whole_lexicon
from vitascope.engines.animatic.reading.lighting import light_told
from vitascope.engines.animatic.reading.prompt import read, read_film
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.spec import (
    Camera,
    Season,
    Spec,
    TimeOfDay,
    Turn,
    Weather,
)
from vitascope.engines.animatic.words.translate import in_english


def parse(
    prompt: str,
    *,
    seed: int,
    seconds: float,
    is_portrait: bool = False,
    negative_prompt: str | None = None,
    lexicon: Lexicon | None = None,
    required: Sequence[str] = (),
) -> Spec:
    """The film of a prompt.

    Args:
        prompt: What cannot be drawn is told in `Spec.ignored`.
        seed: Decides all that the prompt leaves open.
        seconds: Length for which the camera is planned.
        is_portrait: Whether the picture is higher than wide.
        negative_prompt: Things that are to be left out.
        lexicon: Words to read with; all that can be drawn if None.
        required: Nouns of the lexicon that are in the film even if the prompt does not name them.
    """
    words = lexicon or whole_lexicon()
    spec = understand(
        prompt,
        seed=seed,
        seconds=seconds,
        negative_prompt=negative_prompt,
        lexicon=words,
        required=required,
    )
    subjects, props = sized(spec.subjects, spec.props, is_portrait=is_portrait)
    everyone = Cast(subjects=subjects, props=props)
    cast_ = within(everyone)
    layout = partial(
        place,
        seed=seed,
        heading=heading_told(in_english(prompt).text) or heading_of(spec.camera),
        medium_of=words.medium_of,
        is_portrait=is_portrait,
        nearness=spec.still.nearness if spec.still else 1.0,
    )
    placed = told_apart(
        far_off(with_slots(cast_, with_followers(cast_, layout)), spec.setting),
        spec,
        medium_of=words.medium_of,
        is_portrait=is_portrait,
    )
    placed = with_outside(placed, everyone)
    placed_spec = beside_sight(
        replace(
            spec, subjects=tuple(each_his_way(in_step(placed.subjects))), props=tuple(placed.props)
        )
    )
    reading = read_film(prompt, words)
    placed_spec = take_stairs(placed_spec, prompt)
    seen = framed(placed_spec, asked_closeness(reading, words), is_portrait=is_portrait)
    return replace(seen, turns=_turns(reading, seen, words, is_portrait=is_portrait))


def _turns(
    reading: Reading, spec: Spec, lexicon: Lexicon, *, is_portrait: bool
) -> tuple[Turn, ...]:
    """What changes later, at even distances; what changes nothing is left out."""
    found: list[Turn] = []
    for index, said in enumerate(reading.turns):
        turn = Turn(
            at=round((index + 1) / (len(reading.turns) + 1), 3),
            setting=setting_of(Reading(places=said.places), reading.roles, lexicon)[0]
            if said.places
            else None,
            time_of_day=cast("TimeOfDay | None", said.told("time")),
            weather=cast("Weather | None", said.told("weather")),
            season=cast("Season | None", said.told("season")),
            effects=effects_of(said),
            camera=_later_camera(said, spec, lexicon, is_portrait=is_portrait),
        )
        if turn.season == "winter" and turn.weather is None:
            turn = replace(turn, weather="snow")
        found.append(turn)
    if found and (spec.time_of_day, found[-1].time_of_day) == ("sunset", "dusk"):
        found[-1] = replace(found[-1], at=_SUN_GONE)
    return changing(spec, found)


_SUN_GONE: Final = 0.8
"""When a sun that sets is gone: who asks for that wants to see the sunset."""


NEARER: Final = 1.4
"""How many times closer a camera is that goes closer later."""


def _later_camera(
    said: Reading, spec: Spec, lexicon: Lexicon, *, is_portrait: bool
) -> Camera | None:
    if not said.filmed:
        return None
    cast_ = Cast(subjects=list(spec.subjects), props=list(spec.props))
    camera = replace(camera_of(said, lexicon, cast_, spec.seed), target=spec.camera.target)
    asked = asked_closeness(said, lexicon)
    if asked is not None:
        return framed(replace(spec, camera=camera), asked, is_portrait=is_portrait).camera
    near = spec.camera.closeness
    if camera.move == "pull_out":
        near = 1.0
    elif camera.move == "push_in":
        near = min(CLOSEST, near * NEARER)
    return replace(camera, closeness=near, reach=1.0)


def understand(
    prompt: str,
    *,
    seed: int,
    seconds: float,
    negative_prompt: str | None = None,
    lexicon: Lexicon,
    required: Sequence[str] = (),
) -> Spec:
    """What a prompt says, as a spec in which nothing has a place yet; arguments as of `parse`."""
    reading = read_film(prompt, lexicon)
    prompt = with_moves(in_english(prompt).text)
    roles = _wanted(reading, negative_prompt, lexicon)
    settle_beasts(roles, [place.said.value for place in reading.places])
    named = {role.thing.word for role in roles}
    near = asked_closeness(reading, lexicon)
    roles = hands_at_work(roles, prompt, near, seed, lexicon)
    if changing_things(roles, prompt, seed, lexicon):
        reading = replace(reading, places=[])
    roles += [role for word in required if word not in named for role in read(word, lexicon).roles]
    reading, roles = go_aboard(*go_indoors(reading, potted(with_freed(roles)), lexicon))
    cut_up(carried(roles, reading.places, lexicon))
    land_fish(roles, lexicon)
    is_loose = pour_out(roles, prompt, lexicon)
    fill_place(prompt, reading, roles, lexicon)
    setting, unknown_setting = setting_of(go_outside(reading, roles, prompt), roles, lexicon)
    if is_loose and not roles and not reading.places:
        setting = "plumes"
    aboard, setting, roles = go_along(prompt, setting, roles, reading)
    setting = take_to_the_air(roles, reading, setting, prompt, lexicon)
    roles = without_spare_balls(without_riders(roles, lexicon), lexicon)
    roles = without_shown(roles, setting, lexicon, is_told=bool(reading.places))
    roles = without_watchers(roles, setting, lexicon)
    arrange(roles, reading, setting, prompt, lexicon)
    _sadden(roles, reading)
    setting = giants_among(roles, setting, prompt)
    tiny_among(roles, prompt)
    told_light = light_told(prompt)
    is_dark = is_dim(prompt, reading.places)
    view = viewed(
        reading,
        roles,
        setting,
        lexicon,
        is_dramatic=reading.told("mood") in ("epic", "tense", "dreamy"),
        is_dark=is_dark,
    )
    if view.setting != setting:
        view = replace(view, roles=without_shown(view.roles, view.setting, lexicon))
    ids, setting = IdSource(), view.setting
    cast_ = cast_roles(view.roles, ids, lexicon)
    succeed(cast_, view.roles, ids)
    is_close = (near or 1.0) >= CLOSE
    everybody = behind_window(cast_, view.roles, setting)
    cast_.subjects = seen_from(prompt, everybody, cast_.props, setting=setting, is_close=is_close)
    put_on_walls(cast_, setting)
    weather = weather_of(reading, setting)
    season = season_of(prompt, reading, setting, lexicon)
    if weather == "snow" and (shines(reading) or is_sunny(prompt)):
        # What shines in a clear sky is seen over snow that lies.
        weather, season = "clear", "winter"
    captions = captions_of(reading, cast_)
    is_outline = is_outlined(prompt, setting, lexicon) and not any(c.is_flat for c in captions)
    is_lamplit = is_nightly(told_light, setting, roles) or is_unlit(prompt, reading.places)
    pace = pace_of(prompt, lexicon)
    around = around_of(reading, setting, cast_.subjects, lexicon)
    spec = Spec(
        seed=seed,
        seconds=seconds,
        setting=setting,
        around=around,
        time_of_day="sunset"
        if is_outline and not reading.told("time")
        else time_of(reading, setting, is_dark=is_dark, is_lamplit=is_lamplit),
        weather=weather,
        season=season,
        effects=effects_of(reading),
        mood=mood_of(reading, setting, weather),
        style=style_of(reading),
        camera=replace(
            camera_of(reading, lexicon, cast_, seed, heading=heading_told(prompt)),
            part=part_of(prompt),
            roll=tilt_of(prompt, lexicon),
        ),
        subjects=tuple(cast_.subjects),
        props=turned(cast_.props, season, seed, is_snowy="snow" in (weather, setting)),
        captions=captions,
        is_deserted=is_deserted(prompt, reading, lexicon),
        pace=pace,
        is_lapse=is_lapse(prompt, lexicon),
        is_silhouetted=is_outline,
        still=view.still,
        lighting=lighting_of(told_light, cast_, setting, reading.told("time"), is_dim=is_dark),
        backdrop=view.backdrop,
        hues=hues_of(prompt, view, lexicon),
        understood=tuple(
            dict.fromkeys(
                [
                    *cast_.understood,
                    *told_world(reading),
                    *told_pace(pace),
                    *told_later(reading),
                    *(f"{caption.kind} “{caption.text}”" for caption in captions),
                ]
            )
        ),
        ignored=tuple(
            word
            for word in dict.fromkeys([*unknown_setting, *reading.ignored])
            if word not in around
        ),
    )
    return settled(replace(spec, camera=through_eyes(spec.camera, aboard)))


def _sadden(roles: Sequence[Role], reading: Reading) -> None:
    """In a sad film people do not smile, unless it is said."""
    for role in roles if reading.told("mood") == "sad" else ():
        if role.thing.noun.is_person and role.thing.look.face is None and role.action != "laugh":
            role.thing = replace(role.thing, look=replace(role.thing.look, face="sad"))


def _wanted(reading: Reading, negative_prompt: str | None, lexicon: Lexicon) -> list[Role]:
    """The roles that nobody wants away; ties to those that are, are cut."""
    absent = list(reading.absent)
    if negative_prompt:
        absent += [role.thing for role in read(negative_prompt, lexicon).roles]
    gone = {kind for thing in absent for kind in (thing.noun.kind, *thing.noun.among)}
    without_people = any(thing.word == "person" for thing in absent)

    def is_wanted(role: Role) -> bool:
        noun = role.thing.noun
        return noun.kind not in gone and not (without_people and noun.is_person)

    return without_parts([role for role in reading.roles if is_wanted(role)], lexicon)
