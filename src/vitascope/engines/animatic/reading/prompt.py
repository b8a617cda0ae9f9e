"""A prompt as a whole: translated, cut to phrases, put together to roles."""

from typing import Final

from vitascope.engines.animatic.reading.again import without_topic
from vitascope.engines.animatic.reading.camera_moves import with_moves
from vitascope.engines.animatic.reading.collisions import with_collisions
from vitascope.engines.animatic.reading.contests import with_contests
from vitascope.engines.animatic.reading.driving import with_drivers
from vitascope.engines.animatic.reading.emojis import with_emojis
from vitascope.engines.animatic.reading.feats import with_feats
from vitascope.engines.animatic.reading.feelings import with_feelings
from vitascope.engines.animatic.reading.flanks import with_sides
from vitascope.engines.animatic.reading.heads import heads_first
from vitascope.engines.animatic.reading.hues import with_hues
from vitascope.engines.animatic.reading.idioms import with_idioms
from vitascope.engines.animatic.reading.inscriptions import with_inscriptions
from vitascope.engines.animatic.reading.lexicon import Lexicon, whole_lexicon
from vitascope.engines.animatic.reading.lighting import with_screens
from vitascope.engines.animatic.reading.liveries import with_liveries
from vitascope.engines.animatic.reading.marvels import with_marvels
from vitascope.engines.animatic.reading.masquerades import with_masquerades
from vitascope.engines.animatic.reading.names import without_names
from vitascope.engines.animatic.reading.natural import with_nature
from vitascope.engines.animatic.reading.pairs import hand_in_hand
from vitascope.engines.animatic.reading.paraphrase import paraphrased
from vitascope.engines.animatic.reading.pursuits import with_pursuits
from vitascope.engines.animatic.reading.reader import phrases_of
from vitascope.engines.animatic.reading.recolouring import with_changed_looks
from vitascope.engines.animatic.reading.registers import with_registers
from vitascope.engines.animatic.reading.role_reader import read_roles
from vitascope.engines.animatic.reading.roles import Reading
from vitascope.engines.animatic.reading.sections import in_sentences
from vitascope.engines.animatic.reading.several import with_each
from vitascope.engines.animatic.reading.somebody import with_somebody
from vitascope.engines.animatic.reading.sports import with_sports
from vitascope.engines.animatic.reading.stylings import with_styles
from vitascope.engines.animatic.reading.transforming import with_transformations
from vitascope.engines.animatic.reading.turns import Turn as ToldTurn
from vitascope.engines.animatic.reading.turns import turns_of
from vitascope.engines.animatic.reading.wholes import with_wholes
from vitascope.engines.animatic.words.translate import MAX_PROMPT_CHARS, in_english

_UNREAD: Final = f"all after the first {MAX_PROMPT_CHARS:,} characters"


def _in_plain_words(text: str, lexicon: Lexicon) -> str:
    """The text with styles, names, idioms, feats, sides and changes as the tables know them."""
    told = with_registers(with_inscriptions(text, lexicon), lexicon)
    shown = with_hues(with_styles(told, lexicon))
    hit = with_collisions(with_moves(shown))
    plain = with_feelings(with_nature(with_masquerades(hit, lexicon)))
    whole = with_wholes(paraphrased(with_contests(with_liveries(plain, lexicon))), lexicon)
    named = without_names(with_screens(whole), lexicon)
    pursued = with_pursuits(with_sides(with_each(named, lexicon)))
    deeds = with_feats(with_drivers(with_sports(pursued)))
    return with_transformations(with_changed_looks(with_marvels(with_idioms(deeds))))


def read(text: str, lexicon: Lexicon | None = None) -> Reading:
    """What a text says, in roles and phrases about the world."""
    found = lexicon or whole_lexicon()
    translation = in_english(with_emojis(in_sentences(text[:MAX_PROMPT_CHARS])))
    text = _in_plain_words(translation.text, found)
    reading = read_roles(heads_first(hand_in_hand(phrases_of(text, found))))
    reading.ignored += translation.unknown
    return reading


def read_film(prompt: str, lexicon: Lexicon | None = None) -> Reading:
    """What a prompt for a film says: also what changes in it, and who is only named."""
    found = lexicon or whole_lexicon()
    translation = in_english(with_emojis(in_sentences(prompt[:MAX_PROMPT_CHARS])))
    told = turns_of(_in_plain_words(translation.text, found), found)
    phrases = hand_in_hand(with_somebody(without_topic(phrases_of(told.rest, found))))
    reading = read_roles(heads_first(phrases))
    reading.turns = [_read_turn(turn, reading, found) for turn in told.turns]
    reading.ignored += translation.unknown
    if len(prompt) > MAX_PROMPT_CHARS:
        reading.ignored.append(_UNREAD)
    return reading


def _read_turn(turn: ToldTurn, reading: Reading, lexicon: Lexicon) -> Reading:
    """What a turn says; what the camera does then is no longer told of the whole film."""
    said = read_roles(phrases_of(turn.words, lexicon))
    if not turn.is_camera:
        return said
    for word in said.filmed:
        if word in reading.filmed:
            del reading.filmed[len(reading.filmed) - 1 - reading.filmed[::-1].index(word)]
    return Reading(filmed=said.filmed)
