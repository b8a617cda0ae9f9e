"""`vitascope models …`: the neural models of this machine, and their weights."""

import os
import sys
from typing import Annotated, Literal

from cyclopts import App, Parameter
from rich.console import Console

from vitascope.cli.exits import Exit, Interrupted
from vitascope.cli.fetching import FetchBar, HashBar
from vitascope.cli.models_view import describe, print_json, print_table
from vitascope.cli.server_flags import DEFAULT_FLAGS, SettingsFlags
from vitascope.engines.diffusers.choice import choose
from vitascope.engines.diffusers.fetch import Fetcher, gigabytes, lock_folder
from vitascope.engines.diffusers.hardware import missing_parts
from vitascope.engines.diffusers.profiles import PROFILES, Profile
from vitascope.engines.diffusers.weights import Presence, WeightsFolder, repositories_of
from vitascope.errors import NotFound, WeightsNotAllowed
from vitascope.machine import look_at_disk, measure_for, weights_folder, wishes_of

app = App(name="models", help="Neural models of this machine: what fits, fetch, check, remove.")

Name = Annotated[str, Parameter(help="Name of the model, as `vitascope models list` shows it.")]
Sure = Annotated[bool, Parameter(name="--yes", negative=(), help="Do not ask.")]


@app.command(name="list")
def list_models(
    *,
    flags: SettingsFlags = DEFAULT_FLAGS,
    output_format: Annotated[
        Literal["json", "table"] | None,
        Parameter(
            name="--format",
            help="How to print: by default a table on a terminal, and JSON elsewhere.",
        ),
    ] = None,
) -> None:
    """List the models: which fit this machine, size, licence, and whether they are here."""
    settings = flags.load().settings
    folder = weights_folder(settings)
    on_disk = look_at_disk(folder)
    missing = missing_parts()
    hardware = measure_for(settings, by_torch="torch" not in missing)
    wishes = wishes_of(settings)
    choice = choose(hardware, on_disk.states, wishes, missing_parts=missing)
    told = describe(settings, folder, on_disk, hardware, wishes, choice)
    if output_format == "json" or (output_format is None and not sys.stdout.isatty()):
        print_json(told)
    else:
        print_table(told)


@app.command
def pull(
    name: Name,
    /,
    *,
    accept_licence: Annotated[
        bool,
        Parameter(
            name=("--accept-licence", "--accept-license"),
            negative=(),
            help="Accept the model's licence without being asked.",
        ),
    ] = False,
    update: Annotated[
        bool,
        Parameter(
            negative=(),
            help="Fetch the newest revision instead of the one that this version is pinned to.",
        ),
    ] = False,
    flags: SettingsFlags = DEFAULT_FLAGS,
) -> None:
    """Fetch a model's weights; goes on where an earlier fetch ended."""
    profile = _find(name)
    folder = weights_folder(flags.load().settings)
    fetcher = Fetcher(folder)
    _agree(profile, folder, accept_licence)
    try:
        with FetchBar(profile.name) as bar:
            came_bytes = fetcher.fetch(profile, bar, update=update)
    except KeyboardInterrupt:
        raise Interrupted(
            f"Stopped. What has come is kept: `vitascope models pull {name}` goes on from there."
        ) from None
    state = folder.state_of(profile)
    said = f"{gigabytes(came_bytes)} fetched" if came_bytes else "everything was here"
    _say(
        f"{name} is ready: {said}, all files as the hub recorded them, revision {state.commit}.\n"
        "A server that runs sees it once it is started again."
    )


@app.command
def verify(name: Name, /, *, flags: SettingsFlags = DEFAULT_FLAGS) -> int:
    """Compare every file of a model with the hash that the hub recorded.

    Damaged files are removed, so that `pull` fetches them again.
    """
    profile = _find(name)
    folder = weights_folder(flags.load().settings)
    state = folder.state_of(profile)
    if state.presence is Presence.ABSENT:
        raise NotFound(f"{name} is not here. Fetch it: vitascope models pull {name}")
    with HashBar(profile.name, state.here_bytes) as bar:
        faults = folder.verify(profile, bar.advance)
    if not faults:
        _say(f"{name} is whole: {gigabytes(state.size_bytes)}, revision {state.commit}.")
        return Exit.OK
    for fault in faults:
        _say(f"{fault.path} {fault.reason}.")
    damaged = [fault.path for fault in faults if fault.path.is_file()]
    for path in damaged:
        path.unlink()
    dropped = f"{len(damaged)} damaged files were removed. " if damaged else ""
    _say(f"{dropped}Mend it: vitascope models pull {name}")
    return Exit.DAMAGED


@app.command
def rm(name: Name, /, *, yes: Sure = False, flags: SettingsFlags = DEFAULT_FLAGS) -> int:
    """Remove a model's weights from this machine's disk."""
    profile = _find(name)
    folder = weights_folder(flags.load().settings)
    state = folder.state_of(profile)
    if state.presence is Presence.ABSENT:
        raise NotFound(f"{name} is not here; there is nothing to remove.")
    others = [
        other
        for other in PROFILES.values()
        if other is not profile and folder.state_of(other).presence is Presence.PRESENT
    ]
    if not yes and not _ask(f"Remove {name}, {gigabytes(state.here_bytes)} in {folder.root}?"):
        _say("Nothing was removed. Give --yes to remove it without being asked.")
        return Exit.NOT_ALLOWED
    locks = [
        lock_folder(folder.folder_of(repository))
        for repository in repositories_of(profile)
        if folder.folder_of(repository).is_dir()
    ]
    try:
        freed_bytes = folder.remove(profile, others)
    finally:
        for lock in locks:
            os.close(lock)
    shared = [other.name for other in others if other.repository.id == profile.repository.id]
    kept = f" What {' and '.join(shared)} needs as well was kept." if shared else ""
    _say(f"{name} is removed; {gigabytes(freed_bytes)} are free again.{kept}")
    return Exit.OK


def _find(name: str) -> Profile:
    if name not in PROFILES:
        raise NotFound(
            f"There is no model {name!r} to fetch. There are {', '.join(PROFILES)}.", param="name"
        )
    return PROFILES[name]


def _agree(profile: Profile, folder: WeightsFolder, is_accepted: bool) -> None:
    """Show the licence, and have it accepted where it has conditions.

    Raises:
        WeightsNotAllowed: it is not accepted.
    """
    licence = profile.licence
    _say(f"{profile.name}: {profile.description}")
    _say(f"Licence: {licence.name}, {licence.url}")
    if licence.note is not None:
        _say(licence.note)
    record = folder.record_of(profile.repository)
    was_accepted = record is not None and record.licence == licence.name
    has_conditions = licence.is_gated or licence.note is not None
    if not has_conditions or is_accepted or was_accepted:
        return
    if not sys.stdin.isatty():
        raise WeightsNotAllowed(
            f"Nothing was fetched. Read the licence at {licence.url}, and accept it by "
            "--accept-licence."
        )
    if not _ask("Do you accept this licence?"):
        raise WeightsNotAllowed("Nothing was fetched: the licence was not accepted.")


def _ask(question: str) -> bool:
    """A question to the person at the terminal; no where there is none."""
    if not sys.stdin.isatty():
        return False
    _console().print(f"{question} [y/N] ", end="", markup=False)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _say(text: str) -> None:
    _console().print(text, markup=False, highlight=False, soft_wrap=True)


def _console() -> Console:
    return Console(stderr=True)
