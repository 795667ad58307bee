"""Words that say something about a password instead of being one: "my password is weak", "ist abgelaufen", "olvidada"."""

from __future__ import annotations

import re

_LISTED = """
a about above active again all almost alphanumeric already also always an and any anything as at auto automatically bad based because
before being below best better both broken but by can cannot case-sensitive changed clear common compatible complex compromised correct
could crucial default different difficult disabled do does done down due easy either empty enabled enough essential every everything
exactly fine first for forgotten from gone good great guessable half hard has hashed have he her here hers hidden hint his how i if
important impossible in incorrect insecure inside into invalid is it its itself just kept known later less like likely long longer lost
mandatory many may maybe me mine missing more most much must my n/a named necessary needed never new no nobody none normal not nothing
now null of off ok okay old older on once one only open optional or our ours out outdated over part partly personal plain please
possible pretty private probably protected public quite random rather ready really required reset right safe safer same saved secret
secure sensitive set shared short shorter should simple simpler since so some something somewhere soon still stored strict strong
stronger such sure temporary than that the their theirs them then there these they this those through to together too true false
under unique unknown unsafe until unusable unwritten up updated us useless user username users usually valid very via wait was we weak
weaker were what when where whether which while who whose why will with within without wrong wrote yes you your yours yet
account app biometric browser chrome dashlane email fingerprint google icloud keychain lastpass login mail name number onepassword
paper phone pc sms wifi yesterday today tomorrow
case really completely extremely easily fairly currently obviously definitely possibly totally incredibly ridiculously hardly mostly
simply actually apparently recently finally absolutely relatively slightly highly
lots lengthy forgot lose leaked stolen hacked written sent given taken chosen kept found hidden held easy-to-guess hard-to-guess
debil fuerte segura seguro correcta correcto incorrecta incorrecto larga largo corta corto facil dificil secreta secreto nueva nuevo
vieja la el los las un una unos mi mis tu su sus muy demasiado mas menos que no ya siempre nunca igual mismo misma distinta diferente
en de del para por con sin importante obligatoria valida invalida unica y o usuario fecha
faible fort forte sur sure correct incorrecte correcte long longue court courte facile difficile secret nouveau nouvelle ancien le les
une mon ma mes ton ta votre notre leur tres trop plus moins pas toujours jamais meme different differente dans chez sur pour par avec
sans bon bonne mauvais mauvaise expire oublie perdu change stocke enregistre requis obligatoire et ou
schwach stark sicher unsicher richtig falsch lang kurz einfach schwer geheim neu alt der die das den dem ein eine einen mein meine dein
ihr sehr zu mehr weniger nicht noch schon immer nie gleich derselbe dasselbe anders in im auf bei fur von mit ohne wichtig abgelaufen
vergessen gespeichert geandert gesperrt ungultig gultig verloren weg leider nur auch jetzt und oder kein keine
debole forte sicura sicuro corretta sbagliata lunga lunga corta breve facile difficile segreta nuova vecchia il lo gli uno mia tua sua
molto troppo piu meno non ancora sempre mai stessa uguale diversa nel nella per con senza importante scaduta dimenticata persa salvata
utente e ed
fraca forte correta errada comprida curta nova velha o os as um uma minha meu sua seu muito mais menos nao ainda sempre nunca mesma
diferente em no na por com sem importante esquecida perdida salva expirou
zwak sterk verlopen vergeten te niet het een mijn svagt starkt slabe silne
слабый сильный простой сложный надежный неверный правильный не очень слишком мой тот же уже истек забыт изменен в на от
"""
_WORDS = frozenset(_LISTED.split())
_SUFFIX = re.compile(r".{2,}(?:.{2}ing|.ed|able|ible|[ai]d[oa]s?|mente|'s)")


def is_ordinary(value: str) -> bool:
    """Whether it is a plain word that describes. Endings decide where a list would not end: "expiring", "caducada"."""
    low = value.lower()
    return low in _WORDS or (low.replace("'", "").replace("-", "").isalpha() and _SUFFIX.fullmatch(low) is not None)
