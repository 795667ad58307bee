"""Words for the pages."""

from __future__ import annotations

import pytest

from pages.shared import words


def test_a_label_shows_markdown_as_it_was_typed() -> None:
    assert words.literal("**a** $x$ :red[b]\n<i>") == r"\*\*a\*\* \$x\$ \:red\[b\] \<i\>"


def test_an_answer_keeps_its_markdown_and_loses_what_is_active() -> None:
    assert words.answer("**bold** $5 <b> :red[x] ![a](b)") == r"**bold** \$5 \<b> \:red[x] \!\[a](b)"


def test_shortcodes_do_not_become_pictures() -> None:
    assert words.answer(":smile: at 10:30:15") == ":\u2060smile: at 10:30:15"
    assert ":smile" not in words.literal(":smile: :material/home:")


def test_code_in_an_answer_stays_as_it_is() -> None:
    text = "`a < b` and\n```\n<b> $x$\n```\n"

    assert words.answer(text) == text


def test_code_that_is_still_being_written_stays_as_it_is() -> None:
    assert words.answer("```\nx <") == "```\nx <"


def test_backticks_that_do_not_make_code_hide_nothing() -> None:
    assert words.answer(r"\`![a](b)\`") == r"\`\!\[a](b)\`"


@pytest.mark.parametrize(
    ("text", "short"), [("Hello", "Hello"), ("a  b\nc", "a b c"), ("word " * 5, "word word word word…"), ("x" * 30, "x" * 19 + "…")]
)
def test_a_long_text_is_cut_at_a_word(text: str, short: str) -> None:
    assert words.shortened(text, 20 if len(text) > 25 else 21) == short


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(-5, "just now"), (59, "just now"), (60, "1 min ago"), (7_200, "2 h ago"), (86_400, "1 day ago"), (900_000, "10 days ago")],
)
def test_an_age_is_said_in_its_largest_unit(seconds: float, said: str) -> None:
    assert words.age(seconds) == said


@pytest.mark.parametrize(
    ("operations", "refused", "said"),
    [
        (["add", "update", "add"], [], "2 added, 1 updated · 0.8 s · 412 tokens"),
        (["delete"], [{}], "1 deleted, 1 refused · 0.8 s · 412 tokens"),
        ([], [], "Nothing new · 0.8 s · 412 tokens"),
    ],
)
def test_a_capture_is_said_in_one_line(operations: list[str], refused: list[dict[str, str]], said: str) -> None:
    usage = {"input_tokens": 400, "output_tokens": 12}

    assert words.remembered({"operations": operations, "refused": refused, "seconds": 0.81, "usage": usage}) == said


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("the model is over its limit", "The model is over its limit"),
        ("nothing", "Nothing"),
        ("http://127.0.0.1 is away", r"http\:\/\/127\.0\.0\.1 is away"),
        ("first-model is over", r"first\-model is over"),
        ("gpt4 is over", "gpt4 is over"),
    ],
)
def test_a_sentence_begins_with_a_capital_but_leaves_ids_and_addresses_alone(message: str, said: str) -> None:
    assert words.sentence(message) == said


def test_a_name_is_cut_to_a_line() -> None:
    assert len(words.named("a" * 500)) == 32
