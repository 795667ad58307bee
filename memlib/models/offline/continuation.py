"""What goes on behind a comma, without a verb or a subject of its own, belongs to the statement before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from memlib.claims import content_terms
from memlib.models.tasks import Change

_LONGEST = 8
"""Words of what goes on; more is a clause."""
_NOUNS = 4
"""Words of a bare noun between a statement and what surely goes on."""
_FOUND_BY = (3, 2, 1)
"""Last words of a memory by which its place in the message is found."""
_ALONE = 4
"""Letters of a single word that tells its place."""
_SEGMENT = re.compile(r"\s*(?:,(?!\d)|\(|\s[–—-]\s)\s*(?P<said>(?:[^,.;:!?()¡¿–—…\n]|(?<=\d)[.,](?=\d))+)(?P<mark>[^\w\s]|\n|$)")
_STOPPED = re.compile(r"\s*[.…\n]\s*(?P<said>(?:[^,.;:!?()¡¿–—…\n]|(?<=\d)[.,](?=\d))+)(?P<mark>[^\w\s]|\n|$)")
"""What follows as a sentence of its own."""
_PREPOSITIONS = (
    r"since|in|at|near|with|without|from|seit|bei|beim|mit|ohne|aus|im|am|nahe|depuis|à|au|aux|en|dans|chez|près|avec|sans|desde|con|sin"
    r"|cerca|hace|da|dal|dalla|senza|nel|nella|vicino|presso|com|sem|perto|há|no|na|em"
)
"""With which a sentence without a verb says more of the one before it."""
_FRAGMENT = 5
"""Words of the longest such sentence."""
_OF_THE_ANSWER = re.compile(
    r"\b(?:english|german|french|spanish|italian|japanese|chinese|deutsch|englisch|français|anglais|español|inglés|italiano|inglese"
    r"|português|inglês|words?|sentences?|bullet|points?|stichpunkte\w*|sätze\w*|worte\w*|wörter\w*|phrases?|mots|frases?|palabras|parole|frasi"
    r"|palavras|table|tabelle|tableau|tabla|tabella|tabela|steps?|schritte\w*|étapes|pasos|passi|passos|emojis?|detail\w*|beispiel\w*)\b",
    re.I,
)
"""What tells how the answer is to be."""
_AGE = re.compile(r"\d{1,3}(?: (?:years?(?: old)?|jahre(?: alt)?|ans|años|anni|anos))?", re.I)
_NOT_TOLD_FURTHER = frozenset({"name", "age", "answers"})
"""Topics of statements that nothing qualifies."""
_NAMES = re.compile(r"\b(?:called|named|name is|heißt|s'appelle|nommée?|llam\w+|chiama|di nome|chama\w*) (?-i:[A-ZÀ-Þ])[\w'-]+$", re.I)
"""A name is spelt behind its comma, or is that of somebody who is told of next."""
_IS = re.compile(r"\b(?:is|ist|est|es|è|é)$")


@dataclass(frozen=True)
class Going:
    """How a statement of one language goes on."""

    user: str
    leads: str
    """Prepositions and adverbs with which it does."""
    counts: str
    """Number words, ordinals and quantifiers with which it does, and members of a list too."""
    clause: str
    """Pronouns, helping verbs and question words: what has one is a clause of its own."""
    ends: str
    """Words with which another clause begins."""
    idle: str
    """Phrases that begin like it and only lead over to what follows."""
    shifts: tuple[tuple[str, str], ...]


_NUMBERS = r"\d[\d.,]*(?:%|[a-z]{1,2}\b)?"
_NUMBERED = re.compile(
    r"(?:typ|type|tipo|year|grade|anno|ano|año|klasse|stufe|grad|baujahr|jahrgang) \d{1,4}(?: (?:to|bis|à|a|al|até) \d{1,4})?", re.I
)
"""Type 2, year 7."""
_ONE_WORD = re.compile(r"part-?time|full-?time|freelance|freiberuflich|nebenberuflich|halbtags|teilzeit|vollzeit", re.I)
_GOINGS = (
    Going(
        r"\bUser\b",
        r"in|at|on|near|with|without|from|for|since|by|outside|close to|about|around|roughly|mostly|mainly|mostly|especially"
        r"|usually|only|just"
        r"|including|part[ -]time|full[ -]time|twice|once|every|years ago|badly",
        r"half|both|all|two|three|four|five|six|seven|eight|nine|ten|twelve|first|second|third|fourth|fifth|final",
        r"i|i'm|i've|we|you|he|she|it|they|that's|is|are|am|was|were|have|has|do|does|did|can|could|will|would|should|may|might"
        r"|must|what|how"
        r"|which|why|where|who|this|these|it's|there|let|please|your|any|help",
        r"and|but|so|because|that|which|who|when|while|if|as|though|although",
        r"in fact|in short|in general|in case|at least|at the moment|for (?:context|example|instance|now|what)|by the way"
        r"|with that|on top"
        r"|just (?:wondering|asking|so|a|to)|about to|only (?:because|that)|both of|all (?:good|set|the|of|in)|since (?:last|yester)",
        ((r"\bmy\b", "their"), (r"\bour\b", "their")),
    ),
    Going(
        r"\bNutzers?\b",
        r"in|im|an|am|auf|bei|beim|mit|ohne|aus|von|vom|seit|für|nahe|nähe|neben|zwischen|etwa|circa|ca\.?|rund|ungefähr|meist|meistens"
        r"|vor allem|besonders|hauptsächlich|nur|davon|inklusive|teilzeit|vollzeit|baujahr|jahrgang|halbtags|jeden|jede|jedes|alle"
        r"|einmal"
        r"|zweimal|dreimal|freiberuflich|nebenberuflich|leider nur",
        r"beide|erste[rsnm]?|zweite[rsnm]?|dritte[rsnm]?|vierte[rsnm]?|fünfte[rsnm]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
        r"|zehn|zwölf",
        r"ich|wir|du|er|sie|es|man|ihr|ist|sind|bin|war|waren|habe|hab|hat|haben|kann|können|soll|sollte|will|wird|werden|würde"
        r"|muss|was|wie"
        r"|welche\w?|warum|wo|wer|das|dies\w*|bitte|dein\w*|gibt|geht|hilft|brauche",
        r"und|aber|weil|denn|da|dass|wenn|als|obwohl|wo|wobei|also",
        r"im (?:ernst|prinzip|grunde|moment|gegenteil|übrigen)|in der tat|auf (?:jeden|keinen) fall|von daher|aus (?:gründen|spaß)"
        r"|mit anderen|ohne (?:witz|scheiß)|nur (?:so|mal|noch)|seit (?:heute|gestern|letzte\w)|an sich|bei (?:gelegenheit|bedarf)",
        ((r"\bmein(?=\w{0,2}\b)", "sein"), (r"\bunser(?=\w{0,2}\b)", "sein")),
    ),
    Going(
        r"\butilisateur\b",
        r"à|a|au|aux|en|dans|sur|avec|sans|chez|près|de|du|des|depuis|pour|entre|environ|surtout|seulement|dont|spé|spécialité|option"
        r"|section|à peu près|tous les|toutes les|chaque|deux fois|trois fois|une fois|les? (?:lundi|mardi|mercredi|jeudi|vendredi"
        r"|samedi"
        r"|dimanche|matin|soir|week-end)s?",
        r"une (?:dizaine|vingtaine|trentaine|centaine|douzaine)|moitié|mi-temps|première|deuxième|troisième|quatrième|dernière"
        r"|deux|trois|quatre"
        r"|cinq|six|sept|huit|neuf|dix|douze",
        r"je|j'\w+|on|nous|tu|vous|il|elle|ils|elles|c'est|ça|ce|est|sont|suis|ai|a|avons|ont|fait|faut|peux|peut|veux|dois|quoi"
        r"|comment"
        r"|quels?|quelles?|où|pourquoi|quand|ton|ta|tes|votre|vos|merci|stp|svp",
        r"et|mais|donc|car|parce|que|qu'\w+|qui|où|quand|si|alors|puis",
        r"à (?:vrai|propos|part ça|mon avis|la base)|en (?:fait|gros|plus|vrai|effet|bref|revanche|tout cas|ce moment)|de (?:toute"
        r"|plus|rien)"
        r"|du (?:coup|moins)|sans (?:blague|rire|doute)|pour (?:info|l'instant|le moment|une fois)|dans (?:l'ensemble|le fond)|sur ce",
        ((r"\bmon\b", "son"), (r"\bma\b", "sa"), (r"\bmes\b", "ses"), (r"\bnotre\b", "sa"), (r"\bnos\b", "ses")),
    ),
    Going(
        r"\busuario\b",
        r"en|a|al|con|sin|de|del|desde|para|por|cerca|junto|entre|casi|sobre todo|solo|sólo|cada|todos los|todas las|turno"
        r"|media jornada|(?:dos|tres|una) ve(?:z|ces)|los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines)",
        r"unos?|unas?|media|mitad|primer|segundo|tercer|tercero|cuarto|quinto|último|dos|tres|cuatro|cinco|seis|siete|ocho|nueve"
        r"|diez|doce",
        r"yo|me|te|se|nos|él|ella|ellos|tú|usted|es|son|soy|estoy|está|están|he|ha|hay|tengo|tiene|voy|va|fue|era|puedo|puede"
        r"|quiero|qué"
        r"|cómo|cuál|cuánto|dónde|quién|por qué|le|lo|esto|eso|tu|tus|gracias|ayuda",
        r"y|e|pero|porque|que|quien|cuando|si|así|aunque|pues",
        r"por (?:cierto|favor|ejemplo|fin|suerte|desgracia|eso|ahora|si)|en (?:serio|fin|realidad|general|cambio|verdad)"
        r"|de (?:hecho|verdad"
        r"|momento|todas)|a (?:ver|veces|propósito)|al (?:menos|final)|sin (?:embargo|coña)|para (?:colmo|que|empezar)|con (?:eso"
        r"|lo cual)",
        ((r"\bmi\b", "su"), (r"\bmis\b", "sus"), (r"\bnuestr[oa]\b", "su")),
    ),
    Going(
        r"\butente\b",
        r"a|ad|al|allo|alla|in|nel|nella|con|senza|di|del|da|dal|per|vicino|presso|tra|fra|circa|quasi|soprattutto|solo|turno|ogni"
        r"|tutti i"
        r"|tutte le|part[ -]time|(?:due|tre|una) volt[ae]|il (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato)|la domenica|ai"
        r"|agli|alle",
        r"mezza|metà|un paio|una (?:decina|ventina|trentina)|primo|secondo|terzo|quarto|quinto|ultimo|due|tre|quattro|cinque|sei"
        r"|sette|otto|nove|dieci|dodici",
        r"io|mi|ti|si|ci|lui|lei|loro|tu|è|sono|ho|ha|hanno|sto|sta|vado|va|faccio|fa|posso|può|voglio|devo|che|come|quale|quanto"
        r"|dove|chi"
        r"|cosa|perché|lo|questo|tuo|tua|grazie|aiuto",
        r"e|ed|ma|perché|però|che|cui|quando|se|quindi|anche",
        r"per (?:favore|piacere|esempio|fortuna|ora|caso|dire|giunta)|in (?:realtà|effetti|genere|fondo|pratica|più)"
        r"|a (?:proposito|parte|volte"
        r"|dire)|al (?:momento|limite)|di (?:solito|fatto|nuovo)|del resto|da (?:un po'|ieri|oggi)|senza (?:contare|scherzi)"
        r"|tra l'altro",
        ((r"\bmi([oa])\b", r"su\1"), (r"\bmiei\b", "suoi"), (r"\bmie\b", "sue"), (r"\bnostr[oa]\b", "sua")),
    ),
    Going(
        r"\busuário\b",
        r"em|no|na|nos|nas|com|sem|de|do|da|desde|para|pra|por|perto|entre|cerca|quase|só|cada|todos os|todas as|turno"
        r"|ao|aos|à|às|num|numa|meio período|principalmente|(?:duas|três|uma) vez(?:es)?",
        r"un?s|umas|meio|meia|metade|primeiro|segundo|terceiro|quarto|quinto|último|dois|duas|três|quatro|cinco|seis|sete|oito"
        r"|nove|dez|doze",
        r"eu|me|te|se|nós|ele|ela|eles|você|é|são|sou|estou|está|tô|tá|tenho|tem|há|vou|vai|foi|era|posso|pode|quero|que|como|qual"
        r"|quanto"
        r"|onde|quem|por que|lhe|isso|isto|seu|sua|teu|obrigad[oa]|ajuda|dá|faço",
        r"e|mas|porque|que|quem|quando|se|então|aí",
        r"por (?:favor|favorzinho|exemplo|sinal|enquanto|isso|acaso)|na (?:verdade|real)|no (?:fundo|momento|geral|caso)"
        r"|de (?:fato|verdade"
        r"|novo)|em (?:geral|resumo)|pra (?:variar|completar|falar|piorar)|sem (?:querer|brincadeira)|com (?:certeza|isso)"
        r"|só (?:que|pra|um)",
        ((r"\bmeus?\b", "seu"), (r"\bminhas?\b", "sua"), (r"\bnosso\b", "seu"), (r"\bnossa\b", "sua")),
    ),
)


def completed(changes: Sequence[Change], message: str) -> list[Change]:
    """The changes, each memory with what goes on behind it in the message and is told nowhere else."""
    merged: list[str] = []
    found = [_completed(change, changes, message, merged) for change in changes]
    return [change for change, old in zip(found, changes) if old.memory not in merged]


def _completed(change: Change, changes: Sequence[Change], message: str, merged: list[str]) -> Change:
    """What was taken for another member of a list, and goes on with this one, is `merged`."""
    memory = (change.memory or "").rstrip(".")
    going = next((going for going in _GOINGS if re.search(going.user, memory)), None)
    place = _place(memory, message)
    if going is None or place is None or _NAMES.search(memory) or _NOT_TOLD_FURTHER.intersection(change.topics):
        return change
    others = [other.memory for other in changes if other.memory and other is not change]
    further: list[str] = []
    for mark, said in _further(message[place:], going):
        member = next((other for other in others if _is_member(other, said, memory, going)), None)
        merged += [member] if member else []
        told = [memory, *(other for other in others if other not in merged)]
        if not any(content_terms(said, other) & content_terms(other) for other in told):
            further.append(f"{mark} {_shifted(said, going)}")
    return change.model_copy(update={"memory": "".join([memory, *further])}) if further else change


def _is_member(other: str, said: str, memory: str, going: Going) -> bool:
    """Allergic to mites, mostly in winter: the second is told as the first is, and is no second thing."""
    opening = other.removesuffix(said)
    leads = _NUMBERED.fullmatch(said) or re.match(rf"(?:{going.leads})(?!\w)", said, re.I)
    return leads is not None and opening != other and memory.startswith(opening) and _IS.search(opening.strip()) is None


def _place(memory: str, message: str) -> int | None:
    """Where in the message the words end with which the memory does; None where that is not sure."""
    words = re.findall(r"[\w'’%-]+", memory)
    for count in _FOUND_BY:
        pattern = r"[\s,]+".join(re.escape(word) for word in words[-count:])
        found = [match.end() for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", message, re.I)]
        if len(found) == 1 and (count > 1 or len(words[-1]) >= _ALONE):
            return found[0]
    return None


def _further(after: str, going: Going) -> Iterator[tuple[str, str]]:
    """The stretches behind the statement that go on with it, each with the mark before it, up to the first that does not."""
    waiting: list[tuple[str, str]] = []
    while match := (within := _SEGMENT.match(after)) or _sentence(after, going):
        said, cut = _before_clause(match["said"].strip(), going)
        if match["mark"] == "?" and not cut:
            return
        if _goes_on(said, going):
            yield from (*waiting, (",", said) if within else ("", f"{said[:1].lower()}{said[1:]}"))
            waiting = []
        elif not waiting and _is_noun(said, going):
            waiting = [(",", said)]
        else:
            return
        if cut:
            return
        after = after[match.end("said") :].removeprefix(")")


def _sentence(after: str, going: Going) -> re.Match[str] | None:
    """A sentence that is nothing but a preposition with its noun: "Scoliosis. Since my teens." """
    match = _STOPPED.match(after)
    if match is None or match["mark"] in {"?", ",", ":"}:
        return None
    said = match["said"].strip()
    whole = 2 <= len(said.split()) <= _FRAGMENT and re.match(rf"(?:{_PREPOSITIONS})\s", said, re.I)
    return match if whole and not _OF_THE_ANSWER.search(said) and _goes_on(said, going) else None


def _before_clause(said: str, going: Going) -> tuple[str, bool]:
    """What stands before a clause of its own, and whether there is one."""
    for joint in re.finditer(rf"(?:^|\s)(?:{going.ends})\s", said, re.I):
        if _clause(going).search(said, joint.end()) or re.match(r"\s*(?:que|qui|that|which|who)\b", joint[0], re.I):
            return said[: joint.start()].strip(), True
    return said, False


def _goes_on(said: str, going: Going) -> bool:
    if _ONE_WORD.fullmatch(said) or _NUMBERED.fullmatch(said):
        return True
    words = said.split()
    return (
        2 <= len(words) <= _LONGEST
        and re.match(rf"(?:{_NUMBERS}|{going.leads}|{going.counts})\s", said, re.I) is not None
        and not re.match(rf"(?:{going.idle})\b", said, re.I)
        and not _AGE.fullmatch(said)
        and _clause(going).search(said, len(words[0])) is None
    )


def _is_noun(said: str, going: Going) -> bool:
    """What may stand between: a few words that are no clause, no name and nobody's."""
    owned = any(re.search(pattern, said, re.I) for pattern, _ in going.shifts)
    return 1 <= len(said.split()) <= _NOUNS and said[:1].islower() and not owned and _clause(going).search(said) is None


@cache
def _clause(going: Going) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{going.clause})(?!\w)", re.I)


def _shifted(said: str, going: Going) -> str:
    for pattern, third in going.shifts:
        said = re.sub(pattern, third, said, flags=re.I)
    return said
