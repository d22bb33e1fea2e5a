"""Names: where people and organisations are named, and what the words themselves show of them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Article
from newsextract.text.names import name_finder, names
from newsextract.text.services import TextServices
from newsextract.view import View

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()) | st.sampled_from("AaB. \xa0-'’,&\n"))


def texts(text):
    return [name.text for name in names(text, "en")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Later Maria de la Cruz met Ruud van der Berg and Omar bin Said.",
            ["Maria de la Cruz", "Ruud van der Berg", "Omar bin Said"],
        ),
        ("A talk with J. K. Olsen and D'Arcy O’Neill-Webb", ["J. K. Olsen", "D'Arcy O’Neill-Webb"]),
        ("We met Harlan Boggs Jr. and Lee Park, Sr., today.", ["Harlan Boggs Jr.", "Lee Park, Sr."]),
        ("It was al-Rashidi who asked Nadia al-Rashidi.", ["al-Rashidi", "Nadia al-Rashidi"]),
        ("Mr. de Witt left.", ["de Witt"]),
        ("Then Álvaro Núñez left.", ["Álvaro Núñez"]),
    ],
)
def test_a_name_holds_its_particles_initials_and_suffix(text, found):
    assert texts(text) == found


def test_a_possessive_stays_outside():
    assert texts("We read Ann Reed’s letter and Bo Lind's reply.") == ["Ann Reed", "Bo Lind"]


def test_an_organisation_may_be_named_for_those_whom_it_is_for():
    assert texts("Later the Women’s Rugby League met the Children's Hospital Trust.") == [
        "Women’s Rugby League",
        "Children's Hospital Trust",
    ]
    assert texts("The people’s choice was Ann Reed.") == ["Ann Reed"]


def test_a_plural_that_opens_a_sentence_is_no_part_of_a_name_unless_it_is_one_for_members():
    assert texts("Shares of Stonewater fell.") == ["Stonewater"]
    assert texts("Lawyers for Ann Reed agreed.") == ["Ann Reed"]
    assert texts("Friends of Castleby Lido agreed.") == ["Friends of Castleby Lido"]


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("Mrs Reed left", "Mrs", "Reed"),
        ("when Sen. Ann Reed left", "Sen.", "Ann Reed"),
        ("the Assistant U.S. Attorney Ann Reed", "Assistant U.S. Attorney", "Ann Reed"),
        ("Lieutenant General Omar al-Said spoke", "Lieutenant General", "Omar al-Said"),
        ("Secretary of State Ann Reed spoke", "Secretary of State", "Ann Reed"),
        ("Det Insp Ann Brook of Kent Police", "Det Insp", "Ann Brook"),
    ],
)
def test_titles_stand_before_a_name_and_make_it_that_of_a_person(text, title, name):
    first = names(text, "en")[0]
    assert (first.title, first.text, first.kind) == (title, name, "person")


def test_an_honour_behind_a_name_is_no_part_of_it():
    assert texts("we met Ann Reed KC and Bo Lind MP") == ["Ann Reed", "Bo Lind"]


@pytest.mark.parametrize(
    "name",
    [
        "University of Aldham",
        "Hill and Valley Alliance",
        "Aldham Farmers’ Union",
        "Webb & Sons",
        "Friends of Aldham Park",
        "19th Supply Brigade",
        "Aldham Tools Inc.",
        "WFF",
    ],
)
def test_the_name_of_an_organisation_is_told_by_its_nouns(name):
    (found,) = names(f"we asked the {name}", "en")
    assert (found.text, found.kind) == (name, "organisation")


def test_two_people_are_two_names():
    assert texts("when Ann and Bob Reed left") == ["Ann", "Bob Reed"]


@pytest.mark.parametrize(
    "text", ["But they left.", "Farmers left.", "I’ve gone.", "In May it rained. On Monday, at 4 p.m. GMT, it stopped."]
)
def test_a_word_that_opens_a_sentence_and_a_day_are_no_names(text):
    assert texts(text) == []


def test_names_behind_a_plural_possessive_stand_alone():
    assert texts("from the Reeds’ and Bo Lind, and the Reeds’ of Aldham") == ["Reeds", "Bo Lind", "Reeds", "Aldham"]
    assert texts("with Bo Lind and the Reeds") == ["Bo Lind", "Reeds"]


def test_a_word_list_says_who_is_a_person_and_of_which_gender():
    finder = name_finder("en")
    assert [finder.gender(word) for word in ("mrs", "spokesman", "judge", "table")] == ["female", "male", None, None]
    assert [finder.is_role(word) for word in ("judge", "judges", "ex-judge", "table")] == [True, True, True, False]


def test_i_is_no_name_and_ends_one():
    assert texts("as Ann Reed I say so; I told my friend Bo I left; so I Bo Lind swear") == [
        "Ann Reed",
        "Bo",
        "Bo Lind",
    ]


def test_a_sentence_may_end_with_an_abbreviation_of_a_name():
    assert texts("We met Aldham Tools Inc. The firm grew.") == ["Aldham Tools Inc."]


def test_a_month_may_be_part_of_a_name():
    assert texts("when Theresa May spoke in May") == ["Theresa May"]


def test_a_title_that_is_a_first_name_too_is_one_before_a_full_name_alone():
    assert texts("We met Dean Reed and Dean Ann Lee.") == ["Dean Reed", "Ann Lee"]


def test_a_language_without_data_has_no_names():
    assert names("Ann Reed", "xx") == ()
    assert name_finder("xx") is None


def test_names_are_a_service_of_the_view():
    text = "Mr Reed left."
    view = View(Article(text), TextServices(text, "en"), {})
    assert [name.text for name in view.names] == ["Reed"]
    assert view.names is view.names


@given(ANY_TEXT)
def test_names_are_exact_in_order_and_never_overlap(text):
    found = names(text, "en")
    assert all(text[name.start : name.end] == name.text for name in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize("unit", ["Ann ", "A", "A.", "Mr. ", "al-", "Ann of ", "Ann’", "van ", "Reeds’ ", "Women’s "])
def test_a_hostile_run_is_read_in_pieces(unit):
    text = unit * 3000
    assert all(text[name.start : name.end] == name.text for name in names(text, "en"))
