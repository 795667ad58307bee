"""The model that is there without a key, a server or a network."""

from memlib.models.offline.model import OfflineModel

__all__ = ["OfflineModel"]
