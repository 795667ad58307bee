"""What the offline model captures in other languages: little, in the same language, and never wrongly."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured, summary, told

FACTS = {
    "Me llamo Ana": ["El usuario se llama Ana"],
    "Hola, me llamo Ana y vivo en Madrid.": ["El usuario se llama Ana", "El usuario vive en Madrid"],
    "Me gusta el chocolate": ["Al usuario le gusta el chocolate"],
    "No me gusta el café": ["Al usuario no le gusta el café"],
    "Soy alérgica a los cacahuetes": ["El usuario es alérgico a los cacahuetes"],
    "Soy vegetariano": ["El usuario es vegetariano"],
    "Je m'appelle Jean Dupont": ["L'utilisateur s'appelle Jean Dupont"],
    "Bonjour, je m’appelle Marie et j’habite à Lyon.": ["L'utilisateur s'appelle Marie", "L'utilisateur habite à Lyon"],
    "J'adore le jazz": ["L'utilisateur aime le jazz"],
    "Je n'aime pas le café": ["L'utilisateur n'aime pas le café"],
    "Je suis allergique aux arachides": ["L'utilisateur est allergique aux arachides"],
    "Ich heiße Lena": ["Der Nutzer heißt Lena"],
    "Hallo, mein Name ist Jonas und ich wohne in Berlin.": ["Der Nutzer heißt Jonas", "Der Nutzer wohnt in Berlin"],
    "Ich komme aus Österreich": ["Der Nutzer kommt aus Österreich"],
    "Ich mag Jazz": ["Der Nutzer mag Jazz"],
    "Ich bin allergisch gegen Nüsse": ["Der Nutzer ist allergisch gegen Nüsse"],
    "Mi chiamo Giulia e vivo a Roma": ["L'utente si chiama Giulia", "L'utente vive a Roma"],
    "Mi piace il calcio": ["All'utente piace il calcio"],
    "Meu nome é João e moro em Lisboa": ["O usuário se chama João", "O usuário mora em Lisboa"],
    "Eu gosto de futebol": ["O usuário gosta de futebol"],
    "私の名前は田中です": ["ユーザーの名前は田中です"],
    "東京に住んでいます。": ["ユーザーは東京に住んでいます"],
    "私は寿司が好きです": ["ユーザーは寿司が好きです"],
    "我叫小明，我住在北京": ["用户的名字是小明", "用户住在北京"],
    "我喜欢茶": ["用户喜欢茶"],
    "我对花生过敏": ["用户对花生过敏"],
}
NOTHING = [
    "¿Me llamo Ana?", "¿Dónde vivo?", "Me gusta eso", "Me gusta tu respuesta", "Mi amigo dice: me gusta el café", "Estoy cansado",
    "Quiero un resumen", "Me llamo como quieras", "Si vivo en Madrid, pago más", "Vivo en el tercer piso",
    "Comment je m'appelle ?", "J'aime bien ça", "J'aime ça", "Je suis fatigué", "Il s'appelle Jean", "Je voudrais un café",
    "Elle habite à Paris",
    "Wie heiße ich?", "Ich mag das", "Ich mag keinen Kaffee", "Ich bin müde", "Er wohnt in Berlin", "Ich hätte gern einen Kaffee",
    "Mi piace questo", "Sono stanco", "Si chiama Giulia", "Ela mora em Lisboa", "Gosto disso", "Estou cansado",
    "東京はどこですか？", "これが好きです", "彼は東京に住んでいます", "疲れました", "我喜欢你的回答", "他住在北京",
    "我叫什么名字？", "我累了",
    "Меня зовут Анна", "제 이름은 민수입니다", "اسمي أحمد", "मेरा नाम राज है", "ฉันชื่อนก", "Nazywam się Anna",
]  # fmt: skip


@pytest.mark.parametrize("message", FACTS, ids=str)
def test_a_self_introduction_is_captured_in_its_language(message: str) -> None:
    assert captured(message) == FACTS[message]


@pytest.mark.parametrize("message", NOTHING, ids=str)
def test_anything_else_is_left_alone(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize("message", FACTS, ids=str)
def test_telling_it_again_changes_nothing(message: str) -> None:
    memories = told([], message)
    assert told(memories, message) == memories


def test_a_move_replaces_the_home() -> None:
    assert told(["El usuario vive en Madrid"], "Vivo en Barcelona") == ["El usuario vive en Barcelona"]
    assert told(["User lives in Paris"], "J'habite à Lyon") == ["L'utilisateur habite à Lyon"]


def test_a_summary_keeps_what_it_cannot_fold() -> None:
    memories = ["El usuario se llama Ana", "ユーザーは東京に住んでいます", "Пользователь любит чай"]
    assert all(memory in summary(*memories).memory or "Ana" in memory for memory in memories)
