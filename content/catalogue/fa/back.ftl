# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Coming back without words, in Persian. No native reader has read it yet.

## The twelve pictures

back-picture-1 = سیب
back-picture-2 = دوچرخه
back-picture-3 = قایق
back-picture-4 = ماهی
back-picture-5 = پروانه
back-picture-6 = درخت
back-picture-7 = چتر
back-picture-8 = گربه
back-picture-9 = توپ
back-picture-10 = فنجان
back-picture-11 = کلید
back-picture-12 = گل

## Two pictures while she waits: offered, never forced

back-offer-title = اگر چت قطع شد
back-offer-why = اگر می‌خواهی دو تصویر انتخاب کن و یادت بماند. اگر صفحه بسته شود، کسی که با او می‌نویسی می‌تواند تو را با آن‌ها بشناسد.
back-offer-honest = تصویرها کلید نیستند. کسی که انتخاب کردنت را دیده می‌تواند همان‌ها را نشان بدهد.
back-offer-sealed = قفل‌شده فرستاده می‌شوند، تا فقط کسانی که اینجا کار می‌کنند بتوانند آن‌ها را ببینند.
back-pick-first = یک تصویر انتخاب کن
back-pick-second = یک تصویر دیگر انتخاب کن
back-picked = { $first } و { $second } را انتخاب کردی.
back-change = انتخاب تصویرهای دیگر
back-skip = رد شدن

## "I was cut off"

back-cut-title = چت قطع شد؟
back-cut-why = همان دو تصویر دفعهٔ قبل را انتخاب کن. بعد یک آدم واقعی می‌خواهی.
back-cut-honest = اگر کسی که اینجا کار می‌کند تصویرها را بشناسد، می‌توانید ادامه بدهید. اگر نه، مثل همه منتظر می‌مانی. یک بار می‌توانی امتحان کنی.
back-cut-none = تصویری انتخاب نکرده بودی؟ برگرد و مثل همیشه شروع کن.
back-cut-chosen = می‌خواهی { $first } و { $second } را نشان بدهی؟
back-cut-go = بله، یک آدم می‌خواهم
back-agreed = وقتی قرار گذاشته‌ایم
back-agreed-why = همان دو تصویری را که قرار گذاشتید انتخاب کن. کسی که اینجا کار می‌کند آن‌ها را مقایسه می‌کند. تا آن وقت مثل همه منتظر می‌مانی.

## A return that the counsellor offers

back-return-title = { $name } می‌خواهد با تو یک وقت قرار بگذارد
back-return-when = وقت: { $when }
back-return-pictures = تصویرها: { $first } و { $second }
back-return-keep = { $name } می‌خواهد این را تا آن وقت نگه دارد:
back-return-keep-none = هیچ‌چیز از نوشته‌هایتان نمی‌ماند.
back-return-honest = وقت، تصویرها و آنچه اینجا نوشته شده قفل می‌شود، تا فقط کسانی که اینجا کار می‌کنند بتوانند بازش کنند. بعد از 14 روز پاک می‌شود.
back-return-weak = کسی که بداند تصویرها کدام است می‌تواند بگوید که توست. برای همین اول می‌پرسیم، و چیزی از نوشته‌هایت را نشان نمی‌دهیم.
back-return-how = در آن وقت به اینجا بیا. «چتم قطع شد» را انتخاب کن و بعد «وقتی قرار گذاشته‌ایم» را. چیزی از این در گوشی ذخیره نمی‌شود.
back-return-free = تصمیم با توست. اگر نه بگویی، چیزی نگه داشته نمی‌شود و به نوشتن ادامه می‌دهید.
back-return-yes = بله، خوب است
back-return-no = نه، ممنون
back-return-agreed = قرار شد { $when }. وقت و تصویرها یادت بماند.
back-return-declined = گفتی نه. چیزی نگه داشته نمی‌شود.
notice-return_offered = { $name } می‌خواهد با تو یک وقت قرار بگذارد. پایین همین صفحه جواب بده.
