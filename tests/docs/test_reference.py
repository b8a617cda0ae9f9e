"""The pages that describe the code are true: settings, commands, exit codes, words, changelog."""

import asyncio
import re
import subprocess
import sys
from pathlib import Path

import pytest
from starlette.requests import Request

import vitascope
from vitascope.api.connections import ConnectionLimits, Connections
from vitascope.api.metrics import Metrics
from vitascope.cli.exits import Exit
from vitascope.config import SETTINGS

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def test_the_parts_that_come_from_the_code_are_up_to_date() -> None:
    ran = subprocess.run(
        [sys.executable, "scripts/reference.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (ran.returncode, ran.stderr) == (0, "")


def test_every_setting_is_described_with_its_variable() -> None:
    page = (DOCS / "settings.md").read_text("utf-8")

    described = set(re.findall(r"^\| `([a-z_.]+)`<br>`(VITASCOPE_\w+)`", page, re.MULTILINE))
    assert {(name, setting.variable) for name, setting in SETTINGS.items()} == described


def test_every_metric_is_described() -> None:
    page = (DOCS / "operations.md").read_text("utf-8")
    metrics = Metrics(Connections(ConnectionLimits(max_open=1000, write_timeout_s=120)))
    shown = bytes(asyncio.run(metrics.show(Request({"type": "http"}))).body).decode()

    described = re.findall(r"^\| `(vitascope_\w+)` \| (\w+) \|", page, re.MULTILINE)
    assert re.findall(r"^# TYPE (\w+) (\w+)$", shown, re.MULTILINE) == described


@pytest.mark.parametrize(
    "name",
    [
        "create",
        "edit",
        "extend",
        "create-character",
        "get-character",
        "list",
        "retrieve",
        "delete",
        "remix",
        "download-content",
    ],
)
def test_every_command_of_the_official_client_is_described(name: str) -> None:
    page = (DOCS / "cli.md").read_text("utf-8")

    assert f"### `vitascope videos {name}`" in page


def test_every_flag_of_the_official_client_is_described() -> None:
    page = (DOCS / "cli.md").read_text("utf-8")

    flags = [
        "prompt",
        "input-reference",
        "model",
        "seconds",
        "size",
        "video",
        "video-id",
        "name",
        "character-id",
        "after",
        "limit",
        "order",
        "variant",
        "output",
        "api-key",
        "base-url",
    ]
    assert [flag for flag in flags if f"| `--{flag}` |" not in page] == []


def test_every_exit_code_is_described() -> None:
    page = (DOCS / "cli.md").read_text("utf-8")
    section = page.partition("## Exit codes")[2].partition("\n## ")[0]

    described = {int(code) for code in re.findall(r"^\| (\d+) \|", section, re.MULTILINE)}
    assert {int(code) for code in Exit} == described


def test_the_changelog_has_the_form_of_keep_a_changelog() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text("utf-8").splitlines()

    sections = [line for line in lines if line.startswith("## ")]
    kinds = [line for line in lines if line.startswith("### ")]
    assert lines[0] == "# Changelog"
    assert sections[0] == "## [Unreleased]"
    for section in sections[1:]:
        assert re.fullmatch(r"## \[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}", section)
    known = ["Security", "Removed", "Deprecated", "Added", "Changed", "Fixed"]
    assert {kind.removeprefix("### ") for kind in kinds} <= set(known)


def test_no_link_between_pages_is_broken() -> None:
    broken: list[str] = []
    for page in [*ROOT.glob("*.md"), *DOCS.rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text("utf-8")):
            if "://" not in target and not (page.parent / target).exists():
                broken.append(f"{page.relative_to(ROOT)}: {target}")

    assert broken == []


def test_every_verb_of_make_that_a_page_names_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    verbs = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    pages = [ROOT / "CONTRIBUTING.md", ROOT / "README.md", *DOCS.rglob("*.md")]

    named = {
        verb for page in pages for verb in re.findall(r"`make ([a-z-]+)", page.read_text("utf-8"))
    }
    assert named <= verbs


def test_the_constraints_are_plain_versions() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()

    wrong = [line for line in lines if not re.fullmatch(r"#.*|[\w.-]+==[\w.]+", line)]
    assert wrong == []


def test_every_dependency_has_its_version_in_the_constraints() -> None:
    pinned = {
        line.partition("==")[0].lower().replace("_", "-")
        for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    }
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    named = set(re.findall(r'^  "([\w-]+)(?:\[\w+\])?[><=]', project, re.MULTILINE))

    assert {name.lower() for name in named} <= pinned


def test_the_licence_is_apache_2_and_the_notice_names_what_binds() -> None:
    licence = (ROOT / "LICENSE").read_text("utf-8")
    notice = (ROOT / "NOTICE").read_text("utf-8")

    assert "Apache License" in licence
    assert "END OF TERMS AND CONDITIONS" in licence
    assert all(word in notice for word in ("FFmpeg", "libx264", "GNU General Public License"))


def test_the_version_is_a_semantic_one() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", vitascope.__version__)
