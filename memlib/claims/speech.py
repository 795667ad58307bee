"""The words by which a message, in eight languages, quotes, supposes, makes up, agrees, asks, or speaks of its writer."""

from __future__ import annotations

import re

CODE = re.compile(
    r"```.*?(?:```|\Z)|`[^`\n]*`|/\*.*?\*/|<!--.*?-->"
    r"|^[ \t]*//[^\n]*$|^[^\n]*[=(){}][^\n]*;[ \t]*$"  # a comment of its own line; a statement
    r"|^[ \t]*(?:\#|--)[ \t][^\n]*$(?=\n[^\n]*(?:\w[ \t]*[=(][^\n]*|[{};:])[ \t]*$)",  # a comment above a line of code
    re.S | re.M,
)
QUOTED = re.compile(
    r"^[ \t]*>.*$"
    r"|\"[^\"\n]*\"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|»[^«\n]*«|「[^」\n]*」|『[^』\n]*』|(?<!\w)'[^'\n]+(?:'\w[^'\n]*)*'(?!\w)",
    re.M,
)
SPEAKS = re.compile(
    r"\b(?:i|i'm|my|me|we|you|ich|mein|meine|mich|wir|je|j'|mon|ma|mes|nous|yo|mi|mis|me|soy|io|mio|mia|sono|eu|meu|minha|sou)\b"
    r"|[我私僕俺]",
    re.I,
)
"""A quotation that speaks of whoever said it."""
SENTENCE = re.compile(r"[^.!?…\n。！？]*(?:[.!?…]+(?=\s|$)|\n|[。！？]+|$|[.!?…])")

_TEXTS = (
    r"(?:story|stories|novel|poem|lyrics|song|script|dialog(?:ue)?|monolog(?:ue)?|scene|speech|haiku|joke|tweet|post|caption|letter"
    r"|e-?mail|message|cv|resume|review|geschichte|gedicht|roman|lied|rede|brief|nachricht|histoire|poème|chanson|lettre|discours|conte"
    r"|historia|cuento|poema|canción|carta|mensaje|discurso|storia|racconto|poesia|canzone|lettera|messaggio|história|conto|canção"
    r"|mensagem)"
)
_PLAY = (
    r"(?:game|campaign|adventure|quest|story|scene|spiel|abenteuer|kampagne|partie|aventure|campagne|scène|partida|aventura"
    r"|campaña|escena"
    r"|partita|avventura|campagna|scena|campanha|cena)"
)
_PLAY_ON = (
    r"(?:continue|resume|back to|carry on with|(?:setz|spiel|mach|führ)\w*|zurück zu[mr]?|weiter mit|continu(?:e|ons|ez)"
    r"|repren(?:ds|ons|ez)"
    r"|reprend|sig(?:ue|amos|o)|seguimos|contin[uú]a(?:mos)?|retom(?:a|amos)|volvamos a|continuiamo|riprendiamo|torniamo|segue|seguimos"
    r"|voltando|volt(?:a|amos) (?:à|ao|para))"
)
_BEINGS = (
    r"(?:an? (?:[\w-]+ ){0,2}elf|sorcerer|sorceress|warlock|paladin|vampire?|werewolf|werwolf|elfe|elfin|elf[oa]|hechicer[oa]"
    r"|vampir[oa]"
    r"|stregone|feiticeir[oa])"
)
_I_AM = r"(?:i am|i'm|ich bin|je suis|soy|sono|sou)"
_HOUSES = r"(?:in|en|em|dans|an?|una?|une|uma?|einem|einer)"
_YOU_ARE = r"(?:you(?:'re| are)|du bist|tu es|eres|tu sei|você é|tu és)"
PLAY = re.compile(
    rf"\b{_PLAY_ON}\b[^.!?\n]{{0,25}}\b{_PLAY}\b|\b(?:spiel|mach)t? weiter\b|\bin (?:my|our|the) campaign\b"
    rf"|\b{_I_AM} (?:[\w']+,? ){{0,4}}?{_BEINGS}\b"
    rf"|\b(?:{_I_AM}(?:(?!\b{_HOUSES}\b)[^.!?\n]){{1,60}}|(?:j'ai|tengo|ho|tenho) )\b(?:1[3-9]|[2-9]\d)\d{{1,2}} (?:years? old"
    rf"|jahre alt|ans|años|anni|anos)\b"
    rf"|\b{_YOU_ARE} (?:now )?(?:an?|eine?|une?|una?|uma?) "
    rf"[^.!?\n]{{2,50}}(?:[,;] |\b(?:and|und|et|y|e) )(?:yo |io |eu )?{_I_AM}\b",
    re.I,
)
"""A game goes on, or its player is what nobody is."""
FICTION = re.compile(
    rf"{PLAY.pattern}"
    r"|\b(?:in character|rollenspiel|jeu de rôle|juego de rol|gioco di ruolo|jogo de interpretação)\b|角色扮演|ロールプレイ"
    r"|\b(?:imagine|pretend|role-?play|act as|play the (?:role|part)|in (?:my|the|a|this) (?:story|novel|book|dream|game|play)"
    r"|my character|stell dir vor|tu so,? als|spiel die rolle|imagin(?:e|ons|ez) que|fais comme si|imagina que|haz como si"
    r"|finge que|immagina (?:che|di)|fai finta|faz de conta)\b"
    rf"|\b(?:write|draft|compose|generate|make up|continue|schreib|schreibe|verfasse|écris|écrivez|rédige|escribe|redacta"
    rf"|scrivi|scrivimi|escreve|escreva)\b[^.!?\n]{{0,40}}\b{_TEXTS}\b"
    r"|\b(?:translate|proof-?read|paraphrase|rephrase|rewrite|summari[sz]e|transcribe|übersetze?|korrigiere?|traduis|traduisez|corrige"
    r"|traduce|traduci|correggi|traduz|traduza|resume|riassumi)\b[^.!?\n]{0,60}(?::|\n)"
    r"|翻译|翻訳|(?:写|寫)一?(?:个|個|首|篇|封)|(?:物語|小説|詩|手紙|メール)を書|想象一下|假装|ふりをして",
    re.I,
)
SUPPOSED = re.compile(
    r"\b(?:if i (?:were|was|had|could|ever|won)|what if|suppose|supposing|let'?s say|hypothetically"
    r"|wenn ich \w[^.!?\n]* (?:wäre|hätte|würde)"
    r"|angenommen|hypothetisch|si j'(?:étais|avais)|supposons|si (?:fuera|fuese|tuviera|tuviese)|supongamos|se (?:fossi|avessi)"
    r"|supponiamo|se eu (?:fosse|tivesse)|suponha(?:mos)?)\b|如果我|假如|要是我|もし私|もしも|仮に",
    re.I,
)
AGREES = re.compile(
    r"\W*(?:yes|yeah|yep|yup|sure|exactly|right|correct|indeed|both|ja|genau|stimmt|richtig|oui|exact|exactement|sí|si|claro"
    r"|exacto|sì|certo"
    r"|esatto|sim|isso|exato|はい|ええ|うん|そう|对|對|是的|嗯|好)(?![^\W_])",
    re.I,
)

ADDRESSED = re.compile(
    r"\b(?:du|dich|sie|siez\w+|duz\w+|tu|tutoie\w*|vous|vouvo\w+|tú|vos|usted|tute\w+|lei|voi|você|senhora?)\b|敬語|タメ口|敬语", re.I
)
"""How somebody is addressed: words that carry no content anywhere else."""

AS_I = re.compile(
    r"\W*(?:(?:i|i'm|i've|i'd|my|we|our|ich|mein|meine|meinen|wir|unser|unsere|je|mon|ma|mes|nous|notre|nos|yo|soy|mi|mis|nosotros"
    r"|io|sono|il mio|la mia|i miei|le mie|noi|eu|sou|meu|minha|meus|minhas)\b|j['’]|[我私僕俺])",
    re.I,
)
"""A text that begins as its own writer speaks."""
OF_USER = re.compile(r"\b(?:user|benutzer|nutzer|utilisat|usuari|utent|usuári|utilizador)|用户|用戶|使用者|ユーザ", re.I)
