"""What the offline model reads in Spanish, Italian and Portuguese by conjugation, on sentences that are no cases."""

from __future__ import annotations

import pytest

from memlib.models.offline.languages.romance.italian import ITALIAN
from memlib.models.offline.languages.romance.phrase import conjugation
from memlib.models.offline.languages.romance.portuguese import PORTUGUESE
from memlib.models.offline.languages.romance.spanish import SPANISH
from tests.unit.offline_table import captured, told

THIRD = [
    (SPANISH, "juego", "juega"),
    (SPANISH, "conozco", "conoce"),
    (SPANISH, "nací", "nació"),
    (SPANISH, "toco", "toca"),
    (SPANISH, "vivimos", "vive"),
    (ITALIAN, "preferisco", "preferisce"),
    (ITALIAN, "vorrei", "vorrebbe"),
    (ITALIAN, "giochiamo", "gioca"),
    (ITALIAN, "lavoravo", "lavorava"),
    (PORTUGUESE, "cresci", "cresceu"),
    (PORTUGUESE, "dirijo", "dirige"),
    (PORTUGUESE, "odeio", "odeia"),
]
FACTS = {
    "Ya que soy celíaco y trabajo en una panadería, ¿qué harina uso?": ["El usuario es celíaco", "El usuario trabaja en una panadería"],
    "Llevo cinco años viviendo en Oporto": ["El usuario vive en Oporto desde hace cinco años"],
    "Cada sábado juego al ajedrez con mi tío": ["El usuario juega al ajedrez con su tío cada sábado"],
    "Mi hermano Iker, 19 años, estudia Física": [
        "El hermano del usuario, Iker, tiene 19 años",
        "El hermano del usuario estudia Física",
    ],
    "Tengo tres gatos: Mus, Tute y Brisca": [
        "El usuario tiene un gato llamado Mus",
        "El usuario tiene un gato llamado Tute",
        "El usuario tiene un gato llamado Brisca",
    ],
    "El golf no me interesa": ["Al usuario no le interesa el golf"],
    "Lavoro come idraulico a Prato ma sono cresciuto a Enna": [
        "L'utente lavora come idraulico a Prato",
        "L'utente è cresciuto a Enna",
    ],
    "Da tre anni soffro di gastrite": ["L'utente soffre di gastrite da tre anni"],
    "Sono Irma, 51 anni, sarta a Prato": ["L'utente si chiama Irma", "L'utente ha 51 anni", "L'utente è sarta a Prato"],
    "Non guido e non bevo vino": ["L'utente non guida", "L'utente non beve vino"],
    "Sou eletricista faz 12 anos e moro em Olinda": ["O usuário é eletricista há 12 anos", "O usuário mora em Olinda"],
    "Minha irmã Lia, 30 anos, trabalha na Vale": ["A irmã do usuário, Lia, tem 30 anos", "A irmã do usuário trabalha na Vale"],
    "Às quartas sempre jogo vôlei": ["O usuário joga vôlei às quartas sempre"],
}
NOTHING = [
    "Si viviera en Roma, comería pasta cada día",
    "Mi jefe dice que vivo en las nubes",
    "A lo mejor estudio chino",
    "Estoy en la cola del súper",
    "Se avessi un cane lo chiamerei Bau",
    "Forse mi trasferisco a Pisa",
    "Il mio capo guida una Jeep",
    "Facciamo finta che sono il re e vivo a Versailles",
    "Talvez eu compre um barco",
    "Minha chefe mora em Santos",
    "Se eu morasse em Paris, falava francês",
]


@pytest.mark.parametrize(("language", "first", "third"), THIRD, ids=[first for _, first, _ in THIRD])
def test_a_verb_of_the_first_person_is_told_in_the_third(language: object, first: str, third: str) -> None:
    assert conjugation(language).first[first].third == third


@pytest.mark.parametrize("message", FACTS, ids=str)
def test_what_lasts_is_told_in_whole(message: str) -> None:
    assert captured(message) == FACTS[message]


@pytest.mark.parametrize("message", NOTHING, ids=str)
def test_what_is_supposed_said_by_others_or_of_the_moment_is_left_alone(message: str) -> None:
    assert captured(message) == []


def test_a_thing_that_is_gone_takes_its_memory_with_it() -> None:
    assert told(["El usuario tiene un velero", "El usuario vive en Cádiz"], "Vendí el velero.") == ["El usuario vive en Cádiz"]
    assert told(["L'utente ha una serra"], "Ho venduto la serra") == []
    assert told(["O usuário tem um trailer"], "Vendi o trailer mês passado") == []


def test_what_comes_in_the_place_of_a_job_that_is_over_takes_its_memory() -> None:
    memories = ["El usuario trabaja en una notaría", "El usuario vive en Lugo"]

    assert told(memories, "Ya no trabajo en la notaría, soy florista") == ["El usuario es florista", "El usuario vive en Lugo"]


def test_a_denied_value_gives_way_to_the_one_that_is_said() -> None:
    assert told(["L'utente è di Parma"], "sono di Modena, non di Parma") == ["L'utente è di Modena"]
    assert told(["A filha do usuário tem 5 anos"], "minha filha tem 6") == ["A filha do usuário tem 6 anos"]


def test_a_short_answer_is_read_with_its_question() -> None:
    assert captured("hola", "¿Qué idiomas habla?", "francés y un poco de ruso") == [
        "El usuario habla francés",
        "El usuario habla un poco de ruso",
    ]
    assert captured("ciao", "Quali animali ha in casa?", "un gatto e due criceti") == [
        "L'utente ha un gatto",
        "L'utente ha due criceti",
    ]
