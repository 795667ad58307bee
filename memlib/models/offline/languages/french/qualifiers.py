"""What may go with any French verb: since when, how often, when, with whom."""

from __future__ import annotations

QUALIFIERS = {
    "since": r"\b(?:depuis (?:(?:environ|presque|plus de|bientôt|déjà|près de) )?(?:(?:\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|plusieurs|quelques|des) (?:ans?|années?|mois)(?: et demi)?|(?:\d{4}|(?:fin |début |mi-)?(?:{month})(?: \d{4})?|toujours|toute petite?|tout petit|l'enfance|pâques|noël|la (?:sixième|cinquième|quatrième|troisième|seconde|première|terminale|maternelle|primaire|fac)|mon enfance|ma naissance|l'adolescence|la naissance|longtemps|(?:cet |l'|le |ce |cette )?(?:{season}|année dernière|an dernier|rentrée)|mes \d+ ans|l'âge de \d+ ans|la retraite|ma (?:grossesse|séparation|retraite|naissance|greffe)|mon (?:divorce|opération|accident|avc|mariage|burn-?out|cancer)(?: en \d{4})?|peu|petite?))|pendant (?:\d+|un|deux|trois|quatre|cinq|dix|vingt|\w+) (?:ans|années|mois)|ça fait \w+ ans)\b",
    "often": r"\b(?:(?:tous|toutes) les (?:(?:deux|trois) )?(?:{day}s?|jours|matins|soirs|semaines|mois|ans|week-?ends|étés|hivers|nuits|midis|samedis matin)|chaque (?:{day}|jour|matin|soir|semaine|mois|année|week-?end|été|hiver|nuit|midi)|quotidiennement|régulièrement"
    r"|(?:une|deux|trois|quatre|cinq|\d)(?: à \w+)? fois (?:par|dans la) (?:jour|semaine|mois|an)|le (?:{day})(?: (?:soir|matin|midi|après-midi))?(?: et le (?:{day}))?|le week-?end|les week-?ends|(?:un|une) (?:jour|semaine|{day}|week-?end) sur (?:deux|trois)|l'hiver|l'été|en semaine|à chaque vacances)\b",
    "when": r"\b(?:(?:à partir (?:de |d')|dès (?:le )?)(?:{month}(?: \d{4})?|la rentrée)|en (?:{month}|été|automne|hiver|20[2-9]\d)(?: \d{4})?|au printemps|à (?:noël|pâques|la rentrée|l'automne|l'été|la toussaint)|l'an prochain|l'année prochaine|cet (?:été|hiver|automne)|l'été prochain|le \d{1,2} (?:{month})|le mois prochain|dans (?:\w+|\d+) (?:ans|mois)|(?:mi-|fin |début )(?:{month}))(?![\w-])",
    "at": r"\bà \d{1,2} ?h(?:\d\d|eures)?\b",
    "with": r"\bavec (?:mon|ma|mes|notre|nos) (?:deux |trois )?[\w-]+(?: (?-i:[A-ZÀ-Þ])\w+)?(?: et (?:mon|ma|mes) [\w-]+)?\b",
}
