# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Arabic (simple Modern Standard), written from the Swedish. No native reader has read it yet.
### "You" is written so that it fits every gender: verbal nouns, "you can", and past forms, which are spelt alike.

emergency-where = أين أنت الآن؟
emergency-choose-sweden = أنا في السويد
emergency-choose-travelling = أنا في الطريق
emergency-choose-abroad = أنا خارج السويد

emergency-sweden-title = هل أنت في خطر الآن؟ عليك الاتصال بالرقم { number-sos_112 }
emergency-sweden-1 = عليك الاتصال بالرقم { number-sos_112 }، وإخبارهم بمكانك وبما يحدث.
emergency-sweden-2 = لا يمكنك الكلام؟ عليك الاتصال مع ذلك. المهم عدم إغلاق الخط، وفعل ما يقولونه لك.
emergency-sweden-3 = لا يمكنك الاتصال؟ يمكنك الكتابة إلى شخص من أصحابك ليتصل بدلًا منك.
emergency-sweden-4 = الأفضل الذهاب إلى مكان فيه ناس، أو إلى غرفة يمكنك الخروج منها. ومن المهم الابتعاد عن المطبخ والحمّام والشرفة والدرج.
emergency-sweden-5 = هل الباب مقفل عليك؟ عند الاتصال بالرقم { number-sos_112 } من المهم قول: في أي غرفة أنت، ومن الموجود هناك، وهل يوجد سلاح. ويمكنك الصراخ ليسمعك الآخرون، إذا كان ذلك لا يزيد الخطر.
emergency-sweden-6 = هل أخذت حبوبًا، أو أنت على وشك إنهاء حياتك؟ عليك الاتصال بالرقم { number-sos_112 } الآن. وبعدها الذهاب إلى شخص بالغ محل ثقتك.

emergency-travelling-title = ما زال يمكنك قول «لا»
emergency-travelling-1 = يمكنك القول للموظفين أو للشرطة أو عند فحص الجوازات: «أحتاج إلى مساعدة. يأخذونني رغمًا عني.»
emergency-travelling-2 = يمكنك طلب الكلام معهم وحدك.
emergency-travelling-3 = إذا أمكن، فعليك الاتصال بالرقم { number-sos_112 }. إنه يعمل في كل دول الاتحاد الأوروبي.
emergency-travelling-4 = هل أنت في سيارة أو باص أو سفينة؟ يمكنك إخبار الموظفين أو الشرطة في أول فرصة، أو الكتابة إلى شخص من أصحابك ليتصل بدلًا منك.
emergency-travelling-5 = الأفضل عدم الصعود إلى الطائرة أو السفينة، إذا أمكنك الابتعاد دون خطر.

emergency-abroad-title = في خطر خارج السويد؟ عليك الاتصال بخط UD-jouren
emergency-abroad-1 = خط UD-jouren هو خط الطوارئ في وزارة الخارجية السويدية. يساعد من هم خارج السويد، ويرد ليلًا ونهارًا.
emergency-abroad-2 = إذا أمكن، يمكنك التواصل مع سفارة السويد في البلد الذي أنت فيه.
emergency-abroad-3 = لا يمكنك الاتصال؟ يمكنك الكتابة إلى شخص في السويد محل ثقتك، ليتصل هو بخط UD-jouren.
emergency-abroad-4 = من خارج السويد لا يمكنك الوصول إلى { number-sos_112 } السويدي. في الاتحاد الأوروبي يصلك { number-sos_112 } بالبلد الذي أنت فيه. وفي بلدان أخرى قد يكون الرقم مختلفًا.
emergency-abroad-5 = الأفضل أن يكون جواز سفرك في مكان آمن، إذا أمكن. ومن المهم إخبار شخص في السويد بمكانك.

emergency-fold = إخفاء البطاقة
emergency-unfold = عرض المساعدة عند الخطر
emergency-ask-human = يمكنك أيضًا طلب شخص حقيقي هنا. إلى أن يرد أحد، لا يقرأ كلامك إلا برنامج، وهو لا يستطيع إبلاغ أحد بالخطر.
