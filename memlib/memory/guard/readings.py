"""The ways in which a text that speaks to a model may be read: as it stands, with letters of other scripts, with letters set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ALIKE = str.maketrans(
    "авгдеёзікмнорсԁтуѵхһјѕԛԝыьцпвαβγεηικνορτυχωϲɑɡıʟᴀʙᴄᴅᴇꜰɢʜɪᴊᴋᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢօոս",
    "abrdee3ikmhopcdtyvxhjsqwbbunbabyenikvoptuxwcagilabcdefghijkmnoprstuvwyzonu",
)
"""Lower-case Cyrillic, Greek and other letters, and the Latin ones that they pass for."""
_DISGUISED = re.compile(r"[a-z][^\W\d_a-z]|[^\W\d_a-z][a-z]|[ɑɡɢɪɴʀʏʙʜʟ\u1d00-\u1d22]")
_APART = re.compile(r"(?<![^\W_])[^\W\d_](?P<gap>[ \n._*|/,-])(?:[^\W\d_](?P=gap)){2,}[^\W\d_](?![^\W_])")
_BREAKS = str.maketrans("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\t", "\n" * 9 + " ")
_SPACES, _BLANK_LINES = re.compile(r" {2,}"), re.compile(r" ?\n[ \n]*")


def readings(low: str) -> Iterator[str]:
    """Runs of spaces and of line breaks are one space or line break in each."""
    low = low.translate(_BREAKS)
    yield _spaced(low)
    # A word all in one script is what it seems, unless the script is phonetic.
    latin = low.translate(_ALIKE) if not low.isascii() and _DISGUISED.search(low) else low
    joined = _APART.sub(lambda match: match[0].replace(match["gap"], ""), latin)
    if joined != low:
        yield _spaced(joined)


def _spaced(low: str) -> str:
    return _BLANK_LINES.sub("\n", _SPACES.sub(" ", low))
