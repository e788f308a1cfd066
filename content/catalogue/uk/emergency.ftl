# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Ukrainian, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = Де ти?
emergency-choose-sweden = Я у Швеції
emergency-choose-travelling = Я в дорозі
emergency-choose-abroad = Я за межами Швеції

emergency-sweden-title = Ти зараз у небезпеці? Дзвони { number-sos_112 }
emergency-sweden-1 = Подзвони за номером { number-sos_112 }. Скажи, де ти і що відбувається.
emergency-sweden-2 = Не можеш говорити? Усе одно подзвони. Не клади слухавку й роби, що тобі скажуть.
emergency-sweden-3 = Не можеш подзвонити? Напиши другу чи подрузі й попроси подзвонити.
emergency-sweden-4 = Іди туди, де є люди, або в кімнату, з якої можна вибратися. Тримайся подалі від кухні, ванної, балкона і сходів.
emergency-sweden-5 = Тебе замкнули? Скажи за { number-sos_112 }, у якій ти кімнаті, хто там і чи є зброя. Кричи, щоб почули інші, якщо від цього не стане небезпечніше.
emergency-sweden-6 = Таблетки вже випиті, чи ти просто зараз хочеш покінчити з життям? Одразу дзвони { number-sos_112 }. Потім іди до дорослої людини, якій довіряєш.

emergency-travelling-title = Ще можна сказати «ні»
emergency-travelling-1 = Скажи працівникам, поліції або на паспортному контролі: «Мені потрібна допомога. Мене вивозять проти моєї волі».
emergency-travelling-2 = Попроси поговорити з ними наодинці.
emergency-travelling-3 = Якщо можеш, подзвони за номером { number-sos_112 }. Він працює в усьому Євросоюзі.
emergency-travelling-4 = Ти в машині, в автобусі чи на кораблі? Щойно зможеш, скажи працівникам або поліції, або напиши другу чи подрузі й попроси подзвонити.
emergency-travelling-5 = Не сідай у літак, корабель чи машину, якщо можна піти без небезпеки.

emergency-abroad-title = Ти в небезпеці за кордоном? Дзвони в UD-jouren
emergency-abroad-1 = UD-jouren — це лінія МЗС Швеції для тих, хто зараз в іншій країні. Там відповідають удень і вночі.
emergency-abroad-2 = Якщо можеш, звернися до посольства Швеції в цій країні.
emergency-abroad-3 = Не можеш подзвонити? Напиши людині у Швеції, якій довіряєш, і попроси її подзвонити в UD-jouren.
emergency-abroad-4 = Звідти не можна додзвонитися до шведського { number-sos_112 }. У Євросоюзі { number-sos_112 } з'єднає зі службою тієї країни, де ти. В інших країнах номер може бути іншим.
emergency-abroad-5 = Якщо можеш, тримай свій паспорт у надійному місці. Скажи комусь у Швеції, де ти.

emergency-fold = Сховати картку
emergency-unfold = Показати допомогу
emergency-ask-human = Тут можна покликати й живу людину. Поки ніхто не відповів, читає лише програма, а вона не може здійняти тривогу.
