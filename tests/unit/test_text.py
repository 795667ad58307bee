"""How texts are compared."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from memlib.text import clean, fingerprint, fold, fold_but, stem_of, terms


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  Likes tea\n", "Likes tea"),
        ("Cafe\u0301", "Café"),
        ("a\0b", "ab"),
        ("a\ud800b", "ab"),
        ("\0 \ud800", ""),
        ("👩‍👩‍👧 family", "👩‍👩‍👧 family"),
    ],
)
def test_texts_are_cleaned(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=[])))
def test_a_clean_text_stays_clean_and_can_be_encoded(text: str) -> None:
    cleaned = clean(text)

    assert clean(cleaned) == cleaned
    assert "\0" not in cleaned
    cleaned.encode()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zürich", "zurich"),
        ("STRASSE", "straße"),
        ("ｆｕｌｌ", "full"),
        ("Ελλάδα", "ελλαδα"),
        ("it’s", "IT'S"),
        ("ﬁne", "fine"),
        ("İ", "i"),
    ],
)
def test_folding_takes_away_what_readers_see_past(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("が", "か"), ("ㄱ", "ㄴ"), ("हिन्दी", "हन्द"), ("tea", "sea")])
def test_folding_keeps_what_makes_another_letter(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_letters_that_are_to_be_kept_are_not_folded() -> None:
    assert fold_but("Café in ZÜRICH, ＯＳＬＯ, Łódź, A\u030a", "éå") == "café in zurich, oslo, łodz, å"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Likes cats", ["like", "cat"]),
        ("寿司が好き", ["寿司", "司が", "が好", "好き"]),
        ("茶", ["茶"]),
        ("iPhoneを買った", ["iphon", "を買", "買っ", "った"]),
        ("커피를", ["커피", "피를"]),
        ("Ärger 42!", ["arger", "42"]),
        ("100% _x_", ["100", "_x_"]),
        ("🍕 ... !", []),
        ("", []),
    ],
)
def test_terms_are_stems_and_pairs_of_characters(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Likes tea", " likes  TEA. "),
        ("Lives in Zürich", "lives in Zurich!"),
        ("Plays the cello", "plays cello"),
        ("“Likes tea”", "Likes tea"),
        ("Likes tea, soup", "likes tea soup"),
        ("お茶が好き。", "お茶が好き"),
    ],
)
def test_texts_that_say_the_same_have_one_fingerprint(one: str, other: str) -> None:
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Likes tea", "Does not like tea"),
        ("Likes tea", "Likes teas"),
        ("Uses C", "Uses C++"),
        ("Has 2 cats", "Has 3 cats"),
        ("Is 1.5 m tall", "Is 15 m tall"),
        ("!", "?"),
        ("🍕", "🍣"),
        ("The The", "The Who"),
    ],
)
def test_texts_that_say_other_things_have_other_fingerprints(one: str, other: str) -> None:
    assert fingerprint(one) != fingerprint(other)


@example("´")
@settings(deadline=None)
@given(st.text(min_size=1))
def test_a_text_has_a_fingerprint_that_does_not_depend_on_case_or_spaces(text: str) -> None:
    if clean(text):
        assert fingerprint(clean(text))
        assert fingerprint(f" {text}  ") == fingerprint(text)


def test_threads_do_not_disturb_each_others_words() -> None:
    words = [f"{stem}{ending}" for stem in ("relational", "hiking", "generously", "nationally") for ending in map(str, range(500))]
    words += [f"{chr(97 + number % 26)}{chr(97 + number // 26)}izations" for number in range(600)]
    expected = [terms(word) for word in words]
    stem_of.cache_clear()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as threads:
            found = list(threads.map(lambda offset: [terms(word) for word in words[offset:] + words[:offset]], range(0, 800, 100)))
    finally:
        sys.setswitchinterval(interval)

    assert all(result == expected[offset:] + expected[:offset] for offset, result in zip(range(0, 800, 100), found, strict=True))
