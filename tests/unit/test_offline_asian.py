"""What the offline model understands of Chinese and Japanese: whom a clause is about, its endings, and what became otherwise."""

from __future__ import annotations

import pytest

from memlib.models.offline.languages.asian.japanese.endings import polite
from tests.unit.offline_table import captured, told

TOLD = {
    # of whom a clause speaks
    "我弟在郑州开了家烧烤店，我负责记账": ["用户的弟弟在郑州开了家烧烤店", "用户负责记账"],
    "我同事对花生过敏，家里有俩娃": [],
    "我对花生过敏，我同事不过敏": ["用户对花生过敏"],
    "作为一名兽医，我该考什么证？": ["用户是兽医"],
    "姉は熊本に住んでいて、小学校の教諭です。": ["ユーザーの姉は熊本に住んでいます", "ユーザーの姉は小学校の教諭です"],
    "友人は熊本に住んでいて、教諭です。": [],
    "辛いものが苦手な私でも食べられるカレーはありますか": ["ユーザーは辛いものが苦手です"],
    # what is said last, whatever came before
    "生魚は食べられないんだけど、寿司屋で何を頼めばいい？": ["ユーザーは生魚が食べられません"],
    "水泳教室に通ってるから肩が張る": ["ユーザーは水泳教室に通っています"],
    "我超讨厌坐过山车的哈哈": ["用户讨厌坐过山车"],
    # in questions and tasks
    "我在青岛当高中老师，帮我写一份家长会发言稿": ["用户在青岛当高中老师"],
    "9月に富山へ転勤になりました。雪道用のタイヤはいつ買えばいい？": ["ユーザーは9月に富山に住んでいます"],
    # habits, by how often
    "我每个月去一次图书馆": ["用户每个月去一次图书馆"],
    "毎週金曜は夜にフットサルをします": ["ユーザーは毎週金曜は夜にフットサルをします"],
    # introductions by a clause before the noun
    "石川に住んでる本田です。冬は何を着ればいい？": ["ユーザーは石川に住んでいます", "ユーザーの名前は本田です"],
    "卵アレルギーの息子でも食べられるケーキは？": ["ユーザーの息子は卵アレルギーです"],
    "在佛山上班的焊工一枚，想考证": ["用户是在佛山上班的焊工", "用户想考证"],
    # lengths of time told in a clause of their own
    "我在邮局上班，八年了": ["用户在邮局上班，八年了"],
    "あーマジで無理": [],
    "大分在住です": ["ユーザーは大分に住んでいます"],
    "周五交报告，来得及吗": [],
    "你演医生，我演病人，我叫周涛": [],
    # of the moment, supposed, made up
    "今天下午我要去医院": [],
    "如果我是医生就好了": [],
    "写个小说，我是一名法医，住在大连": [],
    "もし犬を飼ったら何が必要？": [],
    # wishes for every answer
    "以后叫我老周吧": ["用户希望被叫作老周"],
    "今後は敬語なしでお願いします": ["ユーザーは敬語なしの回答を希望しています"],
}
CHANGED = [
    (["用户的儿子小满八岁"], "小满九岁了，想报游泳班", ["用户的儿子小满九岁"]),
    (["用户在兰州大学读研一"], "升研二了，组会好多", ["用户在兰州大学读研二"]),
    (["用户的答辩在5月6号"], "答辩改到6月2号了", ["用户的答辩在6月2号"]),
    (["用户有一辆五菱宏光"], "车卖了", []),
    (["用户的猫叫年糕"], "年糕去年走了", ["用户的猫年糕去年走了"]),
    (["ユーザーの娘のひなは年中です"], "ひなは年長になりました", ["ユーザーの娘のひなは年長です"]),
    (["ユーザーは8月に引っ越しをする予定です"], "引っ越し、8月から9月に変更になりました", ["ユーザーは9月に引っ越しをする予定です"]),
    (["ユーザーの名前は渡辺です"], "名前の漢字、「渡邊」のほうです", ["ユーザーの名前は渡邊です"]),
    (["用户住在昆明"], "我去年搬到贵阳了", ["用户住在贵阳"]),
    (["用户的狗叫可乐"], "不是可乐，是可可，我家狗的名字", ["用户的狗叫可可"]),
    (["用户每周四打乒乓球", "用户喜欢茶"], "乒乓球我不打了", ["用户喜欢茶"]),
    (["用户的生日是5月1日", "用户喜欢茶"], "把我的生日忘掉吧", ["用户喜欢茶"]),
    (["ユーザーは長野に住んでいます"], "長野じゃなくて新潟です", ["ユーザーは新潟に住んでいます"]),
    (["ユーザーは陶芸教室に通っています", "ユーザーは猫が好きです"], "陶芸教室はやめました", ["ユーザーは猫が好きです"]),
    (["ユーザーは34歳です"], "年齢のことは忘れてください", []),
]
ANSWERED = [
    ("您现在住在哪个城市？", "兰州", ["用户住在兰州"]),
    ("您是老师吗？", "是的", ["用户是老师"]),
    ("お仕事は何ですか？", "銀行員です", ["ユーザーの仕事は銀行員です"]),
    ("您现在住在哪个城市？", "不告诉你", []),
]


@pytest.mark.parametrize("message", TOLD, ids=str)
def test_a_clause_is_told_of_the_one_it_is_about(message: str) -> None:
    assert captured(message) == TOLD[message]


@pytest.mark.parametrize(("memories", "message", "expected"), CHANGED, ids=str)
def test_what_became_otherwise_changes_the_memory_that_tells_it(memories: list[str], message: str, expected: list[str]) -> None:
    assert told(memories, message) == expected


@pytest.mark.parametrize(("question", "answer", "expected"), ANSWERED, ids=str)
def test_an_answer_lives_on_its_question(question: str, answer: str, expected: list[str]) -> None:
    assert captured("…", question, answer) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("猫を飼ってるんだけど", "猫を飼っています"),
        ("看護師なので", "看護師です"),
        ("酒は飲まないですね", "酒は飲みません"),
        ("毎朝走る", "毎朝走ります"),
        ("朝ごはんを食べるから", "朝ごはんを食べます"),
        ("金沢に引っ越した", "金沢に引っ越しました"),
        ("車を買った", "車を買いました"),
        ("学生じゃない", "学生ではありません"),
        ("料理が好きで", "料理が好きです"),
    ],
)
def test_an_ending_becomes_polite(said: str, expected: str) -> None:
    assert polite(said) == expected
