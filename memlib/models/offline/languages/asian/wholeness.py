"""Whether what was read of Chinese or Japanese says something by itself: nothing cut off, nothing that only points elsewhere."""

from __future__ import annotations

import re

_POINTS = re.compile(
    r".*(?:[你您]|这种|那种|这样$|那样$|あなた|…)|(?:这|那|他|她|它|谁|什么|哪|了$|的$|一下|一个人$|これ|それ|あれ|この|その|あの|ここ|そこ|そう|あなた|何|どっち|どちら|両方|全部|なに|誰|全然$)"
)
"""Values that say nothing by themselves."""
_OF_SOMETHING = re.compile(
    r"(?:味道?|气味|感觉|气氛|氛围|样子|声音|颜色|口感|价格|外观|质感|设计|剧情|画风|匂い|におい|香り|味|雰囲気|感じ|見た目|値段|形|色|音|食感|触感|デザイン|ストーリー)"
)
"""What belongs to something that stands elsewhere."""
_UNFINISHED = re.compile(
    r"(?:[跟与或把被而也很又但]|因为|所以|但是|实在|一直|总是|越来越|[はがをにもへ]です|(?:[はがをに]|まで|より|とか)[はがを].{1,8})$"
)
_OPENS_AMID = re.compile(r"[的了着]|[はがをにもへ](?![ぁ-ん])")
_SUBJECT = re.compile(
    r"(?:本人|当人|あの子|この子|上の子|下の子|二人|みんな|[\u4e00-\u9fff]さん|[ァ-ヴー\u4e00-\u9fff](?:ちゃん|くん))[はが]|^(?:私|僕|俺|自分)[はがも]"
)
"""Somebody else of whom the rest is said."""


def is_whole(value: str, form: str) -> bool:
    """Whether a memory says something with the value, in a form with {} for it."""
    if _POINTS.match(value) or _OF_SOMETHING.fullmatch(value) or _OPENS_AMID.match(value) or _SUBJECT.search(value):
        return False
    return not _UNFINISHED.search(f"{value[-3:]}{form.partition('{}')[2]}")
