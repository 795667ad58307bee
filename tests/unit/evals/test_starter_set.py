"""The starter set: its size, its spread, its secrets, and the lock on the hold-out."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
from stdnum import iban, luhn
from stdnum.br import cpf
from stdnum.cl import rut
from stdnum.cn import ric
from stdnum.es import dni
from stdnum.fr import nir
from stdnum.it import codicefiscale
from stdnum.jp import in_ as my_number
from stdnum.us import ssn

from evals.cases.case import Case
from evals.cases.files import as_jsonl, read_cases

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
OCCASIONS = "question mood task weather role-play knowledge thanks code"
USER = {
    "en": r"User(?:'s)? ",
    "de": r"(?:D(?:er|en|em) Nutzer|\w+ .*\bdes Nutzers)\b",
    "fr": r"(?:L'utilisateur|\w+.* de l'utilisateur)\b",
    "es": r"(?:(?:El|Al) usuario|\w+ .*del usuario)\b",
    "it": r"(?:(?:L|All)'utente|\w+ .*dell'utente)\b",
    "pt": r"(?:O usuário|\w+ .*do usuário)\b",
    "zh": "用户",
    "ja": "ユーザー",
}
"""How a memory begins, by language."""

CASES = {split: read_cases(FOLDER / f"{split}.jsonl").cases for split in SPLITS}
ALL = [case for cases in CASES.values() for case in cases]


def golds(case: Case) -> list[str]:
    return [expected.memory for expected in case.expected if expected.memory is not None]


def bare(text: str) -> str:
    """Letters and digits only, case folded: as secrets are looked for."""
    return re.sub(r"[\W_]", "", text).casefold()


def tagged(tag: str) -> list[Case]:
    return [case for case in ALL if tag in case.tags]


def test_the_hold_out_is_the_one_that_was_locked() -> None:
    locked, name = (FOLDER / "holdout.sha256").read_text(encoding="utf-8").split()

    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == locked


def test_there_are_200_cases_or_more_in_eight_languages_most_of_them_english() -> None:
    assert len(ALL) >= 200
    assert len({case.id for case in ALL}) == len(ALL)
    assert {case.language for case in ALL} == set(USER)
    assert 0.3 <= sum(case.language == "en" for case in ALL) / len(ALL) <= 0.55


@pytest.mark.parametrize(("split", "share"), [("train", 0.72), ("validation", 0.135), ("holdout", 0.145)])
def test_a_split_has_its_share_of_the_cases_and_every_language(split: str, share: float) -> None:
    assert abs(len(CASES[split]) / len(ALL) - share) < 0.02
    assert {case.language for case in CASES[split]} == set(USER)
    assert {case.split for case in CASES[split]} == {split}


@pytest.mark.parametrize("split", SPLITS)
def test_a_third_of_a_split_expects_nothing(split: str) -> None:
    nothing = sum(not case.expected for case in CASES[split])

    assert abs(nothing / len(CASES[split]) - 1 / 3) <= 0.05


@pytest.mark.parametrize("tag", f"{TOPICS} {BEHAVIOURS}".split())
def test_every_split_has_a_case_of_every_tag(tag: str) -> None:
    assert all(any(tag in case.tags for case in CASES[split]) for split in SPLITS)


def test_no_message_stands_in_two_cases() -> None:
    asked = {case.messages[-1].content for case in ALL}

    assert len(asked) == len(ALL)


@pytest.mark.parametrize("split", SPLITS)
def test_a_file_is_as_the_writer_of_cases_would_write_it(split: str) -> None:
    assert (FOLDER / f"{split}.jsonl").read_text(encoding="utf-8") == as_jsonl(CASES[split])


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.id)
def test_a_case_has_the_form_that_the_rules_ask_for(case: Case) -> None:
    assert case.reviewed
    assert len(case.existing) <= 12
    assert all(re.match(USER[case.language], gold) for gold in golds(case))
    assert not any(gold.endswith((".", "。")) for gold in golds(case))
    assert len({bare(gold) for gold in golds(case)}) == len(golds(case))
    assert not {bare(gold) for gold in golds(case)} & {bare(claim) for claim in case.interference}


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.id)
def test_the_tags_of_a_case_say_what_it_expects(case: Case) -> None:
    topics = {topic for expected in case.expected for topic in expected.topics}
    operations = {expected.op for expected in case.expected} - {"add"}

    assert set(case.tags) <= set(f"{TOPICS} {BEHAVIOURS} {OCCASIONS}".split())
    assert topics | operations <= set(case.tags)
    assert ("nothing" in case.tags) == (not case.expected)
    assert ("secret" in case.tags) == bool(case.must_not)
    assert ("interference" in case.tags) == bool(case.interference)


@pytest.mark.parametrize("case", tagged("long"), ids=lambda case: case.id)
def test_a_long_case_has_a_message_of_70_words_or_of_140_signs_without_spaces(case: Case) -> None:
    message = max((message.content for message in case.messages), key=len)

    assert len(message.split()) >= 70 or (case.language in {"zh", "ja"} and len(message) >= 140)


@pytest.mark.parametrize("case", tagged("secret"), ids=lambda case: case.id)
def test_a_secret_is_said_by_the_user_and_stands_in_no_memory(case: Case) -> None:
    for secret in case.must_not:
        assert secret in case.messages[-1].content
        assert not any(bare(secret) in bare(text) for text in [*golds(case), *(memory.memory for memory in case.existing)])


def test_secrets_with_check_digits_are_right() -> None:
    shapes = {
        r"(?:\d[ -]?){16}": luhn,
        r"[12](?: ?\d){14}": nir,
        r"\d{1,2}\.\d{3}\.\d{3}-[\dkK]": rut,
        r"[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]": codicefiscale,
        r"[A-Z]{2}\d\d[\dA-Z ]{11,}": iban,
        r"\d{3}-\d{2}-\d{4}": ssn,
        r"\d{17}[\dX]": ric,
        r"\d{8}[A-Z]": dni,
        r"\d{12}": my_number,
        r"\d{3}\.\d{3}\.\d{3}-\d{2}": cpf,
    }
    secrets = [secret for case in ALL for secret in case.must_not]

    for shape, check in shapes.items():
        shaped = [secret for secret in secrets if re.fullmatch(shape, secret)]
        assert shaped, shape
        assert all(check.is_valid(check.compact(secret) if check is not luhn else bare(secret)) for secret in shaped), shape
