"""What the built-in model reads in French: by small words, verbs and what lasts."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured, told


@pytest.mark.parametrize(
    ("message", "expected"),
    {
        "Depuis mars je suis fleuriste à Dijon": ["L'utilisateur est fleuriste à Dijon depuis mars"],
        "Tous les jeudis je nage deux heures": ["L'utilisateur nage deux heures tous les jeudis"],
        "Comme je ne bois pas d'alcool, que proposer ?": ["L'utilisateur ne boit pas d'alcool"],
        "jsuis sourd d'une oreille": ["L'utilisateur est sourd d'une oreille"],
        "Moi qui viens du Berry, j'ai froid ici": ["L'utilisateur vient du Berry"],
        "Mon rêve c'est d'ouvrir un gîte en Corse": ["L'utilisateur rêve d'ouvrir un gîte en Corse"],
        "Le camping, très peu pour moi": ["L'utilisateur n'aime pas le camping"],
        "J'ouvre une boulangerie à Sète en mai 2028": ["L'utilisateur ouvre une boulangerie à Sète en mai 2028"],
        "En tant que papa solo de jumeaux de 3 ans, je dors peu": ["L'utilisateur est papa solo de jumeaux de 3 ans"],
        "je bois que de l'eau": ["L'utilisateur ne boit que de l'eau"],
        "Mon objectif pour l'an prochain : un triathlon à Nice": ["L'utilisateur a pour objectif un triathlon à Nice"],
        "Le verdict du médecin : une hernie discale": ["L'utilisateur a une hernie discale"],
        "J'ai ouvert une librairie à Foix": ["L'utilisateur a ouvert une librairie à Foix"],
        "Depuis Noël je suis revenu à Albi": ["L'utilisateur est revenu à Albi depuis Noël"],
        "À partir de mai 2029 je prends une année sabbatique": ["L'utilisateur prend une année sabbatique à partir de mai 2029"],
        "J'évite les abats": ["L'utilisateur évite les abats"],
        "Mon oncle bégaie depuis son accident, le médecin s'en fiche": ["L'oncle de l'utilisateur bégaie depuis son accident"],
        "Graphiste à Metz ici, donc je connais": ["L'utilisateur est graphiste à Metz"],
        "Née à Tunis, je cherche un bon bricks": ["L'utilisateur est né à Tunis"],
        "Ma femme n'a pas le permis": ["La femme de l'utilisateur n'a pas le permis"],
        "Je me suis mise à la poterie le jeudi": ["L'utilisateur s'est mis à la poterie le jeudi"],
        "Mes trois chats, Mimi, Nono et Lulu, perdent leurs poils": ["L'utilisateur a trois chats, Mimi, Nono et Lulu"],
        "Je me suis séparée de mon mari": ["L'utilisateur s'est séparé de son mari"],
        "On part en Corse en juin avec notre fille Lola": ["L'utilisateur part en Corse en juin avec sa fille Lola"],
    }.items(),
)
def test_small_words_and_what_stands_in_front_are_told_in_the_third_person(message: str, expected: list[str]) -> None:
    assert captured(message)[:1] == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    {
        "Ma nièce Lucie a 9 ans et elle collectionne les timbres.": [
            "La nièce de l'utilisateur, Lucie, a 9 ans",
            "La nièce de l'utilisateur collectionne les timbres",
        ],
        "Trois enfants : Paul, 9 ans, et Jade, 4 ans.": [
            "L'enfant de l'utilisateur, Paul, a 9 ans",
            "L'enfant de l'utilisateur, Jade, a 4 ans",
        ],
        "Mon frère Rémi, qui est boulanger à Brest, arrive demain.": ["Le frère de l'utilisateur, Rémi, est boulanger à Brest"],
        "Ma sœur aînée est pilote": ["La sœur aînée de l'utilisateur est pilote"],
        "l'anniversaire de mon fils Tom c'est le 3 mai": ["Le fils de l'utilisateur, Tom, a son anniversaire le 3 mai"],
        "Ma cousine est belge et elle peint": ["La cousine de l'utilisateur est belge"],
        "La petite entre en sixième": ["La petite de l'utilisateur entre en sixième"],
        "Je suis retraité, 70 ans, veuf": ["L'utilisateur est retraité", "L'utilisateur a 70 ans", "L'utilisateur est veuf"],
        "Allergique au pollen et pourtant trois chats": ["L'utilisateur est allergique au pollen"],
        "Je m'appelle Josiane mais tout le monde m'appelle Jo": ["L'utilisateur s'appelle Josiane", "L'utilisateur se fait appeler Jo"],
        "Coucou, ici Gwen, tu peux m'aider ?": ["L'utilisateur s'appelle Gwen"],
        "Bonjour, Omar, 51 ans, plombier à Lens, divorcé.": [
            "L'utilisateur s'appelle Omar",
            "L'utilisateur a 51 ans",
            "L'utilisateur est plombier à Lens",
            "L'utilisateur est divorcé",
        ],
        "J'adore la montagne mais la mer, très peu pour moi": [
            "L'utilisateur adore la montagne",
            "L'utilisateur n'aime pas la mer",
        ],
        "Bonjour, moi c'est Salomé, 33 ans, vétérinaire à Gap.": [
            "L'utilisateur s'appelle Salomé",
            "L'utilisateur a 33 ans",
            "L'utilisateur est vétérinaire à Gap",
        ],
    }.items(),
)
def test_people_are_followed_through_the_message(message: str, expected: list[str]) -> None:
    assert captured(message) == expected


@pytest.mark.parametrize(
    "message",
    [
        "Ma collègue élève des ânes et joue de la harpe",
        "Mon patron vient d'acheter un chalet",
        "Peut-être que j'achèterai une moto",
        "je suis coincée à la gare, mon train est en retard",
        "Mdr, je suis le roi de France",
        "J'ai une chose à te demander",
        "Mon cousin écrit : j'habite à Lens",
        "Ma tante dit que je suis végétarien",
        "J'ai une petite question",
        "Né à Mondovi, Camus est mort en 1960",
        "Un modèle d'annonce : infirmière, 40 ans, cherche poste à Brest",
        "Je ne travaille plus chez Darty",
        "J'adore quand il pleut",
    ],
)
def test_what_is_of_others_of_the_moment_or_made_up_is_left_alone(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize(
    ("memory", "message", "expected"),
    [
        ("L'utilisateur travaille chez Fnac", "Non, pas Fnac : c'est chez Darty que je bosse", "L'utilisateur travaille chez Darty"),
        (
            "L'utilisateur prépare le concours de greffier",
            "J'ai laissé tomber le concours de greffier, je vise celui de douanier",
            "L'utilisateur vise le concours de douanier",
        ),
        (
            "L'utilisateur habite à Lyon avec sa copine",
            "Lyon c'est fini, on s'est posés à Nîmes",
            "L'utilisateur habite à Nîmes avec sa copine",
        ),
        ("L'utilisateur fume un paquet par jour", "La clope c'est terminé pour moi", "L'utilisateur a arrêté de fumer"),
        ("L'utilisateur s'appelle Mathieu", "Matthieu avec deux t stp", "L'utilisateur s'appelle Matthieu"),
        ("L'utilisateur est serveur", "On m'a promu chef de rang !", "L'utilisateur est chef de rang"),
        ("Le fils de l'utilisateur, Axel, a 3 ans", "Axel a quatre ans maintenant", "Le fils de l'utilisateur, Axel, a quatre ans"),
        ("L'utilisateur apprend le russe", "J'apprends le grec au lieu du russe", "L'utilisateur apprend le grec"),
        ("L'utilisateur fume", "J'ai arrêté de fumer il y a deux mois", "L'utilisateur a arrêté de fumer"),
    ],
)
def test_what_changes_a_memory_updates_it(memory: str, message: str, expected: str) -> None:
    assert told([memory], message) == [expected]


@pytest.mark.parametrize(
    ("memory", "message"),
    [
        ("L'utilisateur joue au volley", "J'ai arrêté le volley, trop de blessures"),
        ("L'utilisateur suit un régime sans sel", "Le cardiologue a levé mon régime sans sel !"),
        ("L'utilisateur est en instance de divorce", "Je préférerais que vous ne gardiez pas trace de mon divorce."),
        ("L'utilisateur fait de la salsa", "La salsa j'en fais plus"),
        ("L'utilisateur veut apprendre la harpe", "La harpe, laisse tomber"),
        ("L'utilisateur a une moto", "j'ai vendu ma moto hier"),
        ("L'utilisateur est allergique aux acariens", "Finalement je ne suis pas allergique aux acariens"),
        ("L'utilisateur ne mange pas de céleri", "Efface le truc sur le céleri."),
    ],
)
def test_what_is_over_or_to_be_forgotten_is_deleted(memory: str, message: str) -> None:
    assert told([memory, "L'utilisateur habite à Metz"], message) == ["L'utilisateur habite à Metz"]


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        (
            "Vous faites du sport régulièrement ?",
            "oui, du judo deux fois par semaine",
            ["L'utilisateur fait du judo deux fois par semaine"],
        ),
        ("Depuis combien de temps êtes-vous infirmière ?", "douze ans", ["L'utilisateur est infirmière depuis douze ans"]),
        ("Mangez-vous de la viande ?", "non, plus depuis 2010", ["L'utilisateur ne mange pas de viande depuis 2010"]),
        ("Souhaitez-vous que je vous tutoie ?", "oui stp", ["L'utilisateur veut être tutoyé"]),
        ("Vous préférez le thé ou le café ?", "le thé, j'ai mal dormi", ["L'utilisateur préfère le thé"]),
        ("Habitez-vous toujours à Dole ?", "oui oui, trouve un truc", ["L'utilisateur habite à Dole"]),
        ("Plutôt ville ou campagne ?", "campagne", ["L'utilisateur préfère campagne"]),
        ("Avez-vous des allergies ?", "oui, aux acariens", ["L'utilisateur est allergique aux acariens"]),
    ],
)
def test_a_short_answer_is_read_with_its_question(question: str, answer: str, expected: list[str]) -> None:
    assert captured("?", question, answer) == expected


def test_two_wishes_are_two_facts() -> None:
    assert captured("Vouvoie-moi et évite les listes.") == [
        "L'utilisateur veut être vouvoyé",
        "L'utilisateur veut des réponses sans listes",
    ]
