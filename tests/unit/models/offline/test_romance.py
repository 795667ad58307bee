"""What the offline model hears in Spanish, Italian and Portuguese beyond plain statements, on sentences that are no cases."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import after, captured, changes

TOLD = {
    "Como enfermera, ¿qué zuecos me compro?": ["El usuario es enfermera"],
    "Essendo vegana da anni, che formaggio uso?": ["L'utente è vegano da anni"],
    "Boa tarde, Célia, 58 anos, costureira em Bauru. Como parcelo o MEI?": [
        "O usuário se chama Célia",
        "O usuário tem 58 anos",
        "O usuário é costureira em Bauru",
    ],
    "Buenas, soy Aitor, de Eibar, soldador. ¿Qué careta compro?": [
        "El usuario se llama Aitor",
        "El usuario es de Eibar",
        "El usuario es soldador",
    ],
    "Abbiamo due figlie di 6 e 10 anni, un gioco da tavolo?": ["L'utente ha una figlia di 6 anni", "L'utente ha una figlia di 10 anni"],
    "Tengo dos periquitos y una tortuga que se llama Manola": [
        "El usuario tiene dos periquitos",
        "El usuario tiene una tortuga llamada Manola",
    ],
    "a Pipoca, minha cadela de 5 anos, late muito": ["O usuário tem uma cadela chamada Pipoca de 5 anos"],
    "Il mio cane Rocco, un bracco di due anni, tira al guinzaglio": ["Il cane dell'utente, Rocco, è un bracco di due anni"],
    "o telhado da minha chácara em Itu caiu, chamo quem?": ["O usuário tem uma chácara em Itu"],
    "mi Renault Clio pierde aceite, ¿qué hago?": ["El usuario tiene un Renault Clio"],
    "la mia psoriasi peggiora col freddo, che crema uso?": ["L'utente ha psoriasi"],
    "Comparto piso con una amiga de Oviedo, ¿cómo repartimos la luz?": ["El usuario comparte piso con una amiga de Oviedo"],
    "peso 71 kg e não como carne, quanta proteína?": ["O usuário pesa 71 kg", "O usuário não come carne"],
    "No soy diabética pero sí hipertensa, ¿puedo comer jamón?": ["El usuario no es diabético", "El usuario es hipertenso"],
    "Soy de Santiago, la de Compostela": ["El usuario es de Santiago, la de Compostela"],
    "adoroooo forró e milho cozido": ["O usuário adora forró", "O usuário adora milho cozido"],
    "A mis 58 sigo cosiendo en casa, ¿qué lámpara compro?": ["El usuario tiene 58 años", "El usuario sigue cosiendo en casa"],
    "Gestisco un ostello a Trieste, aperto da marzo a ottobre. Come lo promuovo?": [
        "L'utente gestisce un ostello a Trieste, aperto da marzo a ottobre"
    ],
    "hola soy de antofagasta tengo 19 años y busco pega": ["El usuario es de Antofagasta", "El usuario tiene 19 años"],
    "Io celiaca a Parma, dove vivo dal 2017: che pane compro?": ["L'utente è celiaco", "L'utente vive a Parma dal 2017"],
    "Chamo-me Zulmira e moro em Évora": ["O usuário se chama Zulmira", "O usuário mora em Évora"],
    "turco madrelingua, italiano così così, arabo zero": [
        "L'utente parla turco madrelingua",
        "L'utente parla italiano così così",
        "L'utente non parla arabo",
    ],
    "Mamma (Ines) vive da sola a Udine": ["La mamma dell'utente, Ines, vive da sola a Udine"],
    "mis dos gatas, Lía y Perla, no se llevan": ["El usuario tiene una gata llamada Lía", "El usuario tiene una gata llamada Perla"],
    "por una hernia no puedo nadar, ¿qué hago?": ["El usuario tiene una hernia"],
    "dirijo una banda y los ensayos agotan": [],
    "alquilo un cuarto en Vallecas, ¿qué contrato firmo?": ["El usuario alquila un cuarto en Vallecas"],
    "meu Fiat Uno de 1994 morre na subida, o que é?": ["O usuário tem um Fiat Uno de 1994"],
    "mi cantante favorita es Silvia Pérez Cruz, ¿algo parecido?": ["La cantante favorita del usuario es Silvia Pérez Cruz"],
}
STYLES = {
    "Da ora in poi rispondimi in dialetto e senza elenchi": [
        "L'utente vuole risposte in dialetto",
        "L'utente vuole risposte senza elenchi",
    ],
    "responde mais direto daqui pra frente, tá?": ["O usuário quer respostas mais diretas"],
    "Llámame Chelo, Consuelo es mi abuela": ["El usuario quiere que le llamen Chelo"],
    "Respóndeme en inglés esta vez": [],
}
NOTHING = [
    "La suegra de mi jefe no soporta el ajo y no le gusta nada",
    "En mi clase tengo 25 niños de 4 años",
    "Soy de gustos fijos, ni dulce ni salado",
    "Mi coche hace ruido, ¿qué será?",
    "mia cugina dice che le piace il mare",
    "oggi lavoro da casa perché piove",
    "minha prima cismou que quer ser cantora",
    "soy de letras",
]
CARRIED_ON = [
    ("La hija del usuario, Noa, tiene 8 años", "Noa ya tiene 9, ¿qué bici le compro?", "La hija del usuario, Noa, tiene 9 años"),
    (
        "L'utente frequenta il secondo anno di fisica",
        "sono passato al terzo!! che libri prendo?",
        "L'utente frequenta il terzo anno di fisica",
    ),
    ("O usuário trabalha como caixa num mercado", "fui promovida a gerente!", "O usuário trabalha como gerente num mercado"),
    ("El usuario trabaja en Correos", "en Correos no, en Seur", "El usuario trabaja en Seur"),
    ("O usuário tem uma cadela chamada Fiona", "a fiona morreu com 14 anos...", "A cadela do usuário, Fiona, morreu com 14 anos"),
    ("L'utente è incinta", "è nataaa!! Bianca, tre chili", "L'utente ha una figlia di nome Bianca"),
    ("L'utente è disoccupato", "mi hanno assunta come grafica in uno studio", "L'utente lavora come grafica in uno studio"),
    ("El usuario fuma en pipa", "¡tres semanas sin fumar!", "El usuario dejó de fumar"),
    ("El usuario se llama Cristina", "es Khristina, con k y h", "El usuario se llama Khristina"),
    ("O usuário tem um Palio", "troquei o Palio por um Onix 2020, qual óleo uso?", "O usuário tem um Onix 2020"),
    ("L'utente studia medicina", "ho mollato medicina e mi sono iscritto a economia", "L'utente studia economia"),
]
OVER = [
    ("L'utente ha un pappagallo", "il pappagallo l'ho regalato a mia zia"),
    ("O usuário namora o Davi", "eu e o Davi terminamos"),
    ("El usuario quiere opositar a Correos", "se acabó, no oposito. borra eso"),
    ("L'utente ha una bici elettrica", "mi hanno rubato la bici elettrica"),
    ("El usuario trabaja en una gestoría", "renuncié a la gestoría ayer"),
]
ANSWERED = [
    ("¿Es perro o gata, y qué edad tiene?", "gata, 12 años, se llama Mora", "El usuario tiene una gata llamada Mora de 12 años"),
    ("O que você cursa e em que ano está?", "física na UEL, 3º ano", "O usuário está no 3º ano de física na UEL"),
    (
        "Per quando è il viaggio in Corsica?",
        "dal 2 al 9 giugno, con mia figlia Ada",
        "L'utente va in Corsica dal 2 al 9 giugno con sua figlia Ada",
    ),
]


@pytest.mark.parametrize("message", TOLD, ids=str)
def test_what_is_told_by_the_way_is_heard(message: str) -> None:
    assert captured(message) == TOLD[message]


@pytest.mark.parametrize("message", STYLES, ids=str)
def test_how_to_be_answered_is_kept_when_it_is_to_last(message: str) -> None:
    assert captured(message) == STYLES[message]


@pytest.mark.parametrize("message", NOTHING, ids=str)
def test_what_is_of_others_or_not_understood_whole_is_left_alone(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize(("memory", "message", "then"), CARRIED_ON, ids=[message for _, message, _ in CARRIED_ON])
def test_a_memory_is_carried_on_as_a_whole(memory: str, message: str, then: str) -> None:
    assert after([memory], changes(message, existing=[memory])) == [then]


@pytest.mark.parametrize(("memory", "message"), OVER, ids=[message for _, message in OVER])
def test_what_is_over_is_taken_away(memory: str, message: str) -> None:
    assert after([memory], changes(message, existing=[memory])) == []


@pytest.mark.parametrize(("question", "answer", "memory"), ANSWERED, ids=[answer for _, answer, _ in ANSWERED])
def test_an_answer_of_several_parts_is_one_memory(question: str, answer: str, memory: str) -> None:
    assert captured("hola", question, answer) == [memory]


def test_a_short_message_is_in_the_language_of_the_memories() -> None:
    memory = "L'utente ha un gatto di nome Leo"
    assert after([memory], changes("Leo ha 3 anni", existing=[memory])) == [memory, "Il gatto dell'utente, Leo, ha 3 anni"]


def test_nobody_drinks_no_alcohol_twice() -> None:
    assert changes("yo no tomo vino", existing=["El usuario no bebe vino"]) == []
