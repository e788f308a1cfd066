# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Ukrainian, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = Екстрена допомога (SOS Alarm)
contact-sos_112-about = Коли ти або хтось інший зараз у небезпеці. Поліція, швидка допомога й пожежники.
contact-police = Поліція (Polisen)
contact-police-about = Коли це не терміново. Можна попросити поради або заявити про злочин.
contact-police_from_abroad = Поліція Швеції, з-за кордону
contact-police_from_abroad-about = Коли ти в іншій країні й хочеш зв'язатися з поліцією у Швеції.
contact-foreign_ministry = Лінія МЗС Швеції (UD-jouren)
contact-foreign_ministry-about = Коли ти за кордоном і потрібна допомога зі Швеції. Для тих, хто має шведське громадянство або живе у Швеції.
contact-embassies = Посольства Швеції
contact-embassies-about = Тут можна знайти посольство в країні, де ти зараз.
contact-social_services = Соціальна служба (Socialtjänsten)
contact-social_services-about = Є в кожній громаді (kommun). Можна запитати, не кажучи, як тебе звати.
contact-bris = Bris
contact-bris-about = Якщо тобі немає 18. Ім'я можна не казати, а говорити можна про що хочеш.
contact-kvinnofridslinjen = Kvinnofridslinjen (лінія для жінок)
contact-kvinnofridslinjen-about = Для жінок, які терплять насильство, і для трансжінок теж. Ім'я можна не казати, можна отримати перекладача.
contact-sjalvmordslinjen = Självmordslinjen (якщо не хочеться жити)
contact-sjalvmordslinjen-about = Для тебе, якщо ти думаєш про смерть.
contact-terrafem = Terrafem
contact-terrafem-about = Для дівчат і жінок із корінням в інших країнах. Підтримка багатьма мовами.
contact-umo = UMO
contact-umo-about = Про тіло, секс і стосунки, для тих, кому від 13 до 25. Тут можна знайти молодіжну консультацію (ungdomsmottagning).
contact-youmo = Youmo
contact-youmo-about = Те саме, що UMO, кількома мовами, для тих, хто недавно у Швеції.
contact-tjejjouren = Tjejjouren (лінія для дівчат)
contact-tjejjouren-about = Чат для дівчат, трансгендерних і небінарних людей.
contact-ratt_att_valja = Rätt att välja (право обирати)
contact-ratt_att_valja-about = Для всіх, хто терпить насильство в ім'я честі, і для їхніх близьких. Ім'я можна не казати.
contact-transpersoner = Лінія для трансгендерних людей
contact-transpersoner-about = Для трансгендерних людей, які терплять насильство.
contact-man = Лінія підтримки для чоловіків
contact-man-about = Для хлопців і чоловіків, які терплять насильство.
contact-tris = TRIS
contact-tris-about = Підтримка проти насильства в ім'я честі. Там багато знають про інвалідність.
contact-rfsl = RFSL
contact-rfsl-about = Підтримка для ЛГБТКІ-людей, яким погрожують або які терплять насильство.
contact-valj_att_sluta = Välj att sluta (обери припинити)
contact-valj_att_sluta-about = Для тих, хто погрожує комусь, б'є чи контролює і хоче припинити.
contact-brottsofferjouren = Brottsofferjouren (допомога потерпілим)
contact-brottsofferjouren-about = Підтримка для тих, хто постраждав від злочину, багатьма мовами.
contact-origo = Origo
contact-origo-about = Для молодих людей у Стокгольмському регіоні, які живуть із насильством в ім'я честі.
contact-national_support_line = Національна лінія підтримки
contact-national_support_line-about = Для тих, хто на роботі зустрічає дітей і молодих людей. Не називай імен, коли дзвониш.

cost-free = Безкоштовно
cost-normal = Коштує як звичайний дзвінок
cost-international = Коштує як дзвінок до Швеції
trace-visible = Може бути видно в рахунку за телефон
trace-not_on_bill = Не видно в рахунку за телефон
trace-unknown = Ми не знаємо, чи це видно в рахунку за телефон
trace-log = Дзвінок видно у списку дзвінків у телефоні.
trace-page = У телефоні може бути видно, що сторінку відкривали.
hours-always = Удень і вночі
hours-unknown = Ми не знаємо, коли там відчинено
