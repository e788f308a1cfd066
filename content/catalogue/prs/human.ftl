# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Dari (Afghanistan), written from the Swedish. No native reader has read it yet. She is spoken to as تو everywhere.

## Hours

closed-title = حالا بسته هستیم
full-title = حالا نوبت بسیار دراز است
full = پیش از بسته شدن نوبت به تو نمی‌رسد. به همین خاطر حالا در نوبت جای نیست.
opens = { $when } باز می‌کنیم.
opens-unknown = نمی‌دانیم چی وقت باز می‌کنیم.
closed-program = می‌توانی به برنامه نوشته کنی.
night = این نمبرها شب هم جواب می‌دهند:
closing = { $when } بسته می‌کنیم. نمی‌دانیم که پیش از آن نوبت به تو می‌رسد یا نه. تا هر وقت بخواهی در نوبت می‌مانی.
closed-waiting = حالا بسته هستیم. تو هنوز در نوبت هستی، اما نمی‌دانیم کسی به تو می‌رسد یا نه.
notice-closing_soon = زود بسته می‌کنیم. در پایین بیشتر بخوان.

## When

when-today = امروز
when-tomorrow = فردا
when-day-1 = روز دوشنبه
when-day-2 = روز سه‌شنبه
when-day-3 = روز چهارشنبه
when-day-4 = روز پنجشنبه
when-day-5 = روز جمعه
when-day-6 = روز شنبه
when-day-7 = روز یکشنبه
when-date = تاریخ { $date }
when-at = { $day } ساعت { $time }
when-both = { $sweden } به وقت سویدن، { $here } جایی که تو هستی

## The place in line

wait-soon = شاید زود شود، شاید هم { $most } دقیقه وقت بگیرد.
wait-range = شاید بین { $least } و { $most } دقیقه وقت بگیرد.
wait-long = شاید بیشتر از { $least } دقیقه وقت بگیرد.
wait-unknown = نمی‌دانیم چقدر وقت می‌گیرد.
wait-first = نوبت کسی که حالا در خطر است اول می‌آید.
read-none = حالا کسی اینجا { $language } خوانده نمی‌تواند.
read-from = { $language } از { $when } خوانده می‌شود.
read-now = زبان‌هایی که حالا خوانده می‌شود: { $languages }
read-other = هنوز در نوبت هستی. به زبان دیگر هم نوشته کرده می‌توانی.
nobody-else = حالا کس دیگری اینجا نیست. نمی‌دانیم چی وقت کسی می‌آید.
before-read = پیش از آنکه یک انسان بخواند

## Who came

who-region = { $name } در یک مرکز حمایت کار می‌کند: { $region }.
know-name = { $name } را می‌شناسی؟ پس می‌توانی کس دیگری را بگیری.
notice-words_stay = { $name } حالا نوشته‌ات را می‌بیند. اگر از صفحه خارج شوی یا چیزی ننویسی، تا مدتی آنجا می‌ماند. وقتی { $name } چت را ببندد، از بین می‌رود.
notice-someone_else = حالا منتظر کس دیگری هستی و نوبت اول از توست. { $name } از نوشته‌هایت چیزی ندید.
notice-someone_else_read = حالا منتظر کس دیگری هستی و نوبت اول از توست.

## A colleague takes over

transfer-title = می‌خواهی با { $name } نوشته کنی؟
transfer-why = { $from } می‌خواهد تو را به { $name } بسپارد. وقتی این کار را می‌کنیم که کس دیگری زبانت را می‌خواند، یا دربارهٔ چیزی که ضرورت داری بیشتر می‌داند.
transfer-free = تصمیم از توست. اگر نه بگویی، { $from } می‌ماند. اگر بلی بگویی، { $name } فقط چیزی را می‌بیند که خودت نشان بدهی.
transfer-coming = { $name } در راه است. تا آن وقت با { $from } نوشته می‌کنی.
notice-transfer_asked = { $name } می‌پرسد که کس دیگری ادامه داده می‌تواند یا نه. در پایین جواب بده.
notice-transfer_ended = هنوز با { $name } نوشته می‌کنی.

## Silence

notice-silence_here = { $name } هنوز اینجاست. گاهی خواندن و فکر کردن وقت می‌گیرد.
notice-silence_gone = نمی‌دانیم { $name } حالا هست یا نه. چیزی که نوشتی سر جایش است.
silence-long = { $name } 5 دقیقه جواب نداده است. کس دیگری را می‌خواهی؟

## Thanks: three questions that need no answer

feedback-title = می‌خواهی به سه سوال جواب بدهی؟
feedback-why = جواب‌هایت همراه با جواب‌های دیگران شمرده می‌شود. ما نمی‌بینیم کی چی جواب داد.
feedback-rights = حالا دربارهٔ حقوقت بیشتر می‌دانی؟
feedback-where = حالا می‌دانی از کجا کمک بگیری؟
feedback-listened = حس کردی که کسی به تو گوش داد؟
feedback-partly = یک کمی
feedback-thanks = تشکر! حالا می‌توانی از صفحه خارج شوی.
