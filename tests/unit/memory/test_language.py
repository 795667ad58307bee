"""Memories are to be written in the user's language, found in what was said."""

from __future__ import annotations

import pytest

from memlib.claims.tongues import language_code
from memlib.memory.language import language_in
from memlib.models.tasks import Listed, Turn

SURE = [
    ("I have lived in Oslo for three years", "en"),
    ("Wie koche ich Reis?", "de"),
    ("je cherche un cadeau pour ma sœur", "fr"),
    ("¿Dónde compro azafrán?", "es"),
    ("non riesco a dormire, cosa mi consigli?", "it"),
    ("não como carne há dois anos", "pt"),
    ("我在学吉他", "zh"),
    ("外資のITでPMをしています", "ja"),
    ("我超爱jazz和手冲咖啡", "zh"),
]
NOT_SURE = [
    "👍",
    "ok",
    "Graz, 31",
    "Я живу в Москве",
    "저는 서울에 살아요",
    "Tänään sataa lunta Helsingissä",
    "Jak upiec dobry chleb na zakwasie?",
]


@pytest.mark.parametrize(("text", "code"), SURE)
def test_a_text_is_known_by_its_small_words_or_its_script(text: str, code: str) -> None:
    assert language_code(text) == code


@pytest.mark.parametrize("text", NOT_SURE)
def test_a_text_that_tells_too_little_or_is_in_another_language_is_in_none(text: str) -> None:
    assert language_code(text) is None


def test_the_last_message_decides() -> None:
    assert language_in([Turn("user", "I live in Oslo"), Turn("user", "und ich bin Lehrer")], []) == "de"


def test_what_is_quoted_does_not_decide() -> None:
    assert language_in([Turn("user", 'What does "ich habe keine Zeit, weil ich arbeite" mean in my case?')], []) == "en"


def test_a_message_that_does_not_tell_is_in_the_language_of_what_was_said_before() -> None:
    assert language_in([Turn("assistant", "Wie alt sind Sie und wo wohnen Sie?"), Turn("user", "31, Graz")], []) == "de"


def test_a_conversation_that_does_not_tell_is_in_the_language_of_the_memories() -> None:
    assert language_in([Turn("user", "31, Graz")], [Listed(1, "L'utilisateur habite à Lyon avec sa sœur")]) == "fr"


def test_nothing_tells_where_nothing_was_said_and_nothing_is_known() -> None:
    assert language_in([Turn("user", "Graz!")], []) is None
