"""Questions in eight languages: what begins as one, what of it may tell of whoever asks, and what says that somebody asked."""

from __future__ import annotations

import re

_OWN = (
    r"my|mine|our|ours|like me|like us|as an?|mein\w*|unser\w*|als|mon|ma|mes|notre|nos|comme moi|en tant qu\w*|mis?"
    r"|nuestr[oa]s?|como yo|mio|mia|miei|mie|nostr[oaie]|come me|meus?|minhas?|noss[oa]s?|como eu"
)
"""Words for what is one's own, and for what one asks as."""
_SELF = (
    r"i|i'm|i've|i'd|i'll|we|we're|we've|ich|wir|bin|hab|habe|je|j'\w+|nous|moi|yo|me gust\w+|me llamo|soy|tengo|estoy|vivo|trabajo"
    r"|estudio|hago|llevo|quiero|puedo|necesito|somos|tenemos|siendo|io|sono|ho|lavoro|studio|faccio|porto|posso|voglio|siamo|abbiamo|essendo"
    r"|eu|sou|tenho|estou|tô|moro|trabalho|estudo|faço|quero|preciso|temos|sendo"
)
_WISH = (
    r"(?:can|could|would|will) you|kannst|könntest|können sie|geht|peux|pouvez|pourrai[st]|puedes?|podrías?|podés|puoi|potresti|può"
    r"|podes?|poderia"
)
_LASTING = (
    r"from now on|ab jetzt|von nun an|désormais|à partir de maintenant|de ahora en adelante|a partir de ahora|d'ora in poi"
    r"|da ora in poi|daqui (?:pra|para) (?:a )?frente|a partir de agora|de agora em diante"
)
"""A wish for all answers to come."""
_BESIDE = r"[,;:–—(\u3000-\u30ff\u3400-\u9fff]"
"""A clause beside the question, in which chat may leave the word for oneself out; Chinese and Japanese do so everywhere."""
_TELLS = re.compile(rf"\b(?:{_OWN}|{_SELF}|{_WISH}|{_LASTING})\b|{_BESIDE}", re.I)
_TELLS_OF_OWN = re.compile(rf"\b(?:{_OWN})\b|{_BESIDE}", re.I)
_BEGINS = re.compile(
    r"\W*(?:what|what's|where|where's|when|which|who|who's|whose|why|how|how's|any|got any|is there|are there"
    r"|was|wo|woher|wohin|wann|welche[rsnm]?|wer|warum|wieso|wie|gibt es|gibt's"
    r"|quoi|où|quand|quel\w*|qui|pourquoi|comment|combien|est-ce"
    r"|qué|dónde|cuándo|cuál\w*|quién|por qué|cómo|cuánt\w*"
    r"|cosa|che cosa|dove|quando|qual[ei]?|chi|perché|quant[oaie]"
    r"|o que|onde|quais|quem|por que|quant[oa]s?)(?!\w)",
    re.I,
)
_WHAT = {
    "en": r"(?:about|whether|if|how|what|where|when|which|why|who)",
    "de": r"(?:nach|ob|wie|was|wo|wohin|woher|wann|warum|welche[rsnm]?|wer)",
    "fr": r"(?:si|comment|où|quand|pourquoi|combien|ce qu\S*|quel\w*|s'il)",
    "es": r"(?:por|sobre|si|cómo|qué|dónde|cuándo|cuál\w*|cuánt\w*|por qué|quién)",
    "it": r"(?:se|come|cosa|che|dove|quando|quale|quali|quant\w*|perché|chi|informazioni|consigli)",
    "pt": r"(?:por|sobre|se|como|o que|onde|quando|qual|quais|quant\w*|por que|quem)",
}
ASKS = re.compile(
    rf"\b(?:asks?|asked|is asking|wonders|is wondering|wants? to know|would like to know) {_WHAT['en']}\b"
    rf"|\b(?:fragt|fragte|möchte wissen|will wissen)(?: sich)?,? {_WHAT['de']}\b"
    rf"|\b(?:se demande|demande|veut savoir|voudrait savoir|souhaite savoir) {_WHAT['fr']}(?!\w)"
    rf"|\b(?:(?:se )?pregunta|quiere saber|desea saber) {_WHAT['es']}(?!\w)"
    rf"|\b(?:(?:si )?chiede|vuole sapere|vorrebbe sapere) {_WHAT['it']}(?!\w)"
    rf"|\b(?:(?:se )?pergunta|quer saber|gostaria de saber) {_WHAT['pt']}(?!\w)"
    r"|想知道|询问|詢問|问(?:如何|怎么|是否|什么|哪)|(?:について|か(?:どうか)?を?|を)(?:尋ね|質問し|聞いてい|知りたがっ|知りたい)",
    re.I,
)
"""What a text says of somebody who asks: their question, and nothing of them."""


def tells_nothing(sentence: str) -> bool:
    """Whether the sentence is a question in which whoever asks it does not occur, nor wishes anything of the answer."""
    return sentence.rstrip().endswith(("?", "？")) and not _TELLS.search(sentence)


def begins_as_question(words: str) -> bool:
    return _BEGINS.match(words) is not None


def is_bare_question(words: str) -> bool:
    """Whether the words begin as a question, with or without its mark, and name nothing that is the asker's own."""
    return begins_as_question(words) and not _TELLS_OF_OWN.search(words)
