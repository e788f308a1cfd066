# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Coming back without words, in Dari. No native reader has read it yet.

## The twelve pictures

back-picture-1 = سیب
back-picture-2 = بایسکل
back-picture-3 = کشتی
back-picture-4 = ماهی
back-picture-5 = پروانه
back-picture-6 = درخت
back-picture-7 = چتری
back-picture-8 = پشک
back-picture-9 = توپ
back-picture-10 = پیاله
back-picture-11 = کلید
back-picture-12 = گل

## Two pictures while she waits: offered, never forced

back-offer-title = اگر چت قطع شد
back-offer-why = اگر می‌خواهی دو تصویر انتخاب کن و به یاد داشته باش. اگر صفحه بسته شود، کسی که با او نوشته می‌کنی تو را با آن‌ها شناخته می‌تواند.
back-offer-honest = تصویرها کلید نیست. کسی که انتخابت را دیده، همان‌ها را نشان داده می‌تواند.
back-offer-sealed = قفل‌شده فرستاده می‌شود، تا فقط کسانی که اینجا کار می‌کنند آن‌ها را دیده بتوانند.
back-pick-first = یک تصویر انتخاب کن
back-pick-second = یک تصویر دیگر انتخاب کن
back-picked = { $first } و { $second } را انتخاب کردی.
back-change = انتخاب تصویرهای دیگر
back-skip = از این بگذر

## "I was cut off"

back-cut-title = چت قطع شد؟
back-cut-why = همان دو تصویر پیشتر را انتخاب کن. بعد یک انسان واقعی می‌خواهی.
back-cut-honest = اگر کسی که اینجا کار می‌کند تصویرها را بشناسد، ادامه داده می‌توانید. اگر نه، مثل همه منتظر می‌مانی. یک بار کوشش کرده می‌توانی.
back-cut-none = تصویری انتخاب نکرده بودی؟ برگرد و مثل همیشه شروع کن.
back-cut-chosen = می‌خواهی { $first } و { $second } را نشان بدهی؟
back-cut-go = بلی، یک انسان می‌خواهم
back-agreed = یک وقت را فیصله کردیم
back-agreed-why = دو تصویری را که فیصله کردید انتخاب کن. کسی که اینجا کار می‌کند آن‌ها را مقایسه می‌کند. تا آن وقت مثل همه منتظر می‌مانی.

## A return that the counsellor offers

back-return-title = { $name } می‌خواهد با تو یک وقت را فیصله کند
back-return-when = وقت: { $when }
back-return-pictures = تصویرها: { $first } و { $second }
back-return-keep = { $name } می‌خواهد این را تا آن وقت نگهداری کند:
back-return-keep-none = هیچ چیز از نوشته‌های شما نمی‌ماند.
back-return-honest = وقت، تصویرها و چیزی که اینجا نوشته است قفل می‌شود، تا فقط کسانی که اینجا کار می‌کنند آن را باز کرده بتوانند. بعد از 14 روز پاک می‌شود.
back-return-weak = کسی که بداند تصویرها کدام است، می‌تواند بگوید که توست. به همین خاطر اول می‌پرسیم، و چیزی از نوشته‌هایت را نشان نمی‌دهیم.
back-return-how = در آن وقت به اینجا بیا. «چتم قطع شد» را انتخاب کن و بعد «یک وقت را فیصله کردیم» را. چیزی از این در مبایل نمی‌ماند.
back-return-free = تصمیم از توست. اگر نه بگویی، چیزی نگهداری نمی‌شود و به نوشتن ادامه می‌دهید.
back-return-yes = بلی، خوب است
back-return-no = نه، تشکر
back-return-agreed = فیصله شد: { $when }. وقت و تصویرها را به یاد داشته باش.
back-return-declined = گفتی نه. چیزی نگهداری نمی‌شود.
notice-return_offered = { $name } می‌خواهد با تو یک وقت را فیصله کند. در پایین جواب بده.
