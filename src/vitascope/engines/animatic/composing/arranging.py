"""How the roles of a film are put in order before they are cast, step by step."""

from vitascope.engines.animatic.composing.afar import set_afar
from vitascope.engines.animatic.composing.aims import take_aim
from vitascope.engines.animatic.composing.belongings import settle_belongings
from vitascope.engines.animatic.composing.between import stand_between
from vitascope.engines.animatic.composing.bowls import put_in_bowls
from vitascope.engines.animatic.composing.burdens import load
from vitascope.engines.animatic.composing.companions import keep_company
from vitascope.engines.animatic.composing.counters import keep_counters
from vitascope.engines.animatic.composing.couples import couple_up, share_boards
from vitascope.engines.animatic.composing.crafts import take_to_crafts
from vitascope.engines.animatic.composing.crashes import crash
from vitascope.engines.animatic.composing.crowds import set_back_crowds
from vitascope.engines.animatic.composing.disasters import disasters
from vitascope.engines.animatic.composing.doorways import use_doors
from vitascope.engines.animatic.composing.fitting_out import fit_out
from vitascope.engines.animatic.composing.goings import follow_on_foot
from vitascope.engines.animatic.composing.implements import take_implements
from vitascope.engines.animatic.composing.lamps import plant_outside, put_lamps_outside
from vitascope.engines.animatic.composing.living import give_faces
from vitascope.engines.animatic.composing.mirrors import face_mirrors
from vitascope.engines.animatic.composing.occasions import keep_occasions
from vitascope.engines.animatic.composing.opponents import oppose
from vitascope.engines.animatic.composing.outings import leave_parked, tow
from vitascope.engines.animatic.composing.picnics import spread_blankets
from vitascope.engines.animatic.composing.puddles import lay_puddles
from vitascope.engines.animatic.composing.riders import (
    mount_brooms,
    open_cars,
    seat_drivers,
    seat_riders,
    take_off,
)
from vitascope.engines.animatic.composing.scattered import gather_food
from vitascope.engines.animatic.composing.seating import seat_people
from vitascope.engines.animatic.composing.sides import hold_sides
from vitascope.engines.animatic.composing.sizes import pots_on_sills
from vitascope.engines.animatic.composing.spectacles import raise_rainbows, spectacles
from vitascope.engines.animatic.composing.spells import cast_spells
from vitascope.engines.animatic.composing.stacking import look_out, stack
from vitascope.engines.animatic.composing.tales import tell_tales
from vitascope.engines.animatic.composing.tool_colours import colour_tools
from vitascope.engines.animatic.composing.trades import ply_trades
from vitascope.engines.animatic.composing.twirling import park_indoors, twirl
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Reading, Role


def arrange(
    roles: list[Role], reading: Reading, setting: str, prompt: str, lexicon: Lexicon
) -> None:
    """Give everybody the mounts, seats, belongings and sides that go with what they do.

    Args:
        roles: Of the film; changed, and added to.
        reading: Where they are from.
        setting: Where the film plays.
        prompt: As it was sent.
        lexicon: Has the nouns of what is added.
    """
    follow_on_foot(roles, reading, lexicon)
    oppose(roles)
    leave_parked(roles)
    tow(roles)
    couple_up(roles)
    share_boards(roles, lexicon)
    tell_tales(roles, prompt, lexicon)
    give_faces(roles, prompt, lexicon)
    cast_spells(roles, reading, prompt, lexicon)
    roles += spectacles(roles, reading, setting, prompt, lexicon)
    roles += disasters(roles, reading, setting, prompt, lexicon)
    crash(roles, setting, lexicon)
    use_doors(roles, prompt, lexicon)
    raise_rainbows(roles, reading, setting)
    put_in_bowls(roles, setting, lexicon)
    keep_company(roles, prompt, lexicon)
    mount_brooms(roles, lexicon)
    take_off(roles, setting)
    seat_drivers(roles, lexicon)
    seat_riders(roles, lexicon)
    open_cars(roles, lexicon)
    spread_blankets(roles, lexicon)
    lay_puddles(roles, reading, setting, lexicon)
    put_lamps_outside(roles, setting, lexicon)
    plant_outside(roles, setting, lexicon)
    pots_on_sills(roles, setting)
    set_back_crowds(roles, lexicon)
    take_aim(roles, lexicon)
    hold_sides(roles)
    stack(roles)
    look_out(roles)
    settle_belongings(roles, lexicon)
    load(roles, prompt)
    keep_occasions(roles, setting, lexicon)
    face_mirrors(roles)
    take_to_crafts(roles, lexicon)
    ply_trades(roles, prompt, lexicon)
    twirl(roles, prompt)
    park_indoors(roles, setting)
    keep_counters(roles, reading, setting, lexicon)
    stand_between(roles, prompt)
    seat_people(roles, reading, setting, lexicon)
    set_afar(roles)
    fit_out(roles, reading, setting, lexicon)
    take_implements(roles, lexicon)
    gather_food(roles, reading)
    colour_tools(roles, prompt)
