"""What the offline model takes for whole in Chinese and Japanese chat, what it joins, and what it would rather leave out."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured

GOES_ON = {
    "我不喝浓茶，喝了心慌": ["用户不喝浓茶，喝了心慌"],
    "我有高度近视，九百多度": ["用户有高度近视，九百多度"],
    "我儿子住校，一周才回来一次": ["用户的儿子住校，一周才回来一次"],
    "我只喝美式，不加糖不加奶": ["用户只喝美式，不加糖不加奶"],
    "我有两辆自行车，一辆公路一辆山地": ["用户有两辆自行车，一辆公路一辆山地"],
    "我在外贸公司做销售，早八晚八一周六天": ["用户在外贸公司做销售，早八晚八一周六天"],
}
HALF_TOLD = [
    # what goes on with a clause that was not understood
    "最近开始抄经，坚持了半个月",
    "我看不懂五线谱，只看简谱",
    # a row that only its last clause closes
    "平日は社食、週末だけ自炊してます",
    "甘いものは苦手、チョコだけは別です",
    "うどんもだめ、そばも無理なくらい麺が苦手な体質でして",
    # what belongs to something that stands elsewhere
    "雰囲気は好きです",
    "我很喜欢味道",
]
NOBODY_KNOWS_OF_WHOM = {
    "家里老人八十七了，耳背": [],
    "我有个五岁的儿子，特别喜欢恐龙": [],
    "我是从农村考出来的，父母种地，现在在北京做审计": ["用户的父母种地"],
    "養母は頑固で、柔らかいものしか食べられません": [],
    "本人は絵を描くのが好きです": [],
    "妻も私もパクチーが嫌いです": [],
}
IN_THE_USERS_WORDS = {
    "我妈迷上了拼豆": ["用户的妈妈迷上了拼豆"],
    "坐标合肥，求推荐骑行路线": ["用户在合肥"],
    "我爱吃甜的": ["用户爱吃甜的"],
    "もうすぐ40歳です": ["ユーザーはもうすぐ40歳です"],
    "我有轻微洁癖，合租实在受不了": ["用户受不了合租"],
}
NOT_SAID = [
    "本来想考公，后来没去",
    "这几年一直在做志愿者，给盲人读书",
    "名前が珍しくて、いつも間違えられます",
    "売り場のレパートリーを増やしたい",
]


@pytest.mark.parametrize("message", GOES_ON, ids=str)
def test_what_only_goes_on_with_a_fact_is_told_with_it(message: str) -> None:
    assert captured(message) == GOES_ON[message]


@pytest.mark.parametrize("message", HALF_TOLD, ids=str)
def test_half_of_what_is_told_is_not_kept(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize("message", NOBODY_KNOWS_OF_WHOM, ids=str)
def test_a_clause_is_not_the_users_where_somebody_else_was_brought_up(message: str) -> None:
    assert captured(message) == NOBODY_KNOWS_OF_WHOM[message]


@pytest.mark.parametrize("message", IN_THE_USERS_WORDS, ids=str)
def test_a_memory_says_it_in_the_users_words(message: str) -> None:
    assert captured(message) == IN_THE_USERS_WORDS[message]


@pytest.mark.parametrize("message", NOT_SAID, ids=str)
def test_what_came_to_nothing_is_done_to_one_or_is_at_hand_is_no_fact(message: str) -> None:
    assert captured(message) == []
