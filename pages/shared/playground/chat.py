"""Draws a conversation: its messages, what was remembered of each, the answer that is coming, and the box to write in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from time import monotonic, sleep

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from memlib.agent import Agent
from memlib.errors import InstructionsError, MemlibError
from memlib.memory.versions import InstructionVersion
from pages.shared import state
from pages.shared.parts import part
from pages.shared.playground import conversation, messages, which_model
from pages.shared.playground.conversation import Conversation
from pages.shared.playground.jobs import TurnJob
from pages.shared.services import Services
from pages.shared.state import Notice
from pages.shared.words import answer, named, sentence, shortened

SUGGESTIONS = (
    "I live in Lyon and I work as a nurse.",
    "I'm vegetarian and allergic to peanuts.",
    "What do you know about me?",
)
Send = Callable[[str], None]
_UNSENT = "unsent"
_BEGUN = "begun"
_HEARTBEAT_SECONDS = 0.1
"""How soon Stop, and any other click, is seen while the model is silent."""
_FIRST_SECONDS = 1.0
"""How long the rest of the page waits for the first words of an answer to a message that was just sent."""
_SEEN_SECONDS = 0.15
"""How long it then leaves the browser to these words: drawn together with the page they would be seen as late as it."""
_WATCH_SECONDS = 1.0
"""How often a page that waits for a capture looks for it: that of a turn that was stopped, or one that is made again."""


@dataclass(frozen=True)
class ComingAnswer:
    """The place of an answer that is being written."""

    job: TurnJob
    place: DeltaGenerator
    below: DeltaGenerator
    """The place of Stop."""

    def begin(self, stop: Callable[[TurnJob], None]) -> None:
        """Until the first words are there and seen, or do not come soon."""
        st.session_state[_BEGUN] = True
        end, text = monotonic() + _FIRST_SECONDS, ""
        for beat, text in enumerate(self.job.follow(_HEARTBEAT_SECONDS)):
            # Nothing in place of words that come at once.
            if text or beat:
                self.show(text)
            if beat == 1:
                self.offer_stop(stop)
            if text or monotonic() > end:
                break
        if text:
            sleep(_SEEN_SECONDS)

    def follow(self) -> None:
        """Until the turn ends; then the page is drawn with what came of it.

        Once it is drawn sooner. A browser that had not seen the page yet may have sent a click on the Stop of `begin`, which is of a
        part: it waits for the script's end, and would not end what the script waits for.
        """
        end = monotonic() + _FIRST_SECONDS if st.session_state.pop(_BEGUN, False) else inf
        for text in self.job.follow(_HEARTBEAT_SECONDS):
            self.show(text)
            if monotonic() > end:
                break
        st.rerun()

    def offer_stop(self, stop: Callable[[TurnJob], None]) -> None:
        self.below.button(
            "Stopping…" if self.job.stopping else "Stop",
            key="stop",
            icon=":material/stop_circle:",
            disabled=self.job.stopping,
            on_click=stop,
            args=(self.job,),
        )

    def show(self, text: str) -> None:
        # Drawn at every beat: only while something is drawn does a script notice that it is to end.
        self.place.markdown(f"{answer(text)}{'' if self.job.whole else '▏'}" if text else ":shimmer[Thinking…]")


def load(app: Services, *, user_id: str, session_id: str) -> Conversation:
    """The conversation as it stands now, with what is done beside the pages."""
    job = app.jobs.get(user_id=user_id, session_id=session_id)
    capturing = app.jobs.capturing(user_id=user_id, session_id=session_id)
    return conversation.load(app.db, job, user_id=user_id, session_id=session_id, capturing=capturing)


def draw(
    app: Services, talk: Conversation, version: InstructionVersion | None, *, user_id: str, session_id: str
) -> ComingAnswer | None:
    """What is said is captured by the version; without one, by the default. What it returns is to be followed when all is drawn."""
    which_model.draw(app.model)

    def send(message: str) -> None:
        try:
            app.jobs.start(_agent(app, version), message, user_id=user_id, session_id=session_id)
        except (ValueError, InstructionsError) as error:
            _keep(message, str(error), user_id=user_id)
            st.rerun()
        else:
            if message == st.session_state.get(state.own(_UNSENT, user_id)):
                state.clear_notice(user_id, "chat")

    def again(message_id: str) -> None:
        try:
            rows = load(app, user_id=user_id, session_id=session_id).rows
            # Another tab may have done it meanwhile.
            if any(row.key == message_id and row.capture_error is not None and not row.remembering for row in rows):
                app.jobs.capture_again(_agent(app, version), message_id, user_id=user_id, session_id=session_id)
        except MemlibError as error:
            state.notify(Notice(user_id, str(error), failed=True))

    with st.container(key="chat", height=520, border=False, autoscroll=True):
        for row in talk.rows:
            # Of a message without an answer, the Retry of the answer captures too.
            own = None if talk.failure is not None and row.key == talk.last_message_id else again
            messages.draw(app, row, own, user_id=user_id, session_id=session_id)
        end = st.container()
    _not_sent(user_id, send)
    below = st.container()
    # While an answer comes, the page is drawn again at its end.
    if talk.remembering and talk.job is None:
        _watch(app, talk, user_id=user_id, session_id=session_id)
    with end:
        if talk.job is None:
            _next(app, talk, send, below, user_id=user_id, session_id=session_id)
            return None
        _shut_box(send, below, user_id=user_id, session_id=session_id)
        # A click in a part is answered when the script has run: here, when the model has written.
        return _coming(app, talk.job)


@part("next")
def _next(app: Services, talk: Conversation, send: Send, below: DeltaGenerator, *, user_id: str, session_id: str) -> None:
    """What follows the messages, and the box.

    It alone is drawn when something was sent, with the first words of the answer. The whole page takes the browser longer than a
    quick model its first word.
    """
    job = app.jobs.get(user_id=user_id, session_id=session_id)
    with below:
        _box(send, user_id=user_id, session_id=session_id, disabled=job is not None and job.running)
    if job is not talk.last_job:
        if job is not None and job.running:
            _first_words(job, app.jobs.stop, asked=job.message == talk.retry)
        st.rerun()
    if talk.failure is not None:
        _failed(talk, send)
    elif not talk.rows:
        _suggest(user_id, send)


@part("box")
def _shut_box(send: Send, below: DeltaGenerator, *, user_id: str, session_id: str) -> None:
    """The box while an answer comes. By a part, as else: outside of one it would be another box for the browser."""
    with below:
        _box(send, user_id=user_id, session_id=session_id, disabled=True)


def _first_words(job: TurnJob, stop: Callable[[TurnJob], None], *, asked: bool) -> None:
    """The message, unless it was `asked` before, and the beginning of its answer."""
    # As close as messages stand.
    with st.container(gap="xsmall"):
        if not asked:
            with st.chat_message("user", avatar=messages.AVATARS["user"]):
                st.text(conversation.asked_of(job).text)
        with st.chat_message("assistant", avatar=messages.AVATARS["assistant"]):
            ComingAnswer(job, st.empty(), st.empty()).begin(stop)


def _box(send: Send, *, user_id: str, session_id: str, disabled: bool) -> None:
    # Another box in each conversation: what stands in one, or is sent from it, is never another user's.
    draft = f"draft-{user_id}-{session_id}"
    # Without a limit of its own: the box would refuse a text that is too long without a word.
    st.chat_input(
        f"Message as {shortened(user_id, 32)}",
        key=draft,
        submit_mode="disable",
        disabled=disabled,
        on_submit=lambda: send(st.session_state[draft]),
    )


def _keep(message: str, reason: str, *, user_id: str) -> None:
    """Keep a message that was refused, after the one that waits already."""
    key = state.own(_UNSENT, user_id)
    waiting = st.session_state.get(key)
    st.session_state[key] = message if waiting in (None, message) else f"{waiting}\n\n{message}"
    state.notify(Notice(user_id, f"Not sent: {reason}", failed=True, about="chat", unsent=message))


def _not_sent(user_id: str, send: Send) -> None:
    """A message that was refused, to be sent again as it is or changed."""
    notice = state.notice_for(user_id, "chat")
    if notice is None:
        return
    key = state.own(_UNSENT, user_id)
    with st.container(key="unsent-message"):
        st.error(sentence(notice.text), icon=":material/error:")
        st.session_state.setdefault(key, notice.unsent)
        st.text_area("Your message", key=key, height=100)
        with st.container(horizontal=True):
            st.button("Send again", icon=":material/send:", on_click=lambda: send(st.session_state[key]))
            st.button("Discard", on_click=state.clear_notice, args=(user_id, "chat"))


@st.fragment(run_every=_WATCH_SECONDS)
def _watch(app: Services, talk: Conversation, *, user_id: str, session_id: str) -> None:
    """Draw the page again once a capture that it waits for has said what it came to."""
    if load(app, user_id=user_id, session_id=session_id).remembering != talk.remembering:
        st.rerun()


def _suggest(user_id: str, send: Send) -> None:
    with st.container(key="suggestions", gap="small"):
        st.markdown(f"Say something about yourself as **{named(user_id)}**, or start with one of these:")
        for text in SUGGESTIONS:
            st.button(text, key=f"suggest-{text}", on_click=send, args=(text,))


def _failed(talk: Conversation, send: Send) -> None:
    with st.container(key="failed"):
        st.error(sentence(talk.failure or ""), icon=":material/error:")
        if talk.retry is not None:
            st.button("Retry", icon=":material/refresh:", on_click=send, args=(talk.retry,))


def _agent(app: Services, version: InstructionVersion | None) -> Agent:
    return app.agent_for(version) if version else app.agent


def _coming(app: Services, job: TurnJob) -> ComingAnswer:
    with st.chat_message("assistant", avatar=messages.AVATARS["assistant"]):
        coming = ComingAnswer(job, st.empty(), st.empty())
        # At once: while the page around it is drawn, what was there is not to go.
        if job.text:
            coming.show(job.text)
        coming.offer_stop(app.jobs.stop)
    return coming
