"""Replies that are kept, prices that may be edited, and what a run is said to cost before it begins."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from evals.extraction.asking import Kept, NoReplies
from evals.extraction.variants import Variant
from evals.runs.cache import ReplyCache
from evals.runs.errors import RunError
from evals.runs.estimate import estimate
from evals.runs.prices import load_prices
from memlib.models.base import ChatReply, Usage
from tests.eval_cases import case
from tests.models import ScriptedModel

KEPT = Kept(ChatReply('{"changes": []} ü', Usage(1, 10, 5), warnings=("slow",)), 1.25)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MEMLIB_HOME", str(tmp_path))
    return tmp_path


def test_a_reply_is_kept_for_other_processes_and_other_days(tmp_path: Path) -> None:
    first = ReplyCache(tmp_path / "made" / "replies")
    first.put("key", KEPT)
    second = ReplyCache(tmp_path / "made" / "replies")

    assert second.get("key") == KEPT
    assert second.get("another") is None
    first.close()
    second.close()


def test_threads_share_what_is_kept(tmp_path: Path) -> None:
    cache = ReplyCache(tmp_path / "replies")
    threads = [threading.Thread(target=cache.put, args=(str(number), KEPT)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert all(cache.get(str(number)) == KEPT for number in range(8))
    cache.close()


def test_a_file_that_holds_no_replies_is_told_with_the_way_around_it(tmp_path: Path) -> None:
    (tmp_path / "replies").write_bytes(b"no database" * 1_000)

    with pytest.raises(RunError, match="--no-cache"):
        ReplyCache(tmp_path / "replies")


def test_prices_are_for_a_million_tokens_and_unknown_where_the_table_has_none() -> None:
    prices = load_prices()

    assert prices.cost("memlib-offline", 1_000, 1_000) == 0
    assert prices.cost("a model of mine", 1, 1) is None


def test_the_users_prices_come_before_the_shipped_ones(home: Path) -> None:
    (home / "prices.toml").write_text('[models]\n"mine" = { input = 2, output = 8 }\n"gpt-4o" = { input = 1, output = 1 }\n', "utf-8")

    prices = load_prices()

    assert prices.cost("mine", 500_000, 250_000) == pytest.approx(3.0)
    assert prices.cost("gpt-4o", 1_000_000, 0) == pytest.approx(1.0)
    assert prices.cost("gpt-4o-mini", 1_000_000, 0) is not None


def test_prices_in_another_currency_are_not_mixed_with_the_shipped_ones(home: Path) -> None:
    (home / "prices.toml").write_text('currency = "EUR"\n[models]\n"mine" = { input = 2, output = 8 }\n', "utf-8")

    prices = load_prices()

    assert (prices.currency, prices.cost("gpt-4o", 1, 1)) == ("EUR", None)


@pytest.mark.parametrize("text", ["[models", '[models]\n"m" = { input = -1, output = 0 }', '[models]\n"m" = { in = 1 }', "price = 3"])
def test_a_wrong_price_table_is_named_with_its_fault(text: str, home: Path) -> None:
    (home / "prices.toml").write_text(text, "utf-8")

    with pytest.raises(RunError, match=r"prices\.toml"):
        load_prices()


def test_an_estimate_counts_the_requests_that_would_be_sent_and_sends_none() -> None:
    cases = [case(str(number), "I have a cat.", "User has a cat") for number in range(150)]
    model = ScriptedModel()

    once, thrice = (
        estimate(cases, Variant("default"), model, repeats=repeats, replies=NoReplies(), prices=load_prices()) for repeats in (1, 3)
    )

    assert model.asked == []
    assert (once.calls, thrice.calls, once.money) == (150, 450, None)
    assert once.input_tokens > 150 * 500  # the rules of the prompt alone
    assert thrice.input_tokens == pytest.approx(3 * once.input_tokens, rel=0.001)
    assert 150 * 12 < once.output_tokens < 150 * 60


def test_what_is_kept_already_costs_nothing(tmp_path: Path) -> None:
    from evals.extraction.asking import AskedModel
    from evals.extraction.outcome import capture_case
    from memlib import flow
    from memlib.db.duckdb import DuckDb

    cases, model, cache = [case("1", "I have a cat."), case("2", "I have a dog.")], ScriptedModel(), ReplyCache(tmp_path / "replies")
    with DuckDb(":memory:") as db:
        flow.run(capture_case(cases[0], Variant("default"), AskedModel(model, cache), db, user_id="u"))

    estimated = estimate(cases, Variant("default"), model, repeats=1, replies=cache, prices=load_prices())

    assert (estimated.calls, estimated.replayed) == (2, 1)
    cache.close()
