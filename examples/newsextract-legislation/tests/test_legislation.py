"""Bills and laws are found by title and number, with the quotes that speak of them."""

from newsextract import Span
from newsextract.testing import annotated, assert_finds, check_extractor, pipeline_of, stub
from newsextract_quotes import Quotes

from newsextract_legislation import Law, Legislation

NO_QUOTES = [stub("quote")]


def test_a_title_ends_in_its_head_and_year():
    assert_finds(
        Legislation,
        "Under the [Safer Harbours Act of 2019]{law status=law rule=title} and the [Ferries Bill]{law status=bill}.",
        others=NO_QUOTES,
    )


def test_small_words_join_a_title_but_do_not_begin_one():
    assert_finds(
        Legislation,
        "The [Freedom of the Tides Act 2003]{law}, and for the [Bees and Orchards Bill]{law}.",
        others=NO_QUOTES,
    )


def test_a_word_that_opens_a_sentence_is_no_part_of_a_title():
    assert_finds(Legislation, "This [Ferries Bill]{law} is new. Under that Act, no. The Law.", others=NO_QUOTES)


def test_a_number_names_a_bill():
    text = "It passed [H.R. 1234]{law status=bill rule=number} and [Public Law 99-12]{law status=law}."
    assert_finds(Legislation, text, others=NO_QUOTES)
    assert_finds(Legislation(numbers=False), "It passed H.R. 1234.", others=NO_QUOTES)


def laws(text):
    gold = annotated(text)
    return pipeline_of(Legislation, stub("quote", gold.expected)).run(gold.article)[Law]


def test_a_quote_that_names_a_law_speaks_of_it():
    (law,) = laws("“[The Ferries Bill is late]{quote},” she said. “[So am I]{quote}.”")
    assert law.quotes == (Span(1, 25, "The Ferries Bill is late"),)


def test_a_quote_that_names_none_may_speak_of_the_last_one_named():
    first, second, again = laws(
        "The Ferries Bill failed. The Bees Bill did not. “[I like this bill]{quote},” he said. The Bees Bill went on."
    )
    assert first.quotes == ()
    assert [quote.text for quote in second.quotes] == ["I like this bill"]
    assert again.quotes == ()


def test_a_quote_within_a_quote_is_not_counted_twice():
    (law,) = laws("“[He told me: ‘[The Ferries Bill is dead]{quote}’]{quote}.”")
    assert [quote.text for quote in law.quotes] == ["He told me: ‘The Ferries Bill is dead’"]


def test_it_keeps_what_every_extractor_promises():
    gold = annotated("The Ferries Bill of 2020 failed. “[H.R. 12 and the Bees Act]{quote},” he said.")
    check_extractor(Legislation, texts=[gold], others=[stub("quote", gold.expected)])


def test_it_works_on_the_quotes_that_the_quotes_plugin_finds():
    result = pipeline_of(Legislation, Quotes).run(
        "The Ferries Bill passed on Monday. “This bill will save the islands,” said Ana Ruiz."
    )
    assert [quote.text for quote in result[Law][0].quotes] == ["This bill will save the islands,"]
