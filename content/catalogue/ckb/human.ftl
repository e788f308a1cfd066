# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Central Kurdish (Sorani), written from the Swedish. No native reader has read it yet.

## Hours

closed-title = ئێستا داخراوین
full-title = ئێستا نۆرەکە زۆر درێژە
full = پێش ئەوەی دابخەین، نۆرە بە تۆ ناگات. بۆیە ئێستا لە نۆرەدا شوێن نییە.
opens = { $when } دەکەینەوە.
opens-unknown = نازانین کەی دەکەینەوە.
closed-program = دەتوانیت لە نووسین بۆ پرۆگرامەکە بەردەوام بیت.
night = ئەم ژمارانە شەویش وەڵام دەدەنەوە:
closing = { $when } دادەخەین. نازانین پێش ئەوە نۆرە بە تۆ دەگات یان نا. تا هەر کاتێک بتەوێت لە نۆرەدا دەمێنیتەوە.
closed-waiting = ئێستا داخراوین. هێشتا لە نۆرەدایت، بەڵام نازانین کەس بە تۆ دەگات یان نا.
notice-closing_soon = بەم زووانە دادەخەین. لێرە لە خوارەوە زیاتر بخوێنەوە.

## When

when-today = ئەمڕۆ
when-tomorrow = سبەینێ
when-day-1 = دووشەممە
when-day-2 = سێشەممە
when-day-3 = چوارشەممە
when-day-4 = پێنجشەممە
when-day-5 = هەینی
when-day-6 = شەممە
when-day-7 = یەکشەممە
when-date = ڕۆژی { $date }
when-at = { $day } کاتژمێر { $time }
when-both = { $sweden } لە سوید، { $here } لەو شوێنەی تۆ لێیت

## The place in line

wait-soon = ڕەنگە زوو بێت، بەڵام ڕەنگە { $most } خولەکیش بخایەنێت.
wait-range = ڕەنگە لە نێوان { $least } و { $most } خولەک بخایەنێت.
wait-long = ڕەنگە زیاتر لە { $least } خولەک بخایەنێت.
wait-unknown = نازانین چەند دەخایەنێت.
wait-first = ئەوەی ئێستا لە مەترسیدایە سەرەتا نۆرەی دێت.
read-none = ئێستا کەس لێرە ناتوانێت { $language } بخوێنێتەوە.
read-from = { $language } لە { $when } دەخوێنرێتەوە.
read-now = ئەو زمانانەی ئێستا دەخوێنرێنەوە: { $languages }
read-other = هێشتا لە نۆرەدایت. دەتوانیت بە زمانێکی تریش بنووسیت.
nobody-else = ئێستا کەسی تر لێرە نییە. نازانین کەی یەکێک دێت.
before-read = پێش ئەوەی مرۆڤێک بیخوێنێتەوە

## Who came

who-region = { $name } لە ناوەندێکی پشتیوانی کار دەکات: { $region }.
know-name = { $name } دەناسیت؟ دەتوانیت داوای کەسێکی تر بکەیت.
notice-words_stay = ئێستا { $name } وشەکانت دەبینێت. ئەگەر لە لاپەڕەکە دەربچیت یان بێدەنگ بیت، ماوەیەک لەوێ دەمێننەوە. کاتێک { $name } چاتەکە دادەخات، نامێنن.
notice-someone_else = ئێستا چاوەڕێی کەسێکی تریت، و تۆ یەکەمیت. { $name } هیچی لەوە نەبینی کە نووسیت.
notice-someone_else_read = ئێستا چاوەڕێی کەسێکی تریت، و تۆ یەکەمیت.

## A colleague takes over

transfer-title = دەتەوێت لەگەڵ { $name } بنووسیت؟
transfer-why = { $from } دەیەوێت بتداتە دەست { $name }. ئێمە ئەوە دەکەین کاتێک کەسێکی تر زمانەکەت دەخوێنێتەوە، یان زیاتر دەربارەی ئەوە دەزانێت کە پێویستتە.
transfer-free = تۆ بڕیار دەدەیت. ئەگەر بڵێیت نەخێر، { $from } دەمێنێتەوە. ئەگەر بڵێیت بەڵێ، { $name } تەنیا ئەوە دەبینێت کە خۆت پیشانی دەدەیت.
transfer-coming = { $name } لە ڕێگایە. تا ئەو کاتە لەگەڵ { $from } دەنووسیت.
notice-transfer_asked = { $name } دەپرسێت کەسێکی تر دەتوانێت درێژە بدات یان نا. لێرە لە خوارەوە وەڵام بدەرەوە.
notice-transfer_ended = هێشتا لەگەڵ { $name } دەنووسیت.

## Silence

notice-silence_here = { $name } هێشتا لێرەیە. هەندێک جار خوێندنەوە و بیرکردنەوە کاتی دەوێت.
notice-silence_gone = نازانین { $name } ئێستا لێرەیە یان نا. ئەوەی نووسیوتە ماوەتەوە.
silence-long = { $name } 5 خولەکە وەڵامی نەداوەتەوە. کەسێکی تر دەوێت؟

## Thanks: three questions that need no answer

feedback-title = دەتەوێت وەڵامی سێ پرسیار بدەیتەوە؟
feedback-why = وەڵامەکانت لەگەڵ هی کەسانی تر دەژمێردرێن. ئێمە نابینین کێ چی وەڵام دایەوە.
feedback-rights = ئێستا زیاتر دەربارەی مافەکانت دەزانیت؟
feedback-where = ئێستا دەزانیت لە کوێ یارمەتی وەربگریت؟
feedback-listened = هەستت کرد کەسێک گوێی لێ گرتیت؟
feedback-partly = تا ڕادەیەک
feedback-thanks = سوپاس! ئێستا دەتوانیت لە لاپەڕەکە دەربچیت.
