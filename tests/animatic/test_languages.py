"""Prompts in other languages become the films that they describe."""

import pytest

from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.lexicon import whole_lexicon
from vitascope.engines.animatic.words.files import read_table
from vitascope.engines.animatic.words.translate import in_english, language, language_of

LANGUAGES = ("de", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh")

PROMPTS = {
    "Un gato negro tocando el piano en el escenario": ("cat:play", "stage", "day"),
    "Dos zorros rojos corren por un bosque nevado de noche": ("fox:run fox:run", "forest", "night"),
    "Un perro pequeño juega con una pelota en la playa al atardecer": (
        "dog:play",
        "beach",
        "sunset",
    ),
    "Un chat roux dort sur un canapé dans le salon": ("cat:sleep", "room", "day"),
    "Trois dauphins sautent dans la mer au coucher du soleil": (
        "dolphin:jump dolphin:jump dolphin:jump",
        "sea",
        "sunset",
    ),
    "Une petite fille marche sous la pluie dans une rue de Paris, la nuit": (
        "girl:walk",
        "paris",
        "night",
    ),
    "Eine schwarze Katze spielt Klavier auf einer Bühne": ("cat:play", "stage", "day"),
    "Zwei kleine Hunde laufen durch den verschneiten Wald bei Nacht": (
        "dog:run dog:run",
        "forest",
        "night",
    ),
    "Ein Drache fliegt über ein Dorf, Luftaufnahme": ("dragon:fly", "village", "day"),
    "Um cachorro marrom correndo na praia ao pôr do sol": ("dog:run", "beach", "sunset"),
    "Um robô lendo um livro na biblioteca": ("robot:read", "library", "day"),
    "Una mujer mayor riega las flores del jardín": ("grandmother:water", "garden", "day"),
    "Unos niños juegan al fútbol en la playa": ("boy:kick boy:kick boy:kick", "beach", "day"),
    "Un chien joue avec une balle rouge dans le parc": ("dog:play", "park", "day"),
    "Un cheval blanc galope sur la plage": ("horse:run", "beach", "day"),
    "Kinder spielen Fußball auf einer Wiese": (
        "girl:kick boy:kick girl:kick",
        "meadow",
        "day",
    ),
    "Um cavaleiro luta contra um dragão": ("knight:fight dragon:fight", "castle", "day"),
    "子供たちが草原でサッカーをしている": ("girl:kick boy:kick girl:kick", "meadow", "day"),
    "Una mujer con un vestido rojo baila flamenco en una plaza": ("woman:dance", "village", "day"),
    "Un dragón rojo vuela sobre un castillo en llamas": ("dragon:fly", "castle", "day"),
    "Un chat noir et blanc joue avec une pelote de laine": ("cat:play", "room", "day"),
    "Un vieil homme lit le journal dans un parc": ("grandfather:read", "park", "day"),
    "Ein kleiner Junge füttert eine Ente an einem Teich": ("boy:kneel duck:eat", "lake", "day"),
    "Großvater und Enkel angeln am See": ("grandfather:fish boy:fish", "lake", "day"),
    "Um surfista pega uma onda ao amanhecer": ("surfer:surf", "sea", "dawn"),
    "Um leão descansa na savana ao entardecer": ("lion:lie", "savanna", "sunset"),
    "白い犬が海辺を走っている。カメラはゆっくりと追いかける": ("dog:run", "beach", "day"),
    "おばあさんが台所でケーキを焼いている": ("grandmother:knead", "kitchen", "day"),
    "Un gato con un enorme xyzabc en la playa": ("cat:stand", "beach", "day"),
    "女孩向镜头挥手": ("girl:wave", "meadow", "day"),
    "一位老人在公园里打太极": ("grandfather:tai_chi", "park", "day"),
    "一条金龙在云海中飞翔": ("dragon:fly", "sky", "day"),
    "老人在湖边钓鱼，日出时分": ("grandfather:fish", "lake", "dawn"),
    "孩子们在草地上踢足球": ("girl:kick boy:kick girl:kick", "meadow", "day"),
    "Un uomo anziano passeggia sulla spiaggia con il suo cane al tramonto": (
        "grandfather:walk dog:walk",
        "beach",
        "sunset",
    ),
    "Un lupo bianco corre nel bosco innevato di notte": ("wolf:run", "forest", "night"),
    "Due bambini giocano a calcio in piazza": ("girl:kick boy:kick", "village", "day"),
    "Un gatto nero dorme sul davanzale della finestra": ("cat:sleep", "windowsill", "day"),
    "猫がピアノを弾く": ("cat:play", "stage", "day"),
    "赤い傘をさした少女が雨の夜の街を歩く": ("girl:walk", "street", "night"),
    "二匹の狐が雪の森を走っている": ("fox:run fox:run", "forest", "day"),
    "宇宙飛行士が月面で馬に乗っている": ("horse:walk astronaut:ride", "moon", "night"),
    "一只黑猫在舞台上弹钢琴": ("cat:play", "stage", "day"),
    "两只红色的狐狸在雪地里奔跑": ("fox:run fox:run", "snow", "day"),
    "Рыжий кот спит на диване": ("cat:sleep", "room", "day"),
    "Три пингвина идут по снегу ночью": (
        "penguin:walk penguin:walk penguin:walk",
        "arctic",
        "night",
    ),
    "Бегущая по пляжу собака на закате": ("dog:run", "beach", "sunset"),
    "На сцене танцует девушка в красном платье": ("woman:dance", "stage", "day"),
    "Дедушка с внуком рыбачат на берегу озера": ("grandfather:fish boy:fish", "lake", "day"),
    "강아지 두 마리가 공원에서 달리고 있다": ("dog:run dog:run", "park", "day"),
    "숲속에서 자는 여우": ("fox:sleep", "forest", "day"),
    "빨간 모자를 쓴 소녀가 해변을 걷는다, 노을": ("girl:walk", "beach", "sunset"),
    "할머니가 부엌에서 요리한다": ("grandmother:cook", "kitchen", "day"),
    "在海滩上奔跑的小狗，日落，特写": ("puppy:run", "beach", "sunset"),
}


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_prompt_of_another_language_becomes_its_film(prompt: str) -> None:
    told, setting, time = PROMPTS[prompt]

    spec = parse(prompt, seed=1, seconds=4)

    assert told == " ".join(f"{s.kind}:{s.action}" for s in spec.subjects)
    assert (whole_lexicon().setting_for(setting), time) == (spec.setting, spec.time_of_day)


@pytest.mark.parametrize("name", LANGUAGES)
def test_each_language_has_many_words(name: str) -> None:
    table = read_table(f"languages/{name}.toml")
    entries = [e for text in table.values() if isinstance(text, str) for e in text.split(";")]

    assert len([entry for entry in entries if ":" in entry]) >= 250
    assert len(language(name).forms) >= 400


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a cat plays the piano on a stage", "en"),
        ("A man in a red hat, on a street in Paris", "en"),
        ("un gato en la playa", "es"),
        ("un chat dans la rue", "fr"),
        ("ein Hund auf der Straße", "de"),
        ("um gato na praia", "pt"),
        ("un gatto sulla spiaggia", "it"),
        ("犬が走る", "ja"),
        ("一只狗", "zh"),
        ("개가 달린다", "ko"),
        ("собака бежит", "ru"),
        ("", "en"),
    ],
)
def test_languages_are_told_apart(prompt: str, name: str) -> None:
    assert name == language_of(prompt)


def test_colours_after_their_noun_colour_it() -> None:
    (girl,) = parse("una niña con un vestido azul", seed=1, seconds=4).subjects

    assert girl.look.wear == ("dress:#3f7fd8",)


def test_what_no_table_has_is_told_and_not_guessed_at() -> None:
    spec = parse("un gato con un pie y una zanfona", seed=1, seconds=4)

    assert spec.props == ()
    assert "zanfona" in spec.ignored


def test_quoted_words_stay_as_they_are() -> None:
    assert '"Hola"' in in_english('El perro dice "Hola" a la niña').text


def test_edits_may_be_asked_for_in_any_of_them() -> None:
    spec = parse("a fox in a forest", seed=1, seconds=4)

    after = amend(spec, "Añade un globo rojo y haz que sea de noche").spec

    assert [p.kind for p in after.props] == ["balloon"]
    assert after.time_of_day == "night"


def test_the_world_changes_in_other_languages_too() -> None:
    spec = parse("Un perro corre por la playa y luego empieza a llover", seed=1, seconds=8)

    assert spec.weather == "clear"
    assert [turn.weather for turn in spec.turns] == ["rain"]


@pytest.mark.parametrize(
    ("prompt", "setting", "acts"),
    [
        ("Un barco pirata navega en medio de una tormenta", "sea", {}),
        ("La abuela prepara la cena en una cocina", "kitchen", {"grandmother": "cook"}),
        ("Un pescador pesca en el lago", "lake", {"fisherman": "fish"}),
        ("Des enfants lancent des boules de neige devant une maison", "village", {"boy": "throw"}),
        ("Ein kleines Mädchen springt in Pfützen", "meadow", {"girl": "jump"}),
        ("Zwei Wölfe heulen den Mond an", "forest", {"wolf": "howl"}),
        ("Eine Frau fährt mit dem Fahrrad durch eine Altstadtgasse", "street", {"woman": "ride"}),
        ("Um surfista pega uma onda gigante", "sea", {"surfer": "surf"}),
        ("Um robô varre as folhas em frente a uma casa", "village", {"robot": "sweep"}),
        ("おばあさんが台所で料理をしている", "kitchen", {"grandmother": "cook"}),
        ("三只小鸭子跟着妈妈过马路", "road", {"duckling": "walk", "duck hen": "walk"}),
    ],
)
def test_daily_acts_are_known_in_other_languages(
    prompt: str, setting: str, acts: dict[str, str]
) -> None:
    spec = parse(prompt, seed=1, seconds=4)
    done = {subject.kind: subject.action for subject in spec.subjects}

    assert spec.setting == setting
    assert {kind: done.get(kind) for kind in acts} == acts


@pytest.mark.parametrize(
    "prompt",
    [
        "Un águila vuela sobre montañas nevadas, cámara lenta",
        "Une jeune femme court dans un champ de coquelicots, au ralenti",
        "Ein Hund rennt über eine Wiese, Zeitlupe",
        "Um cachorro corre no parque, câmera lenta",
        "Una coppia balla sotto la pioggia, rallentatore",
        "柴犬が雪の中を走り回っている、スローモーション",
        "一只小狗在草地上奔跑，慢动作",
    ],
)
def test_slow_motion_is_asked_for_in_any_of_them(prompt: str) -> None:
    assert parse(prompt, seed=1, seconds=4).pace < 1


@pytest.mark.parametrize(
    ("prompt", "kind", "setting"),
    [
        ("Ein Golden-Retriever-Welpe schläft auf dem Sofa", "puppy", "room"),
        ("Ein Straßenmusiker spielt Geige in einer U-Bahn-Station", "musician", "subway"),
        ("Eine junge Frau liest im Park", "woman", "park"),
    ],
)
def test_german_words_made_of_others_are_what_their_last_part_is(
    prompt: str, kind: str, setting: str
) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert [subject.kind for subject in spec.subjects] == [kind]
    assert whole_lexicon().setting_for(setting) == spec.setting


@pytest.mark.parametrize(
    "prompt",
    [
        "Auf einem Hügel steht ein weißes Pferd",
        "En la colina corre un caballo blanco",
        "Nel prato corre un cavallo bianco",
    ],
)
def test_who_comes_after_the_verb_does_what_it_says(prompt: str) -> None:
    (horse,) = parse(prompt, seed=1, seconds=4).subjects

    assert horse.kind == "horse"
    assert horse.action in ("stand", "run")
    assert horse.look.color is not None


def test_adjectives_that_are_nouns_too_tell_of_the_noun_beside_them() -> None:
    (girl,) = parse("una niña con un vestido rosa", seed=1, seconds=4).subjects

    assert len(girl.look.wear) == 1
    assert girl.look.wear[0].startswith("dress:#")


def test_what_a_japanese_woman_wears_is_told_before_her() -> None:
    (woman,) = parse("赤いドレスの女性がステージで踊っている", seed=1, seconds=4).subjects

    assert [entry.partition(":")[0] for entry in woman.look.wear] == ["dress"]


@pytest.mark.parametrize(
    "command",
    [
        "cambia el perro por un gato",
        "remplace le chien par un chat",
        "ersetze den Hund durch eine Katze",
        "sostituisci il cane con un gatto",
        "troque o cachorro por um gato",
        "犬を猫に変えて",
        "把狗换成猫",
    ],
)
def test_one_is_exchanged_for_another_in_any_of_them(command: str) -> None:
    before = parse("A dog running on the beach", seed=1, seconds=4)

    after = amend(before, command).spec

    assert [subject.kind for subject in after.subjects] == ["cat"]


@pytest.mark.parametrize(
    "command", ["haz que sea de noche", "mach es Nacht", "rendilo notte", "夜にして", "改成夜晚"]
)
def test_night_is_asked_for_in_few_words(command: str) -> None:
    spec = parse("A dog running on the beach", seed=1, seconds=4)

    assert amend(spec, command).spec.time_of_day == "night"


def test_an_old_train_is_no_old_man() -> None:
    spec = parse("Um velho trem a vapor atravessa uma ponte", seed=1, seconds=4)

    assert [s.kind for s in spec.subjects] == ["train"] or "train" in {p.kind for p in spec.props}
    assert "grandfather" not in {s.kind for s in spec.subjects}
