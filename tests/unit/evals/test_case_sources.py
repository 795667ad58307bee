"""Cases from published forms, each tried on a small file of that form, and on the public files where they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals.cases.problems import CasesInvalid
from evals.cases.sources import read_source

DATA = Path(__file__).parents[4] / "shared" / "data"
TURNS = [("Ada", "D1:1", "I sing."), ("Tim", "D1:2", "Me too, in Bonn."), ("Ada", "D1:3", "Nice!"), ("Tim", "D1:4", "Yes.")]


def locomo(folder: Path, observed: dict[str, list[list[object]]]) -> Path:
    session = [{"speaker": speaker, "dia_id": turn, "text": text} for speaker, turn, text in TURNS]
    conversation = {"speaker_a": "Ada", "speaker_b": "Tim", "session_1_date_time": "today", "session_1": session}
    path = folder / "locomo.json"
    sample = {"sample_id": "s", "conversation": conversation, "observation": {"session_1_observation": observed}, "qa": []}
    path.write_text(json.dumps([sample]), encoding="utf-8")
    return path


def test_a_turn_with_observations_is_a_case_in_which_its_speaker_is_the_user(tmp_path: Path) -> None:
    path = locomo(
        tmp_path, {"Tim": [["Tim sings.", "D1:2"], ["Tim is in Bonn.", ["D1:1", "D1:2"]]], "Ada": [["Ada is glad.", "D1:1, D1:3"]]}
    )

    first, second = read_source(path).cases

    assert [(message.role, message.content) for message in first.messages] == [("assistant", "I sing."), ("user", "Me too, in Bonn.")]
    assert [gold.memory for gold in first.expected] == ["Tim sings.", "Tim is in Bonn."]
    assert ([message.role for message in second.messages], second.id, second.cluster) == (
        ["user", "assistant", "user"],
        "locomo-s-D1:3",
        "locomo-s",
    )


def test_a_fact_list_gives_additions_and_says_where_there_is_nothing(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    lines = [
        {"id": "1", "messages": [{"role": "user", "content": "I sing"}], "gold_memories": ["The user sings."]},
        {"id": "2", "messages": [{"role": "user", "content": "Thanks"}], "gold_memories": []},
    ]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")

    first, second = read_source(path).cases

    assert ([gold.memory for gold in first.expected], second.expected, second.tags) == (["The user sings."], (), ("nothing",))


def test_a_broken_line_of_a_fact_list_is_named(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    path.write_text('{"id": "1", "messages": [], "gold_memories": 3}\n', encoding="utf-8")

    with pytest.raises(CasesInvalid, match="line 1: gold_memories: should be a valid array"):
        read_source(path)


def test_a_persona_gives_nothing_facts_and_updates(tmp_path: Path) -> None:
    truth = {
        "noise_examples": [{"text": "Thanks", "reason": "no fact"}],
        "signal_examples": [{"text": "I am vegan now", "target_fact": "diet change: standard → vegan"}],
        "changes": [{"fact": "home_town", "old_value": "Bonn", "new_value": "Lyon", "key_messages": [1, 3]}],
    }
    said = [("user", "I may move"), ("assistant", "Where to?"), ("user", "To Lyon, now"), ("assistant", "Good!")]
    (tmp_path / "ground_truth.json").write_text(json.dumps(truth), encoding="utf-8")
    lines = [json.dumps({"message_id": number, "role": role, "content": text}) for number, (role, text) in enumerate(said, 1)]
    (tmp_path / "conversations.jsonl").write_text("\n".join(lines), encoding="utf-8")

    noise, signal, change = read_source(tmp_path).cases

    assert (noise.expected, noise.tags) == ((), ("cri", "nothing"))
    assert signal.expected[0].memory == "User's diet: vegan"
    assert [message.content for message in change.messages] == ["I may move", "Where to?", "To Lyon, now"]
    assert (change.existing[0].memory, change.expected[0].op, change.expected[0].memory) == (
        "User's home town: Bonn",
        "update",
        "User's home town: Lyon",
    )


@pytest.mark.parametrize(("name", "text"), [("x.json", "[]"), ("x.json", "{"), ("x.json", '[{"a": 1}]'), ("folder", "")])
def test_what_is_in_no_known_form_says_so(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8") if text else path.mkdir()

    with pytest.raises(CasesInvalid, match=r"no case in it|neither cases nor a known form of them"):
        read_source(path)


@pytest.mark.skipif(not DATA.exists(), reason="the public data is not here")
def test_the_public_files_load_whole() -> None:
    cri, facts = read_source(DATA / "cri").cases, read_source(DATA / "examples" / "longmemeval_turnfact_examples.jsonl").cases

    assert (len(cri), sum(len(case.expected) for case in cri), sum(not case.expected for case in cri)) == (47, 27, 20)
    assert (len(facts), sum(len(case.expected) for case in facts), sum(not case.expected for case in facts)) == (10, 25, 4)
