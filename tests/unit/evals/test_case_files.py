"""Case files: what they hold comes back, and what is broken is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.cases.case import Case, CaseMessage, ExistingMemory, Expected
from evals.cases.files import as_csv, as_jsonl, read_cases, write_cases
from evals.cases.problems import CasesInvalid, LineProblem

GOOD = '{"id": "a", "messages": [{"role": "user", "content": "I moved to Lyon"}]}'
BROKEN = {
    '{"id": "x"': "not JSON (EOF while parsing an object at line 1 column 10)",
    '{"messages": [{"role": "user", "content": "hi"}]}': "id is missing",
    '{"id": "x", "messages": []}': "the last message must be the user's",
    GOOD: "the id 'a' is already that of line 1",
    '{"id": "x", "gold": [], "messages": [{"role": "user", "content": "hi"}]}': "unknown field 'gold'; a case has id, language, tags, "
    "existing, messages, expected, must_not, interference, conversation, split, reviewed, note",
    '{"id": "x", "messages": [{"role": "user", "content": "hi", "at": 1}]}': "unknown field 'messages.0.at'",
    '{"id": "x", "messages": [{"role": "bot", "content": "hi"}]}': "messages.0.role: should be 'user' or 'assistant'",
    '{"id": "x", "messages": [{"role": "assistant", "content": "hi"}]}': "the last message must be the user's",
    '{"id": "x", "messages": [{"role": "user", "content": " "}]}': "messages.0.content: String should have at least 1 character",
    '{"id": "x", "messages": [{"role": "user", "content": "hi"}], "expected": [{"op": "add"}]}': "expected.0: an add needs a memory",
    '{"id": "x", "messages": [{"role": "user", "content": "hi"}], "expected": [{"op": "add", "memory": "m", "memory_id": "1"}]}': (
        "expected.0: an add has no memory_id"
    ),
    '{"id": "x", "messages": [{"role": "user", "content": "hi"}], "expected": [{"op": "delete", "memory_id": "1"}]}': (
        "no existing memory has the memory_id '1'"
    ),
    '{"id": "x", "messages": [{"role": "user", "content": "hi"}], "expected": [{"op": "add", "memory": "m", "importance": 2}]}': (
        "expected.0.importance: should be less than or equal to 1"
    ),
}


def given_file(folder: Path, *lines: str, name: str = "cases.jsonl") -> Path:
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(("line", "reason"), BROKEN.items())
def test_a_broken_line_is_named_with_its_reason(tmp_path: Path, line: str, reason: str) -> None:
    path = given_file(tmp_path, GOOD, "", line)

    with pytest.raises(CasesInvalid, match="1 line is broken, 1 good") as caught:
        read_cases(path)

    assert caught.value.problems == (LineProblem(3, reason),)
    assert f"line 3: {reason}" in str(caught.value)


def test_the_rest_loads_only_when_broken_lines_are_skipped(tmp_path: Path) -> None:
    path = given_file(tmp_path, "{", GOOD)

    read = read_cases(path, skip_invalid=True)

    assert [case.id for case in read.cases] == ["a"]
    assert [problem.line for problem in read.problems] == [1]


@pytest.mark.parametrize("name", ["cases.jsonl", "cases.csv"])
def test_a_file_without_cases_is_refused_even_when_broken_lines_are_skipped(tmp_path: Path, name: str) -> None:
    with pytest.raises(CasesInvalid, match="no case in the file"):
        read_cases(given_file(tmp_path, name=name), skip_invalid=True)


def test_many_broken_lines_are_counted_and_the_first_shown(tmp_path: Path) -> None:
    with pytest.raises(CasesInvalid) as caught:
        read_cases(given_file(tmp_path, GOOD, *["{"] * 50))

    assert "50 lines are broken, 1 good" in str(caught.value)
    assert str(caught.value).endswith("and 30 more")


def test_bytes_that_are_no_text_break_their_line_only(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.encode() + b'\n{"id": "\xff"}\n')

    read = read_cases(path, skip_invalid=True)

    assert [case.id for case in read.cases] == ["a"]
    assert [problem.line for problem in read.problems] == [2]


def test_fifty_thousand_cases_load(tmp_path: Path) -> None:
    path = given_file(tmp_path, *[GOOD.replace('"a"', f'"{number}"') for number in range(50_000)])

    assert len(read_cases(path).cases) == 50_000


def test_a_line_holds_only_what_is_set() -> None:
    case = Case(id="a", messages=(CaseMessage(role="user", content="hi"),))

    assert json.loads(as_jsonl([case])) == {"id": "a", "messages": [{"role": "user", "content": "hi"}]}


def test_the_short_form_of_a_row_is_one_message_and_one_memory_to_add(tmp_path: Path) -> None:
    path = given_file(
        tmp_path,
        "id,message,expected,tags,reviewed",
        "a,I moved to Lyon,User lives in Lyon,home; move,",
        "b,Hello!,,,False",
        name="c.csv",
    )

    first, second = read_cases(path).cases

    assert first.expected == (Expected(op="add", memory="User lives in Lyon"),)
    assert (first.messages[-1].content, first.tags, first.reviewed) == ("I moved to Lyon", ("home", "move"), True)
    assert (second.expected, second.reviewed) == ((), False)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("x,hi,[1", "expected is not JSON (Expecting ',' delimiter: line 1 column 3 (char 2))"),
        ("x,,User sings", "messages is missing"),
        ("x,hi,a,b", "more cells than the header has columns"),
        ('x,"hi\nthere",[]\nx,hi,', "the id 'x' is already that of line 3"),
    ],
)
def test_a_broken_row_is_named_by_the_line_it_starts_on(tmp_path: Path, row: str, reason: str) -> None:
    path = given_file(tmp_path, "id,message,expected", "a,hello,", row, name="cases.csv")

    with pytest.raises(CasesInvalid) as caught:
        read_cases(path)

    assert caught.value.problems == (LineProblem(5 if "there" in row else 3, reason),)


texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20).map(str.strip).filter(bool)
cases = st.builds(
    Case,
    id=texts,
    language=st.sampled_from(["en", "ja"]),
    tags=st.lists(texts, max_size=2),
    existing=st.just((ExistingMemory(memory_id="1", memory="User sings"),)),
    messages=st.tuples(st.builds(CaseMessage, role=st.just("user"), content=texts)),
    expected=st.lists(st.builds(Expected, op=st.just("add"), memory=texts, importance=st.sampled_from([0.25, 1.0])), max_size=2),
    must_not=st.lists(texts, max_size=2),
    interference=st.lists(texts, max_size=2),
    conversation=st.none() | texts,
    split=st.sampled_from([None, "holdout"]),
    reviewed=st.booleans(),
    note=st.none() | texts,
)


@given(st.lists(cases, min_size=1, max_size=3, unique_by=lambda case: case.id), st.sampled_from([".jsonl", ".csv"]))
def test_what_is_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, written: list[Case], suffix: str) -> None:
    path = tmp_path_factory.mktemp("cases") / f"cases{suffix}"
    write_cases(path, written)

    assert list(read_cases(path).cases) == written


def test_csv_names_every_field_in_its_header() -> None:
    assert as_csv([]).strip().split(",") == list(Case.model_fields)
