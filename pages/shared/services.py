"""What all sessions of the process share: the store, the versions of the instructions, and what runs beside the pages."""

from __future__ import annotations

from dataclasses import dataclass, field

import streamlit as st

from memlib import settings
from memlib.agent import Agent
from memlib.db.base import MemoryDb
from memlib.memory import MemoryManager
from memlib.memory.versions import InstructionLibrary, InstructionVersion
from memlib.models.base import ChatModel
from pages.shared.capture.drafts import Drafts
from pages.shared.capture.trials import Trials
from pages.shared.memories.warming import Warming
from pages.shared.optimise.jobs import Previews
from pages.shared.playground.jobs import Jobs
from pages.shared.runs.jobs import RunJobs

MEMORY_TOKENS = 1_500
"""How many tokens of memories the model is shown."""


@dataclass(frozen=True)
class Services:
    """Opened once; serves all threads."""

    manager: MemoryManager
    library: InstructionLibrary
    jobs: Jobs
    trials: Trials
    drafts: Drafts
    warming: Warming
    runs: RunJobs = field(default_factory=RunJobs)
    previews: Previews = field(default_factory=Previews)

    @property
    def db(self) -> MemoryDb:
        return self.manager.db

    @property
    def model(self) -> ChatModel:
        return self.manager.get_model()

    @property
    def agent(self) -> Agent:
        """Captures by the version that is the default now; an `InstructionsError` when that cannot be read."""
        return self.agent_for(self.library.default())

    def agent_for(self, version: InstructionVersion) -> Agent:
        """Captures by that version. Cheap: it shares the store and the model with all others."""
        manager = MemoryManager(self.db, self.model, memory_capture_instructions=version.text, embedder=self.manager.search.embedder)
        return Agent(memory_manager=manager, name="Playground", update_memory_on_run=True, memory_tokens=MEMORY_TOKENS)

    def erase(self, user_id: str) -> None:
        """Remove every trace of the user, also of what runs beside the pages; a `DatabaseError` when the store could not."""
        self.jobs.forget(user_id)
        self.trials.forget(user_id)
        self.warming.forget(user_id)
        self.previews.forget(user_id)
        self.manager.erase_user(user_id=user_id)

    def close(self) -> None:
        self.runs.close()
        self.previews.close()
        self.trials.close()
        self.jobs.close()
        self.db.close()


def services() -> Services:
    """A `DatabaseError` or a `ValueError` says what is wrong with the store or the settings; asked again, they are tried again."""
    return open_services()


@st.cache_resource(show_spinner=False, on_release=Services.close)
def open_services() -> Services:
    """The cached opening behind `services`; cleared, everything is closed."""
    manager = MemoryManager(db=settings.default_db(), model=settings.default_model())
    return Services(manager, InstructionLibrary(), Jobs(), Trials(), Drafts(), Warming())
