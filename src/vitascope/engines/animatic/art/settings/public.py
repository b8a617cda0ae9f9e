"""Rooms that people share, and the insides of what they travel in."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.settings.broadcasting import draw_film_set, draw_newsroom
from vitascope.engines.animatic.art.settings.carriages import CARRIAGES, draw_carriage
from vitascope.engines.animatic.art.settings.concert_halls import draw_concert_hall
from vitascope.engines.animatic.art.settings.errands import (
    draw_cellar,
    draw_fire_station,
    draw_lift,
    draw_nursery,
)
from vitascope.engines.animatic.art.settings.foyers import (
    draw_airport,
    draw_lobby,
    draw_museum,
    draw_supermarket,
)
from vitascope.engines.animatic.art.settings.helms import draw_car_interior, draw_cockpit
from vitascope.engines.animatic.art.settings.industry import (
    draw_factory,
    draw_parking,
    draw_server_room,
    draw_warehouse,
)
from vitascope.engines.animatic.art.settings.kind import SettingKind, inside
from vitascope.engines.animatic.art.settings.leisure import (
    draw_arcade,
    draw_bowling_alley,
    draw_casino,
    draw_sauna,
)
from vitascope.engines.animatic.art.settings.lockers import draw_locker_room
from vitascope.engines.animatic.art.settings.parlours import (
    draw_bar,
    draw_barbershop,
    draw_diner,
    draw_laundry,
    draw_ramen,
)
from vitascope.engines.animatic.art.settings.premises import (
    draw_control_room,
    draw_fitness,
    draw_mall,
)
from vitascope.engines.animatic.art.settings.restaurants import draw_restaurant_kitchen
from vitascope.engines.animatic.art.settings.seclusion import (
    draw_attic,
    draw_courtroom,
    draw_prison,
    draw_staircase,
    draw_temple,
)
from vitascope.engines.animatic.art.settings.shows import (
    draw_cinema,
    draw_dance_studio,
    draw_nightclub,
    draw_recording,
)
from vitascope.engines.animatic.art.settings.star_garden import draw_star_garden
from vitascope.engines.animatic.art.settings.tatami import draw_tatami_room
from vitascope.engines.animatic.art.settings.towers import draw_tower_room
from vitascope.engines.animatic.art.settings.wards import draw_dentist, draw_hospital

PUBLIC: Final[Mapping[str, SettingKind]] = {
    "barbershop": inside(draw_barbershop, "stone", seat="barber chair", is_seated=True),
    "bar": inside(draw_bar, "wood", has_windows=False, seat="stool"),
    "diner": inside(draw_diner, "stone", seat="diner booth"),
    "ramen bar": inside(draw_ramen, "stone", has_windows=False, seat="stool"),
    "laundry": inside(draw_laundry, "stone", has_windows=False, seat="bench"),
    "hospital": inside(draw_hospital, "stone"),
    "dentist": inside(draw_dentist, "stone", seat="dental chair", is_seated=True),
    "lobby": inside(draw_lobby, "stone", has_windows=False),
    "airport": inside(draw_airport, "stone"),
    "museum": inside(draw_museum, "wood", has_windows=False),
    "supermarket": inside(draw_supermarket, "stone", has_windows=False),
    "cinema": inside(draw_cinema, "wood", has_windows=False, seat="cinema seat", is_seated=True),
    "recording studio": inside(draw_recording, "wood", has_windows=False),
    "dance studio": inside(draw_dance_studio, "wood"),
    "fitness club": inside(draw_fitness, "stone"),
    "mall": inside(draw_mall, "stone", has_windows=False),
    "control room": inside(draw_control_room, "stone", has_windows=False),
    "nightclub": inside(draw_nightclub, "wood", has_windows=False),
    "factory": inside(draw_factory, "stone"),
    "warehouse": inside(draw_warehouse, "stone", has_windows=False),
    "server room": inside(draw_server_room, "stone", has_windows=False),
    "parking garage": inside(draw_parking, "stone", has_windows=False),
    "attic": inside(draw_attic, "wood"),
    "staircase": inside(draw_staircase, "stone", has_windows=False),
    "courtroom": inside(draw_courtroom, "wood", has_windows=False),
    "prison": inside(draw_prison, "stone", seat="bench"),
    "temple interior": inside(draw_temple, "wood", has_windows=False),
    "tatami room": inside(draw_tatami_room, "wood", seat="cushion"),
    "nursery": inside(draw_nursery, "wood"),
    "cellar": inside(draw_cellar, "stone"),
    "lift": inside(draw_lift, "stone", has_windows=False),
    "restaurant kitchen": inside(draw_restaurant_kitchen, "stone", has_windows=False),
    "concert hall": inside(draw_concert_hall, "wood", has_windows=False),
    "tower room": inside(draw_tower_room, "wood", seat="armchair"),
    "star garden": inside(draw_star_garden, "stone", has_windows=False),
    "locker room": inside(draw_locker_room, "stone", has_windows=False, seat="bench"),
    "bowling alley": inside(draw_bowling_alley, "wood", has_windows=False),
    "arcade": inside(draw_arcade, "stone", has_windows=False, seat="stool"),
    "casino": inside(draw_casino, "stone", has_windows=False),
    "sauna": inside(draw_sauna, "wood", has_windows=False, seat="bench"),
    "newsroom": inside(draw_newsroom, "stone", has_windows=False),
    "film set": inside(draw_film_set, "stone", has_windows=False),
    "fire station": inside(draw_fire_station, "stone", has_windows=False),
    "cockpit": inside(draw_cockpit, "stone", seat="driver seat", is_seated=True),
    "car interior": inside(draw_car_interior, "stone", seat="car seat", is_seated=True),
    **{
        name: inside(partial(draw_carriage, kind=kind), "stone", seat=kind.place, is_seated=True)
        for name, kind in CARRIAGES.items()
    },
}
"""By their names."""
