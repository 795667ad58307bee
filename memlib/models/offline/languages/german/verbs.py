"""German verbs: conjugated by rule, and by table where there is none."""

from __future__ import annotations

from memlib.claims.languages import word_set
from memlib.models.offline.languages.engine.grammar import Verb

_IRREGULAR = {
    "sein": "bin ist", "haben": "habe hat", "werden": "werde wird", "wollen": "will will", "möchten": "möchte möchte", "mögen": "mag mag",
    "können": "kann kann", "dürfen": "darf darf", "müssen": "muss muss", "fahren": "fahre fährt", "lesen": "lese liest", "essen": "esse isst",
    "sprechen": "spreche spricht", "nehmen": "nehme nimmt", "laufen": "laufe läuft", "schlafen": "schlafe schläft", "halten": "halte hält",
    "tragen": "trage trägt", "backen": "backe backt", "geben": "gebe gibt", "helfen": "helfe hilft", "sehen": "sehe sieht",
    "treffen": "treffe trifft", "vergessen": "vergesse vergisst", "wissen": "weiß weiß", "anfangen": "fange fängt", "fangen": "fange fängt",
    "waschen": "wasche wäscht", "graben": "grabe gräbt", "raten": "rate rät", "wachsen": "wachse wächst", "vertragen": "vertrage verträgt",
    "betreten": "betrete betritt", "treten": "trete tritt", "werben": "werbe wirbt", "unterhalten": "unterhalte unterhält",
    "wäre": "wäre wäre", "war": "war war", "hatte": "hatte hatte", "fressen": "fresse frisst", "heißen": "heiße heißt", "sitzen": "sitze sitzt",
    "reisen": "reise reist", "tanzen": "tanze tanzt", "hassen": "hasse hasst", "besitzen": "besitze besitzt", "lassen": "lasse lässt",
    "schätzen": "schätze schätzt", "verpassen": "verpasse verpasst", "genießen": "genieße genießt", "bekommen": "bekomme bekommt",
    "werfen": "werfe wirft", "sterben": "sterbe stirbt", "empfehlen": "empfehle empfiehlt", "wurde": "wurde wurde", "musste": "musste musste",
}  # fmt: skip
_PLURALS = {
    "sein": "sind",
    "wissen": "wissen",
    "war": "waren",
    "hatte": "hatten",
    "möchten": "möchten",
    "wäre": "wären",
    "wurde": "wurden",
}
_REGULAR = """
wohnen leben hausen arbeiten jobben schaffen malochen leiten führen betreiben studieren lernen unterrichten spielen kommen stammen
lieben verschlingen vergöttern bevorzugen verabscheuen meiden brauchen suchen
joggen schwimmen trainieren kochen tanzen reiten singen malen meditieren machen klettern wandern pendeln stehen üben rauchen trinken
besuchen boxen rudern segeln turnen angeln jagen zeichnen stricken häkeln nähen töpfern gärtnern imkern fotografieren programmieren
bloggen streamen gamen zocken sammeln züchten restaurieren basteln bauen schreiben gehen ziehen fliegen heiraten planen sparen träumen
bereiten leiden reagieren ernähren verzichten duzen siezen engagieren interessieren begeistern promovieren habilitieren absolvieren
verdienen gehören kriegen erwarten beginnen wechseln starten verbringen wandern radeln paddeln campen zelten pilgern auswandern umziehen
hören schauen gucken gewinnen dirigieren komponieren modellieren löten schnitzen schreinern schweißen mauern pflegen betreuen versorgen
unterstützen teilen bewohnen mieten vermieten verkaufen kaufen ersetzen kündigen bewerben befinden fürchten ekeln langweilen freuen
wiegen putzen liefern vertreten beraten forschen moderieren übersetzen dolmetschen kellnern putzen babysitten
holen treiben stottern lispeln schnarchen stillen fasten spritzen schlucken kämpfen hinken sehen
hängen nennen bitten stelle stellen bleiben finden beschäftigen bellen kratzen beißen hüten
"""


def _present(infinitive: str) -> tuple[str, str]:
    if infinitive.endswith(("eln", "ern")):
        return f"{infinitive[:-3]}{infinitive[-2]}e", f"{infinitive[:-1]}t"
    stem = infinitive[:-2]
    third = f"{stem}et" if stem.endswith(("d", "t")) else f"{stem}t"
    return f"{stem}e", third


def _forms() -> tuple[dict[str, Verb], dict[str, str]]:
    first: dict[str, Verb] = {}
    third: dict[str, str] = {}
    for infinitive in [*_REGULAR.split(), *_IRREGULAR]:
        pair = _IRREGULAR.get(infinitive, "").split()
        mine, theirs = (pair[0], pair[1]) if pair else _present(infinitive)
        verb = Verb(infinitive, theirs)
        spoken = {mine, mine.removesuffix("e"), _PLURALS.get(infinitive, infinitive)}
        if infinitive.endswith(("eln", "ern")):
            spoken |= {infinitive[:-1], f"{infinitive[:-1]}e"}
        for form in spoken:
            first.setdefault(form, verb)
        third.setdefault(theirs, infinitive)
        third.setdefault(_PLURALS.get(infinitive, infinitive), infinitive)
    return first, third


FIRST, THIRD = _forms()
"""By form, chat's without its ending too."""
ACTIONS = " ".join(
    sorted(set(THIRD.values()) - word_set("sein haben werden wollen möchten können dürfen müssen wissen wäre war hatte wurde musste"))
)
"""Lemmas of what one does: neither auxiliaries nor modals."""
PREFIXES = tuple(
    sorted(
        word_set("ab an auf aus bei ein fest fort her hin los mit nach vor weg zu zurück um teil weiter zusammen"),
        key=len,
        reverse=True,
    )
)
"""What parts from a verb in a main clause."""
