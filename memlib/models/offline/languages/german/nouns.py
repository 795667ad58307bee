"""German words by what they mean."""

from __future__ import annotations

KIN = {
    "Die {} des Nutzers": """Mutter Schwester Tochter Frau Freundin Oma Mama Mutti Großmutter Tante Cousine Nichte Enkelin Schwiegermutter Partnerin
        Ehefrau Verlobte Schwägerin Stieftochter Stiefmutter Lebensgefährtin Zwillingsschwester Halbschwester Urgroßmutter Uroma Patentochter
        Schwiegertochter Exfrau Ex-Frau Katze Hündin Stute Schildkröte Ratte Maus Ziege""",
    "Der {} des Nutzers": """Vater Bruder Sohn Mann Freund Opa Papa Vati Großvater Onkel Cousin Neffe Enkel Schwiegervater Partner Ehemann Verlobter
        Schwager Stiefsohn Stiefvater Lebensgefährte Zwillingsbruder Halbbruder Uropa Patensohn Schwiegersohn Exmann Ex-Mann Hund Kater Hase
        Papagei Hamster Wellensittich Welpe Dackel Labrador Pudel Mops Wallach Hengst Kanarienvogel Esel Igel Leguan Beagle Schäferhund
        Border-Collie Junge""",
    "Das {} des Nutzers": "Pferd Kaninchen Baby Meerschweinchen Pony Kätzchen Patenkind Enkelkind Pflegekind Kind",
    "Die {} des Nutzers ": "Eltern Großeltern Schwiegereltern Geschwister Kinder Söhne Töchter Brüder Schwestern Zwillinge Katzen Hunde Hühner",
}
CHILDREN = "jüngste älteste mittlere kleine große"
RANKS = "groß klein älter jünger ältest jüngst mittler"
"""Stems of what tells one of several brothers or daughters from the others."""
DATES = {"Der {} des Nutzers": "Geburtstag Hochzeitstag Namenstag Jahrestag", "Die {} des Nutzers": "Muttersprache Blutgruppe"}
NUMBER = r"(?:\d+|ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere|ein paar)"
CLASSES = {
    "name": r"(?-i:[A-ZÄÖÜ])[\w'’-]+(?: (?-i:[A-ZÄÖÜ])[\w'’-]+){0,2}",
    "noun": r"(?:(?-i:[A-ZÄÖÜ])|(?=\w+(?:en|isch|is|ball|musik|kunst)\b))[\w&+#'-]+(?: (?-i:[A-ZÄÖÜ\d])[\w'-]+){0,3}",
    "thing_of": r"(?:(?:{det}) )?(?:{adj})?{noun}(?: (?:mit|und|oder|in|im|auf) {noun})?",
    "det": r"(?:der|die|das|den|dem|ein|eine|einen|einem|einer|mein\w*|unser\w*|kein\w*|zwei|drei|vier|fünf|\d+|beide)",
    "adj": r"(?:[\wäöüß-]+(?:e|en|er|es|em) ){0,2}",
    "number": NUMBER,
    "month": r"januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
    "season": r"frühjahr|frühling|sommer|herbst|winter",
    "day": r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend",
    "language": r"(?:deutsch|englisch|französisch|spanisch|italienisch|portugiesisch|türkisch|russisch|polnisch|arabisch|chinesisch"
    r"|mandarin|japanisch|niederländisch|schwedisch|griechisch|ukrainisch|koreanisch|kroatisch|serbisch|ungarisch|tschechisch|dänisch"
    r"|norwegisch|finnisch|persisch|farsi|kurdisch|hebräisch|latein|esperanto|plattdeutsch|gebärdensprache|suaheli|hindi|urdu"
    r"|dari|bulgarisch|rumänisch|albanisch|isländisch|katalanisch|vietnamesisch|thailändisch|thai|slowenisch|slowakisch|bairisch)",
    "job": r"(?:(?:von beruf|gelernte[rs]?|ausgebildete[rs]?|selbstständige[rs]?|selbständige[rs]?|freie[rs]?|freiberufliche[rs]?|angehende[rs]?"
    r"|offiziell|leitende[rs]?|stellvertretende[rs]?|verbeamtete[rs]?|pensionierte[rs]?|ein|eine) )*"
    r"(?:(?:(?-i:[A-ZÄÖÜ])[\w-]+ ){1,2}(?:owner|manager|engineer|developer|designer|consultant|analyst|scientist|lead|director|officer|architect|recruiter)(?:in)?"
    r"|[\wäöüß]*soldat(?:in)?|steward(?:ess)?|[\wäöüß]{3,}(?:lehrer|pfleger|verkäufer|fahrer|meister|händler|arbeiter|gärtner|mechaniker|techniker|elektriker|berater|helfer|entwickler|leiter)(?:in)?"
    r"|[\wäöüß]*(?:schwester|hebamme|tischler|schreiner|maler|bäcker|metzger|friseur|maurer|anwalt|ärztin|kaufmann|kauffrau|assistentin|sekretärin)|[\wäöüß]{3,}(?:erin|istin|eurin|login|entin|antin)"
    r"|(?=(?-i:[A-ZÄÖÜ]))[\w-]*(?:er|erin|ist|istin|eur|eurin|or|orin|loge|login|nom|nomin|graf|grafin|soph|graph|graphin|ent|entin|ant|antin"
    r"|kraft|frau|mann|arzt|ärztin|wirt|wirtin|koch|köchin|anwalt|anwältin|angestellte[rs]?|beamter|beamtin|azubi|hebamme|lehrling"
    r"|assistenz|leitung|iker|ikerin|ator|atorin|ebamme|oge|ogin|thek|euse|notar|notarin|pilot|pilotin|friseurin|friseur|chef|chefin"
    r"|bauer|bäuerin|rat|rätin|richter|coach|designer|manager|consultant|hilfe|azubine|trainee|studi|praktikant|werkstudent))",
    "no_job": r"(?:\w+(?:behinderter|kranker|stehender|wachsener|troffener|loser)|er|sie|wer|mehr|sehr|hier|weiter|sicher|leider|immer|wieder|bisher|läufer\w*|verheiratet|interessiert|begeistert|nutzer|kunde|kundin|mutter|vater|schwester|bruder|tochter|anfänger\w*|laie|kaiser|winter|sommer|oktober|dezember"
    r"|september|november|kinder|zimmer|wasser|fehler|ärger|hunger|fenster|leser|besucher\w*|fahrer|beifahrer|frühaufsteher\w*"
    r"|linkshänder\w*|rechtshänder\w*|vegetarier\w*|veganer\w*|raucher\w*|nichtraucher\w*|diabetiker\w*|allergiker\w*|asthmatiker\w*"
    r"|rentner\w*|single|gast|moment|experte|idiot\w*|tester|sieger|verlierer|meister|dauer|mann|frau|patient\w*|teilnehmer\w*|käufer\w*)",
    "state": r"(?:seh|sehr |stark |leicht |fast |ziemlich |hoch|beidseitig |auf (?:einem|dem) (?:linken |rechten )?(?:ohr|auge) )*"
    r"(?:schwanger|gehörlos|taub|blind|farbenblind|sehbehindert|schwerhörig|querschnittsgelähmt|laktoseintolerant|fruktoseintolerant"
    r"|glutenintolerant|kurzsichtig|weitsichtig|nachtblind|legastheniker(?:in)?|diabetiker(?:in)?|bluter(?:in)?|asthmatiker(?:in)?"
    r"|epileptiker(?:in)?|allergiker(?:in)?|autist(?:in)?|hochsensibel|autistisch|hypersensibel|schwerbehindert|gehbehindert|dement"
    r"|demenzkrank|zuckerkrank|chronisch krank|depressiv|trocken|clean|rot-grün-blind|halbblind|pflegebedürftig|bettlägerig|körperbehindert"
    r"|linkshänder(?:in)?|rechtshänder(?:in)?|dialysepflichtig|herzkrank|nierenkrank|übergewichtig|seekrank|\w+ krank|hochbegabt"
    r"|nichtraucher(?:in)?|raucher(?:in)?|brillenträger(?:in)?|rollstuhlfahrer(?:in)?|höhenkrank)",
    "diet": r"(?:komplett |rein |streng |überwiegend |meist |meistens |fast |nur noch |nur )*(?:vegetarisch|vegan|vegetarier(?:in)?|veganer(?:in)?"
    r"|pescetarier(?:in)?|pescetarisch|flexitarier(?:in)?|frutarier(?:in)?|rohköstler(?:in)?|halal|koscher|glutenfrei|laktosefrei|zuckerfrei"
    r"|salzarm|kohlenhydratarm|low carb|low-carb|keto|ketogen|paleo|histaminarm|basisch|fleischlos|fleischfrei)",
    "disease": r"(?:(?:leichte[ns]?|schwere[ns]?|starke[ns]?|chronische[ns]?|schlimme[ns]?|etwas|ne|eine[ns]?|einen|ein|ne ganz|angeborene[ns]?) )*"
    r"(?:\w*diabetes(?: typ \d)?|\w*asthma|migräne|rheuma|\w*intoleranz|heuschnupfen|\w*depression(?:en)?|reizdarm|morbus \w+|multiple sklerose|ms"
    r"|parkinson|bandscheibenvorfall|\w*arthritis|schuppenflechte|psoriasis|schlafapnoe|legasthenie|dyslexie|dyskalkulie|autismus|gicht"
    r"|epilepsie|zöliakie|neurodermitis|bluthochdruck|hohen blutdruck|niedrigen blutdruck|adhs|ads|tinnitus|\w*arthrose|höhenangst|flugangst"
    r"|\w*angst|\w*phobie|skoliose|\w*unterfunktion|\w*überfunktion|\w*allergie|\w*itis|(?!\w*(?:hose|dose|rose|prognose|narkose)\b)\w{3,}ose|demenz|alzheimer|krebs|\w+krebs|\w*krankheit"
    r"|\w*syndrom|\w*schwäche|\w*insuffizienz|\w*störung(?:en)?|\w*unverträglichkeit|long covid|post-covid|endometriose|lipödem|\w*ekzem"
    r"|\w*infarkt|schlaganfall|\w*prothese|herzschrittmacher|hörgeräte?|\w*hüfte|künstliches knie|spenderniere|stoma|glasauge|down-syndrom"
    r"|hashimoto|kaputte[ns]? (?:knie|rücken|hüfte|schulter|bandscheibe)|(?:zwei|beide) kaputte knie|plattfüße|spreizfüße|senkfüße|asperger|krampfadern|anämie|eisenmangel|vitamin-\w+-mangel|hepatitis \w|hiv|borreliose|rosacea|vitiligo"
    r"|gallensteine|nierensteine|kreuzbandriss|knieprobleme|rückenprobleme|schlafprobleme|grauen star|grünen star|\w*apnoe|stoma)",
    "pet": r"(?:\w*hund|hündin|\w*katze|\w*kater|\w*hunde|\w*katzen|\w*hasen?|kaninchen|\w*pferde?|pony|ponys|wellensittiche?|labrador|pudel"
    r"|beagle|\w*dackel|mops|golden retriever|welpen?|kätzchen|meerschweinchen|\w*schildkröten?|kanarienvögel|kanarienvogel|hamster|\w*hühner"
    r"|\w*papageien?|ratten?|mäuse|frettchen|chinchillas?|\w*schlange|kornnatter|gecko|leguan|aquarium|terrarium|border collie|border-collie"
    r"|australian shepherd|\w*terrier|\w*spitz|\w*schnauzer|collie|dogge|boxer|dalmatiner|husky|chihuahua|mischling|\w*retriever|ziegen"
    r"|schafe|alpakas|bienen|bienenvölker|bienenvolk|esel|enten|laufenten|gänse|axolotl|wachteln|fische|goldfische|koi|koikarpfen|maine coon"
    r"|perserkatze|britisch kurzhaar|hengst|stute|wallach|haflinger|isländer)",
    "kin_one": r"(?:\w*sohn|\w*tochter|\w*söhne|\w*töchter|\w*kinder|kind|\w*bruder|\w*schwester|geschwister|\w*brüder|\w*schwestern|enkel\w*|\w*zwillinge"
    r"|baby|jungs|mädchen|mädels|jungen|drillinge|freund|freundin|partner|partnerin|nichte|neffen?|nichten|\w*mann|\w*frau)",
    "thing": r"(?:\w*auto|\w*wagen|\w*motorrad|\w*roller|\w*führerschein|\w*schein|\w*garten|e-bike|pedelec|\w*rad|\w*mobil|\w*haus|\w*balkon|\w*terrasse"
    r"|\w*boot|\w*schiff|jolle|\w*wohnung|\w*hütte|\w*hof|\w*bus|bulli|oldtimer|kombi|cabrio|\w*klavier|flügel|\w*gitarre|geige|cello|saxophon"
    r"|akkordeon|schlagzeug|\w*maschine|thermomix|\w*kamera|laptop|macbook|ipad|iphone|konsole|playstation|\w*drucker|\w*ofen|kamin|sauna|pool"
    r"|\w*pumpe|solaranlage|photovoltaikanlage|wallbox|\w*kessel|\w*heizung|werkstatt|gewächshaus|hochbeete?|\w*baum|\w*bäume|weinberg|wald"
    r"|\w*sammlung|plattenspieler|konto|depot|abo|jahreskarte|bahncard|deutschlandticket|\w*ticket|rollstuhl|rollator|anhänger|traktor|\w*säge"
    r"|\w*box|fernseher|beamer|\w*phone|\w*pad|tablet|teleskop|fernglas|zelt|kajak|kanu|segelboot|surfbrett|ski|skier|schrebergarten|kleingarten)",
    "business": r"(?:café|cafe|restaurant|laden|\w*laden|bäckerei|\w*salon|\w*firma|\w*hof|buchladen|\w*werkstatt|online-?shop|shop|pension|imbiss"
    r"|\w*geschäft|\w*betrieb|praxis|\w*praxis|kanzlei|agentur|\w*agentur|tischlerei|schreinerei|gärtnerei|metzgerei|kneipe|bar|hotel"
    r"|\w*studio|\w*schule|kita|kindergarten|\w*handel|\w*büro|apotheke|brauerei|weingut|verlag|startup|start-up|blog|podcast|verein|\w*gruppe"
    r"|\w*chor|\w*abteilung|\w*team|station|filiale|\w*stelle|\w*heim|bücherei|bibliothek|\w*unternehmen|\w*dienst|\w*küche|\w*halle)",
    "sport": r"(?:\w*fußball|\w*handball|\w*basketball|\w*volleyball|\w*tennis|badminton|squash|golf|hockey|\w*hockey|schach|skat|\w*poker|doppelkopf"
    r"|rugby|baseball|wasserball|boule|darts?|billard|minigolf|padel|federball|dungeons|rollenspiele|brettspiele|theater|klavier|geige|gitarre"
    r"|cello|\w*flöte|posaune|trompete|schlagzeug|bass|e-bass|akkordeon|saxophon|saxofon|orgel|harfe|klarinette|ukulele|mundharmonika|kontrabass"
    r"|bratsche|horn|oboe|fagott|keyboard|banjo|zither|tuba|cajon)",
    "moving": r"(?:joggen|schwimmen|laufen|klettern|bouldern|reiten|tanzen|wandern|turnen|rudern|segeln|angeln|jagen|surfen|skaten|boxen|kegeln"
    r"|bowlen|ins fitnessstudio|zum yoga|zum sport|zum training|in die sauna|zum chor|ins gym|zur therapie|spazieren|radfahren|tauchen"
    r"|zum pilates|zum \w+training|zum \w+kurs|in den \w+verein|zur \w+probe|ins theater|ins kino|ins schwimmbad|in die kirche|walken|nordic walken)",
    "skill_verb": r"(?:lesen|spielen|sprechen|schwimmen|kochen|fahren|tanzen|nähen|stricken|häkeln|programmieren|backen|reiten|segeln|tauchen|zeichnen"
    r"|malen|singen|schreiben|jonglieren|schweißen|löten|reparieren|pfeifen|gebärden|rechnen|tippen|klettern|fliegen|bauen|mauern)",
    "goal_verb": r"(?:lernen|werden|studieren|auswandern|abnehmen|machen|bauen|schreiben|laufen|aufhören|gründen|eröffnen|umziehen|schaffen|sparen"
    r"|promovieren|kündigen|ziehen|heiraten|kaufen|ausbauen|renovieren|bestehen|zunehmen|verdienen|fahren|reisen|wandern|umschulen|veröffentlichen"
    r"|übernehmen|adoptieren|nachholen|wechseln|teilnehmen|restaurieren|anschaffen|absolvieren|durchqueren|umrunden|besteigen|werden|pilgern|leben)",
    "goal_object": r"(?:\w*schein|\w*marathon|\w*prüfung|abi|abitur|\w*abschluss|\w*kurs|\w*ausbildung|\w*studium|meister|\w*diplom|\w*zertifikat|master|bachelor"
    r"|\w*weg|\w*triathlon|\w*turnier|gewicht|kilo|\w*haus|\w*roman|\w*buch|\w*album|\w*job|\w*firma|\w*café|\w*wohnung|rauchen|\w*sprache)",
    "no_name": r"(?:auch|jetzt|schon|leider|immer|nicht|noch|aber|dann|gerade|wieder|selbst|gestern|heute|morgen|dort|hier|Seit|Die|Der|Das|Ein|Eine|Ist|Hat|Und|Kind|Kinder|Nacht|Morgen|Abend|Woche|Jahre|Zeit|Fieber|Angst|Lust|Hunger|Geburtstag"
    r"|Probleme|Nutzer|Ida-|Asthma|Diabetes|Zöliakie|Migräne|Krebs|Spaß|Herrn|Frau|Mann|Name|Namens|Arzt|Ärztin|Sport|Fußball|Klavier|Mitte|Anfang|Ende"
    r"|Katzen|Hunde|Schuhe|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Weihnachten|Ostern)",
    "children": "jungs:sohn söhne:sohn söhnen:sohn töchter:tochter töchtern:tochter mädchen:tochter mädels:tochter kinder:kind kindern:kind kids:kind"
    " enkel:enkel katzen:katze kater:kater hunde:hund",
    "child_age": r"(?: \[\d+\]| ?(?:ist )?\d+(?: jahre(?: alt)?)?)",
    "unmeant": r"^(?:nehmen wir (?:mal )?an|gesetzt den fall|(?:mal )?angenommen|stell dir vor)\b|^(?:haha|hihi|lol|rofl)\b|\b(?:nur spaß|nur ein scherz|kleiner scherz|spaß beiseite|war ein witz)\b",
    "fiction": r"^(?:schreib|verfass|erfinde|dichte|formulier|entwirf|erstell)\w*\b.*(?:ich-form|ich-perspektive|geschichte|gedicht|text|rede|brief|mail|bewerbung|anzeige"
    r"|profil|figur|monolog|kurzgeschichte|einladung|szene|dialog)|\brollenspiel\b|\b(?:mein|meine|die|der) (?:figur|hauptfigur|protagonist\w*|charakter|held\w*|romanfigur)\b"
    r"|\bin (?:meinem|einem|dem) (?:roman|buch|traum|spiel|krimi|theaterstück|drehbuch)\b|\b(?:formuliere?|tippe?|schreibe?|verfasse?|übersetze?|korrigiere?|lektoriere?|verbessere?|fass\w*)(?: (?:\w+ ){0,5}\w*)?:"
    r"|\b(?:im (?:formular|vertrag|text|brief|artikel)|in der (?:mail|aufgabe|anzeige|annonce)) steht\b|\bbeispielsatz\b|\bstell dir vor\b|\bals ob\b"
    r"|\b(?:beispiel\w*|muster\w*|vorlage|anschreiben|anzeige|profil\w*|bewerbung\w*|figur|steckbrief|persona|lebenslauf)\b[^.!?\n]{0,80}?:"
    r"|\b(?:lyrics|liedtext|songtext|zitat)\b|\bspiel(?:en wir|e)?\b.*\b(?:rolle|szene)\b|\bwie übersetz\w*",
}
