# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Russian, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = Выбери язык
exit = Выйти
call-now = Опасность сейчас
call-young = Bris, если тебе нет 18
no-script = Чат не может начаться в этом браузере, потому что JavaScript выключен. Можно позвонить по номерам на этой странице.
no-net = Страница не загрузилась. Попробуй ещё раз или позвони по номеру на этой странице.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = Сначала отвечает программа. Она не может поднять тревогу.
opening-2 = Если позвать человека, читать будет тот, кто здесь работает. Потом чат не сохраняется.
opening-3 = Мы не видим, кто ты. Если мы узнаем, какому ребёнку до 18 лет причиняют вред, тебе или кому-то другому, мы обязаны сообщить в социальную службу (socialtjänsten), чтобы ребёнку помогли. Мы стараемся сначала сказать об этом тебе.
before-start = Прежде чем начать
start = Начать
exit-keys = На компьютере можно также три раза нажать Shift.
exit-card-title = Как быстро уйти
exit-card-1 = Эта кнопка всегда внизу.
exit-card-2 = Одно нажатие, и страница сразу пустая. Потом открывается обычная страница.
exit-card-3 = Вернуть чат нельзя. Но в телефоне всё равно может остаться след, что страницу открывали.
numbers = Куда можно позвонить
language = Язык
traces = Следы и безопасность
open-letter = Прочитать ответ на письмо
leave-letter = Написать письмо
cut-off = Чат прервался
statement = Доступность
back = Назад

## Who reads what she writes now

who-starting = Подключаемся …
who-bot = Отвечает программа
who-bot-more = Сейчас никто из людей не читает.
who-no-bot = Программа занята
who-no-bot-more = Выбери тему или позови живого человека.
who-bot-refused = Программу не удалось проверить
who-bot-refused-more = Поэтому ей ничего не отправляется. Можно выбрать тему или позвать живого человека.
who-waiting = Ты ждёшь человека
wait-ahead = { $ahead ->
    [0] Перед тобой никого нет.
    [one] Перед тобой { $ahead } человек.
    [few] Перед тобой { $ahead } человека.
    [many] Перед тобой { $ahead } человек.
   *[other] Перед тобой { $ahead } человека.
}
wait-staff = { $staff ->
    [0] Сейчас никого нет, и мы не знаем, когда кто-нибудь придёт.
    [one] Сейчас работает { $staff } человек.
    [few] Сейчас работают { $staff } человека.
    [many] Сейчас работают { $staff } человек.
   *[other] Сейчас работают { $staff } человека.
}
wait-program = Пока читает программа.
wait-nobody = Пока никто не читает.
who-offered = Человек уже здесь
who-offered-more = Мы проверяем, кто это. Пока читает программа.
who-counsellor = Читает { $name }
who-counsellor-more = Проверено. Программа больше не читает.
who-counsellor-demo = Проба: ключ не настоящий.
who-away = { $name } ненадолго отсутствует. То, что ты пишешь, подождёт.
who-closed = Чат окончен
who-closed-more = Чат не сохраняется.
checked = Проверено
program = Программа

## Connection

connection-online = Есть связь
connection-reconnecting = Сейчас нет связи. То, что ты пишешь, останется здесь и отправится позже.
work-slow = Сейчас многие хотят войти, поэтому это займёт чуть больше времени. Пока можно позвонить.

## The chat

chat-log = Чат
intro = Привет! Кто-нибудь видит твой экран? Тогда подожди, пока рядом никого не будет. Говорить, как тебя зовут, не нужно.
choose-topic = Выбери тему или напиши
more-topics = Ещё темы
composer = Пиши здесь
send = Отправить
send-to = Отправить: { $name }?
send-to-program = Отправить программе?
too-long = Это слишком длинно для отправки. Раздели на части.
ask-human = Позвать человека
cancel-waiting = Больше не ждать
someone-else = Хочу другого человека
accept-transfer = Да, сменить
decline-transfer = Нет, оставить так
from-me = Ты
from-page = Страница
line-sending = Отправляется …
line-delivered = Дошло
line-failed = Не дошло
line-returned = Не дошло. Текст остался там, где ты пишешь.
line-retry = Отправить ещё раз
new-below = Внизу есть новое
new-message = Новое сообщение
log-wiped = Страница какое-то время была скрыта. Поэтому то, что здесь было, убрано, чтобы никто другой не прочитал. Чат продолжается, можно писать дальше.

## What the counsellor may see of the chat before

share-title = Показать то, что было написано раньше?
share-text = { $name } сейчас этого не видит. Убери галочку с того, что хочешь оставить при себе.
share-history = Показать выбранное
keep-history = Ничего не показывать

## Cover and end

cover-title = Пауза
cover-show = Продолжить
begin-again = Начать сначала
unsupported = Этот браузер не может защитить то, что ты пишешь, поэтому чат не начинается. Попробуй другой или позвони по номеру на этой странице.

## Notices

notice-bot_replaced = Программа остановилась. Когда она вернётся, она не сможет прочитать то, что написано выше. Можно позвать живого человека.
notice-counsellor_joined = { $name } теперь здесь. Мы проверили, что этот человек здесь работает.
notice-counsellor_lost = Связь с человеком, который тебе отвечал, пропала. Ты снова ждёшь человека.
notice-ended_by_visitor = Чат завершён по твоему желанию. Он не сохраняется.
notice-ended_by_counsellor = Тот, кто тебе отвечал, завершил чат. Он не сохраняется.
notice-ended_quiet = Чат закрылся, потому что долго никто не писал. Он не сохраняется.
notice-history_shared = Показано то, что выбрано.
notice-history_kept = Из написанного раньше ничего не показано.
notice-not_delivered = Что-то из написанного тобой не дошло.
notice-item_refused = Одно сообщение не удалось проверить, поэтому оно не показано.
notice-no_bot = Программа занята. Выбери тему или позови живого человека.
notice-not_now = Сейчас не получилось. Попробуй ещё раз.
notice-clock = Похоже, часы в телефоне идут неправильно. Тогда не всегда можно проверить, кто отвечает.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = Программу не удалось проверить. Ей ничего не отправляется.
refused-counsellor = Не удалось проверить того, кто хотел ответить. Ему ничего не отправляется.
refused-duty = Не удалось проверить, кто может видеть, что ты ждёшь. Ты всё равно в очереди, но они не видят почему.
refused-directory = Не удалось проверить список тех, кто здесь работает. Поэтому мы никого не подключаем.
refused-relay = Сервер это не принял. Попробуй ещё раз или позвони по номеру.
refused-slow_down = Сейчас слишком быстро. Подожди немного.
refused-clock = Похоже, часы в телефоне идут неправильно, и мы не можем проверить, кто отвечает. Поставь правильное время или позвони по номеру.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Да
no = Нет
dont-know = Не знаю

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = Подробнее об этом
layer-law = Что говорит закон
layer-who = Кто может помочь?
layer-list = Советы, что делать
guide-start = Шаг за шагом
unsure-human = Лучше позвать человека

## How long she can write: goes sealed with the card to the counsellor

how-long = Сколько времени ты можешь писать?
how-long-2 = Только 2 минуты
how-long-10 = Примерно 10 минут
how-long-longer = Дольше
how-long-skip = Пропустить
how-long-why = Ответ отправляется закрытым, чтобы его могли прочитать только те, кто здесь работает.

## Pictures and ears

pictures-on = Показать картинки
pictures-off = Показать только текст
reader-question = Тебе это читают вслух?
reader-yes = Ничего, что этот человек об этом узнает? Можно остановиться в любой момент. Можно почитать и потом, когда рядом никого не будет.
read-aloud = Прочитать вслух
read-stop = Больше не читать вслух
no-voice = В телефоне нет голоса для этого языка.

## Before the long holidays

season-title = Едете куда-то на каникулы?
season-text = Тебе страшно, что может случиться в поездке? Здесь можно получить советы, шаг за шагом. Больше всего можно сделать до отъезда.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Карточка для полиции
border-title = Карточка, чтобы показать
border-how = Покажи это полиции или сотрудникам паспортного контроля. Лучше, когда не видит никто из тех, кого ты боишься.
border-card = Мне нужна помощь. Меня увозят против моей воли. Дайте мне поговорить с вами наедине.
border-close = Закрыть карточку

## Languages

own-language-pending = Тексты на этом языке ещё не готовы. Сначала их должны прочитать люди, для которых он родной. Выбери шведский или английский. Номера, по которым можно позвонить, ниже.
answers-in = На каком языке показывать ответы?
