"""What the offline model reads of Chinese and Japanese chat: facts before a question, who is meant, and what is only half told."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured, told

BEFORE_A_QUESTION = {
    "我女儿四岁该上什么兴趣班": ["用户的女儿四岁"],
    "吃头孢能喝酒吗": [],
    "大豆アレルギーなんですけど、納豆って食べられますか": ["ユーザーは大豆アレルギーです"],
    "長崎出身の松尾です。坂道に強い自転車は？": ["ユーザーは長崎出身です", "ユーザーの名前は松尾です"],
    "薬局で働いている者です。乾燥対策を教えてください": ["ユーザーは薬局で働いています"],
    "クラスの先生が将棋好きで、何を贈ればいい？": [],
}
WHO_IS_MEANT = {
    "我爷爷住在乡下。我每个周末开车去看他": ["用户的爷爷住在乡下", "用户每个周末开车去看爷爷"],
    "天天跟着她跑步": [],
    "家里就剩我和一只老狗，叫旺财，九岁了": ["用户养了一只老狗，叫旺财，九岁"],
    "我儿子叫石头，上小学二年级": ["用户的儿子叫石头，上小学二年级"],
    "鸡蛋也不吃": ["用户不吃鸡蛋"],
    "公司派我调到沈阳了": ["用户在沈阳工作"],
    "娘が生まれました。名前は千夏です": ["ユーザーの娘の名前は千夏です"],
    "息子が寝たあとに毎晩編み物をしています": ["ユーザーは息子が寝たあとに毎晩編み物をしています"],
    "うさぎを迎えました。名前はもなか": ["ユーザーはもなかといううさぎを飼っています"],
}
NOT_TO_KEEP = [
    "帮我写个简介：姓名王强，30岁，爱钓鱼",
    "プロフィールを作って。名前は鈴木一郎、31歳",
    "凌晨两点还没睡着",
    "15時に駅まで迎えに行きます",
    "昔は銀座で働いてた",
    "上辈子我是一条鱼",
    "我晚上八点以后给减脂餐拍照",
    # where one just is, and what one is at
    "我在学校门口等人",
    "我在书房做试卷",
    "バスに乗っています",
    "広場に鳩と猫がいます",
    # machines, weather, errands, what passes
    "我有个word文档打不开",
    "准备去银行排队",
    "路由器经常掉线",
    "每天都下雨",
    "得了急性肠胃炎",
    "毎日寒いです",
    "プリンターがいつも止まります",
    "仕事は休みです",
    "今は部屋です",
    # what no one who answers is asked to do
    "以后都不想早起了",
]
WISHED = {
    "从今以后叫我大刘就行": ["用户希望被叫作大刘"],
    "以后推荐餐厅先说价格，再说味道": ["用户希望推荐餐厅先说价格"],
    "以后别老提它": [],
    "絵文字はいらないです": ["ユーザーは絵文字なしの回答を希望しています"],
    "敬語はいらないから、友達みたいにタメ口で話してほしい": ["ユーザーはタメ口での回答を希望しています"],
}
CHANGED = [
    (["用户养了一只猫"], "我家猫叫芝麻", ["用户养了一只猫，叫芝麻"]),
    (["用户的手机是小米14"], "我的手机是荣耀200", ["用户的手机是荣耀200"]),
    (["ユーザーは猫を飼っています"], "うちの猫はクロじゃなくてシロです", ["ユーザーはシロという猫を飼っています"]),
    (["ユーザーの娘は小2です"], "娘は小2って書いたけど小3でした", ["ユーザーの娘は小3です"]),
    (["ユーザーのスマホはPixel 7です"], "スマホ、結局Galaxy S25に機種変しました", ["ユーザーのスマホはGalaxy S25です"]),
    (["用户的女儿五岁"], "我女儿是六岁不是五岁", ["用户的女儿六岁"]),
    (["ユーザーは喘息で、吸入器を使っています"], "吸入器はやめました", ["ユーザーは喘息で、吸入器を使っています"]),
]
ANSWERED = [
    ("您以前得过或者有过高原反应吗？", "没有，不过我有低血压", ["用户没有过高原反应", "用户有低血压"]),
    (
        "お持ちの資格や話せる言語はありますか？",
        "簿記3級と、スペイン語が少し",
        ["ユーザーは簿記3級を持っています", "ユーザーはスペイン語が少し話せます"],
    ),
]


@pytest.mark.parametrize("message", BEFORE_A_QUESTION, ids=str)
def test_what_stands_before_a_question_is_told_all_the_same(message: str) -> None:
    assert captured(message) == BEFORE_A_QUESTION[message]


@pytest.mark.parametrize("message", WHO_IS_MEANT, ids=str)
def test_a_clause_without_a_subject_is_of_whoever_is_meant_or_of_nobody(message: str) -> None:
    assert captured(message) == WHO_IS_MEANT[message]


@pytest.mark.parametrize("message", NOT_TO_KEEP, ids=str)
def test_drafts_jokes_and_what_is_over_or_of_the_moment_are_no_facts(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize("message", WISHED, ids=str)
def test_a_wish_for_every_answer_is_kept_where_it_is_whole(message: str) -> None:
    assert captured(message) == WISHED[message]


@pytest.mark.parametrize(("memories", "message", "expected"), CHANGED, ids=str)
def test_a_memory_takes_the_new_value_and_keeps_the_rest(memories: list[str], message: str, expected: list[str]) -> None:
    assert told(memories, message) == expected


@pytest.mark.parametrize(("question", "answer", "expected"), ANSWERED, ids=str)
def test_an_answer_tells_as_much_as_it_lists(question: str, answer: str, expected: list[str]) -> None:
    assert captured("…", question, answer) == expected
