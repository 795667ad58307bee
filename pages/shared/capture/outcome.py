"""Draws what came of a trial: what each version remembers and refuses, what it costs, and what only one of the two remembers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import streamlit as st

from memlib.db.schemas import MemoryChange
from memlib.text import fingerprint
from pages.shared.capture.desk import Desk
from pages.shared.capture.trials import Side, Trial
from pages.shared.versions import label
from pages.shared.words import counted, literal, remembered, sentence, shortened

_BEAT_SECONDS = 0.5
_DONE = {"add": "Added", "update": "Updated", "delete": "Deleted"}


@st.fragment(run_every=_BEAT_SECONDS)
def watch(desk: Desk, trial: Trial) -> None:
    if not trial.running:
        st.rerun()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.progress(trial.done / trial.total, f"{trial.done} of {counted(trial.total, 'capture')} done", width="stretch")
        st.button("Cancel", icon=":material/stop_circle:", on_click=desk.app.trials.cancel, args=(trial,))
    show(trial)


def show(trial: Trial) -> None:
    if trial.cancelled:
        st.caption(":material/stop_circle: Cancelled. What was done until then is shown.")
    elif (verdict := in_words(trial)) is not None:
        st.markdown(f"**{verdict}**")
    for column, side, other in zip(st.columns(2, gap="medium"), trial.sides, reversed(trial.sides)):
        with column:
            _side(side, other, several=len(trial.talk.said) > 1)
    st.caption("Tried in a store of its own, which is gone: no user's memories were read or changed.")


def in_words(trial: Trial) -> str | None:
    """What the two sides remember in the end, compared; None before the end, or where one failed."""
    left, right = trial.sides
    if left.memories is None or right.memories is None:
        return None
    alone = [len(_only(side.memories or (), other.memories or ())) for side, other in ((left, right), (right, left))]
    both = len(left.memories) - alone[0]
    if not any(alone):
        return f"Both remember the same: {counted(both, 'memory', 'memories')}." if both else "Both remember nothing."
    common = counted(both, "memory", "memories") if both else "No memory"
    return f"{common} in common; {alone[0]} only on the left, {alone[1]} only on the right."


def _only(memories: Sequence[str], others: Sequence[str]) -> frozenset[str]:
    said = {fingerprint(memory) for memory in others}
    return frozenset(memory for memory in memories if fingerprint(memory) not in said)


def _side(side: Side, other: Side, *, several: bool) -> None:
    st.markdown(f"**{literal(label(side.version))}**")
    st.caption(_costs(side))
    if side.error is not None:
        st.error(sentence(side.error), icon=":material/error:")
    alone = _only(side.memories, other.memories) if side.memories is not None and other.memories is not None else frozenset()
    for step in side.steps:
        if several:
            st.caption(f"“{literal(shortened(step.said, 90))}”")
        if not step.result.changes and not step.result.refused:
            st.caption("Nothing to remember.")
        for change in step.result.changes:
            _change(change, alone)
        for refusal in step.result.refused:
            st.text(f"Not stored: {refusal.memory or 'a deletion'}")
            st.caption(literal(refusal.reason))


def _costs(side: Side) -> str:
    results = [step.result for step in side.steps]
    operations = [change.operation for result in results for change in result.changes]
    refused = [refusal for result in results for refusal in result.refused]
    costs = remembered({"operations": operations, "refused": refused, "usage": asdict(side.usage), "seconds": side.seconds})
    return f"{costs} (estimated)" if side.usage.estimated else costs


def _change(change: MemoryChange, alone: frozenset[str]) -> None:
    after = change.after.memory if change.after is not None else None
    with st.container(horizontal=True, wrap=False, gap="xsmall", vertical_alignment="center"):
        before = change.before.memory if change.before is not None else ""
        text = before if after is None else f"{before}\n→ {after}" if before else after
        st.text(f"{_DONE[change.operation]}: {text}", width="stretch")
        if after in alone:
            st.badge("Only here", color="violet")
