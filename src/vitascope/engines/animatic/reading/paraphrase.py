"""Ways to tell of water, seasons, blankets, tours and more, as the tables know them."""

import re
from typing import Final

from vitascope.engines.animatic.words.tables import tables

_REFLECTED: Final = re.compile(
    r",? (?:is |are )?(?:perfectly |clearly )?(?:reflected|mirrored|reflecting) (?:in|on|off) "
    r"((?:an?|the) (?:\w+ ){0,2}?(?:lake|pond|water|sea|ocean|river|lagoon|bay))\b",
    re.IGNORECASE,
)
"""Of what stands there a picture is seen in the water: the film plays at it."""

_ROUND: Final = re.compile(
    r",? (?:through|across|over|in|during) (?:all )?(?:the )?(?:four |changing |passing )?seasons\b"
    r"|,? (?:as |while )?(?:the )?(?:four )?seasons (?:change|pass|go by|changing|passing)\b",
    re.IGNORECASE,
)
_YEAR: Final = ", spring turns to summer, then summer turns to autumn, then autumn turns to winter"


def _glowing() -> re.Pattern[str]:
    # `glows in the dark` tells of no colour.
    named = tables().colours.keys() - {"dark", "light", "deep"}
    colours = "|".join(sorted(named, key=len, reverse=True))
    return re.compile(
        rf"\b(an?|the) ([\w-]+) (?:glowing|glows|shining|pulsing) (?:with |in )?(?:an? )?"
        rf"(?:\w+ )?({colours})(?: (?:light|glow|energy))?\b",
        re.IGNORECASE,
    )


_PLAIN: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        # A blanket that is worn.
        (
            r"\b(?:wrapped|bundled|swaddled|huddled)(?: up)?(?: \w+ly)? (?:in|under|with|inside) "
            r"(?:an? |the |his |her |their |one )?((?:[\w-]+ ){0,2}?)"
            r"(?:blankets?|quilts?|shawls?|throw)\b",
            r"wearing a \1cape",
        ),
        # Rain that is seen on a window or heard: no drops that lie on something.
        (
            r"\brain ?drops (?=(?:\w+ly )?"
            r"(?:run|rac|slid|trickl|roll|hit|fall|patter|stream|drip|beat|tap)"
            r"|on (?:the|a) window)",
            "rain ",
        ),
        # She of the tale, and none of her name.
        (
            r"\bAlice\b(?=.*\b(?:white rabbit|wonderland|mad hatter|cheshire"
            r"|queen of hearts)\b)",
            "a girl with long blonde hair in a light blue dress",
        ),
        # No field in which it plays.
        (
            r"(?:\bwith )?(?:\b(?:an?|very|shallow|soft|deep|narrow|wide|extremely),? )*"
            r"\bdepth[ -]of[ -]field\b",
            "",
        ),
        # The moon as a ground that somebody is seen before.
        (
            r"\b(in front of|across|past|against|before) (?:the|an?) "
            r"(?:(?:full|bright|glowing|yellow|orange|large|big|huge|giant|silver|pale) )*moon\b",
            r"\1 a huge full moon",
        ),
        # A place that is shown from inside.
        (
            r"\b(?:(?:the )?(?:interior|inside) of|inside) (an?|the|this) "
            r"((?!abandoned)(?:[\w-]+ ){0,3}?)"
            r"(cabin|chalet|lodge|cottage|hut|farmhouse|house|mansion)\b(?= with|,|\.|$)",
            r"inside \1 \2\3 interior",
        ),
        (
            r"\b(?:the )?(?:interior|inside) of (an?|the) ((?:[\w-]+ ){0,3}?)(castle|fortress)\b",
            r"inside \1 \2\3 interior",
        ),
        # Leaves that are the season's.
        (
            r"\bwith (?:(?:(?:orange|golden|colou?rful) )+(?:maple |autumn )?"
            r"|red (?:maple|autumn) )leaves\b",
            "with autumn leaves",
        ),
        (r"\b(?:the )?(?:interior|inside) of (?=(?:an?|the|this|my)\b)", "inside "),
        (
            r"\btours? (?:of|through) (an?|the|this|my) ((?:[\w-]+ ){0,3}?)"
            r"(?:villa|house|home|mansion|penthouse|condo|loft|property)\b",
            r"tour inside \1 \2living room",
        ),
        # How much light a place has stands between `in a` and its name, and names none.
        (r"\b(?:dimly|softly|warmly|brightly|poorly|well)[ -]lit\b", ""),
        (r"\bdrone (?:[\w-]+ ){1,2}(?:video|footage)\b", "drone footage"),
        (r"\b(?:are|is|being|get|gets) showered (?:with|in|by)\b", "amid"),
        # What is done in a garden, and at an exam.
        (
            r"\btend(s|ing)? (?:to )?(?:(?:his|her|their|the|some) )?(?:\w+ )?(?:roses|flowers"
            r"|plants|vegetables|tomatoes|herbs|(?:vegetable |rose |flower )?garden)\b"
            r"((?: (?:in|of) (?:his|her|their|the|a) (?:\w+ )?(?:garden|greenhouse|yard|field))?)",
            r"harvest\1\2",
        ),
        (
            r"\b(?:take|taking|takes|sit|sitting|sits) an? (?:final |math )?(?:exam|test)\b",
            "writing at a desk",
        ),
        (
            r"\bshopping for (?:clothes|clothing|a dress|dresses|an outfit|shoes)\b",
            "shopping in a clothing store",
        ),
        # A homecoming is seen by what is done then.
        (
            r"\b(?:return|com)(?:s|es|ing) (?:back )?home(?: from (?:the )?\w+)? (?:and|to) "
            r"(?=hug|embrac|kiss)",
            "",
        ),
        # What is brought is given, what is thrown up by many is confetti.
        (
            r"\bsurpris(es|ing|e) (his|her|their) ([\w-]+) with ((?:an? |some )?(?:\w+ )?"
            r"(?:flowers|roses|bouquet|gift|present|rose|cake|breakfast))\b",
            r"giv\1 \4 to \2 \3",
        ),
        (
            r"\bthrow(s|ing)? (?:up )?(?:their |the |some )?(?:papers|paper|homework|streamers)"
            r"(?: up)?(?: (?:in|into) the air)?\b",
            r"cheer\1 amid confetti",
        ),
        (r"\bplaying hide[- ]and[- ](?:go[- ])?seek\b", "hiding"),
        (r"\bplays? hide[- ]and[- ](?:go[- ])?seek\b", "hide"),
        (
            r"\b(?:do|does|doing) (?:their |some )?morning (?:exercises?|gymnastics)\b",
            "stretching in the morning",
        ),
        (
            r"\b(?:do|does|doing) (?:their |some )?(?:gentle )?(?:exercises?|gymnastics)\b",
            "stretching",
        ),
        # Whom somebody passes, or calls on, he sees from without.
        (
            r"\bpast (?:an? |the )(?:[\w-]+ )?(?:bakery|caf[eé]|shop|store|restaurant|bar|school"
            r"|bank|boutique|pub|hotel|cinema|office|library|hospital|museum|supermarket)\b",
            "down the street",
        ),
        (
            r"\b(?:at|to) (?:(?:her|his|their) (?:front )?|the front )door(?: ?step)?\b",
            "in front of the house",
        ),
        (
            r"\bwip(es|ing) (?:away )?(?:the )?((?:his|her|their) [\w-]+)['’]s tears\b",
            r"hug\1 \2",
        ),
        # `girlfriend flowers` are no flowers of a kind.
        (
            r"\b(giv|hand|bring|send|buy)(es|ing|e|s|) ((?:his|her|their|the|an?) [\w-]+) "
            r"((?:(?:red|pink|white|some|yellow) )?"
            r"(?:flowers|roses|tulips|chocolates|balloons|gifts|presents|candy|cookies))\b",
            r"\1\2 \4 to \3",
        ),
        # A bride, and no child.
        (r"\b(his|her) daughter\b(?=[^.]*\b(?:her wedding|down the aisle)\b)", r"\1 bride"),
        # Who is named by an instrument.
        (
            r"\b(?:an? |the )?((?:[\w-]+ )??)(accordion|harmonica|banjo|clarinet|flute|harp"
            r"|trombone|tuba|ukulele|bagpipes?|sitar|xylophone|tambourine|lute|mandolin|bongo) "
            r"players?\b",
            r"a \1musician playing the \2",
        ),
        # A child that two have between them walks there.
        (
            r"\bswing(s|ing)? (?:their|the|a) (?:\w+ )?(?:child|son|daughter|toddler|kid|girl|boy)"
            r" between them\b",
            r"walk\1 hand in hand",
        ),
        # In the streets, and in no shop.
        (
            r"\b(?:go|goes|going) trick[- ]or[- ]treating\b(?! (?:in|on|at|through|down|along))",
            "walking down the street",
        ),
        (
            r"\b(?:in|into|at|through|past) (?:an? |the )(?:[\w-]+ )?(?:shop|store) windows?\b",
            "in a shopping street",
        ),
        (r"\bin class\b", "in the classroom"),
        # Who comes from there is on the way, not inside.
        (
            r"\b((?:walk|run|cycl|bik|skip|com|go|head|return|stroll|hurr)\w*)"
            r"((?: home| back| out)?)"
            r" (?:of|from) (?:the )?(?:school|work|the office)\b",
            r"\1\2 down the street",
        ),
        (
            r"\bon (?:the |his |her |their )?(?:front |porch )?(?:steps|stoop|doorstep)"
            r"(?: of (?:the|his|her|their|an?) (?:\w+ )?(?:house|home|building|brownstone))?"
            r"(?= ?(?:,|\.|;|$| at | in | with | while ))",
            "in a village street",
        ),
        (r"\bon the (?:edge|end|side|foot) of ((?:his|her|their|the|a) bed)\b", r"on \1"),
        (r"\bwith an? (?:shaved|shaven|bald) head\b", "with bald hair"),
        (
            r"\bdecorat(?:es?|ing) (?:their|his|her|the) (?:new )?(?:home|house|apartment|room)\b",
            "hanging pictures",
        ),
        (r"\bhalf a dozen(?: of)?\b", "six"),
        # Caps that fly by themselves, and nobody's cap shown.
        (
            r"\b(graduat\w+|students?)\b((?: (?!and )[\w-]+){0,4}?)"
            r" (?:throw|toss|fling|hurl)(?:e?s|ing)? (?:up )?(?:their|his|her) (?:[\w-]+ )?"
            r"(?:caps?|hats?|mortarboards?)(?: up| high)*"
            r"(?: (?:in|into) the (?:air|sky)| skywards?)?",
            r"graduates\2 cheering below thrown caps",
        ),
        # What clothes are worn for is no thing that is there.
        (
            r"\b(?:tennis|ski|soccer|football|basketball|baseball|volleyball|running|cycling|golf"
            r"|sports?|workout|gym|hiking|climbing|surf|riding|boxing|wrestling) "
            r"(?=(?:dress|skirt|jersey|shirt|jacket|pants|leggings|shorts|outfit|uniform|top|hoodie"
            r"|shoes|clothes|gear|bra|kit)\b)",
            "",
        ),
        # What is held over a fire is: who holds it is beside it.
        (
            r"\b((?:roast|toast|cook|grill|warm|heat|boil|melt|fry)\w*\b[^.,]{0,40}?)"
            r" (?:over|above|on|in) (?=(?:an?|the|their|his|her) (?:[\w-]+ ){0,2}?"
            r"(?:fire|campfire|bonfire|flames?|embers)\b)",
            r"\1 by ",
        ),
        (
            r"\b(?:an? |the )?(?:white-?water |river )?rafting (?:team|group|crew|party)\b"
            r"|\b(?:white-?water )?rafters\b",
            "four people in a boat",
        ),
        # Cars, where the film is about them.
        (
            r"((?:^|[.;:,] |\b(?:of|shot|view) (?:the )?)"
            r"(?:(?:heavy|busy|rush[- ]hour|dense|city|slow|fast|moving) )*)traffic"
            r"(?= (?!lights?|signs?|cones?|jams?|wardens?|police|cops?))",
            r"\1five cars driving",
        ),
        (r"\bice[- ]fishing\b", "fishing"),
        (r"\b((?:karate|judo|dance|ballet|yoga) class) of (?:young )?(?:children|kids)\b", r"\1"),
        (r"\b(?:figure )?skating (?:pair|couple|duo|partners)\b", "two figure skaters"),
        # An animal, and no road.
        (r"\b(zebras?) crossing(?= (?:an?|the|over|through)\b)", r"\1 walking across"),
        # Dogs, and not a man of that name.
        (r"\bjack russell?(s?)(?: terrier(s?))?\b", r"terrier\1\2"),
        # Who lies on somebody is where laps are; who has the head in the wind is in the car.
        (
            r"\b(on|onto|across) ((?:his|her|their|its|(?:an?|the) [\w-]+['’]s) |"
            r"(?:his|her|their|its) [\w-]+['’]s )(?:chest|belly|stomach|tummy)\b",
            r"\1 \2lap",
        ),
        (
            r"\b(?:(?:stick|hang|pok|lean)\w* )?(?:with )?(?:its|his|her|their) heads? "
            r"(?:hanging |sticking )?out (?:of )?(?:the )?(?:open )?windows? of (?:an? |the )"
            r"(?:moving |speeding )?(car|truck|van|jeep|pickup)\b",
            r"riding in a \1",
        ),
        (
            r"\b(?:(?:stick|hang|pok|lean)\w* )?(?:with )?(?:its|his|her|their) heads? "
            r"(?:hanging |sticking )?out (?:of )?(?:an? |the )?(?:moving |open )?"
            r"(car|truck|van|jeep|pickup)(?:['’]s)? windows?\b",
            r"riding in a \1",
        ),
        # What is done to animals on a farm, and what a ribbon is.
        (r"\bmilk(s|ing) (?=(?:an?|the|his|her|their|two|some) )", r"tend\1 to "),
        (r"\bshear(s|ing)\b(?= (?:an?|the|his|her|their|some|\w*sheep))", r"trimm\1"),
        (r"\bbeing (?:sheared|shorn) by\b", "being trimmed by"),
        (
            r"\b(?:collect|gather|pick)(s|ing)(?: up)? "
            r"(?:(?:fresh|the|her|his|some|brown|white|warm|newly laid) )*eggs\b",
            r"hold\1 a basket by a nest",
        ),
        (
            r"\b(pink|red|blue|white|yellow|purple|green|black|gold|golden|big|cute|little|satin|silk"
            r"|pretty|tiny) bow(?=$|[.,!]| (?:on|around|in|at|walk|sit|stand|run|and|is|was))",
            r"\1 ribbon",
        ),
        (
            r"\b(?:getting|gets|receiving|enjoying) (?:an? |some |its |his |her )?"
            r"(?:belly|tummy|chin|ear|head|back)(?:[- ](?:rubs?|scratch(?:es)?|massage)| scratched"
            r"| rubbed) (?:from|by)\b",
            "being petted by",
        ),
        (
            r"\b(?:perform|hold|conduct|prepar)(s|ing|es)? (?:an? |the )?"
            r"(?:traditional |japanese )*tea ceremony\b",
            r"pour\1 tea in a tatami room",
        ),
        # Verbs that are two nouns as well, and what somebody bends down for.
        (r"\bice[ -]skate(s?)(?= .*\b(?:frozen|rink|icy)\b)", r"skate\1"),
        (
            r"\bice[ -]skate(s?)(?= (?:hand|on|across|around|together|over|in|at|down)\b)",
            r"skate\1 on ice",
        ),
        (
            r"\band drinks (?=(?:some |cold |hot |fresh )?"
            r"(?:water|coffee|tea|milk|juice|wine|beer|lemonade)\b)",
            "and is drinking ",
        ),
        (
            r"\b(?:(?:bend|lean|kneel|stoop|crouch)(?:s|ing)?"
            r"|lower(?:s|ing)? (?:its|his|her|their) (?:heads?|necks?))(?: down)? "
            r"to (drink|eat|graze)\b",
            r"\1s",
        ),
        (r"\bskip(s?) (?:flat |some )?(?:stones|rocks|pebbles)\b", r"throw\1"),
        (r"\bskipping (?:flat |some )?(?:stones|rocks|pebbles)\b", "throwing"),
        (r"\b(?:empty|drained|dry) swimming pool\b", "pool"),
        # Boards of those who ride them.
        (
            r"\b(surfers?|surfer girl)\b(.{1,40}?)\b(his|her|their) (?:\w+ )?boards?\b",
            r"\1\2\3 surfboard",
        ),
        (r"\b(skateboard|snowboard)(ers?)\b(.{1,40}?)\b(his|her|their) boards?\b", r"\1\2\3\4 \1"),
        # What goes over something that bears it is on it.
        (
            r"\b(walk|crawl|run|runn|scurr|tiptoe|scamper|stroll|climb|balanc)(s|ies|e?s|ing|e) "
            r"(?:across|along|over) (an?|the) ((?:[\w-]+ )?"
            r"(?:log|beam|fence|wall|branch|plank|keyboard|ledge|railing|rope))\b",
            r"\1\2 on \3 \4",
        ),
        (
            r"\bclimb(s|ing)? (?:over|across|among) (?:the )?(?:\w+ )?(?:rocks|boulders)\b",
            r"walk\1 among the rocks",
        ),
        # Leaves that are thrown fall around who throws them.
        (
            r"\b(?:throw|toss)(s|es|ing)? (?:up )?(?:(?:the|colou?rful|autumn|fallen|golden|red|dry"
            r"|some|handfuls of|a handful of|piles? of) )*leaves(?: up)?(?: high)?"
            r"(?: (?:in|into) the air)?\b",
            r"cheer\1 under falling autumn leaves",
        ),
        # Who has what melts.
        (
            r"\b(an?|the) ((?:[\w-]+ ){0,2}(?:ice cream(?: cone)?|popsicle|ice lolly))(?: is)? "
            r"melt(?:s|ing) in (an?|the) ((?:\w+ )?\w+)['’]s hands?\b",
            r"\3 \4 holds \1 \2",
        ),
        (
            r"\b((?:cat|kitten|dog|puppy|paw|tail)s?\b[^.,]*?) (?:knock|tip)(s|ing) over "
            r"((?:an?|the) [^.,]*?) on (?=(?:an?|the) )",
            r"\1 push\2 \3 off ",
        ),
        (r"\bled by (?=(?:his|her|their|an?|the) )", "following "),
        (r"\bstuff(s|ing) (?:its|his|her|their) (?:cheeks?|mouths?|faces?) with\b", r"eat\1"),
        # A nest that is one.
        (r"\bnest(?:ing)? box(?:es)?\b", "nest"),
    )
)
"""Ways to say a thing, and what the tables have for each."""


def paraphrased(text: str) -> str:
    """The text with each of these ways of telling as the tables have it."""
    text = _REFLECTED.sub(r" by \1", text)
    text = _ROUND.sub(_YEAR, text)
    for pattern, plain in _PLAIN:
        text = pattern.sub(plain, text)
    return _glowing().sub(r"\1 glowing \3 \2", text)
