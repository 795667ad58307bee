"""A word diff shows what was removed and what was added, and nothing that stands in the texts has a meaning."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.shared.diff import Piece, changed_words, diff_html, word_diff

WORDS = st.lists(st.sampled_from(["User", "lives", "in", "Lyon", "Oslo", ",", " ", "  ", "\n", "<b>", "日本"]), max_size=30).map(
    "".join
)


def test_a_changed_word_is_shown_before_the_word_in_its_place() -> None:
    assert word_diff("User lives in Lyon.", "User lives in Oslo.") == (
        Piece("same", "User lives in "),
        Piece("removed", "Lyon"),
        Piece("added", "Oslo"),
        Piece("same", "."),
    )


def test_a_word_is_the_same_whatever_follows_it() -> None:
    assert word_diff("Only nuts.", "Only nuts and milk.") == (
        Piece("same", "Only nuts"),
        Piece("added", " and milk"),
        Piece("same", "."),
    )


def test_the_longest_run_of_words_stays() -> None:
    before, after = "spoken to: strict or gentle, with figures or without", "spoken to: gently, with figures or without"

    assert word_diff(before, after) == (
        Piece("same", "spoken to: "),
        Piece("removed", "strict or gentle"),
        Piece("added", "gently"),
        Piece("same", ", with figures or without"),
    )


def test_a_changed_space_is_a_change() -> None:
    assert word_diff("a b", "a\nb") == (Piece("same", "a"), Piece("removed", " "), Piece("added", "\n"), Piece("same", "b"))


def test_neighbouring_changes_are_one() -> None:
    assert word_diff("a red old car", "a blue new car") == (
        Piece("same", "a "),
        Piece("removed", "red old"),
        Piece("added", "blue new"),
        Piece("same", " car"),
    )


def test_equal_texts_have_no_change_and_empty_ones_no_piece() -> None:
    assert word_diff("same", "same") == (Piece("same", "same"),)
    assert word_diff("", "") == ()
    assert word_diff("", "new") == (Piece("added", "new"),)
    assert word_diff("old", "") == (Piece("removed", "old"),)


@given(WORDS, WORDS)
def test_the_pieces_of_each_text_are_that_text(before: str, after: str) -> None:
    pieces = word_diff(before, after)

    assert "".join(piece.text for piece in pieces if piece.kind != "added") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after


def test_every_sign_shows_as_it_was_typed() -> None:
    html = diff_html("<script>alert(1)</script> & :smile: $x$", "<img src=x onerror=alert(1)> & :smile: $x$")

    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;" in html
    assert "<del>" in html
    assert "<ins>" in html


def test_changed_words_are_counted() -> None:
    assert changed_words("User lives in Lyon", "User lives in the south of Oslo") == (1, 4)


@pytest.mark.parametrize(("before", "after"), [("a " * 10_000, "b " + "a " * 9_999), (" ".join(map(str, range(3_000))), "x")])
def test_long_texts_are_compared_too(before: str, after: str) -> None:
    pieces = word_diff(before, after)

    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after
