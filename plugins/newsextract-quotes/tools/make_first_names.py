"""Make ``languages/en/first_names.json``: first names that news in English prints, by the gender of their bearers.

    python make_first_names.py NAMES_DIR FAKER_DIR

Arguments are the folders of the installed packages names and faker, whose data are read:

- the first names of the United States census of 1990 (in the public domain), as shipped in names (MIT licence);
- the first names of faker's locales that write Latin letters (MIT licence), from national statistics where its
  sources say so.

Three votes come from the census, split by its frequencies, and one vote from each locale. Where fewer than four in five
are for one gender, the name is listed as borne by either; a name that a single locale has, or fewer than one person in
20,000 of the census, as borne perhaps by one gender.
"""

import importlib
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

LATIN = re.compile(r"[a-zà-öø-žșț]{2,}(?:['’-][a-zà-öø-žșț]+)*")
GENDERS = ("female", "male")
CENSUS_VOTES = 3
SHARE = 0.8
RARE = 0.005  # per cent


def census(folder: Path) -> Iterator[tuple[str, str, float, float]]:
    """Yield (name, gender, votes, weight) of the census: lines of name, frequency, cumulative frequency, rank."""
    frequencies: dict[str, dict[str, float]] = defaultdict(dict)
    for gender in GENDERS:
        for line in (folder / f"dist.{gender}.first").read_text("ascii").splitlines():
            name, percent, *_ = line.split()
            frequencies[name.lower()][gender] = float(percent) or 0.0005
    for name, by_gender in frequencies.items():
        for gender, frequency in by_gender.items():
            total = sum(by_gender.values())
            yield name, gender, CENSUS_VOTES * frequency / total, (2 if total > RARE else 1) / len(by_gender)


def locales(folder: Path) -> Iterator[tuple[str, str, float, float]]:
    """Yield (name, gender, votes, weight) of faker's locales."""
    sys.path.insert(0, str(folder.parent))
    for module in sorted((folder / "providers" / "person").glob("*_*/__init__.py")):
        provider = importlib.import_module(f"faker.providers.person.{module.parent.name}").Provider
        for gender in GENDERS:
            listed: Iterable[str] = getattr(provider, f"first_names_{gender}", ())
            for name in {name.lower() for name in listed if isinstance(name, str)}:
                yield name, gender, 1, 1


def main() -> None:
    """Write the names, in order, to the language data."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: dict.fromkeys(GENDERS, 0.0))
    weights: dict[str, float] = defaultdict(float)
    for source in (census(Path(sys.argv[1])), locales(Path(sys.argv[2]))):
        for name, gender, count, weight in source:
            if LATIN.fullmatch(name):
                votes[name][gender] += count
                weights[name] += weight
    listed: dict[str, list[str]] = {"female": [], "male": [], "either": [], "perhaps_female": [], "perhaps_male": []}
    for name, by_gender in sorted(votes.items()):
        gender = max(GENDERS, key=by_gender.__getitem__)
        if by_gender[gender] < SHARE * sum(by_gender.values()):
            listed["either"].append(name)
        else:
            listed[gender if weights[name] > 1 else f"perhaps_{gender}"].append(name)
    target = Path(__file__).parents[1] / "src/newsextract_quotes/languages/en/first_names.json"
    target.write_text(
        json.dumps({gender: " ".join(names) for gender, names in listed.items()}, ensure_ascii=False, indent=0) + "\n",
        "utf-8",
    )
    print({gender: len(names) for gender, names in listed.items()})


if __name__ == "__main__":
    main()
