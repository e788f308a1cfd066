# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Dari (Afghanistan), written from the Swedish. No native reader has read it yet. She is spoken to as تو everywhere.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = انتخاب زبان
exit = خروج
call-now = خطر، همین حالا
call-young = Bris، برای زیر سن 18
no-script = چت در این براوزر باز نمی‌شود، چون JavaScript بسته است. می‌توانی به نمبرهای اینجا زنگ بزنی.
no-net = صفحه باز نشد. باز کوشش کن، یا به یکی از نمبرهای اینجا زنگ بزن.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = اول یک برنامهٔ کمپیوتری جواب می‌دهد. این برنامه کسی را خبر کرده نمی‌تواند.
opening-2 = اگر یک انسان واقعی بخواهی، کسی که اینجا کار می‌کند نوشته‌ات را می‌خواند. چت بعد از ختم آن نگهداری نمی‌شود.
opening-3 = ما نمی‌بینیم تو کی هستی. اگر بفهمیم کدام طفل زیر سن 18 آسیب می‌بیند، تو یا کس دیگر، باید به خدمات اجتماعی (socialtjänsten) بگوییم تا آن طفل کمک بگیرد. کوشش می‌کنیم اول به خودت بگوییم.
before-start = پیش از شروع
start = شروع
exit-keys = در کمپیوتر می‌توانی دکمهٔ Shift را هم سه بار فشار بدهی.
exit-card-title = چطور زود خارج شوی
exit-card-1 = این دکمه همیشه در پایین است.
exit-card-2 = یک بار فشار بده، صفحه فوری خالی می‌شود. بعد یک صفحهٔ عادی نشان داده می‌شود.
exit-card-3 = چت دوباره پس نمی‌آید. اما شاید در مبایل نشانه‌ای بماند که اینجا بودی.
numbers = نمبرهایی برای زنگ زدن
language = زبان
traces = ردپا و مصونیت
open-letter = خواندن جواب خط
leave-letter = یک خط بنویس
cut-off = چتم قطع شد
statement = دسترسی برای همه
back = برگشت

## Who reads what she writes now

who-starting = در حال وصل شدن …
who-bot = یک برنامه جواب می‌دهد
who-bot-more = حالا هیچ انسانی نمی‌خواند.
who-no-bot = برنامه مصروف است
who-no-bot-more = یک موضوع را انتخاب کن، یا یک انسان واقعی بخواه.
who-bot-refused = برنامه را بررسی کرده نتوانستیم
who-bot-refused-more = به همین خاطر چیزی به آن فرستاده نمی‌شود. می‌توانی یک موضوع را انتخاب کنی یا یک انسان واقعی بخواهی.
who-waiting = منتظر یک انسان واقعی هستی
wait-ahead = { $ahead ->
    [0] تو در نوبت اول هستی.
    [one] یک نفر پیش از توست.
   *[other] { $ahead } نفر پیش از تو هستند.
}
wait-staff = { $staff ->
    [0] حالا کسی اینجا نیست، و نمی‌دانیم که چی وقت کسی می‌آید.
    [one] حالا یک نفر اینجا کار می‌کند.
   *[other] حالا { $staff } نفر اینجا کار می‌کنند.
}
wait-program = تا آن وقت برنامه می‌خواند.
wait-nobody = تا آن وقت کسی نمی‌خواند.
who-offered = یک انسان واقعی آمد
who-offered-more = بررسی می‌کنیم که کی است. تا آن وقت برنامه می‌خواند.
who-counsellor = { $name } می‌خواند
who-counsellor-more = بررسی شد. برنامه دیگر نمی‌خواند.
who-counsellor-demo = امتحانی: کلید واقعی نیست.
who-away = { $name } چند لحظه نیست. نوشته‌ات منتظر می‌ماند.
who-closed = چت ختم شد
who-closed-more = چت نگهداری نمی‌شود.
checked = بررسی شد
program = برنامه

## Connection

connection-online = وصل است
connection-reconnecting = حالا ارتباط قطع است. نوشته‌ات همین جا می‌ماند و بعد فرستاده می‌شود.
work-slow = حالا بسیار کسان می‌خواهند داخل شوند، به همین خاطر کمی بیشتر وقت می‌گیرد. تا آن وقت می‌توانی زنگ بزنی.

## The chat

chat-log = چت
intro = سلام! کسی صفحه‌ات را دیده می‌تواند؟ پس صبر کن تا تنها شوی. لازم نیست نامت را بگویی.
choose-topic = یک موضوع را انتخاب کن یا خودت بنویس
more-topics = موضوع‌های دیگر
composer = اینجا بنویس
send = بفرست
send-to = به { $name } فرستاده شود؟
send-to-program = به برنامه فرستاده شود؟
too-long = برای فرستادن بسیار دراز است. آن را چند بخش کن.
ask-human = یک انسان واقعی می‌خواهم
cancel-waiting = دیگر منتظر نمی‌مانم
someone-else = کس دیگری می‌خواهم
accept-transfer = بلی، تبدیل شود
decline-transfer = نه، همین باشد
from-me = تو
from-page = صفحه
line-sending = فرستاده می‌شود …
line-delivered = رسید
line-failed = نرسید
line-returned = نرسید. نوشته‌ات هنوز در جای نوشتن است.
line-retry = دوباره بفرست
new-below = پایین چیز نو است
new-message = پیام نو
log-wiped = صفحه برای مدتی پنهان بود. به همین خاطر آنچه اینجا نوشته بود پاک شد، تا کس دیگری نخواند. چت هنوز هست و می‌توانی به نوشتن ادامه بدهی.

## What the counsellor may see of the chat before

share-title = می‌خواهی نوشته‌های پیشترت دیده شود؟
share-text = { $name } حالا آن را نمی‌بیند. هر چیزی را که می‌خواهی پیش خودت بماند، علامتش را بردار.
share-history = انتخاب‌شده را نشان بده
keep-history = هیچ چیز را نشان نده

## Cover and end

cover-title = توقف
cover-show = ادامه
begin-again = از سر شروع کن
unsupported = این براوزر نوشته‌ات را محافظت کرده نمی‌تواند، به همین خاطر چت شروع نمی‌شود. براوزر دیگری را امتحان کن، یا به یکی از نمبرهای اینجا زنگ بزن.

## Notices

notice-bot_replaced = برنامه از کار ماند. وقتی پس بیاید، چیزهایی را که این بالا نوشته شده خوانده نمی‌تواند. می‌توانی یک انسان واقعی بخواهی.
notice-counsellor_joined = { $name } حالا اینجاست. بررسی کرده‌ایم که اینجا کار می‌کند.
notice-counsellor_lost = ارتباط با کسی که همرایش گپ می‌زدی قطع شد. باز منتظر یک انسان واقعی هستی.
notice-ended_by_visitor = تو چت را ختم کردی. چت نگهداری نمی‌شود.
notice-ended_by_counsellor = کسی که همرایش گپ می‌زدی چت را ختم کرد. چت نگهداری نمی‌شود.
notice-ended_quiet = چت بسته شد، چون وقت زیاد کسی چیزی ننوشت. چت نگهداری نمی‌شود.
notice-history_shared = چیزی که انتخاب کردی نشان داده شد.
notice-history_kept = از نوشته‌های پیشترت چیزی نشان داده نشد.
notice-not_delivered = چیزی که نوشتی نرسید.
notice-item_refused = یک پیام را بررسی کرده نتوانستیم، به همین خاطر نشان داده نمی‌شود.
notice-no_bot = برنامه مصروف است. یک موضوع را انتخاب کن، یا یک انسان واقعی بخواه.
notice-not_now = حالا نشد. باز کوشش کن.
notice-clock = فکر می‌شود ساعت مبایل درست نیست. در این صورت همیشه معلوم کرده نمی‌توانیم که کی جواب می‌دهد.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = برنامه را بررسی کرده نتوانستیم. چیزی به آن فرستاده نمی‌شود.
refused-counsellor = کسی را که می‌خواست جواب بدهد بررسی کرده نتوانستیم. چیزی به او فرستاده نمی‌شود.
refused-duty = بررسی کرده نتوانستیم که کی می‌تواند ببیند تو منتظر هستی. با آن هم در نوبت هستی، اما آن‌ها دلیلش را نمی‌بینند.
refused-directory = لست کسانی را که اینجا کار می‌کنند بررسی کرده نتوانستیم. به همین خاطر تو را به کسی وصل نمی‌کنیم.
refused-relay = سرور آن را قبول نکرد. باز کوشش کن، یا به یک نمبر زنگ بزن.
refused-slow_down = حالا بسیار تیز پیش می‌رود. کمی صبر کن.
refused-clock = فکر می‌شود ساعت مبایل درست نیست، پس بررسی کرده نمی‌توانیم که کی جواب می‌دهد. ساعت را درست کن، یا به یک نمبر زنگ بزن.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = بلی
no = نه
dont-know = نمی‌دانم

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = بیشتر در این باره
layer-law = قانون چی می‌گوید
layer-who = کی کمک کرده می‌تواند؟
layer-list = چند مشوره
guide-start = قدم به قدم پیش برویم
unsure-human = انسان واقعی می‌خواهم

## How long she can write: goes sealed with the card to the counsellor

how-long = چقدر وقت داری که بنویسی؟
how-long-2 = فقط 2 دقیقه
how-long-10 = تقریباً 10 دقیقه
how-long-longer = بیشتر از این
how-long-skip = از این سوال بگذر
how-long-why = جوابت قفل‌شده فرستاده می‌شود، تا فقط کسانی که اینجا کار می‌کنند آن را خوانده بتوانند.

## Pictures and ears

pictures-on = نشان دادن عکس‌ها
pictures-off = فقط نوشته
reader-question = کسی این را برایت به آواز بلند می‌خواند؟
reader-yes = برایت درست است که او از این خبر شود؟ هر وقت خواستی می‌توانی بس کنی. وقتی تنها بودی هم می‌توانی بیشتر بخوانی.
read-aloud = به آواز بلند بخوان
read-stop = دیگر نخوان
no-voice = مبایل برای این زبان آواز ندارد.

## Before the long holidays

season-title = در رخصتی سفر می‌روید؟
season-text = می‌ترسی که در سفر چیزی شود؟ اینجا قدم به قدم مشوره می‌گیری. پیش از رفتن بیشترین کارها را می‌شود کرد.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = نشان دادن کارت به پولیس
border-title = کارت برای نشان دادن
border-how = این را به پولیس یا کارمندان کنترول پاسپورت نشان بده. بهتر است کسی که از او می‌ترسی آن را نبیند.
border-card = من به کمک ضرورت دارم. مرا برخلاف میل خودم می‌برند. بگذارید به تنهایی همرای‌تان گپ بزنم.
border-close = بستن کارت

## Languages

own-language-pending = نوشته‌های این زبان هنوز آماده نیست. اول باید کسانی آن را بخوانند که زبان مادری‌شان همین است. سویدنی یا انگلیسی را انتخاب کن. نمبرهای تماس همین پایین است.
answers-in = جواب‌ها را به کدام زبان می‌خواهی؟
