"""Orders to act: what a wish about the answers never asks for, such as to move money, pass on data, obey or promote."""

from __future__ import annotations

# An imperative: at the start of a clause, or after words that address a model.
CLAUSE = (
    r"(?:(?:^|[.!?:;,\n\"'(]|\b(?:and|then|please|kindly|instead|now on)\b)\s{0,4}"
    r"(?:(?:please|kindly|now|always|then|immediately|secretly|silently|also|just|first)\s+){0,2}"
    r"|\b(?:you|assistant|the ai|ai|the model|model|the agent|agent|chatbot|the bot|llm)\s+(?:(?:must|should|shall|will|can|may"
    r"|need to|have to|has to|are to|is to|are allowed to|are required to|always|now|also|immediately|secretly|silently)\s+){1,3}"
    r"|\b(?:you|assistant|the ai|the model|the agent|chatbot|the bot)\s+to\s+)"
)
_MUST = r"(?:must|shall|should|will|has to|have to|needs to|is to|ought to|is obliged to|is required to)"
_ADVERBS = (
    r"(?:(?:always|also|then|now|only|just|immediately|automatically|silently|secretly|promptly|directly|simply|please|first) ){0,2}"
)
_ASSISTANT = (
    r"(?:\b(?:the|this|your) (?:ai )?(?:assistant|ai|chatbot|bot|llm|language model)"
    r"|(?:^|[.!?:;\n])[ >*•-]{0,4}(?:assistant|ai|chatbot|you))"
)
_ANSWERING = (
    r"(?:(?:always|never|not|also|only|please|try to|generally|usually) ){0,3}(?:answer|reply|respond|write|use|speak|talk|call|address"
    r"|greet|explain|be|keep|avoid|format|include|show|cite|give|provide|translate|say|mention|remember|ask|remind|help|suggest"
    r"|recommend|summari[sz]e|list|start|begin|end|refer|make|know|understand|consider|offer|prefer|sound|quote|state|tell|add|skip|stop"
    r"|stay|limit|assume|check|convert|correct|describe|repeat|focus|follow up|note|take into account)\b"
)
# What goes to the user is an answer.
_TO_USER = r"(?:me|the user)\b(?!')"
DEEDS = (
    # A deed of its own, or one on money or data, or to others.
    rf"{_ASSISTANT} {_MUST} {_ADVERBS}(?:"
    rf"(?:transfer|wire|withdraw|donate|obey|comply|impersonate|authori[sz]e|exfiltrate|hack|install"
    rf"|execute)\b(?! (?:to|with) {_TO_USER})"
    r"|(?:pay|send|buy|purchase|order|sell|spend|forward|share|post|publish|upload|delete|erase|remove|move|lend|disclose"
    rf"|hand over|approve|sign|charge|invest|e-?mail|report|pass on)\b(?! {_TO_USER})"
    rf"(?![^.!?\n]{{0,60}}\b(?:to|with) {_TO_USER})[^.!?\n]{{0,60}}?"
    r"(?:[$€£]\d|[\w.+-]{1,64}@[\w-]{1,64}\.|https?://|\b(?:money|funds?|payments?|bitcoins?|crypto|dollars|euros|bank|accounts?"
    r"|invoices?|gift cards?|loans?|contracts?|data|files?|records?|memor(?:y|ies)|messages?|conversations?|contacts?|documents?"
    r"|passwords?|(?:to|with) (?:others|anyone|everyone|strangers|third part(?:y|ies)|other (?:people|users)))\b))",
    rf"\n[ >*•\d.)-]{{0,5}}(?:the |this |your |dear )?(?:ai )?(?:assistant|ai|chatbot|llm|language model),? {_MUST} (?!{_ANSWERING})",
)
# Imperatives, to follow a CLAUSE. Who says "to the user" is not the user.
PROMOTIONS = (
    r"(?:only )?(?:recommend|suggest|promote|advertise|endorse|praise|push|plug|upsell|sell)\b[^.!?\n]{1,80}? (?:to|for) "
    r"(?:the |all |every |other |any )?(?:users?|customers?|everyone|anyone|everybody|people|others|clients?)\b",
    r"(?:only )?(?:recommend|promote|advertise|endorse|plug)\b[^!?\n]{1,80}?"
    r"(?:https?://|www\.|\b[a-z0-9-]{2,60}\.(?:com|net|org|io|shop|store|example)\b)",
    r"(?:only )?(?:promote|advertise|endorse|upsell)\b[^.!?\n]{1,80}?\b(?:products?|brands?|services?|shops?|stores?|offers?"
    r"|subscriptions?)\b",
)
