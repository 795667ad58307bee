"""Versions of the capture instructions are files that are never overwritten, whoever writes at once and whatever lies beside them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memlib.db.duckdb import DuckDb
from memlib.errors import InstructionsError
from memlib.memory import MemoryManager
from memlib.memory.capture import Policy, instructions_hash
from memlib.memory.versions import BUILT_IN, MAX_CHARACTERS, InstructionLibrary, built_in, resolve
from tests.models import ScriptedModel, add, changes

ROOT = Path(__file__).parents[3]


@pytest.fixture
def library(home: Path) -> InstructionLibrary:
    """That of a home which is not there yet."""
    return InstructionLibrary()


def test_a_version_is_a_markdown_file_with_its_name_and_the_hash_that_memories_record(home: Path, library: InstructionLibrary) -> None:
    version = library.save("Strict", "Only allergies.")

    assert version.hash == Policy(instructions="Only allergies.").hash
    assert version.path == home / "instructions" / f"Strict-{version.hash}.md"
    assert version.path.read_text("utf-8") == "Only allergies.\n"
    assert InstructionLibrary().list() == (version,)
    assert library.get("Strict") == library.get(version.hash) == version


def test_another_text_under_the_same_name_is_another_version_and_the_name_means_the_newest(library: InstructionLibrary) -> None:
    first = library.save("Strict", "Only allergies.")
    os.utime(first.path, (1, 1))

    second = library.save("Strict", "Only allergies and diets.")

    assert [version.text for version in library.list()] == ["Only allergies and diets.", "Only allergies."]
    assert library.get("Strict") == second
    assert first.path.read_text("utf-8") == "Only allergies.\n"


def test_the_same_text_is_the_same_version_under_its_first_name(library: InstructionLibrary) -> None:
    first = library.save("Strict", "Only allergies.")

    assert library.save("Other", "  Only allergies.\r\n") == first
    assert library.list() == (first,)


def test_a_file_put_in_by_hand_is_a_version_under_the_name_of_the_file(home: Path, library: InstructionLibrary) -> None:
    (home / "instructions").mkdir(parents=True)
    (home / "instructions" / "mine.md").write_bytes(b"\xef\xbb\xbfOnly dogs.\r\n")

    [version] = library.list()

    assert (version.name, version.text, version.hash) == ("mine", "Only dogs.", instructions_hash("Only dogs."))


def test_a_file_changed_by_hand_is_known_by_what_it_holds_and_never_overwritten(library: InstructionLibrary) -> None:
    version = library.save("Strict", "Only allergies.")
    version.path.write_text("Only dogs and cats.", "utf-8")

    [changed] = library.list()

    assert (changed.name, changed.hash) == ("Strict", instructions_hash("Only dogs and cats."))
    with pytest.raises(InstructionsError, match="another name"):
        library.save("Strict", "Only allergies.")
    assert version.path.read_text("utf-8") == "Only dogs and cats."


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "needs a name"),
        ("  ", "needs a name"),
        ("../../outside", "none of"),
        ("a/b", "none of"),
        ("a\\b", "none of"),
        ("a:b", "none of"),
        (".hidden", "dot"),
        ("notes.md", r"\.md"),
        ("a\x07b", "none of"),
        ("x" * 201, "too long"),
        ("0123456789ab", "another version"),
        ("built-in", "another version"),
    ],
)
def test_a_name_that_no_file_can_carry_is_refused(home: Path, library: InstructionLibrary, name: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        library.save(name, "Only allergies.")

    assert not home.exists()


@given(name=st.text(max_size=80), text=st.text(max_size=80))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_saved_comes_back_or_is_refused_and_stays_inside_the_folder(tmp_path: Path, name: str, text: str) -> None:
    library = InstructionLibrary(tmp_path / "instructions")
    try:
        version = library.save(name, text)
    except ValueError:
        return

    assert version in library.list()
    assert version.path.parent == library.folder
    assert instructions_hash(version.text) == version.hash == Policy(instructions=version.text).hash
    assert {path.name for path in tmp_path.iterdir()} == {"instructions"}


@pytest.mark.parametrize("text", ["", " \n ", "\0"])
def test_empty_instructions_are_refused(library: InstructionLibrary, text: str) -> None:
    with pytest.raises(ValueError, match="empty"):
        library.save("Strict", text)


def test_instructions_of_100_kilobytes_are_refused_with_their_length(library: InstructionLibrary) -> None:
    with pytest.raises(ValueError, match="100,000 characters"):
        library.save("Strict", "x" * 100_000)

    assert library.save("Strict", "x" * MAX_CHARACTERS).text == "x" * MAX_CHARACTERS


@pytest.mark.parametrize("text", ["Costs of $5, $name and ${operations}", "{memory} {{x}} %s %(a)s \\1", "# Rules\n\n$instructions"])
def test_template_characters_are_taken_literally(library: InstructionLibrary, memory_db: DuckDb, text: str) -> None:
    version = library.save("Odd", text)
    model = ScriptedModel(capture=changes())
    manager = MemoryManager(memory_db, model, memory_capture_instructions=version.text)

    manager.create_user_memories("I like tea", user_id="ann")

    assert library.get("Odd").text == text
    assert text in model.asked[-1].messages[0].content


def test_without_a_choice_the_built_in_is_the_default(library: InstructionLibrary) -> None:
    assert library.default() == built_in() == library.get(BUILT_IN)
    assert built_in().hash == Policy().hash


def test_the_default_can_be_set_and_set_back(library: InstructionLibrary) -> None:
    version = library.save("Strict", "Only allergies.")

    library.set_default(version.hash)
    assert InstructionLibrary().default() == version

    library.set_default(BUILT_IN)
    assert InstructionLibrary().default() == built_in()


def test_a_starting_point_that_becomes_the_default_is_kept_in_the_folder(library: InstructionLibrary) -> None:
    library.set_default("Tutor")

    assert [version.name for version in library.list()] == ["Tutor"]
    assert library.default() == library.list()[0]


def test_a_default_whose_file_is_gone_is_said_and_can_be_set_anew(library: InstructionLibrary) -> None:
    version = library.set_default(library.save("Strict", "Only allergies.").hash)
    version.path.unlink()

    with pytest.raises(InstructionsError, match=f"{version.hash}.*set another default"):
        library.default()
    library.set_default(BUILT_IN)
    assert library.default() == built_in()


def test_the_hash_of_a_version_stands_on_the_memories_that_it_captured(library: InstructionLibrary, memory_db: DuckDb) -> None:
    version = library.save("Strict", "Only allergies.")
    model = ScriptedModel(capture=changes(add("User is allergic to nuts", "allergies")))

    MemoryManager(memory_db, model, memory_capture_instructions=version.text).create_user_memories("I can't eat nuts", user_id="ann")

    [memory] = memory_db.get_user_memories(user_id="ann")
    assert memory.instructions == version.hash


def test_six_starting_points_come_with_the_product_and_say_what_to_capture_and_what_to_ignore(library: InstructionLibrary) -> None:
    templates = library.templates()

    assert [template.name for template in templates] == [
        "Support desk",
        "Health coach",
        "Sales",
        "Tutor",
        "Coding assistant",
        "Companion",
    ]
    for template in templates:
        assert template.path.is_file()
        assert template.created_at is None
        assert library.get(template.name) == template
        assert "Do not remember" in template.text
        assert "- Capture: " in template.text
        assert "- Ignore: " in template.text


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"\xff\xfe broken", "not UTF-8"), (b"", "empty"), (b"x" * 100_000, "100,000 bytes")],
)
def test_a_broken_file_is_told_and_spares_the_others(home: Path, library: InstructionLibrary, content: bytes, says: str) -> None:
    version = library.save("Strict", "Only allergies.")
    (home / "instructions" / "broken.md").write_bytes(content)
    (home / "instructions" / "folder.md").mkdir()
    (home / "instructions" / "gone.md").symlink_to(home / "nowhere.md")
    os.mkfifo(home / "instructions" / "pipe.md")
    (home / "instructions" / "notes.txt").write_text("not a version")

    assert library.list() == (version,)
    assert len(library.problems()) == 4
    assert any("broken.md" in problem and says in problem for problem in library.problems())


def test_a_folder_that_is_none_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    library = InstructionLibrary(tmp_path / "file")

    with pytest.raises(InstructionsError, match="cannot be read"):
        library.list()
    with pytest.raises(InstructionsError, match="nothing can be saved"):
        library.save("Strict", "Only allergies.")


def test_an_unknown_version_is_said_with_those_there_are(library: InstructionLibrary) -> None:
    library.save("Strict", "Only allergies.")

    with pytest.raises(InstructionsError, match=r"'strickt'.*there are: Strict, Built-in, Support desk"):
        library.get("strickt")


def test_a_command_line_names_a_version_by_file_name_or_hash(tmp_path: Path, library: InstructionLibrary) -> None:
    version = library.save("Strict", "Only allergies.")
    (tmp_path / "mine.md").write_text("Only dogs.", "utf-8")

    assert resolve("Strict") == resolve(version.hash) == resolve(str(version.path)) == version
    assert resolve(str(tmp_path / "mine.md")).text == "Only dogs."
    assert resolve("Companion") in library.templates()
    with pytest.raises(InstructionsError, match=r"nowhere\.md cannot be used: No such file"):
        resolve("nowhere.md")


SAVE = """
import sys
from memlib.memory.versions import InstructionLibrary
library = InstructionLibrary()
for number in range(20):
    library.save(sys.argv[1], f"Only {number}.")
    library.save("Same", f"Only {sys.argv[1]} and {number}.")
    library.set_default("Same")
    library.default()
"""


def test_two_processes_that_save_at_once_lose_nothing_and_keep_no_text_twice(library: InstructionLibrary) -> None:
    processes = [subprocess.Popen([sys.executable, "-c", SAVE, name], cwd=ROOT) for name in ("Left", "Right")]
    assert [process.wait(60) for process in processes] == [0, 0]

    files = list(library.folder.glob("*.md"))
    texts = [version.text for version in library.list()]
    assert sorted(texts) == sorted(
        [f"Only {n}." for n in range(20)] + [f"Only {side} and {n}." for side in ("Left", "Right") for n in range(20)]
    )
    assert len(files) == len(texts) == 60
    assert not library.problems()
    assert library.default() in library.list()
    assert [path.name for path in library.folder.glob(".*")] == [".lock"]
