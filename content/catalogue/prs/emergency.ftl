# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Dari (Afghanistan), written from the Swedish. No native reader has read it yet. She is spoken to as تو everywhere.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = در کجا هستی؟
emergency-choose-sweden = در سویدن هستم
emergency-choose-travelling = در راه هستم
emergency-choose-abroad = بیرون از سویدن هستم

emergency-sweden-title = حالا در خطر هستی؟ به { number-sos_112 } زنگ بزن
emergency-sweden-1 = به { number-sos_112 } زنگ بزن. برای‌شان بگو در کجا هستی و چی گپ است.
emergency-sweden-2 = گپ زده نمی‌توانی؟ باز هم زنگ بزن. تیلفون را قطع نکن و هر چیزی که می‌گویند همان را بکن.
emergency-sweden-3 = زنگ زده نمی‌توانی؟ به یک دوستت پیام بده و بخواه که او زنگ بزند.
emergency-sweden-4 = به جایی برو که مردم باشند، یا به اتاقی که از آن بیرون شده بتوانی. از آشپزخانه، تشناب، بالکن و زینه دور باش.
emergency-sweden-5 = دروازه را به رویت قفل کرده‌اند؟ به { number-sos_112 } بگو در کدام اتاق هستی، کی آنجاست و سلاح است یا نیست. اگر خطر را زیاد نمی‌کند، چیغ بزن تا دیگران بشنوند.
emergency-sweden-6 = تابلیت خورده‌ای، یا می‌خواهی همین حالا زندگی‌ات را ختم کنی؟ حالا به { number-sos_112 } زنگ بزن. بعد پیش یک کلان‌سال برو که به او اعتماد داری.

emergency-travelling-title = هنوز هم می‌توانی نه بگویی
emergency-travelling-1 = به کارمندان، به پولیس یا در کنترول پاسپورت بگو: «من به کمک ضرورت دارم. مرا برخلاف میل خودم می‌برند.»
emergency-travelling-2 = بخواه که به تنهایی همرای‌شان گپ بزنی.
emergency-travelling-3 = اگر می‌توانی به { number-sos_112 } زنگ بزن. در تمام اتحادیهٔ اروپا کار می‌کند.
emergency-travelling-4 = در موتر، بس یا کشتی هستی؟ هر وقت که توانستی به کارمندان یا پولیس بگو، یا به یک دوستت پیام بده و بخواه که او زنگ بزند.
emergency-travelling-5 = اگر بدون خطر دور شده می‌توانی، سوار نشو.

emergency-abroad-title = بیرون از سویدن در خطر هستی؟ به UD-jouren زنگ بزن
emergency-abroad-1 = UD-jouren خط عاجل وزارت خارجهٔ سویدن است و به کسی که بیرون از سویدن است کمک می‌کند. شب و روز جواب می‌دهد.
emergency-abroad-2 = اگر می‌توانی، با سفارت سویدن در آن کشور تماس بگیر.
emergency-abroad-3 = زنگ زده نمی‌توانی؟ به کسی در سویدن که به او اعتماد داری پیام بده، و بخواه که او به UD-jouren زنگ بزند.
emergency-abroad-4 = از اینجا به { number-sos_112 } سویدن زنگ زده نمی‌توانی. در اتحادیهٔ اروپا { number-sos_112 } تو را به کشوری وصل می‌کند که در آن هستی. در کشورهای دیگر شاید نمبر دیگری باشد.
emergency-abroad-5 = اگر امکان دارد، پاسپورتت را در جای مصون نگهدار. به کسی در سویدن بگو در کجا هستی.

emergency-fold = پنهان کردن کارت
emergency-unfold = نشان دادن کمک در خطر
emergency-ask-human = اینجا می‌توانی از یک انسان واقعی هم کمک بخواهی. تا وقتی کسی جواب بدهد، نوشته‌ات را فقط یک برنامهٔ کمپیوتری می‌خواند و آن کسی را خبر کرده نمی‌تواند.
