"""The small words between German clauses, and those by which a clause states nothing."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import ClauseWords
from memlib.models.offline.languages.german.verbs import FIRST, THIRD

_AMBIGUOUS = {
    "liebe",
    "reise",
    "suche",
    "pflege",
    "bau",
    "plan",
    "spiel",
    "koch",
    "bitte",
    "lieber",
    "lern",
    "arbeit",
    "rate",
    "reisen",
    "planen",
    "leben",
    "essen",
}
"""Forms that are nouns too, where they are written with a capital."""
_VERBAL = sorted({*FIRST, *THIRD} - _AMBIGUOUS, key=len, reverse=True)
_FINITE = rf"(?:{'|'.join(_VERBAL)}|(?-i:{'|'.join(sorted(_AMBIGUOUS))}))"

CLAUSES = ClauseWords(
    joining=r"aber|und|denn|also|doch",
    spreads=r"(?:\w+ )?(?:gegen|auf|keine?n?)",
    alone=r"(?:gegen|auf|keine?n?|von|für)\b",
    own=r"ich|wir|mich|mein\w*|unser\w*",
    joints=rf"\s+(?=sondern\s)|\s+(?:und|aber|denn|sowie|doch|sondern)\s+(?=(?:(?:ich|wir) (?:{_FINITE})|mein|meine|unser|unsere|er|sie|außerdem|{_FINITE}|(?:seit|im|jeden|jede|am|nebenher|nebenbei|dann|da|danach|damit|deshalb|abends|morgens|früher)(?: \w+)? (?:{_FINITE}|ich|wir))(?![\w-]))"
    r"|\s+(?=aber\s)|\s+(?=(?:weil|da|obwohl|dass) (?:ich|wir|mein|meine|unser|unsere)\b)",
    each=r"\s*,(?!\d)\s*(?:und\s+)?|\s+(?:und|oder|sowie)\s+",
    tails=r"(?:von (?-i:[A-ZÄÖÜ])\w+ nach|am liebsten|meistens|vor allem|besonders|außer|aber (?:nicht|keine?n?|nur)|allerdings (?:nicht|nur)|nur nicht|hauptsächlich|namens|ausgenommen|und zwar|bloß nicht|zusammen mit|um \w+ zu|von [A-ZÄÖÜ]\w+$|.+ zu \w+en$)",
    unreal=r"^(?:und |aber )?(?:wenn|falls|ob|als ob|sofern|mal angenommen|angenommen|stell dir vor)\b|\b(?:vielleicht|eventuell|evtl|würde|würden|wäre|wären|hätte|hätten|könnte|könnten|dürfte|müsste|sollte|überlege|überlegen|wahrscheinlich|womöglich|möglicherweise|irgendwann|keine ahnung|gerüchteweise)\b|\b(?:sagt|sagte|meint|meinte|schreibt|schrieb|behauptet|behauptete|hieß|heißt es|findet|fragt|fragte)\b",
    asks=r"(?:und |aber |also |na |hm |hmm |so |ok |okay |dann |sag mal )*(?:wie|was|wo|woher|wohin|womit|wofür|woran|worauf|wann|warum|wieso|weshalb|welche\w*|wer|wem|wen|wessen|kannst|kann (?:ich|man|mir|er|sie|es|das|die|der)|könntest|können|könnt|hast du|habt|haben sie|gibt es|gibt|kennst|soll|sollte|darf (?:ich|man|er|sie)|dürfen|muss (?:ich|man|er|sie|das)|ist (?:das|es|das da|der|die|ein|eine|der-)|sind (?:die|das|wir|sie)|lohnt|reicht|reichen|stimmt|brauch(?:e|t)? (?:ich|man|es)|hilft|helfen|geht (?:das|es)|bin ich|habe ich|werde ich|will ich|würdest|magst|weißt|mach|schreib(?! (?:grad|gerade|seit|an)\b)|erzähl|zeig|such|nenn mir|gib|erklär|fass|übersetz|formulier|plan mir|rechne|berechne|hilf|tipps?|ideen?|vorschläge|irgendwelche|noch|empfiehlst|lieber|zählt|gilt|passt|klappt|bitte)\b",
    moment=r"heute|gestern|morgen|vorgestern|übermorgen|gleich|nachher|vorhin|heut|eben|diese woche|nächste woche|nächsten (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|um \d{1,2}(?:[:.]\d\d)?(?: uhr)?|seit (?:heute|gestern|tagen|wochen|stunden|\w+ (?:tagen|stunden|wochen|minuten))|heute abend|übers wochenende|vorübergehend",
    vague=r"es|das(?! [\wäöüß-]{4,})|dies|diese[rsnm]?|dein\w*|ihr\w{1,2}|wie|dich|dir|sie|was|sowas|irgendwas|nichts davon|so etwas|solche\w*|ihnen|wissen|danke|bitte",
    rather=r"(?:sondern|darunter|unter anderem)\b",
    relative=r"(?:und )?(?:der|die|das|welche[rs]?) ",
    reports=r"(?!ich\b|wir\b)(?!.*(?:arzt|ärztin|doc|loge|login)\b).*\b(?:sagt|sagte|meint|meinte|schreibt|schrieb|behauptet|behauptete|denkt|glaubt)(?: mir| immer| ja)?$",
    turns=r"(?:aber|trotzdem|dennoch)\b",
    hers=r"(?:mein|meine|unser|unsere|der|die|das|ein|eine|dein|deine) ",
    whence=r"\s+(?=aus (?-i:[A-ZÄÖÜ]))",
    no_longer=r"^(?:leider |ja |noch )?nicht\b|\bnicht mehr\b|\bkein(?:e|en)? (?:[\w-]+ )*mehr\b",
)
