# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Russian, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = Где ты?
emergency-choose-sweden = Я в Швеции
emergency-choose-travelling = Я в пути
emergency-choose-abroad = Я за пределами Швеции

emergency-sweden-title = Ты сейчас в опасности? Звони { number-sos_112 }
emergency-sweden-1 = Позвони по номеру { number-sos_112 }. Скажи, где ты и что происходит.
emergency-sweden-2 = Не можешь говорить? Всё равно позвони. Не клади трубку и делай, что тебе скажут.
emergency-sweden-3 = Не можешь позвонить? Напиши другу или подруге и попроси позвонить.
emergency-sweden-4 = Иди туда, где есть люди, или в комнату, из которой можно выбраться. Держись подальше от кухни, ванной, балкона и лестницы.
emergency-sweden-5 = Тебя заперли? Скажи по { number-sos_112 }, в какой ты комнате, кто там и есть ли оружие. Кричи, чтобы услышали другие, если от этого не станет опаснее.
emergency-sweden-6 = Таблетки уже выпиты, или ты прямо сейчас хочешь покончить с собой? Сразу звони { number-sos_112 }. Потом иди к взрослому, которому доверяешь.

emergency-travelling-title = Ещё можно сказать «нет»
emergency-travelling-1 = Скажи сотрудникам, полиции или на паспортном контроле: «Мне нужна помощь. Меня увозят против моей воли».
emergency-travelling-2 = Попроси поговорить с ними наедине.
emergency-travelling-3 = Если можешь, позвони по номеру { number-sos_112 }. Он работает во всём Евросоюзе.
emergency-travelling-4 = Ты в машине, в автобусе или на корабле? Как только сможешь, скажи сотрудникам или полиции, или напиши другу или подруге и попроси позвонить.
emergency-travelling-5 = Не садись в самолёт, корабль или машину, если можно уйти без опасности.

emergency-abroad-title = Ты в опасности за границей? Звони в UD-jouren
emergency-abroad-1 = UD-jouren — это линия МИД Швеции для тех, кто сейчас в другой стране. Там отвечают днём и ночью.
emergency-abroad-2 = Если можешь, обратись в посольство Швеции в этой стране.
emergency-abroad-3 = Не можешь позвонить? Напиши человеку в Швеции, которому доверяешь, и попроси его позвонить в UD-jouren.
emergency-abroad-4 = Оттуда нельзя дозвониться до шведского { number-sos_112 }. В Евросоюзе { number-sos_112 } соединит со службой той страны, где ты. В других странах номер может быть другим.
emergency-abroad-5 = Если можешь, держи свой паспорт в надёжном месте. Скажи кому-нибудь в Швеции, где ты.

emergency-fold = Скрыть карточку
emergency-unfold = Показать помощь
emergency-ask-human = Здесь можно позвать и живого человека. Пока никто не ответил, читает только программа, а она не может поднять тревогу.
