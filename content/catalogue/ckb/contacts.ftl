# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Central Kurdish (Sorani), written from the Swedish. No native reader has read it yet.

contact-sos_112 = SOS Alarm
contact-sos_112-about = کاتێک تۆ یان کەسێکی تر ئێستا لە مەترسیدایە. پۆلیس، ئەمبولانس و ئاگرکوژێنەوە.
contact-police = پۆلیس
contact-police-about = کاتێک بەپەلە نییە. دەتوانیت داوای ئامۆژگاری بکەیت یان تاوانێک ڕابگەیەنیت.
contact-police_from_abroad = پۆلیسی سوید، لە دەرەوە
contact-police_from_abroad-about = کاتێک لە وڵاتێکی تریت و دەتەوێت بگەیتە پۆلیس لە سوید.
contact-foreign_ministry = هێڵی UD-jouren
contact-foreign_ministry-about = هێڵی وەزارەتی دەرەوەی سوید. کاتێک لە دەرەوەی سویدیت و پێویستت بە یارمەتیی سوید هەیە. بۆ تۆ کە هاووڵاتیی سویدیت یان لە سوید دەژیت.
contact-embassies = باڵیۆزخانەکانی سوید
contact-embassies-about = لێرە باڵیۆزخانەی ئەو وڵاتە دەدۆزیتەوە کە لێیت.
contact-social_services = خزمەتگوزاریی کۆمەڵایەتی
contact-social_services-about = بە سویدی socialtjänsten، لە هەموو شارەوانییەک (kommun) هەیە. دەتوانیت پرسیار بکەیت بێ ئەوەی ناوت بڵێیت.
contact-bris = Bris
contact-bris-about = بۆ تۆی خوار 18 ساڵ. دەتوانیت بێ ئەوەی ناوت بڵێیت، باسی هەر شتێک بکەیت کە دەتەوێت.
contact-kvinnofridslinjen = Kvinnofridslinjen
contact-kvinnofridslinjen-about = بۆ ئەو ژنانەی توندوتیژییان بەرامبەر دەکرێت، ژنانی ترانسیش. دەتوانیت ناوت نەڵێیت، و وەرگێڕت هەبێت.
contact-sjalvmordslinjen = Självmordslinjen
contact-sjalvmordslinjen-about = بۆ تۆ کە بیر لە مردن دەکەیتەوە.
contact-terrafem = Terrafem
contact-terrafem-about = بۆ کچان و ژنانێک کە ڕەگیان لە وڵاتانی ترەوەیە. پشتگیری بە زۆر زمان.
contact-umo = UMO
contact-umo-about = لەبارەی لەش، سێکس و پەیوەندی، بۆ تۆی نێوان 13 و 25 ساڵ. لێرە کلینیکی گەنجان (ungdomsmottagning) دەدۆزیتەوە.
contact-youmo = Youmo
contact-youmo-about = وەک UMO، بە چەند زمان، بۆ تۆ کە تازە هاتوویتە سوید.
contact-tjejjouren = Tjejjouren
contact-tjejjouren-about = چات بۆ کچان، کەسانی ترانس و ناباینەری (icke-binära).
contact-ratt_att_valja = Rätt att välja
contact-ratt_att_valja-about = «مافی هەڵبژاردن». بۆ هەموو ئەوانەی توندوتیژیی شەرەفیان بەرامبەر دەکرێت، و بۆ کەسە نزیکەکانیان. دەتوانیت ناوت نەڵێیت.
contact-transpersoner = هێڵی پشتگیریی کەسانی ترانس
contact-transpersoner-about = بۆ کەسانی ترانس کە توندوتیژییان بەرامبەر دەکرێت.
contact-man = هێڵی پشتگیریی پیاوان
contact-man-about = بۆ کوڕان و پیاوانێک کە توندوتیژییان بەرامبەر دەکرێت.
contact-tris = TRIS
contact-tris-about = پشتگیری دژی توندوتیژیی شەرەف. زۆر لەبارەی کەمئەندامییەوە دەزانن.
contact-rfsl = RFSL
contact-rfsl-about = پشتگیری بۆ کەسانی هاوڕەگەزخواز، دووڕەگەزخواز، ترانس و کویر (hbtqi) کە هەڕەشە یان توندوتیژییان بەرامبەر دەکرێت.
contact-valj_att_sluta = Välj att sluta
contact-valj_att_sluta-about = «وازهێنان هەڵبژێرە». بۆ ئەو کەسەی هەڕەشە لە کەسێک دەکات، لێی دەدات یان کۆنترۆڵی دەکات و دەیەوێت واز بهێنێت.
contact-brottsofferjouren = Brottsofferjouren
contact-brottsofferjouren-about = پشتگیری بۆ تۆ کە تاوانێکت بەرامبەر کراوە، بە زۆر زمان.
contact-origo = Origo
contact-origo-about = بۆ گەنجانی هەرێمی ستۆکهۆڵم کە لەگەڵ توندوتیژیی شەرەف دەژین.
contact-national_support_line = هێڵی نیشتمانیی پشتگیری
contact-national_support_line-about = بۆ تۆ کە لە کارەکەتدا لەگەڵ منداڵان و گەنجانیت. کاتێک تەلەفۆن دەکەیت هیچ ناوێک مەڵێ.

cost-free = خۆڕایی
cost-normal = نرخەکەی وەک تەلەفۆنێکی ئاساییە
cost-international = نرخەکەی وەک تەلەفۆنکردنە بۆ سوید
trace-visible = ڕەنگە لە پسوولەی تەلەفۆندا دیار بێت
trace-not_on_bill = لە پسوولەی تەلەفۆندا دیار نییە
trace-unknown = نازانین لە پسوولەی تەلەفۆندا دیارە یان نا
trace-log = تەلەفۆنەکە لە لیستی پەیوەندییەکانی مۆبایلەکەدا دیارە.
trace-page = ڕەنگە لە مۆبایلەکەدا دیار بێت کە لاپەڕەکەت کردووەتەوە.
hours-always = شەو و ڕۆژ
hours-unknown = نازانین کەی کراوەیە
