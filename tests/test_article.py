"""An article is one text and what is known of it; it refuses what it could not keep."""

from datetime import UTC, date, datetime
from pathlib import PurePosixPath

import pytest

from newsextract import Article, Markup


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2024-03-07", date(2024, 3, 7)),
        ("2024-03-07T22:40:00", datetime(2024, 3, 7, 22, 40)),
        ("2024-03-07 22:40", datetime(2024, 3, 7, 22, 40)),
        ("2024-03-07T22:40:00.5+02:00", datetime(2024, 3, 7, 22, 40)),
        (date(2024, 3, 7), date(2024, 3, 7)),
        (datetime(2024, 3, 7, 22, 40, tzinfo=UTC), datetime(2024, 3, 7, 22, 40)),
        (None, None),
    ],
)
def test_published_is_read_on_the_publishers_clock(written, read):
    assert Article("text", published=written).published == read


@pytest.mark.parametrize("wrong", ["yesterday", "2024-02-30", "07/03/2024", "", "2024-03-07T25:00"])
def test_a_wrong_publication_date_names_the_remedy(wrong):
    with pytest.raises(ValueError, match="write YYYY-MM-DD"):
        Article("text", published=wrong)


def test_published_of_another_type_is_refused():
    with pytest.raises(TypeError, match=r'^published must be a date or a string like "2024-03-08", not int$'):
        Article("text", published=20240307)


def test_day_is_the_publication_date_without_its_time():
    assert Article("text", published="2024-03-07T22:40:00").day == date(2024, 3, 7)
    assert Article("text", published="2024-03-07").day == date(2024, 3, 7)
    assert Article("text").day is None


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (None, "not NoneType"),
        (3, "not int"),
        (b"bytes", r'not bytes; decode it: data.decode\("utf-8"\)'),
        (PurePosixPath("a.txt"), r'not PurePosixPath; read the file: path.read_text\(encoding="utf-8"\)'),
        (["One", "Two"], "not list; several articles are for Pipeline.run_many"),
    ],
)
def test_what_is_no_text_is_told_where_the_text_is(wrong, message):
    with pytest.raises(TypeError, match=f"^text must be str, {message}$"):
        Article(wrong)


def test_markup_lies_within_the_text():
    assert Article("A photo", markup=[Markup(0, 7, "caption")]).markup == (Markup(0, 7, "caption"),)
    with pytest.raises(TypeError, match="each must be Markup, not str"):
        Article("A photo", markup=["caption"])
    with pytest.raises(ValueError, match="7 characters"):
        Article("A photo", markup=[Markup(0, 8, "caption")])
