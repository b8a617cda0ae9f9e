"""The words of edits, and the operation that each stands for."""

from collections.abc import Callable
from enum import IntEnum
from typing import Final, TypeAlias

from vitascope.engines.animatic.pixels import grades, sky, styles, weathers
from vitascope.engines.animatic.pixels.canvas import Canvas, Operation
from vitascope.engines.animatic.pixels.heavens import drifting
from vitascope.engines.animatic.spec import Effect

Make: TypeAlias = Callable[[Canvas], Operation]


class Stage(IntEnum):
    """When an operation is applied: light, things in it, air, the medium, and words over all."""

    HOUR = 1
    GRADE = 2
    THING = 3
    AIR = 4
    STYLE = 5
    WORDS = 6


def graded(make: Callable[[], grades.Grade]) -> Make:
    """A grade as an operation on frames."""

    def made(canvas: Canvas) -> Operation:
        grade = make()
        return lambda picture, index: grade(picture)

    return made


def _storm(canvas: Canvas) -> Operation:
    return weathers.rain(canvas, is_storm=True)


OF_TABLES: Final[dict[tuple[str, str], tuple[str, Stage, Make]]] = {
    ("time", "night"): ("night: moonlight, stars, lamps", Stage.HOUR, sky.night),
    ("time", "dusk"): ("dusk", Stage.HOUR, sky.dusk),
    ("time", "sunset"): ("sunset: golden light, a low sun", Stage.HOUR, sky.sunset),
    ("time", "dawn"): ("dawn", Stage.HOUR, sky.dawn),
    ("time", "day"): ("bright day", Stage.HOUR, sky.day),
    ("weather", "rain"): ("rain", Stage.AIR, weathers.rain),
    ("weather", "storm"): ("a storm with lightning", Stage.AIR, _storm),
    ("weather", "snow"): ("snow, falling and settled", Stage.AIR, weathers.snow),
    ("weather", "fog"): ("fog", Stage.AIR, weathers.fog),
    ("style", "noir"): ("film noir", Stage.STYLE, styles.noir),
    ("style", "sketch"): ("a pencil sketch", Stage.STYLE, styles.sketch),
    ("style", "watercolour"): ("watercolour", Stage.STYLE, styles.watercolour),
    ("style", "pixel"): ("pixel art", Stage.STYLE, styles.pixel_art),
    ("style", "vintage"): ("an old film", Stage.STYLE, styles.vintage),
    ("style", "comic"): ("a comic", Stage.STYLE, styles.comic),
    ("style", "neon"): ("neon lines", Stage.STYLE, styles.neon),
    ("style", "paper_cut"): ("cut paper", Stage.STYLE, styles.paper_cut),
    ("style", "oil"): ("an oil painting", Stage.STYLE, styles.redrawn("oil")),
    ("style", "clay"): ("clay", Stage.STYLE, styles.redrawn("clay")),
    ("style", "anime"): ("anime", Stage.STYLE, styles.redrawn("anime")),
    ("style", "ink"): ("brush and ink", Stage.STYLE, styles.redrawn("ink")),
    ("style", "line"): ("a drawing of lines", Stage.STYLE, styles.redrawn("line")),
    ("style", "blueprint"): ("a blueprint", Stage.STYLE, styles.redrawn("blueprint")),
    ("style", "chalk"): ("chalk on a board", Stage.STYLE, styles.redrawn("chalk")),
    ("style", "low_poly"): ("low poly", Stage.STYLE, styles.redrawn("low_poly")),
    ("style", "stained_glass"): ("stained glass", Stage.STYLE, styles.redrawn("stained_glass")),
    ("style", "tape"): ("a video tape", Stage.STYLE, styles.redrawn("tape")),
    ("style", "home_movie"): ("a home movie", Stage.STYLE, styles.redrawn("home_movie")),
    ("style", "infrared"): ("infrared", Stage.STYLE, styles.redrawn("infrared")),
    ("style", "swirled"): ("swirling strokes", Stage.STYLE, styles.redrawn("swirled")),
    ("style", "woodcut"): ("a colour woodcut", Stage.STYLE, styles.redrawn("woodcut")),
    ("style", "cyberpunk"): ("cyberpunk", Stage.STYLE, styles.redrawn("cyberpunk")),
    ("style", "surreal"): ("a surreal dream", Stage.STYLE, styles.redrawn("surreal")),
    ("effect", "ash"): ("falling ash", Stage.AIR, drifting("ash")),
    ("effect", "petals"): ("petals on the wind", Stage.AIR, weathers.petals),
    ("effect", "leaves"): ("falling leaves", Stage.AIR, weathers.leaves),
    ("effect", "confetti"): ("confetti", Stage.AIR, weathers.confetti),
    ("effect", "fireflies"): ("fireflies", Stage.AIR, weathers.fireflies),
    ("effect", "bubbles"): ("bubbles", Stage.AIR, drifting("bubbles")),
    ("effect", "wind"): ("wind that carries leaves along", Stage.AIR, drifting("wind")),
    ("effect", "powder"): ("clouds of coloured powder", Stage.AIR, drifting("powder")),
    ("effect", "dust"): ("dust in the light", Stage.AIR, drifting("dust")),
    ("effect", "embers"): ("embers", Stage.AIR, drifting("embers")),
    ("style", "picture_book"): ("a comic", Stage.STYLE, styles.comic),
    ("season", "autumn"): ("autumn colours", Stage.GRADE, graded(grades.autumn)),
    ("season", "spring"): ("petals on the wind", Stage.AIR, weathers.petals),
    ("season", "winter"): ("snow, falling and settled", Stage.AIR, weathers.snow),
    ("season", "summer"): ("bright day", Stage.HOUR, sky.day),
}
"""By topic and value of the word tables."""

SHINING: Final[dict[Effect, tuple[str, str]]] = {
    "aurora": ("northern lights", r"northern lights|aurora(?: borealis)?|polar lights"),
    "fireworks": ("fireworks", r"fireworks?"),
    "shooting_stars": ("shooting stars", r"(?:shooting|falling) stars?|meteors?"),
    "rainbow": ("a rainbow", r"rainbows?"),
}
"""What is in the sky, drawn after the hour and where there is sky: how it is told, its words."""

OF_WORDS: Final[tuple[tuple[str, str, Stage, Make, str], ...]] = (
    ("warm", "warmer colours", Stage.GRADE, graded(grades.warm), r"warm(?:er|th)?"),
    ("cold", "colder colours", Stage.GRADE, graded(grades.cold), r"cold(?:er)?|cool(?:er)?|icy"),
    (
        "brighter",
        "brighter",
        Stage.GRADE,
        graded(grades.brighter),
        r"bright(?:er|en)|lighter|lighten",
    ),
    ("darker", "darker", Stage.GRADE, graded(grades.darker), r"dark(?:er|en)|gloomy|moody"),
    (
        "contrast",
        "more contrast",
        Stage.GRADE,
        graded(grades.contrast),
        r"contrast\w*|punch(?:y|ier)",
    ),
    (
        "vivid",
        "stronger colours",
        Stage.GRADE,
        graded(grades.vivid),
        r"vivid|vibran\w+|(?<!de)saturat\w+|colou?rful",
    ),
    (
        "pale",
        "paler colours",
        Stage.GRADE,
        graded(grades.pale),
        r"desaturat\w+|pastel|muted|faded|washed[ -]out|pale",
    ),
    (
        "negative",
        "a negative",
        Stage.GRADE,
        graded(grades.inverted),
        r"invert\w*|photo negative|negative colou?rs",
    ),
    (
        "comic",
        "a comic",
        Stage.STYLE,
        styles.comic,
        r"comics?(?: books?| strips?)?|cartoon\w*|anime|manga|cel[ -]shad\w+|graphic novel",
    ),
    (
        "dreamy",
        "a soft glow",
        Stage.STYLE,
        styles.dreamy,
        r"dream(?:y|like)|ethereal|soft focus|glow\w*",
    ),
    ("blur", "out of focus", Stage.STYLE, styles.blur, r"blur\w*|out of focus|defocus\w*"),
    ("neon", "neon lines", Stage.STYLE, styles.neon, r"neon|cyberpunk"),
    ("glitch", "a worn tape", Stage.STYLE, styles.glitch, r"glitch\w*|vhs|video ?tape"),
    ("underwater", "under water", Stage.STYLE, styles.underwater, r"under ?water|under the sea"),
    (
        "cinematic",
        "a wide cinema picture",
        Stage.STYLE,
        styles.letterbox,
        r"cinematic|letterbox\w*|wide ?screen",
    ),
    ("mirrored", "mirrored", Stage.HOUR, styles.mirrored, r"mirror(?:ed)?|flip(?:ped)?"),
    (
        "leaves",
        "falling leaves",
        Stage.AIR,
        weathers.leaves,
        r"(?:falling|autumn|fall) leaves|leaves falling",
    ),
    ("petals", "petals on the wind", Stage.AIR, weathers.petals, r"petals|cherry blossoms?"),
    ("confetti", "confetti", Stage.AIR, weathers.confetti, r"confetti"),
    (
        "fireflies",
        "fireflies",
        Stage.AIR,
        weathers.fireflies,
        r"firefl(?:y|ies)|sparkl\w+|glitter\w*|magic dust",
    ),
    ("bubbles", "bubbles", Stage.AIR, drifting("bubbles"), r"(?:soap )?bubbles"),
)
"""Kind, how it is told, stage, operation, and the words that ask for it."""
