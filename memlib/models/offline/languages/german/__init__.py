"""German: the tables by which the engine reads it."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Answers, Grammar
from memlib.models.offline.languages.engine.makes import MAKES
from memlib.models.offline.languages.german.nouns import CLASSES, DATES, KIN
from memlib.models.offline.languages.german.order import arranged
from memlib.models.offline.languages.german.senses import SENSES
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
_PEOPLE = {word.lower(): opens.strip().format(word) for opens, words in (*KIN.items(), *DATES.items()) for word in words.split()}
_VERBAL = sorted({*FIRST, *THIRD} - _AMBIGUOUS, key=len, reverse=True)
_FINITE = rf"(?:{'|'.join(_VERBAL)}|(?-i:{'|'.join(sorted(_AMBIGUOUS))}))"
_LATER = r"(?:ab jetzt|ab sofort|künftig|in zukunft|zukünftig|immer|generell|grundsätzlich|bitte|am besten|von nun an|mir|lieber|einfach|nur|stets)"
_SINCE_WHEN = (
    r"(?:ungefähr |etwa |circa |ca\. |fast |über |gut |knapp |mehr als )?(?:(?:\d+|ein(?:em|er)?|einigen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
    r"|fünfzehn|zwanzig|dreißig|vierzig|vielen|ein paar|anderthalb|eineinhalb|einem halben|mehreren) (?:halben )?(?:jahr(?:en)?|monat(?:en)?)|jahren|ewigkeiten|(?:anfang |ende |mitte )?(?:\d{4}|{month})(?: \d{4})?"
    r"|(?:meiner|der|meinem) (?:kindheit|geburt|jugend|schulzeit|studienzeit|ausbildung|scheidung|op|pensionierung|hochzeit|ersten \w+|\d+\. lebensjahr)|(?:dem |diesem |letztem )?(?:{season})|neujahr|ostern|weihnachten|kurzem|neuestem|immer)"
)

GERMAN = Grammar(
    code="de",
    user="Der Nutzer",
    kin=_PEOPLE,
    first=FIRST,
    third=THIRD,
    arrange=arranged,
    my=r"mein\w{0,2}|unser\w{0,2}|uns(?:re|eren?)",
    senses=SENSES,
    classes={**CLASSES, "make": MAKES},
    qualifiers={
        "since": rf"(?:schon |bereits |erst )?\bseit (?:{_SINCE_WHEN})\b|\b(?:schon |bereits )?(?:\d+|zwei|drei|vier|fünf|zehn|zwanzig) jahre(?: lang)?\b|\bvon klein auf\b|\bschon immer\b|\bmein leben lang\b|\bzeitlebens\b|\bvon geburt an\b",
        "often": r"\b(?:jede[nrs]?(?: (?:zweite[nrs]?|dritte[nrs]?|erste[nrs]?))? (?:{day}|tag|woche|monat|morgen|abend|nacht|jahr|wochenende|sommer|winter|herbst|mittag|nachmittag)(?: und (?:{day}))?(?:abend|morgen|nachmittag|nacht)?"
        r"|täglich|wöchentlich|monatlich|jährlich|regelmäßig|meistens|werktags|wochentags|(?:immer )?(?:{day}|morgen|abend|nacht|vormittag|nachmittag|mittag)s(?: und (?:{day}|morgen|abend)s)?(?: früh)?"
        r"|(?:ein|zwei|drei|vier|fünf|sechs)(?:-| bis \w+ ?)?mal (?:pro|die|in der|im|am) (?:woche|monat|jahr|tag)|am wochenende|an wochenenden|unter der woche|alle (?:zwei|drei|vier|\d+) (?:wochen|tage|monate|jahre)|(?:im|jeden) (?:sommer|winter))\b",
        "when": r"\b(?:(?:im|ab|anfang|ende|mitte) (?:{month}|{season})(?: \d{4})?|am \d{1,2}\.(?: ?(?:{month}|\d{1,2}\.?))?(?: ?\d{4})?|an (?:weihnachten|ostern|pfingsten)|zu (?:weihnachten|ostern)|über (?:weihnachten|silvester|ostern)|nächste[ns] jahr|kommende[ns] jahr|20[2-9]\d|in den (?:sommer|herbst|oster|winter)ferien|in (?:zwei|drei|vier|\d+) (?:monaten|jahren))\b",
        "at": r"\bum \d{1,2}(?:[:.]\d\d)?(?: uhr)?(?: früh| morgens| abends)?\b",
        "with": r"\b(?:zusammen |gemeinsam )?mit (?:mein|unser)\w* (?:zwei |drei |kleinen |großen |beiden )?[\w-]+(?: (?-i:[A-ZÄÖÜ])\w+)?(?: und (?:mein|unser)\w* [\w-]+)?(?: zusammen)?\b",
    },
    drops=r"übrigens|ausgerechnet|dummerweise|zufällig|natürlich|trotzdem|ja|halt|eben|grad|gerade|eigentlich|wirklich|jetzt|echt|nämlich|leider|mittlerweile|inzwischen|momentan|derzeit|zurzeit|aktuell"
    r"|offiziell|außerdem|auch|doch|mal|wohl|schließlich|bekanntlich|zum glück|glücklicherweise|tatsächlich|sowieso|eh|so|nun|ehrlich gesagt"
    r"|nächstes jahr|nächste woche|statt(?: de[sr])? [\w-]+|nächsten monat|letzte woche|letzten monat|letztes jahr|dieses jahr|vorige woche|gestern|heuer|diesen sommer|vor (?:\d+|ein\w*|zwei|drei|vier|fünf|sechs|\w+) (?:tag|woche|monat|jahr)(?:en|n)?|vor kurzem|vor langem|kürzlich|neulich|seitdem|seither|bald"
    r"|endlich|persönlich|komischerweise|fei|quasi|irgendwie|immer noch|noch immer|nach wie vor|btw|lol|hier|da|dort",
    shifts=(
        (r"\b[mM]ein(e[rnms]?)?\b", r"sein\1"),
        (r"\b[uU]nser(e[rnms]?)?\b", r"sein\1"),
        (r"\bunsre\b", "seine"),
        (r"\b[mM]ich\b", "sich"),
        (r"\b[mM]ir\b", "sich"),
        (r"\buns\b", "sich"),
        (r"\b(?:ich|wir)\b", "er"),
        (r"\bbin\b", "ist"),
        (r"\bhabe?\b", "hat"),
    ),
    beside=((r"\b(?:mir|uns)\b", "dem Nutzer"), (r"\bmich\b", "den Nutzer")),
    unshifts=((r"\bsich\b", "mich"), (r"\bsein(e[rnms]?)?\b", r"mein\1")),
    mends=(
        (r"\b(?:hab|hb)\b", "habe"),
        (r"(?<!')\bnem\b", "einem"),
        (r"\bner\b", "einer"),
        (r"\bnen\b", "einen"),
        (r"\bne\b", "eine"),
        (r"\bn\b(?!')", "ein"),
        (r"\b(?:is|iss)\b", "ist"),
        (r"\bnich\b", "nicht"),
        (r"\bnix\b", "nichts"),
        (r"\bmein(?: (?:vor|nach)?)?name (?:ist|lautet)\b", "ich heiße"),
        (
            r"\b(?:ich|wir) (?:mussten?|habe?n?) ((?:mein\w*|unser\w*) \w+(?: (?-i:[A-ZÄÖÜ])\w+)?) (?:[\w ]+ )?einschläfern(?: lassen)?(?: müssen)?",
            r"\1 wurde eingeschläfert",
        ),
        (r"\bgeht's\b", "geht es"),
        (r"\b(\w+)'s\b", r"\1"),
        (r"\bgibts\b", "gibt es"),
        (r"\bich 'ne\b", "ich eine"),
        (r"'(ne[nmr]?|n)\b", r"\1"),
        (r"\bheisse\b", "heiße"),
        (r"\b(mein\w*|unser\w*) (\d+)-?jährige[rnms]? (\w+)( (?-i:[A-ZÄÖÜ])\w+)?", r"\1 \3\4 [\2]"),
        *(
            (rf"\b(mein\w*|unser\w*) {word}jährige[rnms]? (\w+)( (?-i:[A-ZÄÖÜ])\w+)?", rf"\1 \2\3 [{number}]")
            for number, word in enumerate(
                ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"], 2
            )
        ),
        (
            r"\b(tochter|sohn|hund|hündin|katze|kater|neffe|nichte|enkel|enkelin|bruder|schwester)( (?-i:[A-ZÄÖÜ])\w+)? \((\d{1,2})(?: jahre?(?: alt)?)?\)",
            r"\1\2 [\3]",
        ),
        (r"\bnämlich\b", ""),
        (r"\bein(?:en|e)? (?=paar\b)", "ein "),
    ),
    called="namens|heißt|genannt|, der|, die",
    called_by=r"heißt|ist|hat|wird|wurde|war|bekommt|kriegt",
    my_of={"Der": "mein", "Die": "meine", "Das": "mein"},
    of_user="des Nutzers",
    matter=r"(?:die sache|das|alles|den eintrag|die info(?:rmation)?|meine angabe|die erinnerung|was ich)(?: (?:mit|über|zu|zur|zum|an|von|bezüglich))?(?: (?:der|dem|den|die|das|mein\w*))? |dass ich ",
    after_all=r"\b(?:doch (?:nicht|kein\w*|wieder)|wieder|gar nicht|gar kein\w*)\b",
    joints=rf"\s+(?=sondern\s)|\s+(?:und|aber|denn|sowie|doch|sondern)\s+(?=(?:(?:ich|wir) (?:{_FINITE})|mein|meine|unser|unsere|er|sie|außerdem|{_FINITE}|(?:seit|im|jeden|jede|am|nebenher|nebenbei|dann|da|danach|damit|deshalb|abends|morgens|früher)(?: \w+)? (?:{_FINITE}|ich|wir))(?![\w-]))"
    r"|\s+(?=aber\s)|\s+(?=(?:weil|da|obwohl|dass) (?:ich|wir|mein|meine|unser|unsere)\b)",
    each=r"\s*,(?!\d)\s*(?:und\s+)?|\s+(?:und|oder|sowie)\s+",
    tails=r"(?:von (?-i:[A-ZÄÖÜ])\w+ nach|am liebsten|meistens|vor allem|besonders|außer|aber (?:nicht|keine?n?|nur)|allerdings (?:nicht|nur)|nur nicht|hauptsächlich|namens|ausgenommen|und zwar|bloß nicht|zusammen mit|um \w+ zu|von [A-ZÄÖÜ]\w+$|.+ zu \w+en$)",
    unreal=r"^(?:und |aber )?(?:wenn|falls|ob|als ob|sofern|mal angenommen|angenommen|stell dir vor)\b|\b(?:vielleicht|eventuell|evtl|würde|würden|wäre|wären|hätte|hätten|könnte|könnten|dürfte|müsste|sollte|überlege|überlegen|wahrscheinlich|womöglich|möglicherweise|irgendwann|keine ahnung|gerüchteweise)\b|\b(?:sagt|sagte|meint|meinte|schreibt|schrieb|behauptet|behauptete|hieß|heißt es|findet|fragt|fragte)\b",
    asks=r"(?:und |aber |also |na |hm |hmm |so |ok |okay |dann |sag mal )*(?:wie|was|wo|woher|wohin|womit|wofür|woran|worauf|wann|warum|wieso|weshalb|welche\w*|wer|wem|wen|wessen|kannst|kann (?:ich|man|mir|er|sie|es|das|die|der)|könntest|können|könnt|hast du|habt|haben sie|gibt es|gibt|kennst|soll|sollte|darf (?:ich|man|er|sie)|dürfen|muss (?:ich|man|er|sie|das)|ist (?:das|es|das da|der|die|ein|eine|der-)|sind (?:die|das|wir|sie)|lohnt|reicht|reichen|stimmt|brauch(?:e|t)? (?:ich|man|es)|hilft|helfen|geht (?:das|es)|bin ich|habe ich|werde ich|will ich|würdest|magst|weißt|mach|schreib(?! (?:grad|gerade|seit|an)\b)|erzähl|zeig|such|nenn mir|gib|erklär|fass|übersetz|formulier|plan mir|rechne|berechne|hilf|tipps?|ideen?|vorschläge|irgendwelche|noch|empfiehlst|lieber|zählt|gilt|passt|klappt|bitte)\b",
    moment=r"heute|gestern|morgen|vorgestern|übermorgen|gleich|nachher|vorhin|heut|eben|diese woche|nächste woche|nächsten (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|um \d{1,2}(?:[:.]\d\d)?(?: uhr)?|seit (?:heute|gestern|tagen|wochen|stunden|\w+ (?:tagen|stunden|wochen|minuten))|heute abend|übers wochenende|vorübergehend",
    vague=r"es|das(?! [\wäöüß-]{4,})|dies|diese[rsnm]?|dein\w*|ihr\w{1,2}|wie|dich|dir|sie|was|sowas|irgendwas|nichts davon|so etwas|solche\w*|ihnen|wissen",
    named="heißt {}",
    aged="ist {} Jahre alt",
    role=r"(?<!arbeite )(?<!arbeite seit )als (?:{adj})?(?!kind\b|ich\b|vorspeise|nachtisch|dessert|geschenk|anfänger)(?P<v>(?:(?:alleinerziehende[rn]? )?(?:mutter|vater|mama|papa|oma|opa)(?: von \w+ \w+)?|(?!{no_job}\b){job}|{diet}|{state})(?: (?:in|im|bei|beim|auf|am|an der|seit) [\w.-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+)?)?(?![\w-]))",
    be="sein",
    mine=(
        ("age", r"\bmit meinen (?P<v>\d{2}) jahren\b", "ist {v} Jahre alt"),
        (
            "possession",
            r"\b(?:mein|meine|unser|unsere) [\w-]+ ist (?P<v>(?:ein|eine) (?:[\w-]+ )?(?:{make})(?: [A-Z\d][\w.-]*| von \d{4}| baujahr \d{4})*)",
            "hat {v}",
        ),
        ("home", r"\b(?:in|für|aus) (?:unserer|meiner|unsere|meine) (?P<v>wg in (?-i:[A-ZÄÖÜ])[\w-]+)", "wohnt in einer {v}"),
        ("home", r"\bbei uns in (?P<v>(?-i:[A-ZÄÖÜ])[\w-]+)", "wohnt in {v}"),
        (
            "possession",
            r"\b(?:mein|unser|meinen|unseren) (?P<v>(?:[\w-]+(?:er|en|e)? )?(?:\w+-)?(?:{make})(?: (?:(?-i:[A-Z])[\w.-]*|\d[\w.-]*|diesel|benziner|kombi|bus|von \d{4}|baujahr \d{4}|aus \d{4})){0,3})(?![\w-])",
            "hat einen {v}",
        ),
        (
            "possession",
            r"\b(?:meine|unsere) (?P<v>(?:[\w-]+(?:er|en|e)? )?(?:\w+-)?(?:{make})(?: (?:(?-i:[A-Z])[\w.-]*|\d[\w.-]*|von \d{4}|baujahr \d{4}|aus \d{4})){0,3})(?![\w-])",
            "hat eine {v}",
        ),
        ("possession", r"\b(?:mein|meinen) (?P<v>(?:alter|alten|neuer|neuen) (?:{thing}) (?:von|aus) \d{4})\b", "hat einen {v}"),
    ),
    wishes=(
        (r"(?:ich (?:möchte|will|mag|hätte gern),? )?dass du mich siezt", "möchte gesiezt werden"),
        (r"(?:ich (?:möchte|will|mag|hätte gern),? )?dass du mich duzt", "möchte geduzt werden"),
        (r"(?:ich (?:möchte|will|mag),? )?(?:dass du )?(?P<v>keine \w+) (?:verwendest|benutzt|nutzt|machst|schreibst)", "möchte {v}"),
        (
            rf"(?:{_LATER} |und )*(?:verzichte|verzichten sie|lass|vermeide|benutze?|verwende?|nutze?)(?: {_LATER})* (?:auf |keine |die )?(?P<v>listen|aufzählungen|emojis|smileys|stichpunkte|fachbegriffe|fremdwörter|abkürzungen|floskeln|anglizismen|ausrufezeichen|tabellen)(?: weg)?",
            "möchte Antworten ohne {v}",
        ),
        (
            rf"(?:{_LATER} |und |also |du |kannst |können wir |wir )*duz(?:e|en)?(?: sie)? (?:mich|uns)?(?: {_LATER})*",
            "möchte geduzt werden",
        ),
        (
            r"(?:.*\b)?(?:du kannst mich (?:ruhig |gerne? )?duzen|sag (?:ruhig |gerne? |einfach |bitte )?du(?: zu mir)?|wir können uns duzen)",
            "möchte geduzt werden",
        ),
        (rf"(?:{_LATER} |und )*siez(?:e|en)?(?: sie)? mich(?: {_LATER})*", "möchte gesiezt werden"),
        (
            r"(?:bitte |einfach |und |du kannst |also )*(?:nenn|nenne|nennt|nennen sie) mich (?:bitte |einfach |ab jetzt |lieber |ruhig |nur )*(?P<name>(?-i:[A-ZÄÖÜ])[\w'-]+)(?: bitte)?",
            "möchte {name} genannt werden",
        ),
        (
            r"(?:bitte |einfach |und )*(?:sag|sagt) (?:bitte |einfach |ruhig |lieber |nur )*(?P<name>(?-i:[A-ZÄÖÜ])[\w'-]+) zu mir",
            "möchte {name} genannt werden",
        ),
        (
            r"(?:du kannst mich |kannst du mich |alle nennen mich |freunde nennen mich |meine freunde nennen mich )(?:bitte |einfach |ruhig |gern )*(?P<name>(?-i:[A-ZÄÖÜ])[\w'-]+)(?: nennen)?",
            "möchte {name} genannt werden",
        ),
        (
            rf"(?:{_LATER} |und )*(?:antworte|schreib|schreibe|antworten sie|erklär|erkläre|formuliere?|sprich)(?: mir)? (?:{_LATER} )*(?P<v>(?:in|auf|ohne|mit) [\w ,-]+?|kurz(?: und knapp)?|knapp|ausführlich|einfach|sachlich|stichpunktartig)(?: {_LATER})*",
            "möchte Antworten {v}",
        ),
        (
            rf"(?:kannst du |könntest du |du sollst |ich (?:möchte|will|hätte gern|mag|bevorzuge) )(?:{_LATER} )*(?P<v>(?:in|auf|ohne|mit) [\w ,-]+?|kurz|knapp)(?: {_LATER})* (?:antworten|schreiben|erklären|antwortest)(?: bitte)?",
            "möchte Antworten {v}",
        ),
        (
            r"(?:bitte |ab jetzt |in zukunft |künftig |und )*(?:keine|ohne) (?P<v>emojis?|smileys|ausrufezeichen|fachbegriffe|anglizismen|floskeln|stichpunkte|aufzählungen|einleitung(?:en)?)(?: (?:mehr|bitte))*",
            "möchte Antworten ohne {v}",
        ),
        (
            rf"(?:ich (?:möchte|will|hätte gerne?|mag|bevorzuge|brauche) )(?:{_LATER} )*(?P<v>(?:kurze|knappe|ausführliche|lange|einfache|klare) (?:antworten|erklärungen))(?: {_LATER})*",
            "möchte {v}",
        ),
        (rf"(?:{_LATER} |und )+(?P<v>(?:kurze|knappe|ausführliche|einfache) (?:antworten|erklärungen))(?: bitte)?", "möchte {v}"),
        (
            rf"(?:{_LATER} |und )*(?P<v>(?:kurz|knapp|ausführlich|auf deutsch|auf englisch|in stichpunkten|in ganzen sätzen))(?: {_LATER})*(?: antworten| schreiben)(?: bitte)?",
            "möchte Antworten {v}",
        ),
        (
            rf"(?:und |bitte )*(?P<v>(?:maße|preise|temperaturen|entfernungen|mengen|rezepte|angaben|gewichte|beträge|zahlen|code|beispiele)(?: (?:bitte|immer|stets|grundsätzlich))+ .+)",
            "möchte {v}",
        ),
    ),
    sayings=(
        (
            "condition",
            r"bei mir (?:wurde|ist) (?:\w+ ){0,2}?(?P<v>{disease}) (?:festgestellt|diagnostiziert|entdeckt|gefunden)(?: worden)?",
            "hat {v}",
        ),
        (
            "job",
            r"(?:sie haben|man hat|mein chef hat|meine chefin hat|die firma hat) mich (?:\w+ )?(?:zum|zur) (?P<v>.+) (?:befördert|ernannt|gemacht)",
            "ist {v}",
        ),
        ("job", r"(?:ich )?(?:wurde|bin) (?:ich )?(?:zum|zur) (?P<v>.+) (?:befördert|ernannt)(?: worden)?", "ist {v}"),
        ("avoids", r"(?P<v>.+) (?:lass|lasse) ich (?:\w+ )?weg", "lässt {v} weg"),
        ("dislikes", r"mit (?P<v>.+) (?:kannst du|kann man|könnt ihr|können sie) mich jagen", "mag keine {v}"),
        (
            "dislikes",
            r"(?P<v>.+?) (?:ist|sind) (?:so |überhaupt |gar |einfach )*(?:nicht (?:mein ding|meins|mein fall|meine welt)|nichts für mich|mir ein graus|mir zuwider)",
            "mag {v} nicht",
        ),
        (
            "dislikes",
            r"(?P<v>.+?) (?:mag|ess|esse|vertrag) ich (?:so |überhaupt |gar |echt )*(?:nicht|nicht leiden|nicht ausstehen)",
            "mag {v} nicht",
        ),
        (
            "dislikes",
            r"(?P<v>.+?) (?:kann|mag) ich (?:so |überhaupt |gar |echt )*(?:nicht leiden|nicht ausstehen|nicht ab)",
            "mag {v} nicht",
        ),
        (
            "likes",
            r"(?P<v>.+?) (?:ist|sind) (?:total |genau |voll |einfach |echt )*(?:mein ding|meins|meine leidenschaft|mein hobby|meine große liebe)",
            "mag {v}",
        ),
        ("likes", r"(?P<v>mein lieblings[\wäöüß-]+ (?:ist|heißt) .+)", "sagt: {v}"),
    ),
    events=(
        (
            r"\b(?:seit|nach) (?:dem|meinem|einem) (?P<what>{disease})(?: (?:von|im jahr|anno))? (?P<year>\d{4})",
            "hatte {year} einen {what}",
        ),
        (
            r"\b(?:seit|nach) (?:der|meiner|einer) (?P<what>[\wäöüß-]*(?:op|operation|transplantation|infektion|erkrankung|depression|fraktur|entbindung|chemo|chemotherapie))(?: (?:von|im jahr))? (?P<year>\d{4})",
            "hatte {year} eine {what}",
        ),
    ),
    thereafter="seitdem ",
    stage=r"(?:schon )?im \w+\.? (?:semester|lehrjahr|studienjahr|ausbildungsjahr)",
    capitals=True,
    ends=(
        r"^(?:mit |aus |von |vom |zum |zur |aus dem |aus der )?(?:(?:den|die|das|dem|der|mein\w*|unser\w*) )?(?P<what>[\wäöüß-]+)(?: .*)? (?:verkauft|aufgegeben|gekündigt|abgegeben|beendet|abgesagt|verschenkt|abgeschafft|hingeschmissen|geschmissen|aufgehört|ausgetreten|abgemeldet|storniert|abgebrochen|verworfen|verschrottet|aufgelöst|sein lassen|geschafft)$",
        r"^(?:mich|uns) (?:\w+ )?(?:vom|von (?:dem|der|mein\w*|unser\w*)) (?P<what>[\wäöüß-]+)(?: .*)? (?:getrennt|verabschiedet)\b",
    ),
    rather=r"(?:sondern|darunter|unter anderem)\b",
    introduced=("sein", "kommen", "haben"),
    and_="und",
    spelled=r"\b(?:mit|ohne|schreibt|geschrieben|schreibweise|buchstabiert|statt)\b",
    over=(
        r"(?:(?:habe?|haben|bin|sind) )?(?:ich |wir )?(?:(?:den|die|das|mein\w*|unser\w*|mit dem|mit der|mit|aus dem|aus der|zum|zur|im|auf den|auf das|auf die) )?(?P<what>[\wäöüß -]+?) (?:(?:habe?|haben|bin|sind) (?:ich |wir )?)?(?:jetzt |endlich |nun |schon |übrigens |inzwischen |leider |gestern |heute |letzte woche |wieder |doch |ganz )*(?:verkauft|aufgegeben|gekündigt|abgegeben|beendet|abgesagt|verschenkt|abgeschafft|hingeschmissen|geschmissen|an den nagel gehängt|sein lassen|aufgehört|ausgetreten|abgesetzt|abgemeldet|storniert|abgebrochen|verworfen|gestrichen|hinter mir|verschrottet|geräumt|aufgelöst|los|geschafft)",
        r"(?:ich |wir )?(?:habe?|haben|bin|sind) (?:(?:mit )?(?:dem|der|den|das|die|mein\w*|unser\w*|aus dem|aus der) )?(?P<what>[\wäöüß -]+?) (?:jetzt |endlich |nun |wieder |doch )*(?:verkauft|aufgegeben|gekündigt|abgegeben|beendet|abgesagt|verschenkt|abgeschafft|hingeschmissen|an den nagel gehängt|aufgehört|ausgetreten|abgesetzt|abgemeldet|storniert|abgebrochen)",
        r"(?:mit )?(?:dem|der|das|die|den|mein\w*|unser\w*|aus dem|aus der) (?P<what>[\wäöüß -]+?) (?:ist|hat sich|sind|wird|wurde|war|fällt|geht)(?: jetzt| endlich| nun| übrigens| leider| doch| inzwischen| ja| komplett)* (?:vorbei|weg|geplatzt|vom tisch|erledigt|gestorben|abgesagt|ausgeheilt|verheilt|geheilt|gestrichen|gekündigt|verkauft|hinfällig|geschichte|aus|rum|nichts mehr|nix mehr|überstanden|abgelaufen|geklaut|gestohlen|kaputtgegangen|zu ende|ins wasser|nichts)",
        r"(?:ich |wir )?(?:mache?n?|spiele?n?|habe?n?|nehme?n?|trage?n?|gehe?n?|brauche?n?|lerne?n?|fahre?n?|singe?n?) (?:ich )?(?:(?:kein(?:e|en)?|das|die|den|zum|zur|in den|ins|im) )?(?P<what>[\wäöüß -]+?) (?:nicht )?mehr",
        r"(?:ich )?habe? (?:mit )?(?:dem |der )?(?P<what>[\wäöüß -]+?) aufgehört",
        r"(?P<what>(?-i:[A-ZÄÖÜ])\w+) und ich (?:haben uns|sind|sind ja) (?:\w+ )?(?:getrennt|nicht mehr zusammen|geschieden|auseinander)",
        r"(?P<what>(?-i:[A-ZÄÖÜ])[\wäöüß-]+) ist (?:jetzt |für mich |leider )*(?:geschichte|vorbei|passé|gestorben|erledigt|vom tisch)",
        r"aus (?:dem |der |unserem |meinem |meiner |unserer )?(?P<what>[\wäöüß -]+?) (?:wird|wurde) (?:\w+ )?nichts",
    ),
    instead=(
        r"\bnicht (?:mehr )?(?:(?:in|im|bei|beim|am|auf|aus|mit|die|der|das|den|dem|ein\w*|mein\w*|an|gegen|seit|um) )*(?P<old>[\wäöüß.:-]+(?: [\wäöüß.:-]+)?),? sondern (?:(?:seit \w+|in|im|bei|beim|am|auf|aus|mit|die|der|das|den|dem|ein\w*|mein\w*|an|gegen|um|jetzt|schon|erst) )*(?P<new>[\wäöüß.:-]+(?: [\wäöüß.:-]+){0,2})",
        r"\bnicht (?:(?:in|im|bei|beim|am|auf|aus|mit|die|der|das|den|dem|ein\w*|an|gegen) )*(?P<old>[\wäöüß.:-]+),? (?:(?:in|im|bei|beim|am|auf|aus|mit|die|der|das|den|dem|ein\w*|an|gegen|es ist|es sind|ist|bin) )*(?P<new>(?-i:[A-ZÄÖÜ\d])[\wäöüß.:-]*)(?= (?:ist|heißt|wohn\w*|arbeit\w*|bin|sind|mein\w*|natürlich)|$|[.!])",
        r"(?P<new>(?-i:[A-ZÄÖÜ\d])[\wäöüß.:-]*(?: [\wäöüß.:-]+)?),? (?:und )?nicht (?:(?:in|im|bei|beim|am|auf|aus|mit|die|der|das|den|dem|ein\w*|an|gegen) )*(?P<old>[\wäöüß.:-]+)",
        r"(?P<new>(?-i:[A-ZÄÖÜ\d])[\wäöüß.:-]*(?: [\wäöüß.:-]+)?) (?:statt|anstatt|anstelle von) (?P<old>[\wäöüß.:-]+)",
        r"\b(?:von|vom) (?P<old>[\wäöüß.:-]+) (?:auf|zu|zum|zur|nach) (?:(?:den|die|das) )?(?P<new>[\wäöüß.:-]+)(?= (?:verschoben|gewechselt|verlegt|umgestiegen|geändert|umgezogen))",
    ),
    no_longer=r"^(?:leider |ja |noch )?nicht\b|\bnicht mehr\b|\bkein(?:e|en)? (?:[\w-]+ )*mehr\b",
    whence=r"\s+(?=aus (?-i:[A-ZÄÖÜ]))",
    hers=r"(?:mein|meine|unser|unsere|der|die|das|ein|eine|dein|deine) ",
    since_now=r"\b(?:jetzt|inzwischen|mittlerweile|nun|neuerdings|ab sofort|nicht mehr|doch|seit \w+|endlich|wieder|umgestiegen|gewechselt|statt|nur noch|wird|übrigens|gestorben|verstorben|tot|eingeschläfert|einschläfern|aufgehört|geworden|bestanden|befördert|ernannt)\b",
    forget=r"(?:bitte |also |und |kannst du |könntest du |ach |nee |nein )*(?:vergiss|vergesst|lösch|lösche|streich|streiche|entferne?|vergessen sie|löschen sie)(?: bitte| mal| doch| wieder| einfach)*(?:,)? (?P<what>.+)",
    answers=Answers(
        yes=r"(?:ja|jap|jep|jo|klar|genau|stimmt|richtig|sicher|natürlich|yes|jawohl|ja klar|doch|auf jeden fall|allerdings)\b[\s,.!]*",
        no=r"(?:nein|nee|ne|nö|nicht wirklich|leider nicht|leider nein)\b[\s,.!]*",
        polar=r"(?:^|[,.!] |\b(?:und|also|übrigens) )(?P<verb>haben|hast|sind|bist|spielen|spielst|essen|isst|trinken|trinkst|wohnen|wohnst|arbeiten|arbeitest|mögen|magst|fahren|fährst|sprechen|sprichst|lernen|lernst|leben|lebst|nehmen|nimmst|rauchen|rauchst|machen|machst|studieren|studierst|können|kannst|treiben|treibst) (?:sie|du)(?: denn| eigentlich| lieber| eher| schon| bereits| noch| gerade| vielleicht| schon einmal| schon mal)* (?P<rest>[^?]{2,80})\?",
        said={
            "haben": "habe",
            "hast": "habe",
            "sind": "bin",
            "bist": "bin",
            "spielen": "spiele",
            "spielst": "spiele",
            "essen": "esse",
            "isst": "esse",
            "trinken": "trinke",
            "trinkst": "trinke",
            "wohnen": "wohne",
            "wohnst": "wohne",
            "arbeiten": "arbeite",
            "arbeitest": "arbeite",
            "mögen": "mag",
            "magst": "mag",
            "fahren": "fahre",
            "fährst": "fahre",
            "sprechen": "spreche",
            "sprichst": "spreche",
            "lernen": "lerne",
            "lernst": "lerne",
            "leben": "lebe",
            "lebst": "lebe",
            "nehmen": "nehme",
            "nimmst": "nehme",
            "rauchen": "rauche",
            "rauchst": "rauche",
            "machen": "mache",
            "machst": "mache",
            "studieren": "studiere",
            "studierst": "studiere",
            "können": "kann",
            "kannst": "kann",
            "treiben": "treibe",
            "treibst": "treibe",
        },
        choice=r"(?P<first>.+?),? oder (?:eher |lieber |doch )?(?P<second>.+)",
        either=r"(?:lieber|eher|mehr)\b",
        prefers="ich mag lieber {}",
        latter=r"(?:letzteres|letztere[rn]?|das zweite|zweiteres|das letzte|die zweite|den zweiten|das letztere)\b",
        former=r"(?:ersteres|erstere[rn]?|das erste|die erste|den ersten|das erstere)\b",
        asked=(
            (r"\bwie (?:heißen sie|heißt du|ist (?:ihr|dein) (?:vor)?name)\b", "ich heiße {}"),
            (r"\bwie alt (?:sind sie|bist du)\b", "ich bin {}"),
            (
                r"\b(?:wo|(?:in|aus) welche[rmn]? (?:stadt|ort|land|viertel|stadtteil|gegend)) (?:wohnen sie|wohnst du|leben sie|lebst du)\b",
                "ich wohne in {}",
            ),
            (r"\bwo (?:arbeiten sie|arbeitest du)\b", "ich arbeite bei {}"),
            (
                r"\b(?:was (?:machen sie|machst du) beruflich|was (?:sind sie|bist du) von beruf|als was (?:arbeiten sie|arbeitest du))\b",
                "ich bin {}",
            ),
            (r"\bwoher (?:kommen sie|kommst du)\b", "ich komme aus {}"),
            (r"\bwas (?:studieren sie|studierst du)\b", "ich studiere {}"),
            (r"\bwelche sprachen? (?:sprechen sie|sprichst du)\b", "ich spreche {}"),
            (r"\bwelche sprache (?:lernen sie|lernst du)\b", "ich lerne {}"),
            (r"\bwelches instrument (?:spielen sie|spielst du)\b", "ich spiele {}"),
            (
                r"\bwogegen (?:sind sie|bist du) allergisch|welche (?:allergie|allergien|unverträglichkeiten?) (?:haben sie|hast du)\b",
                "ich bin allergisch gegen {}",
            ),
            (r"\bwie (?:heißt|ist der name) (?:ihr|dein|ihre|deine) (?P<what>[\w-]+)", "mein {what} heißt {}"),
            (r"\bwie alt ist (?:ihr|dein|ihre|deine) (?P<what>[\w-]+)", "mein {what} ist {}"),
            (r"\bwas für ein\w* (?P<what>[\w-]+) (?:haben sie|hast du|fahren sie|fährst du)\b", "ich habe einen {}"),
            (
                r"\bwelches? (?P<what>auto|rad|fahrrad|instrument|modell|handy) (?:haben sie|hast du|fahren sie|fährst du)\b",
                "ich habe einen {}",
            ),
            (r"\bwelchen sport (?:machen sie|machst du|treiben sie|treibst du)\b", "ich mache regelmäßig {}"),
            (r"\bwie oft\b.*\b(?P<what>trainieren|laufen|schwimmen|joggen|kochen) (?:sie|du)\b", "ich {what} {}"),
        ),
        statement="ich {verb} {rest}",
        qualified="ich {verb} {more} {rest}",
        adverbial=r"(?:seit|schon|bereits|jeden|einmal|zweimal|täglich|in|bei|mit|im|am|zweimal|dreimal|jede|immer|meistens)\b",
        perfect=r"\b(ge\w+(?:t|en)|gelernt|studiert|trainiert)$",
        done="{more} {participle}",
        timed=r"\b(?:wie lange|seit wann|wie oft|wann|mit wem|bei welcher firma|wie viele stunden)(?: pro woche| im monat)? (?P<verb>haben|hast|sind|bist|spielen|spielst|arbeiten|arbeitest|wohnen|wohnst|leben|lebst|lernen|lernst|machen|machst|nehmen|nimmst|rauchen|rauchst|essen|isst|trinken|trinkst|fahren|fährst|treiben|treibst|studieren|studierst) (?:sie|du)(?: denn| schon| bereits| eigentlich)* ?(?P<rest>[^?]{0,80})\?",
        place="ich {verb} {answer} {rest}",
        article=r"^(?:ein\w*|den|die|das) ",
        since="",
        generic=(
            (
                r"(?:irgendwelche |bekannte )?(?:allergien|unverträglichkeiten|lebensmittelallergien)(?: oder .+)?",
                "ich bin allergisch {more}",
            ),
        ),
        not_more=r"\s*(?:nicht mehr|mehr|gar nicht|nie|überhaupt nicht)$",
        denied={"esse": "ich esse {more} kein {rest}", "trinke": "ich trinke {more} kein {rest}", "rauche": "ich rauche {more} nicht"},
        preposition=r"^(?:(?:in|bei|aus|gegen|als|auf|von|es ist|das ist|er heißt|sie heißt|ich bin) )+",
        sentence=r"(?:ich|wir|mein|das|es|du|aber|keine ahnung|weiß)\b",
        shifts=((r"\b(?:Ihr|dein)(e[rnms]?)?\b", r"mein\1"), (r"\b(?:sich|dich)\b", "mich"), (r"\b(?:Ihnen|dir)\b", "mir")),
    ),
)
