"""What texts claim, and which of them cannot claim the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memlib.claims import conflict, containment, content_terms, names, negated, numbers

SAME = [
    ("User has two cats", "User has 2 cats"),
    ("User has twenty-one cousins", "User has 21 cousins"),
    ("Der Nutzer hat fünfundzwanzig Schafe", "Der Nutzer hat 25 Schafe"),
    ("L'utilisateur a quatre-vingt-dix ans", "L'utilisateur a 90 ans"),
    ("El usuario tiene treinta y cinco años", "El usuario tiene 35 años"),
    ("L'utente ha ventidue anni", "L'utente ha 22 anni"),
    ("O usuário tem dezesseis primos", "O usuário tem 16 primos"),
    ("用户有三只猫", "用户有3只猫"),
    ("ユーザーは三十五歳です", "ユーザーは３５歳です"),
    ("User was born on 3 May 1990", "User was born on 1990-05-03"),
    ("User was born on 3 May 1990", "User's birthday is May 3rd"),
    ("User was born on 3 May 1990", "User was born on 03/05/1990"),
    ("Der Nutzer hat am 3. März Geburtstag", "Der Nutzer wurde am 03.03.1980 geboren"),
    ("用户出生于1990年5月3日", "用户的生日是5月3日"),
    ("User gets up at 5 pm", "User gets up at 17:00"),
    ("Der Nutzer kommt um 17 Uhr 30", "Der Nutzer kommt um 17:30"),
    ("User earns 80k", "User earns 80,000 dollars"),
    ("User won 3 million", "User won $3,000,000"),
    ("User has two sons", "User has sons"),
    ("User dislikes coffee", "User does not like coffee"),
    ("User quit smoking", "User no longer smokes"),
    ("User likes tea but not coffee", "User likes tea"),
    ("User likes not only tea", "User likes tea"),
    ("L'utilisateur aime plus le thé", "L'utilisateur aime le thé"),
    ("用户非常喜欢咖啡", "用户喜欢咖啡"),
    ("ユーザーは眼鏡が必要かもしれない", "ユーザーは眼鏡が必要です"),
    ("User's sister Anna lives in Rome", "User's sister lives in Rome"),
    ("User lives in NYC", "User lives in New York City"),
    ("User is Italian", "User is from Italy"),
    ("Loves Italian food", "Enjoys Italian food"),
    ("User works as a teacher", "User is a teacher"),
    ("Der Nutzer mag Katzen und Hunde", "Der Nutzer liebt Hunde und Vögel"),
    ("User may travel soon", "User will travel in April"),
]  # fmt: skip
DIFFERENT = [
    ("User has two cats", "User has 3 cats"),
    ("User has one son", "User has two sons"),
    ("Der Nutzer ist fünfundzwanzig", "Der Nutzer ist 26"),
    ("L'utente ha ventidue anni", "L'utente ha 23 anni"),
    ("用户有三只猫", "用户有两只猫"),
    ("ユーザーは毎朝6時に起きる", "ユーザーは毎朝7時に起きる"),
    ("ユーザーは月曜日に泳ぐ", "ユーザーは火曜日に泳ぐ"),
    ("User was born on 3 May 1990", "User was born on 4 May 1990"),
    ("User was born on 03/05/1990", "User was born on 7 May 1990"),
    ("User flies in May", "User flies in June"),
    ("User swims on Mondays", "User swims on Tuesdays"),
    ("User gets up at 5 pm", "User gets up at 5 am"),
    ("User lives in Berlin", "User lives in Munich"),
    ("Der Nutzer wohnt in Berlin", "Der Nutzer wohnt in München"),
    ("El usuario vive en Madrid", "El usuario vive en Sevilla"),
    ("Nora Fishel and Eliza Woodley met", "Joren Sullivar and Eliza Woodley met"),
    ("Der Nutzer arbeitet mit Anna Schmidt", "Der Nutzer arbeitet mit Anna Lang"),
    ("User does not like coffee", "User likes coffee"),
    ("User doesn't eat meat", "User eats meat"),
    ("User likes tea but not coffee", "User likes coffee"),
    ("User quit smoking", "User smokes"),
    ("User has no children", "User has children"),
    ("Der Nutzer mag keinen Kaffee", "Der Nutzer mag Kaffee"),
    ("Der Nutzer mag Kaffee nicht", "Der Nutzer mag Kaffee"),
    ("L'utilisateur n'aime pas le café", "L'utilisateur aime le café"),
    ("L'utilisateur ne boit plus d'alcool", "L'utilisateur boit de l'alcool"),
    ("El usuario no come carne", "El usuario come carne"),
    ("L'utente non mangia carne", "L'utente mangia carne"),
    ("O usuário nunca fumou", "O usuário fumou"),
    ("用户不喜欢咖啡", "用户喜欢咖啡"),
    ("ユーザーはコーヒーが好きではない", "ユーザーはコーヒーが好きです"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), SAME)
def test_texts_that_can_state_the_same_fact_do_not_conflict(a: str, b: str) -> None:
    assert (conflict(a, b), conflict(b, a)) == (None, None)


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_a_changed_value_a_negation_and_another_name_conflict_both_ways(a: str, b: str) -> None:
    assert conflict(a, b)
    assert conflict(b, a)


def test_a_conflict_says_what_differs() -> None:
    assert conflict("User has two cats", "User has 3 cats") == "2 against 3"
    assert conflict("User lives in Berlin", "User lives in Munich") == "berlin against munich"
    assert conflict("User does not like coffee", "User likes coffee") == "one denies what the other says of coffe, like"


@given(st.text(max_size=60))
def test_no_text_conflicts_with_itself(text: str) -> None:
    assert conflict(text, text) is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_conflict_holds_both_ways(a: str, b: str) -> None:
    assert (conflict(a, b) is None) == (conflict(b, a) is None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("User is twenty-one and owns 1,200 books", {"21", "1200"}),
        ("Der Nutzer zahlt 1.200,50 Euro am Dienstag", {"1200.5", "weekday 2"}),
        ("User met them on December 24, 2020 at 6:30 pm", {"month 12", "24", "2020", "18:30"}),
        ("用户下午5点半下班", {"17:30"}),
        ("用户身高一百七十五公分，存款3万元", {"175", "30000"}),
        ("No one knows; one day it may rain in B12", set()),
    ],
)
def test_numbers_dates_and_times_have_one_notation(text: str, found: set[str]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Coffee is what User drinks with Dr. Ada Lovelace on Monday", {"ada", "lovelace"}),
        ("Anna's brother sails. He likes Maine", {"anna", "maine"}),
        ("Der Nutzer hat einen Hund und arbeitet bei Siemens in der Forschung", {"siemens"}),
        ("User owns an iPhone and a BMW", {"iphone", "bmw"}),
        ("用户在Google工作", {"google"}),
        ("Eat well. Sleep well.", set()),
    ],
)
def test_names_are_capitals_that_their_place_does_not_explain(text: str, found: set[str]) -> None:
    assert names(text) == found


def test_content_is_what_function_words_and_endings_leave() -> None:
    assert content_terms("The user was hiking in the mountains with two friends") == {"hike", "mountain", "2", "friend"}
    assert content_terms("Der Nutzer wandert gern mit seinen Freunden") == {"wandert", "gern", "freund"}
    assert content_terms("用户喜欢咖啡") == {"喜欢", "欢咖", "咖啡"}


def test_containment_is_the_share_of_a_facts_content_in_a_text() -> None:
    assert containment("User hikes in the Alps", "Last year I went hiking in the Alps") == 1.0
    assert containment("User has two old cats", "I have 2 cats") == pytest.approx(2 / 3)
    assert containment("User is", "whatever") == 1.0


def test_negation_is_seen_in_each_language() -> None:
    assert negated("User isn't married")
    assert negated("Der Nutzer raucht nie")
    assert negated("ユーザーは肉を食べません")
    assert not negated("User is not only tall")
