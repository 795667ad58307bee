"""The labelled pairs that the matcher is fitted on: complete, balanced over the folds, and counted right in their description."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Literal, get_args

import pytest
from pydantic import BaseModel

DATA = Path(__file__).parents[3] / "evals" / "data"
Label = Literal["same", "partial", "different"]
Kind = Literal["paraphrase", "changed_value", "negation", "different_fact", "partial", "superset", "opposite", "other_subject"]
Language = Literal["en", "de", "fr", "es", "it", "pt", "zh", "ja"]
LABELS, KINDS, LANGUAGES = (get_args(each) for each in (Label, Kind, Language))
FOLDS = (1, 2, 3, 4, 5)


class Pair(BaseModel, frozen=True, extra="forbid"):
    id: str
    gold: str
    extracted: str
    label: Label
    kind: Kind
    language: Language
    fold: Literal[1, 2, 3, 4, 5]


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    lines = (DATA / "calibration.jsonl").read_text(encoding="utf-8").splitlines()
    return [Pair.model_validate_json(line) for line in lines]


def described_counts() -> dict[tuple[str, str], int]:
    """Each cell of the tables of CALIBRATION.md that hold numbers, by its row and its column."""
    cells: dict[tuple[str, str], int] = {}
    columns: list[str] = []
    for line in (DATA / "CALIBRATION.md").read_text(encoding="utf-8").splitlines():
        row, *values = [cell.strip() for cell in line.strip("|").split("|")]
        if row == "kind":
            columns = values
        elif values and all(value.isdecimal() for value in values):
            cells |= {(row, column): int(value) for column, value in zip(columns, values, strict=True)}
    return cells


def test_there_are_at_least_three_hundred_pairs(pairs: list[Pair]) -> None:
    assert len(pairs) >= 300


def test_every_kind_is_tried_in_every_language(pairs: list[Pair]) -> None:
    assert {(pair.kind, pair.language) for pair in pairs} == {(kind, language) for kind in KINDS for language in LANGUAGES}


def test_no_id_and_no_text_occurs_twice(pairs: list[Pair]) -> None:
    ids = Counter(pair.id for pair in pairs)
    texts = Counter(text for pair in pairs for text in (pair.gold, pair.extracted))

    assert max(ids.values()) == 1
    assert [text for text, count in texts.items() if count > 1] == []


def test_every_text_is_trimmed_and_says_something(pairs: list[Pair]) -> None:
    assert [text for pair in pairs for text in (pair.gold, pair.extracted) if text != text.strip() or len(text) < 4] == []


def test_folds_are_of_one_size_and_each_has_every_kind_language_and_label(pairs: list[Pair]) -> None:
    sizes = Counter(pair.fold for pair in pairs)

    assert max(sizes.values()) - min(sizes.values()) <= 1
    for fold in FOLDS:
        inside = [pair for pair in pairs if pair.fold == fold]
        assert {pair.kind for pair in inside} == set(KINDS)
        assert {pair.language for pair in inside} == set(LANGUAGES)
        assert {pair.label for pair in inside} == set(LABELS)


def test_a_kind_that_admits_one_label_has_no_other(pairs: list[Pair]) -> None:
    labels = {kind: {pair.label for pair in pairs if pair.kind == kind} for kind in KINDS}

    assert labels["paraphrase"] == {"same"}
    assert labels["partial"] == {"partial"}
    assert labels["changed_value"] == labels["different_fact"] == labels["opposite"] == labels["other_subject"] == {"different"}
    assert labels["negation"] == labels["superset"] == {"same", "different"}


def test_the_description_counts_what_the_file_holds(pairs: list[Pair]) -> None:
    places = [(row, column) for pair in pairs for row in (pair.kind, "all") for column in (pair.language, pair.label, "all")]
    counted = Counter(places)

    assert described_counts() == {
        (row, column): counted[row, column] for row in (*KINDS, "all") for column in (*LANGUAGES, "all", *LABELS)
    }
