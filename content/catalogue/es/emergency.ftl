# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Spanish, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = ¿Dónde estás?
emergency-choose-sweden = Estoy en Suecia
emergency-choose-travelling = Estoy de camino
emergency-choose-abroad = Estoy fuera de Suecia

emergency-sweden-title = ¿Estás en peligro ahora? Llama al { number-sos_112 }
emergency-sweden-1 = Llama al { number-sos_112 }. Diles dónde estás y qué está pasando.
emergency-sweden-2 = ¿No puedes hablar? Llama igual. No cuelgues y haz lo que te digan.
emergency-sweden-3 = ¿No puedes llamar? Escribe a un amigo o una amiga y pídele que llame.
emergency-sweden-4 = Ve adonde haya gente, o a una habitación de la que puedas salir. Evita la cocina, el baño, el balcón y las escaleras.
emergency-sweden-5 = ¿Te han encerrado? Di al { number-sos_112 } en qué habitación estás, quién está ahí y si hay armas. Grita para que otros te oigan, si eso no aumenta el peligro.
emergency-sweden-6 = ¿Has tomado pastillas o estás a punto de quitarte la vida? Llama al { number-sos_112 } ahora. Después ve con una persona adulta en quien confíes.

emergency-travelling-title = Todavía puedes decir que no
emergency-travelling-1 = Di al personal, a la policía o en el control de pasaportes: «Necesito ayuda. Me llevan en contra de mi voluntad».
emergency-travelling-2 = Pide hablar a solas con ellos.
emergency-travelling-3 = Llama al { number-sos_112 } si puedes. Funciona en toda la Unión Europea.
emergency-travelling-4 = ¿Vas en coche, autobús o barco? Díselo al personal o a la policía en cuanto puedas, o escribe a un amigo o una amiga y pídele que llame.
emergency-travelling-5 = No subas si puedes alejarte sin peligro.

emergency-abroad-title = ¿En peligro fuera de Suecia? Llama a UD-jouren
emergency-abroad-1 = UD-jouren es la línea del Ministerio de Exteriores de Suecia para quien está en otro país. Responde de día y de noche.
emergency-abroad-2 = Si puedes, contacta con la embajada de Suecia en ese país.
emergency-abroad-3 = ¿No puedes llamar? Escribe a alguien de confianza en Suecia y pídele que llame a UD-jouren.
emergency-abroad-4 = Desde allí no puedes llamar al { number-sos_112 } de Suecia. En la Unión Europea, el { number-sos_112 } te comunica con el país donde estás. En otros países el número puede ser otro.
emergency-abroad-5 = Si puedes, guarda tu pasaporte en un lugar seguro. Dile a alguien en Suecia dónde estás.

emergency-fold = Ocultar la tarjeta
emergency-unfold = Ver ayuda en peligro
emergency-ask-human = Aquí también puedes pedir hablar con una persona. Hasta que alguien responda, solo lee un programa, y no puede avisar a nadie.
