"""The relations that most memories state, each with its usual words in six languages, by their stems."""

from __future__ import annotations

from memlib.claims.languages import word_set

_RELATIONS = [
    word_set(words)
    for words in (
        "live resid base dwell inhabit home wohnt lebt wohnhaft habit vit demeur viv mor abit risied domicili",
        "work job employ profess occup arbeit beruf tatig beschaftigt angestellt travaill emploi meti profession"
        " trabaj emple ocup lavor impieg trabalh empreg",
        "like love enjoy fond prefer favourit favorit ador keen mag liebt gern bevorzugt aim apprec gust encant prefier piac ama gost",
        "name call heisst nam nennt appel nomm prenom llam nombr chiam nom cham",
        "start begin began begun beginnt fangt commenc debut empiez comienz inizi comeca",
        "stop quit ceas hort arret dej smett par",
        "own possess hold keep kept besitzt halt posed pose possied possui",
        "studi learn revis lernt studiert apprend etudi estudi aprend impar stud",
        "teach tutor instruct unterrichtet lehrt enseign ensen insegn ensin",
        "move reloc umzug zieht demenag mud trasfer",
        "want wish would plan intend hope mocht will plant vorhat souhait veut voudr quier dese vuol vorrebb quer",
    )
]
RELATION = {stem: place for place, stems in enumerate(_RELATIONS) for stem in stems}

ORIGIN = word_set("come kommt stammt vient vien vem")
"""Verbs that say no more than "is" does before where somebody is from."""
