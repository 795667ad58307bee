"""What ails people, what helps, and what they may eat."""

from __future__ import annotations

from memlib.models.offline.words.listing import listed

DIETS = listed("""
low fodmap, vegan, vegetarian, pescatarian, flexitarian, pescetarian, keto, paleo, carnivore, gluten-free, gluten free, dairy-free,
halal, kosher, plant-based, lacto-vegetarian, mediterranean, low-carb, low carb, sugar-free, raw vegan, strict vegan,
strict vegetarian, strictly vegan
""")
CONDITIONS = listed("""
asthma, diabetes, type 1 diabetes, type 2 diabetes, adhd, add, autism, dyslexia, epilepsy, migraines, hypertension,
high blood pressure, low blood pressure, celiac disease, coeliac disease, crohn's disease, ibs, arthritis, insomnia,
depression, anxiety, anemia, eczema, psoriasis, scoliosis, tinnitus, hay fever, sleep apnea, ptsd, ocd, bipolar disorder,
cancer, gout, sciatica, narcolepsy, restless legs syndrome, rosacea, angina, copd, chronic migraines, a herniated disc,
a slipped disc, kidney disease, chronic fatigue, graves' disease, hashimoto's, ulcerative colitis, rheumatoid arthritis,
dyspraxia, dyscalculia, tourette's, agoraphobia, vitiligo, cerebral palsy, cystic fibrosis, a heart murmur, hypothyroidism,
hyperthyroidism, osteoporosis, endometriosis, fibromyalgia, lupus, multiple sclerosis, parkinson's, glaucoma, vertigo, pcos,
gerd, acid reflux, chronic back pain, a bad back, a bad knee, bad knees, a heart condition, high cholesterol, color blindness,
colour blindness, a pacemaker, parkinsons, crohns, hashimotos, tourettes, raynauds, alzheimers, graves disease, low iron
""")
AILMENTS = CONDITIONS - {
    "add",
    "a bad back",
    "a bad knee",
    "a heart condition",
    "a pacemaker",
    "cancer",
    "depression",
    "anxiety",
} | listed("""
migraine, tennis elbow, plantar fasciitis, frozen shoulder, shin splints, bunions, rosacea, reflux, hypermobility, sciatica,
gout, rheumatism, osteoarthritis, endo, me/cfs, long covid, raynaud's, hashimoto's, graves' disease, crohn's, celiac,
tendinitis, carpal tunnel, stammer, stutter, lisp, cerebral palsy, angina, copd, emphysema
""")
MEDICINES = listed("""
insulin, metformin, warfarin, statins, beta blockers, blood thinners, antidepressants, lithium, dialysis, the pill, ritalin,
adderall,
methotrexate, prednisone, levothyroxine, hrt, ozempic, immunosuppressants, blood pressure medication, anticoagulants,
steroids, ibuprofen daily
""")
HEALTH_STATES = listed("""
diabetic, prediabetic, dyslexic, epileptic, autistic, asthmatic, colorblind, color blind, colour blind, deaf, blind, pregnant,
left-handed, right-handed, left handed, right handed, nearsighted, farsighted, hard of hearing, anemic, celiac, coeliac,
neurodivergent
""")
BODY_AIDS = listed("""
glasses, reading glasses, contacts, contact lenses, bifocals, varifocals, hearing aids, hearing aid, hijab, turban, kippah,
braces,
orthotics, insulin pump, prosthesis, prosthetic leg, insoles, retainer, compression socks, wig
""")
