# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Central Kurdish (Sorani), written from the Swedish. No native reader has read it yet.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = زمان هەڵبژێرە
exit = دەرچوون
call-now = ئێستا لە مەترسیدام
call-young = Bris، بۆ تۆی خوار 18 ساڵ
no-script = چاتەکە لەم وێبگەڕەدا دەست پێ ناکات، چونکە JavaScript کوژاوەتەوە. دەتوانیت تەلەفۆن بکەیت بۆ ژمارەکانی ئێرە.
no-net = لاپەڕەکە نەکرایەوە. دووبارە هەوڵ بدە، یان تەلەفۆن بکە بۆ ژمارەیەکی ئێرە.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = سەرەتا پرۆگرامێک وەڵام دەداتەوە. ئەو ناتوانێت کەس ئاگادار بکاتەوە.
opening-2 = ئەگەر داوای مرۆڤێک بکەیت، کەسێک دەیخوێنێتەوە کە لێرە کار دەکات. دوای ئەوە چاتەکە هەڵناگیرێت.
opening-3 = ئێمە نابینین تۆ کێیت. ئەگەر بزانین کام منداڵی خوار 18 ساڵ زیانی پێ دەگات، تۆ بیت یان کەسێکی تر، دەبێت بە خزمەتگوزاریی کۆمەڵایەتی (socialtjänsten) بڵێین، بۆ ئەوەی منداڵەکە یارمەتی وەربگرێت. هەوڵ دەدەین سەرەتا بە خۆتی بڵێین.
before-start = پێش ئەوەی دەست پێ بکەیت
start = دەست پێ بکە
exit-keys = لە کۆمپیوتەردا دەتوانیت سێ جار دوگمەی Shift دابگریت.
exit-card-title = چۆن بە خێرایی دەربچیت
exit-card-1 = ئەم دوگمەیە هەمیشە لە خوارەوەیە.
exit-card-2 = یەک جار دایبگرە، لاپەڕەکە یەکسەر بەتاڵ دەبێت. پاشان لاپەڕەیەکی ئاسایی پیشان دەدرێت.
exit-card-3 = چاتەکە ناگەڕێتەوە. بەڵام ڕەنگە هێشتا لە مۆبایلەکەدا دیار بێت کە لێرە بوویت.
numbers = ژمارەکانی تەلەفۆن
language = زمان
traces = شوێنپێ و پاراستن
open-letter = خوێندنەوەی وەڵامی نامە
leave-letter = نامەیەک بنووسە
cut-off = چاتەکەم پچڕا
statement = گونجاندن بۆ هەمووان
back = گەڕانەوە

## Who reads what she writes now

who-starting = پەیوەندی دەبەسترێت …
who-bot = پرۆگرامێک وەڵام دەداتەوە
who-bot-more = ئێستا هیچ مرۆڤێک ناخوێنێتەوە.
who-no-bot = پرۆگرامەکە سەرقاڵە
who-no-bot-more = بابەتێک هەڵبژێرە، یان داوای مرۆڤێک بکە.
who-bot-refused = نەتوانرا پرۆگرامەکە بپشکنرێت
who-bot-refused-more = بۆیە هیچی بۆ نانێردرێت. دەتوانیت بابەتێک هەڵبژێریت یان داوای مرۆڤێک بکەیت.
who-waiting = چاوەڕێی مرۆڤێکیت
wait-ahead = { $ahead ->
    [0] تۆ یەکەمیت لە نۆرەدا.
    [one] کەسێک لە پێش تۆیە.
   *[other] { $ahead } کەس لە پێش تۆن.
}
wait-staff = { $staff ->
    [0] ئێستا هیچ مرۆڤێک لێرە نییە، و نازانین کەی یەکێک دێت.
    [one] ئێستا مرۆڤێک لەسەر کارە.
   *[other] ئێستا { $staff } مرۆڤ لەسەر کارن.
}
wait-program = تا ئەو کاتە پرۆگرامەکە دەیخوێنێتەوە.
wait-nobody = تا ئەو کاتە کەس نایخوێنێتەوە.
who-offered = مرۆڤێک لێرەیە
who-offered-more = ئێمە دەپشکنین ئەو کێیە. تا ئەو کاتە پرۆگرامەکە دەیخوێنێتەوە.
who-counsellor = { $name } دەیخوێنێتەوە
who-counsellor-more = پشکنراوە. پرۆگرامەکە ئیتر ناخوێنێتەوە.
who-counsellor-demo = تاقیکردنەوە: کلیلەکە ڕاستەقینە نییە.
who-away = { $name } بۆ ماوەیەکی کەم لێرە نییە. ئەوەی دەینووسیت چاوەڕێ دەکات.
who-closed = چاتەکە کۆتایی هات
who-closed-more = چاتەکە هەڵناگیرێت.
checked = پشکنراوە
program = پرۆگرامەکە

## Connection

connection-online = پەیوەندی هەیە
connection-reconnecting = ئێستا پەیوەندی نییە. ئەوەی دەینووسیت لێرە دەمێنێتەوە و دواتر دەنێردرێت.
work-slow = ئێستا زۆر کەس دەیانەوێت بێنە ژوورەوە، بۆیە کەمێک زیاتر دەخایەنێت. تا ئەو کاتە دەتوانیت تەلەفۆن بکەیت.

## The chat

chat-log = چاتەکە
intro = سڵاو! کەس دەتوانێت شاشەکەت ببینێت؟ ئەگەر وایە، چاوەڕێ بکە تا بە تەنیا دەبیت. پێویست ناکات ناوی خۆت بڵێیت.
choose-topic = بابەتێک هەڵبژێرە یان خۆت بنووسە
more-topics = بابەتی تر
composer = لێرە بنووسە
send = بنێرە
send-to = بۆ { $name } بنێردرێت؟
send-to-program = بۆ پرۆگرامەکە بنێردرێت؟
too-long = زۆر درێژە و نانێردرێت. بەش بەشی بکە.
ask-human = داوای مرۆڤێک بکە
cancel-waiting = واز لە چاوەڕوانی بهێنە
someone-else = کەسێکی ترم دەوێت
accept-transfer = بەڵێ، بیگۆڕە
decline-transfer = نەخێر، با بمێنێتەوە
from-me = تۆ
from-page = لاپەڕەکە
line-sending = دەنێردرێت …
line-delivered = گەیشت
line-failed = نەگەیشت
line-returned = نەگەیشت. وشەکانت لە شوێنی نووسین ماونەتەوە.
line-retry = دووبارە بینێرە
new-below = نوێ لە خوارەوە
new-message = نامەیەکی نوێ
log-wiped = لاپەڕەکە ماوەیەک شاردرابووەوە. بۆیە ئەوەی لێرە نووسرابوو لابرا، بۆ ئەوەی کەسی تر نەیخوێنێتەوە. چاتەکە هێشتا ماوە و دەتوانیت لە نووسین بەردەوام بیت.

## What the counsellor may see of the chat before

share-title = دەتەوێت ئەوەی پێشتر نووسیوتە پیشانی بدەیت؟
share-text = ئێستا { $name } نایبینێت. نیشانەکە لەسەر ئەوە لاببە کە دەتەوێت بۆ خۆت بیهێڵیتەوە.
share-history = هەڵبژێردراوەکان پیشان بدە
keep-history = هیچ پیشان مەدە

## Cover and end

cover-title = ڕاگیراوە
cover-show = بەردەوام بە
begin-again = سەرلەنوێ دەست پێ بکە
unsupported = ئەم وێبگەڕە ناتوانێت ئەوەی دەینووسیت بپارێزێت، بۆیە چاتەکە دەست پێ ناکات. وێبگەڕێکی تر تاقی بکەرەوە، یان تەلەفۆن بکە بۆ ژمارەیەکی ئێرە.

## Notices

notice-bot_replaced = پرۆگرامەکە وەستا. کاتێک دەگەڕێتەوە، ناتوانێت ئەوەی لێرە لە سەرەوە نووسراوە بخوێنێتەوە. دەتوانیت داوای مرۆڤێک بکەیت.
notice-counsellor_joined = ئێستا { $name } لێرەیە. پشکنیمان و لێرە کار دەکات.
notice-counsellor_lost = پەیوەندی لەگەڵ ئەو کەسە پچڕا کە قسەت لەگەڵ دەکرد. ئێستا دووبارە چاوەڕێی مرۆڤێکیت.
notice-ended_by_visitor = تۆ کۆتاییت بە چاتەکە هێنا. چاتەکە هەڵناگیرێت.
notice-ended_by_counsellor = ئەو کەسەی قسەت لەگەڵ دەکرد کۆتایی بە چاتەکە هێنا. چاتەکە هەڵناگیرێت.
notice-ended_quiet = چاتەکە داخرا، چونکە ماوەیەکی زۆر بێدەنگ بوو. چاتەکە هەڵناگیرێت.
notice-history_shared = ئەوەی هەڵتبژارد پیشانت دا.
notice-history_kept = هیچ لەوەی پێشتر نووسیوتە پیشانت نەدا.
notice-not_delivered = شتێک کە نووسیت نەگەیشت.
notice-item_refused = نەتوانرا نامەیەک بپشکنرێت، بۆیە پیشان نادرێت.
notice-no_bot = پرۆگرامەکە سەرقاڵە. بابەتێک هەڵبژێرە، یان داوای مرۆڤێک بکە.
notice-not_now = ئێستا نەکرا. دووبارە هەوڵ بدە.
notice-clock = وا دیارە کاتژمێری مۆبایلەکە هەڵەیە. لەو کاتەدا هەمیشە ناتوانرێت بپشکنرێت کێ وەڵام دەداتەوە.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = نەتوانرا پرۆگرامەکە بپشکنرێت. هیچی بۆ نانێردرێت.
refused-counsellor = نەتوانرا ئەو کەسە بپشکنرێت کە ویستی وەڵام بداتەوە. هیچی بۆ نانێردرێت.
refused-duty = نەتوانرا بپشکنرێت کێ دەتوانێت ببینێت کە تۆ چاوەڕێیت. هەر لە نۆرەدایت، بەڵام ئەوان نابینن بۆچی.
refused-directory = نەتوانرا لیستی ئەوانەی لێرە کار دەکەن بپشکنرێت. بۆیە کەس پەیوەست ناکەین.
refused-relay = سێرڤەرەکە وەری نەگرت. دووبارە هەوڵ بدە، یان تەلەفۆن بکە بۆ ژمارەیەک.
refused-slow_down = ئێستا زۆر خێرایە. کەمێک چاوەڕێ بکە.
refused-clock = وا دیارە کاتژمێری مۆبایلەکە هەڵەیە، بۆیە ناتوانین بپشکنین کێ وەڵام دەداتەوە. کاتژمێرەکە ڕاست بکەرەوە، یان تەلەفۆن بکە بۆ ژمارەیەک.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = بەڵێ
no = نەخێر
dont-know = نازانم

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = زیاتر لەبارەی ئەمەوە
layer-law = یاسا چی دەڵێت
layer-who = کێ دەتوانێت یارمەتی بدات؟
layer-list = ئامۆژگاری بۆ تۆ
guide-start = هەنگاو بە هەنگاو
unsure-human = یان داوای مرۆڤێک بکە

## How long she can write: goes sealed with the card to the counsellor

how-long = چەند کاتت هەیە بۆ نووسین؟
how-long-2 = تەنیا 2 خولەک
how-long-10 = نزیکەی 10 خولەک
how-long-longer = لەوە زیاتر
how-long-skip = لێی بگەڕێ
how-long-why = وەڵامەکە بە قفڵکراوی دەنێردرێت، بۆ ئەوەی تەنیا ئەوانەی لێرە کار دەکەن بتوانن بیخوێننەوە.

## Pictures and ears

pictures-on = وێنە پیشان بدە
pictures-off = تەنیا نووسین پیشان بدە
reader-question = کەسێک ئەمەت بۆ دەخوێنێتەوە؟
reader-yes = پێت ئاساییە ئەو کەسە ئەمە بزانێت؟ هەر کاتێک ویستت دەتوانیت بوەستیت. هەروەها دەتوانیت کاتێک تەنیایت زیاتر بخوێنیتەوە.
read-aloud = بە دەنگ بیخوێنەوە
read-stop = خوێندنەوەکە بوەستێنە
no-voice = مۆبایلەکە دەنگی بۆ ئەم زمانە نییە.

## Before the long holidays

season-title = لە پشوودا سەفەر دەکەن؟
season-text = دەترسیت لە سەفەرێکدا شتێک ڕوو بدات؟ لێرە دەتوانیت هەنگاو بە هەنگاو ئامۆژگاری وەربگریت. پێش ئەوەی بڕۆن زۆرترین شت دەکرێت.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = کارت بۆ پۆلیس پیشان بدە
border-title = کارت بۆ پیشاندان
border-how = ئەمە پیشانی پۆلیس یان کارمەندانی پشکنینی پاسپۆرت بدە. باشترە کاتێک بیکەیت کە ئەوەی لێی دەترسیت نەتبینێت.
border-card = پێویستم بە یارمەتییە. بەبێ ویستی خۆم دەمبەن. با بە تەنیا قسەتان لەگەڵ بکەم.
border-close = کارتەکە دابخە

## Languages

own-language-pending = نووسینەکانی ئەم زمانە هێشتا تەواو نین. دەبێت سەرەتا کەسانێک بیانخوێننەوە کە ئەمە زمانی دایکیانە. سویدی یان ئینگلیزی هەڵبژێرە. ژمارەکانی تەلەفۆن لێرە لە خوارەوەن.
answers-in = بە کام زمان وەڵامەکانت دەوێت؟
