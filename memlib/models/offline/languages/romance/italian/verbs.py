"""The verbs of Italian: how they are conjugated, and which mean alike."""

from __future__ import annotations

from memlib.models.offline.languages.romance.grammar import Paradigm

PARADIGM = Paradigm(
    endings={
        "are": {"present": ("o", "a", "iamo"), "imperfect": ("avo", "ava", "avamo"), "wish": ("erei", "erebbe", "eremmo")},
        "ere": {"present": ("o", "e", "iamo"), "imperfect": ("evo", "eva", "evamo"), "wish": ("erei", "erebbe", "eremmo")},
        "ire": {"present": ("o", "e", "iamo"), "imperfect": ("ivo", "iva", "ivamo"), "wish": ("irei", "irebbe", "iremmo")},
        "ire+": {"present": ("isco", "isce", "iamo"), "imperfect": ("ivo", "iva", "ivamo"), "wish": ("irei", "irebbe", "iremmo")},
    },
    participle={"are": "ato", "ere": "uto", "ire": "ito"},
    gerund={"are": "ando", "ere": "endo", "ire": "endo"},
    several={"are": ("", "no"), "ere": ("e", "ono"), "ire": ("e", "ono"), "ire+": ("e", "ono")},
    spelling=((("care",), "ie", "c", "ch"), (("gare",), "ie", "g", "gh")),
    irregular={
        "essere": (("present", "sono siamo sn", "è"), ("imperfect", "ero eravamo", "era")),
        "avere": (("present", "ho abbiamo", "ha"), ("imperfect", "avevo avevamo", "aveva")),
        "stare": (("present", "sto stiamo", "sta"),),
        "andare": (("present", "vado andiamo", "va"),),
        "fare": (("present", "faccio facciamo", "fa"), ("imperfect", "facevo facevamo", "faceva")),
        "dare": (("present", "do diamo", "dà"),),
        "venire": (("present", "vengo veniamo", "viene"),),
        "uscire": (("present", "esco usciamo", "esce"),),
        "sapere": (("present", "so sappiamo", "sa"),),
        "volere": (("present", "voglio vogliamo", "vuole"), ("wish", "vorrei vorremmo", "vorrebbe")),
        "bere": (("present", "bevo beviamo", "beve"), ("imperfect", "bevevo", "beveva")),
        "tenere": (("present", "tengo teniamo", "tiene"),),
        "dovere": (("present", "devo debbo dobbiamo", "deve"),),
        "potere": (("present", "posso possiamo", "può"),),
        "salire": (("present", "salgo saliamo", "sale"),),
        "scegliere": (("present", "scelgo scegliamo", "sceglie"),),
    },
    irregular_participles={
        "nascere": "nato",
        "fare": "fatto",
        "aprire": "aperto",
        "scrivere": "scritto",
        "prendere": "preso",
        "leggere": "letto",
        "vivere": "vissuto",
        "smettere": "smesso",
        "chiudere": "chiuso",
        "crescere": "cresciuto",
        "essere": "stato",
        "perdere": "perso",
        "rompere": "rotto",
        "vendere": "venduto",
        "bere": "bevuto",
        "iscrivere": "iscritto",
        "trascorrere": "trascorso",
    },
    irregular_gerunds={"fare": "facendo", "bere": "bevendo", "dare": "dando", "stare": "stando"},
    plurals={
        "è": "sono",
        "ha": "hanno",
        "fa": "fanno",
        "va": "vanno",
        "sta": "stanno",
        "sa": "sanno",
        "dà": "danno",
        "viene": "vengono",
        "esce": "escono",
        "può": "possono",
        "vuole": "vogliono",
        "tiene": "tengono",
    },
)

VERBS = {
    "be": "essere",
    "stay": "stare essere",
    "have": "avere",
    "call": "chiamare",
    "turn": "compiere fare",
    "live": "vivere abitare risiedere",
    "move": "trasferire spostare",
    "born": "nascere",
    "grow": "crescere",
    "raise": "allevare",
    "come": "venire",
    "work": "lavorare",
    "do": "fare praticare",
    "give": "dare",
    "trade": (
        "insegnare vendere riparare fabbricare progettare coltivare allevare programmare curare dipingere "
        "scrivere fotografare tatuare cucire restaurare organizzare dirigere allenare affittare"
    ),
    "care": "curare assistere accudire tenere crescere",
    "run": "avere gestire:isc dirigere tenere",
    "open": "aprire",
    "study": "studiare",
    "attend": "frequentare seguire",
    "graduate": "laureare diplomare specializzare",
    "retire": "pensionare",
    "divorce": "divorziare",
    "separate": "separare",
    "emigrate": "emigrare",
    "speak": "parlare",
    "play": "suonare",
    "game": "giocare",
    "know": "sapere",
    "learn": "imparare",
    "start": "iniziare cominciare",
    "practise": "praticare",
    "collect": "collezionare",
    "drive": "guidare",
    "love": "adorare amare",
    "hate": "odiare detestare",
    "stand": "sopportare reggere tollerare",
    "support": "tifare",
    "share": "condividere dividere",
    "enrol": "iscrivere",
    "become": "diventare",
    "go_about": "",
    "finish": "finire:isc terminare",
    "dwell": "stare",
    "inherit": "ereditare",
    "manage": "gestire:isc amministrare",
    "weigh": "pesare",
    "travel": "viaggiare volare",
    "suffer": "soffrire",
    "take": "prendere assumere",
    "wear": "portare usare indossare",
    "eat": "mangiare",
    "drink": "bere",
    "smoke": "fumare",
    "consume": "usare guardare prendere consumare bere",
    "quit": "smettere",
    "want": "volere desiderare sperare piacere",
    "dream": "sognare",
    "plan": "progettare pensare",
    "prepare": "preparare scrivere restaurare fare",
    "train": "allenare",
    "save": "risparmiare",
    "go": "andare viaggiare volare partire",
    "marry": "sposare",
    "begin": "iniziare cominciare iscrivere entrare",
    "follow": "seguire fare",
    "rent": "affittare",
    "adopt": "adottare comprare prendere",
    "passing": (
        "cercare volere potere credere pensare vedere chiamare stare essere avere dovere provare guardare "
        "trovare sentire perdere capire:isc ricordare dimenticare notare preferire:isc passare restare "
        "rimanere finire:isc chiedere tenere aspettare sperare"
    ),
    "activity": (
        "correre nuotare allenare camminare ballare cantare leggere cucinare meditare dipingere arrampicare "
        "pedalare remare surfare scrivere cucire suonare giocare disegnare dormire convivere uscire andare "
        "collaborare partecipare pattinare sciare vendere"
    ),
    "rest": (
        "alzare svegliare pranzare cenare passeggiare restare comprare visitare pulire:isc chiamare "
        "viaggiare vedere sentire ascoltare tornare portare mettere raccogliere aiutare guadagnare pagare "
        "servire preferire:isc finire:isc spendere incontrare trovare ricevere ospitare lavare stirare "
        "tagliare usare"
    ),
    "other": (
        "morire:muo cadere cambiare caricare lasciare discutere godere buttare inviare spiegare mancare "
        "friggere girare conservare fuggire invitare giurare lottare mandare ammazzare misurare muovere "
        "negare occupare offrire fermare litigare pungere piantare potare prestare lamentare "
        "bruciare togliere grattare ridere pregare saltare asciugare sedere sudare tremare temere tirare "
        "tossire ingoiare svuotare vestire vigilare soffocare impazzire:isc svenire piangere coprire "
        "costruire:isc spedire:isc restituire:isc"
    ),
}
