"""Chat models and embedders behind the OpenAI API, as OpenAI, Ollama, vLLM, LM Studio and llama.cpp serve it."""

from memlib.models.openai.chat import DEFAULT_MODEL, OpenAIChat
from memlib.models.openai.embedder import DEFAULT_EMBEDDER, OpenAIEmbedder

__all__ = ["DEFAULT_EMBEDDER", "DEFAULT_MODEL", "OpenAIChat", "OpenAIEmbedder"]
