"""A message of Chinese or Japanese cut into the sentences in which its writer may state something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from memlib.claims.speech import CODE

_LONGEST = 2_000
_QUOTE = re.compile(r"“([^”\n]*)”|‘([^’\n]*)’|「([^」\n]*)」|『([^』\n]*)』|\"([^\"\n]*)\"|《[^》\n]*》()")
_NAME = 6
"""Characters up to which what is quoted may be a name."""
_SPEAKS = re.compile(r"[我你您私僕俺]|です|ます")
_ELSEWHERE = re.compile(r"^[ \t]*>.*$|https?://\S+", re.M)
_BESIDE = re.compile(r"[（(]([^（）()]{1,20})[）)]")
_TRAILING = re.compile(r"(?:…+|\.{3,}|・{3,}|。{2,})(?=[^\n。])")
_SENTENCE = re.compile(r"[^。！？!?\n；;]+[。！？!?\n；;]*")
_FICTION = re.compile(
    r"角色扮演|扮演|[你我]来?[演扮]|台词|假装|想象一下|假设我|人设|同人文|主角|剧本|(?:小说|故事|漫画)(?:里|中|的?开头|的?人物|的?设定|，)"
    r"|(?:写|编|构思)(?:一?[个篇段部])?[^，。]{0,8}(?:小说|故事|剧情|童话)"
    r"|ロールプレイ|なりきり|主人公|ふりをして|台詞|セリフ|架空|演じて|キャラ(?:を|の|で|設定)|(?:という|の|な)設定"
    r"|(?:小説|物語|脚本|漫画)(?:の(?:主人公|設定|登場|書き出し|冒頭|続き|キャラ)|を(?:書(?!いて(?:い|る|ま|お)|き)|作|考)|で、|を一)"
)
"""Where the writer speaks as somebody else."""
_WORKED_ON = re.compile(
    r"(?:翻译|翻成|译成|润色|改写|总结|概括|校对|翻訳|英訳|和訳|要約|添削|直して|言い換え|まとめて|(?:英語|日本語|中国語|韓国語|フランス語|敬語)に(?:して|訳して|直して))[^。：:\n]{0,20}(?:[：:。\n]|$)"
    r"|(?:写|作|拟|起草|编)[一份个篇段封条些]*[^。，：:\n]{0,10}(?:自我介绍|简介|文案|邮件|信|造句|句话|作文|评语|发言稿|演讲稿|情书|日记|通知)[^。，：:\n]{0,4}[：:]"
    r"|(?:自己紹介文?|プロフィール文?|例文|サンプル|下書き|メール文?|手紙|作文|日記)を?(?:作って|書いて|考えて|作成して)[^。\n]{0,8}[。：:\n]"
    r"|(?:帮|给我|请|把|设计|生成|分析|解释|判断|下面|以下|这[句段篇])(?!.{0,10}记)[^。！？：:\n]{0,20}[：:]"
    r"|(?:て|ください|下さい|考えて|ほしい)[^。：:\n]{0,4}[：:]"
    r"|(?:例文|例句|例)[：:]|次の(?:問題|文章?)を"
    r"|(?:改一?下|改改|修改|检查|点评|评价|扩写|缩写|仿写|续写)[^。：:\n]{0,12}[：:]"
)
"""What follows is a text to work on."""
_SUPPOSED = re.compile(
    r"如果|假如|要是|假设|倘若|万一|若是|上辈子|下辈子|前世|来世|打个比方|比方说|举个例子|もし(?![てまなく])|仮に|としたら|だったら|(?:って|のは?)(?:普通|変|おかしい|あり|アリ|ダメ|だめ)[^。]*[?？]|たとえば|例えば|とすると"
)
_SECRET = re.compile(
    r"密码|口令|验证码|身份证|卡号|账号|银行卡|护照号|密钥|暗証番号|パスワード|カード番号|口座番号|マイナンバー|認証コード|クレジットカード|シークレット|password|token|\bpin\b|api.?key",
    re.I,
)
_CODED = re.compile(r"(?=\S*\d)(?=\S*[A-Za-z#@!_$%&*])[A-Za-z0-9#@!_$%&*\-]{8,}|\d{6,}")


@dataclass(frozen=True)
class Sentence:
    text: str
    asks: bool


def sentences(message: str) -> Iterator[Sentence]:
    """Those before fiction begins and before a text to work on, without those that suppose."""
    message = _TRAILING.sub("，", message)
    text = _BESIDE.sub(r"，\1，", _QUOTE.sub(_unquoted, _ELSEWHERE.sub("…", CODE.sub("…", message[:_LONGEST]))))
    fiction, work = _FICTION.search(text), _WORKED_ON.search(text)
    if fiction:
        text = ""
    for piece in _SENTENCE.findall(text[: work.start()] if work else text):
        if not _SUPPOSED.search(piece):
            yield Sentence(piece.strip("。！？!?\n；; "), bool(re.search(r"[?？]", piece)))


def is_secret(clause: str) -> bool:
    return bool(_SECRET.search(clause) or _CODED.search(clause))


def _unquoted(quote: re.Match[str]) -> str:
    """A quoted name stays; what else is quoted, somebody said."""
    inner = next((group for group in quote.groups() if group), "")
    return inner if 0 < len(inner) <= _NAME and not _SPEAKS.search(inner) else "…"
