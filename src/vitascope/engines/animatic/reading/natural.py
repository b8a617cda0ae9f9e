"""What is told of animals in the wild, in words that the tables know."""

import re
from typing import Final

_ITS: Final = r"(?:its|his|her|their|the)"

_SMALL: Final = (
    r"mouse|mice|rabbit|squirrel|snake|rat|vole|lizard|fish|salmon|trout|frog|hare|chick|cub|pup"
)
"""What is carried in a mouth, a bill or in talons."""

_TONGUED: Final = r"(?:chameleon|frog|toad|gecko|lizard)"

_CLINGING: Final = (
    r"monkey|orangutan|chimpanzee|chimp|gorilla|koala|sloth|lemur|baboon|macaque|anteater|opossum"
)
"""Those whose young ride on them."""

_HERDS: Final = r"wildebeest|zebra|caribou|reindeer|elephant|antelope|buffalo|bison|gnu|gazelle"

_AGAIN: Final = r"\b(?:all (?:of )?)?(?:her|his|its|their) "
_ONE: Final = r"baby|calf|cub|pup|kitten|puppy|joey|chick|foal|duckling|fawn|lamb"
_MANY: Final = r"ducklings|chicks|cubs|babies|puppies|kittens|goslings|piglets|pups|calves|cygnets"

_REWORDED: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(told, re.IGNORECASE), meant)
    for told, meant in (
        # Young that are named again are no others.
        (
            rf"\b((?:her|his|its|their) (?:\w+ )?(?:{_ONE})\b(?!['’]).*?)"
            rf"{_AGAIN}(?:{_ONE}|little one|young one|young|child)\b(?!['’])",
            r"\1it",
        ),
        (
            rf"\b((?:{_MANY})\b.*?){_AGAIN}(?:{_MANY}|little ones|young|young ones|children)\b",
            r"\1them",
        ),
        # A joey in a pouch goes where its mother goes.
        (
            r"\bkangaroo\b([^.]*?),? (?:with|and|carrying) (?:an? |her |its )?(?:[\w-]+ )?"
            rf"(?:joey|baby)(?: \w+ing)?(?: out)? (?:in|inside|from|of) {_ITS} pouch\b",
            r"kangaroo with joey\1",
        ),
        (
            r"\b(?:a |the )?(?:\w+ )?(?:joey|baby kangaroo) \w+(?: its head)?(?: out)?"
            rf" (?:of|from|in|inside) {_ITS} (?:mother['’]s |mom['’]s )?pouch\b",
            "a kangaroo with joey",
        ),
        (
            rf"\bwith (an? |{_ITS} )?((?:[\w-]+ )?(?:{_SMALL})) in {_ITS}"
            r" (?:\w+ )?(?:talons|claws|jaws|beak|bill|mouth|teeth|grip)\b",
            r"carrying a \2",
        ),
        (r"\b(beavers?\b[^.]*?) (?:an? |the |its |their )(?:\w+ )?dam\b", r"\1 a beaver dam"),
        (
            r"\b((?:snake|python|boa|viper|anaconda|serpent|cobra)\b[^.]*?)"
            r"\b(?:coil|wrapp|curl|drap|twist|wind|wound|hang)(?:ed|ing|s)?(?: itself)?"
            r" (?:around|round|over|on|from) (an? |the )((?:\w+ )?(?:branch|limb|tree))\b",
            r"\1sitting on \2branch",
        ),
        (
            rf"\b(?:rais|spread|flar|expand|open|display)(?:ing|es|s|ed)? {_ITS} (?:\w+ )?hood\b"
            r"(?: wide)?",
            "standing",
        ),
        (
            rf",? (?:with )?{_ITS} hood (?:is )?(?:spread|raised|open|opened|flared|expanded)"
            r"(?: wide)?\b",
            "",
        ),
        (rf"\b(?:shak|rattl)(?:ing|es) {_ITS} (?:tail|rattle)\b", "standing"),
        (
            rf"\b({_TONGUED}\b[^.]*?)\b(?:shoot|flick|extend|snap|launch|fir|stick|us)"
            rf"(?:s|es|ing) (?:out )?{_ITS} (?:[\w-]+,? )*?tongue(?: out)?"
            r"(?: (?:to|and|at|toward|towards|onto) (?:[\w-]+ ){0,3}"
            r"(?:fly|flies|insects?|bugs?|prey|crickets?|mosquito))?",
            r"\1catching",
        ),
        (
            rf"\b({_TONGUED}\b[^.]*?)\b(?:catch|eat|snatch|grabb?|captur)(?:es|s|ing)"
            r" (?:an? |the )?(?:\w+ )?(?:fly|flies|insect|insects|bug|bugs|mosquito|cricket)\b",
            r"\1catching",
        ),
        (
            rf"\b(an?|the) ((?:\w+ )?)(?:mother |female )?({_CLINGING})(?: mother)?"
            r" (?:\w+ing )?(?:(?:carrying|carries|holding|holds|cradling|cradles|hugging)"
            r" (?:her|its|an?) (?:\w+ )?(?:baby|young|infant|joey)(?: clinging)?"
            r"(?: (?:on|to|in) (?:her|its) (?:back|chest|belly|arms))?"
            r"|with (?:her|its|an?) (?:\w+ )?(?:baby|young|infant|joey)"
            r"(?: clinging| riding| holding| sitting)?"
            r" (?:on|to|in) (?:her|its) (?:back|chest|belly|arms))\b",
            r"a baby \3 sitting on the back of \1 \2\3",
        ),
        (
            rf"\bbaby ({_CLINGING}) (?:cling|hold|hang|rid|sitt)\w*(?: on)?(?: to| onto)?"
            r" (?:its|her|his) (?:mother|mom)(?:['’]s (?:back|belly|chest|fur))?\b",
            r"baby \1 sitting on the back of a \1",
        ),
        (r"\bhatch(?:ing|es) and (crawl)", r"\1"),
        (
            rf",? with {_ITS} (mother|mom|mum|father|dad|parents?)(?: \w+)?"
            r" (?:nearby|close by|beside it|near it|watching|watching over it)\b",
            r" next to its \1",
        ),
        (
            r"\b(?:swoop|div)(?:e|es|s|ing)?"
            r"(?: (?:down|silently|low|fast|quickly|from the sky|from above))* (?:to|and)"
            r" (?:catch|grab|snatch|seize|pluck)(?:es|s|ing)?\b",
            "catching",
        ),
        (
            r"\b(through|in|into|under|beneath|across|over) (?:(?:the|dark|deep|clear|crystal"
            r"|crystal-clear|blue|turquoise|warm|cold|shallow|murky|tropical|emerald|azure)[ ,]+)+"
            r"waters?\b(?! \w+ing the)",
            r"\1 the water",
        ),
        (
            r"\b(?:mandarin|trigger|dragon|surgeon|cardinal|scorpion|trumpet|box|stone|lion|parrot"
            r"|butterfly|squirrel|zebra|leopard)[ -]?fish\b",
            "tropical fish",
        ),
        (
            r"\b(blade of grass|grass|stem|twig|reed),? covered (?:in|with) (?:the )?"
            r"(?:morning )?dew\b(?! ?drop)",
            r"\1",
        ),
        (r"\b(owl|eagle|hawk|falcon|osprey)(s?) hunting([^.,]*),? flying\b", r"\1\2 flying\3"),
        (r"\balong (an?|the) ((?:[\w-]+ )?)(?:branch|twig|limb)\b", r"on \1 \2branch"),
        (
            r"\bopen(?:ing|s)? (?:its|his|her|their) (?:\w+,? )*(?:mouths?|jaws)(?: wide)?\b",
            "yawning",
        ),
        (
            r",? with (an?|the|its) ((?:\w+ )?\w+) (?:in (?:hot |close |full )?pursuit"
            r"|chasing (?:it|after it|behind)|close behind|right behind"
            r"|hot on its (?:heels|tail))\b",
            r", chased by \1 \2",
        ),
        (
            r"\bholding (?:hands|paws) (?:while|as they|and) (?:are )?float(?:ing)? on"
            r" (?:their|its) backs?\b",
            "floating on their backs",
        ),
        (
            r"\bclinging (?:on )?to (an? |the )"
            r"((?:[\w-]+ )?(?:leaf|branch|twig|stem|reed|flower))\b",
            r"sitting on \1\2",
        ),
        (r"\bjellyfish (?:bloom|swarm)\b", "school of jellyfish"),
        (rf"\b(?:great )?migration of ({_HERDS})(?:s|es)?\b", r"herd of \1 walking"),
        (rf"\b(?:an? |the )?(?:great )?({_HERDS})(?:s|es)? migration\b", r"a herd of \1 walking"),
        (
            r"\b(?:the )?great migration\b(?! of)",
            "a herd of wildebeest walking",
        ),
    )
)


def with_nature(text: str) -> str:
    """The text with pouches, talons, hoods, tongues and migrations told as the tables know them."""
    for told, meant in _REWORDED:
        text = told.sub(meant, text)
    return text
