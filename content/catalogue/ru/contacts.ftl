# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Russian, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = Экстренная помощь (SOS Alarm)
contact-sos_112-about = Когда ты или кто-то другой сейчас в опасности. Полиция, скорая помощь и пожарные.
contact-police = Полиция (Polisen)
contact-police-about = Когда это не срочно. Можно попросить совета или заявить о преступлении.
contact-police_from_abroad = Полиция Швеции, из-за границы
contact-police_from_abroad-about = Когда ты в другой стране и хочешь связаться с полицией в Швеции.
contact-foreign_ministry = Линия МИД Швеции (UD-jouren)
contact-foreign_ministry-about = Когда ты за границей и нужна помощь из Швеции. Для тех, у кого шведское гражданство или кто живёт в Швеции.
contact-embassies = Посольства Швеции
contact-embassies-about = Здесь можно найти посольство в стране, где ты сейчас.
contact-social_services = Социальная служба (Socialtjänsten)
contact-social_services-about = Есть в каждой коммуне (kommun). Можно спросить, не говоря, как тебя зовут.
contact-bris = Bris
contact-bris-about = Если тебе нет 18. Имя можно не говорить, а говорить можно о чём хочешь.
contact-kvinnofridslinjen = Kvinnofridslinjen (линия для женщин)
contact-kvinnofridslinjen-about = Для женщин, которые терпят насилие, и для трансженщин тоже. Имя можно не говорить, можно получить переводчика.
contact-sjalvmordslinjen = Självmordslinjen (если не хочется жить)
contact-sjalvmordslinjen-about = Для тебя, если ты думаешь о смерти.
contact-terrafem = Terrafem
contact-terrafem-about = Для девушек и женщин с корнями в других странах. Поддержка на многих языках.
contact-umo = UMO
contact-umo-about = О теле, сексе и отношениях, для тех, кому от 13 до 25. Здесь можно найти молодёжную консультацию (ungdomsmottagning).
contact-youmo = Youmo
contact-youmo-about = То же, что UMO, на нескольких языках, для тех, кто недавно в Швеции.
contact-tjejjouren = Tjejjouren (линия для девушек)
contact-tjejjouren-about = Чат для девушек, трансгендерных и небинарных людей.
contact-ratt_att_valja = Rätt att välja (право выбирать)
contact-ratt_att_valja-about = Для всех, кто терпит насилие во имя чести, и для их близких. Имя можно не говорить.
contact-transpersoner = Линия для трансгендерных людей
contact-transpersoner-about = Для трансгендерных людей, которые терпят насилие.
contact-man = Линия поддержки для мужчин
contact-man-about = Для парней и мужчин, которые терпят насилие.
contact-tris = TRIS
contact-tris-about = Поддержка против насилия во имя чести. Там много знают об инвалидности.
contact-rfsl = RFSL
contact-rfsl-about = Поддержка для ЛГБТКИ-людей, которым угрожают или которые терпят насилие.
contact-valj_att_sluta = Välj att sluta (выбери перестать)
contact-valj_att_sluta-about = Для тех, кто угрожает кому-то, бьёт или контролирует и хочет перестать.
contact-brottsofferjouren = Brottsofferjouren (помощь пострадавшим)
contact-brottsofferjouren-about = Поддержка для тех, кто пострадал от преступления, на многих языках.
contact-origo = Origo
contact-origo-about = Для молодых людей в Стокгольмском регионе, которые живут с насилием во имя чести.
contact-national_support_line = Национальная линия поддержки
contact-national_support_line-about = Для тех, кто на работе встречает детей и молодых людей. Не называй имён, когда звонишь.

cost-free = Бесплатно
cost-normal = Стоит как обычный звонок
cost-international = Стоит как звонок в Швецию
trace-visible = Может быть видно в счёте за телефон
trace-not_on_bill = Не видно в счёте за телефон
trace-unknown = Мы не знаем, видно ли это в счёте за телефон
trace-log = Звонок виден в списке звонков в телефоне.
trace-page = В телефоне может быть видно, что страницу открывали.
hours-always = Днём и ночью
hours-unknown = Мы не знаем, когда там открыто
