"""What Chinese says of somebody that is lasting: the predicates that follow a subject."""

from __future__ import annotations

from memlib.models.offline.languages.asian.chinese.words import (
    ANIMAL,
    BUSINESS,
    CURES,
    DATE,
    DRIVEN,
    GRADE,
    ILLNESS,
    INSTRUMENT,
    JOB,
    KIN,
    LANGUAGE,
    MAKE,
    MEASURED,
    NUMBER,
    PROVINCE,
    SPAN,
    TRADE,
    VERY,
)
from memlib.models.offline.languages.asian.lexicon import any_of
from memlib.models.offline.languages.asian.telling import Predicate

_X = r"[^，。？！?!]"
_LONG = rf"(?:(?:{NUMBER})(?:来|多)?(?:个半|个多|个)?(?:年|月)(?:多|半)?|大?半年|好?几年|多年|很多年)"
"""So long that it says something of somebody."""
_PLACE = r"[^，。了我你他她它的]{2,14}?"
_NAME = r"(?:(?!我|什么|做|作)[\u4e00-\u9fff·]{1,5}|[A-Za-z][\w .]{0,18})"
_ONE = r"(?:一?[个名位家间]|一)?"
_SINCE = r"(?:从?\d{2,4}年(?:开始|起)?就?|从小就?)?"

IDENTITY = (
    Predicate("name", rf"(?:的)?(?:名字|大名|小名|全名|本名|真名|取名|起名)?(?:叫做?|名叫|的?名字是|姓名是)(?!了|过|外卖|车|人|醒)(?P<v>{_NAME})", "叫{}", own="的名字是{}"),
    Predicate("name", r"(?P<v>姓[\u4e00-\u9fff]{1,2})"),
    Predicate("age", r"(?P<v>快[1-9]\d)了", "{}岁", alone=False),
    Predicate("age", rf"(?:年龄)?(?P<v>快{NUMBER}岁了|(?:满)?{NUMBER}周?岁[半多]?|{NUMBER}个(?:半)?月大)了?"),
    Predicate("age", r"(?:已经|都|刚满|刚)?(?P<v>[2-9]\d|[二三四五六七八九]十[一二三四五六七八九]?)了", "{}岁"),
    Predicate("age", r"(?P<v>[1-9]\d|[二三四五六七八九]?十[一二三四五六七八九]?)了?", "{}岁", alone=False),
    Predicate("age", r"(?:是)?(?P<v>(?:19|20)?\d{2}年)(?:的|生的?|出生的?)", "是{}生的", alone=False),
    Predicate("trait", r"(?:是)?(?:个)?(?P<v>男|女)(?:生|的|性|孩子)?", "是{}性", alone=False),
    Predicate("trait", rf"(?:的)?(?P<v>(?:身高|体重|血型|星座)(?:是|大概|现在)?{NUMBER}(?:公斤|斤|cm|kg|厘米|米{NUMBER})?)", "的{}"),
    Predicate("age", rf"(?P<v>比我[大小]{NUMBER}岁)"),
    Predicate("trait", r"(?P<v>属[鼠牛虎兔龙蛇马羊猴鸡狗猪])(?:的)?"),
    Predicate("trait", r"(?P<v>信(?:佛|教|基督教?|天主教?|伊斯兰教|道教))的?"),
    Predicate("age", r"(?:是)?(?P<v>[5-9]0后|0[05]后)", "是{}"),
    Predicate("origin", rf"是(?:个)?(?:土生土长的?|地道的?|地地道道的|正宗的?|老)?(?P<v>(?!(?:一个|主|男|女|老|新|懒|商|病|普通|成年|过来|当事|负责|本地|外地|单身|打工))[\u4e00-\u9fff]{{2,6}})人", "是{}人"),
    Predicate("origin", rf"(?P<v>来自{_PLACE}|老家[是在]{_PLACE}(?:的|人)?|出生[在于]{_PLACE}|在{_PLACE}(?:出生|长大)的?|是[\u4e00-\u9fff]{{1,4}}族(?:人)?)"),
    Predicate("origin", rf"(?P<v>是在{_PLACE}(?:长大|出生)的[\u4e00-\u9fff]{{1,6}}人)"),
    Predicate("home", rf"(?:住在|住|定居在?|居住在|租住在|常住|生活在)(?!院|校|在一起)(?P<v>{_PLACE}(?:住?了?{SPAN})?)了?", "住在{}"),
    Predicate("home", rf"(?P<v>嫁到了?{_PLACE})了?"),
    Predicate("origin", rf"(?P<v>{PROVINCE})人", "是{}人"),
    Predicate("origin", rf"(?:是)?(?P<v>{PROVINCE})的", "是{}的", alone=False),
    Predicate("home", rf"(?P<v>家(?:就|住)?在{_PLACE})"),
    Predicate("home", rf"(?P<v>住的(?:地方)?是{_X}{{2,16}})"),
    Predicate("home", rf"(?P<v>在{_PLACE}租了?(?:个|间|套)?{_X}{{2,8}})"),
    Predicate("home", rf"(?P<v>租了?(?:一?[个间套])?{_X}{{2,12}}?(?:单间|公寓|房子|一居室?|两居室?|三居室?|平房|商铺))"),
    Predicate("home", rf"(?P<v>在{_PLACE}买了?(?:一?套)?(?:房子?|公寓|二手房|新房|学区房))了?"),
    Predicate("home", rf"搬回了?(?P<v>{_PLACE})了?", "搬回了{}"),
    Predicate("home", rf"坐标(?P<v>{_PLACE})", "在{}"),
    Predicate("home", rf"(?P<v>退休(?:后)?(?:住)?在{_PLACE})"),
    Predicate("home", rf"(?P<v>在{_PLACE}(?:定居|生活|租房|安家|租房子住|住)(?:了?{SPAN})?)了?"),
    Predicate("home", rf"(?P<v>从{_PLACE}搬(?:家)?[到来去回]了?{_PLACE})了?"),
    Predicate("home", rf"(?:搬家?|迁居?|移居|搬回)(?:到|来|去)了?(?P<v>(?!学校|公司|家里?|单位){_PLACE})(?:了|来了|住了?|定居了?|这边了?)?", "搬到了{}"),
)  # fmt: skip

WORK = (
    Predicate("work", rf"(?P<v>是{_ONE}{JOB})"),
    Predicate("work", rf"(?P<v>在{_X}{{2,16}}?教(?!训|育)[^，。的]{{1,6}}?(?:了?{SPAN})?)了?"),
    Predicate("work", rf"(?:升|升任|升职|晋升|提拔|提)(?:为|成|到|当)?了?(?P<v>{JOB})了?", "是{}"),
    Predicate("work", rf"被?(?:公司|单位|领导|老板|总部|集团|医院|学校)?(?:调|派|外派|调动|安排)[到去](?P<v>{_PLACE})(?:工作|上班)?了", "在{}工作"),
    Predicate("work", rf"(?P<v>(?:还)?在(?:开{DRIVEN}|送外卖|跑外卖|送快递|摆摊|种地|上班|打工))"),
    Predicate("work", rf"(?P<v>退休前是{_X}{{2,10}})"),
    Predicate("work", rf"(?P<v>办了(?:内退|退休)|内退)了?(?:手续)?"),
    Predicate("work", rf"(?P<v>在{_X}{{2,18}}?(?:当|任|担任)(?:一?[名个])?{_X}{{1,10}}?(?:了?{SPAN})?)了?"),
    Predicate("work", rf"(?P<v>在{_X}{{2,18}}?(?:做|干|搞|跑)(?:了?{SPAN}的?)?(?:一?[名个])?(?:{JOB}|{TRADE})(?:了?{SPAN})?)了?"),
    Predicate("work", rf"(?P<v>在{_X}{{2,16}}?(?:待|呆)了?{SPAN})了?"),
    Predicate("work", rf"(?P<v>在{_X}{{2,16}}?(?:工作|上班|任职|实习|打工|就职|服役|当兵|教书|任教|执教|坐班|值夜班)(?:了?{SPAN}了?)?)"),
    Predicate("work", rf"(?P<v>(?:做|当|干|从事|任)(?:了)?{_ONE}{JOB}(?:这行|工作)?(?:第{NUMBER}年了?|了?{SPAN}了?)?)"),
    Predicate("work", rf"(?P<v>(?:做|当|干|从事|跑)(?:了)?{_X}{{2,8}}?(?:这行|这一行|行业|工作)?(?:第{NUMBER}年|了?{SPAN})了?)"),
    Predicate("work", rf"(?P<v>(?:做|干)了{SPAN}的?(?!饭|菜|梦|题|手术){_X}{{2,8}})"),
    Predicate("work", rf"(?P<v>(?:在{_X}{{2,16}}?)?跑(?:长途|短途|货运|网约车|业务|运输|船|工地|社区){_X}{{0,4}})的?"),
    Predicate("work", rf"(?P<v>(?:做|当|干|开|跑)了{SPAN}的?(?:{JOB}|{DRIVEN}))"),
    Predicate("work", rf"(?:是)?(?P<v>(?:做|搞|干){_X}{{2,8}}?)的"),
    Predicate("work", rf"(?P<v>自己(?:做|干|搞|开)(?:{TRADE}|{_X}{{0,8}}?(?:生意|自媒体|{BUSINESS})))"),
    Predicate("work", rf"(?P<v>(?:转行|改行|转)(?:去)?(?:做|当|干|成|为)了?{_X}{{2,10}}|转(?:岗|型)(?:到|成|做|去)了?{_X}{{2,8}})"),
    Predicate("work", rf"(?P<v>(?:入职|跳槽到)了?{_X}{{2,12}})"),
    Predicate("work", rf"(?P<v>(?:做|从事){_X}{{2,8}}?(?:行业|工作|这行|这一行)(?:的)?)"),
    Predicate("work", rf"(?:自己)?(?P<v>(?:开了?|经营着?|和{_X}{{1,4}}合伙开了?){_ONE}{_X}{{0,10}}?{BUSINESS})的?"),
    Predicate("work", rf"(?P<v>在{_X}{{2,10}}?开了?{_ONE}{_X}{{0,8}}?{BUSINESS})的?"),
    Predicate("work", rf"(?P<v>开(?:了?{SPAN}的?)?{DRIVEN}(?:了?{SPAN})?)(?:的)?"),
    Predicate("work", rf"(?P<v>(?:送外卖|跑外卖|送快递|跑滴滴|摆摊|全职带娃|在家带娃|自由职业|退休|待业|失业|务农|创业|种地)(?:了?{SPAN})?(?:在家)?)了?"),
    Predicate("work", rf"(?:的)?(?P<v>(?:工作|职业|职位|岗位|本职工作|主业|副业)是{_X}{{2,14}})", "的{}"),
    Predicate("duty", rf"(?:主要)?(?P<v>负责{_X}{{2,14}})", alone=False),
)  # fmt: skip

STUDIES = (
    Predicate("school", rf"(?P<v>在{_X}{{2,14}}?(?:读|上|念){GRADE})了?"),
    Predicate("school", rf"(?P<v>在{_X}{{2,14}}?(?:读书|上学|念书|读研|读博|留学|进修|交换|上大学|读大学|求学))"),
    Predicate("school", rf"(?P<v>在?(?:读|上|念){GRADE})了?"),
    Predicate("school", rf"(?P<v>是{_ONE}{_X}{{0,14}}?(?:学生|研究生|博士生|硕士生|大学生|高中生|初中生|小学生|新生|留学生|应届生|毕业生|艺术生|体育生|考研党))"),
    Predicate("school", rf"(?:刚)?(?:升|上)(?:到|入)?(?P<v>{GRADE})了?", "{}"),
    Predicate("school", r"(?P<v>[\u4e00-\u9fff]{2,6}?(?:专业)?(?:研[一二三]|大[一二三四五]|博[一二三四]))(?:在读|学生)?", "是{}"),
    Predicate("school", rf"(?P<v>{GRADE}(?:学生|在读|新生)?)(?:了|狗|党|一枚)?"),
    Predicate("subject", rf"(?:的)?(?P<v>(?:专业|研究方向|方向|本科专业|研究课题|论文题目|论文方向)是{_X}{{2,14}})", "的{}"),
    Predicate("subject", rf"(?P<v>(?:学|读)(?:的是)?{_X}{{2,10}}?专业)(?:的)?"),
    Predicate("subject", rf"(?P<v>是学{_X}{{2,8}}的)"),
    Predicate("subject", r"(?P<v>学(?!生|会|校|习|长|霸|过)[\u4e00-\u9fff]{2,8})的"),
    Predicate("subject", rf"(?P<v>(?:本科|大学|硕士|研究生)(?:时|阶段)?[学读]的(?:是)?{_X}{{2,10}})"),
    Predicate("subject", rf"(?P<v>学的是{_X}{{2,10}})"),
    Predicate("habit", r"(?P<v>走读|住校|寄宿)"),
    Predicate("subject", rf"(?P<v>(?:{_X}{{2,10}}?毕业(?:{SPAN}了?)?|毕业于{_X}{{2,12}}))(?:的)?"),
)  # fmt: skip

_STATUS = any_of(
    "单亲妈妈 单亲爸爸 独生子女 独生女 独生子 单亲家庭 丁克 左撇子 早产儿 过敏体质 双胞胎 孕妇 单身 单身狗 社恐 夜猫子 素食者 素食主义者 基督徒 佛教徒 穆斯林 色盲 色弱 "
)
FAMILY = (
    Predicate("family", rf"(?:有|带着?|养着?|生了)(?P<v>{MEASURED}{_X}{{0,10}}?{KIN})", "有{}"),
    Predicate("family", rf"(?P<v>是{_ONE}{_STATUS})"),
    Predicate("marital", rf"(?P<v>已婚|未婚|单身(?:{SPAN})?|离异(?:{SPAN})?|离婚(?:{SPAN})?|丧偶|订婚|结婚(?:了?{SPAN})?|再婚|领证|新婚|异地恋(?:{SPAN})?)了?"),
    Predicate("health", rf"(?P<v>怀孕(?:了?{NUMBER}(?:个月|周))?|孕{NUMBER}周|怀(?:了)?[二三]胎|怀双胞胎)了?"),
    Predicate("family", rf"(?P<v>没有?(?:结婚|孩子|小孩|对象|兄弟姐妹|男朋友|女朋友))(?:呢)?", alone=True),
    Predicate("lives with", rf"(?P<v>(?:合租|租房|住|一起住|同住|住一起|住在一起|异地恋?|在一起|同居|分居)(?:了?{SPAN})?了?)"),
    Predicate("pet", rf"(?P<v>{NUMBER}[只条匹]{_X}{{0,4}}?{ANIMAL})", "养了{}"),
    Predicate("pet", rf"(?:还)?(?:养了?|有|领养了?|收养了?|捡了|家里养了?)(?P<v>{MEASURED}?{_X}{{0,8}}?{ANIMAL}(?:叫{_NAME})?)", "养了{}"),
    Predicate("died", r"(?P<v>走|去世|过世|没)的", "{}了", alone=False),
    Predicate("died", r"(?P<v>走|去世|过世|离世|没|离开|离开我|去了喵星|去了汪星|去喵星|去汪星)了", "{}了", alone=False),
)  # fmt: skip

_DIET = any_of("生酮 低碳 低碳水 轻断食 16+8 地中海饮食 控糖 无麸质 低盐 低脂 减糖 抗糖 纯素 蛋奶素 素食 清真 全素")
HEALTH = (
    Predicate("allergy", rf"对(?P<v>{_X}{{1,14}}?)(?:都|严重|会)?过敏", "对{}过敏"),
    Predicate("allergy", rf"(?P<v>一?(?:吃|喝|闻|碰)(?:到|了)?{_X}{{1,8}}?(?:就|会|都)+(?:过敏|起疹子|长疹子|拉肚子|嘴肿|哮喘))"),
    Predicate("allergy", rf"(?P<v>(?!不|没|吃|喝|闻|碰)[^，。对我你吃一]{{1,6}}?)(?:严重)?过敏", "对{}过敏"),
    Predicate("allergy", rf"(?P<v>(?:{_X}{{1,6}})不耐受?(?:症)?)"),
    Predicate("health", rf"(?!.*(?:肠胃炎|结膜炎|扁桃体炎|急性|感染)|(?:有点|有些|有一点|得了|好|很|又)*(?:失眠|焦虑|抑郁|耳鸣)了?$)(?:体检|检查)?(?:时|的时候)?(?P<v>(?:得了?|患有?|患上了?|查出(?:来)?了?(?:有)?|检查出|确诊(?:为|了|是|出)?|被?诊断(?:为|出|有|出有)|有(?:{SPAN}的?)?(?:轻度|中度|重度|轻微的?|严重的?|先天性的?|一?点)?){ILLNESS}(?:{SPAN})?)了?"),
    Predicate("health", rf"(?:体检|检查|最近)?(?:查出(?:来)?|检查出(?:来)?|发现)(?:是|有)?(?P<v>{ILLNESS}(?:{NUMBER}级|[早中晚]期)?)了?", "有{}"),
    Predicate("health", rf"(?:是|有(?!点|些))(?P<v>{ILLNESS})", "有{}"),
    Predicate("health", rf"(?P<v>[左右双两]?(?:手腕|手|脚踝|脚|腿|眼睛?|耳朵?|膝盖|肩膀?|腰|胃|肺|心脏|背)有{ILLNESS})"),
    Predicate("health", rf"(?P<v>没有过?(?:{ILLNESS}|高原反应|过敏史|过敏))"),
    Predicate("health", rf"(?P<v>{ILLNESS}(?:有|都)?{SPAN}了?)"),
    Predicate("health", rf"(?P<v>(?:血压|血糖|血脂|尿酸|胆固醇)(?:一直)?(?:有点|有些|偏|比较|很)+[高低])"),
    Predicate("health", rf"(?P<v>{_X}{{1,8}}?(?:撕裂|骨折|扭伤|断|脱臼)过)"),
    Predicate("trait", rf"(?P<v>(?:属于|是){_X}{{1,6}}(?:体质|性格|肤质|皮肤?))"),
    Predicate("trait", r"(?P<v>爱(?:干净|运动|美|学习|热闹|哭|笑|操心)|有洁癖|有强迫症)"),
    Predicate("health", rf"(?P<v>是{_X}{{1,8}}(?:携带者|患者|病人))"),
    Predicate("health", rf"(?P<v>[左右]?(?:耳朵?|眼睛?)(?:听力|视力)?(?:不好|背|聋|听不见|看不见|失聪|失明))(?:了)?"),
    Predicate("health", rf"(?P<v>(?:晕(?:车|船|机|血|针)|恐高|打呼噜?|打鼾|口吃|结巴|色盲)(?:{VERY}?(?:厉害|严重))?)"),
    Predicate("health", rf"(?P<v>(?:中风|手术|车祸|骨折|脑梗|生完孩子|化疗)(?:之|以)?后{_X}{{2,16}})"),
    Predicate("health", rf"(?P<v>近视{NUMBER}度?|近视{NUMBER}多度|是[ABOo]{{1,2}}型血|RH阴性血?|{_X}{{0,4}}(?:失聪|失明|截肢|听不见))"),
    Predicate("health", rf"(?P<v>(?:膝盖|肩膀?|腰|眼睛|心脏|胃|腿|手|脚|脖子|颈椎|腰椎)?(?:做过|做了|动过|动了){_X}{{1,8}}?(?:手术|搭桥|支架|移植|切除|化疗|透析)(?:{SPAN})?)了?"),
    Predicate("health", rf"(?P<v>(?:装了?|戴着?|植入了?)(?:心脏)?(?:起搏器|支架|假肢|假牙|助听器|牙套|人工耳蜗|义眼)(?:{SPAN})?)了?"),
    Predicate("medicine", rf"(?:在)?(?P<v>吃着?(?!药|维生素|中药|激素){CURES})"),
    Predicate("diet", r"(?:是)?(?:吃)?(?P<v>清真)的", "吃{}"),
    Predicate("medicine", rf"(?:在)?(?P<v>(?:长期|每天|天天|还在|在)(?:都)?(?:吃|服用|打|用|喝)着?{_X}{{0,6}}?{CURES})"),
    Predicate("avoids", rf"(?:从来|从)?不吃(?P<v>{_X}{{1,14}}?)(?:的)?", "不吃{}"),
    Predicate("avoids", rf"(?:从来|从)?不喝(?P<v>{_X}{{1,10}}?)(?:的)?", "不喝{}"),
    Predicate("avoids", rf"(?P<v>不(?:太|大|怎么)(?:能|会)?[吃喝]{_X}{{1,8}})"),
    Predicate("avoids", rf"(?P<v>(?:不能吃|吃不了|不能喝|喝不了|不碰|忌口|忌)(?!太){_X}{{1,10}})"),
    Predicate("diet", rf"(?P<v>(?:初一十五)?(?:是)?吃(?:长|全|纯)?素(?:了?{SPAN}了?)?(?:的)?|是{_ONE}(?:(?:纯|蛋奶)?素食(?:者|主义者)|vegetarian|vegan)|(?:坚持|在做?|一直)?{_DIET}(?:饮食)?(?:了?{SPAN}))"),
    Predicate("diet", rf"(?P<v>(?:坚持|在)(?:做|吃)?{_DIET}(?:饮食)?)"),
    Predicate("quit", rf"(?P<v>戒(?:掉)?了?(?:烟|酒|糖|咖啡|奶茶|游戏|赌|可乐|碳水|宵夜)(?:{SPAN})?)(?:了|成功了)?"),
)  # fmt: skip

_EATEN = r"[吃喝看玩打逛听拍穿买养唱跑画写种做]"
TASTE = (
    Predicate("dislikes", rf"(?P<v>(?:不太|不怎么|不是很|从来不|并不|不大|最不|不)(?:爱){_EATEN}{_X}{{1,12}})"),
    Predicate("dislikes", rf"(?:不太|不怎么|不是很|从来不|并不|不大|最不|不)(?:喜欢|爱)(?P<v>(?!你|我|他|这|那){_X}{{1,14}})", "不喜欢{}"),
    Predicate("dislikes", rf"{VERY}?(?:讨厌|反感|厌恶)(?P<v>(?!你|我|他|这|那){_X}{{1,14}})", "讨厌{}"),
    Predicate("dislikes", rf"{VERY}?(?P<v>(?:(?:受不了|恨)(?!.*(?:天气|加班|堵车|老板|领导))|接受不了|看不了|吃不惯|喝不惯|听不了|坐不了|看不惯|害怕|恐惧)(?!你|我|他|这|那|了){_X}{{1,12}})"),
    Predicate("dislikes", rf"{VERY}*(?P<v>怕(?:黑|狗|猫|虫子?|辣|冷|热|蛇|高|打针|蜘蛛|水|吵|鬼|生人|坐飞机|蟑螂|老鼠|坐车|血))"),
    Predicate("dislikes", rf"(?P<v>(?:最|特别|超|很|就)烦(?!你|我|他|这|那|了|人|死|恼|躁){_X}{{1,12}})"),
    Predicate("dislikes", rf"(?P<v>对{_X}{{1,10}}?(?:没什么兴趣|没兴趣|不感兴趣|无感|不感冒|不来电))"),
    Predicate("dislikes", rf"(?P<v>(?:一?闻到|一吃|一喝|一看到|一坐){_X}{{1,8}}?就{_X}{{1,6}})"),
    Predicate("likes", rf"(?:电影|书|小说|音乐|游戏|综艺|零食|水果)?(?P<v>(?:更|最|特别|超级|超|很|就)*爱{_EATEN}{_X}{{1,12}})"),
    Predicate("likes", rf"(?:更|{VERY}*)(?P<t>喜欢|爱(?!情|人|好|心|国|尔|上)|热爱|痴迷|钟爱|偏爱|热衷于?|沉迷于?|迷上了?|爱上了?)(?P<v>(?!你|我|他|这|那|上){_X}{{1,14}})", "{t}{}"),
    Predicate("likes", rf"(?P<v>(?:支持|追|粉){_X}{{1,8}}?{SPAN})了?"),
    Predicate("likes", rf"(?P<v>是{_ONE}{_X}{{1,10}}?(?:粉丝?|迷|控|爱好者|铁粉|党|发烧友|老粉))"),
    Predicate("likes", rf"(?P<v>(?:[喝吃看听用玩穿买]{_X}{{1,6}})?只(?:喝|吃|用|看|听|穿|买|喜欢){_X}{{1,10}})"),
    Predicate("likes", rf"(?P<v>对{_X}{{1,10}}?(?:很|特别|比较|挺)?(?:感兴趣|有兴趣|很上头|上瘾))"),
    Predicate("likes", rf"(?:的)?(?P<t>爱好|兴趣|兴趣爱好|最喜欢的{_X}{{1,6}}?|最爱的{_X}{{1,6}}?|偶像)(?:就|一直)?是(?P<v>{_X}{{1,14}})", "的{t}是{}"),
    Predicate("trait", rf"(?P<v>(?:是{_ONE})?(?:i人|e人|I人|E人|[IE][NS][TF][JP]|急性子|慢性子|内向|外向|社恐|路痴|起床困难户|夜猫子|完美主义者?|强迫症))"),
)  # fmt: skip

_CAN = r"(?:弹|拉|吹|打|下|游|跳|画|做|写|修|织|骑|滑|唱|用|手语|开车|速记|编程|剪|拍|变|酿|包)"
_PRACTISED = r"(?:自学|学习?|练习?|玩|弹|拉|打|跳|画|踢|写|跑|下|吹|唱|种|钓|集|收藏|摄影|做|滑|游|爬|骑)"
SKILLS = (
    Predicate("speaks", rf"会(?P<v>(?:一?点点?|一些)?{LANGUAGE}(?:[、和跟](?:一?点点?|一些)?{LANGUAGE})*)", "会{}"),
    Predicate("speaks", rf"会(?:说|讲)(?P<v>{LANGUAGE}(?:[、和跟]{LANGUAGE})*)", "会说{}"),
    Predicate("speaks", rf"(?P<v>(?:只会?)?(?:说|讲){LANGUAGE}|从小{_X}{{0,6}}?(?:说|讲){LANGUAGE})"),
    Predicate("speaks", rf"(?:的)?(?P<v>母语是{LANGUAGE})", "的{}"),
    Predicate("level", rf"(?:的)?(?P<l>{LANGUAGE})(?:是|过了?|有|大概|考了|考过了?|已经)?(?P<v>N[1-5]|[四六八]级|专[四八]|[ABC][12]|{NUMBER}级|雅思{NUMBER}分?)(?:水平|了|左右)?", "的{l}是{}水平"),
    Predicate("level", rf"(?P<v>{LANGUAGE}(?:很|比较|还算)?(?:流利|零基础|有口音))"),
    Predicate("learning", rf"(?P<v>{LANGUAGE})(?:还)?在学", "在学{}"),
    Predicate("able", rf"会(?P<v>几句{LANGUAGE})", "会{}"),
    Predicate("level", rf"(?:的)?(?P<v>(?:{LANGUAGE}|数学|物理|化学|语文|历史|体育)(?:成绩|口语|听力|写作|阅读)?(?:不行|很烂|很好|还行|还可以|最差|很差|比较差|不好|最好|流利|零基础|一般|薄弱))", "的{}", alone=False),
    Predicate("learning", rf"(?:正在|在)(?P<v>(?:自学|学习?|练习?|上(?=[^，]+课))(?!校|院|习$|网课|$|车|楼){_X}{{1,10}}?(?:课)?)", "在{}"),
    Predicate("skill", rf"(?P<v>(?:从{_X}{{1,6}}?(?:开始)?)?{_PRACTISED}{_X}{{0,8}}?(?:了?{_LONG})(?:了)?)"),
    Predicate("skill", rf"(?P<v>{_PRACTISED}了{_LONG}的?{_X}{{1,8}})"),
    Predicate("skill", rf"(?P<v>能(?:弹|跑|游|写|画|唱|拉|吹|做|说|看懂|听懂|读){_X}{{2,14}})"),
    Predicate("skill", rf"(?P<v>(?:还)?不会(?:游泳|开车|做饭|骑车|骑自行车|抽烟|喝酒|跳舞|唱歌|打字|(?:说|讲){LANGUAGE}|{LANGUAGE}))"),
    Predicate("able", rf"会(?P<v>一?点?儿?{_CAN}{_X}{{0,8}})", "会{}"),
    Predicate("able", rf"会(?P<w>一点|点|一些)(?P<v>{_X}{{1,8}})", "会{w}{}"),
    Predicate("able", rf"(?P<v>{_X}{{1,12}}?)都?会(?:一点点?|一些|点)", "会一点{}"),
    Predicate("skill", rf"(?P<v>(?:有|拿到了?|拿了|考了|考到了?|考过了?|持有|过了){_X}{{0,12}}?(?:证|证书|资格|资格证|执照|驾照|驾驶证|科|门|级))"),
    Predicate("skill", rf"(?P<v>会{INSTRUMENT})"),
    Predicate("skill", rf"(?P<v>(?:{INSTRUMENT}|书法|围棋|跆拳道|象棋)(?:过了|考了)?(?:{NUMBER}[级段]|黑带))"),
)  # fmt: skip

OWNED = (
    Predicate("owns", rf"(?P<v>(?:有|家里有|入手了?|换了|提了|租了|装修了){_ONE}?(?:{NUMBER})?(?:台|辆|部|架|套|把|艘|块|栋|亩|间){_X}{{1,14}})"),
    Predicate("owns", rf"(?P<v>有(?:\d{{2,4}}款{_X}{{2,10}}|一?[台辆部架把支块][^，。]{{0,8}}?[A-Za-z]{_X}{{0,12}}|{MAKE}{_X}{{0,8}}))"),
    Predicate("owns", rf"(?P<v>[用开骑]了{SPAN}的{_X}{{2,12}})"),
    Predicate("owns", rf"(?:的)(?P<v>(?:车|手机|电脑|笔记本|相机|自行车|摩托车?|耳机|房子|平板)是{_X}{{2,14}})", "的{}"),
    Predicate("owns", rf"(?P<v>(?:开的?是|骑的?是|用的?是|用的手机是|开的车是){_X}{{2,24}})"),
)  # fmt: skip

_LASTING = r"(?:考|学|减|瘦|当|成为|开一?[家间个]|转|创业|要[二三]胎|要个?孩子|要个?宝宝|移民|买房|跳槽|留学|拿到|跑完|跑一|出国|回老家|存够?|攒|戒|写一本|出一?本|练|养成|提前退休|把.{1,6}(?:还完|还清|读完|写完|学完)|自驾|读|申请|去.{1,8}(?:留学|读|定居|发展|住|生活|养老))"
FUTURE = (
    Predicate("goal", rf"(?:的)?(?P<t>目标|梦想|人生目标|愿望|理想)(?:就|也|其实|一直)?是?(?P<v>(?!也|不|很|挺|太|更|没|有|明确|高|低|大|小|实现|完成|达到){_X}{{2,20}})", "的{t}是{}"),
    Predicate("goal", rf"(?:的)?(?P<t>(?:雅思|托福|GRE|高考|考研|存款|体重|马拉松)目标)(?:就)?是?(?P<v>{NUMBER}{_X}{{0,6}})", "的{t}是{}"),
    Predicate("goal", rf"(?P<v>(?:在|正在|正)?(?:备考|备战|考研|考公|备孕)(?!.*(?:上岸|成功|失败|没过|结束|完)){_X}{{0,14}})"),
    Predicate("goal", rf"(?P<v>(?:在|正在)(?:准备{_X}{{1,10}}(?:考试|考|试|比赛|婚礼)|减肥|减脂|增肌|攒钱{_X}{{0,8}}|存钱{_X}{{0,8}}))"),
    Predicate("goal", rf"(?P<v>(?:一直)?(?:想要?|希望能?|立志要?|渴望|要(?=考[^，]{{1,10}}(?:师|证|资格|执照|编制)$))(?:{_X}{{1,6}}[内前])?{_LASTING}{_X}{{0,18}})"),
    Predicate("plan", rf"(?P<v>(?:打算|计划|决定|预计|约好)(?:在|于)?(?!书|表|了$|睡|吃|写|问|做(?:饭|个)|去睡|出门|下单|买点|点外卖|点菜|请假|去超市|去医院|买菜)(?:要)?{_X}{{3,26}})"),
    Predicate("plan", rf"(?P<v>准备(?:在|于)?{_X}{{0,8}}?(?:{_LASTING}|{DATE}){_X}{{0,18}})"),
    Predicate("plan", rf"(?P<t>{DATE}{_X}{{0,4}}?)(?P<w>要|会|将|打算|计划|准备|得)(?P<v>{_X}{{2,20}})", "{t}{w}{}"),
    Predicate("plan", rf"(?P<t>{DATE})(?P<v>(?:去|回|到|飞|搬|结婚|办婚礼|生(?:二胎|孩子|宝宝|娃)|入职|入学|开学|毕业|出国){_X}{{0,16}})", "{t}{}"),
    Predicate("date", rf"(?P<v>{DATE}(?:就|要)?(?:过{_X}{{0,3}}(?:生日|大寿)|满月|百天|满周岁|办婚礼|办酒席|办wedding|结婚))"),
    Predicate("date", rf"(?:是)?(?P<v>{DATE})(?:的|过)?生日", "的生日是{}"),
    Predicate("date", rf"(?:的)?(?P<v>(?:生日|结婚纪念日|纪念日|预产期|婚期|婚礼|婚期)(?:就?是|定在|在)?{DATE})", "的{}"),
)  # fmt: skip

_FREQUENCY = rf"(?:每(?:个?(?:周末|星期|礼拜|周|月)[一二三四五六日天两]*|天|晚|早|年|逢|次|隔)|天天(?=都?[吃喝跑练游骑打走])|(?:一|每)?(?:周|星期|个?月|天|年)(?:{NUMBER})[次回趟]|隔天|周[一二三四五六日天]{{2,3}}|周[一二三四五六日天](?:早上|晚上|下午)?都|(?:早上|晚上|夜里|凌晨)?{NUMBER}点半?(?:以后|之后|就|准时|前)*(?=(?:起|睡|不吃|吃|上班|下班|出门))|睡前|饭后|下班后|早餐|早饭|午餐|午饭|晚餐|晚饭|中午)"
_ADVERB = r"(?:平时|平常|通常|一般|经常|常常|从来不|从不|从没|习惯|雷打不动|固定|坚持|周末都?|工作日)"
_COMPLAINT = r"(?!.*(?:下雨|报错|卡|死机|掉线|断|闪退|迟到|丢|停电|响|有会|只能|烦|累死|堵车|崩溃|加班|疼|痛|吵|叫|困|想死|吐|哭|失眠|头晕|睡不|犯|难受|做梦|吵架|还没|睡着|就想|想躺|怎么|总是|老是|为了))"
HABITS = (
    Predicate("habit", rf"{_COMPLAINT}(?P<v>{_ADVERB}?(?:都)?{_FREQUENCY}{_X}{{1,25}}[^，。的])"),
    Predicate("habit", rf"{_COMPLAINT}(?P<v>{_ADVERB}{_X}{{2,24}})"),
    Predicate("habit", rf"{_COMPLAINT}(?P<v>{_X}{{2,12}}?(?:一|每)(?:周|星期|个?月|天|年)(?:都)?(?:{_X}{{0,3}})?{NUMBER}(?:次|回|趟|杯|包|顿|公里|小时|个小时))"),
    Predicate("habit", rf"(?P<v>(?:上下班|上班|通勤|上学)(?:路上|通勤)?(?:来回|单程|往返){NUMBER}(?:多)?(?:公里|分钟|个?小时|站))"),
    Predicate("habit", rf"(?P<v>改(?:喝|吃|用|练|学|骑|坐|听){_X}{{1,8}})了"),
    Predicate("habit", rf"(?P<v>有{_X}{{2,12}}?的习惯)"),
    Predicate("habit", r"(?P<v>(?:从来|一直|从)?不(?:开车|抽烟|喝酒|熬夜|做饭|化妆|运动|刷抖音|用社交媒体))"),
    Predicate("owns", r"(?P<v>没有?(?:驾照|驾驶证|车|房|护照|医保|社保))"),
    Predicate("habit", rf"(?P<v>(?:抽烟|喝酒|吸烟|烟龄|酒龄)(?:了?{SPAN}))了?"),
)  # fmt: skip

PREDICATES = (*IDENTITY, *STUDIES, *WORK, *FAMILY, *HEALTH, *TASTE, *SKILLS, *OWNED, *FUTURE, *HABITS)
