"""Hard-wrapped text is read as the paragraphs it was, and no offset changes."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Pipeline
from newsextract.text.wrapping import unwrapped

PROSE = (
    "The council said on Monday that it would close the bridge for two weeks while divers look at its piers, which "
    "have stood in the river since 1887 and were last repaired when the railway still crossed it twice a day."
)

HEADLINES = [
    "Council shuts the river bridge for two weeks while divers look",
    "Harbour ferry runs again after a winter of repairs to its hull",
    "School choir wins the county prize for the third year in a row",
    "Farmers ask for rain as the driest spring since 1976 goes on",
]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", " \n"])
@pytest.mark.parametrize("blank", ["", "  "])
def test_line_breaks_within_paragraphs_become_spaces(line_end, blank):
    paragraph = textwrap.fill(PROSE, 70).replace("\n", line_end)
    text = f"{paragraph}{line_end}{blank}{line_end}{paragraph}"
    read = unwrapped(text)
    assert len(read) == len(text)
    assert [" ".join(p.split()) for p in read.splitlines() if p.strip()] == [PROSE, PROSE]


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        f"{PROSE}\n{PROSE}\n\n{PROSE}\n{PROSE}",
        "Milk\nBread\nTwo dozen eggs\nButter\n\nSee you",
        "Roses are red,\nviolets are blue,\n\nno rule for wrapping\nhas a say in you.\nNone at all.",
        textwrap.fill(PROSE, 70),
        f"\n{textwrap.fill(PROSE, 70)}\n",
        "\n".join(HEADLINES) + "\n\nRead more",
        "",
        "\n" * 10,
    ],
    ids=[
        "one line",
        "a line a paragraph",
        "a list",
        "verse",
        "no empty line",
        "no empty line inside",
        "headlines",
        "empty",
        "line breaks",
    ],
)
def test_other_texts_stay_as_they_are(text):
    assert unwrapped(text) == text


@given(st.text("ab \r\n\x0b\u2028"))
def test_nothing_but_line_breaks_changes(text):
    read = unwrapped(text)
    assert len(read) == len(text)
    assert all(a == b or (a in "\r\n" and b == " ") for a, b in zip(text, read, strict=True))


def test_annotations_are_the_articles_own_text():
    text = "\n\n".join([textwrap.fill(PROSE, 66)] * 3)
    result = Pipeline.installed(only=["dates"], on_error="raise").run(text)
    assert [a.text for a in result][1] == "two\nweeks"
    assert all(a.text == text[a.start : a.end] for a in result)
