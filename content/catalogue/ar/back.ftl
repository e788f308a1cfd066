# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Coming back without words, in Arabic. No native reader has read it yet.

## The twelve pictures

back-picture-1 = تفاحة
back-picture-2 = دراجة
back-picture-3 = قارب
back-picture-4 = سمكة
back-picture-5 = فراشة
back-picture-6 = شجرة
back-picture-7 = مظلة
back-picture-8 = قطة
back-picture-9 = كرة
back-picture-10 = فنجان
back-picture-11 = مفتاح
back-picture-12 = زهرة

## Two pictures while she waits: offered, never forced

back-offer-title = إذا انقطعت المحادثة
back-offer-why = يمكنك اختيار صورتين وتذكرهما. إذا أُغلقت الصفحة، يستطيع من يكتب معك أن يعرفك بهما.
back-offer-honest = الصورتان ليستا مفتاحًا. من رآك تختار يمكنه أن يعرض الصورتين نفسيهما.
back-offer-sealed = تُرسلان مقفلتين، حتى لا يراهما إلا من يعملون هنا.
back-pick-first = اختيار صورة
back-pick-second = اختيار صورة أخرى
back-picked = اخترت: { $first } و{ $second }.
back-change = اختيار صور أخرى
back-skip = تخطي هذا

## "I was cut off"

back-cut-title = هل انقطعت المحادثة؟
back-cut-why = المطلوب اختيار الصورتين نفسيهما كما في المرة السابقة. ثم تطلب شخصًا حقيقيًا.
back-cut-honest = إذا عرف الصورتين من يعمل هنا، يمكنكما أن تكملا. وإلا يكون انتظارك مثل غيرك. لك محاولة واحدة.
back-cut-none = لم تختر صورًا؟ يمكنك الرجوع والبدء كالعادة.
back-cut-chosen = هل تعرض { $first } و{ $second }؟
back-cut-go = نعم، طلب شخص حقيقي
back-agreed = اتفقنا على موعد
back-agreed-why = المطلوب اختيار الصورتين اللتين اتفقتما عليهما. من يعمل هنا يقارنهما. وحتى ذلك الوقت يكون انتظارك مثل غيرك.

## A return that the counsellor offers

back-return-title = اقتراح موعد معك من { $name }
back-return-when = الموعد: { $when }
back-return-pictures = الصورتان: { $first } و{ $second }
back-return-keep = هذا ما يبقى محفوظًا حتى ذلك الوقت عند { $name }:
back-return-keep-none = لا يبقى شيء مما كتبتماه.
back-return-honest = يُقفل الموعد والصورتان وما هو مكتوب هنا، حتى لا يفتحه إلا من يعملون هنا. بعد 14 يومًا يُحذف.
back-return-weak = من يعرف الصورتين يمكنه أن يقول إنه أنت. لذلك نسأل أولًا، ولا نعرض شيئًا مما كتبته.
back-return-how = يمكنك العودة إلى هنا في الموعد، واختيار «انقطعت محادثتي» ثم «اتفقنا على موعد». لا يُحفظ شيء من ذلك في الهاتف.
back-return-free = القرار لك. إذا كان جوابك لا، لا يُحفظ شيء، وتستمر المحادثة.
back-return-yes = نعم، هذا يناسبني
back-return-no = لا، شكرًا
back-return-agreed = اتفقتما على { $when }. من المهم تذكر الموعد والصورتين.
back-return-declined = كان جوابك لا. لا يُحفظ شيء.
notice-return_offered = اقتراح موعد معك من { $name }. الجواب هنا في الأسفل.
