"""Leaving out what a model thinks before it answers, however the reply is cut into pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memlib.models.openai.thoughts import Thoughts

MARKUP = st.lists(st.sampled_from(["<think>", "</think>", "<", "think", ">", " ", "\n", "a", "b c"])).map("".join)


def read(pieces: list[str]) -> str:
    thoughts = Thoughts()
    return "".join([*map(thoughts.drop_from, pieces), thoughts.rest()])


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Hello", "Hello"),
        ("<think>hm</think>Hello", "Hello"),
        (" <think>\nhm\n</think>\n\nHello\n", "Hello\n"),
        ("<think>cut off in the midd", ""),
        ("Use <think> to think</think>.", "Use <think> to think</think>."),
        ("<thinking>", "<thinking>"),
        ("<th", "<th"),
        ("  ", "  "),
        ("", ""),
    ],
)
def test_the_answer_is_what_follows_the_thought(text: str, answer: str) -> None:
    assert read([text]) == answer
    assert read(list(text)) == answer


@given(MARKUP, st.data())
def test_how_a_reply_is_cut_makes_no_difference(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)))))
    pieces = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]

    assert read(pieces) == read([text])


@given(st.text().filter(lambda text: not text.lstrip().startswith("<think>")))
def test_a_reply_without_thoughts_stays_as_it_is(text: str) -> None:
    assert read([text]) == text


def test_an_answer_is_handed_out_as_it_comes() -> None:
    thoughts = Thoughts()

    assert [thoughts.drop_from(piece) for piece in ["<thi", "nk>hm</th", "ink>", "\n", "Hello", " you"]] == [
        "",
        "",
        "",
        "",
        "Hello",
        " you",
    ]
