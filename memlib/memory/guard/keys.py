"""Keys and tokens of services, known by their form: prefixes that the services have published, and formats such as JWT and PEM."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memlib.memory.guard.seen import Found, Seen

_KEY = re.compile(
    r"(?<![0-9A-Za-z])(?:"
    r"(?:sk|rk)-[A-Za-z0-9_-]{16,}"  # OpenAI, Anthropic and many that follow them
    r"|(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{16,}"  # Stripe
    r"|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{20,}"
    r"|(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])"
    r"|AIza[A-Za-z0-9_-]{30,}|ya29\.[A-Za-z0-9_-]{20,}|GOCSPX-[A-Za-z0-9_-]{20,}"
    r"|xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}"
    r"|hf_[A-Za-z0-9]{20,}|gsk_[A-Za-z0-9]{20,}|xai-[A-Za-z0-9]{20,}|npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{30,}"
    r"|dop_v1_[a-f0-9]{40,}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,}|SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}"
    r"|\d{8,10}:AA[A-Za-z0-9_-]{30,}"  # Telegram
    r"|eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*"  # JWT
    r")"
)
_BEARER = re.compile(r"(?:[Bb]earer|BEARER|[Bb]asic)[ :]+(?=[A-Za-z._~+/=-]{0,200}\d)(?P<key>[A-Za-z0-9._~+/=-]{16,})")
# A block that never ends is taken to the end of the text: looking for each end in vain would take quadratic time.
_PEM = re.compile(
    r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[^\0]*?(?:-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|(?=\0)|\Z)"
)
_URL = re.compile(r"(?<![a-z0-9])[a-z][a-z0-9+.-]{1,20}://[^\s/@:\0]{0,80}:(?P<password>[^\s/@\0]{1,200})@")
_HOOK = re.compile(r"hooks\.slack\.com/services/(?P<key>[A-Za-z0-9/]{20,})")


def keys(seen: Seen) -> Iterator[Found]:
    for match in _PEM.finditer(seen.text):
        yield "private key", *match.span()
    for match in _KEY.finditer(seen.text):
        yield "API key", *match.span()
    for pattern in (_BEARER, _HOOK):
        for match in pattern.finditer(seen.text):
            yield "API key", *match.span("key")
    for match in _URL.finditer(seen.low):
        yield "password", *match.span("password")
