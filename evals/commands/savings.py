"""The command `savings`: what optimising memories saves, and what it loses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from evals.commands.console import err, failures
from evals.commands.options import Csv, FailOnRegression, Json, Junit, Markdown, NoCache, Out, Resume, parse_gates
from evals.commands.outputs import Files, tell
from evals.extraction.asking import AskedModel, NoReplies
from evals.extraction.variants import model_of
from evals.report.gates import COULD_NOT_RUN
from evals.runs.cache import ReplyCache
from evals.runs.errors import RunError
from evals.runs.library import new_path
from evals.savings.folder import SavingsFolder, find_savings_run, latest_unfinished, new_record
from evals.savings.generator import Store, stores
from evals.savings.questions import read_questions
from evals.savings.report import as_csv, as_json, as_junit, as_markdown, tables
from evals.savings.running import Asked, all_strategies, built, carry_out
from evals.savings.stored import as_kept as without_copies
from evals.savings.stored import stored
from evals.savings.summary import SavingsSummary, judge, parse_gate, summarise
from memlib import settings
from memlib.db.base import MemoryDb
from memlib.models.base import ChatModel
from memlib.models.openai import OpenAIChat

Db = Annotated[str | None, typer.Option("--db", help="The store: a DuckDB file or a PostgreSQL address. Default: generated stores.")]
Users = Annotated[list[str] | None, typer.Option("--user", help="A user of the store; may be repeated. Default: all.")]
Generated = Annotated[int, typer.Option("--stores", min=1, help="How many stores to generate where no --db is given.")]
Memories = Annotated[int, typer.Option("--memories", min=1, help="Memories of each generated store.")]
Seed = Annotated[int, typer.Option("--seed", help="Of the generated stores.")]
Kept = Annotated[bool, typer.Option("--as-kept", help="Generated stores without the copies that memlib refuses when they are written.")]
Strategies = Annotated[
    list[str] | None,
    typer.Option("--strategy", help="A strategy, or several joined by +; may be repeated. Default: those that need no model."),
]
Tokens = Annotated[int | None, typer.Option("--tokens", min=1, help="Budget of fit_budget. Default: half of the present tokens.")]
Model = Annotated[str | None, typer.Option("--model", help='Name of a model, or "offline". Default: as the environment says.')]
Questions = Annotated[
    int, typer.Option("--questions", min=0, help="Questions asked before and after of each store, made from its facts.")
]
QuestionFile = Annotated[
    Path | None,
    typer.Option("--question-file", help='JSONL of {"question", "answer"}, asked of every store.', exists=True, dir_okay=False),
]
Extraction = Annotated[int, typer.Option("--extraction-tokens", min=0, help="Tokens that capturing the memories had cost.")]
MaxTokens = Annotated[int | None, typer.Option("--max-tokens", min=1, help="Of a reply; small models may never end one.")]
Timeout = Annotated[float, typer.Option("--timeout", min=1, help="Seconds that a reply may take.")]
FailUnder = Annotated[
    list[str] | None,
    typer.Option("--fail-under", help="A gate such as retention=0.98; for what should be low it is the most. May be repeated."),
]
Baseline = Annotated[str | None, typer.Option("--baseline", help="Run of savings to compare with: a folder or a name.")]


def savings(
    db: Db = None,
    user: Users = None,
    generated: Generated = 20,
    memories: Memories = 100,
    seed: Seed = 0,
    as_kept: Kept = False,
    strategy: Strategies = None,
    tokens: Tokens = None,
    model: Model = None,
    questions: Questions = 0,
    question_file: QuestionFile = None,
    extraction_tokens: Extraction = 0,
    max_tokens: MaxTokens = None,
    timeout: Timeout = 60,
    out: Out = None,
    resume: Resume = False,
    no_cache: NoCache = False,
    fail_under: FailUnder = None,
    baseline: Baseline = None,
    fail_on_regression: FailOnRegression = False,
    json: Json = None,
    csv: Csv = None,
    markdown: Markdown = None,
    junit: Junit = None,
) -> None:
    """Measure what strategies save and lose; the stores themselves are only read. Status as of `extraction`."""
    gates = parse_gates(fail_under or (), parse_gate)
    names = _names(strategy or all_strategies())
    if fail_on_regression and baseline is None:
        raise typer.BadParameter("--fail-on-regression needs a --baseline")
    if user and db is None:
        raise typer.BadParameter("--user needs a --db")
    if resume and question_file:
        raise typer.BadParameter("a run goes on with the questions that it began with: no --question-file with --resume")
    with failures():
        against = _summary(find_savings_run(baseline)) if baseline else None
        if resume:
            run = SavingsFolder.open(out) if out else latest_unfinished()
        else:
            chosen = _stored(db, user or ()) if db else _generated(generated, memories, seed, as_kept=as_kept)
            kept = ", as kept" if as_kept else ""
            source = f"{len(chosen)} users of {_place(db)}" if db else f"the generator, {memories} memories each, seed {seed}{kept}"
            record = new_record(
                chosen,
                names,
                tokens=tokens,
                model=model,
                model_id=_model(model, max_tokens, timeout).id,
                max_tokens=max_tokens,
                timeout=timeout,
                stores_from=source,
                questions=questions,
                own_questions=read_questions(question_file) if question_file else (),
                extraction_tokens=extraction_tokens,
            )
            run = SavingsFolder.create(out or new_path(), record, chosen)
        summary = _carried_out(run, Asked(run.record.questions, run.record.own_questions), cached=not no_cache)
        verdict = judge(summary, gates=gates, against=against if fail_on_regression else None)
        results = list(run.results().values())
        Files(json, csv, markdown, junit).write(
            run.path,
            json=lambda: as_json(summary),
            csv=lambda: as_csv(results),
            markdown=lambda: as_markdown(summary, verdict, run.record),
            junit=lambda: as_junit(results, verdict),
        )
        tell(tables(summary), verdict, run.path)
    raise typer.Exit(verdict.exit_status)


def _names(texts: Sequence[str]) -> list[str]:
    try:
        for text in texts:
            built(text, None)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--strategy") from error
    return list(dict.fromkeys(texts))


def _generated(count: int, memories: int, seed: int, *, as_kept: bool) -> list[Store]:
    made = stores(count, memories=memories, seed=seed)
    return [without_copies(each) for each in made] if as_kept else list(made)


def _stored(db: str, users: Sequence[str]) -> list[Store]:
    if not settings.is_postgres(db) and not Path(db).exists():
        raise RunError(f"there is no store at {db}: give the path of a DuckDB file that exists, or a PostgreSQL address")
    store: MemoryDb = settings.open_db(db)
    try:
        names = list(users) or [each.user_id for each in store.get_users() if each.memories]
        found = [stored(name, store.get_user_memories(user_id=name, order="oldest")) for name in names]
    finally:
        store.close()
    empty = [each.user_id for each in found if not each.memories]
    if empty or not found:
        raise RunError(f"there is no memory of {', '.join(empty) or 'anybody'} in {_place(db)}: name a user who has some (--user)")
    return found


def _place(db: str | None) -> str:
    """Without the password that an address may hold."""
    return "a PostgreSQL database" if db and settings.is_postgres(db) else Path(db or "").name


def _carried_out(run: SavingsFolder, asked: Asked, *, cached: bool) -> SavingsSummary:
    replies = ReplyCache(settings.home() / "replies.sqlite") if cached else None
    try:
        model: ChatModel = AskedModel(_model(run.record.model, run.record.max_tokens, run.record.timeout), replies or NoReplies())
        return carry_out(run, model, asked, on_result=_progress)
    except KeyboardInterrupt:
        err.print(f"Stopped. Go on with: python -m evals savings --resume --out {run.path}", markup=False, soft_wrap=True)
        raise typer.Exit(COULD_NOT_RUN) from None
    finally:
        if replies is not None:
            replies.close()


def _model(name: str | None, max_tokens: int | None, timeout: float) -> ChatModel:
    """Of the environment, or of that name; one behind a server with its bounds."""
    model = model_of(name)
    return OpenAIChat(name, max_tokens=max_tokens, timeout=timeout) if isinstance(model, OpenAIChat) else model


def _progress(done: int, total: int) -> None:
    err.print(f"{done} of {total}", end="\r" if err.is_terminal else "\n")


def _summary(run: SavingsFolder) -> SavingsSummary:
    return summarise(run.path.name, list(run.results().values()), planned=run.record.stores, seed=run.record.seed)
