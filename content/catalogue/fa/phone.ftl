# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Persian (Iran), written from the Swedish. No native reader has read it yet. She is spoken to as تو everywhere.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = انتخاب زبان
exit = خروج
call-now = خطر، همین الان
call-young = Bris، برای زیر 18 سال
no-script = چت در این مرورگر باز نمی‌شود، چون JavaScript خاموش است. می‌توانی به شماره‌های اینجا زنگ بزنی.
no-net = صفحه باز نشد. دوباره امتحان کن، یا به یکی از شماره‌های اینجا زنگ بزن.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = اول یک برنامهٔ کامپیوتری جواب می‌دهد. این برنامه نمی‌تواند کسی را خبر کند.
opening-2 = اگر یک آدم واقعی بخواهی، کسی که اینجا کار می‌کند نوشته‌ات را می‌خواند. چت بعد از پایان ذخیره نمی‌شود.
opening-3 = ما نمی‌بینیم تو کی هستی. اگر بفهمیم کدام کودک زیر 18 سال آسیب می‌بیند، تو یا کس دیگری، باید به خدمات اجتماعی (socialtjänsten) بگوییم تا آن کودک کمک بگیرد. سعی می‌کنیم اول به خودت بگوییم.
before-start = پیش از شروع
start = شروع
exit-keys = در کامپیوتر می‌توانی سه بار کلید Shift را هم بزنی.
exit-card-title = چطور سریع خارج شوی
exit-card-1 = این دکمه همیشه پایین صفحه است.
exit-card-2 = یک بار بزن، صفحه فوری خالی می‌شود. بعد یک صفحهٔ معمولی نشان داده می‌شود.
exit-card-3 = چت دیگر برنمی‌گردد. ولی شاید در گوشی اثری بماند که اینجا بوده‌ای.
numbers = شماره‌هایی برای تماس
language = زبان
traces = ردپا و امنیت
open-letter = خواندن جواب نامه
leave-letter = یک نامه بنویس
cut-off = چتم قطع شد
statement = دسترس‌پذیری
back = بازگشت

## Who reads what she writes now

who-starting = در حال وصل شدن …
who-bot = یک برنامه جواب می‌دهد
who-bot-more = الان هیچ انسانی نمی‌خواند.
who-no-bot = برنامه مشغول است
who-no-bot-more = یک موضوع را انتخاب کن، یا بخواه با یک آدم واقعی حرف بزنی.
who-bot-refused = نتوانستیم برنامه را بررسی کنیم
who-bot-refused-more = برای همین چیزی به آن فرستاده نمی‌شود. می‌توانی موضوعی را انتخاب کنی، یا بخواهی با یک آدم واقعی حرف بزنی.
who-waiting = منتظر یک آدم واقعی هستی
wait-ahead = { $ahead ->
    [0] تو نفر اول صف هستی.
    [one] یک نفر جلوتر از توست.
   *[other] { $ahead } نفر جلوتر از تو هستند.
}
wait-staff = { $staff ->
    [0] الان کسی اینجا نیست، و نمی‌دانیم کی می‌آید.
    [one] الان یک نفر اینجا کار می‌کند.
   *[other] الان { $staff } نفر اینجا کار می‌کنند.
}
wait-program = تا آن موقع برنامه می‌خواند.
wait-nobody = تا آن موقع کسی نمی‌خواند.
who-offered = یک آدم واقعی آمد
who-offered-more = داریم بررسی می‌کنیم که کیست. تا آن موقع برنامه می‌خواند.
who-counsellor = { $name } می‌خواند
who-counsellor-more = بررسی شد. برنامه دیگر نمی‌خواند.
who-counsellor-demo = آزمایشی: کلید واقعی نیست.
who-away = { $name } چند لحظه نیست. نوشته‌ات منتظر می‌ماند.
who-closed = چت تمام شد
who-closed-more = چت ذخیره نمی‌شود.
checked = بررسی شد
program = برنامه

## Connection

connection-online = وصل است
connection-reconnecting = الان ارتباط قطع است. نوشته‌ات همین‌جا می‌ماند و بعد فرستاده می‌شود.
work-slow = الان خیلی‌ها می‌خواهند وارد شوند، برای همین کمی بیشتر طول می‌کشد. تا آن موقع می‌توانی زنگ بزنی.

## The chat

chat-log = چت
intro = سلام! کسی می‌تواند صفحه‌ات را ببیند؟ پس صبر کن تا تنها شوی. لازم نیست بگویی اسمت چیست.
choose-topic = یک موضوع را انتخاب کن یا خودت بنویس
more-topics = موضوع‌های بیشتر
composer = اینجا بنویس
send = بفرست
send-to = برای { $name } فرستاده شود؟
send-to-program = برای برنامه فرستاده شود؟
too-long = برای فرستادن خیلی بلند است. آن را چند تکه کن.
ask-human = یک آدم واقعی می‌خواهم
cancel-waiting = دیگر منتظر نمی‌مانم
someone-else = یک نفر دیگر می‌خواهم
accept-transfer = بله، عوض شود
decline-transfer = نه، همین بماند
from-me = تو
from-page = صفحه
line-sending = در حال فرستادن …
line-delivered = رسید
line-failed = نرسید
line-returned = نرسید. نوشته‌ات هنوز در جای نوشتن هست.
line-retry = دوباره بفرست
new-below = پایین‌تر چیز تازه‌ای هست
new-message = پیام تازه
log-wiped = صفحه مدتی پنهان بود. برای همین آنچه اینجا نوشته بود پاک شد تا کس دیگری نخواند. چت هنوز هست و می‌توانی به نوشتن ادامه بدهی.

## What the counsellor may see of the chat before

share-title = می‌خواهی آنچه قبلاً نوشته‌ای دیده شود؟
share-text = { $name } الان آن را نمی‌بیند. هر چه را می‌خواهی برای خودت بماند، تیکش را بردار.
share-history = انتخاب‌شده‌ها را نشان بده
keep-history = چیزی نشان نده

## Cover and end

cover-title = مکث
cover-show = ادامه
begin-again = از نو شروع کن
unsupported = این مرورگر نمی‌تواند از نوشته‌ات محافظت کند، برای همین چت شروع نمی‌شود. مرورگر دیگری را امتحان کن، یا به یکی از شماره‌های اینجا زنگ بزن.

## Notices

notice-bot_replaced = برنامه از کار افتاد. وقتی برگردد نمی‌تواند چیزهایی را که این بالا نوشته شده بخواند. می‌توانی بخواهی با یک آدم واقعی حرف بزنی.
notice-counsellor_joined = { $name } حالا اینجاست. بررسی کرده‌ایم که اینجا کار می‌کند.
notice-counsellor_lost = ارتباط با کسی که با او حرف می‌زدی قطع شد. دوباره منتظر یک آدم واقعی هستی.
notice-ended_by_visitor = تو چت را تمام کردی. چت ذخیره نمی‌شود.
notice-ended_by_counsellor = کسی که با او حرف می‌زدی چت را تمام کرد. چت ذخیره نمی‌شود.
notice-ended_quiet = چت بسته شد، چون مدت زیادی کسی چیزی ننوشت. چت ذخیره نمی‌شود.
notice-history_shared = آنچه انتخاب کردی نشان داده شد.
notice-history_kept = از آنچه قبلاً نوشته بودی چیزی نشان داده نشد.
notice-not_delivered = چیزی که نوشتی نرسید.
notice-item_refused = نتوانستیم یک پیام را بررسی کنیم، برای همین نشان داده نمی‌شود.
notice-no_bot = برنامه مشغول است. یک موضوع را انتخاب کن، یا بخواه با یک آدم واقعی حرف بزنی.
notice-not_now = الان نشد. دوباره امتحان کن.
notice-clock = انگار ساعت گوشی درست نیست. این‌طوری همیشه نمی‌شود بررسی کرد چه کسی جواب می‌دهد.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = نتوانستیم برنامه را بررسی کنیم. چیزی به آن فرستاده نمی‌شود.
refused-counsellor = نتوانستیم کسی را که می‌خواست جواب بدهد بررسی کنیم. چیزی به او فرستاده نمی‌شود.
refused-duty = نتوانستیم بررسی کنیم چه کسی می‌تواند ببیند که منتظری. با این حال در صف هستی، ولی آن‌ها دلیلش را نمی‌بینند.
refused-directory = نتوانستیم فهرست کسانی را که اینجا کار می‌کنند بررسی کنیم. برای همین تو را به کسی وصل نمی‌کنیم.
refused-relay = سرور آن را نپذیرفت. دوباره امتحان کن، یا به یک شماره زنگ بزن.
refused-slow_down = الان خیلی تند پیش می‌رود. کمی صبر کن.
refused-clock = انگار ساعت گوشی درست نیست، پس نمی‌توانیم بررسی کنیم چه کسی جواب می‌دهد. ساعت را درست کن، یا به یک شماره زنگ بزن.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = بله
no = نه
dont-know = نمی‌دانم

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = بیشتر در این باره
layer-law = قانون چه می‌گوید
layer-who = چه کسی می‌تواند کمک کند؟
layer-list = چند توصیه
guide-start = قدم به قدم پیش برویم
unsure-human = آدم واقعی را ترجیح می‌دهم

## How long she can write: goes sealed with the card to the counsellor

how-long = چقدر وقت داری بنویسی؟
how-long-2 = فقط 2 دقیقه
how-long-10 = حدود 10 دقیقه
how-long-longer = بیشتر از این
how-long-skip = رد شدن از این سؤال
how-long-why = جوابت قفل‌شده فرستاده می‌شود، تا فقط کسانی که اینجا کار می‌کنند بتوانند آن را بخوانند.

## Pictures and ears

pictures-on = نشان دادن عکس‌ها
pictures-off = فقط متن
reader-question = کسی دارد این را برایت بلند می‌خواند؟
reader-yes = راحتی که او این چیزها را بداند؟ هر وقت بخواهی می‌توانی تمامش کنی. بعداً که تنها شدی هم می‌توانی بقیه‌اش را بخوانی.
read-aloud = بلند بخوان
read-stop = دیگر نخوان
no-voice = گوشی برای این زبان صدا ندارد.

## Before the long holidays

season-title = در تعطیلات سفر می‌روید؟
season-text = می‌ترسی در سفر اتفاقی برایت بیفتد؟ اینجا قدم به قدم راهنمایی می‌گیری. پیش از سفر بیشترین کارها را می‌شود کرد.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = نشان دادن کارت به پلیس
border-title = کارتی برای نشان دادن
border-how = این را به پلیس یا کارکنان کنترل گذرنامه نشان بده. بهتر است کسی که از او می‌ترسی این را نبیند.
border-card = من کمک لازم دارم. مرا برخلاف میلم می‌برند. بگذارید تنهایی با شما حرف بزنم.
border-close = بستن کارت

## Languages

own-language-pending = متن‌های این زبان هنوز آماده نیست. اول باید کسانی که زبان مادری‌شان همین است آن‌ها را بخوانند. سوئدی یا انگلیسی را انتخاب کن. شماره‌های تماس همین پایین است.
answers-in = جواب‌ها را به چه زبانی می‌خواهی؟
