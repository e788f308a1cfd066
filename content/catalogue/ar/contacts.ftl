# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Arabic (simple Modern Standard), written from the Swedish. No native reader has read it yet.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = الطوارئ (SOS Alarm)
contact-sos_112-about = عندما يكون هناك خطر عليك أو على غيرك الآن. الشرطة والإسعاف والإطفاء.
contact-police = الشرطة (Polisen)
contact-police-about = عندما لا يكون الأمر عاجلًا. يمكنك طلب النصيحة أو الإبلاغ عن جريمة.
contact-police_from_abroad = الشرطة السويدية من الخارج
contact-police_from_abroad-about = للوصول إلى الشرطة في السويد وأنت في بلد آخر.
contact-foreign_ministry = خط وزارة الخارجية (UD-jouren)
contact-foreign_ministry-about = لمن هم خارج السويد ويحتاجون إلى مساعدة منها. للسويديين ولمن يسكنون في السويد.
contact-embassies = سفارات السويد
contact-embassies-about = هنا يمكنك إيجاد سفارة السويد في البلد الذي أنت فيه.
contact-social_services = الخدمات الاجتماعية (Socialtjänsten)
contact-social_services-about = موجودة في كل بلدية. يمكنك السؤال دون ذكر اسمك.
contact-bris = Bris
contact-bris-about = لمن هم دون سن 18. يمكنك عدم ذكر اسمك والتحدث في أي موضوع.
contact-kvinnofridslinjen = Kvinnofridslinjen (خط دعم النساء)
contact-kvinnofridslinjen-about = للنساء اللواتي يتعرضن للعنف، وللنساء الترانس أيضًا. يمكنك عدم ذكر اسمك وطلب مترجم.
contact-sjalvmordslinjen = Självmordslinjen (خط منع الانتحار)
contact-sjalvmordslinjen-about = لمن تأتيه أفكار عن الموت.
contact-terrafem = Terrafem
contact-terrafem-about = للبنات والنساء اللواتي لهن جذور في بلدان أخرى. دعم بلغات كثيرة.
contact-umo = UMO
contact-umo-about = عن الجسد والجنس والعلاقات، لمن عمرهم بين 13 و 25. هنا يمكنك إيجاد عيادة للشباب (ungdomsmottagning).
contact-youmo = Youmo
contact-youmo-about = مثل UMO، بعدة لغات، لمن هم جدد في السويد.
contact-tjejjouren = Tjejjouren (خط البنات)
contact-tjejjouren-about = محادثة للبنات والترانس ومن ليسوا ضمن الجنسين (icke-binära).
contact-ratt_att_valja = Rätt att välja (حق الاختيار)
contact-ratt_att_valja-about = لكل من يتعرض للعنف المرتبط بالشرف، وللمقربين منهم. يمكنك عدم ذكر اسمك.
contact-transpersoner = خط دعم الترانس
contact-transpersoner-about = للأشخاص الترانس الذين يتعرضون للعنف.
contact-man = خط دعم الرجال
contact-man-about = للشباب والرجال الذين يتعرضون للعنف.
contact-tris = TRIS
contact-tris-about = دعم ضد العنف المرتبط بالشرف. لديهم معرفة كبيرة بالإعاقة.
contact-rfsl = RFSL
contact-rfsl-about = دعم لأشخاص مجتمع الميم (hbtqi) الذين يتعرضون للتهديد أو العنف.
contact-valj_att_sluta = Välj att sluta (اختيار التوقف)
contact-valj_att_sluta-about = لمن يهدد أحدًا أو يضربه أو يتحكم به ويريد التوقف.
contact-brottsofferjouren = Brottsofferjouren (دعم ضحايا الجرائم)
contact-brottsofferjouren-about = دعم لمن وقعت عليهم جريمة، بلغات كثيرة.
contact-origo = Origo
contact-origo-about = للشباب في محافظة ستوكهولم الذين يعيشون مع العنف المرتبط بالشرف.
contact-national_support_line = خط الدعم الوطني (Nationella stödtelefonen)
contact-national_support_line-about = لمن يلتقي بالأطفال والشباب في عمله. يجب عدم ذكر أي أسماء عند الاتصال.

cost-free = مجاني
cost-normal = بسعر مكالمة عادية
cost-international = بسعر مكالمة إلى السويد
trace-visible = قد يظهر في فاتورة الهاتف
trace-not_on_bill = لا يظهر في فاتورة الهاتف
trace-unknown = لا نعرف هل يظهر في فاتورة الهاتف
trace-log = تظهر المكالمة في سجل مكالمات الهاتف.
trace-page = فتح الصفحة قد يظهر في الهاتف.
hours-always = ليلًا ونهارًا
hours-unknown = لا نعرف متى يكون مفتوحًا
