"""The quotes extractor on any text: what every extractor promises, and its limits."""

import gc
import weakref

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsextract import Article, Pipeline, SettingsError
from newsextract.testing import check_extractor
from newsextract.text.services import TextServices
from newsextract.view import View
from newsextract_quotes import Quote, Quotes
from newsextract_quotes.words import Words

TEXTS = (
    "“It rained,” said Ana Ruiz, the mayor. ‘We “knew” it,’ she told reporters, adding that it was “a sad day”.",
    "“It will rain again.\n\n“It must,” Mr Lee wrote in a report. According to him, the dam “held for a week”.",
    "Mr Lee: \"I called him 'mad'. ''He'' said so,\" he said. «Enough», she wrote; 5'4\" of 'em said 'no'.",
)
UNITS = (
    *("“‘", "”’", "“a,” said ", "“Ann ", "“a,” he said. ", "'em ", "“a” by ", "said “a ", "he said “a” and ", "Ann:\n"),
    *("who said, ", "Sen. ", "“a?” Ann asked ", "that he said ", "called “A” ", "boys’ ", "5'4\" ", "“The A B” "),
    f"(“a.” — {'A' * 300}!)",
)


def test_what_every_extractor_promises():
    check_extractor(Quotes, texts=TEXTS, examples=60, size=20_000)


def test_time_grows_linearly_on_text_made_to_slow_it_down():
    from newsextract.testing import check_linear

    check_linear(Pipeline([Quotes]), UNITS, tail=" “It rained,” said Ana Ruiz.")


def test_a_quote_longer_than_the_limit_is_left_out():
    text = "“" + "It rained. " * 30 + "It stopped,” said Ana Ruiz.\n\n“We saw it,” she said."
    long = Pipeline([Quotes], on_error="raise").run(text)[Quote]
    short = Pipeline([Quotes(max_length=100)], on_error="raise").run(text)[Quote]
    assert [quote.text for quote in short] == [quote.text for quote in long][1:] == ["We saw it,"]


@pytest.mark.parametrize("limit", [0, True, "many"])
def test_a_limit_that_is_no_length_is_refused(limit):
    with pytest.raises(SettingsError):
        Pipeline.installed(only=["quotes"], settings={"quotes": {"max_length": limit}})


def test_a_wrong_mark_costs_its_paragraph_at_most(quotes):
    text = '“We ‘are "late,\n\nShe left.\n\n“We are gone,” Ana Ruiz said.'
    assert quotes(text)[-1].text == "We are gone,"


def test_open_marks_within_open_marks_harm_nothing(quotes):
    assert [quote.text for quote in quotes("“0«0 “")] == ["0«0", "0"]


def test_a_caption_that_is_hidden_is_not_speech(quotes):
    assert quotes("   \n\n“We are gone,” Ana Ruiz said.")[0].speaker == "Ana Ruiz"


def test_an_article_in_a_language_without_data_is_left_alone(quotes):
    with pytest.warns(UserWarning, match="quotes has no data"):
        assert quotes("„Guten Tag“, sagte Ana Ruiz.", language="de") == ()


@given(
    st.lists(
        st.sampled_from(
            [
                *"“”‘’\"'„«»,.;:I_",
                "said",
                "was told",
                "which",
                "who",
                "called",
                "the",
                "that",
                "Ana Ruiz",
                "İ",
                "{",
                "\n",
            ]
        ),
        max_size=14,
    ),
    st.sampled_from(["", " "]),
)
@example(["said", " ", "I", ",", "“", "l"], "")
@example(["I", " said ", "‘", "b", "’", "„", "."], "")
@example(["z", ":recalled ", "“", "{", "“", "I."], "")
@example(["“", ' "', '"y ', "”"], "")
def test_nobody_stands_in_their_own_words_and_marked_fragments_stand_in_their_quote(words, space):
    for quote in Pipeline([Quotes], on_error="raise").run(space.join(words))[Quote]:
        mention = quote.speaker_span
        if mention and quote.mode in ("direct", "mixed"):
            assert mention.end <= quote.start or quote.end <= mention.start
        assert all(quote.start <= marked.start and marked.end <= quote.end for marked in quote.quoted)


def test_a_letter_that_is_two_in_lower_case_moves_no_offset(quotes):
    assert quotes("İİ. “Yes, it rained,” said Ana Ruiz.")[0].cue_span.text == "said"


def test_an_article_is_let_go_when_its_quotes_are_found():
    """None of it waits for the garbage collector, which may run many articles later."""
    text = "“We are gone,” said Ana Ruiz, the mayor.\n\nShe said her brother had left. “He knew,” the mayor said."
    view = View(Article(text), TextServices(text, "en"), {})
    kept = weakref.ref(view)
    gc.disable()
    try:
        assert len(list(Quotes().extract(view))) == 3
        del view
        assert kept() is None
    finally:
        gc.enable()


@given(st.text(alphabet="ab9.,:;_’'$-— \xa0\n\x1f", max_size=40), st.integers(0, 10))
def test_nothing_but_white_space_stands_between_words(text, start):
    words = Words(text, start, len(text))
    at = start
    for word, begin in zip(words.texts, words.starts, strict=True):
        assert text.startswith(word, begin)
        assert not text[at:begin].strip()
        at = begin + len(word)
    assert not text[at:].strip()
