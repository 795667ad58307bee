"""What the built-in model reads in German: by word order, verbs and what lasts."""

from __future__ import annotations

import pytest

from memlib.models.offline.languages.engine.clauses import split
from tests.unit.offline_table import captured, told


@pytest.mark.parametrize(
    ("message", "expected"),
    {
        "Seit Mai bin ich Försterin im Harz": ["Der Nutzer ist seit Mai Försterin im Harz"],
        "Backen kann ich nicht": ["Der Nutzer kann nicht backen"],
        "Da ich im Rollstuhl sitze, brauche ich einen Aufzug": ["Der Nutzer sitzt im Rollstuhl"],
        "Im Juli wandern mein Bruder und ich über die Alpen": ["Der Nutzer wandert im Juli mit seinem Bruder über die Alpen"],
        "spiel seit drei jahren cello": ["Der Nutzer spielt seit drei jahren cello"],
        "Jeden Freitag treffe ich mich mit meinem Stammtisch": ["Der Nutzer trifft sich jeden Freitag mit seinem Stammtisch"],
    }.items(),
)
def test_a_clause_is_told_in_one_order_whatever_its_own(message: str, expected: list[str]) -> None:
    assert captured(message) == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    {
        "Mein Neffe Jakob hat Asthma und spielt Tuba.": [
            "Der Neffe des Nutzers, Jakob, hat Asthma",
            "Der Neffe des Nutzers spielt Tuba",
        ],
        "Meine Tante Ilse wird im März 80. Sie liebt Orchideen.": [
            "Die Tante des Nutzers, Ilse, wird im März 80",
            "Die Tante des Nutzers liebt Orchideen",
        ],
        "Wir haben zwei Söhne, Ben (4) und Tim (9).": [
            "Der Sohn des Nutzers, Ben, ist 4 Jahre alt",
            "Der Sohn des Nutzers, Tim, ist 9 Jahre alt",
        ],
        "Mein Freund, der Maurer ist, kocht heute": ["Der Freund des Nutzers ist Maurer"],
        "Mein Hund Rex, ein Terrier, bellt viel.": ["Der Hund des Nutzers, Rex, ist ein Terrier"],
        "Meine ältere Schwester ist Notarin": ["Die ältere Schwester des Nutzers ist Notarin"],
        "Der Geburtstag meiner Tochter Ida ist am 2. Juni": ["Die Tochter des Nutzers, Ida, hat am 2. Juni Geburtstag"],
        "Der Kleine geht in die Kita": ["Der Kleine des Nutzers geht in die Kita"],
        "Meine Nichte (Autistin, 8) hasst Lärm": [
            "Die Nichte des Nutzers ist Autistin",
            "Die Nichte des Nutzers ist 8 Jahre alt",
            "Die Nichte des Nutzers hasst Lärm",
        ],
        "Meine Tochter Lea-Marie (6) hat Asthma": [
            "Die Tochter des Nutzers, Lea-Marie, hat Asthma",
            "Die Tochter des Nutzers, Lea-Marie, ist 6 Jahre alt",
        ],
        "Am 4. August hat mein Vater Geburtstag": ["Der Vater des Nutzers hat am 4. August Geburtstag"],
        "Meine Freundin ist Schreinerin, sie essen beide keinen Käse": ["Die Freundin des Nutzers ist Schreinerin"],
        "Die Jüngste heißt Malin": ["Die Jüngste des Nutzers heißt Malin"],
        "Meine Frau ist Notarin, mein Opa (im Rollstuhl seit seinem Sturz) wohnt bei uns": [
            "Die Frau des Nutzers ist Notarin",
            "Der Opa des Nutzers wohnt bei dem Nutzer",
        ],
        "Mein Opa zieht bald bei uns ein": ["Der Opa des Nutzers zieht bei dem Nutzer ein"],
    }.items(),
)
def test_relatives_and_pets_are_followed_through_the_message(message: str, expected: list[str]) -> None:
    assert captured(message) == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    {
        "Als Hebamme bin ich viel unterwegs, welches Auto passt?": ["Der Nutzer ist Hebamme"],
        "Hallo, ich bin die Ronja, 29, Imkerin aus Celle.": [
            "Der Nutzer heißt Ronja",
            "Der Nutzer ist 29 Jahre alt",
            "Der Nutzer ist Imkerin",
            "Der Nutzer kommt aus Celle",
        ],
        "Kurz zu mir: 41, Maler in Essen, verheiratet, drei Katzen.": [
            "Der Nutzer ist 41 Jahre alt",
            "Der Nutzer ist Maler in Essen",
            "Der Nutzer ist verheiratet",
            "Der Nutzer hat drei Katzen",
        ],
        "Huhu, hier ist die Britta :) brauche Hilfe": ["Der Nutzer heißt Britta"],
        "Mit 62 nochmal studieren, spinne ich?": ["Der Nutzer ist 62 Jahre alt"],
        "Als gebürtige Sächsin mag ich Stollen": ["Der Nutzer ist gebürtige Sächsin", "Der Nutzer mag Stollen"],
        "Welcher Sport geht mit meiner Arthrose?": ["Der Nutzer hat Arthrose"],
        "Lakritz geht bei mir gar nicht, und Marzipan auch nicht": ["Der Nutzer mag Lakritz nicht", "Der Nutzer mag Marzipan nicht"],
        "Ich bin 1,92 groß": ["Der Nutzer ist 1,92 groß"],
        "Unser Hochzeitstag ist der 4.5., was schenke ich?": ["Der Hochzeitstag des Nutzers ist der 4.5."],
        "Ich mache Judo (grüner Gurt)": ["Der Nutzer macht Judo (grüner Gurt)"],
        "I bin Bäckerin und ha kei Führerschein": ["Der Nutzer ist Bäckerin", "Der Nutzer hat keine Führerschein"],
        "Siez mich bitte nicht": ["Der Nutzer möchte nicht gesiezt werden"],
        "Ende Mai steht bei mir die Meisterprüfung an": ["Der Nutzer hat Ende Mai eine Meisterprüfung"],
        "Ich vertrage keinen Wein, Bier geht": ["Der Nutzer verträgt keinen Wein"],
        "bin Dachdecker und mein Rücken macht nicht mit": ["Der Nutzer ist Dachdecker"],
        "bin 44 und arbeite als Köchin in Celle": ["Der Nutzer ist 44 Jahre alt", "Der Nutzer arbeitet als Köchin in Celle"],
        "Ich heiße Konstantin, aber alle sagen Kosta zu mir": ["Der Nutzer heißt Konstantin", "Der Nutzer wird Kosta genannt"],
        "Ich bin Rentner, 70, verwitwet": ["Der Nutzer ist Rentner", "Der Nutzer ist 70 Jahre alt", "Der Nutzer ist verwitwet"],
        "Diagnose: Zöliakie": ["Der Nutzer hat Zöliakie"],
        "Wegen Gicht meide ich Bier": ["Der Nutzer meidet wegen Gicht Bier", "Der Nutzer hat Gicht"],
        "Ich betreue als Tagesmutter vier Kinder": ["Der Nutzer betreut als Tagesmutter vier Kinder"],
        "Mein Rad, ein Canyon Endurace, knackt": ["Der Nutzer hat ein Canyon Endurace"],
        "Ich paddle lieber": ["Der Nutzer paddelt lieber"],
        "Ich habe einen Opel Corsa, Baujahr 2011": ["Der Nutzer hat einen Opel Corsa, Baujahr 2011"],
        "Mit Horrorfilmen kannst du mich jagen": ["Der Nutzer mag keine Horrorfilmen"],
        "Seit meiner Operation 2018 habe ich Tinnitus": ["Der Nutzer hatte 2018 eine Operation", "Der Nutzer hat Tinnitus"],
    }.items(),
)
def test_what_is_told_by_the_way_counts(message: str, expected: list[str]) -> None:
    assert captured(message) == expected


@pytest.mark.parametrize(
    "message",
    [
        "Meine Nachbarin sammelt Briefmarken und spielt Orgel",
        "Vielleicht ziehe ich nach Rostock",
        "Ich habe jeden Tag Kopfschmerzen",
        "Ich bin 20 Minuten zu spät",
        "Gibt es Stellen als Gärtnerin?",
        "Meine Tante behauptet, ich bin Veganerin",
        "Der Mieter schreibt: ich wohne in Soest",
        "Mein Onkel ist da. Ich fahre mit einer Kundin, die gerne singt",
        "Rex hat einen Freund, einen Dackel",
        "Heuschnupfen, was hilft da wirklich?",
        "Ich habe eine Hose in Blau",
        "Als Schwerbehinderter suche ich Rat",
        "Muster für ein Anschreiben: Köchin, 40 Jahre, aus Köln",
        "Mit 67 in Rente gehen, was muss ich beachten?",
        "Haha, ich bin die Königin von Saba und wohne im Schloss",
        "In der Praxis haben wir zwei Stühle frei",
        "Meine Figur heißt Arno, in meinem Roman bin ich Bäcker",
        "Ich suche einen Job als Gärtnerin in Kassel",
        "Ich wohne nicht mehr in Ulm",
    ],
)
def test_what_is_of_others_of_the_moment_or_made_up_is_left_alone(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize(
    ("memory", "message", "expected"),
    [
        (
            "Der Nutzer arbeitet bei Opel",
            "Bin nicht mehr bei Opel, sondern seit Mai bei Ford im Lager",
            "Der Nutzer ist seit Mai bei Ford im Lager",
        ),
        (
            "Der Nutzer ist allergisch gegen Birkenpollen",
            "Korrektur, nicht Birke, Erle ist es",
            "Der Nutzer ist allergisch gegen Erlepollen",
        ),
        (
            "Der Nutzer arbeitet 38 Stunden die Woche als Kassiererin",
            "Habe jetzt auf 20 Std. reduziert",
            "Der Nutzer arbeitet 20 Stunden die Woche als Kassiererin",
        ),
        (
            "Der Nutzer wohnt in Aachen mit seiner Schwester",
            "Bin nach Düren umgezogen",
            "Der Nutzer wohnt in Düren mit seiner Schwester",
        ),
        ("Der Nutzer lernt Dänisch", "Ich hab A2 bestanden!", "Der Nutzer lernt Dänisch und hat A2 bestanden"),
        ("Der Nutzer lernt Dänisch", "Ich hab A2 in der Tasche!", "Der Nutzer lernt Dänisch und hat A2 erreicht"),
        ("Der Nutzer arbeitet bei Siemens", "Ab März bin ich bei Bosch", "Der Nutzer ist ab März bei Bosch"),
        ("Der Nutzer hat zwei Enkel", "Vier Enkel, nicht zwei", "Der Nutzer hat vier Enkel"),
        ("Der Nutzer heißt Stefan", "Stephan mit ph bitte", "Der Nutzer heißt Stephan"),
        ("Der Nutzer hat eine Katze", "Die Katze heißt Flocke", "Die Katze des Nutzers heißt Flocke"),
        ("Die Tochter des Nutzers, Pia, ist 5 Jahre alt", "pia ist jetzt 6", "Die Tochter des Nutzers, Pia, ist 6 Jahre alt"),
        ("Der Nutzer studiert Chemie", "Bin jetzt im vierten Semester", "Der Nutzer studiert Chemie und ist im vierten Semester"),
        ("Der Nutzer fährt einen Fiat", "Haben uns vom Fiat getrennt und einen Seat Leon geholt", "Der Nutzer hat einen Seat Leon"),
        (
            "Der Nutzer hat einen Hund namens Odin",
            "Wir mussten Odin einschläfern lassen",
            "Der Hund des Nutzers, Odin, wurde eingeschläfert",
        ),
    ],
)
def test_what_changes_a_memory_updates_it(memory: str, message: str, expected: str) -> None:
    assert told([memory], message) == [expected]


@pytest.mark.parametrize(
    ("memory", "message"),
    [
        ("Der Nutzer spielt Volleyball", "Mit Volleyball hab ich aufgehört"),
        ("Der Nutzer hat ein Motorboot", "Das Boot hab ich am Samstag verkauft"),
        ("Der Nutzer arbeitet bei Karstadt", "Ich arbeite nicht mehr bei Karstadt"),
        ("Der Nutzer plant eine Reise nach Peru", "Aus Peru wird leider nichts"),
        ("Der Nutzer trinkt keinen Tee", "Inzwischen trink ich doch wieder Tee"),
        ("Der Nutzer singt in einer Band", "In der Band bin ich nicht mehr, zu stressig"),
        ("Der Nutzer geht montags zum Salsakurs", "Salsa mach ich nicht mehr"),
        ("Der Nutzer hat eine Gräserallergie", "Das mit der Gräserallergie kannst du streichen"),
        ("Der Nutzer hat einen Kleingarten", "Den Kleingarten haben wir im Herbst zurückgegeben"),
        ("Der Nutzer plant eine Reise nach Kreta", "Kreta ist gecancelt"),
        ("Der Nutzer mag Operetten", "Vergiss das mit den Operetten bitte, das war mein Vater"),
        ("Der Nutzer isst keinen Sellerie", "Lösch bitte die Sache mit dem Sellerie."),
    ],
)
def test_what_is_over_or_to_be_forgotten_is_deleted(memory: str, message: str) -> None:
    assert told([memory, "Der Nutzer wohnt in Trier"], message) == ["Der Nutzer wohnt in Trier"]


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("Haben Sie ein Klavier oder ein Keyboard?", "letzteres, von Casio", ["Der Nutzer hat ein Keyboard von Casio"]),
        (
            "Haben Sie schon einmal ein Instrument gespielt?",
            "Ja, früher fünf Jahre Oboe",
            ["Der Nutzer hat früher fünf Jahre Oboe gespielt"],
        ),
        ("Wie lange arbeiten Sie schon als Köchin?", "seit neun Jahren", ["Der Nutzer arbeitet seit neun Jahren als Köchin"]),
        ("Essen Sie Fleisch?", "nein, seit 2011 nicht mehr", ["Der Nutzer isst seit 2011 kein Fleisch"]),
        ("Wie heißt Ihr Hund, und wie alt ist er?", "Bruno, 4 Jahre", ["Der Hund des Nutzers heißt Bruno und ist 4 Jahre alt"]),
        ("Darf ich Sie duzen?", "ja gerne", ["Der Nutzer möchte geduzt werden"]),
        ("Wie alt ist deine Nichte?", "wird im Mai 7", ["Die Nichte des Nutzers wird im Mai 7"]),
        ("Gibt es etwas, das du nicht isst?", "keine Pilze", ["Der Nutzer isst keine Pilze"]),
        ("Mögen Sie lieber Tee oder Kaffee?", "Tee, am Abend lese ich", ["Der Nutzer mag Tee"]),
        ("Wohnst du noch in Bonn?", "ja klar, such mal was für Samstag", ["Der Nutzer wohnt in Bonn"]),
        ("Nimmst du Medikamente?", "ja, Ramipril", ["Der Nutzer nimmt regelmäßig Ramipril"]),
        ("Soll ich Sprays oder Netze empfehlen?", "Netze bitte", []),
    ],
)
def test_a_short_answer_is_read_with_its_question(question: str, answer: str, expected: list[str]) -> None:
    assert captured("?", question, answer) == expected


def test_a_home_does_not_end_without_another() -> None:
    assert told(["Der Nutzer wohnt in einer WG in Halle"], "Die WG hat sich aufgelöst") == ["Der Nutzer wohnt in einer WG in Halle"]


def test_a_number_with_a_point_ends_no_sentence() -> None:
    assert split("Am 3. Mai zahlte ich 240.000 Euro. Viel!") == ["Am 3. Mai zahlte ich 240.000 Euro.", "Viel!"]
