# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Arabic (simple Modern Standard), written from the Swedish. No native reader has read it yet. It fits every gender.

## Hours

closed-title = الخدمة مغلقة الآن
full-title = الدور طويل جدًا الآن
full = لن يصل دورك قبل أن نغلق. لذلك لا يوجد مكان في الدور الآن.
opens = نفتح { $when }.
opens-unknown = لا نعرف متى نفتح.
closed-program = يمكنك مواصلة الكتابة إلى البرنامج.
night = هذه الأرقام ترد في الليل أيضًا:
closing = نغلق { $when }. لا نعرف هل يصل دورك قبل ذلك. يبقى مكانك في الدور ما دمت تريد.
closed-waiting = أغلقنا الآن. ما زال مكانك في الدور، لكننا لا نعرف هل يصل أحد إليك.
notice-closing_soon = سنغلق قريبًا. المزيد هنا في الأسفل.

## When

when-today = اليوم
when-tomorrow = غدًا
when-day-1 = يوم الاثنين
when-day-2 = يوم الثلاثاء
when-day-3 = يوم الأربعاء
when-day-4 = يوم الخميس
when-day-5 = يوم الجمعة
when-day-6 = يوم السبت
when-day-7 = يوم الأحد
when-date = في { $date }
when-at = { $day } الساعة { $time }
when-both = { $sweden } بتوقيت السويد، { $here } بتوقيت مكانك

## The place in line

wait-soon = قد يكون ذلك سريعًا، وقد يستغرق { $most ->
    [few] { $most } دقائق
   *[other] { $most } دقيقة
}.
wait-range = قد يستغرق ذلك من { $least } إلى { $most } دقيقة.
wait-long = قد يستغرق ذلك أكثر من { $least } دقيقة.
wait-unknown = لا نعرف كم من الوقت يستغرق ذلك.
wait-first = من هو في خطر الآن يأتي دوره أولًا.
read-none = لا أحد هنا يقرأ { $language } الآن.
read-from = نقرأ { $language } من { $when }.
read-now = لغات نقرؤها الآن: { $languages }
read-other = ما زال مكانك في الدور. يمكنك أيضًا الكتابة بلغة أخرى.
nobody-else = لا يوجد شخص آخر هنا الآن. لا نعرف متى يأتي أحد.
before-read = قبل أن يقرأ شخص حقيقي

## Who came

who-region = مكان عمل { $name } هو مركز دعم: { $region }.
know-name = هل هذا شخص من معارفك: { $name }؟ يمكنك طلب شخص آخر.
notice-words_stay = كلماتك تظهر الآن عند { $name }. إذا غادرت الصفحة أو توقفت عن الكتابة تبقى هناك بعض الوقت. وتختفي عندما تُغلق المحادثة هناك.
notice-someone_else = أنت الآن في انتظار شخص آخر، ودورك هو الأول. لم يظهر شيء مما كتبته عند { $name }.
notice-someone_else_read = أنت الآن في انتظار شخص آخر، ودورك هو الأول.

## A colleague takes over

transfer-title = هل تناسبك الكتابة مع { $name } الآن؟
transfer-why = اقتراح من { $from }: أن تكمل معك المحادثة زميلة أو زميل باسم { $name }. نفعل ذلك عندما يقرأ شخص آخر لغتك، أو يعرف أكثر عما تحتاج إليه.
transfer-free = القرار لك. إذا كان جوابك لا، تبقى المحادثة مع { $from }. وإذا كان جوابك نعم، لا يظهر عند { $name } إلا ما تعرضه بنفسك.
transfer-coming = في الطريق إليك: { $name }. حتى ذلك الوقت تستمر المحادثة مع { $from }.
notice-transfer_asked = سؤال من { $name }: هل يناسبك أن يكمل معك شخص آخر؟ الجواب هنا في الأسفل.
notice-transfer_ended = ما زلت تكتب إلى { $name }.

## Silence

notice-silence_here = ما زال هنا: { $name }. أحيانًا تحتاج القراءة والتفكير إلى وقت.
notice-silence_gone = لا نعرف هل { $name } هنا الآن. ما كتبته ما زال موجودًا.
silence-long = لم يصل رد من { $name } منذ 5 دقائق. هل يناسبك شخص آخر؟

## Thanks: three questions that need no answer

feedback-title = هل تناسبك الإجابة عن ثلاثة أسئلة؟
feedback-why = تُحسب إجاباتك مع إجابات غيرك. نحن لا نرى من أجاب.
feedback-rights = هل تعرف الآن أكثر عن حقوقك؟
feedback-where = هل تعرف الآن أين تجد المساعدة؟
feedback-listened = هل شعرت أن أحدًا سمعك؟
feedback-partly = إلى حد ما
feedback-thanks = شكرًا لك! يمكنك الآن مغادرة الصفحة.
