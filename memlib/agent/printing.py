"""Prints a turn on the terminal while it comes."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.markdown import Markdown
from rich.panel import Panel
from rich.text import Text

from memlib.agent.output import RunCompleted, RunContent, RunOutput

_SIGNS = {"add": "+", "update": "~", "delete": "-"}


class Printer:
    """Shows the message, the answer as it grows, and at the end what was remembered; all at once where there is no terminal."""

    def __init__(self, message: str, console: Console | None = None) -> None:
        self._message = Panel(Text(message), title="Message", title_align="left", border_style="cyan")
        self._content = ""
        self._console = console or Console()
        self._live = Live(self._render(), console=self._console, auto_refresh=False, vertical_overflow="visible")

    def __enter__(self) -> Printer:
        if self._console.is_terminal:
            self._live.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._live.stop()

    def show(self, event: RunContent | RunCompleted) -> None:
        """Show one event of the turn."""
        if isinstance(event, RunContent):
            self._content += event.content
            if self._live.is_started:
                self._live.update(self._render(), refresh=True)
        elif self._live.is_started:
            self._live.update(self._render(event.output), refresh=True)
        else:
            self._console.print(self._render(event.output))

    def _render(self, output: RunOutput | None = None) -> RenderableType:
        parts: list[RenderableType] = [self._message]
        if self._content:
            parts.append(Panel(Markdown(self._content), title="Answer", title_align="left", border_style="green"))
        if output is not None:
            parts += [Text(line, style="dim") for line in _footer(output)]
        return Group(*parts)


def _footer(output: RunOutput) -> list[str]:
    changed = [
        f"{_SIGNS[change.operation]} {memory.memory}"
        for change in output.changes
        if (memory := change.after or change.before) is not None
    ]
    refused = [f"! not stored: {refusal.reason}" for refusal in output.refused]
    tokens = output.usage.input_tokens + output.usage.output_tokens
    return [*changed, *refused, *output.warnings, f"{output.model}, {output.seconds:.1f} s, {tokens:,} tokens"]
