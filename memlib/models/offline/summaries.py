"""All that many memories say, in one text: each thing once, the later of two that contradict."""

from __future__ import annotations

from collections import Counter

from memlib.models.offline.composition import current, put_together, take_apart
from memlib.models.offline.facts import Fact
from memlib.models.tasks import SummarizeReply, SummarizeTask

_MOST_TOPICS = 10


def summarize(task: SummarizeTask) -> SummarizeReply:
    """No fact is lost; what no form fits is kept as it was written."""
    parts = current(part for memory in task.memories for part in take_apart(memory))
    topics = Counter(topic for part in parts if isinstance(part, Fact) for topic in part.topics)
    return SummarizeReply(memory=put_together(parts), topics=[topic for topic, _ in topics.most_common(_MOST_TOPICS)])
