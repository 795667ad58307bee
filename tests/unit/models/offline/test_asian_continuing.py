"""How far a memory of the offline model goes on in a sentence of Chinese or Japanese, and where it stops."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import after, captured, changes

GOES_ON = {
    # exceptions
    "我不吃海鲜，但虾可以": ["用户不吃海鲜，但虾可以"],
    "我对青霉素过敏，头孢可以用": ["用户对青霉素过敏，头孢可以用"],
    "我是素食者，不过偶尔吃鱼": ["用户是素食者，不过偶尔吃鱼"],
    "我妈对狗毛过敏，猫没关系": ["用户的妈妈对狗毛过敏，猫没关系"],
    "肉は食べません、卵は大丈夫です": ["ユーザーは肉を食べません（卵は大丈夫）"],
    "そばアレルギーです、うどんは平気です": ["ユーザーはそばアレルギーです（うどんは平気）"],
    # a name in apposition, a measure
    "在吃降糖药，二甲双胍，三年了": ["用户吃降糖药，二甲双胍，三年了"],
    "我喜欢喝普洱，熟的": ["用户喜欢喝普洱，熟的"],
    "ピアノを習っています、3年目です": ["ユーザーはピアノを習っています（3年目）"],
    "経理の仕事をしています、もう10年です": ["ユーザーは経理の仕事をしています（もう10年）"],
    # the verb again, and what comes of it
    "我在中建三局跑工地，跑了八年": ["用户在中建三局跑工地，跑了八年"],
    "我爸是退休教师，教了一辈子数学": ["用户的爸爸是退休教师，教了一辈子数学"],
    "2031年退休，退了就回乡下养蜂": ["用户2031年退休，退了就回乡下养蜂"],
    "我要考教师资格证，考下来就回县里": ["用户要考教师资格证，考下来就回县里"],
}
TAKEN_TOGETHER = {
    "我弹吉他，弹了十年了": ["用户弹吉他弹了十年了"],
    "我学法语，学了三年": ["用户学法语学了三年"],
}
STOPS = {
    "我在医院当护士，科室缺人，怎么跟护士长谈": ["用户在医院当护士"],
    "我在学吉他，手指疼": ["用户在学吉他"],
    "我是社区网格员，最近忙得脚不沾地": ["用户是社区网格员"],
    "我养了两条狗，公司不让带": ["用户养了两条狗"],
    "我叫韩冰，坐办公室的": ["用户的名字是韩冰"],
    "我会点木工，想做张高低床": ["用户会点木工"],
}
NAMED_FIRST = {
    "图图（我外甥，上大班）不肯睡午觉": ["用户的外甥叫图图，上大班"],
    "豆豆（我家狗，八岁）不吃狗粮怎么办": ["用户的狗叫豆豆，八岁"],
    "さくら（娘、5歳）が夜に起きてしまいます": ["ユーザーの娘の名前はさくらで、5歳です"],
    "ピーコ（セキセイインコ、2歳）が鳴きやまないんだけど": ["ユーザーのセキセイインコの名前はピーコで、2歳です"],
}
NOT_OF_ANSWERS = ["写日记永远凑不满三行，有啥招", "以后加班不打车了", "从今以后叫我阿哲就行，别加“老师”"]


@pytest.mark.parametrize("message", GOES_ON, ids=str)
def test_a_memory_goes_on_with_the_clauses_that_only_say_more_of_it(message: str) -> None:
    assert captured(message) == GOES_ON[message]


@pytest.mark.parametrize("message", TAKEN_TOGETHER, ids=str)
def test_a_clause_that_says_nothing_alone_is_read_with_the_one_that_takes_up_its_verb(message: str) -> None:
    assert captured(message) == TAKEN_TOGETHER[message]


@pytest.mark.parametrize("message", STOPS, ids=str)
def test_a_memory_stops_at_complaints_plans_and_what_has_a_subject_of_its_own(message: str) -> None:
    assert captured(message) == STOPS[message]


@pytest.mark.parametrize("message", NAMED_FIRST, ids=str)
def test_a_name_before_the_brackets_that_tell_whose_it_is_is_kept(message: str) -> None:
    assert captured(message) == NAMED_FIRST[message]


@pytest.mark.parametrize("message", NOT_OF_ANSWERS, ids=str)
def test_nothing_is_wished_of_answers_without_a_word_for_answering(message: str) -> None:
    assert not [memory for memory in captured(message) if "回答" in memory]


def test_a_memory_that_is_told_again_with_more_becomes_the_longer_one() -> None:
    known = ["用户吃素", "用户住在台中"]
    assert after(known, changes("我吃素，不过蛋可以吃", existing=known)) == ["用户吃素，不过蛋可以吃", "用户住在台中"]
