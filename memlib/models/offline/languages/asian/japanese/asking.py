"""What a Japanese clause asks, or only passes on."""

from __future__ import annotations

import re

_ASKS = re.compile(
    r"ますか|ですか|でしょうか|ましたか|くれますか|もらえ|ください|下さい|教えて(?!い|る|おり|ます|て)|お願い|ほしい|欲しい|頂けます|いただけ|どう(?!しても|せ|も)|何(?![か年度回十])|なに|(?:^|[はが])なんで(?!す)|なんか|どこ|いつ(?!も|か)|誰|だれ|なぜ|どれ|どの|どんな|いくら(?!が|を|は|も好)"
    r"|おすすめ|オススメ|かな$|(?<!と)かも|らしい|みたい|方法|って言|と言って|と言われ|と言い|だって$|ですって|知りたい|聞きたい|べき|の[?？]$"
)


def asks(clause: str) -> bool:
    return _ASKS.search(clause) is not None
