"""What goes on behind a comma stays with its statement, on sentences that are no cases."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured

WHOLE = {
    "Ich bin Gärtner in Bonn, im Schichtdienst, und schlafe schlecht. Was hilft?": [
        "Der Nutzer ist Gärtner in Bonn, im Schichtdienst",
    ],
    "Bin Diabetiker, Typ 1, und zum Grillen eingeladen. Was kann ich essen?": ["Der Nutzer ist Diabetiker, Typ 1"],
    "Ich lerne seit Mai Dänisch, zweimal die Woche, an der VHS. Was kann ich daheim üben?": [
        "Der Nutzer lernt seit Mai Dänisch, zweimal die Woche, an der VHS",
    ],
    "Je suis en terminale générale, spé physique et SVT, dans un lycée de Pau. Que faire après ?": [
        "L'utilisateur est en terminale générale, spé physique et SVT, dans un lycée de Pau",
    ],
    "Je suis allergique aux graminées, surtout au printemps, et je dors mal. Quelle housse ?": [
        "L'utilisateur est allergique aux graminées, surtout au printemps",
    ],
    "Estudio medicina en Zaragoza, tercer año, y suspendí anatomía. ¿Cómo la estudio?": [
        "El usuario estudia medicina en Zaragoza, tercer año",
    ],
    "Lavoro come ostetrica a Parma, part-time, e ho due gemelli. Pranzi veloci?": [
        "L'utente lavora come ostetrica a Parma, part-time",
        "L'utente ha due gemelli",
    ],
    "Eu vendo bolo na porta de uma escola em Santos, uns 40 por dia, e trabalho sozinha.": [
        "O usuário vende bolo na porta de uma escola em Santos, uns 40 por dia",
    ],
    "I'm allergic to grass pollen, especially in June, so I stay in.": ["User is allergic to grass pollen, especially in June"],
    "I teach history in Derby, year 9 to 11, and need ideas.": ["User teaches history in Derby, year 9 to 11"],
}
APART = {
    "I'm a nurse in Hull, at what age can I retire?": ["User is a nurse in Hull"],
    "I live in Hull, in fact I was born there": ["User lives in Hull"],
    "Ich wohne in Kiel, im Sommer ist es hier laut": ["Der Nutzer wohnt in Kiel"],
    "Vivo en Soria, por cierto hace frío": ["El usuario vive en Soria"],
    "Moro em Natal, por favor me ajuda": ["O usuário mora em Natal"],
    "J'habite à Pau, en fait je cherche un vélo": ["L'utilisateur habite à Pau"],
}


SENTENCES = {
    "skoliose. seit der grundschule. darf ich klettern?": "Der Nutzer hat skoliose seit der grundschule",
    "I have a Golden Retriever. With a bad hip. Which food?": "User has a Golden Retriever with a bad hip",
    "J'habite à Pau. Depuis 2019.": "L'utilisateur habite à Pau depuis 2019",
    "diabétique de type 1. depuis mes 9 ans. je peux plonger ?": "L'utilisateur est diabétique de type 1 depuis ses 9 ans",
    "Vivo en Soria. Desde 2011. ¿Qué hago?": "El usuario vive en Soria desde 2011",
}
NO_SENTENCES = {
    "J'habite à Pau. En trois phrases.": "L'utilisateur habite à Pau",
    "Moro em Natal. Em inglês por favor.": "O usuário mora em Natal",
    "Ich wohne in Jena. Ab wann muss man heizen?": "Der Nutzer wohnt in Jena",
    "I live in Hull. In which park can we ski?": "User lives in Hull",
}


@pytest.mark.parametrize("message", SENTENCES)
def test_a_sentence_that_is_but_a_preposition_and_its_noun_goes_on_with_the_statement(message: str) -> None:
    assert captured(message) == [SENTENCES[message]]


@pytest.mark.parametrize("message", NO_SENTENCES)
def test_a_sentence_that_tells_how_to_answer_or_asks_is_no_part_of_the_statement(message: str) -> None:
    assert captured(message) == [NO_SENTENCES[message]]


@pytest.mark.parametrize("message", WHOLE)
def test_what_has_no_verb_of_its_own_goes_on_with_the_statement(message: str) -> None:
    assert captured(message) == WHOLE[message]


@pytest.mark.parametrize("message", APART)
def test_a_clause_a_question_or_a_phrase_that_leads_over_is_no_part_of_it(message: str) -> None:
    assert captured(message) == APART[message]


@pytest.mark.parametrize(
    "message",
    [
        "let's continue our adventure: I am Maud, a smuggler with one eye.",
        "Spiel weiter: Ich bin Kunibert und wohne in Worms.",
        "On reprend la partie : je suis Elric, voleur, et j'entre dans la crypte.",
        "Seguimos con la aventura: soy Kira y tengo un arco.",
        "Continuiamo la partita: sono Aldo e ho due cani.",
        "Continua a campanha: sou Darian, ferreiro em Lenória.",
        "Soy arquera elfa y vivo en Madrid.",
        "Ich bin Jorinde, 340 Jahre alt, und wohne in Bremen.",
        "You're a harbour master, and I'm Ines, a botanist from Leeds.",
    ],
)
def test_who_plays_a_part_tells_nothing_of_themself(message: str) -> None:
    assert captured(message) == []


def test_an_eleven_year_old_is_no_elf() -> None:
    assert captured("Ich bin elf und wohne in Jena. Was hilft gegen Langeweile?")[-1:] == ["Der Nutzer wohnt in Jena"]


def test_an_old_house_is_no_old_person() -> None:
    assert captured("Wohne in einem 200 Jahre alten Haus in Jena") == ["Der Nutzer wohnt in einem 200 Jahre alten Haus in Jena"]
