# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Persian (Iran), written from the Swedish. No native reader has read it yet. She is spoken to as تو everywhere.

## Hours

closed-title = الان بسته‌ایم
full-title = الان صف خیلی طولانی است
full = قبل از بسته شدن، نوبت به تو نمی‌رسد. برای همین الان در صف جا نیست.
opens = { $when } باز می‌کنیم.
opens-unknown = نمی‌دانیم کِی باز می‌کنیم.
closed-program = می‌توانی باز هم برای برنامه بنویسی.
night = این شماره‌ها شب هم جواب می‌دهند:
closing = { $when } می‌بندیم. نمی‌دانیم قبل از آن نوبت به تو می‌رسد یا نه. تا هر وقت بخواهی در صف می‌مانی.
closed-waiting = الان بسته‌ایم. هنوز در صف هستی، ولی نمی‌دانیم کسی به تو می‌رسد یا نه.
notice-closing_soon = به‌زودی می‌بندیم. پایین همین صفحه بیشتر بخوان.

## When

when-today = امروز
when-tomorrow = فردا
when-day-1 = دوشنبه
when-day-2 = سه‌شنبه
when-day-3 = چهارشنبه
when-day-4 = پنجشنبه
when-day-5 = جمعه
when-day-6 = شنبه
when-day-7 = یکشنبه
when-date = تاریخ { $date }
when-at = { $day } ساعت { $time }
when-both = { $sweden } به وقت سوئد، { $here } جایی که تو هستی

## The place in line

wait-soon = شاید زود بشود، شاید هم { $most } دقیقه طول بکشد.
wait-range = احتمالاً بین { $least } و { $most } دقیقه طول می‌کشد.
wait-long = احتمالاً بیشتر از { $least } دقیقه طول می‌کشد.
wait-unknown = نمی‌دانیم چقدر طول می‌کشد.
wait-first = کسی که الان در خطر است، اول نوبتش می‌شود.
read-none = الان کسی اینجا نمی‌تواند { $language } بخواند.
read-from = { $language } از { $when } خوانده می‌شود.
read-now = زبان‌هایی که الان خوانده می‌شود: { $languages }
read-other = هنوز در صف هستی. می‌توانی به زبان دیگری هم بنویسی.
nobody-else = الان کس دیگری اینجا نیست. نمی‌دانیم کِی کسی می‌آید.
before-read = قبل از اینکه یک آدم بخواند

## Who came

who-region = { $name } در یک مرکز حمایت کار می‌کند: { $region }.
know-name = { $name } را می‌شناسی؟ پس می‌توانی یک نفر دیگر را بخواهی.
notice-words_stay = { $name } الان نوشته‌ات را می‌بیند. اگر از صفحه خارج شوی یا چیزی ننویسی، مدتی آنجا می‌ماند. وقتی { $name } چت را ببندد، از بین می‌رود.
notice-someone_else = الان منتظر یک نفر دیگر هستی و نفر اولی. { $name } چیزی از نوشته‌هایت را ندید.
notice-someone_else_read = الان منتظر یک نفر دیگر هستی و نفر اولی.

## A colleague takes over

transfer-title = می‌خواهی با { $name } بنویسی؟
transfer-why = { $from } می‌خواهد تو را به { $name } بسپارد. این کار را وقتی می‌کنیم که کس دیگری زبانت را می‌خواند، یا دربارهٔ چیزی که لازم داری بیشتر می‌داند.
transfer-free = تصمیم با توست. اگر بگویی نه، { $from } می‌ماند. اگر بگویی بله، { $name } فقط چیزی را می‌بیند که خودت نشان می‌دهی.
transfer-coming = { $name } در راه است. تا آن موقع با { $from } می‌نویسی.
notice-transfer_asked = { $name } می‌پرسد کس دیگری می‌تواند ادامه بدهد یا نه. همین پایین جواب بده.
notice-transfer_ended = هنوز با { $name } می‌نویسی.

## Silence

notice-silence_here = { $name } هنوز اینجاست. گاهی خواندن و فکر کردن زمان می‌برد.
notice-silence_gone = نمی‌دانیم { $name } الان هست یا نه. چیزی که نوشتی سر جایش مانده.
silence-long = { $name } 5 دقیقه جواب نداده است. یک نفر دیگر را می‌خواهی؟

## Thanks: three questions that need no answer

feedback-title = می‌خواهی به سه سؤال جواب بدهی؟
feedback-why = جواب‌هایت همراه جواب‌های دیگران شمرده می‌شود. ما نمی‌بینیم چه کسی چه جوابی داد.
feedback-rights = الان دربارهٔ حقوقت بیشتر می‌دانی؟
feedback-where = الان می‌دانی از کجا کمک بگیری؟
feedback-listened = حس کردی کسی به حرفت گوش داد؟
feedback-partly = تا حدی
feedback-thanks = ممنون! الان می‌توانی از صفحه خارج شوی.
