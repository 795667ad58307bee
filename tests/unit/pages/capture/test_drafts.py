"""A draft is kept under its id, and is only that of the version that it began as."""

from __future__ import annotations

from pages.shared.capture.drafts import Draft, Drafts


def test_a_draft_is_found_again_and_can_go_on() -> None:
    drafts = Drafts()
    draft_id = drafts.keep(None, Draft("aaa", "one"))

    assert drafts.keep(draft_id, Draft("aaa", "two")) == draft_id

    assert drafts.get(draft_id, "aaa") == Draft("aaa", "two")
    assert drafts.get(draft_id, "bbb") is None
    assert drafts.get("unknown", "aaa") is None


def test_two_drafts_are_kept_apart_and_the_oldest_goes_when_there_are_many() -> None:
    drafts = Drafts()
    first, second = drafts.keep(None, Draft("aaa", "one")), drafts.keep(None, Draft("aaa", "two"))
    assert first != second
    drafts.keep(first, Draft("aaa", "one more"))

    for number in range(199):
        drafts.keep(None, Draft("aaa", str(number)))

    assert drafts.get(second, "aaa") is None
    assert drafts.get(first, "aaa") == Draft("aaa", "one more")
