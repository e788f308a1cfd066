# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Ukrainian, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = Обери мову
exit = Вийти
call-now = Небезпека зараз
call-young = Bris, якщо тобі немає 18
no-script = Чат не може початися в цьому браузері, бо JavaScript вимкнено. Можна подзвонити за номерами на цій сторінці.
no-net = Сторінка не завантажилася. Спробуй ще раз або подзвони за номером на цій сторінці.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = Спочатку відповідає програма. Вона не може здійняти тривогу.
opening-2 = Якщо покликати людину, читатиме той, хто тут працює. Потім чат не зберігається.
opening-3 = Ми не бачимо, хто ти. Якщо ми дізнаємося, якій дитині до 18 років завдають шкоди, тобі чи комусь іншому, ми мусимо повідомити соціальну службу (socialtjänsten), щоб дитина отримала допомогу. Ми намагаємося спершу сказати про це тобі.
before-start = Перш ніж почати
start = Почати
exit-keys = На комп'ютері можна також тричі натиснути Shift.
exit-card-title = Як швидко вийти
exit-card-1 = Ця кнопка завжди внизу.
exit-card-2 = Одне натискання, і сторінка одразу порожня. Потім відкривається звичайна сторінка.
exit-card-3 = Повернути чат не можна. Але в телефоні все одно може лишитися слід, що сторінку відкривали.
numbers = Куди можна подзвонити
language = Мова
traces = Сліди й безпека
open-letter = Прочитати відповідь на лист
leave-letter = Написати листа
cut-off = Чат перервався
statement = Доступність
back = Назад

## Who reads what she writes now

who-starting = Під'єднуємося …
who-bot = Відповідає програма
who-bot-more = Зараз ніхто з людей не читає.
who-no-bot = Програма зайнята
who-no-bot-more = Обери тему або поклич живу людину.
who-bot-refused = Програму не вдалося перевірити
who-bot-refused-more = Тому їй нічого не надсилається. Можна обрати тему або покликати живу людину.
who-waiting = Ти чекаєш на людину
wait-ahead = { $ahead ->
    [0] Перед тобою нікого немає.
    [one] Перед тобою { $ahead } людина.
    [few] Перед тобою { $ahead } людини.
    [many] Перед тобою { $ahead } людей.
   *[other] Перед тобою { $ahead } людини.
}
wait-staff = { $staff ->
    [0] Зараз нікого немає, і ми не знаємо, коли хтось прийде.
    [one] Зараз працює { $staff } людина.
    [few] Зараз працюють { $staff } людини.
    [many] Зараз працюють { $staff } людей.
   *[other] Зараз працюють { $staff } людини.
}
wait-program = Поки що читає програма.
wait-nobody = Поки що ніхто не читає.
who-offered = Людина вже тут
who-offered-more = Ми перевіряємо, хто це. Поки що читає програма.
who-counsellor = Читає { $name }
who-counsellor-more = Перевірено. Програма більше не читає.
who-counsellor-demo = Проба: ключ не справжній.
who-away = { $name } ненадовго відходить. Те, що ти пишеш, зачекає.
who-closed = Чат завершено
who-closed-more = Чат не зберігається.
checked = Перевірено
program = Програма

## Connection

connection-online = Є зв'язок
connection-reconnecting = Зараз немає зв'язку. Те, що ти пишеш, залишиться тут і надішлеться пізніше.
work-slow = Зараз багато хто хоче зайти, тому це триває трохи довше. Тим часом можна подзвонити.

## The chat

chat-log = Чат
intro = Привіт! Хтось бачить твій екран? Тоді зачекай, поки поруч нікого не буде. Казати, як тебе звати, не потрібно.
choose-topic = Обери тему або напиши
more-topics = Ще теми
composer = Пиши тут
send = Надіслати
send-to = Надіслати: { $name }?
send-to-program = Надіслати програмі?
too-long = Це задовге для надсилання. Розділи на частини.
ask-human = Покликати людину
cancel-waiting = Більше не чекати
someone-else = Хочу іншу людину
accept-transfer = Так, змінити
decline-transfer = Ні, залишити так
from-me = Ти
from-page = Сторінка
line-sending = Надсилається …
line-delivered = Дійшло
line-failed = Не дійшло
line-returned = Не дійшло. Текст лишився там, де ти пишеш.
line-retry = Надіслати ще раз
new-below = Унизу є нове
new-message = Нове повідомлення
log-wiped = Сторінка якийсь час була прихована. Тому те, що тут було, прибрано, щоб ніхто інший не прочитав. Чат триває, можна писати далі.

## What the counsellor may see of the chat before

share-title = Показати те, що було написано раніше?
share-text = { $name } зараз цього не бачить. Зніми позначку з того, що хочеш залишити при собі.
share-history = Показати обране
keep-history = Нічого не показувати

## Cover and end

cover-title = Пауза
cover-show = Продовжити
begin-again = Почати спочатку
unsupported = Цей браузер не може захистити те, що ти пишеш, тому чат не починається. Спробуй інший або подзвони за номером на цій сторінці.

## Notices

notice-bot_replaced = Програма зупинилася. Коли вона повернеться, вона не зможе прочитати те, що написано вище. Можна покликати живу людину.
notice-counsellor_joined = { $name } тепер тут. Ми перевірили, що ця людина тут працює.
notice-counsellor_lost = Зв'язок із людиною, яка тобі відповідала, зник. Ти знову чекаєш на людину.
notice-ended_by_visitor = Чат завершено за твоїм бажанням. Він не зберігається.
notice-ended_by_counsellor = Людина, яка тобі відповідала, завершила чат. Він не зберігається.
notice-ended_quiet = Чат закрився, бо довго ніхто не писав. Він не зберігається.
notice-history_shared = Показано те, що обрано.
notice-history_kept = З написаного раніше нічого не показано.
notice-not_delivered = Щось із написаного тобою не дійшло.
notice-item_refused = Одне повідомлення не вдалося перевірити, тому його не показано.
notice-no_bot = Програма зайнята. Обери тему або поклич живу людину.
notice-not_now = Зараз не вийшло. Спробуй ще раз.
notice-clock = Схоже, годинник у телефоні йде неправильно. Тоді не завжди можна перевірити, хто відповідає.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = Програму не вдалося перевірити. Їй нічого не надсилається.
refused-counsellor = Не вдалося перевірити людину, яка хотіла відповісти. Їй нічого не надсилається.
refused-duty = Не вдалося перевірити, хто може бачити, що ти чекаєш. Ти все одно в черзі, але вони не бачать чому.
refused-directory = Не вдалося перевірити список тих, хто тут працює. Тому ми нікого не під'єднуємо.
refused-relay = Сервер цього не прийняв. Спробуй ще раз або подзвони за номером.
refused-slow_down = Зараз надто швидко. Зачекай трохи.
refused-clock = Схоже, годинник у телефоні йде неправильно, і ми не можемо перевірити, хто відповідає. Постав правильний час або подзвони за номером.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Так
no = Ні
dont-know = Не знаю

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = Докладніше про це
layer-law = Що каже закон
layer-who = Хто може допомогти?
layer-list = Поради, що робити
guide-start = Крок за кроком
unsure-human = Краще покликати людину

## How long she can write: goes sealed with the card to the counsellor

how-long = Скільки часу ти можеш писати?
how-long-2 = Лише 2 хвилини
how-long-10 = Приблизно 10 хвилин
how-long-longer = Довше
how-long-skip = Пропустити
how-long-why = Відповідь надсилається замкненою, щоб її могли прочитати лише ті, хто тут працює.

## Pictures and ears

pictures-on = Показати картинки
pictures-off = Показати лише текст
reader-question = Тобі це читають уголос?
reader-yes = Нічого, що ця людина про це дізнається? Можна зупинитися будь-коли. Можна почитати й потім, коли поруч нікого не буде.
read-aloud = Прочитати вголос
read-stop = Більше не читати вголос
no-voice = У телефоні немає голосу для цієї мови.

## Before the long holidays

season-title = Їдете кудись на канікули?
season-text = Тобі страшно, що може статися в поїздці? Тут можна отримати поради, крок за кроком. Найбільше можна зробити до від'їзду.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Картка для поліції
border-title = Картка, щоб показати
border-how = Покажи це поліції або працівникам паспортного контролю. Краще, коли не бачить ніхто з тих, кого ти боїшся.
border-card = Мені потрібна допомога. Мене вивозять проти моєї волі. Дайте мені поговорити з вами наодинці.
border-close = Закрити картку

## Languages

own-language-pending = Тексти цією мовою ще не готові. Спершу їх мають прочитати люди, для яких вона рідна. Обери шведську або англійську. Номери, за якими можна подзвонити, нижче.
answers-in = Якою мовою показувати відповіді?
