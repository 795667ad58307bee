"""Begins runs, carries them out and sums them up: the one core under the script and the pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from evals.cases.case import Case
from evals.extraction.asking import NoReplies, Replies
from evals.extraction.progress import Progress, Stop
from evals.extraction.runner import How, execute
from evals.extraction.variants import Variant, model_of
from evals.matching.matcher import Matcher
from evals.report.summary import Summary, summarise, write_summary
from evals.runs.cache import ReplyCache
from evals.runs.estimate import Estimate, estimate, total
from evals.runs.folder import RunFolder
from evals.runs.library import new_path
from evals.runs.prices import load_prices
from evals.runs.record import VariantRecord, new_record
from memlib import settings


def record_variant(variant: Variant) -> VariantRecord:
    """The variant as it is now, with the text that the model will read."""
    return VariantRecord(
        name=variant.name,
        instructions=variant.instructions,
        text=variant.text,
        hash=variant.hash,
        model=variant.model,
        model_id=model_of(variant.model).id,
    )


def begin(
    variants: Sequence[VariantRecord],
    cases: Sequence[Case],
    *,
    cases_from: str,
    path: Path | None = None,
    repeats: int = 1,
    tags: Sequence[str] = (),
) -> RunFolder:
    """A new run, in a folder of the library unless one is given. Nothing is asked of a model yet."""
    record = new_record(variants, cases, cases_from=cases_from, repeats=repeats, tags=tags, matcher=Matcher().agreement)
    return RunFolder.create(path or new_path(), record, cases)


def carry_out(
    run: RunFolder,
    *,
    concurrency: int = 8,
    cached: bool = True,
    retry_failed: bool = False,
    on_progress: Callable[[Progress], object] | None = None,
    stop: Stop | None = None,
) -> Summary:
    """Make the results that the run lacks, and keep and return the figures of all there are, also of a run that was stopped."""
    with replies_of(cached=cached) as replies:
        execute(run, How(concurrency, replies, retry_failed), on_progress=on_progress, stop=stop)
    summary = summarise(run)
    write_summary(run, summary)
    return summary


def estimate_run(variants: Sequence[VariantRecord], cases: Sequence[Case], *, repeats: int = 1, cached: bool = True) -> Estimate:
    """What the run would ask of its models, and cost."""
    prices = load_prices()
    with replies_of(cached=cached) as replies:
        return total(
            estimate(cases, each.variant, model_of(each.model), repeats=repeats, replies=replies, prices=prices) for each in variants
        )


@contextmanager
def replies_of(*, cached: bool) -> Iterator[Replies]:
    """Where replies of models are kept between runs."""
    if not cached:
        yield NoReplies()
        return
    cache = ReplyCache(settings.home() / "replies.sqlite")
    try:
        yield cache
    finally:
        cache.close()
