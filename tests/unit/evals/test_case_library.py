"""Case files of the user, the starter set, and the queue of cases from chats."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from evals.cases.case import Case
from evals.cases.chats import case_of
from evals.cases.choice import Choice
from evals.cases.library import STARTER, CaseLibrary
from evals.cases.problems import CasesRefused
from memlib.db.schemas import ChatMessage, UserMemory
from tests.eval_cases import case


@pytest.fixture
def library(tmp_path: Path) -> CaseLibrary:
    return CaseLibrary(tmp_path / "cases")


def test_the_starter_set_is_there_and_is_not_changed(library: CaseLibrary) -> None:
    starter = library.source(STARTER)

    with pytest.raises(CasesRefused, match="copy it"):
        library.put(starter, case())

    shelf = library.read(starter)
    assert len(shelf.cases) >= 200
    assert not shelf.problems
    assert shelf.held_out == shelf.splits["holdout"] > 0
    assert all(each.split != "holdout" for each in shelf.open)


def test_cases_are_added_changed_and_removed(library: CaseLibrary) -> None:
    source = library.create("mine", [case("a"), case("b")])

    library.put(source, case("c"))
    library.put(source, case("b2", "I moved."), was=case("b"))
    library.remove(source, "a")

    assert source.name == "mine.jsonl"
    assert [each.id for each in library.read(source).cases] == ["b2", "c"]
    assert [each.name for each in library.sources()] == [STARTER, "mine.jsonl"]


def test_a_csv_file_stays_one(library: CaseLibrary) -> None:
    source = library.create("mine.csv", [case("a", "I live in Graz.", "User lives in Graz")])

    library.put(source, case("b"))

    assert source.paths[0].read_text("utf-8").startswith("id,language,tags")
    assert library.read(source).cases == (case("a", "I live in Graz.", "User lives in Graz"), case("b"))


def test_a_case_that_changed_meanwhile_is_not_overwritten(library: CaseLibrary) -> None:
    source = library.create("mine", [case("a")])
    library.put(source, case("a", "I moved to Graz."), was=case("a"))

    with pytest.raises(CasesRefused, match="changed meanwhile"):
        library.put(source, case("a", "I moved to Linz."), was=case("a"))

    assert library.read(source).cases == (case("a", "I moved to Graz."),)


@pytest.mark.parametrize("was", [None, case("b")])
def test_no_two_cases_get_one_id(library: CaseLibrary, was: Case | None) -> None:
    source = library.create("mine", [case("a"), case("b")])

    with pytest.raises(CasesRefused, match="there is a case 'a' already"):
        library.put(source, case("a", "I moved."), was=was)


def test_of_imported_cases_those_with_a_taken_id_are_told(library: CaseLibrary) -> None:
    source = library.create("mine", [case("a")])

    taken = library.extend(source, [case("b"), case("a", "I moved.")])

    assert taken == ("a",)
    assert library.read(source).cases == (case("a"), case("b"))


def test_a_file_with_broken_lines_is_read_but_not_written_over_them(library: CaseLibrary) -> None:
    source = library.create("mine", [case("a")])
    with source.paths[0].open("a", encoding="utf-8") as file:
        file.write("{broken\n")

    with pytest.raises(CasesRefused, match=r"broken lines \(line 2: not JSON"):
        library.put(source, case("b"))

    shelf = library.read(source)
    assert [each.id for each in shelf.cases] == ["a"]
    assert [problem.line for problem in shelf.problems] == [2]
    assert "{broken" in source.paths[0].read_text("utf-8")


@pytest.mark.parametrize("name", ["", "a/b", ".hidden", "starter", "unreviewed", "x" * 90])
def test_a_name_that_no_file_can_have_is_refused(library: CaseLibrary, name: str) -> None:
    with pytest.raises(CasesRefused):
        library.create(name)


def test_a_file_is_not_created_over_another(library: CaseLibrary) -> None:
    library.create("mine", [case("a")])

    with pytest.raises(CasesRefused, match="already"):
        library.create("mine.jsonl")


def test_a_case_from_a_chat_waits_until_it_is_accepted(library: CaseLibrary) -> None:
    source = library.create("mine")
    queued = case("q", reviewed=False)
    library.add_unreviewed(queued)
    library.add_unreviewed(case("r", reviewed=False))

    library.accept(case("named", "I live in Graz.", "User lives in Graz"), source, queued="q")
    library.reject("r")

    assert library.read(source).cases == (case("named", "I live in Graz.", "User lives in Graz"),)
    assert library.unreviewed().cases == ()


def test_a_case_of_a_chat_ends_with_what_the_user_said_last() -> None:
    messages = [
        ChatMessage("user", "I live in Graz.", message_id="1", created_at=1),
        ChatMessage("assistant", "Nice!", message_id="2", created_at=2),
        ChatMessage("user", "And I have a dog.", message_id="3", created_at=3),
        ChatMessage("assistant", "What is it called?", message_id="4", created_at=4),
    ]

    made = case_of(messages, [UserMemory("User is a nurse", memory_id="m", topics=["job"])], id="chat-1")

    assert [message.content for message in made.messages] == ["I live in Graz.", "Nice!", "And I have a dog."]
    assert [(each.memory_id, each.memory, each.topics) for each in made.existing] == [("m", "User is a nurse", ("job",))]
    assert not made.reviewed


def test_a_chat_in_which_the_user_said_nothing_makes_no_case() -> None:
    with pytest.raises(ValueError, match="no message of the user"):
        case_of([ChatMessage("assistant", "Hello", message_id="1", created_at=1)], [], id="chat-1")


def test_cases_are_chosen_by_words_split_tags_language_and_review() -> None:
    cases = [
        case("a", "I live in GRAZ.", tags=["home"], split="train"),
        case("b", "Ich mag Tee.", tags=["likes", "home"], language="de", reviewed=False),
        case("c", "Hello"),
    ]

    def chosen(choice: Choice) -> str:
        return "".join(each.id for each in choice.of(cases))

    assert chosen(Choice()) == "abc"
    assert chosen(Choice(text="graz live")) == "a"
    assert chosen(Choice(tags=("likes", "home"))) == "ab"
    assert chosen(Choice(splits=("none",))) == "bc"
    assert chosen(Choice(languages=("de",), reviewed=False)) == "b"
    assert chosen(Choice(tags=("home",), reviewed=True)) == "a"


def test_coverage_counts_golds_by_topic_but_none_of_the_hold_out(library: CaseLibrary) -> None:
    def told(name: str, **fields: Any) -> Case:
        return case(name, tags=["home"], expected=[{"op": "add", "memory": "User lives in Graz", "topics": ["home"]}], **fields)

    source = library.create("mine", [told("a", split="train"), told("b", split="holdout"), case("c", tags=["nothing"])])

    found = library.read(source).coverage

    assert [(row.name, row.cases, dict(row.splits)) for row in found.tags] == [
        ("home", 2, {"train": 1, "holdout": 1}),
        ("nothing", 1, {"none": 1}),
    ]
    assert [(row.name, row.cases, dict(row.operations)) for row in found.topics] == [("home", 1, {"add": 1})]
    assert (found.cases, found.open, found.nothing) == (3, 2, 1)
