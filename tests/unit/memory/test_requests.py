"""What a message asks to be done now is no memory of its user; what they want of their life is, and how they want to be answered."""

from __future__ import annotations

import pytest

from memlib.claims.requests import is_only_requested
from memlib.memory.grounding import Ground, ground, objection
from memlib.models.tasks import Turn

OF_THE_MOMENT = [
    ("Turn these notes into a table: vendor call at 3, quote pending", "User needs to turn notes into a table"),
    ("can you sort the seating plan?", "User asks to sort the seating plan"),
    ("My scooter was stolen. How do I cancel the insurance?", "User wants to cancel insurance"),
    ("What should I put in my suitcase for a week of skiing?", "User is looking for what to put in a suitcase"),
    ("I live in Hull. Should I repaint the fence before winter?", "User should repaint the fence before winter"),
    ("I teach at a school and need help with my taxes", "User needs help with taxes"),
    ("Übersetze meinen Brief an die Vermieterin ins Polnische", "Der Nutzer möchte einen Brief an die Vermieterin übersetzen"),
    ("Ich wohne in Bonn, kannst du mir eine Radtour am Rhein planen?", "Der Nutzer bittet um die Planung einer Radtour am Rhein"),
    ("Corrige ma lettre de motivation", "L'utilisateur souhaite corriger sa lettre de motivation"),
    ("J'ai deux poules. Tu me donnes des conseils ?", "L'utilisateur cherche des conseils"),
    ("Tengo un gato. ¿Cómo quito los pelos del sofá?", "El usuario quiere quitar los pelos del sofá"),
    ("Sono di Bari, dammi una ricetta con le cozze", "L'utente vuole una ricetta con le cozze"),
    ("meu filho tem 9. e me dá ideia de passeio em fortaleza", "O usuário pede um passeio em Fortaleza"),
    ("我住在苏州，帮我写一封辞职信", "用户需要写一封辞职信"),
    ("大阪に住んでます。退職願の文面を書いてください", "ユーザーは退職願の文面を書きたいです"),
]
LASTING = [
    ("I want to run a marathon before I turn forty. How many months?", "User wants to run a marathon before turning forty"),
    ("is a bootcamp worth it if my goal is to become a nurse?", "User wants to become a nurse"),
    ("From now on use metric only. How tall is a five foot person?", "User wants metric units only"),
    ("Can you always answer in one line?", "User wants answers of one line"),
    ("can you call me Mags? everyone does", "User asks to be called Mags"),
    ("I asked my wife for a divorce in May. Where do I start?", "User asked their wife for a divorce"),
    ("My doctor told me to cut out salt. What can I cook?", "User should cut out salt"),
    ("Nächstes Jahr will ich den Segelschein machen. Welcher ist nötig?", "Der Nutzer will den Segelschein machen"),
    ("Évite les anglicismes, s'il te plaît", "L'utilisateur veut qu'on évite les anglicismes"),
    ("quiero sacarme el carnet de moto, ¿es tarde?", "El usuario quiere sacarse el carnet de moto"),
    ("Vorrei imparare a usare Excel, da dove parto?", "L'utente vuole imparare a usare Excel"),
    ("quero aprender violão, é loucura?", "O usuário quer aprender violão"),
    ("今年想学会指弹，每天练多久合适？", "用户想学会指弹"),
    ("助産師になりたいんだけど、今からやっておくことってある？", "ユーザーは助産師になりたいと思っています"),
]


def given(message: str) -> Ground:
    return ground([Turn("user", message)], (), "2026-11-26")


@pytest.mark.parametrize(("message", "memory"), OF_THE_MOMENT)
def test_what_is_asked_for_now_is_no_memory(message: str, memory: str) -> None:
    assert is_only_requested(memory, message)
    assert objection(memory, None, given(message)) is not None


@pytest.mark.parametrize(("message", "memory"), LASTING)
def test_a_wish_that_lasts_is_a_memory(message: str, memory: str) -> None:
    assert objection(memory, None, given(message)) is None


def test_the_reason_says_that_it_was_asked_for() -> None:
    memory, message = OF_THE_MOMENT[0][1], OF_THE_MOMENT[0][0]

    assert "what the message asks for" in (objection(memory, None, given(message)) or "")
