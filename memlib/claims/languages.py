"""The closed word classes of six languages, folded as `memlib.text.fold` folds, and which of these languages a text is in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from memlib.text import fold


@dataclass(frozen=True)
class Language:
    code: str
    stemmer: str
    marks: re.Pattern[str]
    """Its own letters, and its word for the user as memories open with it."""
    hints: tuple[str, ...]
    """Small texts of which every mark without a letter of its own has one: they are found sooner than the marks."""
    function: frozenset[str]
    """Words that say nothing of their own, those for the one whose memories these are among them."""
    negations: frozenset[str]
    denials: frozenset[str]
    """Verbs and adjectives that deny by their meaning: dislikes, avoids, quit, gave up."""
    breaks: frozenset[str]
    """Words with which the reach of a negation ends."""
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    without: str
    able: frozenset[str]
    """Forms of "can"."""
    backward: frozenset[str] = frozenset()
    """Negations that may follow what they deny, so that they reach over their whole clause."""


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _in_order(words: str) -> tuple[str, ...]:
    return tuple(words.split())


ENGLISH = Language(
    "en",
    "english",
    re.compile(r"\buser", re.I),
    ("user",),
    word_set(
        "user users the a an and or of to in on at for with by from as into onto about over under after before between during"
        " through per via than that this these those who whom whose which what when where why how there here it its he him his"
        " she her hers they them their theirs we us our i me my mine you your yours himself herself themselves itself myself be"
        " is am are was were been being do does did done doing have has had having ca wo will would shall should can could may"
        " might must if then so also too very just only quite really currently now still already both each every all any some"
        " such own same other another one ago since until up out off"
    ),
    word_set("not no never without neither nor none nothing nobody cannot nowhere"),
    word_set(
        "dislike dislikes disliked disliking hate hates hated detest detests avoid avoids avoided avoiding refuse refuses"
        " refused lack lacks unable quit quits stopped former formerly ex"
    ),
    word_set("but however although though whereas while instead except rather because and"),
    _in_order("january february march april may june july august september october november december"),
    _in_order("monday tuesday wednesday thursday friday saturday sunday"),
    "without",
    word_set("can ca cannot could able"),
)
GERMAN = Language(
    "de",
    "german",
    re.compile(r"[äöüß]|nutzer", re.I),
    ("nutzer",),
    word_set(
        "nutzer nutzers nutzerin benutzer benutzerin der die das den dem des ein eine einen einem einer eines und oder von vom"
        " zu zum zur in im ins an am auf fur mit bei beim aus nach vor uber unter durch gegen um seit bis als wie dass wenn weil"
        " es er sie ihm ihn ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner seines sich wir uns unser ich mich mir"
        " mein meine meinen du dich dir dein deine ist sind war waren bin bist wird werden wurde wurden worden hat haben habe"
        " hatte hatten kann konnen muss mussen soll sollte will mochte darf auch nur sehr noch schon gerade jetzt derzeit"
        " aktuell immer da dort hier welche welcher welches diese dieser dieses alle jeder jede jedes beide man so etwa"
    ),
    word_set("nicht kein keine keinen keinem keiner keines nie niemals ohne weder nichts niemand niemanden nirgends"),
    word_set("hasst hasste hassen meidet vermeidet vermeiden verabscheut weigert ehemalige ehemaliger ehemals aufgehort"),
    word_set("aber sondern jedoch obwohl wahrend weil denn und"),
    _in_order("januar februar marz april mai juni juli august september oktober november dezember"),
    _in_order("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    "ohne",
    word_set("kann konnen konnte"),
    word_set("nicht nie niemals"),
)
FRENCH = Language(
    "fr",
    "french",
    re.compile(r"[çêèœà]|utilisat|\b[dj]['’]", re.I),
    ("utilisat", "d'", "j'"),
    word_set(
        "utilisateur utilisatrice utilisateurs le la les l un une des du de d et ou a au aux en dans sur sous pour par avec"
        " chez entre vers depuis pendant que qu qui quoi dont ou il elle ils elles lui leur leurs on se s son sa ses ce c cet"
        " cette ces ca je j me m mon ma mes tu te t ton ta tes nous vous notre nos votre vos est sont etait etaient ete etre a"
        " ont avait avaient avoir ai as suis sera fait faire peut doit veut aussi tres encore deja plus ne n y si quand comme"
        " tout toute tous toutes chaque actuellement maintenant quel quelle quels quelles avez avons etes sommes moi toi"
    ),
    word_set("pas jamais aucun aucune sans ni rien"),
    word_set("deteste detestait hait evite refuse ancien ancienne arrete"),
    word_set("mais cependant pourtant alors car parce et"),
    _in_order("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    _in_order("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "sans",
    word_set("peut pouvoir peuvent"),
)
SPANISH = Language(
    "es",
    "spanish",
    re.compile(r"[ñ¿¡]|\busuari[oa]", re.I),
    ("usuari",),
    word_set(
        "usuario usuaria usuarios el la los las lo un una unos unas de del y e o u a al en con por para desde hasta sobre entre"
        " hacia durante que quien quienes cual cuyo cuya donde cuando como se su sus le les mi mis me tu tus te nos nuestro"
        " nuestra yo ella ellos ellas este esta estos estas ese esa eso esto aquel es son era eran fue fueron ser esta estan"
        " estaba estar ha han habia haber hay tiene tienen tener tenia puede pueden debe quiere muy tambien ya aun todavia mas"
        " si todo toda todos todas cada actualmente ahora"
    ),
    word_set("no nunca jamas sin ningun ninguna ninguno nadie nada tampoco ni"),
    word_set("odia odiaba detesta evita rechaza dejo dejado deja antiguo antigua"),
    word_set("pero sino aunque mientras porque y e"),
    _in_order("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    _in_order("lunes martes miercoles jueves viernes sabado domingo"),
    "sin",
    word_set("puede pueden podia"),
)
ITALIAN = Language(
    "it",
    "italian",
    re.compile(r"[òì]|\butent|\bdell['’]", re.I),
    ("utent", "dell"),
    word_set(
        "utente utenti il lo la i gli le l un uno una di del dello della dei degli delle dell d e ed o a al allo alla ai agli"
        " alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell su sul sullo sulla sui con"
        " per tra fra che chi cui dove quando come si suo sua suoi sue loro mio mia miei mie mi tuo tua ti ci vi ne noi nostro"
        " lui lei essi questo questa questi queste quello quella e sono era erano stato stata essere ha hanno aveva avere ho puo"
        " deve vuole molto anche gia ancora piu se tutto tutta tutti tutte ogni attualmente ora adesso"
    ),
    word_set("non mai senza nessun nessuno nessuna niente nulla"),
    word_set("odia odiava detesta evita rifiuta smesso"),
    word_set("ma pero anche mentre perche e ed"),
    _in_order("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    _in_order("lunedi martedi mercoledi giovedi venerdi sabato domenica"),
    "senza",
    word_set("puo riesce possono"),
)
PORTUGUESE = Language(
    "pt",
    "portuguese",
    re.compile(r"[ãõç]|\busuári|utilizador", re.I),
    ("utilizador",),
    word_set(
        "usuario usuaria usuarios utilizador utilizadora o a os as um uma uns umas de do da dos das e ou ao aos em no na nos"
        " nas num numa com por pelo pela para desde ate sobre entre durante que quem qual cujo onde quando como se seu sua seus"
        " suas lhe meu minha meus minhas me eu teu tua te nosso nossa ele ela eles elas dele dela este esta esse essa isso isto"
        " aquele aquela sao era eram foi foram ser esta estao estava estar ha tem tinha ter pode deve quer muito tambem ja ainda"
        " mais todo toda todos todas cada atualmente agora"
    ),
    word_set("nao nunca jamais sem nenhum nenhuma ninguem nem tampouco"),
    word_set("odeia odiava detesta evita recusa parou deixou"),
    word_set("mas porem embora enquanto porque e"),
    _in_order("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro"),
    _in_order("segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo"),
    "sem",
    word_set("consegue pode podem"),
)
SPACED = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE)
_WORD = re.compile(r"[^\W\d_]+")
_NO_DENIALS = re.compile(
    r"\b(?:can ?not wait|ca not wait|nothing against|(?:never|not) miss\w*|no(?:t|thing)? (?:only|just|merely)"
    r"|nicht nur|nicht bloß|pas (?:seulement|uniquement)"
    r"|no (?:solo|sólo|solamente)|non (?:solo|soltanto|solamente)|não (?:só|somente|apenas)|kann es kaum erwarten|non vede l'ora)\b",
    re.I,
)


def without_idioms(text: str) -> str:
    """The text without phrases that hold a negation and deny nothing: "not only", "cannot wait"."""
    return _NO_DENIALS.sub(" ", text)


@lru_cache(maxsize=8192)
def language_of(text: str) -> Language:
    """The language whose closed classes and marks the text hits most often; English when in doubt."""
    return likely_languages(text)[0]


def likely_languages(text: str) -> list[Language]:
    """All languages whose closed classes and marks the text hits most often, English first."""
    hits = [small + 2 * marked for small, marked in language_hits(text)]
    most = max(hits)
    return [language for language, times in zip(SPACED, hits) if times == most]


def language_hits(text: str) -> list[tuple[int, bool]]:
    """Of each language in the order of `SPACED`, how many words of its closed classes the text has, and whether it has its marks."""
    folded = fold(text)
    hits = [0] * len(SPACED)
    for word in _WORD.findall(folded):
        for place in _PLACES.get(word, ()):
            hits[place] += 1
    return [(times, _has_mark(language, text, folded)) for language, times in zip(SPACED, hits)]


def _has_mark(language: Language, text: str, folded: str) -> bool:
    return (not text.isascii() or any(hint in folded for hint in language.hints)) and bool(language.marks.search(text))


_PLACES = {
    word: [place for place, language in enumerate(SPACED) if word in language.function or word in language.negations]
    for word in frozenset[str]().union(*(language.function | language.negations for language in SPACED))
}
"""In which languages a word says nothing of its own, as places in `SPACED`."""
