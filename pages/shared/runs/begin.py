"""Draws what a run is to be: the cases, the variants, how they are run, and what that will cost before it is begun."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from evals.cases.case import Case
from evals.cases.choice import HOLDOUT
from evals.cases.library import STARTER, CaseLibrary
from evals.cases.problems import CasesRefused
from evals.cases.shelf import Shelf
from evals.extraction.variants import OFFLINE
from evals.running import begin, estimate_run
from evals.runs.errors import RunError
from evals.runs.estimate import Estimate
from evals.runs.record import VariantRecord
from memlib.errors import MemlibError
from memlib.memory.versions import InstructionVersion
from memlib.models.offline import OfflineModel
from pages.shared import address, navigation, said, trouble
from pages.shared.address import shows
from pages.shared.cases.bar import SPLITS
from pages.shared.runs import plan as plans
from pages.shared.runs.plan import DEFAULT_MODEL, MAX_CONCURRENCY, MAX_REPEATS, Plan
from pages.shared.services import Services
from pages.shared.words import counted, literal, shortened

_TAGS = 500


def draw(app: Services) -> None:
    plan, library = plans.read(app.library), CaseLibrary()
    left, right = st.columns(2, gap="medium")
    with left:
        shelf = _cases(plan, library)
    with right:
        versions = _variants(app, plan)
    if shelf is None:
        return
    _how(plan)
    chosen = plan.cases(shelf)
    cases = chosen.cases
    if not cases:
        st.info(_why_none(plan, shelf), icon=":material/search_off:")
        st.button("Take all cases", on_click=address.also, kwargs={"split": None, "tag": None, "holdout": None})
        return
    try:
        variants = plans.variants_of(plan, versions)
        if not variants:
            st.info("Choose at least one version of the instructions.", icon=":material/psychology:")
            return
        with st.skeleton(height=90):
            cost = _estimated(_mark(plan, chosen.hash, variants), variants, cases, plan)
    except (RunError, MemlibError, ValueError) as error:
        trouble.say(error)
        return
    _before(app, plan, cases, variants, cost)


def _cases(plan: Plan, library: CaseLibrary) -> Shelf | None:
    st.markdown("**Cases**")
    titles = {each.name: each.title for each in library.sources()}
    names = list(dict.fromkeys([*titles, plan.file]))
    key = shows("run-file", plan.file)
    st.selectbox(
        "File",
        names,
        key=key,
        format_func=lambda name: titles.get(name, name),
        on_change=lambda: address.also(file=_or_none(st.session_state[key], STARTER), split=None, tag=None, holdout=None),
    )
    try:
        shelf = plans.shelf_of(plan, library)
    except CasesRefused as error:
        trouble.say(error)
        return None
    if shelf.problems:
        st.warning(
            f"{counted(len(shelf.problems), 'line')} of the file cannot be read and will be left out; the page of cases names them.",
            icon=":material/warning:",
        )
    splits = [name for name in shelf.splits if name != HOLDOUT]
    _several("Splits", list(dict.fromkeys([*plan.splits, *splits])), "split", plan.splits, lambda name: SPLITS.get(name, literal(name)))
    tags = list(dict.fromkeys([*plan.tags, *list(shelf.tags)[:_TAGS]]))
    _several("Tags", tags, "tag", plan.tags, lambda tag: f"{tag} ({shelf.tags.get(tag, 0):,})")
    if shelf.held_out:
        key = shows("run-holdout", plan.holdout)
        st.checkbox(
            f"Run the hold-out instead ({shelf.held_out:,} cases)",
            key=key,
            help="Look at it once, at the end: what is tuned on it tells nothing any more.",
            on_change=lambda: address.also(holdout="1" if st.session_state[key] else None),
        )
    return shelf


def _why_none(plan: Plan, shelf: Shelf) -> str:
    if not shelf.cases:
        return "This file has no case yet."
    return "No reviewed case fits these splits and tags." if plan.splits or plan.tags else "No case of this file was reviewed yet."


def _variants(app: Services, plan: Plan) -> Sequence[InstructionVersion]:
    st.markdown("**Variants**")
    versions = app.library.all()
    titles = {version.hash: f"{version.name} · {version.hash}" for version in versions}
    lost = [hash_ for hash_ in plan.variants if hash_ not in titles]
    for hash_ in lost:
        st.warning(f"There are no instructions {literal(shortened(hash_, 20))} any more.", icon=":material/warning:")
    key = shows("run-variants", tuple(hash_ for hash_ in plan.variants if hash_ in titles))
    st.multiselect(
        "Instructions",
        list(titles),
        key=key,
        format_func=lambda hash_: titles[hash_],
        placeholder="Choose versions",
        on_change=lambda: address.also(variant=tuple(st.session_state[key])),
    )
    st.page_link(navigation.CAPTURE, label="Write or compare versions", icon=":material/edit_note:")
    names = {DEFAULT_MODEL: f"The app's model: {app.model.id}", OFFLINE: f"Offline: {OfflineModel().id}"}
    models = list(dict.fromkeys([DEFAULT_MODEL, OFFLINE, *plan.models]))
    _several(
        "Models",
        models,
        "model",
        plan.models,
        lambda name: names.get(name, name),
        new=True,
        placeholder="Choose, or type a model's name",
    )
    return versions


def _how(plan: Plan) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        key = shows("run-repeats", plan.repeats)
        st.number_input(
            "Repeats",
            1,
            MAX_REPEATS,
            key=key,
            width=130,
            help="For models that do not always answer alike.",
            on_change=lambda: address.also(repeats=_or_none(str(st.session_state[key]), "1")),
        )
        parallel = shows("run-concurrency", plan.concurrency)
        st.number_input(
            "At once",
            1,
            MAX_CONCURRENCY,
            key=parallel,
            width=130,
            help="Calls of a model under way at the same time.",
            on_change=lambda: address.also(concurrency=_or_none(str(st.session_state[parallel]), "8")),
        )
        cached = shows("run-cached", plan.cached)
        st.checkbox(
            "Take known replies from the cache",
            key=cached,
            help="What was asked before in just these words is not asked again, and costs nothing.",
            on_change=lambda: address.also(nocache=None if st.session_state[cached] else "1"),
        )


def _several(
    label: str,
    options: list[str],
    name: str,
    chosen: tuple[str, ...],
    shown: Callable[[str], str],
    *,
    new: bool = False,
    placeholder: str = "All",
) -> None:
    key = shows(f"run-{name}", chosen)
    st.multiselect(
        label,
        options,
        key=key,
        format_func=shown,
        placeholder=placeholder,
        accept_new_options=new,
        on_change=lambda: address.also(**{name: tuple(st.session_state[key])}),
    )


def _or_none(value: str, plain: str) -> str | None:
    """What stands in the address: nothing for what is so anyway."""
    return None if value == plain else value


def _mark(plan: Plan, cases_hash: str, variants: Sequence[VariantRecord]) -> str:
    """Another one for whatever changes the estimate."""
    return repr((cases_hash, [(each.hash, each.model, each.model_id) for each in variants], plan.repeats, plan.cached))


@st.cache_data(show_spinner=False, max_entries=50, ttl=300)
def _estimated(mark: str, _variants: Sequence[VariantRecord], _cases: Sequence[Case], _plan: Plan) -> Estimate:  # noqa: ARG001
    return estimate_run(_variants, _cases, repeats=_plan.repeats, cached=_plan.cached)


def _before(app: Services, plan: Plan, cases: Sequence[Case], variants: Sequence[VariantRecord], cost: Estimate) -> None:
    with st.container(key="estimate", border=True):
        st.markdown(f"**{counted(len(cases), 'case')} × {counted(len(variants), 'variant')} × {counted(plan.repeats, 'repeat')}**")
        with st.grid(columns=4, min_column_width=140):
            st.metric(
                "Calls, about", f"{cost.calls:,}", f"{cost.replayed:,} from the cache" if cost.replayed else None, delta_color="off"
            )
            st.metric("Tokens to send", f"{cost.input_tokens:,}")
            st.metric("Tokens to get", f"{cost.output_tokens:,}")
            st.metric("Money", _money(cost), help="By the price table prices.toml, which you can edit.")
        if plan.holdout:
            st.warning("This looks at the hold-out.", icon=":material/lock_open:")
        st.button(
            "Run",
            key="run",
            type="primary",
            icon=":material/play_arrow:",
            on_click=_run,
            args=(app, plan, cases, variants),
        )


def _money(cost: Estimate) -> str:
    if cost.money is None:
        return "unknown"
    return f"{cost.money:,.4f} {cost.currency}" if cost.money else f"0 {cost.currency}"


def _run(app: Services, plan: Plan, cases: Sequence[Case], variants: Sequence[VariantRecord]) -> None:
    try:
        run = begin(variants, cases, cases_from=plan.source, repeats=plan.repeats, tags=plan.tags)
    except (RunError, ValueError) as error:
        said.say(str(error), failed=True)
        return
    app.runs.start(run, concurrency=plan.concurrency, cached=plan.cached)
    address.go({"run": run.name, "concurrency": str(plan.concurrency), "nocache": None if plan.cached else "1"})
