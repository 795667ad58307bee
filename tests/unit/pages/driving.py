"""What the tests of the pages do in them, and read from them."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

from pages.shared.services import services

MAIN = Path(__file__).parents[3] / "pages" / "main.py"


def tab() -> AppTest:
    """Another browser tab."""
    return AppTest.from_file(str(MAIN), default_timeout=20)


def as_user(app: AppTest, user_id: str) -> AppTest:
    app.query_params["user"] = user_id
    app.query_params.pop("conversation", None)
    return app.run()


def say(app: AppTest, text: str) -> AppTest:
    return app.chat_input[0].set_value(text).run()


def known(app: AppTest) -> list[str]:
    """What is known about the user of the page, the newest first."""
    return [memory.memory for memory in services().db.get_user_memories(user_id=app.query_params["user"])]


def shown(app: AppTest) -> str:
    """Every text of the page."""
    return "\n".join(
        str(item.value) for items in (app.text, app.markdown, app.caption, app.error, app.success, app.info) for item in items
    )


def press(app: AppTest, key: str) -> AppTest:
    return app.button(key=key).click().run()


def labelled(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()
