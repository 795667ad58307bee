"""Runs as a whole: nothing twice, nothing lost, failures apart, and the same figures whatever happened on the way."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from pathlib import Path

import pytest

from evals.cases.case import Case
from evals.extraction.asking import AskedModel, NoReplies
from evals.extraction.progress import Progress, Stop
from evals.extraction.runner import How, execute
from evals.extraction.variants import Variant, model_of
from evals.report.summary import summarise
from evals.running import begin, carry_out, estimate_run, record_variant
from evals.runs.cache import ReplyCache
from evals.runs.errors import RunError
from evals.runs.folder import RunFolder
from memlib.errors import ModelUnavailable
from memlib.models.base import ChatModel, ChatReply, ChatRequest, Message, Usage
from memlib.models.offline import OfflineModel
from memlib.models.openai import OpenAIChat
from tests.eval_cases import case, run_of, variant
from tests.models import Reply, ScriptedModel, add, changes
from tests.openai_server import Fail, OpenAIServer, Say

CASES = [case(f"c{number}", f"I have {number} cats.", f"User has {number} cats") for number in range(12)]


def by_case(request: ChatRequest) -> Reply:
    """What a good model would say."""
    text = request.messages[1].content
    number = text.partition("I have ")[2].partition(" ")[0]
    return ChatReply(changes(add(f"User has {number} cats")), Usage(1, 100, 10))


def how(model: ChatModel, **fields: object) -> How:
    return How(**{"models": lambda _: model, **fields})  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MEMLIB_HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    return run_of(tmp_path / "run", CASES, variant("plain"), variant("strict", "Only cats."), repeats=2)


def test_every_case_is_run_once_under_every_variant_in_every_repeat(run: RunFolder) -> None:
    model = ScriptedModel(capture=by_case)

    progress = execute(run, how(model))

    assert (progress.done, progress.total, progress.failed, progress.left) == (48, 48, 0, 0.0)
    assert Counter(key[1:] for key in run.results()) == {(name, repeat): 12 for name in ("plain", "strict") for repeat in (0, 1)}
    assert len(model.asked) == 48
    assert sum("Only cats." in request.messages[0].content for request in model.asked) == 24
    assert all(result.score and result.score.final_state_correct for result in run.results().values())


def test_a_case_sees_nothing_of_another(tmp_path: Path) -> None:
    run = run_of(tmp_path / "run", CASES * 1)
    model = ScriptedModel(capture=by_case)

    execute(run, how(model, concurrency=3))

    assert all("<memories>\nnone\n</memories>" in request.messages[1].content for request in model.asked)


def test_no_more_calls_are_under_way_than_allowed_and_as_many_as_allowed_are(tmp_path: Path) -> None:
    lock, under_way, most = threading.Lock(), 0, 0

    def slowly(_: object) -> Say:
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        three_at_once.wait(0.2)
        with lock:
            under_way -= 1
        return Say(changes())

    three_at_once = threading.Event()
    run = run_of(tmp_path / "run", CASES)
    with OpenAIServer(slowly) as server:
        execute(run, how(OpenAIChat("m", base_url=server.url), concurrency=3))

    assert most == 3


async def test_the_next_call_is_sent_before_the_reply_of_the_one_that_ended_is_worked_off() -> None:
    events: list[str] = []

    class Sending(ScriptedModel):
        async def acomplete(self, request: ChatRequest) -> ChatReply:
            events.append("head")
            await asyncio.sleep(0)  # as a client does between the parts of a request
            events.append("body")
            await asyncio.sleep(0.01)
            return self.complete(request)

    model, limit = Sending(), asyncio.Semaphore(1)

    async def work() -> None:
        await AskedModel(model, NoReplies(), limit=limit).acomplete(ChatRequest((Message("user", "hello"),)))
        events.append("worked off")

    await asyncio.gather(work(), work())

    assert events == ["head", "body", "head", "body", "worked off", "worked off"]


def test_failures_are_counted_apart_and_run_again_when_that_is_asked_for(tmp_path: Path) -> None:
    run = run_of(tmp_path / "run", CASES)
    gone = ModelUnavailable("gone")
    failing = ScriptedModel(capture=lambda request: gone if "I have 1" in request.messages[1].content else by_case(request))

    first = execute(run, how(failing))
    again = execute(run, how(ScriptedModel(capture=by_case)))
    retried = execute(run, how(ScriptedModel(capture=by_case), retry_failed=True))

    assert (first.done, first.failed) == (12, 3)  # 1, 10 and 11
    assert (again.done, again.failed) == (12, 3)
    assert (retried.done, retried.failed) == (12, 0)
    assert all(result.score for result in run.results().values())


def test_a_fault_in_one_case_is_not_the_end_of_the_run(tmp_path: Path) -> None:
    run = run_of(tmp_path / "run", CASES)
    broken = ScriptedModel(capture=lambda request: KeyError("oops") if "I have 3 " in request.messages[1].content else by_case(request))

    progress = execute(run, how(broken))

    assert (progress.done, progress.failed) == (12, 1)
    assert run.results()["c3", "default", 0].outcome.error == "memlib failed: KeyError: 'oops'"


def test_a_server_that_fails_on_a_third_leaves_an_incomplete_run(tmp_path: Path) -> None:
    def thirds(body: dict) -> Say | Fail:  # type: ignore[type-arg]
        number = int(body["messages"][1]["content"].partition("I have ")[2].partition(" ")[0])
        return Fail(400, "no") if number % 3 == 0 else Say(changes(add(f"User has {number} cats")))

    run = run_of(tmp_path / "run", CASES)
    with OpenAIServer(thirds) as server:
        execute(run, how(OpenAIChat("m", base_url=server.url)))

    [figures] = summarise(run).variants
    assert (figures.graded, figures.failed, figures.micro["strict_f1"].value) == (8, 4, 1.0)


def test_a_model_that_only_fails_is_given_up_and_the_reason_is_told(tmp_path: Path) -> None:
    run = run_of(tmp_path / "run", [case(str(number)) for number in range(60)])

    with pytest.raises(RunError, match=r"the first 25 results all failed \(ModelUnavailable: gone\): mend that, then --retry-failed"):
        execute(run, how(ScriptedModel(capture=ModelUnavailable("gone")), concurrency=1))

    assert len(run.results()) >= 25


def test_a_run_that_is_stopped_keeps_what_is_done_and_goes_on_to_the_same_figures(tmp_path: Path) -> None:
    whole, stopped = (run_of(tmp_path / name, CASES) for name in ("run", "other"))
    stop = Stop()

    def watch(progress: Progress) -> None:
        if progress.done == 5:
            stop.request()

    execute(whole, how(ScriptedModel(capture=by_case)))
    part = execute(stopped, how(ScriptedModel(capture=by_case), concurrency=1), on_progress=watch, stop=stop)
    rest = ScriptedModel(capture=by_case)
    execute(stopped, how(rest))

    assert 5 <= part.done < 12
    assert len(rest.asked) == 12 - part.done
    figures, others = (summarise(each).variants[0] for each in (whole, stopped))
    assert (figures.micro, figures.macro, figures.by) == (others.micro, others.macro, others.by)


def test_a_stop_ends_calls_that_hang(tmp_path: Path) -> None:
    from tests.openai_server import Hang

    run, stop = run_of(tmp_path / "run", CASES), Stop()
    with OpenAIServer(Hang()) as server:
        threading.Timer(0.5, stop.request).start()
        progress = execute(run, how(OpenAIChat("m", base_url=server.url)), stop=stop)

    assert (progress.done, run.results()) == (0, {})


def test_a_stop_that_was_asked_for_before_holds(run: RunFolder) -> None:
    stop = Stop()
    stop.request()
    model = ScriptedModel(capture=by_case)

    assert execute(run, how(model), stop=stop).done < 48


def test_kept_replies_are_not_asked_for_again_but_each_repeat_is(run: RunFolder, tmp_path: Path) -> None:
    cache, model = ReplyCache(tmp_path / "replies"), ScriptedModel(capture=by_case)
    first = execute(run, how(model, replies=cache))
    other = run_of(tmp_path / "again", CASES, variant("plain"), variant("strict", "Only cats."), repeats=2)
    second = execute(other, how(model, replies=cache))
    cache.close()

    assert (len(model.asked), first.replayed, second.replayed) == (48, 0, 48)
    assert summarise(run).variants[0].micro == summarise(other).variants[0].micro


def test_the_offline_model_is_never_answered_from_the_cache(tmp_path: Path) -> None:
    cache = ReplyCache(tmp_path / "replies")
    for name in ("one", "two"):
        progress = execute(run_of(tmp_path / name, CASES), How(replies=cache))
        assert progress.replayed == 0
    cache.close()


def test_progress_ends_at_all_and_never_falls(run: RunFolder) -> None:
    seen: list[Progress] = []

    execute(run, how(ScriptedModel(capture=by_case)), on_progress=seen.append)

    assert [progress.done for progress in seen] == list(range(49))
    assert seen[0].left is None
    assert all(progress.rate for progress in seen[5:])


def test_the_offline_model_runs_with_no_key_and_a_page_gets_the_figures_that_the_script_gets(home: Path) -> None:
    variants = [record_variant(Variant("default", model="offline"))]
    cases: list[Case] = [*CASES, case("nothing", "Thanks!")]
    run = begin(variants, cases, cases_from="a test")
    summaries = []

    # As a page does it: in a thread beside.
    thread = threading.Thread(target=lambda: summaries.append(carry_out(run)))
    thread.start()
    thread.join()
    script = carry_out(begin(variants, cases, cases_from="a test"))

    [summary] = summaries
    assert summary.complete
    for one, other in zip(summary.variants, script.variants, strict=True):
        assert (one.micro, one.macro, one.by, one.operations) == (other.micro, other.macro, other.by, other.operations)
    assert summary == summarise(RunFolder.open(run.path))
    assert (run.path / "summary.json").exists()


def test_an_estimate_of_the_offline_model_costs_nothing() -> None:
    estimated = estimate_run([record_variant(Variant("default", model="offline"))] * 2, CASES)

    assert (estimated.calls, estimated.money) == (24, 0.0)


def test_models_are_known_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "MEMLIB_MODEL"):
        monkeypatch.delenv(name, raising=False)

    assert isinstance(model_of("offline"), OfflineModel)
    assert isinstance(model_of(None), OfflineModel)
    assert model_of("gpt-4o").id == "gpt-4o"
