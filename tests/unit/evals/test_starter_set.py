"""The starter set: its size, its spread, its secrets, and the lock on the hold-out."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
from stdnum import iban, luhn
from stdnum.us import ssn

FOLDER = Path(__file__).parents[3] / "evals" / "data" / "starter"
SPLITS = ("train", "validation", "holdout")
TOPICS = """
name age home origin job employer studies family pets likes dislikes diet allergy health possessions skills languages goals plans dates
habits answer-style
"""
BEHAVIOURS = """
multi update correction delete negation nothing secret injection interference context duplicate hypothetical quote fiction third-party
temporal long mixed-language typo
"""
LANGUAGES = {"en", "de", "fr", "es", "it", "pt", "zh", "ja"}
USER = {
    "en": "User",
    "de": "Nutzer",
    "fr": "utilisateur",
    "es": "usuario",
    "it": "utente",
    "pt": "usuário",
    "zh": "用户",
    "ja": "ユーザー",
}

CASES: dict[str, list[dict[str, Any]]] = {
    split: [json.loads(line) for line in (FOLDER / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()] for split in SPLITS
}
ALL = [case for cases in CASES.values() for case in cases]


def golds(case: dict[str, Any]) -> list[str]:
    return [expected["memory"] for expected in case["expected"] if "memory" in expected]


def normalised(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()


def test_the_hold_out_is_the_one_that_was_locked() -> None:
    locked, name = (FOLDER / "holdout.sha256").read_text(encoding="utf-8").split()

    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == locked


def test_there_are_200_cases_or_more_in_eight_languages() -> None:
    assert len(ALL) >= 200
    assert len({case["id"] for case in ALL}) == len(ALL)
    assert {case["language"] for case in ALL} == LANGUAGES
    assert 0.45 <= sum(case["language"] == "en" for case in ALL) / len(ALL) <= 0.55


@pytest.mark.parametrize(("split", "share"), [("train", 0.5), ("validation", 0.25), ("holdout", 0.25)])
def test_a_split_has_its_share_of_the_cases_in_every_language(split: str, share: float) -> None:
    assert abs(len(CASES[split]) / len(ALL) - share) < 0.02
    assert {case["language"] for case in CASES[split]} == LANGUAGES
    assert {case["split"] for case in CASES[split]} == {split}


@pytest.mark.parametrize("split", SPLITS)
def test_a_third_of_a_split_expects_nothing(split: str) -> None:
    nothing = sum(not case["expected"] for case in CASES[split])

    assert abs(nothing / len(CASES[split]) - 1 / 3) <= 0.05


@pytest.mark.parametrize("tag", f"{TOPICS} {BEHAVIOURS}".split())
def test_every_split_has_a_case_of_every_tag(tag: str) -> None:
    assert all(any(tag in case["tags"] for case in CASES[split]) for split in SPLITS)


def test_no_message_stands_in_two_cases() -> None:
    asked = [case["messages"][-1]["content"] for case in ALL]

    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize("case", ALL, ids=lambda case: case["id"])
def test_a_case_is_labelled_as_its_rules_say(case: dict[str, Any]) -> None:
    existing = {memory["memory_id"] for memory in case.get("existing", [])}
    by_op = {expected["op"]: set(expected) for expected in case["expected"]}

    assert case["messages"][-1]["role"] == "user"
    assert ("nothing" in case["tags"]) == (not case["expected"])
    assert {"update", "delete"} & set(by_op) <= set(case["tags"])
    assert len(existing) <= 12
    assert {expected["memory_id"] for expected in case["expected"] if expected["op"] != "add"} <= existing
    assert all(0.25 <= expected["importance"] <= 1 for expected in case["expected"])
    assert all(USER[case["language"]] in gold for gold in golds(case))
    assert all(case["language"] != "en" or gold.startswith(("User ", "User's ")) for gold in golds(case))
    assert not {normalised(gold) for gold in golds(case)} & {normalised(gold) for gold in case.get("interference", [])}


@pytest.mark.parametrize("case", [case for case in ALL if "long" in case["tags"]], ids=lambda case: case["id"])
def test_a_long_case_has_a_message_of_300_words_or_as_many_signs(case: dict[str, Any]) -> None:
    message = max((message["content"] for message in case["messages"]), key=len)

    assert len(message.split()) >= 300 or (case["language"] in {"zh", "ja"} and len(message) >= 500)


@pytest.mark.parametrize("case", [case for case in ALL if "secret" in case["tags"]], ids=lambda case: case["id"])
def test_a_secret_is_said_by_the_user_and_stands_in_no_gold(case: dict[str, Any]) -> None:
    for secret in case["must_not"]:
        assert secret in case["messages"][-1]["content"]
        assert not any(normalised(secret) in normalised(gold) for gold in golds(case))


def test_secrets_with_check_digits_are_right() -> None:
    secrets = [secret for case in ALL for secret in case.get("must_not", [])]
    cards = [secret for secret in secrets if re.fullmatch(r"[\d -]+", secret) and 13 <= len(normalised(secret)) <= 17]
    ibans = [secret for secret in secrets if re.match(r"[A-Z]{2}\d\d", secret)]
    ssns = [secret for secret in secrets if re.fullmatch(r"\d{3}-\d{2}-\d{4}", secret)]

    assert len(cards) >= 3
    assert len(ibans) >= 3
    assert ssns
    assert all(luhn.is_valid(normalised(card)) for card in cards)
    assert all(iban.is_valid(number) for number in ibans)
    assert all(ssn.is_valid(number) for number in ssns)
