# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Arabic (simple Modern Standard), written from the Swedish. No native reader has read it yet.
### "You" is written so that it fits every gender; so is what is said of a counsellor.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = اختيار اللغة
exit = خروج
call-now = خطر الآن
call-young = خط Bris لمن هم دون سن 18
no-script = لا يمكن بدء المحادثة في هذا المتصفح، لأن JavaScript متوقف فيه. يمكنك الاتصال بالأرقام هنا.
no-net = لم تفتح الصفحة. يمكنك المحاولة مرة أخرى، أو الاتصال برقم من هنا.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = في البداية يرد عليك برنامج آلي. لا يستطيع إبلاغ أحد بالخطر.
opening-2 = إذا طلبت شخصًا حقيقيًا، يقرأ كلامك شخص يعمل هنا. لا تُحفظ المحادثة بعد أن تنتهي.
opening-3 = نحن لا نرى من أنت. إذا عرفنا من هو الطفل دون سن 18 الذي يتعرض للأذى، أنت أو غيرك، فيجب أن نخبر الخدمات الاجتماعية (socialtjänsten) ليحصل الطفل على مساعدة. ونحاول أن نقول لك ذلك أولًا.
before-start = قبل أن نبدأ
start = لنبدأ
exit-keys = على الكمبيوتر يمكنك أيضًا الضغط ثلاث مرات على مفتاح Shift.
exit-card-title = كيف تخرج بسرعة
exit-card-1 = هذا الزر موجود دائمًا في الأسفل.
exit-card-2 = ضغطة واحدة، فتصبح الصفحة فارغة فورًا، ثم تظهر صفحة عادية.
exit-card-3 = لا يمكن استرجاع المحادثة. لكن قد يبقى في الهاتف أثر يدل على أنك كنت هنا.
numbers = أرقام للاتصال
language = اللغة
traces = الآثار والأمان
open-letter = قراءة رد على رسالة
leave-letter = كتابة رسالة
cut-off = انقطعت محادثتي
statement = إمكانية الوصول
back = رجوع

## Who reads what she writes now

who-starting = جارٍ الاتصال …
who-bot = يرد عليك برنامج آلي
who-bot-more = لا يقرأ أي إنسان الآن.
who-no-bot = البرنامج مشغول
who-no-bot-more = يمكنك اختيار موضوع، أو طلب شخص حقيقي.
who-bot-refused = لم نستطع التحقق من البرنامج
who-bot-refused-more = لذلك لا يُرسل إليه شيء. يمكنك اختيار موضوع أو طلب شخص حقيقي.
who-waiting = أنت في انتظار شخص حقيقي
wait-ahead = { $ahead ->
    [0] دورك هو الأول.
    [one] قبلك شخص واحد.
    [two] قبلك شخصان.
    [few] قبلك { $ahead } أشخاص.
    [many] قبلك { $ahead } شخصًا.
   *[other] قبلك { $ahead } شخص.
}
wait-staff = { $staff ->
    [0] لا يوجد أحد هنا الآن، ولا نعرف متى يأتي أحد.
    [one] يعمل هنا الآن شخص واحد.
    [two] يعمل هنا الآن شخصان.
    [few] يعمل هنا الآن { $staff } أشخاص.
    [many] يعمل هنا الآن { $staff } شخصًا.
   *[other] يعمل هنا الآن { $staff } شخص.
}
wait-program = البرنامج يقرأ حتى ذلك الوقت.
wait-nobody = لا أحد يقرأ حتى ذلك الوقت.
who-offered = وصل شخص حقيقي
who-offered-more = نتحقق من هو. البرنامج يقرأ حتى ذلك الوقت.
who-counsellor = من يقرأ الآن: { $name }
who-counsellor-more = تم التحقق. البرنامج لم يعد يقرأ.
who-counsellor-demo = تجربة: المفتاح ليس حقيقيًا.
who-away = غياب قصير: { $name }. رسائلك تنتظر.
who-closed = انتهت المحادثة
who-closed-more = لا تُحفظ المحادثة.
checked = تم التحقق
program = البرنامج

## Connection

connection-online = الاتصال يعمل
connection-reconnecting = لا يوجد اتصال الآن. رسائلك تبقى هنا وتُرسل لاحقًا.
work-slow = كثيرون يريدون الدخول الآن، لذلك يستغرق الأمر وقتًا أطول قليلًا. يمكنك الاتصال بالهاتف في هذه الأثناء.

## The chat

chat-log = المحادثة
intro = مرحبًا! هل يمكن لأحد أن يرى شاشتك؟ إذا نعم، فالأفضل الانتظار حتى لا يكون أحد بقربك. لا داعي لذكر اسمك.
choose-topic = يمكنك اختيار موضوع أو الكتابة بكلماتك
more-topics = مواضيع أخرى
composer = الكتابة هنا
send = إرسال
send-to = إرسال إلى { $name }؟
send-to-program = إرسال إلى البرنامج؟
too-long = الرسالة أطول مما يمكن إرساله. يمكنك تقسيمها.
ask-human = طلب شخص حقيقي
cancel-waiting = إلغاء الانتظار
someone-else = طلب شخص آخر
accept-transfer = نعم، أوافق
decline-transfer = لا، نبقى هكذا
from-me = أنت
from-page = الصفحة
line-sending = جارٍ الإرسال …
line-delivered = وصلت
line-failed = لم تصل
line-returned = لم تصل. كلماتك ما زالت في مكان الكتابة.
line-retry = إعادة الإرسال
new-below = جديد في الأسفل
new-message = رسالة جديدة
log-wiped = كانت الصفحة مخفية لفترة، لذلك أُزيل ما كان مكتوبًا هنا حتى لا يقرأه أحد غيرك. المحادثة ما زالت مستمرة، ويمكنك مواصلة الكتابة.

## What the counsellor may see of the chat before

share-title = هل يناسبك عرض ما كتبته من قبل؟
share-text = لا يظهر ذلك الآن عند { $name }. يمكنك إزالة العلامة عن أي شيء لا يناسبك عرضه.
share-history = عرض ما اخترته
keep-history = عدم عرض أي شيء

## Cover and end

cover-title = توقف مؤقت
cover-show = متابعة
begin-again = البدء من جديد
unsupported = هذا المتصفح لا يستطيع حماية رسائلك، لذلك لا تبدأ المحادثة. يمكنك تجربة متصفح آخر، أو الاتصال برقم من هنا.

## Notices

notice-bot_replaced = توقف البرنامج. عندما يعود، لا يستطيع قراءة المكتوب هنا في الأعلى. يمكنك طلب شخص حقيقي.
notice-counsellor_joined = معك الآن { $name }. تحققنا من أنه شخص يعمل هنا.
notice-counsellor_lost = انقطع الاتصال بالشخص الذي كان يتكلم معك. أنت من جديد في انتظار شخص حقيقي.
notice-ended_by_visitor = لقد أنهيت المحادثة. وهي لا تُحفظ.
notice-ended_by_counsellor = الشخص الذي كان يتكلم معك أنهى المحادثة. وهي لا تُحفظ.
notice-ended_quiet = أُغلقت المحادثة، لأنها بقيت صامتة وقتًا طويلًا. وهي لا تُحفظ.
notice-history_shared = تم عرض ما اخترته.
notice-history_kept = لم يُعرض شيء مما كتبته من قبل.
notice-not_delivered = شيء مما كتبته لم يصل.
notice-item_refused = لم نستطع التحقق من رسالة، لذلك لا تظهر.
notice-no_bot = البرنامج مشغول. يمكنك اختيار موضوع، أو طلب شخص حقيقي.
notice-not_now = لم ينجح ذلك الآن. يمكنك المحاولة مرة أخرى.
notice-clock = يبدو أن ساعة الهاتف غير صحيحة. عندها لا يمكن دائمًا التحقق ممن يرد عليك.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = لم نستطع التحقق من البرنامج. لا يُرسل إليه شيء.
refused-counsellor = لم نستطع التحقق من الشخص الذي أراد الرد عليك. لا يُرسل إليه شيء.
refused-duty = لم نستطع التحقق ممن يمكنه أن يرى انتظارك. أنت في الدور مع ذلك، لكنهم لا يرون السبب.
refused-directory = لم نستطع التحقق من قائمة العاملين هنا. لذلك لا نصلك بأحد.
refused-relay = لم يقبل الخادم ذلك. يمكنك المحاولة مرة أخرى، أو الاتصال برقم.
refused-slow_down = السرعة كبيرة الآن. من الأفضل الانتظار قليلًا.
refused-clock = يبدو أن ساعة الهاتف غير صحيحة، لذلك لا نستطيع التحقق ممن يرد عليك. يمكنك ضبط الساعة، أو الاتصال برقم.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = نعم
no = لا
dont-know = لا أعرف

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = المزيد عن هذا
layer-law = ماذا يقول القانون
layer-who = من يمكنه المساعدة؟
layer-list = نصائح مفيدة
guide-start = لنمشِ خطوة بخطوة
unsure-human = أفضّل طلب شخص حقيقي

## How long she can write: goes sealed with the card to the counsellor

how-long = كم من الوقت يمكنك الكتابة؟
how-long-2 = دقيقتان (2) فقط
how-long-10 = حوالي 10 دقائق
how-long-longer = أكثر من ذلك
how-long-skip = تخطي هذا السؤال
how-long-why = يُرسل جوابك مقفلًا، حتى لا يقرأه إلا من يعملون هنا.

## Pictures and ears

pictures-on = عرض الصور
pictures-off = عرض النص فقط
reader-question = هل يقرأ لك أحد هذا بصوت عالٍ؟
reader-yes = هل يناسبك أن يعرف هذا الشخص ما هنا؟ يمكنك التوقف متى أردت. ويمكنك أيضًا قراءة المزيد لاحقًا وحدك.
read-aloud = قراءة بصوت عالٍ
read-stop = إيقاف القراءة
no-voice = لا يوجد في الهاتف صوت لهذه اللغة.

## Before the long holidays

season-title = هل ستسافرون في العطلة؟
season-text = هل تخيفك رحلة قادمة وما قد يحدث فيها؟ هنا نصائح لك، خطوة بخطوة. قبل السفر تكون الخيارات أكثر.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = بطاقة لعرضها على الشرطة
border-title = بطاقة للعرض
border-how = يمكنك عرض هذه البطاقة على الشرطة أو على الموظفين عند فحص الجوازات. والأفضل ألا يراها شخص يخيفك.
border-card = أحتاج إلى مساعدة. يأخذونني رغمًا عني. اسمحوا لي أن أتكلم معكم وحدي.
border-close = إغلاق البطاقة

## Languages

own-language-pending = النصوص بهذه اللغة ليست جاهزة بعد. يجب أن يقرأها أولًا أشخاص هي لغتهم الأم. يمكنك اختيار السويدية أو الإنجليزية. أرقام الاتصال موجودة هنا في الأسفل.
answers-in = ما اللغة المناسبة لك للإجابات؟
