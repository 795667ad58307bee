"""Cases are held to the rules of their labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from evals.cases.case import Case
from evals.cases.files import read_cases
from evals.cases.lint import lint

STARTER = Path(__file__).parents[3] / "evals" / "data" / "starter"


def case(*golds: dict[str, Any], said: str = "I moved to Lyon with my dogs Rex and Bo", **fields: Any) -> Case:
    values = {"id": "c", "messages": [{"role": "user", "content": said}], "expected": golds} | fields
    return Case.model_validate(values)


def add(memory: str, **fields: Any) -> dict[str, Any]:
    return {"op": "add", "memory": memory} | fields


LYON, REX, BO = (add(f"User {fact}") for fact in ("lives in Lyon", "has a dog named Rex", "has a dog named Bo"))
BROKEN = [
    (case(), "nothing is expected: the tag nothing is missing"),
    (case(LYON, tags=["nothing"]), "the tag nothing stands where something is expected"),
    (case(LYON, REX, BO), "3 facts are told at once: the tag multi is missing"),
    (case(LYON, must_not=["4711"]), "must_not 1 does not occur in the messages as it is typed"),
    (case(add("User's PIN is 47 11"), said="My PIN is 4711", must_not=["4711"]), "a gold holds a value of must_not"),
    (case(LYON, add("user lives in LYON.")), "two golds say 'user lives in LYON.'"),
    (
        case(LYON, existing=[{"memory_id": "m", "memory": "User lives in Lyon"}]),
        "'User lives in Lyon' is what memory m says already",
    ),
    (case(LYON, interference=["User lives in Lyon"]), "an interference is a gold too"),
    (case(add("User lives in Lyon", topics=["likes"], importance=1)), "the importance of likes is at most 0.5, not 1.0"),
    (case(add("Lives in Lyon")), "'Lives in Lyon' does not begin with the user, as memories in 'en' do"),
    (case(add("User lives in Lyon with my dogs")), "'User lives in Lyon with my dogs' speaks in the first person"),
    (case(add("User moved to Lyon last week")), "'User moved to Lyon last week' holds a relative time (last week)"),
    (case(add("User has 2 dogs in Paris")), "'User has 2 dogs in Paris' names what neither the messages nor the memories do: 2, paris"),
    (case(add("Lebt in Lyon"), language="de"), "'Lebt in Lyon' does not begin with the user, as memories in 'de' do"),
]  # fmt: skip


@pytest.mark.parametrize(("broken", "message"), BROKEN, ids=[message for _, message in BROKEN])
def test_a_broken_rule_is_named(broken: Case, message: str) -> None:
    assert message in [finding.message for finding in lint([broken])]


def test_a_case_that_keeps_the_rules_has_no_finding() -> None:
    deletion = {"op": "delete", "memory_id": "m"}

    assert lint([case(LYON, deletion, existing=[{"memory_id": "m", "memory": "User lives in Bonn"}])]) == []


def test_two_cases_that_ask_the_same_are_one_too_many() -> None:
    first, second = case(LYON), case(LYON).model_copy(update={"id": "d"})

    assert [str(finding) for finding in lint([first, second])] == ["d: has the messages and memories of c"]


def test_what_waits_for_its_review_is_held_to_nothing() -> None:
    assert lint([case(reviewed=False)]) == []


@pytest.mark.parametrize("split", ["train", "validation"])
def test_the_starter_set_keeps_the_rules(split: str) -> None:
    assert lint(read_cases(STARTER / f"{split}.jsonl").cases) == []
