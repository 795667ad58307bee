"""What a message asks to delete, to forget or not to keep: that adds nothing, whatever it says of the user."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memlib.claims import content_terms
from memlib.models.offline.languages.asian import is_asian
from memlib.models.tasks import Change, Listed

_BEGINS = r"(?:^|[.,;:!?¡¿…()–—\n]\s*|\s-\s|\b(?:and|but|so|und|aber|also|et|mais|donc|y|pero|e|ma|mas|então|allora)\s+)"
"""Where a request may begin: with a clause."""
_POLITE = (
    r"(?:(?:please|kindly|could you|can you|would you|will you|you (?:can|should|may)|i(?:'d| would)? (?:like|want|need) you to"
    r"|just|now|also|actually|no|ok|okay|go ahead and"
    r"|bitte|dann|jetzt|nein|ach|mal|stp|svp|s'il te plaît|s'il vous plaît|bon|non|en fait|du coup|alors"
    r"|por favor|vale|mejor|bueno|mira|per favore|per piacere|anzi|allora|aí|bom|olha|melhor|aliás)[ ,]+)*"
)
_ASKS = (
    # What is said to be forgotten.
    r"(?:forget|delete|remove|erase|wipe|unlearn|discard)\b",
    r"(?:vergiss|vergesst|vergessen sie|lösch\w*|streich\w*|entfern\w*)\b(?! (?:bitte )?(?:nicht|nie)\b)",
    r"(?:oublie[sz]?|efface[sz]?|supprime[sz]?|retire[sz]?|enlève|enlevez)\b(?! (?:pas|jamais)\b)",
    r"(?:olvid(?:a|e|ate|alo|ala)|borr(?:a|e|alo|ala|ame)|elimin(?:a|e|alo|ala)|suprim(?:e|a)|descarta)\b",
    r"(?:dimentica(?:ti|lo|la)?|scordat[ie]\w*|cancell(?:a|i|alo|ala)|elimin(?:a|i|alo|ala)|rimuov\w+|togli(?:lo|la)?)\b",
    r"(?:esque[cç](?:e|a|er)|apag(?:a|ue|ar)|exclu(?:a|i|ir)|delet(?:a|e|ar)|remov(?:a|e|er)|elimin(?:a|e|ar))\b",
    # What shall not be kept.
    r"(?:do not|don't|never|stop|no need to) (?:ever )?(?:remember|stor|sav|keep|record|memori[sz])(?:e|ing"
    r"|ping)?\b(?! (?:telling|asking|say))",
    r"(?:merk|speicher|behalt|notier)\w* (?:dir |bitte |das |es |davon )*(?:nicht|nichts|nie|keine?)\b",
    r"(?:ne |n')?(?:gard|reten|retien|conserv|mémoris|enregistr|not)\w+ (?:pas|plus|rien|jamais)\b",
    r"arrêtez? de (?:retenir|garder|mémoriser|noter|enregistrer|te souvenir|vous souvenir)",
    r"(?:no|nunca) (?:me )?(?:guard|recuerd|apunt|conserv|registr|memori|anot)(?:es|e|ices|ice|en)\b|deja de (?:recordar|guardar"
    r"|apuntar)",
    r"non (?:ti )?(?:ricord|salv|memorizz|tener|conserv|segnar|annot|registr)\w*|smetti di (?:ricordare|tenere|salvare|memorizzare)",
    r"não (?:me )?(?:guard|lembr|registr|salv|anot|memori|grav)\w+|(?:par[ae]|deix[ae]) de (?:lembrar|guardar|registrar)",
)
_WISHES = (
    r"i (?:do not|don't|no longer|never) (?:want|need) [^.!?]*\b(?:remember|stored?|keep|kept|saved?|recorded|on file)",
    r"(?:kannst|könntest|würdest|darfst|sollst|möchte|will) [^.!?]*(?<!nicht )(?<!nie )\b(?:vergess\w+|vergisst|gelöscht|lösch\w+"
    r"|streichst|streichen)\b",
    r"bitte [^.!?,]*(?<!nicht )(?<!nie )\b(?:vergessen|löschen|streichen)\b",
    r"[^.!?,]*\b(?:nicht mehr|nichts mehr|nicht|nichts|keine \w+)\b[^.!?]*\b(?:merken|merkst|speichern|speicherst|gespeichert"
    r"|behältst|behalten wird)\b",
    r"(?:je |j')?(?:(?:ne )?(?:veux|voudrais|souhaite|préfère|préférerais|aimerais)|tu (?:peux|pourrais)|peux-tu|pourrais-tu"
    r"|vous pouvez|pouvez-vous)"
    r" [^.!?]*\b(?:(?<!pas )(?:oubli|effac|supprim)\w+|(?:pas|plus|rien) [^.!?]*\b(?:gard|reti|conserv|mémoris|enregistr|reste"
    r"|sach)\w*)",
    r"(?:puedes|podrías|quiero que|quisiera que|me gustaría que|prefiero que) [^.!?]*\b(?<!no )(?:olvid|borr|elimin)\w+",
    r"(?:ya )?no quiero (?:más )?que [^.!?]*\b(?:guard|record|recuerd|conserv|const|apunt|qued|sep)\w+",
    r"(?:puoi|potresti|vorrei che|voglio che|preferisco che) [^.!?]*\b(?<!non )(?:dimentic|cancell|elimin)\w+",
    r"non (?:voglio|vorrei) (?:più )?che [^.!?]*\b(?:ricord|salv|conserv|memorizz|teng|rest|rimang|sapp)\w+",
    r"(?:você )?(?:pode|podes|poderia|quero que|queria que|gostaria que|prefiro que) [^.!?]*\b(?<!não )(?:esque[cç]|apag|exclu"
    r"|delet)\w+",
    r"não quero (?:mais )?que [^.!?]*\b(?:guard|lembr|fi(?:que|car)|salv|registr|saib|const|memori)\w*",
)
_OWN = (
    r"(?:(?:but|because|denn|aber|weil|car|mais|porque|pero|perché|ma|mas)\s+)?"
    r"(?:i|i'm|i've|my|we|ich|wir|mein\w*|je|j'\w+|on|nous|mon|ma|mes|yo|mi|mis|soy|tengo|vivo|io|ho|sono|il mio|la mia|eu|meu|minha"
    r"|sou|tenho|moro|estou|ahora|jetzt|maintenant|ora|agora|now)\b"
)
_MINE = r"my|mein\w*|ich|mon|ma|mes|je|j'\w+|mis?|soy|tengo|mi[oae]|miei|ho|sono|meus?|minhas?|sou|tenho|i|i'm"
_REQUEST = re.compile(rf"(?P<lead>{_BEGINS}){_POLITE}(?:{'|'.join((*_ASKS, *_WISHES))})(?:(?![,;:–—]\s*{_OWN})[^.!?…\n])*", re.I)
"""Up to where the user goes on with something of their own."""
_SENTENCE = re.compile(r"[^.!?…\n。！？]+[.!?…\n。！？]*|[.!?…\n。！？]+")
_LONGEST = 400
"""Characters of a sentence that asks for something."""
_ASIAN = re.compile(
    r"[^。！？!?\n，]*(?:(?<![别要不会我])(?<!不要)忘(?:了|掉|记)(?!带)|删(?:了|掉|除|去)|(?:别|不要|不用)再?记(?![错混得住])|清除|抹掉|别(?:再)?(?:保存|存)"
    r"|忘れて(?!し|る|い|な|た|も|ま)|忘れといて|(?:消|削除|消去|抹消)し(?:て|とい)(?!ま[うっ])|覚え(?:て(?:い|お)?かな|な)(?:くて|いで)"
    r"|(?:記憶|保存|記録)しないで|残さないで)[^。！？!?\n]*"
)


def requests_in(message: str) -> tuple[str, str]:
    """What the message asks to forget or not to keep, and all that it says beside."""
    asked: list[str] = []
    rest: list[str] = []
    for sentence in _SENTENCE.findall(message.replace("’", "'")):
        pattern = _ASIAN if is_asian(sentence) else _REQUEST
        found = [match[0] for match in pattern.finditer(sentence)] if len(sentence) <= _LONGEST else []
        asked += found
        rest.append(pattern.sub(" ", sentence) if found else sentence)
    return " ".join(asked), "".join(rest)


def named_in(message: str, existing: Sequence[Listed]) -> list[Listed]:
    """The memories of which everything is named in what the message asks to forget of its writer."""
    asked, _ = requests_in(message)
    if not re.search(rf"\b(?:{_MINE})\b", asked, re.I):
        return []
    wanted = content_terms(asked)
    return [listed for listed in existing if (told := content_terms(listed.memory)) and told <= wanted]


def without_requested(changes: Sequence[Change], message: str, existing: Sequence[Listed]) -> list[Change]:
    """The changes without what would add something that the message asks to forget."""
    asked, rest = requests_in(message)
    if not asked:
        return list(changes)
    known = {listed.handle: listed.memory for listed in existing}
    return [change for change in changes if not _adds_of(change, known.get(change.memory_id or 0, ""), asked, rest)]


def _adds_of(change: Change, old: str, asked: str, rest: str) -> bool:
    if change.memory is None:
        return False
    new = content_terms(change.memory) - content_terms(old)
    named = len(new & content_terms(asked))
    return bool(new) and (named > 0 or not rest.strip(" .,!?")) and named >= len(new & content_terms(rest))
