"""The page of cases, without a browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import TextInput

from evals.cases.case import Case
from evals.cases.files import as_csv
from evals.cases.library import STARTER, CaseLibrary
from tests.eval_cases import case
from tests.unit.pages.driving import labelled, press, shown, tab

Open = Callable[..., AppTest]


@pytest.fixture
def opened(app: AppTest) -> Open:
    def open_page(**parameters: str) -> AppTest:
        app.switch_page("cases.py")
        for name, value in parameters.items():
            app.query_params[name] = value
        return app.run()

    return open_page


@pytest.fixture
def library(home: Path) -> CaseLibrary:
    return CaseLibrary(home / "cases")


def read(app: AppTest) -> str:
    """Every text of the page, without what keeps Markdown from meaning something."""
    return shown(app).replace("\\", "")


def rows(app: AppTest) -> list[str]:
    """The ids of the table."""
    return list(app.dataframe[0].value["Case"]) if app.dataframe else []


def box(app: AppTest, label: str) -> TextInput:
    return next(each for each in app.text_input if each.label == label)


def kept(library: CaseLibrary, name: str = "mine.jsonl") -> tuple[Case, ...]:
    return library.read(library.source(name)).cases


def test_the_starter_set_is_listed_without_its_hold_out(opened: Open, library: CaseLibrary) -> None:
    app = opened()

    shelf = library.read(library.source(STARTER))
    assert not app.exception
    assert len(rows(app)) == 25
    assert f"{shelf.held_out} more of the hold-out are locked" in read(app)
    held = next(each for each in shelf.cases if each.split == "holdout")
    assert rows(opened(q=held.id)) == []
    assert rows(opened(q="", split="holdout")) == []


def test_filters_stand_in_the_address_and_narrow_the_list(opened: Open, library: CaseLibrary) -> None:
    app = opened(tag="allergy", language="de", split="train")

    shelf = library.read(library.source(STARTER))
    fitting = [each.id for each in shelf.cases if "allergy" in each.tags and each.language == "de" and each.split == "train"]
    assert rows(app) == fitting
    assert fitting
    app.text_input(key="cases-text").set_value("no case has these words").run()
    assert app.query_params["q"] == "no case has these words"
    assert "No case fits" in read(app)
    labelled(app, "Show all")
    assert len(rows(app)) == 25
    assert "tag" not in app.query_params


def test_the_second_page_shows_other_cases(opened: Open) -> None:
    app = opened()
    first = rows(app)

    app.pagination(key="cases-page").set_value(2).run()

    assert app.query_params["page"] == "2"
    assert len(rows(app)) == 25
    assert not set(first) & set(rows(app))


def test_what_is_typed_while_the_page_is_turned_is_searched_for(opened: Open, library: CaseLibrary) -> None:
    library.create("mine", [case(f"case {number}", f"I have {number} cats.") for number in range(60)])
    app = opened(file="mine.jsonl")

    app.pagination(key="cases-page").set_value(2)
    app.text_input(key="cases-text").set_value("57 cats")
    app.run()  # both at once, as when the app is busy in between

    assert app.text_input(key="cases-text").value == "57 cats"
    assert rows(app) == ["case 57"]


def test_a_starter_case_is_read_but_not_changed(opened: Open, library: CaseLibrary) -> None:
    first = library.read(library.source(STARTER)).open[0]

    app = opened(case=first.id)

    assert not app.exception
    assert first.messages[-1].content in shown(app)
    assert not app.text_area
    assert "Save" not in [button.label for button in app.button]


def test_of_a_held_out_case_nothing_expected_is_shown(opened: Open, library: CaseLibrary) -> None:
    held = next(each for each in library.read(library.source(STARTER)).cases if each.split == "holdout" and each.expected)

    app = opened(case=held.id)

    assert "It is locked" in read(app)
    assert not app.text_area
    assert str(held.expected[0].memory) not in read(app)


def test_the_starter_set_is_copied_without_its_hold_out(opened: Open, library: CaseLibrary) -> None:
    app = opened()

    app.text_input(key="copy-file-name").set_value("mine")
    press(app, "copy-file-make")

    assert app.query_params["file"] == "mine.jsonl"
    assert kept(library) == library.read(library.source(STARTER)).open


def test_an_empty_file_offers_to_write_the_first_case(opened: Open, library: CaseLibrary) -> None:
    library.create("mine")
    app = opened(file="mine.jsonl")
    assert "No case yet" in read(app)

    labelled(app, "Write the first case")
    app.text_area[0].set_value("I live in Graz.").run()
    assert "Id: must not be empty" in read(app)
    assert app.button(key="case-save").disabled
    next(each for each in app.text_input if each.label == "Id").set_value("home-1").run()
    press(app, "add-expected")
    assert "Expected change 1: an add needs a memory" in read(app)
    next(each for each in app.text_area if each.label == "Memory").set_value("User lives in Graz").run()
    press(app, "case-save")

    assert not app.exception
    assert kept(library) == (case("home-1", "I live in Graz.", "User lives in Graz"),)
    assert "Saved." in read(app)


def test_what_is_written_survives_a_reload(opened: Open, library: CaseLibrary) -> None:
    library.create("mine", [case("a")])
    app = opened(file="mine.jsonl", case="a")
    app.text_area[0].set_value("I live in Linz.").run()
    draft = app.query_params["draft"]

    other = tab()
    other.switch_page("cases.py")
    for name, value in {"file": "mine.jsonl", "case": "a", "draft": draft}.items():
        other.query_params[name] = value
    other.run()

    assert other.text_area[0].value == "I live in Linz."
    assert kept(library) == (case("a"),)
    press(other, "case-discard")
    assert other.text_area[0].value == "I live in Graz."


def test_what_is_written_before_the_browser_has_the_address_of_the_draft_is_kept(opened: Open, library: CaseLibrary) -> None:
    library.create("mine")
    app = opened(file="mine.jsonl", new="1")
    app.text_area[0].set_value("I live in Linz.").run()
    del app.query_params["draft"]

    box(app, "Id").set_value("home-1").run()

    assert (app.text_area[0].value, box(app, "Id").value) == ("I live in Linz.", "home-1")


def test_what_is_written_after_a_draft_was_discarded_begins_anew(opened: Open, library: CaseLibrary) -> None:
    library.create("mine", [case("a")])
    app = opened(file="mine.jsonl", case="a")
    app.text_area[0].set_value("I live in Linz.").run()
    press(app, "case-discard")

    box(app, "Id").set_value("b").run()

    assert (app.text_area[0].value, box(app, "Id").value) == ("I live in Graz.", "b")


def test_an_update_names_a_known_memory(opened: Open, library: CaseLibrary) -> None:
    library.create("mine", [case("a", "I moved to Linz.", existing=[{"memory_id": "m1", "memory": "User lives in Graz"}])])
    app = opened(file="mine.jsonl", case="a")

    press(app, "add-expected")
    next(each for each in app.button_group if each.label == "Operation").set_value("update").run()
    assert "an update needs a memory" in read(app)
    next(each for each in app.text_area if each.label == "The memory afterwards").set_value("User lives in Linz").run()
    assert "an update needs the memory_id of an existing memory" in read(app)
    next(each for each in app.selectbox if each.label == "Which known memory").set_value("m1").run()
    press(app, "case-save")

    assert [(each.op, each.memory_id, each.memory) for each in kept(library)[0].expected] == [("update", "m1", "User lives in Linz")]


def test_a_case_that_changed_meanwhile_is_not_overwritten(opened: Open, library: CaseLibrary) -> None:
    source = library.create("mine", [case("a")])
    app = opened(file="mine.jsonl", case="a")
    app.text_area[0].set_value("I live in Linz.").run()
    library.put(source, case("a", "I live in Wels."), was=case("a"))

    press(app, "case-save")

    assert kept(library) == (case("a", "I live in Wels."),)


def test_a_deleted_case_comes_back_by_undo(opened: Open, library: CaseLibrary) -> None:
    library.create("mine", [case("a"), case("b")])
    app = opened(file="mine.jsonl", case="a")

    press(app, "case-delete")
    press(app, "delete-case")
    assert [each.id for each in kept(library)] == ["b"]
    press(app, "said-undo")

    assert {each.id for each in kept(library)} == {"a", "b"}


def test_broken_lines_are_named_and_the_rest_shows_only_when_they_are_skipped(opened: Open, library: CaseLibrary) -> None:
    source = library.create("mine", [case("a")])
    with source.paths[0].open("a", encoding="utf-8") as file:
        file.write('{"id": "b"}\n')

    app = opened(file="mine.jsonl")
    assert "line 2: messages is missing" in read(app)
    assert not rows(app)
    labelled(app, "Skip invalid lines, and show the 1 good case")

    assert rows(app) == ["a"]
    assert app.query_params["skip"] == "1"


def test_a_file_that_is_not_there_is_told_with_those_that_are(opened: Open) -> None:
    app = opened(file="gone.jsonl")

    assert not app.exception
    assert "no case file" in read(app)
    assert "starter" in read(app)


def test_an_empty_queue_says_where_its_cases_come_from(opened: Open) -> None:
    assert "Make this an eval case" in read(opened(view="queue"))


def test_a_case_of_a_chat_is_accepted_as_it_is(opened: Open, library: CaseLibrary) -> None:
    library.add_unreviewed(case("chat-1", "Thanks!", reviewed=False))

    app = press(opened(view="queue"), "accept-chat-1")

    assert kept(library, "my-cases.jsonl") == (case("chat-1", "Thanks!"),)
    assert not library.unreviewed().cases
    assert "Accepted chat-1 into my-cases.jsonl" in read(app)


def test_a_case_of_a_chat_is_edited_and_accepted_into_the_chosen_file(opened: Open, library: CaseLibrary) -> None:
    library.create("mine")
    library.add_unreviewed(case("chat-1", "I live in Graz.", reviewed=False))
    app = press(opened(view="queue", into="mine.jsonl"), "edit-case-chat-1")

    press(app, "add-expected")
    next(each for each in app.text_area if each.label == "Memory").set_value("User lives in Graz").run()
    press(app, "case-save")

    assert kept(library) == (case("chat-1", "I live in Graz.", "User lives in Graz"),)
    assert not library.unreviewed().cases


def test_a_rejected_case_comes_back_by_undo(opened: Open, library: CaseLibrary) -> None:
    library.add_unreviewed(case("chat-1", "Thanks!", reviewed=False))
    app = press(opened(view="queue"), "reject-chat-1")
    assert not library.unreviewed().cases

    press(app, "said-undo")

    assert [each.id for each in library.unreviewed().cases] == ["chat-1"]


def test_coverage_counts_by_tag_topic_and_language(opened: Open, library: CaseLibrary) -> None:
    app = opened(view="coverage", by="languages")

    shelf = library.read(library.source(STARTER))
    table = app.dataframe[0].value
    assert dict(zip(table["Language"], table["Cases"]))["de"] == sum(each.language == "de" for each in shelf.cases)
    assert app.metric[0].value == str(len(shelf.cases))


def test_an_import_shows_what_is_broken_and_takes_the_rest_when_told_so(opened: Open, library: CaseLibrary) -> None:
    library.create("mine", [case("a")])
    app = opened(view="import", file="mine.jsonl")
    content = "\n".join([case("a").model_dump_json(), case("b").model_dump_json(), "{"])

    app.file_uploader(key="import-cases").set_value(("more.jsonl", content.encode(), "application/jsonl")).run()
    assert "line 3: not JSON" in read(app)
    assert app.button(key="import-do").disabled
    app.checkbox(key="import-skip").check().run()
    press(app, "import-do")

    assert [each.id for each in kept(library)] == ["a", "b"]
    assert "Imported 1 case into mine.jsonl; 1 case left out, whose ids are there already, such as a" in read(app)


def test_a_csv_is_imported_into_a_new_file(opened: Open, library: CaseLibrary) -> None:
    app = opened(view="import")

    app.file_uploader(key="import-cases").set_value(("mine.csv", as_csv([case("a")]).encode(), "text/csv")).run()
    press(app, "import-do")

    assert kept(library) == (case("a"),)


def test_a_folder_that_cannot_be_written_is_told(opened: Open, library: CaseLibrary) -> None:
    library.folder.parent.mkdir(parents=True, exist_ok=True)
    library.folder.write_text("a file, not a folder")
    app = opened()

    app.text_input(key="new-file-name").set_value("mine")
    press(app, "new-file-make")

    assert not app.exception
    assert "nothing can be saved" in read(app).lower()
