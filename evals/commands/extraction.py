"""The command `extraction`: runs cases under variants of the instructions, and judges what was captured."""

from __future__ import annotations

import typer

from evals.commands.console import err, failures
from evals.commands.options import (
    Baseline,
    Concurrency,
    Csv,
    EstimateOnly,
    FailOnRegression,
    FailUnder,
    Holdout,
    Json,
    Junit,
    Markdown,
    Models,
    NoCache,
    Out,
    Paths,
    Repeat,
    Resume,
    RetryFailed,
    SkipInvalid,
    Tags,
    Variants,
    parse_gates,
)
from evals.commands.outputs import Files, show
from evals.commands.setup import Given, load_cases, load_variants
from evals.commands.watching import Watch
from evals.report.across import compare_runs
from evals.report.gates import COULD_NOT_RUN
from evals.report.summary import Summary
from evals.report.verdict import judge, parse_gate
from evals.running import begin, carry_out, estimate_run
from evals.runs.estimate import Estimate
from evals.runs.folder import RunFolder
from evals.runs.library import find_run, latest_unfinished


def extraction(
    cases: Paths = None,
    variant: Variants = None,
    model: Models = None,
    out: Out = None,
    repeat: Repeat = 1,
    concurrency: Concurrency = 8,
    resume: Resume = False,
    retry_failed: RetryFailed = False,
    filter_tag: Tags = None,
    skip_invalid: SkipInvalid = False,
    no_cache: NoCache = False,
    holdout: Holdout = False,
    estimate: EstimateOnly = False,
    fail_under: FailUnder = None,
    baseline: Baseline = None,
    fail_on_regression: FailOnRegression = False,
    json: Json = None,
    csv: Csv = None,
    markdown: Markdown = None,
    junit: Junit = None,
) -> None:
    """Run cases and judge what was captured. Status 0: passed, 1: could not run to its end, 2: usage, 100: a gate failed."""
    gates = parse_gates(fail_under or (), parse_gate)
    if fail_on_regression and baseline is None:
        raise typer.BadParameter("--fail-on-regression needs a --baseline")
    goes_on = resume or retry_failed
    if goes_on and (cases or variant or model or filter_tag or holdout or repeat > 1):
        raise typer.BadParameter(
            "a run goes on as it began: no cases, variants, models, tags or repeats with --resume or --retry-failed"
        )
    with failures():
        other = find_run(baseline) if baseline else None
        if goes_on:
            run = RunFolder.open(out) if out else latest_unfinished(failed=retry_failed)
        else:
            given = load_cases(cases or (), holdout=holdout, tags=filter_tag or (), skip_invalid=skip_invalid)
            variants = load_variants(variant or (), model or ())
            _announce(given, estimate_run(variants, given.cases, repeats=repeat, cached=not no_cache))
            if estimate:
                return
            run = begin(variants, given.cases, cases_from=given.source, path=out, repeats=repeat, tags=filter_tag or ())
            del given  # of 50,000 cases hundreds of megabytes, which the run reads from its folder again
        summary = _watched(run, concurrency=concurrency, cached=not no_cache, retry_failed=retry_failed)
        against = compare_runs(other, run) if other else ()
        verdict = judge(summary, gates=gates, against=against, fail_on_regression=fail_on_regression)
        show(run, summary, verdict, Files(json, csv, markdown, junit))
    raise typer.Exit(verdict.exit_status)


def _announce(given: Given, estimated: Estimate) -> None:
    for trouble in given.troubles:
        err.print(trouble, markup=False, style="yellow", soft_wrap=True)
    err.print(_in_words(estimated), markup=False, soft_wrap=True)


def _watched(run: RunFolder, *, concurrency: int, cached: bool, retry_failed: bool) -> Summary:
    try:
        with Watch() as watch:
            return carry_out(run, concurrency=concurrency, cached=cached, retry_failed=retry_failed, on_progress=watch)
    except KeyboardInterrupt:
        done, total = len(run.results()), run.planned
        err.print(
            f"Stopped: {done} of {total} results are kept. Go on with: python -m evals extraction --resume --out {run.path}",
            markup=False,
            soft_wrap=True,
        )
        raise typer.Exit(COULD_NOT_RUN) from None


def _in_words(estimated: Estimate) -> str:
    money = "at an unknown price" if estimated.money is None else f"about {estimated.money:.4f} {estimated.currency}"
    kept = f", {estimated.replayed:,} of them from the cache" if estimated.replayed else ""
    tokens = f"{estimated.input_tokens:,} tokens to send, {estimated.output_tokens:,} to get"
    return f"About {estimated.calls:,} calls{kept}: {tokens}, {money}"
