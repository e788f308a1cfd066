# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Persian (Iran), written from the Swedish. No native reader has read it yet. She is spoken to as تو everywhere.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = اورژانس (SOS Alarm)
contact-sos_112-about = وقتی تو یا کس دیگری الان در خطر است. پلیس، آمبولانس و آتش‌نشانی.
contact-police = پلیس (Polisen)
contact-police-about = وقتی کار فوری نیست. می‌توانی راهنمایی بخواهی یا از جرمی شکایت کنی.
contact-police_from_abroad = پلیس سوئد، از خارج
contact-police_from_abroad-about = وقتی در کشور دیگری هستی و می‌خواهی با پلیس سوئد تماس بگیری.
contact-foreign_ministry = خط اضطراری وزارت خارجه (UD-jouren)
contact-foreign_ministry-about = وقتی خارج از سوئد هستی و از سوئد کمک لازم داری. برای تو که سوئدی هستی یا در سوئد زندگی می‌کنی.
contact-embassies = سفارت‌های سوئد
contact-embassies-about = اینجا سفارت سوئد در کشوری را که در آن هستی پیدا می‌کنی.
contact-social_services = خدمات اجتماعی (Socialtjänsten)
contact-social_services-about = در هر شهرداری (kommun) هست. می‌توانی بدون گفتن اسمت سؤال کنی.
contact-bris = Bris
contact-bris-about = برای تو که زیر 18 سال هستی. می‌توانی ناشناس بمانی و دربارهٔ هر چه بخواهی حرف بزنی.
contact-kvinnofridslinjen = Kvinnofridslinjen (خط کمک به زنان)
contact-kvinnofridslinjen-about = برای زنانی که خشونت می‌بینند، زنان ترنس هم. می‌توانی ناشناس بمانی و مترجم بگیری.
contact-sjalvmordslinjen = Självmordslinjen (خط پیشگیری از خودکشی)
contact-sjalvmordslinjen-about = برای تو که به مردن فکر می‌کنی.
contact-terrafem = Terrafem
contact-terrafem-about = برای دختران و زنانی که ریشه در کشورهای دیگر دارند. حمایت به زبان‌های زیاد.
contact-umo = UMO
contact-umo-about = دربارهٔ بدن، سکس و رابطه برای سن 13 تا 25 سال. اینجا مرکز سلامت جوانان (ungdomsmottagning) را پیدا می‌کنی.
contact-youmo = Youmo
contact-youmo-about = مثل UMO به چند زبان، برای تو که تازه به سوئد آمده‌ای.
contact-tjejjouren = Tjejjouren (خط دختران)
contact-tjejjouren-about = چت برای دختران، افراد ترنس و نان‌باینری (icke-binära).
contact-ratt_att_valja = Rätt att välja (حق انتخاب)
contact-ratt_att_valja-about = برای همهٔ کسانی که خشونت ناموسی می‌بینند، و برای نزدیکانشان. می‌توانی ناشناس بمانی.
contact-transpersoner = خط حمایت از افراد ترنس
contact-transpersoner-about = برای افراد ترنس که خشونت می‌بینند.
contact-man = خط حمایت از مردان
contact-man-about = برای پسران و مردانی که خشونت می‌بینند.
contact-tris = TRIS
contact-tris-about = حمایت در برابر خشونت ناموسی. دربارهٔ معلولیت زیاد می‌دانند.
contact-rfsl = RFSL
contact-rfsl-about = حمایت از افراد ال‌جی‌بی‌تی (hbtqi) که تهدید یا خشونت می‌بینند.
contact-valj_att_sluta = Välj att sluta (تصمیم بگیر تمامش کنی)
contact-valj_att_sluta-about = برای کسی که دیگری را تهدید یا کنترل می‌کند یا می‌زند و می‌خواهد دست بکشد.
contact-brottsofferjouren = Brottsofferjouren (کمک به قربانیان جرم)
contact-brottsofferjouren-about = حمایت از تو که قربانی جرمی شده‌ای، به زبان‌های زیاد.
contact-origo = Origo
contact-origo-about = برای جوانان استان استکهلم که با خشونت ناموسی زندگی می‌کنند.
contact-national_support_line = خط حمایت کشوری (Nationella stödtelefonen)
contact-national_support_line-about = برای تو که در شغلت با کودکان و جوانان سر و کار داری. وقتی زنگ می‌زنی اسم کسی را نگو.

cost-free = رایگان
cost-normal = هزینه‌اش مثل یک تماس معمولی است
cost-international = هزینه‌اش مثل تماس با سوئد است
trace-visible = شاید در قبض تلفن دیده شود
trace-not_on_bill = در قبض تلفن دیده نمی‌شود
trace-unknown = نمی‌دانیم در قبض تلفن دیده می‌شود یا نه
trace-log = این تماس در فهرست تماس‌های گوشی می‌ماند.
trace-page = شاید در گوشی دیده شود که این صفحه را باز کرده‌ای.
hours-always = شبانه‌روز
hours-unknown = نمی‌دانیم کی باز است
