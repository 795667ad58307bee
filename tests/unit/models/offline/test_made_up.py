"""Texts that are made up tell nothing of their writer, on sentences that are no cases."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured

DE = "Ich heiße Martin, bin 54 Jahre alt, wohne in Kiel und habe zwei Katzen."
EN = "My name is Martin, I live in Leeds and I have two cats."
FR = "Je m'appelle Marcel, j'ai 54 ans et j'habite à Nantes."
ES = "Me llamo Martín, tengo 54 años y vivo en Soria."
IT = "Mi chiamo Martino, ho 54 anni e vivo a Parma."
PT = "Me chamo Martim, tenho 54 anos e moro em Natal."
MADE_UP = (
    f"Anfang meines Romans: {DE}",
    f"Kannst du meine Geschichte fortsetzen? {DE}",
    f"Kapitel 1. {DE}",
    f"Formulier das um: {DE}",
    f"Opening of my novel: {EN}",
    f"Continue this text: {EN}",
    f"My monologue for drama class: {EN}",
    f"Improve this excerpt from my novel. {EN}",
    f"Pour mon cours de théâtre, ma tirade : {FR}",
    f"jdr : {FR}",
    f"J'écris une nouvelle à la première personne. {FR}",
    f"voilà ma nouvelle, dis-moi ce qui cloche. {FR}",
    f"Réécris ça en alexandrins : {FR}",
    f"Letra de mi canción:\n{ES}",
    f"Diario de un soldado: {ES}",
    f"Il mio personaggio si presenta: {IT}",
    f"Puoi continuare il mio racconto? {IT}",
    f"Cena 3, noite. {PT}",
    f"Melhora este trecho do meu romance. {PT}",
)


@pytest.mark.parametrize("message", MADE_UP)
def test_nobody_real_speaks_in_a_text_that_is_made_up(message: str) -> None:
    assert captured(message) == []


def test_what_is_told_before_the_text_is_the_writers_own() -> None:
    assert captured(f"Je suis prof à Lyon. Voici le début de mon roman : {FR}") == ["L'utilisateur est prof à Lyon"]


@pytest.mark.parametrize(
    ("message", "memory"),
    [
        ("I'm writing a novel set in Leeds", "User is writing a novel set in Leeds"),
        ("Voici mon histoire : je suis né à Dakar", "L'utilisateur est né à Dakar"),
        ("Je joue à D&D tous les jeudis", "L'utilisateur joue à D&D tous les jeudis"),
        ("Can you improve my CV? I'm a nurse in Hull.", "User is a nurse in Hull"),
    ],
)
def test_who_writes_or_plays_for_pleasure_speaks_for_themself(message: str, memory: str) -> None:
    assert captured(message) == [memory]
