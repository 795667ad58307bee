"""Who people are: kin, given names, nations, creeds, traits, languages."""

from __future__ import annotations

from memlib.models.offline.words.listing import listed

TRAITS = listed("""
morning person, night person, cat person, dog person, people person, early bird, night owl, introvert, extrovert, ambivert,
perfectionist, minimalist, atheist, optimist, pessimist, feminist, reader, hiker, runner, swimmer, cyclist, climber, surfer,
gamer, gardener, skier, knitter, birdwatcher, foodie, bookworm, traveler, traveller, cook, baker, photographer
""")
NATIONALITIES = listed("""
american, argentinian, australian, austrian, belgian, belizean, bolivian, bosnian, brazilian, british, bulgarian, cambodian,
cameroonian, canadian, chilean, chinese, colombian, croatian, cuban, czech, danish, dutch, egyptian, english, estonian,
ethiopian, filipino, finnish, french, german, ghanaian, greek, hungarian, icelandic, indian, indonesian, iranian, iraqi,
irish, israeli, italian, jamaican, japanese, jordanian, kenyan, korean, latvian, lebanese, lithuanian, malaysian, mexican,
moroccan, nepali, nigerian, norwegian, pakistani, palestinian, persian, peruvian, polish, portuguese, puerto rican, romanian,
russian, saudi, scottish, serbian, singaporean, slovak, slovenian, south african, spanish, swedish, swiss, syrian, taiwanese,
thai, tunisian, turkish, ukrainian, uruguayan, venezuelan, vietnamese, welsh, afghan, albanian, algerian, american, angolan, armenian,
azerbaijani, bangladeshi, basque, belarusian, catalan, congolese, cypriot, dominican, ecuadorian, emirati, eritrean, fijian, georgian,
guatemalan, haitian, honduran, jewish american, kazakh, kosovan, kurdish, kuwaiti, liberian, libyan, luxembourgish, macedonian, maltese,
mauritian, moldovan, mongolian, montenegrin, mozambican, namibian, new zealander, nicaraguan, omani, panamanian, paraguayan, qatari,
rwandan, salvadoran, samoan, sardinian, senegalese, sicilian, somali, sri lankan, sudanese, tanzanian, tongan, trinidadian, ugandan,
uzbek, yemeni, zambian, zimbabwean, kiwi, aussie, brit
""")
LANGUAGES = listed("""
afrikaans, albanian, amharic, arabic, armenian, basque, bengali, bosnian, bulgarian, cantonese, catalan, chinese, croatian,
czech, danish, dutch, english, esperanto, estonian, farsi, finnish, french, galician, georgian, german, greek, gujarati,
hebrew, hindi, hungarian, icelandic, igbo, indonesian, irish, italian, japanese, kannada, khmer, korean, kurdish, latin,
latvian, lithuanian, malay, malayalam, mandarin, marathi, mongolian, nepali, norwegian, persian, polish, portuguese, punjabi,
romanian, russian, serbian, sign language, slovak, slovenian, somali, spanish, swahili, swedish, tagalog, tamil, telugu,
thai, tibetan, turkish, ukrainian, urdu, uzbek, vietnamese, welsh, yiddish, yoruba, zulu, frisian, breton, gaelic,
scottish gaelic, scots,
maori, hawaiian, samoan, tongan, fijian, navajo, cree, quechua, guarani, nahuatl, tigrinya, pashto, dari, sinhala, sinhalese,
lao, burmese, twi,
hausa, xhosa, shona, wolof, lingala, luganda, kinyarwanda, kirundi, luxembourgish, maltese, macedonian, belarusian,
azerbaijani, azeri, kazakh,
kyrgyz, uyghur, cebuano, ilocano, hokkien, hakka, bsl, asl, british sign language, american sign language, swiss german,
flemish, creole,
haitian creole, patois, romani, sami, faroese, greenlandic, sindhi, balochi, konkani, odia, assamese, tatar, malagasy,
corsican, sicilian
""")
MARITAL = listed("""
married, divorced, single, engaged, widowed, separated, going through a divorce, happily married,
recently divorced, recently married
""")
KIN = listed("""
wife, husband, partner, girlfriend, boyfriend, fiance, fiancé, fiancee, fiancée, spouse, ex-wife, ex-husband, mother, mom,
mum, father, dad, brother, sister, son, daughter, child, kid, baby, grandmother, grandma, grandfather, grandpa, grandson,
granddaughter, uncle, aunt, auntie, gran, granny, nana, nan, papa, mama, stepdad, stepmom, toddler, teenager, cousin, nephew,
niece, twin, eldest, youngest, oldest, stepson, stepdaughter, stepmother, stepfather, father-in-law,
mother-in-law, brother-in-law, sister-in-law, best friend, parents, kids, children, sons, daughters,
brothers, sisters, twins, siblings, grandchildren, grandparents, cousins
""")
FOLKS = listed("family, folks, in-laws, grandkids")
"""Of whom several are spoken of at once."""
GIVEN_NAMES = listed("""
adam, ahmed, alan, alex, alice, ali, amy, ana, andrea, andrew, anna, anthony, ben, bob, brian, carlos, carol, charles,
charlie, chloe, chris, christina, claire, daniel, dave, david, diana, diego, elena, elizabeth, emily, emma, eric, eva,
fatima, felix, frank, george, hannah, helen, henry, isabel, jack, jacob, james, jan, jane, jason, jean, jennifer, jessica,
jim, joe, john, jon, jonathan, jose, joseph, juan, julia, julie, karen, kate, katherine, kevin, laura, lena, leo, linda,
lisa, liz, lucas, lucy, luis, luke, maria, marie, mario, martin, mary, matt, max, maya, megan, mia, michael, michelle, mike,
mohammed, monica, nadia, nancy, natalie, nick, nicole, nina, nora, olivia, omar, oscar, patricia, paul, pedro, peter, philip,
priya, rachel, raj, rebecca, richard, rob, robert, rosa, ryan, sam, samantha, sandra, sara, sarah, scott, sean, simon, sofia,
sophie, stephen, steve, susan, thomas, tim, tina, tom, tony, victor, victoria, wei, william, yuki, zoe
""")
NOT_NAMES = listed("""
a, an, the, in, on, at, of, off, to, for, from, by, with, not, no, so, very, just, here, there, back, home, new, ok, okay,
fine, good, great, sure, sorry, done, ready, busy, tired, hungry, sick, glad, happy, sad, afraid, curious, interested,
excited, confused, stuck, lost, late, early, alone, bored, right, wrong, free, able, aware, open, old, young, now, later,
tomorrow, today, maybe, crazy, old-fashioned, asap, when, if, as, i, you, he, she, it, we, they, my, your, this, that, what,
who, how, still, also, all, down, up, out, over, about, like, more, less, too, unknown, important, common, difficult, easy,
hard, secret, private, irrelevant, mud, none, nobody, something, nothing, everything, christian, catholic, muslim, jewish,
hindu, buddhist, atheist, gay, straight, male, female, nonbinary, trans, chatgpt, claude, gpt, ai, well, hi, hello, hey,
thanks, thank, please, yes, yeah, yep, nope, sir, madam, dude, mate, man, bro, honest, serious, kidding, joking, broke, rich,
poor, cold, hot, dead, alive, mr, mrs, ms, dr, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january,
february, march, july, september, october, november, december, christmas, easter
""")
LASTING = listed("""
ambidextrous, bilingual, trilingual, gay, lesbian, bisexual, queer, transgender, non-binary, nonbinary, asexual, muslim,
jewish, buddhist, hindu,
sikh, catholic, protestant, orthodox, mormon, quaker, agnostic, religious, sober, teetotal, claustrophobic, arachnophobic,
agoraphobic,
tone-deaf, tone deaf, short-sighted, long-sighted, bald, adopted, squeamish, shy, introverted, extroverted, disabled,
menopausal, perimenopausal,
a widow, widow, widower, a widower, a twin, twin, an only child, only child, a vegetarian, an ex-smoker, ex-smoker,
a non-smoker, non-smoker,
a recovering alcoholic, recovering alcoholic, a homeowner, a landlord, a carer, a foster parent, a single parent, veteran,
a veteran, refugee, a refugee,
an immigrant, expat, an expat, an orphan, seasick, prone to migraines, anaemic, asthmatic, color-blind, colour-blind
""")
CREEDS = listed("""
muslim, jewish, buddhist, hindu, sikh, catholic, protestant, orthodox, mormon, quaker, methodist, christian, anglican,
lutheran, baptist
""")
