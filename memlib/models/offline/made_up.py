"""Where a message goes over to a text that is made up, in which "I" is nobody real."""

from __future__ import annotations

import re

_WORKS = (
    r"(?:novels?|short story|screenplay|fan ?fic\w*|song lyrics|lyrics|poem|stage play|character|narrator|protagonist|hero(?:ine)?"
    r"|\w*roman|kurzgeschichte|novelle|drehbuch|songtext|liedtext|gedicht|theaterstück|figur|\w*figur|erzähler(?:in)?|held(?:in)?"
    r"|roman|nouvelle|scénario|texte de \w+ chanson|poème|polar|conte|récit|pièce de théâtre|personnage|perso|narrateur"
    r"|narratrice|héros|héroïne|court-métrage"
    r"|jdr|rp|jeu|manuscrit|slam|rédaction|dialogue|atelier d'écriture|paragraphe|passage|impro\w*|extrait|novela|relato|cuento"
    r"|gui[oó]n|letra de \w+ canción|poema|obra de teatro|personaje|narradora?"
    r"|héroe|heroína|fragmento"
    r"|romanzo|racconto|copione|sceneggiatura|testo della \w+ canzone|poesia|personaggio|narratore|narratrice|eroe|eroina|estratto"
    r"|romance|conto|roteiro|letra da \w+ música|peça de teatro|personagem|herói|heroína|trecho|d&d|rpg)"
)
"""What is made up, and who speaks in it."""
_SURELY = (
    r"(?:opening lines?|prologue|epilogue|monolog(?:ue)?|voice-?over|diary of an?|anfang meines romans|prolog|epilog|tagebuch ein\w+"
    r"|incipit|tirade|réplique|voix off|journal d'un\w*|prólogo|epílogo|monólogo|monologo|voz en off|diario de un\w?|prologo"
    r"|epilogo|voce fuori campo"
    r"|diario di un\w*|voz off|diário de uma?)"
)
_AS_I = (
    r"(?:i|i'm|i've|my|we|ich|mein\w*|wir|je|j'|mon|ma|mes|nous|yo|soy|me|mi|mis|tengo|vivo|io|sono|mio|mia|ho|eu|sou|meu|minha|moro"
    r"|tenho|chamo)(?![\w])"
)
_OPENS = r"(?::|\n)\s*[\"«“„-]*\s*"
_TEXTS = rf"(?:{_WORKS}|text|story|stories|texte|histoire|geschichte|historia|texto|storia|testo|história)"
_GOES_ON = (
    r"(?:continue|improve|continue[rz]|poursui[st]|poursuivre|poursuivez|amélior(?:e|er|ez)|réécri(?:s|re|vez)|schreib\w*|verbesser\w*"
    r"|contin[uú]a|continuar|sigue|seguir|mejora|reescribe|continuare|migliora|riscrivi|prosegui|melhor[ae]|reescrev[ae])"
)
_HERE_IS = r"(?:here(?:'s| is)|hier (?:ist|kommt)|voici|voil[àa]|aquí (?:está|va|tienes)|ecco|aqui (?:está|vai)|segue)"
_REWORDS = (
    r"(?:(?:schreib|formulier)\w* [^.!?\n]{0,30}\bum|verbesser\w*|fass\w* [^.!?\n]{0,30}\bzusammen|réécri(?:s|re|vez)|reformule[rz]?"
    r"|améliore[rz]?|relis|résume[rz]?|mets (?:ça|cela|ce texte)|reescrib\w+|reformula|mejora|riscrivi|riformula|migliora|reescrev\w+"
    r"|reformul[ae]|melhor[ae]|corrij[ae])"
)

_MADE_UP = re.compile(
    rf"\b{_WORKS}\b[^.!?:\n]{{0,40}}{_OPENS}{_AS_I}"
    r"|\b(?:hero(?:ine)?|held(?:in)?|héros|héroïne|héroe|heroína|eroe|eroina|herói|narrat\w+|erzähler(?:in)?|(?:chat)?bot)"
    r" (?:says|tells|answers|sagt|erzählt|antwortet|dit|raconte|répond|dice|cuenta|responde|racconta|risponde|diz|conta)\b"
    r"|\b(?:geschichte|text|roman|gedicht)\b (?:weiterschreiben|fortsetzen|weitererzählen|überarbeiten|verbessern)\b"
    r"|^(?:wir spielen|on joue(?: à un jeu)?|we're playing|jugamos|giochiamo|vamos jogar)[^.!?:\n]{0,20}:"
    rf"|\b{_SURELY}\b[^.!?:\n]{{0,40}}(?::|\n)"
    r"|^(?:chapter|kapitel|chapitre|capítulo|capitolo|scene|szene|scène|escena|scena|cena|act|akt|acte|acto|atto|ato) (?:\d+|[ivx]+)\b"
    r"|\b(?:in (?:the )?first person|ich-form|ich-perspektive|à la première personne|en primera persona|in prima persona"
    r"|(?:na|em) primeira pessoa)\b"
    r"|\b(?:let's pretend|tun wir so|faisons semblant|hagamos como que|facciamo finta|vamos fingir)\b"
    rf"|(?:^|[,;:] |\b(?:you|du|tu|puedes|puoi|pode|peux|pouvez|kannst|can|to) ){_GOES_ON}\b (?:(?!\b(?:i|ich|je|yo|io"
    rf"|eu)\b)[^.!?\n]){{0,30}}"
    rf"\b{_TEXTS}\b"
    rf"|\b{_HERE_IS} (?:(?!\bhistoire\b)[^.!?:\n]){{0,25}}\b{_WORKS}\b"
    rf"|\b{_REWORDS}\b[^.!?:\n]{{0,40}}(?::|\n)",
    re.I | re.M,
)
"""From here on it is the text that speaks."""


def before_made_up(message: str) -> str:
    """What the message says before the sentence with which such a text begins."""
    found = _MADE_UP.search(message)
    if found is None:
        return message
    ends = [end.end() for end in re.finditer(r"[.!?…](?=\s)|\n", message[: found.start()])]
    return message[: max(ends, default=0)]
