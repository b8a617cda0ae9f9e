"""Settings: which source wins, where a value came from, and what is refused."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from vitascope.config import SETTINGS, LoadedSettings, Settings, load_settings
from vitascope.errors import ConfigError

SECRET = "correct-horse-battery"


def load(
    *,
    flags: dict[str, str] | None = None,
    environ: dict[str, str] | None = None,
    toml: Path | None = None,
) -> LoadedSettings:
    return load_settings(flags or {}, environ=environ or {}, config=toml)


@pytest.fixture
def toml(tmp_path: Path) -> Path:
    path = tmp_path / "vitascope.toml"
    path.write_text('data_dir = "from-file"\n[server]\nport = 1111\nhost = "10.0.0.1"\n')
    return path


def test_without_sources_every_setting_has_its_default() -> None:
    loaded = load()

    assert Settings() == loaded.settings
    assert set(loaded.sources.values()) == {"default"}
    assert set(SETTINGS) == set(loaded.sources)


def test_a_flag_wins_over_the_environment_and_that_over_the_file(toml: Path) -> None:
    environ = {"VITASCOPE_SERVER__PORT": "2222", "VITASCOPE_SERVER__HOST": "10.0.0.2"}

    loaded = load(flags={"server.port": "3333"}, environ=environ, toml=toml)

    assert loaded.settings.server.port == 3333
    assert loaded.settings.server.host == "10.0.0.2"
    assert loaded.settings.data_dir == Path("from-file")
    assert loaded.settings.queue.max_attempts == 3


def test_the_source_of_each_value_is_known(toml: Path) -> None:
    environ = {"VITASCOPE_SERVER__HOST": "10.0.0.2"}

    sources = load(flags={"server.port": "3333"}, environ=environ, toml=toml).sources

    assert sources["server.port"] == "flag for server.port"
    assert sources["server.host"] == "environment VITASCOPE_SERVER__HOST"
    assert sources["data_dir"] == f"file {toml}"
    assert sources["queue.max_attempts"] == "default"


def test_the_environment_may_name_the_file(toml: Path) -> None:
    loaded = load(environ={"VITASCOPE_CONFIG": str(toml)})

    assert loaded.settings.server.port == 1111


def test_the_clients_own_variables_are_no_settings_and_not_refused() -> None:
    environ = {"VITASCOPE_API_KEY": SECRET, "VITASCOPE_BASE_URL": "http://127.0.0.1:1/v1"}

    assert Settings() == load(environ=environ).settings


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("first-key,second-key", ["first-key", "second-key"]),
        ('["first-key", "with,comma"]', ["first-key", "with,comma"]),
        ("", []),
    ],
)
def test_lists_are_written_with_commas_or_as_json(text: str, keys: list[str]) -> None:
    settings = load(environ={"VITASCOPE_SERVER__KEYS": text}).settings

    assert keys == [key.get_secret_value() for key in settings.server.keys]


@pytest.mark.parametrize(
    "text", ["a=animatic, b=animatic-pro", '{"a": "animatic", "b": "animatic-pro"}']
)
def test_mappings_are_written_as_pairs_or_as_json(text: str) -> None:
    settings = load(environ={"VITASCOPE_MODEL_ALIASES": text}).settings

    assert settings.model_aliases == {"a": "animatic", "b": "animatic-pro"}


def test_none_unsets_what_may_be_unset(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[retention]\nasset_lifetime_s = 60\n")

    assert load(toml=path).settings.retention.asset_lifetime_s == 60
    unset = load(environ={"VITASCOPE_RETENTION__ASSET_LIFETIME_S": "none"}, toml=path)
    assert unset.settings.retention.asset_lifetime_s is None


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        (
            {"VITASCOPE_SERVER__PRT": "1"},
            ["VITASCOPE_SERVER__PRT", "Did you mean VITASCOPE_SERVER__PORT?"],
        ),
        (
            {"VITASCOPE_SERVER__PORT": "70000"},
            ["server.port", "environment VITASCOPE_SERVER__PORT", "65535"],
        ),
        ({"VITASCOPE_SERVER__PORT": "many"}, ["server.port", "integer"]),
        ({"VITASCOPE_REFERENCE_FIT": "stretch"}, ["reference_fit", "'cover' or 'strict'"]),
        ({"VITASCOPE_MODEL_ALIASES": "sora-2"}, ["model_aliases", "name=value"]),
        ({"VITASCOPE_ENGINES": "["}, ["engines", "not valid JSON"]),
        (
            {"VITASCOPE_WORKER__HEARTBEAT_S": "20"},
            ["worker", "VITASCOPE_WORKER__HEARTBEAT_S", "at most half of lease_s"],
        ),
    ],
)
def test_a_wrong_variable_is_refused_with_its_name_and_source(
    environ: dict[str, str], words: list[str]
) -> None:
    with pytest.raises(ConfigError) as refused:
        load(environ=environ)

    assert [word for word in words if word not in refused.value.message] == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[server]\nprot = 1\n", ["server.prot", "Did you mean server.port?"]),
        ("[sever]\nport = 1\n", ["sever.port", "Did you mean server.port?"]),
        ("data_folder = 'x'\n", ["data_folder", "Did you mean data_dir?"]),
        ("server = 8000\n", ["'server'"]),
        ("[server]\nport = 'many'\n", ["server.port", "integer"]),
        ("[server\n", ["not valid TOML", "line 1"]),
    ],
)
def test_a_wrong_file_is_refused_with_its_path(
    tmp_path: Path, content: str, words: list[str]
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(content)

    with pytest.raises(ConfigError) as refused:
        load(toml=path)

    assert [word for word in [*words, str(path)] if word not in refused.value.message] == []


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"cannot be read: No such file.*--config"):
        load(toml=tmp_path / "missing.toml")


def test_all_wrong_values_are_told_at_once() -> None:
    environ = {"VITASCOPE_SERVER__PORT": "-1", "VITASCOPE_QUEUE__MAX_ATTEMPTS": "0"}

    with pytest.raises(ConfigError) as refused:
        load(environ=environ)

    assert len(refused.value.message.splitlines()) == 2


def test_a_secret_shows_neither_in_the_effective_settings_nor_in_an_error() -> None:
    url = f"postgresql://user:{SECRET}@db/vitascope"
    loaded = load(environ={"VITASCOPE_SERVER__KEYS": SECRET, "VITASCOPE_STORE__URL": url})
    shown = {setting.name: value for setting, value, _ in loaded.effective()}

    assert shown["server.keys"] == "********"
    assert shown["store.url"] == "********"
    assert SECRET not in str(list(shown.values())) + repr(loaded.settings)
    with pytest.raises(ConfigError) as refused:
        load(environ={"VITASCOPE_SERVER__KEYS": f"{SECRET},short"})
    assert "at least 8 characters" in refused.value.message
    assert "short" not in refused.value.message
    assert SECRET not in refused.value.message


def test_settings_do_not_change_after_loading() -> None:
    settings = load().settings

    with pytest.raises(ValidationError):
        settings.server.port = 1  # type: ignore[misc] # the point of the test


def test_every_setting_has_help_and_every_measure_a_unit() -> None:
    without_help = [name for name, setting in SETTINGS.items() if not setting.field.description]
    counts = {
        "server.port",
        "server.max_connections",
        "queue.max_queued",
        "queue.max_attempts",
        "worker.slots",
        "media.concurrency",
    }
    without_unit = {
        name
        for name, setting in SETTINGS.items()
        if setting.unit is None and setting.field.annotation in (int, float)
    }

    assert without_help == []
    assert without_unit == counts
