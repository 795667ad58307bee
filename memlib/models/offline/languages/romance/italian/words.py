"""The words of Italian by which the meanings of its verbs are told apart."""

from __future__ import annotations

from memlib.models.offline.languages.romance.grammar import ADJECTIVE, any_of

COUNT = r"(?:un|una|un'|due|tre|quattro|cinque|sei|sette|otto|\d+)"
MONTHS = "(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
DAYS = "(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lunedi|martedi|mercoledi|giovedi|venerdi)"
NUMBER = r"(?:\d+|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|venti|trenta|tanti|molti|qualche|più di \w+|quasi \w+|circa \w+)"
SPAN = rf"{NUMBER} (?:ann[io]|mes[ie])(?: e mezzo)?"
PATTERNS = {
    "name": r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2}",
    "proper": r"(?:il |la |lo |i |le |un |una |un'|l')?(?-i:[A-ZÀ-Þ])",
    "number": (
        r"\d{1,3}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|"
        r"sedici|diciassette|diciotto|diciannove|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:[ia]\w*|otto|uno)|un"
    ),
    "years": "(?:ann[io]|mes[ie])",
    "count": COUNT,
    "the": "(?:il|la|lo)",
    "a": "(?:un|una|uno|un')",
    "own": "(?:la mia|il mio|la sua|il suo|una mia|un mio)",
    "of": "(?:di|del|della|dell'|dei|in|da|d')",
    "in": "(?:in|a|alla|all'|presso)",
    "for": "per",
    "to": "(?:a|ad|al|in|nel|nella|in|alla|di|con)",
    "small": any_of("piccol[oa]i? piccoli vecchi[oa] antic[oa] seconda second[oa] nuov[oa] grande propri[oa]"),
    "any": "(?:nessun|nessuna|più)",
    "none": "(?!x)x",
    "half": "(?:mezzo|mezza|molto|un po'|quasi)",
    "very": "(?:molto|un po'|abbastanza|super)",
    "allergic": "allergic[oa]",
    "allergy": "(?:un'|l')?allergia",
    "intolerant": "intollerante",
    "intolerance": "(?:un'|l')?intolleranza",
    "diet": any_of("vegetarian[oa] vegan[oa] pescetarian[oa] flexitarian[oa] crudista fruttarian[oa] astemi[oa] onnivor[oa]"),
    "dieting": r"(?:una )?(?:dieta|digiuno intermittente|il ramadan)",
    "afflicted": any_of(
        "diabetic[oa] cardiopatic[oa] celiac[oa] asmatic[oa] mancin[oa] daltonic[oa] sord[oa] cieco cieca ipovedente "
        "epilettic[oa] ipertes[oa] miope astigmatic[oa] emofilic[oa] autistic[oa] bipolare balbuziente "
        "dislessic[oa] anemic[oa] insonne paraplegic[oa] sonnambul[oa] ambidestr[oa] ipotiroide[oa]"
    ),
    "marital": any_of("sposat[oa] divorziat[oa] separat[oa] single vedov[oa] fidanzat[oa] incinta orfan[oa] nubile celibe"),
    "parent": any_of("mamma madre papà padre nonn[oa] zi[oa] figli[oa]_unic[oa]"),
    "from": r"(?:di|da|del|della|dal|dalla)",
    "nation": (
        r"(?:italian|spagnol|frances|ingles|portoghes|tedesc|svizzer|austriac|argentin|brasilian|peruvian|"
        r"albanes|rumen|ucrain|russ|cines|marocchin|tunisin|egizian|senegales|nigerian|indian|polacc|grec|"
        r"turc|american|sard|sicilian|napoletan|roman|milanes|torines|genoves|venet|pugliese|calabres|toscan|"
        r"fiorentin|bolognes|friulan|ligur)[oaei]|(?!mese|spese|palese|borghese|scortese|cortese)\w{4,}ese\b"
    ),
    "fan": (
        r"(?:(?:un |una )?(?:grande )?(?:fan|appassionat[oa]|tifos[oa]|patit[oa]|amante|soci[oa]) (?:di|del|"
        r"della|dell'|dei|delle|degli))"
    ),
    "trait": any_of(
        "introvers[oa] estrovers[oa] timid[oa] mattinier[oa] nottambul[oa] perfezionista cattolic[oa] "
        "musulman[oa] ebre[oa] buddista ate[oa] cristian[oa] protestante agnostic[oa] gay lesbica bisessuale "
        "trans freddolos[oa] vergine permalos[oa]"
    ),
    "job": (
        r"(?!(?:ottim|pessim|ego)ista|volontier|sincer|legger|stranier|inter[oa]|primari[oa]\b|interessante|"
        r"importante|contente|presente|cliente|assente|distante|pesante|necessari|contrari|fumator)(?:ex "
        r")?(?:[\w-]*(?:iere|iera|ista|tore|trice|log[oa]|aio|aia|ario|aria|essa|nauta|obstetra|pediatra|iatra)|insegnante|"
        r"cantante|dirigente|docente|assistente|agente|rappresentante|commerciante|badante|bracciante|"
        r"consulente|dipendente|gerente|presidente|tenente|bidell[oa]|"
    )
    + any_of(
        "receptionist copywriter bartender barman manager tester medic[oa] avvocat[oa] architett[oa] maestr[oa] cuoc[oa] chef operai[oa] ingegnere pensionat[oa] "
        "student(?:e|essa) commess[oa] impiegat[oa] grafic[oa] idraulico sart[oa] vigile postin[oa] "
        "professor(?:e|essa) prof developer designer freelance tassista geometra contabile ragionier[ea] "
        "notaio chimic[oa] fisic[oa] matematic[oa] biolog[oa] veterinari[oa] tecnic[oa] meccanic[oa] "
        "estetista colf badante autista fotograf[oa] attore attrice modell[oa] guida segretari[oa] stagista "
        "casaling[oa] precari[oa] disoccupat[oa] libero_professionista libera_professionista imprenditor(?:e|"
        "ice) dirigente coach dj fumettista osteopata ostetric[oa] sacerdote prete suora pastore agricoltore "
        "allevatore pescatore minatore saldatore bagnin[oa] arbitro baby-sitter babysitter pilota camionista "
        "hostess steward interprete data_scientist social_media_manager project_manager community_manager "
        "youtuber influencer content_creator oss perito perit[oa] magazzinier[ea] guardia guardia_giurata "
        "poliziott[oa] carabinier[ea] militare soldato pompiere muratore imbianchino falegname fabbro "
        "cant[oa]ntautore musicista bidell[oa] rappresentante parrucchier[ea] barbiere assistente_sociale "
        "psicolog[oa] educatrice educatore caporeparto ricercatrice tatuatore"
    )
    + ")",
    "with_job": (
        r"(?:di|del|della|dell'|a|in|da|presso|al|alla|all'|nel\w*|per|con|e|freelance|in proprio|in pensione|"
        r"web|senior|junior|civile|edile|meccanic[oa]|informatic[oa]|gestionale|sociale|sanitari[oa]|legale|"
        r"medic[oa]|scolastic[oa]|industriale|navale|termic[oa]|elettric[oa]|grafic[oa]|precari[oa]|dentale|"
        r"infantile)\b"
    ),
    "jobless": (
        r"(?:in pensione|disoccupat[oa]|in cassa integrazione|in maternità|in mobilità|senza lavoro|"
        r"casaling[oa]|in aspettativa|in malattia da)"
    ),
    "alone": r"(?:da sol[oa]|sol[oa])\b",
    "place": (
        r"(?:a|ad|in|al|nel|nella|nell'|nelle|nei|vicino a|vicino al|vicino alla|fuori|alle|sul|sulla|sull'|"
        r"dai|da|fra|tra)\b ?"
    ),
    "kind": ADJECTIVE,
    "lasted": r"per (?:<span>)|fino",
    "room": r"(?:stanza|camera|monolocale|bilocale|garage)\b",
    "nth": r"(?:primo|secondo|terzo|quarto|quinto|sesto|ultimo|prima|seconda|terza|quarta|quinta)",
    "post": r"(?:capo\w*(?: \w+)?|responsabile|direttor[ei]|direttrice|coordinator[ei]|coordinatrice|team lead(?:er)?|manager|quadro|dirigente|soci[oa]|supervisor[ei]?|primari[oa]|vicedirettor[ei]|caporeparto|senior \w+)",
    "dwelling": r"(?:(?:la |l'|una? )?(?:casa|appartamento|stanza|camera))",
    "enrolled": "(?:a|al|alla|ad)",
    "with": "(?:con|coi|insieme)",
    "date": rf"(?:il )?\d{{1,2}}°? {MONTHS}",
    "birthday": r"gli anni (?:il|a) ",
    "works": (
        r"(?:come|in|a|ad|alla|al|all'|allo|alle|ai|per|da|presso|nel|nella|nell'|nei|nelle|sul|con|di|"
        r"part-time|full-time|di notte|di giorno|dal|dalla)(?:\b|(?<=')) ?"
    ),
    "task": (
        r"(?:a|su|ad|sul|in) (?:un|una|questo|questa|il|la)? ?(?:progetto|compito|presentazione|relazione|"
        r"tesi|articolo|idea)|per (?:l'esame|domani)|troppo|tanto|molto"
    ),
    "does_job": (
        r"(?:il |la |l'|lo )(?:<job>|pilota|autista|cameriere|mestiere|turnista|pendolare|volontario|"
        r"volontaria)\b|(?:i )?turni|(?:il )?pendolar\w+|smart working"
    ),
    "lessons": r"(?:lezioni|ripetizioni|corsi)\b",
    "determined": (
        r"(?:il|lo|la|i|gli|le|l'|un|una|un'|uno|mio|mia|suo|sua|questo|questa|quello|qualcosa|niente|nulla|"
        r"tutto|che|quando|se|bene|male|per|a|al|da|molto|mai|ancora)(?:\b|(?<='))"
    ),
    "the_kin": r"(?:gli |i )?(?:anziani|bambini|disabili|animali) ",
    "carer": (
        r"(?:i nipoti|le nipoti|(?:mia|mio|sua|suo|i suoi|i miei|le mie) (?:madre|padre|nonn[oa]|figli[oa]?|"
        r"nipot[ei]|suocer[oa]|genitori))"
    ),
    "business": any_of(
        "bar ristorante negozio panetteria pasticceria pizzeria gelateria azienda agriturismo libreria "
        "officina studio palestra b&b bed_and_breakfast trattoria edicola farmacia ferramenta cartoleria "
        "fioreria vigneto cantina frantoio albergo hotel pensione clinica agenzia startup canale_youtube "
        "podcast blog food_truck lavanderia tabaccheria enoteca scuola_di_danza fattoria parrucchiere salone "
        "e-commerce impresa caseificio"
    ),
    "exam": r"(?:per (?:l'|un |gli )|molto|poco|bene|meglio|tutto|tutta|il capitolo|la possibilità|come|se)\b",
    "degree": (
        r"(?:un |il |la |una |l')?(?:università|laurea|magistrale|master|dottorato|tirocinio|stage|"
        r"specializzazione|erasmus|liceo|ultimo anno|primo anno|secondo anno|terzo anno|quarto anno|quinto "
        r"anno|corso di laurea)\b"
    ),
    "course": r"(?!x)x(?P<v>)",
    "school": (
        r"(?:(?:il|la|l'|lo|un|una) ?)?(?:primo|secondo|terzo|quarto|quinto|ultimo|liceo|università|facoltà|istituto|"
        r"scuola|quinta|quarta|terza|seconda|prima|conservatorio|accademia|corso)\b"
    ),
    "studying": "(?:studiare|imparare)",
    "at": r"(?:a|al|all.|alla|presso|in|nel)(?! casa)",
    "language": r"(?:(?:una parola di|un po' di|un po di|bene|abbastanza bene|solo|anche) ?)?(?:il |l'|lo |la )?"
    + any_of(
        "inglese francese tedesco spagnolo portoghese arabo russo cinese giapponese polacco rumeno greco "
        "albanese coreano italiano napoletano siciliano sardo friulano olandese turco ucraino svedese "
        "catalano ladino croato sloveno ungherese ebraico hindi lis lingua_dei_segni dialetto"
    )
    + r"\b",
    "instrument": r"(?:il |la |l'|lo |le |i |in un)",
    "game": r"a \w+|nel\w* \w+",
    "infinitive": r"\w+[aei]r(?:e|mi|si)\b",
    "sport": any_of(
        "yoga pilates judo karate nuoto danza teatro arrampicata ciclismo equitazione crossfit boxe trekking "
        "volontariato ceramica scherma atletica ginnastica taekwondo surf sci sci_di_fondo triathlon "
        "canottaggio tai_chi meditazione pattinaggio motocross parkour uncinetto speleologia immersioni "
        "aikido alpinismo vela canto bricolage giardinaggio apicoltura pallavolo basket rugby calcio "
        "calcetto tennis padel palestra"
    ),
    "fear": (
        r"(?:molta |tanta |un po' di )?(?:paura|il terrore|fobia|la fobia|le vertigini) (?:di|del|della|dell'|"
        r"dei|delle|degli)"
    ),
    "condition": r"(?:il |l'|la |lo |le |i |un'|una? |un po' di )?"
    + any_of(
        "diabete asma colesterolo ipotiroidismo ipertiroidismo dislessia scoliosi sciatica ernia psoriasi "
        "fibromialgia artrosi anemia gotta pressione_alta pressione_bassa sclerosi reflusso morbo allergia "
        "intolleranza emicrani[ae] ipertensione artrite epilessia celiachia vertigini acufen[ei] "
        "timpano_perforato protesi adhd autismo sindrome endometriosi colon_irritabile gastrite parkinson "
        "alzheimer demenza tumore cancro leucemia astigmatismo miopia glaucoma cataratta pacemaker aritmia "
        "soffio osteoporosi dermatite rosacea acne vene_varicose disturbo bipolarismo schizofrenia "
        "invalidità sordità daltonismo fibrosi ovaio_policistico tendinite_cronica menisco apnee_notturne "
        "rinite insonnia_cronica lupus depressione ansia hiv epatite tiroide"
    )
    + r"\b",
    "suffers": r"(?:di |d'|del |della |dell'|anche di )(?!solitudine)",
    "medicine": (
        r"(?:sintrom|adiro|nolotil|coumadin|cardioaspirin[ae]?|ventolin|omeprazol|enalapril|la pastilla de la tensión|la pillola|l'eutirox|eutirox|anticoagulanti|antidepressivi|insulina|metformina|statine|litio|"
        r"sertralina|antistaminici|ansiolitici|melatonina|ferro|farmaci|medicine|la pressione|\w+(?:ina|olo|"
        r"pam|pril|sartan|azolo|statina))\b"
    ),
    "aid": any_of(
        "gli_occhiali occhiali le_lenti lenti l'apparecchio apparecchio_acustico stampelle pacemaker protesi sedia_a_rotelle bastone"
    ),
    "pet": any_of(
        "can[ei] cagn[ae] cagnolin[oai] gatt[oaie] gattin[oai] conigli[oi]? labrador barboncino beagle "
        "bulldog pastore_tedesco border_collie golden cuccioli? cucciolo canarin[oi] furett[oi] cavall[oi] "
        "asin[oi] pappagall[oi] tartarug[ahe]+ galline? criceti? criceto cavia capr[ae] pecor[ae] pesci "
        "pesce_rosso serpente iguana riccio acquario bassotto setter maremmano segugio pony"
    )
    + r"\b",
    "relative": any_of(
        "figli[oae]? fratell[oi] fratellin[oi] sorell[ae] sorellin[ae] nipot[ei] nipotin[oaie] gemell[ie] "
        "bimb[oaie] bambin[oaie] ragazz[oa] fidanzat[oa] compagn[oa] marito moglie cugin[oaie]"
    )
    + r"\b",
    "thing": any_of(
        "caldaia stufa pozzo serra orto garage camino barca_a_vela monopattino bici_elettrica pannelli_solari cantina soffitta roulotte rimorchio auto macchina moto motorino scooter vespa bici bicicletta furgone camper roulotte barca gommone "
        "giardino orto casa appartamento terreno uliveto vigna pianoforte chitarra violino batteria "
        "stampante_3d piscina camino telescopio macchina_fotografica drone trattore forno_a_legna panda fiat "
        "alfa bmw audi tesla toyota dacia mercedes iphone mac macbook ps5 playstation xbox switch bimby "
        "planetaria macchina_da_cucire tenda"
    )
    + r"\b",
    "licence": (
        r"patente(?: nautica| b)?|brevetto|doppia cittadinanza|cittadinanza|laurea|diploma|master|dottorato|"
        r"partita iva"
    ),
    "little": r"(?:molto|poco|bene|male|più|tanto|né|quasi|da ieri|niente|nulla)\b",
    "smoking": "(?:fumare|bere|mangiare|giocare)",
    "vague": r"che|questo|questa|quello|quella|ciò|come|te|ti|l'idea|tuo|tua|quando|così",
    "goal": (
        r"(?:passare (?:il|l')|prendere (?:il|l')|attraversare|percorrere|scalare|costruire|entrare|superare|imparare|diventare|aprire (?:un|una|il|la|mio|una mia)|studiare|trasferir(?:mi|si)|emigrare|"
        r"registrare un|correre (?:un|una|la|le|i)|prendere (?:la patente|un master|una laurea)|perdere \d|"
        r"perdere peso|dimagrire|mettere su|smettere di|risparmiare|comprare (?:una?|la|il)? ?(?:casa|auto|"
        r"macchina|moto|terreno|camper|barca)|pubblicare|scrivere (?:un|una|il|la) (?:libro|romanzo|tesi)|"
        r"avere (?:figli|un figlio|dei figli)|adottare|andare in pensione|cambiare (?:lavoro|vita|città|"
        r"carriera)|laurear(?:mi|si)|finire (?:la tesi|l'università|il romanzo)|vincere|visitare (?:il |la |"
        r"l')?(?-i:[A-Z])|viaggiare|vivere (?:in|a)|fare (?:il giro del mondo|un tirocinio|un master|un "
        r"dottorato|il cammino)|lavorare (?:in|come|all'estero)|tornare a (?:studiare|suonare|correre|vivere|"
        r"lavorare)|sposar(?:mi|si)|mettere su famiglia)"
    ),
    "dreams": r"(?:di)",
    "prepared": (
        r"(?:il |la |l'|un |una )?(?:concorso|maratona|mezza maratona|esame di stato|tesi|matrimonio|maturità|"
        r"trasloco|romanzo|libro|disco|dottorato|test di medicina|triathlon)\b"
    ),
}
