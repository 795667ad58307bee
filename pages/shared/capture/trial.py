"""Draws two versions at work, side by side, on a text or on a chat of the playground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import streamlit as st

from memlib.db.schemas import MemoryChange
from memlib.memory.capture import instructions_hash
from memlib.memory.versions import InstructionVersion, checked_text
from memlib.models.offline import OfflineModel
from memlib.text import fingerprint
from pages.shared.capture.desk import EDITOR, Desk, choose, go, pick, say
from pages.shared.capture.trials import MESSAGES, Side, Talk, Trial
from pages.shared.people import SESSIONS, USERS
from pages.shared.versions import label
from pages.shared.words import counted, literal, remembered, sentence, shortened

TEXT, CHAT = "text", "chat"
_SOURCES = {TEXT: "On a text", CHAT: "On a chat"}
_SOURCE = "source"
_USER, _CONVERSATION = "user", "conversation"
_TRIAL = "trial"
_SAID = "trial-said"
_KNOWN = "trial-known"
_SIDES = ("left", "right")
_READ = 100
"""How many messages of a chat are looked at, the last ones."""
_BEAT_SECONDS = 0.5
_DONE = {"add": "Added", "update": "Updated", "delete": "Deleted"}


def draw(desk: Desk) -> None:
    trial = desk.app.trials.get(st.query_params.get(_TRIAL, ""))
    if isinstance(desk.app.model, OfflineModel):
        st.info(
            "The built-in offline model works by rules and does not read instructions: both sides will remember the same. "
            "Connect a model to see a difference.",
            icon=":material/cloud_off:",
        )
    versions = _sides(desk)
    source = st.query_params.get(_SOURCE, TEXT)
    choose("What to try on", list(_SOURCES), source if source in _SOURCES else TEXT, name=_SOURCE, labels=_SOURCES.__getitem__)
    if source == CHAT:
        messages: tuple[tuple[str, str], ...] = _chat(desk)
    else:
        messages = _text(trial)
    running = trial is not None and trial.running
    st.button(
        "Try both",
        type="primary",
        icon=":material/play_arrow:",
        disabled=running,
        on_click=_start,
        args=(desk, versions, messages if source == CHAT else None),
    )
    if trial is not None and running:
        _watch(desk, trial)
    elif trial is not None:
        _show(trial)
    elif _TRIAL in st.query_params:
        st.caption("What this link tried is not kept any more. Try it again.")


def _sides(desk: Desk) -> tuple[str, str]:
    """The hashes of the two versions; the text in the editor is one to choose while it is changed."""
    names = {version.hash: label(version) for version in desk.versions}
    if desk.changed:
        names = {EDITOR: "The text in the editor", **names}
    first = desk.default.hash if desk.default is not None else desk.versions[0].hash
    second = EDITOR if desk.changed else desk.chosen.hash
    if second == first:
        second = next(each for each in names if each != first)
    chosen = []
    for column, name, fallback in zip(st.columns(2, gap="medium"), _SIDES, (first, second)):
        wanted = st.query_params.get(name, fallback)
        chosen.append(wanted if wanted in names else fallback)
        with column:
            pick(name.capitalize(), list(names), chosen[-1], name=name, labels=names.__getitem__)
    return chosen[0], chosen[1]


# What is tried


def _text(trial: Trial | None) -> tuple[tuple[str, str], ...]:
    if trial is not None:
        st.session_state.setdefault(_SAID, trial.talk.messages[-1][1] if len(trial.talk.messages) == 1 else "")
        st.session_state.setdefault(_KNOWN, "\n".join(trial.talk.known))
    left, right = st.columns(2, gap="medium")
    with left:
        said = st.text_area(
            "What a user says",
            key=_SAID,
            height=110,
            placeholder="I moved to Lyon last week, and I can't eat nuts.",
            persist_state="session",
        )
    with right:
        st.text_area(
            "What is known before, one memory a line",
            key=_KNOWN,
            height=110,
            placeholder="User lives in Paris",
            persist_state="session",
        )
    return (("user", said),)


def _chat(desk: Desk) -> tuple[tuple[str, str], ...]:
    """The messages of the chat that the URL names, as many as are tried at once, the last ones."""
    users = [user.user_id for user in desk.app.db.get_users(limit=USERS)]
    if not users:
        st.caption("Nobody has chatted yet. Chat in the playground first, or try on a text.")
        return ()
    wanted = st.query_params.get(_USER)
    user_id = wanted if wanted in users else users[0]
    sessions = desk.app.db.get_sessions(user_id=user_id, limit=SESSIONS)
    names = {session.session_id: session.name or "New conversation" for session in sessions}
    session_id = st.query_params.get(_CONVERSATION)
    session_id = session_id if session_id in names else next(iter(names), None)
    left, right = st.columns(2, gap="medium")
    with left:
        pick("User", users, user_id, name=_USER, labels=lambda each: shortened(each, 40))
    with right:
        pick(
            "Conversation", list(names), session_id, name=_CONVERSATION, labels=lambda each: shortened(names[each]), disabled=not names
        )
    if session_id is None:
        return ()
    kept = desk.app.db.get_messages(user_id=user_id, session_id=session_id, limit=_READ)
    messages = last_messages([(message.role, message.content) for message in kept if message.content])
    said = sum(role == "user" for role, _ in messages)
    st.caption(f"{counted(said, 'message')} of the user (at most the last {MESSAGES}), each captured in turn. Nothing is known before.")
    return messages


def last_messages(messages: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The end of a conversation that begins with the first of the last `MESSAGES` messages of the user."""
    said = [place for place, (role, _) in enumerate(messages) if role == "user"][-MESSAGES:]
    return tuple(messages[said[0] :]) if said else ()


def _start(desk: Desk, sides: tuple[str, str], messages: tuple[tuple[str, str], ...] | None) -> None:
    try:
        if messages is None:
            said = st.session_state[_SAID].strip()
            known = tuple(line.strip() for line in st.session_state[_KNOWN].splitlines() if line.strip())
            talk = Talk((("user", said),) if said else (), known)
        else:
            talk = Talk(messages)
        trial = Trial(talk, [_version(desk, side) for side in sides])
    except ValueError as error:
        say(str(error), failed=True)
        return
    desk.app.trials.start(trial, desk.app.model, desk.app.manager.search.embedder)
    go({_TRIAL: trial.id})


def _version(desk: Desk, side: str) -> InstructionVersion:
    if side != EDITOR:
        return next(version for version in desk.versions if version.hash == side)
    text = checked_text(desk.text)
    return InstructionVersion("The text in the editor", instructions_hash(text), text, None, Path())


# What came of it


@st.fragment(run_every=_BEAT_SECONDS)
def _watch(desk: Desk, trial: Trial) -> None:
    if not trial.running:
        st.rerun()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.progress(trial.done / trial.total, f"{trial.done} of {counted(trial.total, 'capture')} done", width="stretch")
        st.button("Cancel", icon=":material/stop_circle:", on_click=desk.app.trials.cancel, args=(trial,))
    _show(trial)


def _show(trial: Trial) -> None:
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
    return f"Both remember {counted(both, 'memory', 'memories')}; only the left {alone[0]}, only the right {alone[1]}."


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
