"""Whether a text only says that somebody wants what a message asks for now: tables of wishes and requests in eight languages."""

from __future__ import annotations

import re

from memlib.claims.questions import begins_as_question
from memlib.claims.reading import claims_of
from memlib.claims.speech import SENTENCE

_WISHES = re.compile(
    r"\buser (?:\w+ly |also |now )?(?:wants?|wanted|needs?|should|has to|would like|wishes|looks for|seeks"
    r"|is (?:looking|seeking|trying|interested))\b"
    r"|nutzer(?:in)? (?:möchte|will|wollte|braucht|benötigt|muss|soll|sollte|sucht|wünscht|interessiert)\b"
    r"|utilisat\w+ (?:veut|voudrait|souhaite|aimerait|cherche|doit|devrait|recherche|a besoin|s['’]intéresse)\b"
    r"|usuari[oa] (?:le gustaría|quiere|quisiera|desea|necesita|busca|tiene que|debe|debería|está (?:buscando|interesad[oa]))\b"
    r"|utente (?:piacerebbe|vuole|vorrebbe|desidera|cerca|deve|dovrebbe|ha bisogno|sta cercando|è interessat[oa])\b"
    r"|usuári[oa] (?:quer|gostaria|deseja|precisa|procura|busca|tem que|deve|deveria|está (?:procurando|buscando|interessad[oa]))\b"
    r"|用户(?:现在|目前|正在|正)?(?:想(?![念象])|要(?!求)|需要|希望|寻|在?找)"
    r"|ユーザー(?=は.*(?:たい|ほしい|欲しい|必要として|探して|求めて|希望して))",
    re.I,
)
_REQUESTS = re.compile(
    r"\buser (?:asks?|asked|is asking|requests?|requested|is requesting)\b|nutzer(?:in)? (?:bittet|bat|fragt|verlangt)\b"
    r"|utilisat\w+ (?:demande|sollicite)\b|usuari[oa] (?:pide|solicita|pregunta)\b|utente (?:chiede|richiede)\b"
    r"|usuári[oa] (?:pede|solicita|pergunta)\b|用户(?:请求|要求|询问|求)|ユーザー(?=は.*(?:頼んで|頼みま|依頼し|お願いし|求めて))",
    re.I,
)
_OF_ANSWERS = re.compile(
    r"\b(?:answer\w*|repl(?:y|ies)|respon\w+|called|addressed|spoken to|talked to|emojis?|explanations?"
    r"|antwort\w*|genannt|angesprochen|geduzt|gesiezt|smileys?|erklärungen|répon\w+|appel\w+|tuto\w+|vouvo\w+|émojis?|parle"
    r"|respuestas?|respond\w+|llam\w+|tute\w+|trat\w+|rispo\w+|chiam\w+|lei|respostas?|cham\w+|explica\w+)\b"
    r"|回答|回复|称|叫|讲话|说话|表情|返事|返信|回答|呼|敬語|タメ口|絵文字|話して",
    re.I,
)
"""How to be answered and called, which lasts though it is asked for."""
_STANDING = re.compile(
    r"\b(?:always|never|ever|every time|each time|whenever|(?:in|from|for) (?:the )?(?:future|now on)|immer|nie|stets|künftig|jedes mal"
    r"|(?:ab jetzt|von nun an)|toujours|jamais|chaque fois|désormais|à l['’]avenir|siempre|nunca|cada vez|en adelante|a partir de ahora"
    r"|sempre|mai|ogni volta|d['’]ora in poi|toda vez|(?:pra|para) frente|de agora em diante|a partir de agora"
    r"|avoid|stop|leave out|lose the|no more|vermeide?|lass|évite[rz]?|arrête[rz]?|evit[ae]|deja de|smetti(?:la)?|par[ae] de)\b"
    r"|别|不要|やめて|なしで|以后|总是|每次|一律|从今|从现在起|これから|今後|いつも|毎回|ずっと|今度から",
    re.I,
)
"""What is asked for more than this once, or to be left out."""
_UTTERED = re.compile(
    r"(?<!they )(?<!you )(?<!he )(?<!she )\b(?:want|wanna|need|gotta|hope|hoping|wish|dream\w*|goals?|aim\w*|target"
    r"|plan(?:s|ning)?|trying|love to|like to|looking (?:to|for)|saving|one day|someday|eventually|have to"
    r"|will|möchten?|wollen|brauche?|muss|hoffe|träume?|ziel\w*|vorgenommen|wünsche|suche|gern\w*"
    r"|veux|voudrais|souhaite|aimerais|besoin|cherche|espère|rêv\w+|objectif|projet|en tête|dois|envie"
    r"|quiero|kiero|queremos|quisiera|necesito|busco|espero|sueño|meta|objetivo|gustaría|tengo que|ganas"
    r"|voglio|vorrei|vogliamo|bisogno|cerco|spero|sogn\w+|obiettivo|devo|piacerebbe"
    r"|quero|queria|gostaria|preciso|procuro|sonho|tenho que|pretendo|vontade)\b"
    r"|想(?!问|知道|请)|要[学去考买当做在]|需要|希望|打算|计划|目标|准备|梦想|争取"
    r"|(?<![みだ冷重])(?<!知り)(?<!聞き)(?<!だい)たい|(?<![てで])(?:ほしい|欲しい)|つもり|予定|目標|夢|目指",
    re.I,
)
"""A wish in its owner's words, which may last."""
_DO = (
    r"answer|calculate|check|compare|convert|correct|create|describe|draft|explain|find|fix|format|generate|give|help|list|make|name|pick"
    r"|plan|proofread|rate|recommend|redo|remind|review|rewrite|shorten|show|sort|suggest|summari[sz]e|tell|translate|turn|write"
    r"|erklär\w*|erstell\w*|fass|finde?|formulier\w*|gib|hilf|korrigier\w*|mach|nenn\w*|sag|schreib\w*|such\w*|übersetz\w*|zeig"
    r"|aide|corrige|donne|écris|explique|fais|propose|rédige|résume|traduis|trouve|ayúdame|búscame|corrige|dame|dime|escribe|explica\w*"
    r"|haz\w*|recomiénda\w*|resume|traduce|aiutami|consigliami|correggi|dammi|dimmi|fammi|riassumi|scrivi\w*|spiega\w*|traduci|trova\w*"
    r"|ajuda|conta|escreve|faz|manda|traduz"
)
_ASKS = re.compile(
    rf"(?:^|[,;:])\W*(?:(?:and|so|also|ok|okay|anyway|hey|und|also|et|alors|y|e|então|pues)\W+)*(?:{_DO})\b"
    r"|\b(?:please|pls|(?:can|could|would|will) you|how (?:do|can|should) i|bitte|kannst du|könn(?:t?est du|en sie|ten sie)"
    r"|s['’]il (?:te|vous) plaît|stp|svp|(?:peux|pourrais)-tu|pouvez-vous|aide-moi|por favor|puedes|podrías|per favore|puoi|potresti"
    r"|me (?:dá|diz|ajuda|faz|explica|manda|passa|recomenda|indica|conta|mostra)|você pode)\b"
    r"|帮[我忙]|请|给我|推荐|能不能|可不可以|ください|下さい|教えて|お願い|[てで](?:くれ|もらえ|ほしい)",
    re.I,
)
_SERVICE = re.compile(
    r"\b(?:wants?|needs?|would like|(?:looks|looking|asks?|asking) for|seeks?|seeking|requests?) (?:(?:a|an|some|the|any|\w+al) )?"
    r"(?:help|advice|assistance|guidance|tips|suggestions?|recommendations?|ideas|information|instructions)\b"
    r"|\b(?:braucht|benötigt|möchte|sucht|bittet um|wünscht sich) (?:(?:nach|eine|einen|ein) )?"
    r"(?:hilfe|rat|tipps|ratschläge|empfehlung\w*|vorschläge|vorschlag|ideen|informationen)\b"
    r"|\b(?:veut|voudrait|souhaite|cherche|demande|a besoin) (?:de l['’]|d['’]|de |des |un |une )?"
    r"(?:aide|conseils?|suggestions?|recommandations?|idées?|informations?)\b"
    r"|\b(?:quiere|desea|necesita|busca|pide|solicita) (?:un |una )?"
    r"(?:ayuda|consejos?|sugerencias?|recomendaci\w+|ideas?|información)\b"
    r"|\b(?:vuole|vorrebbe|cerca|chiede|desidera|ha bisogno di) (?:un |una )?(?:aiuto|consigl\w+|suggeriment\w+|idee|informazioni)\b"
    r"|\b(?:quer|deseja|precisa|procura|busca|pede|solicita) (?:de |por |um |uma )?"
    r"(?:ajuda|conselhos?|dicas?|sugest\w+|ideias?|informaç\w+)\b"
    r"|用户(?:想要|需要|希望得到|寻求|请求|要求).{0,12}(?:帮助|建议|推荐|意见|信息)$"
    r"|(?:アドバイス|助言|おすすめ|お勧め|提案|手伝い)を(?:求めて|必要として|希望して|探して|ほしい|欲しい)",
    re.I,
)
"""What is wanted of whoever answers, in whatever words it was asked for."""


def is_only_requested(memory: str, message: str) -> bool:
    """Whether the memory's wish is what the message asks to be done now.

    A wish that the message utters ("I want to ...") may last, and so may one about every answer to come.
    """
    requested, wished = _REQUESTS.search(memory), _WISHES.search(memory)
    if not (requested or wished) or _OF_ANSWERS.search(memory):
        return False
    if _SERVICE.search(memory):
        return True
    if not requested and _UTTERED.search(message):
        return False
    return any(_asks(sentence) and not _STANDING.search(sentence) for sentence in _nearest(memory, message))


def _nearest(memory: str, message: str) -> list[str]:
    """The sentences that have most terms in common with what the memory says to be wanted."""
    wanted = _REQUESTS.sub(" ", _WISHES.sub(" ", memory))
    terms = claims_of(wanted, memory).terms
    shared = [(len(terms & claims_of(sentence, memory).terms), sentence) for sentence in SENTENCE.findall(message) if sentence.strip()]
    most = max((count for count, _ in shared), default=0)
    return [sentence for count, sentence in shared if count == most > 0]


def _asks(sentence: str) -> bool:
    return sentence.rstrip().endswith(("?", "？")) or bool(_ASKS.search(sentence)) or begins_as_question(sentence)
