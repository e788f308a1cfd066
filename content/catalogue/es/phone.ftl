# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Spanish, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = Elige idioma
exit = Salir
call-now = En peligro ahora
call-young = Bris, para menores de 18
no-script = El chat no puede empezar en este navegador porque JavaScript está desactivado. Puedes llamar a los números de aquí.
no-net = La página no se pudo cargar. Inténtalo de nuevo o llama a un número de aquí.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = Primero responde un programa. No puede avisar a nadie.
opening-2 = Si pides hablar con una persona, lee alguien que trabaja aquí. El chat no se guarda después.
opening-3 = No vemos quién eres. Si sabemos qué menor de 18 años está sufriendo daño, sea tú u otra persona, tenemos que decírselo a los servicios sociales (socialtjänsten) para que reciba ayuda. Intentamos decírtelo antes a ti.
before-start = Antes de empezar
start = Empezar
exit-keys = En una computadora también puedes pulsar tres veces la tecla Shift.
exit-card-title = Cómo salir rápido
exit-card-1 = Este botón está siempre abajo.
exit-card-2 = Un toque, y la página queda vacía al instante. Después se ve una página normal.
exit-card-3 = El chat no se puede recuperar. Aun así, el teléfono puede recordar que estuviste aquí.
numbers = Números para llamar
language = Idioma
traces = Huellas y seguridad
open-letter = Leer respuesta a una carta
leave-letter = Escribir una carta
cut-off = Se me cortó el chat
statement = Accesibilidad
back = Volver

## Who reads what she writes now

who-starting = Conectando …
who-bot = Responde un programa
who-bot-more = Ahora no lee ninguna persona.
who-no-bot = El programa está ocupado
who-no-bot-more = Elige un tema o pide hablar con una persona.
who-bot-refused = No se pudo comprobar el programa
who-bot-refused-more = Por eso no se le envía nada. Puedes elegir un tema o pedir hablar con una persona.
who-waiting = Esperas a una persona
wait-ahead = { $ahead ->
    [0] No hay nadie antes que tú.
    [one] Hay una persona antes que tú.
   *[other] Hay { $ahead } personas antes que tú.
}
wait-staff = { $staff ->
    [0] Ahora no hay nadie, y no sabemos cuándo vendrá alguien.
    [one] Ahora trabaja una persona.
   *[other] Ahora trabajan { $staff } personas.
}
wait-program = Mientras tanto lee el programa.
wait-nobody = Mientras tanto no lee nadie.
who-offered = Hay una persona aquí
who-offered-more = Estamos comprobando quién es. Mientras tanto lee el programa.
who-counsellor = Lee { $name }
who-counsellor-more = Se ha comprobado. El programa ya no lee.
who-counsellor-demo = Prueba: la clave no es real.
who-away = { $name } vuelve en un momento. Lo que escribas esperará.
who-closed = El chat ha terminado
who-closed-more = El chat no se guarda.
checked = Comprobado
program = El programa

## Connection

connection-online = Con conexión
connection-reconnecting = Ahora no hay conexión. Lo que escribes se queda aquí y se envía después.
work-slow = Ahora mucha gente quiere entrar, por eso tarda un poco más. Mientras tanto puedes llamar.

## The chat

chat-log = El chat
intro = ¡Hola! ¿Alguien puede ver tu pantalla? Entonces espera hasta que no haya nadie cerca. No tienes que decir cómo te llamas.
choose-topic = Elige un tema o escribe
more-topics = Más temas
composer = Escribe aquí
send = Enviar
send-to = ¿Enviar a { $name }?
send-to-program = ¿Enviar al programa?
too-long = Es demasiado largo para enviarlo. Divídelo.
ask-human = Hablar con una persona
cancel-waiting = Dejar de esperar
someone-else = Quiero a otra persona
accept-transfer = Sí, cambiar
decline-transfer = No, sigo así
from-me = Tú
from-page = La página
line-sending = Enviando …
line-delivered = Ha llegado
line-failed = No ha llegado
line-returned = No ha llegado. Lo que escribiste sigue en el cuadro de texto.
line-retry = Enviar otra vez
new-below = Hay algo nuevo abajo
new-message = Mensaje nuevo
log-wiped = La página estuvo oculta un rato. Por eso se quitó lo que había aquí, para que nadie más lo lea. El chat sigue abierto y puedes seguir escribiendo.

## What the counsellor may see of the chat before

share-title = ¿Quieres mostrar lo que escribiste antes?
share-text = { $name } no lo ve ahora. Quita la marca de lo que quieras guardar para ti.
share-history = Mostrar lo marcado
keep-history = No mostrar nada

## Cover and end

cover-title = En pausa
cover-show = Continuar
begin-again = Empezar de nuevo
unsupported = Este navegador no puede proteger lo que escribes, por eso el chat no empieza. Prueba con otro o llama a un número de aquí.

## Notices

notice-bot_replaced = El programa se paró. Cuando vuelva, no podrá leer lo que está escrito más arriba. Puedes pedir hablar con una persona.
notice-counsellor_joined = { $name } ya está aquí. Hemos comprobado que es alguien que trabaja aquí.
notice-counsellor_lost = Se perdió el contacto con la persona con la que hablabas. Ahora vuelves a esperar a una persona.
notice-ended_by_visitor = Has terminado el chat. El chat no se guarda.
notice-ended_by_counsellor = La persona con la que hablabas ha terminado el chat. El chat no se guarda.
notice-ended_quiet = El chat se cerró porque nadie escribió durante mucho tiempo. El chat no se guarda.
notice-history_shared = Has mostrado lo que elegiste.
notice-history_kept = No has mostrado nada de lo que escribiste antes.
notice-not_delivered = Algo que escribiste no llegó.
notice-item_refused = No se pudo comprobar un mensaje, por eso no se muestra.
notice-no_bot = El programa está ocupado. Elige un tema o pide hablar con una persona.
notice-not_now = No se ha podido ahora. Inténtalo de nuevo.
notice-clock = El reloj del teléfono parece ir mal. Entonces no siempre se puede comprobar quién responde.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = No se pudo comprobar el programa. No se le envía nada.
refused-counsellor = No se pudo comprobar a la persona que quería responder. No se le envía nada.
refused-duty = No se pudo comprobar quién puede ver que esperas. Aun así estás en la cola, pero no ven por qué.
refused-directory = No se pudo comprobar la lista de quienes trabajan aquí. Por eso no te conectamos con nadie.
refused-relay = El servidor no lo aceptó. Inténtalo de nuevo o llama a un número.
refused-slow_down = Ahora va demasiado rápido. Espera un poco.
refused-clock = El reloj del teléfono parece ir mal, por eso no podemos comprobar quién responde. Pon bien la hora o llama a un número.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Sí
no = No
dont-know = No sé

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = Más sobre esto
layer-law = Qué dice la ley
layer-who = ¿Quién puede ayudar?
layer-list = Consejos que seguir
guide-start = Ir paso a paso
unsure-human = Mejor con una persona

## How long she can write: goes sealed with the card to the counsellor

how-long = ¿Cuánto tiempo puedes escribir?
how-long-2 = Solo 2 minutos
how-long-10 = Unos 10 minutos
how-long-longer = Más tiempo
how-long-skip = Saltar esto
how-long-why = La respuesta se envía cerrada, para que solo pueda leerla quien trabaja aquí.

## Pictures and ears

pictures-on = Mostrar imágenes
pictures-off = Mostrar solo texto
reader-question = ¿Alguien te está leyendo esto en voz alta?
reader-yes = ¿Te parece bien que esa persona sepa esto? Puedes parar cuando quieras. También puedes leer más cuando no haya nadie cerca.
read-aloud = Leer en voz alta
read-stop = Dejar de leer en voz alta
no-voice = El teléfono no tiene voz para este idioma.

## Before the long holidays

season-title = ¿Un viaje en vacaciones?
season-text = ¿Tienes miedo de lo que puede pasar en un viaje? Aquí puedes recibir consejos, paso a paso. Antes de salir es cuando más se puede hacer.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Tarjeta para la policía
border-title = Tarjeta para mostrar
border-how = Muestra esto a la policía o al personal del control de pasaportes. Mejor cuando no lo vea nadie que te dé miedo.
border-card = Necesito ayuda. Me llevan en contra de mi voluntad. Déjenme hablar a solas con ustedes.
border-close = Cerrar la tarjeta

## Languages

own-language-pending = Los textos en este idioma aún no están listos. Antes deben leerlos personas que lo tienen como lengua materna. Elige sueco o inglés. Abajo hay números para llamar.
answers-in = ¿En qué idioma quieres las respuestas?
