# Every task of this project, here and in CI. `make` alone lists them.
#
# Nothing is needed but Python 3.11 or newer and make; all else comes into .venv.

PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3; do \
	command -v $$name && break; done)
PROMPT ?= A calico cat playing a piano on stage
PROMPTS ?= docs/images/prompts.txt
SHEET ?= contact-sheet.png
BIN := .venv/bin
INSTALLED := .venv/.installed
DEVELOPMENT := .venv/.development
NEURAL_BIN := .venv-neural/bin
NEURAL := .venv-neural/.installed

.DEFAULT_GOAL := help
.PHONY: help setup demo serve test test-neural lint fix types arch docs gallery contact-sheet bench build clean

help: ## List the verbs.
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 16

setup: $(DEVELOPMENT) ## Install everything that development needs into .venv.

demo: $(INSTALLED) ## Make demo.mp4 from PROMPT, by the real server and the real client.
	@$(BIN)/python scripts/demo.py --prompt "$$PROMPT" --output demo.mp4
demo: export PROMPT := $(PROMPT)

serve: $(INSTALLED) ## Run the server on this machine.
	@$(BIN)/vitascope serve

test: $(DEVELOPMENT) ## Run all tests.
	$(BIN)/python -m pytest

test-neural: $(NEURAL) ## Run the tests of the engine `diffusers`; installs torch into .venv-neural.
	$(NEURAL_BIN)/python -m pytest tests/neural

lint: $(DEVELOPMENT) ## Check style and form.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

fix: $(DEVELOPMENT) ## Mend what `lint` can mend by itself.
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(DEVELOPMENT) $(NEURAL) ## Check the types; the engine `diffusers` against torch.
	$(BIN)/pyright

arch: $(DEVELOPMENT) ## Check that imports go down only.
	$(BIN)/lint-imports

docs: $(DEVELOPMENT) ## Write the parts of the docs that come from the code.
	$(BIN)/python scripts/reference.py

gallery: $(DEVELOPMENT) ## Draw the frames of docs/gallery.md and the README's picture anew.
	@$(BIN)/python scripts/gallery.py

contact-sheet: $(DEVELOPMENT) ## Draw frames of many PROMPTS (a file) on one SHEET, to look at.
	@$(BIN)/python scripts/contact_sheet.py --prompts "$(PROMPTS)" --output "$(SHEET)"

bench: $(DEVELOPMENT) ## Measure; writes a file and a table in the docs.
	$(BIN)/python -m bench

build: $(DEVELOPMENT) ## Build the wheel into dist.
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

clean: ## Remove what the other verbs made, but not the videos of `serve`.
	rm -rf .venv .venv-neural dist build demo.mp4 contact-sheet.png .pytest_cache .ruff_cache .hypothesis .import_linter_cache

# An environment of its own: the core and its tests never need torch.
$(NEURAL): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/it"; exit 1; }
	$(PYTHON) -m venv .venv-neural
	$(NEURAL_BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --upgrade pip
	$(NEURAL_BIN)/python -m pip install --quiet -c constraints.txt -e .[diffusers] --group dev
	@touch $@

# The pip that comes with Python 3.11 is too old to know dependency groups.
$(INSTALLED): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/it"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --upgrade pip
	$(BIN)/python -m pip install --quiet -c constraints.txt -e .
	@touch $@

$(DEVELOPMENT): $(INSTALLED)
	$(BIN)/python -m pip install --quiet -c constraints.txt -e . --group dev
	@touch $@
