"""Make ``languages/en/word_classes.json``: English words and the parts of speech they can be, most likely first.

    python make_word_classes.py TEXTBLOB_DIR LEMMINFLECT_DIR

Arguments are the folders of the installed packages textblob and lemminflect, whose data are read:

- the lexicon of Brill's tagger (Brill 1992), the most likely Penn Treebank tag of a word: (c) 1993 Massachusetts
  Institute of Technology and University of Pennsylvania, MIT licence, as shipped in textblob;
- lemminflect's table of inflections (MIT licence, (c) 2019 Brad Jascob), drawn from the SPECIALIST lexicon of the
  United States National Library of Medicine: what else the word can be, and how else it is spelt. A British spelling
  that the first does not hold has the tags of the American one.
"""

import gzip
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")
OPEN_TAGS = "NN NNS JJ JJR JJS RB RBR RBS VB VBD VBG VBN VBP VBZ"
CLOSED_TAGS = "IN DT CC MD PRP PRP$ WDT WP WP$ WRB TO EX RP CD UH PDT"
# Parts of British words, and how they are spelt in American ones.
SPELLINGS = (
    "our:or tre:ter bre:ber gre:ger ence:ense is:iz ys:yz ll:l ae:e mme:m dgement:dgment sceptic:skeptic mould:mold "
    "plough:plow tyre:tire aluminium:aluminum aeroplane:airplane pyjama:pajama kerb:curb"
)
INFLECTIONS = {
    "noun": ("NN", ["NNS"]),
    "adj": ("JJ", ["JJR", "JJS"]),
    "adv": ("RB", ["RBR", "RBS"]),
    "verb": ("VB", ["VBD", "VBN", "VBG", "VBZ"]),
}


def most_likely(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (word, tag) of Brill's lexicon."""
    tags = set(f"{OPEN_TAGS} {CLOSED_TAGS}".split())
    for line in path.read_text("utf-8").splitlines():
        word, _, tag = line.partition(" ")
        if WORD.fullmatch(word) and tag in tags:
            yield word, "VB" if tag == "VBP" else tag


def inflected(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield (lemma, form, tag) of lemminflect's table; a missing participle is the past form."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            lemma, part, *cells = line.strip().split(",")
            if part not in INFLECTIONS or not WORD.fullmatch(lemma):
                continue
            base, tags = INFLECTIONS[part]
            yield lemma, lemma, base
            if part == "verb" and len(cells) > 1 and not cells[1]:
                cells[1] = cells[0]
            for cell, tag in zip(cells, tags, strict=False):
                for form in cell.split("/"):
                    if WORD.fullmatch(form) and form != lemma:
                        yield lemma, form, tag


def american(word: str) -> Iterator[str]:
    """Yield American spellings that a British word can have."""
    for british, spelling in (pair.split(":") for pair in SPELLINGS.split()):
        start = word.find(british)
        while start >= 0:
            yield word[:start] + spelling + word[start + len(british) :]
            start = word.find(british, start + 1)


def main(textblob: str, lemminflect: str) -> None:
    """Write the file beside this tool's language."""
    classes = {word: [tag] for word, tag in most_likely(Path(textblob) / "en" / "en-lexicon.txt")}
    known = set(classes)
    closed = set(CLOSED_TAGS.split())
    inflections = list(inflected(Path(lemminflect) / "resources" / "infl_lu.csv.gz"))
    for lemma, form, tag in inflections:
        tags = classes.setdefault(form, []) if lemma in known or form in known else []
        if tag not in tags and not (tags and tags[0] in closed):
            tags.append(tag)
    missing = {form for _, form, _ in inflections} - set(classes)
    spellings = {form: next((word for word in american(form) if word in classes), None) for form in missing}
    classes |= {form: classes[spelling] for form, spelling in spellings.items() if spelling is not None}
    groups: dict[str, list[str]] = defaultdict(list)
    for word, tags in classes.items():
        groups[" ".join(tags)].append(word)
    data = {tags: " ".join(sorted(words)) for tags, words in sorted(groups.items()) if tags}
    target = Path(__file__).parent.parent / "en" / "word_classes.json"
    target.write_text(json.dumps(data, indent=0) + "\n", "utf-8")
    print(f"{len(classes)} words in {len(data)} groups: {target}")


if __name__ == "__main__":
    main(*sys.argv[1:])
