# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Coming back without words, in Sorani. No native reader has read it yet.

## The twelve pictures

back-picture-1 = سێو
back-picture-2 = پایسکل
back-picture-3 = بەلەم
back-picture-4 = ماسی
back-picture-5 = پەپوولە
back-picture-6 = درەخت
back-picture-7 = چەتر
back-picture-8 = پشیلە
back-picture-9 = تۆپ
back-picture-10 = کوپ
back-picture-11 = کلیل
back-picture-12 = گوڵ

## Two pictures while she waits: offered, never forced

back-offer-title = ئەگەر چاتەکە بپچڕێت
back-offer-why = ئەگەر دەتەوێت دوو وێنە هەڵبژێرە و لەبیرت بێت. ئەگەر لاپەڕەکە دابخرێت، ئەوەی لەگەڵی دەنووسیت دەتوانێت بەوانە بتناسێتەوە.
back-offer-honest = وێنەکان کلیل نین. ئەوەی بینیویەتی هەڵیاندەبژێریت دەتوانێت هەمان وێنە پیشان بدات.
back-offer-sealed = بە قفڵکراوی دەنێردرێن، بۆ ئەوەی تەنیا ئەوانەی لێرە کار دەکەن بتوانن بیانبینن.
back-pick-first = وێنەیەک هەڵبژێرە
back-pick-second = وێنەیەکی تر هەڵبژێرە
back-picked = ئەمانەت هەڵبژارد: { $first } و { $second }.
back-change = وێنەی تر هەڵبژێرە
back-skip = لێی بگەڕێ

## "I was cut off"

back-cut-title = چاتەکەت پچڕا؟
back-cut-why = هەمان دوو وێنەی جاری پێشوو هەڵبژێرە. پاشان داوای مرۆڤێک دەکەیت.
back-cut-honest = ئەگەر ئەوەی لێرە کار دەکات وێنەکان بناسێتەوە، دەتوانن بەردەوام بن. ئەگینا وەک هەمووان چاوەڕێ دەکەیت. یەک هەوڵت هەیە.
back-cut-none = وێنەت هەڵنەبژاردبوو؟ بگەڕێرەوە و وەک هەمیشە دەست پێ بکە.
back-cut-chosen = دەتەوێت { $first } و { $second } پیشان بدەیت؟
back-cut-go = بەڵێ، داوای مرۆڤێک بکە
back-agreed = کاتێکمان دیاری کردووە
back-agreed-why = ئەو دوو وێنەیە هەڵبژێرە کە لەسەری ڕێککەوتن. ئەوەی لێرە کار دەکات بەراوردیان دەکات. تا ئەو کاتە وەک هەمووان چاوەڕێ دەکەیت.

## A return that the counsellor offers

back-return-title = { $name } دەیەوێت کاتێک لەگەڵت دیاری بکات
back-return-when = کات: { $when }
back-return-pictures = وێنەکان: { $first } و { $second }
back-return-keep = { $name } دەیەوێت ئەمە تا ئەو کاتە هەڵبگرێت:
back-return-keep-none = هیچ لەوەی نووسیوتانە نامێنێتەوە.
back-return-honest = کاتەکە و وێنەکان و ئەوەی لێرە نووسراوە قفڵ دەکرێن، بۆ ئەوەی تەنیا ئەوانەی لێرە کار دەکەن بتوانن بیکەنەوە. دوای 14 ڕۆژ دەسڕدرێتەوە.
back-return-weak = ئەوەی بزانێت وێنەکان کامانەن دەتوانێت بڵێت کە تۆیە. بۆیە سەرەتا دەپرسین، و هیچ لەوەی نووسیوتە پیشان نادەین.
back-return-how = لەو کاتەدا وەرە ئێرە. «چاتەکەم پچڕا» هەڵبژێرە و پاشان «کاتێکمان دیاری کردووە». هیچ لەمە لە مۆبایلدا هەڵناگیرێت.
back-return-free = تۆ بڕیار دەدەیت. ئەگەر بڵێیت نەخێر، هیچ هەڵناگیرێت، و لە نووسین بەردەوام دەبن.
back-return-yes = بەڵێ، باشە
back-return-no = نەخێر، سوپاس
back-return-agreed = ڕێککەوتن لەسەر { $when }. کاتەکە و وێنەکانت لەبیر بێت.
back-return-declined = گوتت نەخێر. هیچ هەڵناگیرێت.
notice-return_offered = { $name } دەیەوێت کاتێک لەگەڵت دیاری بکات. لێرە لە خوارەوە وەڵام بدەرەوە.
