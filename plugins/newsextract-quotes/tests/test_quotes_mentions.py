"""Speaker mentions: which words of a sentence say who spoke."""

import pytest


@pytest.mark.parametrize(
    ("subject", "mention"),
    [
        ("Ruiz", "Ruiz"),
        ("Mr Lee", "Lee"),
        ("Sen. Ana Ruiz, D-Delph,", "Ana Ruiz"),
        ("Mayor Ana Ruiz, who is 58 and retiring,", "Ana Ruiz"),
        ("The mayor, Ana Ruiz,", "Ana Ruiz"),
        ("An inside source", "An inside source"),
        ("An earlier report", "An earlier report"),
        ("Finance officer Farhan Baker", "Farhan Baker"),
        ("Forty Labour MPs", "Forty Labour MPs"),
        ("The deeply split council", "The deeply split council"),
        ("Led by Ana Ruiz, the rally", "the rally"),
        ("His barrister, Ana Ruiz KC,", "Ana Ruiz"),
        ("The Labour MP", "The Labour MP"),
        ("The driver, Tom Lee, 24,", "Tom Lee"),
        ("Tom Lee, an analyst at Marl & Co who covers steel,", "Tom Lee"),
        ("Tom Lee, of Delph, Vt.,", "Tom Lee"),
        ("Tom Lee, head of the union, a group of porters,", "Tom Lee"),
        ("Harbour board deputy chief Tom Lee", "Tom Lee"),
        ("Delph’s fire chief", "Delph’s fire chief"),
        ("A senior official", "A senior official"),
        ("A person familiar with the firm’s thinking", "A person familiar with the firm’s thinking"),
        ("A singer who wished to stay unnamed", "A singer"),
        ("The 34-year-old", "The 34-year-old"),
        ("The Delph Porters’ Union, or DPU, a trade body,", "The Delph Porters’ Union"),
        ("Delph and Marl", "Delph and Marl"),
        ("On Friday, the group", "the group"),
        ("At a rally in Marl, Ruiz", "Ruiz"),
        ("But she later", "she"),
        ("The two other ministers", "The two other ministers"),
        ("A few days later, Ruiz", "Ruiz"),
        ("He memorably", "He"),
        ("The report also", "The report"),
        ("Ludwig van der Berg", "Ludwig van der Berg"),
        ("Four clerks briefed on the merger", "Four clerks briefed on the merger"),
        ("An aide close to the premier", "An aide close to the premier"),
        ("A porter hired for the harvest", "A porter hired for the harvest"),
        ("Divers searching the lake", "Divers searching the lake"),
        ("The divers searching the lake", "The divers"),
        ("A source close to the bank said the parts of the site", "the parts of the site"),
        ("One of the climbers, a father of two from Marl,", "One of the climbers"),
        ("A recorded call to parents at 6 a.m.", "A recorded call to parents"),
        ("The navy in a statement", "The navy"),
        ("The Marl County Sheriff’s Office", "The Marl County Sheriff’s Office"),
        ("Delph’s Tom Lee", "Tom Lee"),
        ("Writer and director Tom Lee", "Tom Lee"),
        ("Police and Fire Commissioner Tom Lee", "Tom Lee"),
        ("Tom and Ana Lee", "Tom and Ana Lee"),
        ("Marl’s ambassador to Delph Tom Lee", "Tom Lee"),
        ("A spokesman for Mayor Tom Lee", "A spokesman for Mayor Tom Lee"),
        ("Bank of Marl analyst Ana Ruiz", "Ana Ruiz"),
        ("The Justice Department", "The Justice Department"),
        ("The Delph, Ohio, company", "The Delph, Ohio, company"),
        ("Field tests in 1974", "Field tests"),
        ("Mum-of-two Ana Ruiz", "Ana Ruiz"),
        ("Campaign group Bus and Rail Users", "Bus and Rail Users"),
        ("The mayors Tom Lee and Ana Ruiz", "The mayors Tom Lee and Ana Ruiz"),
        ("Marl’s Justice Department", "Justice Department"),
        ("A source close to the mayor, Tom Lee,", "A source close to the mayor"),
        ("A spokesman for the council, Tom Lee,", "Tom Lee"),
    ],
)
def test_the_subject_of_a_verb_is_the_mention(marked, subject, mention):
    [(_, found, _)] = marked(f"{subject} said: “We are late.”")
    assert found == mention


@pytest.mark.parametrize(
    ("subject", "mention"),
    [
        ("Ana Ruiz, the mayor", "Ana Ruiz"),
        ("the mayor, Dame Ana Ruiz, as she left", "Ana Ruiz"),
        ("her editor of 30 years, Tom Lee", "Tom Lee"),
        ("launch director Tom Lee, 44", "Tom Lee"),
        ("the driver of the pickup", "the driver of the pickup"),
        ("one man at the gate", "one man at the gate"),
        ("the lead author, Dr. Ana Ruiz, a doctor", "Ana Ruiz"),
        ("a shelter volunteer who asked to stay unnamed", "a shelter volunteer"),
        ("Tom Lee on Friday", "Tom Lee"),
        ("Marsh of the deal", "Marsh"),
    ],
)
def test_a_subject_behind_its_verb_is_the_mention(marked, subject, mention):
    [(_, found, _)] = marked(f"“We are late,” said {subject}.")
    assert found == mention


def test_what_another_verb_follows_is_no_inverted_subject(quotes):
    first = quotes("Lee, who rates the wine a “gem,” said she was raising her bid.")[0]
    assert (first.mode, first.speaker_span) == ("scare", None)


def test_a_contracted_verb_is_no_part_of_a_pronoun(marked):
    assert marked("“I’ve told him, ‘Wait,’” said Lee.")[-1] == ("Wait,", "I", "told")


def test_a_noun_in_the_singular_ends_before_its_verb(marked):
    assert marked("“A ranger rolls down her window and says, ‘Wait.’”")[-1] == ("Wait.", "A ranger", "says")
