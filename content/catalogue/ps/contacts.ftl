# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Pashto, written from the Swedish. No native reader has read it yet. Verb forms are those that fit girls and boys.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = بیړنۍ مرسته (SOS Alarm)
contact-sos_112-about = کله چې ته یا بل څوک اوس په خطر کې وي. پولیس، امبولانس او اور وژنه.
contact-police = پولیس (Polisen)
contact-police-about = کله چې بیړه نه وي. مشوره غوښتلای شې یا د جرم خبر ورکولای شې.
contact-police_from_abroad = د سویډن پولیس، له بهره
contact-police_from_abroad-about = کله چې په بل هېواد کې یې او غواړې د سویډن له پولیسو سره اړیکه ونیسې.
contact-foreign_ministry = د بهرنیو چارو وزارت کرښه (UD-jouren)
contact-foreign_ministry-about = کله چې له سویډنه بهر یې او د سویډن مرستې ته اړتیا لرې. د هغو لپاره چې د سویډن اتباع دي یا په سویډن کې اوسي.
contact-embassies = د سویډن سفارتونه
contact-embassies-about = دلته د هغه هېواد سفارت موندلای شې چې پکې یې.
contact-social_services = ټولنیز خدمات (Socialtjänsten)
contact-social_services-about = په هر ښاروالۍ (kommun) کې شته. د نوم له ویلو پرته پوښتنه کولای شې.
contact-bris = Bris
contact-bris-about = تر 18 کلونو کم عمره لپاره. د نوم له ویلو پرته د هر څه په اړه چې غواړې خبرې کولای شې.
contact-kvinnofridslinjen = Kvinnofridslinjen (د ښځو لپاره کرښه)
contact-kvinnofridslinjen-about = د هغو ښځو لپاره چې تاوتریخوالی ورسره کېږي، ټرانس ښځې هم. اړینه نه ده چې نوم ووایې، او ژباړن غوښتلای شې.
contact-sjalvmordslinjen = Självmordslinjen (د ځان وژنې د مخنیوي کرښه)
contact-sjalvmordslinjen-about = ستا لپاره، که د مرګ په اړه فکر کوې.
contact-terrafem = Terrafem
contact-terrafem-about = د هغو نجونو او ښځو لپاره چې ریښې یې په نورو هېوادونو کې دي. په ډېرو ژبو ملاتړ.
contact-umo = UMO
contact-umo-about = د بدن، سېکس او اړیکو په اړه، د 13 او 25 کلونو ترمنځ ځوانانو لپاره. دلته د ځوانانو کلینیک (ungdomsmottagning) موندلای شې.
contact-youmo = Youmo
contact-youmo-about = لکه UMO، په څو ژبو، د هغو لپاره چې سویډن ته نوي راغلي دي.
contact-tjejjouren = Tjejjouren (د نجونو ملاتړ)
contact-tjejjouren-about = د نجونو، ټرانس او نان‌باینري کسانو لپاره چټ.
contact-ratt_att_valja = Rätt att välja (د ټاکلو حق)
contact-ratt_att_valja-about = د ټولو هغو لپاره چې د ناموس په نوم تاوتریخوالی ورسره کېږي، او د هغوی نږدې کسانو لپاره. اړینه نه ده چې نوم ووایې.
contact-transpersoner = د ټرانس کسانو د ملاتړ کرښه
contact-transpersoner-about = د هغو ټرانس کسانو لپاره چې تاوتریخوالی ورسره کېږي.
contact-man = د نارینه‌وو د ملاتړ کرښه
contact-man-about = د هغو هلکانو او نارینه‌وو لپاره چې تاوتریخوالی ورسره کېږي.
contact-tris = TRIS
contact-tris-about = د ناموس په نوم تاوتریخوالي پر ضد ملاتړ. د معلولیت په اړه ډېر پوهېږي.
contact-rfsl = RFSL
contact-rfsl-about = د LGBTQI کسانو لپاره ملاتړ چې ګواښ یا تاوتریخوالی ورسره کېږي.
contact-valj_att_sluta = Välj att sluta (د پرېښودلو ټاکنه)
contact-valj_att_sluta-about = د هغه چا لپاره چې بل څوک ګواښي، وهي یا کنټرولوي، او غواړي دا کار پرېږدي.
contact-brottsofferjouren = Brottsofferjouren (د جرم قربانیانو ته ملاتړ)
contact-brottsofferjouren-about = د هغه چا لپاره ملاتړ چې جرم ورسره شوی دی، په ډېرو ژبو.
contact-origo = Origo
contact-origo-about = په سټاکهولم سیمه کې د هغو ځوانانو لپاره چې د ناموس په نوم له تاوتریخوالي سره ژوند کوي.
contact-national_support_line = د ملاتړ ملي کرښه
contact-national_support_line-about = د هغو لپاره چې په خپل کار کې له ماشومانو او ځوانانو سره مخ کېږي. چې زنګ وهې، نومونه مه اخله.

cost-free = وړیا
cost-normal = لګښت یې لکه عادي زنګ دی
cost-international = لګښت یې لکه سویډن ته زنګ دی
trace-visible = ښايي د تلیفون په بل کې ښکاره شي
trace-not_on_bill = د تلیفون په بل کې نه ښکاري
trace-unknown = نه پوهېږو چې د تلیفون په بل کې ښکاري که نه
trace-log = دا زنګ د موبایل د زنګونو په لېست کې ښکاري.
trace-page = ښايي په موبایل کې ښکاره شي چې پاڼه دې پرانیستې ده.
hours-always = شپه او ورځ
hours-unknown = نه پوهېږو چې کله خلاص وي
