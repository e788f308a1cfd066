# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Persian (Iran), written from the Swedish. No native reader has read it yet. She is spoken to as تو everywhere.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = کجا هستی؟
emergency-choose-sweden = در سوئد هستم
emergency-choose-travelling = در راه هستم
emergency-choose-abroad = خارج از سوئد هستم

emergency-sweden-title = الان در خطری؟ به { number-sos_112 } زنگ بزن
emergency-sweden-1 = به { number-sos_112 } زنگ بزن. به آن‌ها بگو کجا هستی و چه اتفاقی دارد می‌افتد.
emergency-sweden-2 = نمی‌توانی حرف بزنی؟ باز هم زنگ بزن. تماس را قطع نکن و هر کاری می‌گویند انجام بده.
emergency-sweden-3 = نمی‌توانی زنگ بزنی؟ به یک دوست پیام بده و بخواه که او زنگ بزند.
emergency-sweden-4 = برو جایی که آدم هست، یا به اتاقی که بتوانی از آن بیرون بروی. از آشپزخانه، حمام، بالکن و راه‌پله دور بمان.
emergency-sweden-5 = در را به رویت قفل کرده‌اند؟ به { number-sos_112 } بگو در کدام اتاق هستی، چه کسی آنجاست و سلاح هست یا نه. اگر خطر را بیشتر نمی‌کند، فریاد بزن تا دیگران بشنوند.
emergency-sweden-6 = قرص خورده‌ای، یا می‌خواهی همین الان به زندگی‌ات پایان بدهی؟ حالا به { number-sos_112 } زنگ بزن. بعد برو پیش بزرگ‌تری که به او اعتماد داری.

emergency-travelling-title = هنوز می‌توانی بگویی نه
emergency-travelling-1 = به کارکنان، به پلیس یا در کنترل گذرنامه بگو: «من کمک لازم دارم. مرا برخلاف میلم می‌برند.»
emergency-travelling-2 = بخواه که تنهایی با آن‌ها حرف بزنی.
emergency-travelling-3 = اگر می‌توانی، به { number-sos_112 } زنگ بزن. در همهٔ اتحادیهٔ اروپا کار می‌کند.
emergency-travelling-4 = در ماشین، اتوبوس یا کشتی هستی؟ هر وقت توانستی به کارکنان یا پلیس بگو، یا به یک دوست پیام بده و بخواه که او زنگ بزند.
emergency-travelling-5 = اگر می‌توانی بدون خطر دور شوی، سوار نشو.

emergency-abroad-title = خارج از سوئد در خطری؟ به UD-jouren زنگ بزن
emergency-abroad-1 = UD-jouren خط اضطراری وزارت خارجهٔ سوئد است و به کسی که خارج از سوئد است کمک می‌کند. شبانه‌روز جواب می‌دهد.
emergency-abroad-2 = اگر می‌توانی، با سفارت سوئد در آن کشور تماس بگیر.
emergency-abroad-3 = نمی‌توانی زنگ بزنی؟ به کسی در سوئد که به او اعتماد داری پیام بده و بخواه که او به UD-jouren زنگ بزند.
emergency-abroad-4 = از اینجا نمی‌توانی به { number-sos_112 } سوئد زنگ بزنی. در اتحادیهٔ اروپا { number-sos_112 } تو را به کشوری وصل می‌کند که در آن هستی. در کشورهای دیگر شاید شمارهٔ دیگری باشد.
emergency-abroad-5 = اگر می‌شود، گذرنامه‌ات را جای امنی نگه دار. به کسی در سوئد خبر بده کجا هستی.

emergency-fold = بستن کارت
emergency-unfold = نشان دادن کمک هنگام خطر
emergency-ask-human = می‌توانی اینجا از یک آدم واقعی هم کمک بخواهی. تا وقتی کسی جواب بدهد، فقط یک برنامهٔ کامپیوتری نوشته‌ات را می‌خواند و آن نمی‌تواند کسی را خبر کند.
