"""German."""

from __future__ import annotations

from memlib.models.offline.languages.grammar import NAME, PLACE, Kin, Language, Verb

_JOB = (
    r"(?:von beruf |gelernter? |selbstständiger? |freiberuflicher? )?(?-i:[A-ZÄÖÜ])[\w-]*(?:er|erin|ist|istin|eur|eurin|or|orin|loge|login"
    r"|ent|entin|ant|antin|kraft|frau|mann|pfleger|arzt|ärztin|wirt|wirtin|koch|köchin|anwalt|anwältin|angestellter?|beamter|beamtin"
    r"|azubi|rentner|hebamme|lehrling|assistenz|leitung)"
)
_SINCE = r"(?:seit [\w.]+(?: [\w.]+)? )?"

_LANGUAGES = r"(?:(?:etwas|fließend|ein bisschen|gut|auch) )?(?:deutsch|englisch|französisch|spanisch|italienisch|portugiesisch|türkisch|russisch|polnisch|arabisch|chinesisch|japanisch|niederländisch|schwedisch|griechisch|ukrainisch|koreanisch|kroatisch|serbisch|ungarisch|tschechisch|dänisch|norwegisch|persisch|farsi|kurdisch|hebräisch|\\w+isch)"
GERMAN = Language(
    code="de",
    subject=r"(?:ich )?",
    verbs=(
        Verb("name", r"(?:heiße|heiß|heisse)", "Der Nutzer heißt {}", NAME),
        Verb("name", r"mein name ist", "Der Nutzer heißt {}", NAME),
        Verb("nickname", r"(?:nenn|nennt|nennen sie) mich(?: bitte)?", "Der Nutzer möchte {} genannt werden", NAME),
        Verb("age", r"bin", "Der Nutzer ist {} Jahre alt", r"(?P<v>\d{1,3})(?: jahre alt)?"),
        Verb("home", r"(?:wohne?|lebe?)", "Der Nutzer wohnt {}", rf"{_SINCE}(?:in|bei|auf|an der|am) {PLACE}"),
        Verb("home", r"bin(?: \w+)? nach", "Der Nutzer wohnt in {}", rf"(?P<v>{PLACE}) (?:gezogen|umgezogen)"),
        Verb("origin", r"(?:komme?|stamme?)", "Der Nutzer kommt {}", r"aus (?:der (?:schweiz|türkei|ukraine|slowakei)|dem (?:iran|irak|libanon|sudan)|den (?:usa|niederlanden)|(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+)*)"),
        Verb("origin", r"bin in", "Der Nutzer ist in {} aufgewachsen", rf"(?P<v>{PLACE}) aufgewachsen"),
        Verb("allergy", r"(?:bin|reagiere?)(?: \w+)? allergisch", "Der Nutzer ist allergisch {}", r"(?:gegen|auf) .+", many=True),
        Verb("allergy", r"habe? eine", "Der Nutzer hat eine {}", r"\w+allergie"),
        Verb("intolerance", r"(?:vertrage?)", "Der Nutzer verträgt {}", r"keine?n? [\w -]+"),
        Verb("diet", r"(?:bin|lebe?|ernähre? mich)", "Der Nutzer ist {}", r"(?:vegetarier(?:in)?|veganer(?:in)?|vegetarisch|vegan|pescetarier(?:in)?)"),
        Verb("avoids", r"esse?", "Der Nutzer isst {}", r"kein(?:e|en)? [\w -]+"),
        Verb("abstains", r"trinke?", "Der Nutzer trinkt {}", r"kein(?:e|en)? [\w -]+"),
        Verb("job", rf"bin(?: jetzt)?", "Der Nutzer ist {}", rf"{_SINCE}{_JOB}(?: (?:bei|in|im|an|am|auf) .+)?"),
        Verb("employer", r"arbeite?", "Der Nutzer arbeitet {}", rf"{_SINCE}(?:als|bei|beim|in|im|am|für) .+"),
        Verb("studies", r"studiere?", "Der Nutzer studiert {}", r"(?:seit .+ )?(?-i:[A-ZÄÖÜ])[\w -]+"),
        Verb("training", r"mache? (?=eine ausbildung)", "Der Nutzer macht {}", r"eine ausbildung .+"),
        Verb("plays", r"spiele?", "Der Nutzer spielt {}", rf"{_SINCE}(?-i:[A-ZÄÖÜ])[\w -]+"),
        Verb("speaks", r"spreche?", "Der Nutzer spricht {}", r".+", many=True),
        Verb("learns", r"lerne?", "Der Nutzer lernt {}", rf"{_SINCE}(?-i:[A-ZÄÖÜ])[\w -]+"),
        Verb("skill", r"kann", "Der Nutzer kann {}", r"(?:kein(?:e|en)? )?[\w -]+ (?:lesen|spielen|sprechen|schwimmen|kochen|fahren|tanzen|nähen)"),
        Verb("likes", r"(?:mag|liebe)", "Der Nutzer mag {}", r"(?!kein|nicht).+", many=True),
        Verb("dislikes", r"(?:mag|hasse|verabscheue)", "Der Nutzer mag {}", r"kein(?:e|en)? .+"),
        Verb("dislikes", r"hasse", "Der Nutzer hasst {}", r".+", many=True),
        Verb("has pet", r"(?:habe?|halte)", "Der Nutzer hat {}",
             r"(?:einen?|ne|nen|zwei|drei|vier|\d+) (?:[\w-]+ )?(?:hund|hündin|katze|kater|hunde|katzen|hasen|kaninchen|pferd|pferde|wellensittiche?|hamster|hühner|papagei)(?: namens .+)?"),
        Verb("has kin", r"habe?", "Der Nutzer hat {}",
             r"(?:einen?|zwei|drei|vier|\d+) (?:[\w-]+ )?(?:sohn|tochter|söhne|töchter|kinder|kind|bruder|schwester|geschwister|brüder|schwestern|enkel)(?: namens .+)?"),
        Verb("condition", r"habe?", "Der Nutzer hat {}", r"(?:seit .+ )?(?:diabetes|asthma|migräne|rheuma|epilepsie|zöliakie|neurodermitis|bluthochdruck|adhs|tinnitus|arthrose|höhenangst)\b.*"),
        Verb("possession", r"(?:habe?|fahre?|besitze)", "Der Nutzer hat {}", r"(?:einen?|ein|kein(?:e|en)?) (?:[\w-]+ )?(?:auto|wagen|motorrad|führerschein|garten|e-bike|wohnmobil|haus|balkon|fahrrad|boot)\b.*"),
        Verb("marital", r"bin", "Der Nutzer ist {}", r"(?:verheiratet|ledig|geschieden|verwitwet|schwanger|rentner|rentnerin|alleinerziehend|linkshänder(?:in)?|gehörlos|blind|farbenblind|schwerhörig)\b.*"),
        Verb("goal", r"(?:möchte|will)", "Der Nutzer möchte {}", r".+ (?:lernen|werden|studieren|auswandern)"),
        Verb("style", r"(?:bitte )?duz(?:e|en sie)? mich(?: bitte)?", "Der Nutzer möchte geduzt werden", r"$"),
        Verb("style", r"(?:bitte )?siez(?:e|en sie)? mich(?: bitte)?", "Der Nutzer möchte gesiezt werden", r"$"),
    ),
    pronoun=r"ich ",
    joint=r"(?:und|aber|denn|außerdem|sowie) ",
    unreal=r"(?:wenn|falls|ob|als ob|vielleicht|angenommen)\b|.*\b(?:sagt|sagte|meint|meinte|schreibt)\b",
    stop=r",|\s(?:weil|aber|denn|dass|wenn|damit|obwohl|sondern|nicht|überhaupt|gar|deshalb|also|jetzt|und (?:es|er|sie|das|ich|die|der|mein\w*))\b",
    each=r"\s*,\s*|\s+(?:und|oder|sowie)\s+",
    vague=r"(?<!\w)(?:es|das|dies|diese\w*|dein\w*|ihr\w*|wie|hier|dich|sie|da|dort|mir|was|sowas)(?!\w)",
    asks=r"(?:wie|was|wo|wann|warum|welche\w*|wer|kannst|könntest|hast du|gibt es|kennst|soll|sollte|darf|muss)\b",
    being=r"ich bin ",
    drops=r"(?:wirklich|eigentlich|übrigens|auch|jetzt|gerade|total|sehr|halt|ja|echt|mittlerweile|inzwischen|offiziell|nämlich|leider|immer noch|noch)",
    kin=Kin(
        r"(?:mein|meine)",
        {
            "mutter": "Die Mutter des Nutzers", "vater": "Der Vater des Nutzers", "schwester": "Die Schwester des Nutzers",
            "bruder": "Der Bruder des Nutzers", "sohn": "Der Sohn des Nutzers", "tochter": "Die Tochter des Nutzers",
            "frau": "Die Frau des Nutzers", "mann": "Der Mann des Nutzers", "freundin": "Die Freundin des Nutzers",
            "freund": "Der Freund des Nutzers", "oma": "Die Oma des Nutzers", "opa": "Der Opa des Nutzers",
            "hund": "Der Hund des Nutzers", "katze": "Die Katze des Nutzers", "kater": "Der Kater des Nutzers",
            "partner": "Der Partner des Nutzers", "partnerin": "Die Partnerin des Nutzers",
        },
        ((r"(?:ist|wird) (\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?: jahre alt)?", "ist {} Jahre alt"), (rf"heißt ({NAME})", "heißt {}"),
         (rf"((?:wohnt|lebt|arbeitet|studiert) (?:in|bei|als|an|am|allein) .+)", "{}"), (rf"ist ({_JOB}(?: (?:in|bei|am|im) .+)?)", "ist {}"),
         (r"((?:hat|ist) (?:diabetes|asthma|demenz|alzheimer|krebs|allergisch gegen .+|vegan|vegetarisch|schwanger))", "{}")),
    ),
    again={"Der Nutzer lebt {}": "home", "Der Nutzer ist allergisch gegen {}": "allergy"},
)  # fmt: skip
