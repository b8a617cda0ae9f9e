"""Beds, hums and scattered sounds, by name: what the tables of `places` are put together from."""

from typing import Final

from vitascope.engines.animatic.sound import foley
from vitascope.engines.animatic.sound.ambience import Bed, Hum, Scatter, breakers, even, gusts
from vitascope.engines.animatic.sound.noise import Band

BREEZE: Final = Bed(name="breeze", band=Band(120, 900, -0.5), level=0.03, sway=gusts(0.45, 0.25))
LEAVES: Final = Bed(name="leaves", band=Band(1500, 7000, -0.3), level=0.014, sway=gusts(0.5, 0.15))
OPEN_WIND: Final = Bed(
    name="open wind", band=Band(180, 1100, -0.4), level=0.04, sway=gusts(0.4, 0.2)
)
HUSH: Final = Bed(name="hush", band=Band(300, 1800, -0.7), level=0.02, sway=gusts(0.3, 0.5))
SURF: Final = Bed(name="surf", band=Band(120, 1400, -0.45), level=0.07, sway=breakers(5.2, 0.12))
FOAM: Final = Bed(
    name="foam", band=Band(1400, 8000, -0.3), level=0.035, sway=breakers(5.2, 0.05, 0.5)
)
SWELL: Final = Bed(name="swell", band=Band(70, 700, -0.5), level=0.055, sway=breakers(4.1, 0.35))
LAP: Final = Bed(name="lap", band=Band(400, 3000, -0.4), level=0.03, sway=gusts(0.9, 0.15))
HUM: Final = Bed(name="city hum", band=Band(45, 260, -0.7), level=0.05, sway=gusts(0.2, 0.6))
WASH: Final = Bed(name="traffic", band=Band(300, 1800, -0.6), level=0.018, sway=gusts(0.3, 0.35))
ROOM_TONE: Final = Bed(
    name="room tone", band=Band(60, 400, -0.8), level=0.010, sway=gusts(0.2, 0.8)
)
HALL_TONE: Final = Bed(
    name="hall tone", band=Band(60, 500, -0.7), level=0.012, sway=gusts(0.2, 0.7)
)
MURMUR: Final = Bed(name="murmur", band=Band(250, 1300, -0.5), level=0.010, sway=gusts(3.5, 0.3))
DEPTHS: Final = Bed(name="depths", band=Band(40, 320, -0.6), level=0.055, sway=gusts(0.35, 0.5))
DRONE: Final = Bed(name="drone", band=Band(30, 160, -0.6), level=0.06, sway=gusts(0.2, 0.5))
SHIMMER: Final = Bed(name="shimmer", band=Band(2400, 5200, -0.6), level=0.006, sway=gusts(0.7, 0.1))
RAIN: Final = Bed(name="rain", band=Band(900, 9000, -0.2), level=0.038, sway=gusts(0.5, 0.7))
DOWNPOUR: Final = Bed(
    name="downpour", band=Band(500, 9000, -0.25), level=0.05, sway=gusts(0.7, 0.6)
)
GALE: Final = Bed(name="gale", band=Band(80, 600, -0.4), level=0.055, sway=gusts(0.6, 0.2))
WHISTLE: Final = Bed(name="whistle", band=Band(520, 760), level=0.016, sway=gusts(0.5, 0.0))
MUFFLE: Final = Bed(name="fog", band=Band(60, 350, -0.8), level=0.03, sway=gusts(0.25, 0.5))
CREAK: Final = Bed(name="vanes", band=Band(150, 420, -0.5), level=0.025, sway=gusts(0.8, 0.0))

BIRDS: Final = Scatter(
    name="birds", make=foley.bird, every_s=1.25, level=0.07, likely=0.75, length_s=1.2
)
GULLS: Final = Scatter(
    name="gulls", make=foley.gull, every_s=3.4, level=0.06, likely=0.7, length_s=2.0
)
CRICKETS: Final = Scatter(
    name="crickets", make=foley.cricket, every_s=0.9, level=0.04, length_s=2.1
)
OWL: Final = Scatter(name="owl", make=foley.owl, every_s=6.0, level=0.08, length_s=3.0)
DROPS: Final = Scatter(name="drops", make=foley.drop, every_s=0.028, level=0.07, length_s=0.1)
DRIPS: Final = Scatter(name="drips", make=foley.drip, every_s=0.4, level=0.05, length_s=0.2)
BUBBLES: Final = Scatter(
    name="bubbles", make=foley.bubble, every_s=0.28, level=0.06, likely=0.7, length_s=0.2
)
HORNS: Final = Scatter(
    name="horns", make=foley.horn, every_s=5.0, level=0.03, likely=0.5, length_s=0.8
)
CARS: Final = Scatter(
    name="cars", make=foley.wheels, every_s=4.2, level=0.09, likely=0.8, length_s=4.0
)
FOGHORN: Final = Scatter(name="foghorn", make=foley.foghorn, every_s=8.0, level=0.09, length_s=2.5)
BABBLE: Final = Scatter(
    name="babble", make=foley.babble, every_s=0.11, level=0.012, likely=0.8, length_s=0.4
)
CLOCK: Final = Scatter(
    name="clock", make=foley.tick, every_s=1.0, level=0.03, length_s=0.1, is_even=True
)
CRACKLES: Final = Scatter(
    name="crackles", make=foley.crackle, every_s=0.05, level=0.11, likely=0.6, length_s=0.1
)
STREAM: Final = Bed(name="stream", band=Band(350, 4500, -0.35), level=0.035, sway=gusts(1.1, 0.6))
GURGLE: Final = Scatter(
    name="gurgle", make=foley.bubble, every_s=0.14, level=0.022, likely=0.8, length_s=0.2
)
FALLS: Final = Bed(name="falls", band=Band(150, 6000, -0.4), level=0.06, sway=gusts(0.4, 0.8))
DRY_WIND: Final = Bed(name="dry wind", band=Band(250, 1500, -0.4), level=0.03, sway=gusts(0.3, 0.1))
SIFTING: Final = Bed(name="sifting", band=Band(3000, 9000, -0.2), level=0.008, sway=gusts(0.5, 0.0))
HIGH_WIND: Final = Bed(
    name="high wind", band=Band(140, 1300, -0.3), level=0.05, sway=gusts(0.25, 0.4)
)
WIND: Final = Bed(name="wind", band=Band(160, 1000, -0.35), level=0.055, sway=gusts(0.6, 0.15))
RUSTLE: Final = Bed(name="rustle", band=Band(2000, 8000, -0.2), level=0.018, sway=gusts(0.9, 0.0))
MAGMA: Final = Bed(name="magma", band=Band(28, 140, -0.5), level=0.08, sway=gusts(0.7, 0.35))
STEAM: Final = Bed(name="steam", band=Band(1500, 7000, -0.3), level=0.01, sway=gusts(0.4, 0.0))
HOLLOW: Final = Bed(name="hollow", band=Band(70, 420, -0.6), level=0.022, sway=gusts(0.2, 0.4))
CROWD: Final = Bed(name="crowd", band=Band(250, 1800, -0.5), level=0.035, sway=gusts(1.2, 0.6))
ROAR: Final = Bed(name="roar", band=Band(300, 3000, -0.4), level=0.055, sway=gusts(0.35, 0.3))
HISS: Final = Bed(name="hiss", band=Band(1200, 6000, -0.4), level=0.006, sway=gusts(0.3, 0.7))
VENT: Final = Bed(name="vent", band=Band(120, 900, -0.7), level=0.014, sway=gusts(0.2, 0.8))
FIRE: Final = Bed(name="fire", band=Band(120, 900, -0.6), level=0.022, sway=gusts(1.6, 0.4))
RAIN_OUTSIDE: Final = Bed(
    name="rain outside", band=Band(250, 1700, -0.5), level=0.022, sway=gusts(0.5, 0.7)
)
STATIC: Final = Bed(name="static", band=Band(500, 3000, -0.3), level=0.006, sway=gusts(4.0, 0.0))

FRIDGE: Final = Hum(motor="mains", level=0.008, sway=gusts(0.1, 0.7))
ENGINES_AFAR: Final = Hum(motor="lorries afar", level=0.03, sway=gusts(0.2, 0.4))
STARSHIP: Final = Hum(motor="starship", level=0.035, sway=gusts(0.2, 0.7))
FAN: Final = Hum(motor="fan", level=0.02, sway=even)
LAUNDRY: Final = Hum(motor="drum of laundry", level=0.04, sway=even)

FROGS: Final = Scatter(
    name="frogs", make=foley.frog, every_s=0.9, level=0.05, likely=0.7, length_s=2.0
)
CROWS: Final = Scatter(
    name="crows", make=foley.crow, every_s=4.5, level=0.04, likely=0.6, length_s=2.0
)
CICADAS: Final = Scatter(name="cicadas", make=foley.cicada, every_s=1.3, level=0.022, length_s=2.1)
PARROTS: Final = Scatter(
    name="parrots", make=foley.parrot, every_s=2.6, level=0.035, likely=0.7, length_s=2.0
)
CHILDREN: Final = Scatter(
    name="children", make=foley.child, every_s=0.9, level=0.022, likely=0.6, length_s=0.8
)
FANS: Final = Scatter(
    name="fans", make=foley.cheering, every_s=0.14, level=0.02, likely=0.8, length_s=0.8
)
APPLAUSE: Final = Scatter(
    name="applause", make=foley.touch("clap"), every_s=0.045, level=0.02, likely=0.6, length_s=0.2
)
CUPS: Final = Scatter(
    name="cups", make=foley.touch("cup"), every_s=0.8, level=0.022, likely=0.6, length_s=0.3
)
PAGES: Final = Scatter(
    name="pages", make=foley.touch("page"), every_s=3.2, level=0.03, likely=0.7, length_s=0.5
)
PENCILS: Final = Scatter(
    name="pencils", make=foley.touch("scratch"), every_s=0.5, level=0.014, likely=0.6, length_s=0.3
)
KEYS: Final = Scatter(
    name="keys", make=foley.touch("key"), every_s=0.19, level=0.022, likely=0.6, length_s=0.1
)
BEEPS: Final = Scatter(
    name="beeps", make=foley.touch("beep"), every_s=2.3, level=0.016, likely=0.6, length_s=0.2
)
TILL: Final = Scatter(
    name="till", make=foley.touch("till"), every_s=7.0, level=0.02, likely=0.6, length_s=1.0
)
JOINTS: Final = Scatter(
    name="joints of rails",
    make=foley.touch("knock"),
    every_s=0.72,
    level=0.03,
    length_s=0.3,
    is_even=True,
)
SNIPS: Final = Scatter(
    name="snips", make=foley.touch("key"), every_s=0.6, level=0.014, likely=0.5, length_s=0.1
)
KNOCKS: Final = Scatter(
    name="knocks", make=foley.touch("knock"), every_s=0.6, level=0.025, likely=0.5, length_s=0.3
)
BOUNCES: Final = Scatter(
    name="bounces", make=foley.touch("ball"), every_s=0.7, level=0.03, likely=0.5, length_s=0.3
)
TAP_DRIPS: Final = Scatter(
    name="tap", make=foley.drip, every_s=1.4, level=0.03, likely=0.9, length_s=0.2
)
SLOW_DRIPS: Final = Scatter(
    name="cave drips", make=foley.drip, every_s=0.8, level=0.06, likely=0.7, length_s=0.2
)
CREAKS: Final = Scatter(
    name="creaks", make=foley.touch("creak"), every_s=3.5, level=0.025, likely=0.7, length_s=0.6
)
POPS: Final = Scatter(
    name="pops", make=foley.drip, every_s=0.45, level=0.02, likely=0.6, length_s=0.2
)
COINS: Final = Scatter(
    name="coins", make=foley.touch("coins"), every_s=1.6, level=0.016, likely=0.5, length_s=0.4
)
EMBERS: Final = Scatter(
    name="embers", make=foley.crackle, every_s=0.12, level=0.05, likely=0.5, length_s=0.1
)
