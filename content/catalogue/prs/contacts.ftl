# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Dari (Afghanistan), written from the Swedish. No native reader has read it yet. She is spoken to as تو everywhere.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = کمک عاجل (SOS Alarm)
contact-sos_112-about = وقتی تو یا کس دیگر همین حالا در خطر است. پولیس، امبولانس و اطفائیه.
contact-police = پولیس (Polisen)
contact-police-about = وقتی عاجل نیست. می‌توانی مشوره بخواهی یا از یک جرم شکایت کنی.
contact-police_from_abroad = پولیس سویدن، از خارج
contact-police_from_abroad-about = وقتی در کشور دیگر هستی و می‌خواهی با پولیس سویدن تماس بگیری.
contact-foreign_ministry = خط عاجل وزارت خارجه (UD-jouren)
contact-foreign_ministry-about = وقتی بیرون از سویدن هستی و از سویدن کمک می‌خواهی. برای تو که سویدنی هستی یا در سویدن زندگی می‌کنی.
contact-embassies = سفارت‌های سویدن
contact-embassies-about = اینجا سفارت سویدن را در کشوری که هستی پیدا می‌کنی.
contact-social_services = خدمات اجتماعی (Socialtjänsten)
contact-social_services-about = در هر شاروالی (kommun) است. بدون گفتن نامت پرسان کرده می‌توانی.
contact-bris = Bris
contact-bris-about = برای تو که زیر سن 18 هستی. می‌توانی نامت را نگویی و دربارهٔ هر چیزی گپ بزنی.
contact-kvinnofridslinjen = Kvinnofridslinjen (خط کمک به زنان)
contact-kvinnofridslinjen-about = برای زنانی که خشونت می‌بینند، زنان ترانس هم. می‌توانی نامت را نگویی و ترجمان بگیری.
contact-sjalvmordslinjen = Självmordslinjen (خط جلوگیری از خودکشی)
contact-sjalvmordslinjen-about = برای تو که به مردن فکر می‌کنی.
contact-terrafem = Terrafem
contact-terrafem-about = برای دختران و زنانی که اصل‌شان از کشورهای دیگر است. حمایت به زبان‌های زیاد.
contact-umo = UMO
contact-umo-about = دربارهٔ بدن، رابطهٔ جنسی و دوستی، برای سن 13 تا 25. اینجا کلینیک جوانان (ungdomsmottagning) را پیدا می‌کنی.
contact-youmo = Youmo
contact-youmo-about = مثل UMO به چند زبان، برای تو که نو به سویدن آمده‌ای.
contact-tjejjouren = Tjejjouren (خط دختران)
contact-tjejjouren-about = چت برای دختران، افراد ترانس و کسانی که خود را نه زن می‌دانند و نه مرد (icke-binära).
contact-ratt_att_valja = Rätt att välja (حق انتخاب)
contact-ratt_att_valja-about = برای همه کسانی که خشونت ناموسی می‌بینند و نزدیکان‌شان. می‌توانی نامت را نگویی.
contact-transpersoner = خط حمایت از افراد ترانس
contact-transpersoner-about = برای افراد ترانس که خشونت می‌بینند.
contact-man = خط حمایت از مردان
contact-man-about = برای پسران و مردانی که خشونت می‌بینند.
contact-tris = TRIS
contact-tris-about = حمایت در برابر خشونت ناموسی. دربارهٔ معیوبیت معلومات زیاد دارند.
contact-rfsl = RFSL
contact-rfsl-about = حمایت از افراد همجنسگرا، ترانس و دیگران (hbtqi) که تهدید یا خشونت می‌بینند.
contact-valj_att_sluta = Välj att sluta (تصمیم بگیر که بس کنی)
contact-valj_att_sluta-about = برای کسی که دیگری را تهدید یا کنترول می‌کند یا می‌زند و می‌خواهد بس کند.
contact-brottsofferjouren = Brottsofferjouren (کمک به قربانیان جرم)
contact-brottsofferjouren-about = حمایت از تو که قربانی یک جرم شده‌ای، به زبان‌های زیاد.
contact-origo = Origo
contact-origo-about = برای جوانان ولایت استکهلم که با خشونت ناموسی زندگی می‌کنند.
contact-national_support_line = خط حمایت ملی (Nationella stödtelefonen)
contact-national_support_line-about = برای تو که در وظیفه‌ات با اطفال و جوانان سروکار داری. وقتی زنگ می‌زنی نام کسی را نگیر.

cost-free = رایگان
cost-normal = مصرفش مثل یک تماس عادی است
cost-international = مصرفش مثل تماس به سویدن است
trace-visible = شاید در بل تیلفون دیده شود
trace-not_on_bill = در بل تیلفون دیده نمی‌شود
trace-unknown = نمی‌دانیم که در بل تیلفون دیده می‌شود یا نه
trace-log = این تماس در لست تماس‌های مبایل می‌ماند.
trace-page = شاید در مبایل دیده شود که این صفحه را باز کرده‌ای.
hours-always = شب و روز
hours-unknown = نمی‌دانیم چی وقت باز است
