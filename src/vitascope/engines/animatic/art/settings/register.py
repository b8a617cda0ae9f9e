"""The register of settings: what each is, and the one way to have its backdrop drawn."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.abstract import draw_abstract
from vitascope.engines.animatic.art.settings.ahead import draw_ahead
from vitascope.engines.animatic.art.settings.aloft import draw_from_above
from vitascope.engines.animatic.art.settings.andes import draw_machu_picchu
from vitascope.engines.animatic.art.settings.aquarium import draw_aquarium
from vitascope.engines.animatic.art.settings.arenas import (
    draw_parquet,
    draw_pool,
    draw_ring,
    draw_rink,
)
from vitascope.engines.animatic.art.settings.audience import AUDIENCE, with_audience
from vitascope.engines.animatic.art.settings.bathroom import draw_bathroom
from vitascope.engines.animatic.art.settings.breakers import draw_breakers
from vitascope.engines.animatic.art.settings.cafe import draw_cafe
from vitascope.engines.animatic.art.settings.candy import draw_candy_land
from vitascope.engines.animatic.art.settings.canyon import draw_canyon
from vitascope.engines.animatic.art.settings.castle import draw_castle
from vitascope.engines.animatic.art.settings.city import draw_city
from vitascope.engines.animatic.art.settings.coast import draw_coast
from vitascope.engines.animatic.art.settings.concert import draw_concert
from vitascope.engines.animatic.art.settings.cosmos import draw_moon, draw_space, starlight
from vitascope.engines.animatic.art.settings.country import draw_farm, draw_village
from vitascope.engines.animatic.art.settings.crops import CROPS, draw_crop, draw_terraces
from vitascope.engines.animatic.art.settings.cyberspace import draw_cyberspace
from vitascope.engines.animatic.art.settings.doorsteps import draw_doorstep
from vitascope.engines.animatic.art.settings.downtown import draw_downtown
from vitascope.engines.animatic.art.settings.dreams import draw_motes, draw_plumes, draw_solids
from vitascope.engines.animatic.art.settings.drylands import (
    draw_desert,
    draw_wild_west,
)
from vitascope.engines.animatic.art.settings.exoplanet import draw_exoplanet, strange_light
from vitascope.engines.animatic.art.settings.fairs import draw_festival, draw_market
from vitascope.engines.animatic.art.settings.fallen import draw_fallen_city
from vitascope.engines.animatic.art.settings.falls import draw_waterfall
from vitascope.engines.animatic.art.settings.famous import SIGHTS, draw_sight
from vitascope.engines.animatic.art.settings.features import EVERYWHERE, with_features
from vitascope.engines.animatic.art.settings.forest import WOODS, draw_forest
from vitascope.engines.animatic.art.settings.glasshouse import draw_greenhouse
from vitascope.engines.animatic.art.settings.grassland import draw_grassland
from vitascope.engines.animatic.art.settings.graveyard import draw_graveyard
from vitascope.engines.animatic.art.settings.greens import draw_garden, draw_park, draw_playground
from vitascope.engines.animatic.art.settings.grounds import GROUNDS
from vitascope.engines.animatic.art.settings.gym import draw_gym
from vitascope.engines.animatic.art.settings.hall import draw_hall
from vitascope.engines.animatic.art.settings.harbour import draw_harbour
from vitascope.engines.animatic.art.settings.headland import draw_headland
from vitascope.engines.animatic.art.settings.heights import draw_sky
from vitascope.engines.animatic.art.settings.hollows import ICE
from vitascope.engines.animatic.art.settings.homes import draw_bedroom, draw_kitchen
from vitascope.engines.animatic.art.settings.hyperspace import draw_hyperspace
from vitascope.engines.animatic.art.settings.ice import ice_light
from vitascope.engines.animatic.art.settings.isles import draw_isles
from vitascope.engines.animatic.art.settings.japan import draw_japanese_garden
from vitascope.engines.animatic.art.settings.jetties import draw_jetty, draw_pier
from vitascope.engines.animatic.art.settings.jungle import draw_jungle
from vitascope.engines.animatic.art.settings.kind import SettingKind, inside
from vitascope.engines.animatic.art.settings.lab import draw_lab
from vitascope.engines.animatic.art.settings.lands import land_of
from vitascope.engines.animatic.art.settings.launchpad import draw_launch_pad
from vitascope.engines.animatic.art.settings.mars import draw_mars, dusty_light
from vitascope.engines.animatic.art.settings.meadow import BLOOMS, draw_meadow
from vitascope.engines.animatic.art.settings.mountains import draw_mountains
from vitascope.engines.animatic.art.settings.neon import draw_future, draw_tokyo
from vitascope.engines.animatic.art.settings.office import draw_office
from vitascope.engines.animatic.art.settings.outings import (
    draw_golf_course,
    draw_skate_park,
)
from vitascope.engines.animatic.art.settings.overhead import draw_over_city
from vitascope.engines.animatic.art.settings.polar import POLAR
from vitascope.engines.animatic.art.settings.public import PUBLIC
from vitascope.engines.animatic.art.settings.rails import (
    draw_station,
    draw_subway,
    draw_viaduct,
)
from vitascope.engines.animatic.art.settings.railway import draw_railway
from vitascope.engines.animatic.art.settings.reef import draw_underwater, sea_light
from vitascope.engines.animatic.art.settings.road import draw_road
from vitascope.engines.animatic.art.settings.roads import (
    draw_coastal_road,
    draw_desert_road,
    draw_forest_road,
    draw_mountain_road,
)
from vitascope.engines.animatic.art.settings.rock_face import draw_rock_face
from vitascope.engines.animatic.art.settings.rooftop import draw_rooftop
from vitascope.engines.animatic.art.settings.room import draw_room
from vitascope.engines.animatic.art.settings.routes import route_of
from vitascope.engines.animatic.art.settings.ruins import draw_ruins
from vitascope.engines.animatic.art.settings.runway import draw_runway
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.shop import SHOPS, draw_shop
from vitascope.engines.animatic.art.settings.small_towns import (
    draw_city_below,
    draw_village_below,
)
from vitascope.engines.animatic.art.settings.southern import draw_santorini, draw_venice
from vitascope.engines.animatic.art.settings.spaceship import draw_spaceship
from vitascope.engines.animatic.art.settings.springs import draw_hot_spring
from vitascope.engines.animatic.art.settings.stadium import draw_stadium
from vitascope.engines.animatic.art.settings.stage import draw_stage
from vitascope.engines.animatic.art.settings.stills import draw_still
from vitascope.engines.animatic.art.settings.stillwater import (
    TROPICAL,
    draw_lake,
    draw_river,
    draw_swamp,
    swamp_light,
)
from vitascope.engines.animatic.art.settings.street import draw_street
from vitascope.engines.animatic.art.settings.studio import draw_studio, evenly_lit
from vitascope.engines.animatic.art.settings.study import draw_classroom, draw_library
from vitascope.engines.animatic.art.settings.summit import draw_summit
from vitascope.engines.animatic.art.settings.underground import (
    cave_light,
    draw_cave,
    draw_volcano,
    ember_light,
)
from vitascope.engines.animatic.art.settings.uplands import (
    draw_cappadocia,
    draw_great_wall,
)
from vitascope.engines.animatic.art.settings.water import draw_beach, draw_sea, draw_shore
from vitascope.engines.animatic.art.settings.waterhole import SAVANNAS
from vitascope.engines.animatic.art.settings.ways import WAYS
from vitascope.engines.animatic.art.settings.windowsill import draw_windowsill
from vitascope.engines.animatic.art.settings.works import WORKS
from vitascope.engines.animatic.art.settings.workshop import draw_workshop
from vitascope.engines.animatic.art.settings.yards import draw_construction, draw_parking_lot
from vitascope.engines.animatic.spec import Aboard, Height, Season, Still, Weather
from vitascope.video import Size

KINDS: Final[Mapping[str, SettingKind]] = {
    "meadow": SettingKind(draw=draw_meadow, surface="grass", has_seasons=True),
    "grassland": SettingKind(draw=draw_grassland, surface="grass", has_seasons=True),
    **{
        name: SettingKind(
            draw=partial(draw_meadow, blooms=colors), surface="grass", has_seasons=True
        )
        for name, colors in BLOOMS.items()
    },
    "summit": SettingKind(draw=draw_summit, surface="stone"),
    "country path": SettingKind(
        draw=partial(draw_meadow, has_path=True), surface="dust", has_seasons=True
    ),
    **{
        name: SettingKind(
            draw=partial(draw_forest, wood=wood),
            surface="leaves",
            has_seasons=name != "bamboo forest",
        )
        for name, wood in WOODS.items()
    },
    "mountains": SettingKind(draw=draw_mountains, surface="grass", has_seasons=True),
    "desert": SettingKind(draw=draw_desert, surface="sand"),
    "wild west": SettingKind(draw=draw_wild_west, surface="sand"),
    **SAVANNAS,
    "volcano": SettingKind(draw=draw_volcano, surface="stone", lit_by=ember_light),
    "cave": SettingKind(
        draw=draw_cave, surface="stone", has_weather=False, has_sky=False, lit_by=cave_light
    ),
    "ice cave": SettingKind(
        draw=partial(draw_cave, kind=ICE),
        surface="snow",
        has_weather=False,
        has_sky=False,
        lit_by=ice_light,
    ),
    **POLAR,
    "hot spring": SettingKind(draw=draw_hot_spring, surface="stone", has_seasons=True),
    "breakers": SettingKind(draw=draw_breakers, is_water_surface=True),
    "sky": SettingKind(draw=draw_sky, medium="void"),
    "floating islands": SettingKind(draw=draw_isles, medium="void"),
    "lake": SettingKind(draw=draw_lake, surface="grass", has_seasons=True),
    "river": SettingKind(draw=draw_river, surface="grass", has_seasons=True),
    "jungle river": SettingKind(draw=partial(draw_river, banks=TROPICAL), surface="grass"),
    "swamp": SettingKind(draw=draw_swamp, surface="grass", lit_by=swamp_light),
    "jungle": SettingKind(draw=draw_jungle, surface="leaves"),
    "space": SettingKind(
        draw=draw_space, medium="void", has_weather=False, has_sky=False, lit_by=starlight
    ),
    "hyperspace": SettingKind(
        draw=draw_hyperspace, medium="void", has_weather=False, has_sky=False, lit_by=starlight
    ),
    "moon": SettingKind(
        draw=draw_moon, surface="dust", has_weather=False, has_sky=False, lit_by=starlight
    ),
    "beach": SettingKind(draw=draw_beach, surface="sand"),
    "shore": SettingKind(draw=draw_shore, surface="sand"),
    "black shore": SettingKind(draw=partial(draw_shore, color="#4a4a52"), surface="sand"),
    "jetty": SettingKind(draw=draw_jetty, surface="wood"),
    "pier": SettingKind(draw=draw_pier, surface="wood"),
    "sea": SettingKind(draw=draw_sea, is_water_surface=True),
    "underwater": SettingKind(
        draw=draw_underwater, medium="water", has_weather=False, has_sky=False, lit_by=sea_light
    ),
    "city": SettingKind(draw=draw_city, surface="stone", has_seasons=True),
    "downtown": SettingKind(draw=draw_downtown, surface="stone"),
    "crossing": SettingKind(draw=partial(draw_downtown, has_crossing=True), surface="stone"),
    "parking lot": SettingKind(draw=draw_parking_lot, surface="stone"),
    "construction site": SettingKind(draw=draw_construction, surface="dust"),
    "railway": SettingKind(draw=draw_railway, surface="grass", has_seasons=True),
    "room": inside(draw_room, "wood", seat="armchair"),
    "aquarium": inside(draw_aquarium, "stone"),
    "windowsill": inside(draw_windowsill, "wood"),
    "stage": inside(draw_stage, "wood", has_windows=False, has_crowd=True),
    "kitchen": inside(draw_kitchen, "stone"),
    "bedroom": inside(draw_bedroom, "wood"),
    "bathroom": inside(draw_bathroom, "stone"),
    "library": inside(draw_library, "wood"),
    "classroom": inside(draw_classroom, "wood"),
    "office": inside(draw_office, "stone"),
    **PUBLIC,
    **WORKS,
    "street": SettingKind(draw=draw_street, surface="stone"),
    "park": SettingKind(draw=draw_park, surface="grass", has_seasons=True),
    "garden": SettingKind(draw=draw_garden, surface="grass", has_seasons=True),
    "playground": SettingKind(draw=draw_playground, surface="sand", has_seasons=True),
    "farm": SettingKind(draw=draw_farm, surface="dust", has_seasons=True),
    "village": SettingKind(draw=draw_village, surface="stone", has_seasons=True),
    "candy land": SettingKind(draw=draw_candy_land, surface="snow"),
    "castle": SettingKind(draw=draw_castle, surface="grass", has_seasons=True),
    "ruins": SettingKind(draw=draw_ruins, surface="grass", has_seasons=True),
    "alien planet": SettingKind(
        draw=draw_exoplanet,
        surface="dust",
        has_weather=False,
        has_sky=False,
        lit_by=strange_light,
    ),
    "fallen city": SettingKind(draw=draw_fallen_city, surface="stone"),
    "above the city": SettingKind(draw=draw_over_city),
    "city below": SettingKind(draw=draw_city_below, surface="stone"),
    "village below": SettingKind(draw=draw_village_below, surface="grass", has_seasons=True),
    "graveyard": SettingKind(draw=draw_graveyard, surface="grass", has_seasons=True),
    "cafe": inside(draw_cafe, "wood"),
    **{name: inside(partial(draw_shop, trade=shop), "wood") for name, shop in SHOPS.items()},
    "lab": inside(draw_lab, "stone"),
    "spaceship": inside(draw_spaceship, "stone", has_windows=False),
    "workshop": inside(draw_workshop, "stone"),
    "gym": inside(draw_gym, "wood"),
    "hall": inside(draw_hall, "stone"),
    "road": SettingKind(draw=draw_road, surface="stone", has_seasons=True),
    "coastal road": SettingKind(draw=draw_coastal_road, surface="stone"),
    "forest road": SettingKind(draw=draw_forest_road, surface="stone", has_seasons=True),
    "mountain road": SettingKind(draw=draw_mountain_road, surface="stone", has_seasons=True),
    "desert road": SettingKind(draw=draw_desert_road, surface="stone"),
    **WAYS,
    "skate park": SettingKind(draw=draw_skate_park, surface="stone", has_seasons=True),
    "golf course": SettingKind(draw=draw_golf_course, surface="grass", has_seasons=True),
    "concert": inside(draw_concert, "wood", has_windows=False, has_crowd=True),
    "stadium": SettingKind(draw=draw_stadium, surface="grass", has_crowd=True),
    "rock face": SettingKind(draw=draw_rock_face, has_weather=False, is_wall=True),
    **GROUNDS,
    "basketball arena": inside(draw_parquet, "wood", has_windows=False, has_crowd=True),
    "boxing ring": inside(draw_ring, "wood", has_windows=False, has_crowd=True),
    "ice rink": inside(draw_rink, "stone", has_windows=False, has_crowd=True),
    "pool": inside(draw_pool, "stone", has_windows=False),
    "festival": SettingKind(draw=draw_festival, surface="grass", has_seasons=True),
    "market": SettingKind(draw=draw_market, surface="stone"),
    "harbour": SettingKind(draw=draw_harbour, surface="stone"),
    "rooftop": SettingKind(draw=draw_rooftop, surface="wood"),
    "coast": SettingKind(draw=draw_coast, surface="grass"),
    "headland": SettingKind(draw=draw_headland, surface="grass"),
    "doorstep": SettingKind(draw=draw_doorstep, surface="stone", has_sky=False),
    "canyon": SettingKind(draw=draw_canyon, surface="stone"),
    "waterfall": SettingKind(draw=draw_waterfall, surface="grass"),
    "mars": SettingKind(
        draw=draw_mars, surface="dust", has_weather=False, has_sky=False, lit_by=dusty_light
    ),
    "station": SettingKind(draw=draw_station, surface="stone"),
    "subway": inside(draw_subway, "stone", has_windows=False),
    "runway": SettingKind(draw=draw_runway, surface="stone"),
    "launch pad": SettingKind(draw=draw_launch_pad, surface="stone"),
    "viaduct": SettingKind(draw=draw_viaduct, surface="grass", has_seasons=True),
    "studio": SettingKind(
        draw=draw_studio,
        surface="stone",
        is_indoor=True,
        has_weather=False,
        has_sky=False,
        lit_by=evenly_lit,
    ),
    **{
        name: SettingKind(
            draw=partial(draw_sight, sight=sight),
            surface="sand" if sight.before == "sand" else "stone",
            has_seasons=sight.has_trees,
        )
        for name, sight in SIGHTS.items()
    },
    "venice": SettingKind(draw=draw_venice, surface="stone"),
    "santorini": SettingKind(draw=draw_santorini, surface="stone"),
    **{
        name: SettingKind(
            draw=partial(draw_crop, crop=crop), surface="dust", has_seasons=crop.head == "vine"
        )
        for name, crop in CROPS.items()
    },
    "terraces": SettingKind(draw=draw_terraces, surface="grass"),
    "great wall": SettingKind(draw=draw_great_wall, surface="grass", has_seasons=True),
    "machu picchu": SettingKind(draw=draw_machu_picchu, surface="grass"),
    "cappadocia": SettingKind(draw=draw_cappadocia, surface="sand"),
    "japanese garden": SettingKind(draw=draw_japanese_garden, surface="grass", has_seasons=True),
    "tokyo": SettingKind(draw=draw_tokyo, surface="stone"),
    "future city": SettingKind(draw=draw_future, surface="stone"),
    "greenhouse": SettingKind(
        draw=draw_greenhouse, surface="stone", has_weather=False, has_sky=False
    ),
    "abstract": SettingKind(draw=draw_abstract, has_sky=False, is_dream=True),
    "plumes": SettingKind(draw=draw_plumes, has_sky=False, has_weather=False, is_dream=True),
    "solids": SettingKind(draw=draw_solids, has_sky=False, has_weather=False, is_dream=True),
    "cyberspace": SettingKind(
        draw=draw_cyberspace, has_sky=False, has_weather=False, is_dream=True
    ),
    "motes": SettingKind(draw=draw_motes, has_sky=False, has_weather=False, is_dream=True),
}
"""Every setting by its name."""

SETTINGS: Final = tuple(KINDS)
"""Names of all settings."""


def light_in(setting: str, light: Light) -> Light:
    """The light of an hour as it is in a setting: in space, in a cave, under water."""
    own = KINDS[setting].lit_by
    return light if own is None else own(light)


def draw_backdrop(
    setting: str,
    light: Light,
    weather: Weather,
    size: Size,
    seed: int,
    season: Season = "unsaid",
    told: Collection[str] = (),
    *,
    color: str | None = None,
    hues: Sequence[str] = (),
    still: Still | None = None,
    height: Height = "level",
    aboard: Aboard = "",
    around: Collection[str] = (),
) -> Backdrop:
    """Draw one setting; the same arguments give the same pixels, on any thread.

    Args:
        setting: One of `SETTINGS`.
        light: Of the hour, before the setting makes its own of it.
        weather: That is seen in it.
        size: Of the picture.
        seed: Decides what is left open.
        season: That is seen in it, where it has seasons.
        told: Kinds of things of which it leaves out its own: no second fireplace in the room.
        color: Of a plain ground, as `#rrggbb`.
        hues: Colours of a picture of no thing.
        still: The top that things lie on, before the setting out of focus.
        height: Whence it is seen; of a setting that is no land of `lands.LANDS`, level.
        aboard: What the viewer goes on, who sees the way ahead; nothing if empty.
        around: Other places that are named beside it: what they add to it, or to its land from
            above.

    Raises:
        KeyError: `setting` is not one of `SETTINGS`.
    """
    kind = KINDS[setting]
    light = light_in(setting, light)
    shown: Season = "unsaid"
    if kind.has_seasons:
        shown = "winter" if weather == "snow" else season
    scenery = Scenery(
        size, light, weather, seed, shown, told, color=color, hues=hues, around=around
    )
    route = route_of(setting, aboard, tuple(around)) if aboard else None
    if route is not None:
        return draw_ahead(scenery, route, aboard)
    land = land_of(setting, around) if height != "level" else None
    if land is not None:
        return draw_from_above(scenery, land, height)
    if still is None:
        backdrop = kind.draw(scenery)
        if AUDIENCE in around:
            backdrop = with_audience(scenery, backdrop)
        is_open = kind.medium == "air" and not kind.is_indoor
        is_open = is_open or not EVERYWHERE.isdisjoint(around)
        return with_features(scenery, setting, backdrop) if is_open else backdrop
    return draw_still(scenery, kind.draw, still)
