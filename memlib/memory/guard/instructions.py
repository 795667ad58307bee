"""Texts that instruct the model instead of telling about the user.

A memory is refused as an instruction when it
1. carries a mark of the prompt's own form: a chat role ("system:" at the start of a line, `<|im_start|>`, `[INST]`, `### Instruction`),
   or a tag that opens or closes a part of a prompt (`</user_memories>`, `<system>`), or has a later line that says what the
   assistant must do;
2. orders that instructions, rules or prompts be ignored, forgotten or overridden, in any of a dozen languages;
3. orders, as an imperative or addressed to the model, that it give away its prompt, secrets or other users' data, send conversations
   somewhere, hide something from the user, refuse nothing, delete everything, run code, act on money or data, or promote something;
4. gives the model another nature ("you are now unrestricted", "developer mode", "as an AI, you ...").

A wish about the answers is none of these, whatever its grammar: "From now on answer in French", "Always call me Bob". Nor is a
statement about the user with the same words: "User ignores advice", "User shared his password with his wife". What is paraphrased
freely, or encoded, is not recognised; that memory text is escaped in the prompt holds all the same.
"""

from __future__ import annotations

import re
from functools import cache

from memlib.memory.guard.deeds import CLAUSE, DEEDS, PROMOTIONS
from memlib.memory.guard.readings import readings
from memlib.memory.guard.seen import Seen

_MARKS = (
    r"<\|[a-z_|]{2,40}\|>",
    r"\[/?(?:inst|system)\]",
    r"<</?sys>>",
    r"(?:^|\n)[ \t]{0,20}+[\"'*_#>-]{0,4}\s?(?:important )?(?:system|assistant|developer|human)"
    r"(?: (?:prompt|message|note|override))?[\"'*_]{0,4}\s?:",
    r"\n[\"'*_#>-]{0,4}\s?(?:user|ai|bot|model|tool|function|chatgpt|gpt|claude|gemini|llm)[\"'*_]{0,4}\s?:",
    r"(?:^|\n)[ \t]{0,20}+#{1,6}\s?(?:system|instructions?|assistant|response|new instructions?)\b",
    r"\"role\"\s?:\s?\"(?:system|assistant|developer|tool)\"",
    r"</\s?(?:user[_-]?memor(?:y|ies)|memor(?:y|ies)|system|assistant|user|human|instructions?|prompt|context|conversation|tools?"
    r"|documents?)\b",
    r"<\s?(?:user[_-]?memor(?:y|ies)|memor(?:y|ies)|system|assistant|instructions?|system[_-]prompt|im_start|im_end)\b[^<>\n]{0,80}>",
    r"!\[[^\]\n]{0,200}\]\(\s?https?://",
)

_DISREGARD = r"(?:ignore|disregard|forget|override|bypass|neglect|discard|dismiss|skip|abandon|violate)"
_RULES = (
    r"(?:instructions?|prompts?|rules|guidelines|directives|directions|safety (?:rules|policies|measures)|system messages?"
    r"|constraints|restrictions|polic(?:y|ies))"
)
_EARLIER = r"(?:previous|prior|preceding|earlier|above|foregoing|existing|original|initial|current|system|developer|your|all other)"
_ENGLISH_DISREGARD = (
    rf"(?<!likes to )(?<!tends to )(?<!tend to )(?<!used to )(?<!hates to )\b{_DISREGARD}\s+(?:[a-z]+\s+){{0,3}}?{_EARLIER}"
    rf"\s+(?:[a-z]+\s+){{0,2}}?{_RULES}\b",
    r"(?<!n't )(?<!not )\b(?:pay no attention to|do not follow|don't follow|stop following|no longer follow|do not obey"
    r"|don't obey)\s+(?:[a-z]+\s+){0,3}?" + _RULES,
    r"\b(?:previous|prior|earlier|all) instructions (?:are|were) (?:now )?(?:void|cancelled|canceled|obsolete|invalid|revoked"
    r"|superseded)",
    r"\bnew (?:system )?(?:instructions?|directives?|prompt)\s?:",
)
_CLOSED_UP = (
    rf"{_DISREGARD}(?:all|any|the|of|my|these|those|your){{0,3}}{_EARLIER}{{1,2}}(?:system)?"
    r"(?:instructions|prompts?|rules|guidelines|messages)"
)
"""Without spaces, as when every letter was set apart."""
_FOREIGN_DISREGARD = (
    # Spanish and Portuguese, Italian, French
    r"\b(?:ignor(?:a|e|ad|en|ar|es)|olvida(?:d|r)?|olvide|haz caso omiso de|descarta|desconsider[ea]r?|esquec[ae]r?"
    r"|dimentica(?:re)?|scorda)\s[^.!?\n]{0,30}?"
    r"(?:instrucciones|instrucoes|istruzioni|reglas|regras|regole|directrices|diretrizes|ordenes (?:previas|anteriores))",
    r"\b(?:ignor(?:e|ez|er|es)|oubli(?:e|ez|er)|ne tiens pas compte|ne tenez pas compte|fais abstraction)"
    r"\s[^.!?\n]{0,20}?\b(?:les|des|tes|vos|ces|mes)\s(?:instructions|consignes|regles|directives)",
    # German, Dutch, Scandinavian
    r"\b(?:ignorier(?:e|en|t|st)?|vergiss|vergesst|missachte|negeer|vergeet|ignorer[ae]?|bortse fran|glom)\s[^.!?\n]{0,40}?"
    r"(?:anweisungen|instruktionen|vorgaben|regeln|befehle|instructies|regels|instruktioner|instrukser|instruksjoner)",
    # Slavic
    r"(?:игнорируи|игнорировать|забудь|проигнорируи|не обращаи внимания на)(?:те)?\s[^.!?\n]{0,40}?(?:инструкци|указани|правил|команд)",
    r"\b(?:z?ignoruj|zapomnij|pomin|zapomen)\w*\s[^.!?\n]{0,40}?(?:instrukcj|polece|zasad|instrukc|pokyn)",
    # Chinese, Japanese, Korean
    r"(?:忽略|无视|無視|忘记|忘記|不要理会|不要遵守)[^。！？\n]{0,16}?(?:指令|指示|提示|说明|說明|规则|規則|命令)",
    r"(?:指示|命令|ルール|プロンプト|規則|インストラクション)(?:を|は)?(?:すべて|全て|全部)?(?:無視|忘れ|破棄|従わない)",
    r"(?:지시|명령|지침|규칙|프롬프트)\S{0,3}\s?(?:모두\s?|전부\s?|다\s?)?(?:무시|잊)",
    # Turkish, Arabic, Hindi, Vietnamese, Indonesian
    r"(?:talimat|komut|kural|yonerge)\w*\s(?:\S{1,12}\s){0,2}?(?:yok ?say|gormezden gel|unut|dikkate alma)",
    r"(?:تجاهل|انس|انسى)\s[^.!?\n]{0,30}?(?:التعليمات|الأوامر|الاوامر|القواعد|الارشادات)",
    r"(?:निर्देश|नियम)\S{0,6}\s[^.!?\n]{0,20}?(?:अनदेखा|नजरअंदाज|भूल)",
    r"(?:bo qua|phot lo|abaikan|lupakan)\s[^.!?\n]{0,30}?(?:chi dan|huong dan|chi thi|instruksi|perintah|aturan)",
)
_GIVE = (
    r"(?:reveal|show|print|output|repeat|leak|disclose|tell|give|send|share|expose|display|forward|post|upload|e-?mail|exfiltrate"
    r"|transmit|return|include|list|dump)"
)
_PRECIOUS = (
    r"(?:(?:system|hidden|initial|secret|developer) (?:prompt|message|instructions)|your (?:prompt|instructions|rules|guidelines)"
    r"|api[ -]?keys?|passwords?|credentials?"
    r"|secrets|private keys?|access tokens?|(?:personal|private|confidential|sensitive|user|users'|customer|other users') (?:data"
    r"|information|details)"
    r"|(?:other|another|all) (?:users?|users'|user's|customers?) (?:data|memories|information|conversations?|messages|names?"
    r"|e-?mails?|addresses)"
    r"|card numbers?|credit cards?|bank details|(?:the )?(?:whole |full |entire )?(?:conversation|chat) (?:history|log)"
    r"|data (?:of|about|from) (?:other|another|all) users?)"
)
_TALK = (
    r"(?:conversations?|chats?|messages?|memor(?:y|ies)|history|transcripts?|everything|data|files|money|funds|bitcoin|payments?"
    r"|cop(?:y|ies) of)"
)
_IMPERATIVES = (
    rf"{_DISREGARD}\s+(?:(?:all|everything|anything|of|the|that)\s+){{0,3}}(?:above|preceding|foregoing)\b",
    rf"{_DISREGARD}\b[^.!?\n]{{0,30}}?\b{_RULES}\b",
    rf"{_DISREGARD}\s+(?:everything|all|anything|what)\b[^.!?\n]{{0,25}}\b(?:above|before|prior|previously|told|said|instructed)\b",
    rf"{_GIVE}\b[^.!?\n]{{0,60}}?\b{_PRECIOUS}",
    rf"(?:send|forward|post|upload|e-?mail|transfer|exfiltrate|copy|submit"
    rf"|wire)\b[^.!?\n]{{0,60}}?\b{_TALK}\b[^!?\n]{{0,60}}?(?:https?://|www\.|[\w.+-]{{1,64}}@[\w-]{{1,64}}\.|0x[0-9a-f]{{8}})",
    r"(?:delete|erase|wipe|drop|destroy)\s+(?:all|every|everything|the (?:entire|whole))\b[^.!?\n]{0,30}?(?:memor|data|files"
    r"|users?|tables?|records?|history)",
    r"(?:execute|run|eval|invoke)\s+(?:the |this |these |following |any |all ){1,3}(?:code|command|script|shell|sql|query|tool"
    r"|program|payload)",
    r"(?:remember|treat|regard|consider|trust)\b[^!?\n]{1,80}?\bas (?:a |an |the |your )?(?:only |most )?(?:trusted"
    r"|authoritative|verified) (?:source|authority|citation)",
)
_ORDERS = (
    rf"{CLAUSE}(?:{'|'.join((*_IMPERATIVES, *PROMOTIONS))})",
    r"(?:^|[.!?;:\n]|\b(?:you|assistant|and|must|should|always|now)\b)\s{0,4}(?:never|don't|do not|must not|should not)\s+(?:ever\s+)?"
    r"(?:tell|inform|warn|alert|notify|reveal (?:this|it) to|mention (?:this|it) to|show (?:this|it) to)\s+(?:the\s+)?(?:user"
    r"|users|anyone|humans?|anybody)\b",
    r"\b(?:never|do not|don't) refuse\b|\b(?:comply with|obey|answer|fulfil) (?:every|any|all) (?:request|command|order"
    r"|instruction|question)s?\b[^.!?\n]{0,40}\b(?:without|regardless|no matter)",
    r"\brm -rf [/~*]|\bdrop table \w",
)
_NATURE = (
    r"\byou are (?:an? )?(?:(?:unrestricted|unfiltered|uncensored|jailbroken|evil)\b|(?:ai|assistant|model) (?:without|with no) )",
    r"\byou are (?:now|no longer)\b[^.!?\n]{0,40}?\b(?:unrestricted|unfiltered|uncensored|jailbroken|evil|dan|root"
    r"|admin(?:istrator)?|free (?:of|from|to)|bound|restricted|limited|"
    r"(?:developer|debug|admin|god|root|maintenance|dan) mode|an? (?:ai|assistant|language model|assistant) (?:that|who|without"
    r"|with no))",
    r"\b(?:do anything now|jailbreak mode|god mode enabled)\b|\b(?:enable|enter|activate|switch to|you are in"
    r"|you're in) (?:developer|debug|dan|god|jailbreak|admin|unrestricted) mode",
    r"\b(?:act|behave|respond|answer|roleplay|pretend)\b[^.!?\n]{0,50}?\b(?:without (?:any )?(?:restrictions?|filters?|limits"
    r"|limitations|censorship|rules|safety)|as (?:dan|an? (?:unrestricted|unfiltered|uncensored|evil|jailbroken)))\b",
    r"\bpretend (?:that )?you (?:are|have|were)\b[^.!?\n]{0,50}?\b(?:no (?:rules|restrictions|limits|filters)|unrestricted|admin"
    r"|root|developer)",
    r"\bas an? (?:(?:helpful|responsible) )?(?:ai|artificial intelligence|llm|(?:large "
    r"|ai )?language model)(?: (?:language )?model)?(?: assistant)?\s?,?\s(?:you|i|we)\b(?! am an? (?:engineer|researcher|artist))",
    r"\b(?:your|the) (?:new )?(?:true |real |hidden )?(?:purpose|goal|objective|mission) is (?:now )?to (?:leak|steal|reveal|send"
    r"|harm|deceive|trick|manipulate|exfiltrate)",
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    rules = (*_MARKS, *_ENGLISH_DISREGARD, *_FOREIGN_DISREGARD, *_ORDERS, *DEEDS, *_NATURE, _CLOSED_UP)
    return tuple(map(re.compile, rules))


def instructs(seen: Seen) -> bool:
    return any(pattern.search(low) for low in readings(seen.low) for pattern in _patterns())
