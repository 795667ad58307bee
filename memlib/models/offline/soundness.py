"""Whether a memory that rules wrote is a sentence of its own: whole to its last word, and clear without the message."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_LAUGHS = r"(?:ha){2,}h?|(?:he){2,}h?|(?:ja){2,}j?|(?:hi){2,}|(?:ah){2,}a?|rs(?:rs)+|k{3,}|lol|lmao|mdr|ptdr|xd|omg|ugh|grr+"


@dataclass(frozen=True)
class Wording:
    """What keeps a memory of one language from being one."""

    user: str
    last: frozenset[str]
    """Words that something must follow, or that stand for what was said before."""
    loose: str
    """Words at its end that lead over to what was cut off, or that only ask or greet."""
    never: str
    """What only the talk itself makes clear: its I and you, its now and here, a pronoun without its noun."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORDINGS = (
    Wording(
        r"\bUser\b",
        _words(
            "a an the my his her their its of to in on at for with by from as into onto about than that this these those and or but"
            " because since while if when who which whose is are be been being has have had does do did not no any one ones it"
            " them him there so such very too either neither every each other another same"
        ),
        r"and|but|or|because|since|while|if|when|who|which|that|please|thanks",
        r"i|i'm|i've|my|me|you|your|yours|today|tomorrow|yesterday|tonight|right now|just now"
        r"|(?:this|last) (?:morning|afternoon|evening|week|weekend|month|year)"
        r"|an? (?:not|no|the|an?)|the (?:an?|the)|(?:does|do|did|is|are|has) not (?:either|neither|any)"
        r"|user's (?:parents|kids|children|sons|daughters|brothers|sisters|grandparents|twins|cats|dogs) (?:is|has|was|does|lives"
        r"|works)",
    ),
    Wording(
        r"\bNutzers?\b",
        _words(
            "der die das den dem des eine einen einem einer eines kein keine keinen keinem keiner mein meine sein seine seinen ihr"
            " ihre in im am zum zur vom beim für von ohne gegen und oder aber denn weil dass ob wenn"
            " als wie wo sehr so solche welche welches es ihn ihm davon damit dafür dazu daran darauf darüber dabei dort ersten zweiten"
            " erstes zweites drittes viertes fünftes sechstes siebtes achtes neuntes zehntes erste zweite dritte vierte"
        ),
        r"und|oder|aber|denn|weil|dass|ob|wenn|bitte|danke",
        r"ich|mich|mir|mein\w{0,2}|du|dich|dir|dein\w{0,2}|wir|uns|unser\w{0,2}|heute|gestern|morgen früh|vorhin|gerade eben|hier"
        r"|diese?[rsnm]?|(?:letzte|nächste|diese)[nrs]? (?:woche|monat|jahr|nacht|mal|wochenende)"
        r"|die (?:kinder|eltern|söhne|töchter|brüder|schwestern|geschwister|großeltern|zwillinge|hunde|katzen) des nutzers (?:hat"
        r"|ist|wird|wohnt|lebt|arbeitet|mag|isst|geht|spielt)"
        r"|nutzer (?:sieht|trifft|besucht|hilft|ruft) sich(?!.* mit\b)",
    ),
    Wording(
        r"\butilisateur\b",
        _words(
            "le la les l un une des du de d au aux à en dans sur sous pour par avec sans chez vers entre depuis dès et ou mais car donc"
            " que qui dont où si quand comme est a ne très trop si son sa ses mon ma mes leur leurs ce cet cette ces ça cela"
            " aucun aucune chaque quelques plusieurs lui y premier première deuxième troisième seconde autre autres même"
        ),
        r"et|ou|mais|donc|car|que|qui|dont|où|si|quand|depuis|stp|svp|merci",
        r"je|j'\w+|moi|mon|ma|mes|notre|nos|tu|toi|ton|ta|tes|vous|votre|vos|aujourd'hui|hier|demain|ce (?:soir|matin)|ici"
        r"|(?:la semaine|le mois|l'année|l'an) (?:dernière?|prochaine?)|ça|cela|celui|celle|ceux"
        r"|utilisateur (?:ne |n')?(?:en|y|l'|le|la|les) (?:a|est|fait|va|veut|prend|mange|boit|fume|met|vit|achète|vend|joue)"
        r"|les [\w-]+ de l'utilisateur,? (?:a|est|va|fait|vit|habite|aime|adore|joue|mange|travaille)"
        r"|utilisateur se (?:voit|parle|croise|retrouve|téléphone|dispute|connaît|écrit|ressemble)(?!.* avec)",
    ),
    Wording(
        r"\busuario\b",
        _words(
            "el la los las un una unos unas de del a al en con por para sin sobre entre desde hasta hacia según y e o u pero porque que"
            " quien cuyo donde cuando como si es está ha muy tan mi mis su sus este esta esto ese esa eso estos estas ningún ninguna"
            " ninguno alguno alguna ello lo les allí ahí primer primero primera segundo tercer tercero otro otra mismo misma"
        ),
        r"y|e|o|u|pero|porque|que|cuando|si|gracias|por favor",
        r"yo|mi|mis|conmigo|tú|tu|tus|ti|contigo|hoy|ayer|mañana por la \w+|aquí|acá|ahí|eso|esto"
        r"|(?:la semana|el mes|el año) (?:pasad[oa]|que viene)|usuario (?:no )?(?:lo|la|los|las) \w+(?<!n)"
        r"|l[oa]s \w+ del usuario (?:es|está|tiene|vive|va|hace|juega|trabaja|come)|usuario se (?:ve|habla|llama por|escribe"
        r"|parece|conoce)(?!.* con)",
    ),
    Wording(
        r"\butente\b",
        _words(
            "il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai alle da dal dalla in nel nella con"
            " per su"
            " sul sulla tra fra senza e ed o ma però perché che chi cui dove quando come se è ha più mio mia miei mie suo sua"
            " questo questa quello quella nessun nessuno nessuna alcuno alcuna ci ne lì là primo prima secondo terzo altro altra stesso"
        ),
        r"e|ed|o|ma|però|perché|che|cui|dove|quando|se|grazie|per favore",
        r"io|mi|me|mio|mia|miei|mie|tu|ti|te|tuo|tua|tuoi|tue|oggi|ieri|domani|stasera|stamattina|qui|qua|ciò"
        r"|(?:la settimana|il mese|l'anno) (?:scors[oa]|prossim[oa])|utente (?:non )?(?:lo|li|ne|ci) \w+"
        r"|(?:i|le|gli) \w+ dell'utente (?:è|ha|vive|va|fa|gioca|lavora|mangia)|utente si (?:vede|sente|parla|scrive"
        r"|conosce)(?!.* con)",
    ),
    Wording(
        r"\busuário\b",
        _words(
            "o a os as um uma uns umas de do da dos das em no na nos nas com por pelo pela para pra sem sobre entre desde até e ou mas"
            " porque que quem cujo onde quando como se é está tem tão meu minha meus minhas seu sua este esta isto esse essa"
            " isso aquele algum alguma lá ali primeiro primeira segundo terceiro outro outra mesmo mesma"
        ),
        r"e|ou|mas|porque|que|quando|se|obrigad[oa]|por favor",
        r"eu|meu|minha|meus|minhas|mim|comigo|você|vocês|teu|tua|hoje|ontem|amanhã|aqui|isso|isto"
        r"|(?:a semana|o mês|o ano) (?:passad[oa]|que vem)|usuário (?:não )?(?:o|a|os|as) (?:faz|tem|viu|fez|quer|leva|vende|usa|toma)"
        r"|[oa]s \w+ do usuário (?:é|está|tem|mora|vai|faz|joga|trabalha|come)|usuário se (?:vê|fala|conhece|parece)(?!.* com)",
    ),
)


def tidied(memory: str) -> str:
    """Without laughter, and without what leads over to something that was cut off."""
    text = " ".join(re.sub(rf"(?<!\w)(?:{_LAUGHS})(?!\w)", " ", memory, flags=re.I).split())
    wording = _wording(text)
    return re.sub(rf"(?:[\s,]+(?:{wording.loose}))+$", "", text, flags=re.I) if wording else text


def is_sound(memory: str) -> bool:
    """Whether it says something by itself; what is not surely in one of the six languages is let through."""
    wording = _wording(memory)
    if wording is None:
        return True
    plain = memory.replace("’", "'")
    words = re.findall(r"[^\W_]+(?:['/-][^\W_]+)*", plain)
    return bool(words) and words[-1].lower() not in wording.last and not _never(wording).search(plain)


def _wording(memory: str) -> Wording | None:
    return next((wording for wording in _WORDINGS if re.search(wording.user, memory)), None)


@cache
def _never(wording: Wording) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{wording.never})(?!\w)", re.I)
