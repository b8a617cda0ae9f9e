"""Which engine a model name leads to, and what is said when it leads nowhere."""

import subprocess
import sys

import pytest

from tests.misbehaving.plain import Plain
from vitascope.engines.catalog import Catalog, Offer, find_engine
from vitascope.errors import ConfigError, InvalidRequest

PLAIN = "tests.misbehaving.plain:Plain"
ALIASES = {"sora-2": "plain", "sora-2-pro": "plain-create"}


def test_own_names_and_aliases_lead_to_the_engines_model() -> None:
    catalog = Catalog([PLAIN], ALIASES)

    assert catalog.resolve("plain") == Offer(engine=PLAIN, capabilities=Plain.models[0])
    assert catalog.resolve("sora-2") == catalog.resolve("plain")
    assert catalog.resolve("sora-2-pro").capabilities.name == "plain-create"


def test_all_public_names_are_offered() -> None:
    offers = Catalog([PLAIN], ALIASES).offers()

    assert [name for name, _ in offers] == ["plain", "plain-create", "sora-2", "sora-2-pro"]


def test_an_unknown_model_is_refused_with_the_names_that_there_are() -> None:
    with pytest.raises(InvalidRequest) as refused:
        Catalog([PLAIN], ALIASES).resolve("sora-9")

    assert refused.value.message == (
        "Invalid value: 'sora-9'. Supported values are: "
        "'plain', 'plain-create', 'sora-2', and 'sora-2-pro'."
    )
    assert (refused.value.param, refused.value.code) == ("model", "invalid_value")


def test_two_names_are_listed_without_a_comma() -> None:
    with pytest.raises(InvalidRequest, match="are: 'plain' and 'plain-create'"):
        Catalog([PLAIN], {}).resolve("other")


def test_an_alias_never_hides_an_engines_own_name() -> None:
    catalog = Catalog([PLAIN], {"plain": "plain-create"})

    assert catalog.resolve("plain").capabilities.name == "plain"


def test_installed_engines_are_found_by_their_entry_point() -> None:
    assert find_engine("animatic").name == "animatic"


@pytest.mark.parametrize(
    ("engine", "message"),
    [
        ("tests.misbehaving.raises_on_import:Anything", "'weights'.*mend the plugin"),
        ("tests.misbehaving.plain:Nothing", "does not import"),
        ("tests.misbehaving.plain:RATE", "is not an engine class"),
        ("no-such-engine", "there is no engine 'no-such-engine'; installed are .*'animatic'"),
    ],
)
def test_an_engine_that_cannot_be_had_is_a_setting_to_mend(engine: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        Catalog([engine], {})


def test_an_alias_that_leads_nowhere_is_a_setting_to_mend() -> None:
    with pytest.raises(ConfigError, match="aliases: 'sora-2' leads to the model 'missing'"):
        Catalog([PLAIN], {"sora-2": "missing"})


def test_two_engines_with_the_same_model_are_a_setting_to_mend() -> None:
    with pytest.raises(ConfigError, match="both have a model 'plain'"):
        Catalog([PLAIN, "tests.misbehaving.engines:Raises"], {})


def test_a_catalog_brings_nothing_heavy_into_the_process() -> None:
    code = (
        "import sys; from vitascope.engines.catalog import Catalog;"
        f"Catalog(['animatic', {PLAIN!r}], {{}});"
        "print({'numpy', 'av', 'cv2', 'torch', 'thorvg'} & set(sys.modules))"
    )

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "set()"
