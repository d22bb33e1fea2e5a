# Every target does its own set-up; all it takes is Python 3.11 or later and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PLUGINS := captions dates quantities quotes
PROJECTS := pyproject.toml constraints.txt $(wildcard plugins/*/pyproject.toml examples/*/pyproject.toml)

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint format types docs wheels lowest coverage bench check clean

help:  ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(VENV)/.made  ## make .venv with the core, the plugins and the tools

$(VENV)/.made: $(PROJECTS)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "newsextract needs Python 3.11 or later; name one with: make setup PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
		echo "this Python lacks venv or pip; install them first (Debian, Ubuntu: apt install python3-venv)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt \
		-e '.[cli,html,testing]' $(PLUGINS:%=-e plugins/newsextract-%) --group dev
	@touch $@

demo: setup  ## extract from an example article
	$(BIN)/newsextract extract examples/articles/harbour-patrol.txt --published 2024-03-08 --format table

test: setup  ## run all tests
	$(BIN)/python -m pytest

coverage: setup  ## run the core's tests with branch coverage
	$(BIN)/python -m pytest tests -m 'not slow' -q --cov --cov-report=term-missing --cov-fail-under=100

lint: setup  ## check style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: setup  ## put the code in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: setup  ## check types
	$(BIN)/mypy src plugins/*/src plugins/*/tools tests/benchmarks examples/who_said_what.py examples/*/src

docs: setup  ## build the documentation
	$(BIN)/python -m sphinx -q -W --keep-going -b html docs docs/_build/html

wheels: setup  ## build all wheels and try them in an empty environment
	PYTHON=$(BIN)/python .ci/check-wheels

lowest: setup  ## run the core's tests with the lowest allowed versions of every dependency
	PYTHON=$(PYTHON) .ci/check-lowest

bench: setup  ## measure speed, in word scans
	$(BIN)/python tests/benchmarks/word_scans.py

check: lint types docs wheels  ## all that CI checks besides the tests

clean:  ## remove what was made
	rm -rf $(VENV) dist docs/_build .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis
