# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Central Kurdish (Sorani), written from the Swedish. No native reader has read it yet.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = لە کوێیت؟
emergency-choose-sweden = لە سویدم
emergency-choose-travelling = لە ڕێگام
emergency-choose-abroad = لە دەرەوەی سویدم

emergency-sweden-title = ئێستا لە مەترسیدایت؟ تەلەفۆن بکە بۆ { number-sos_112 }
emergency-sweden-1 = تەلەفۆن بکە بۆ { number-sos_112 }. پێیان بڵێ لە کوێیت و چی ڕوو دەدات.
emergency-sweden-2 = ناتوانیت قسە بکەیت؟ هەر تەلەفۆن بکە. تەلەفۆنەکە دامەخە، و ئەوە بکە کە پێت دەڵێن.
emergency-sweden-3 = ناتوانیت تەلەفۆن بکەیت؟ بۆ هاوڕێیەک بنووسە و داوای لێ بکە تەلەفۆن بکات.
emergency-sweden-4 = بڕۆ بۆ شوێنێک کە خەڵکی لێیە، یان بۆ ژوورێک کە بتوانیت لێی بێیتە دەرەوە. لە چێشتخانە، حەمام، باڵکۆن و پلیکانە دوور بە.
emergency-sweden-5 = دەرگات لەسەر داخراوە؟ بە { number-sos_112 } بڵێ لە کام ژووریت، کێ لەوێیە و چەک هەیە یان نا. هاوار بکە با خەڵک گوێیان لێ بێت، ئەگەر مەترسییەکە زیاتر نەکات.
emergency-sweden-6 = حەبت خواردووە، یان خەریکیت کۆتایی بە ژیانی خۆت بهێنیت؟ ئێستا تەلەفۆن بکە بۆ { number-sos_112 }. پاشان بڕۆ لای کەسێکی گەورە کە متمانەت پێیەتی.

emergency-travelling-title = هێشتا دەتوانیت بڵێیت نا
emergency-travelling-1 = بە کارمەندان، پۆلیس یان پشکنینی پاسپۆرت بڵێ: «پێویستم بە یارمەتییە. بەبێ ویستی خۆم دەمبەن.»
emergency-travelling-2 = داوا بکە بە تەنیا قسەیان لەگەڵ بکەیت.
emergency-travelling-3 = ئەگەر توانیت تەلەفۆن بکە بۆ { number-sos_112 }. لە هەموو یەکێتیی ئەورووپا (EU) کار دەکات.
emergency-travelling-4 = لە ئۆتۆمبێل، پاس یان کەشتیدایت؟ هەرچی زووتر بە کارمەندان یان پۆلیس بڵێ، یان بۆ هاوڕێیەک بنووسە و داوای لێ بکە تەلەفۆن بکات.
emergency-travelling-5 = سوار مەبە ئەگەر بتوانیت بەبێ مەترسی دوور بکەویتەوە.

emergency-abroad-title = لە دەرەوەی سوید لە مەترسیدایت؟ تەلەفۆن بکە بۆ UD-jouren
emergency-abroad-1 = هێڵی UD-jouren هی وەزارەتی دەرەوەی سویدە و یارمەتیی ئەو کەسانە دەدات کە لە دەرەوەی سویدن. شەو و ڕۆژ وەڵام دەداتەوە.
emergency-abroad-2 = ئەگەر توانیت پەیوەندی بە باڵیۆزخانەی سویدەوە بکە لەو وڵاتە.
emergency-abroad-3 = ناتوانیت تەلەفۆن بکەیت؟ بۆ کەسێک لە سوید بنووسە کە متمانەت پێیەتی، و داوای لێ بکە تەلەفۆن بکات بۆ UD-jouren.
emergency-abroad-4 = لە دەرەوەی سوید ناتوانیت بگەیتە ژمارەی سویدیی { number-sos_112 }. لە وڵاتانی EU، ژمارەی { number-sos_112 } دەتگەیەنێتە فریاگوزاریی ئەو وڵاتەی لێیت. لە وڵاتانی تر ڕەنگە ژمارەکە جیاواز بێت.
emergency-abroad-5 = ئەگەر بکرێت پاسپۆرتەکەت لە شوێنێکی ئەمین دابنێ. بە کەسێک لە سوید بڵێ لە کوێیت.

emergency-fold = کارتەکە بشارەوە
emergency-unfold = کارتی مەترسی پیشان بدە
emergency-ask-human = هەروەها لێرە دەتوانیت داوای مرۆڤێک بکەیت. تا کەسێک وەڵام دەداتەوە، تەنیا پرۆگرامێک دەیخوێنێتەوە، و ئەو ناتوانێت کەس ئاگادار بکاتەوە.
