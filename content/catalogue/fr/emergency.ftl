# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### French, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = Où es-tu ?
emergency-choose-sweden = Je suis en Suède
emergency-choose-travelling = Je suis en route
emergency-choose-abroad = Je suis hors de Suède

emergency-sweden-title = Tu es en danger maintenant ? Appelle le { number-sos_112 }
emergency-sweden-1 = Appelle le { number-sos_112 }. Dis-leur où tu es et ce qui se passe.
emergency-sweden-2 = Tu ne peux pas parler ? Appelle quand même. Ne raccroche pas et fais ce qu'on te dit.
emergency-sweden-3 = Tu ne peux pas appeler ? Écris à un ami ou une amie et demande-lui d'appeler.
emergency-sweden-4 = Va là où il y a du monde, ou dans une pièce d'où tu peux sortir. Évite la cuisine, la salle de bains, le balcon et les escaliers.
emergency-sweden-5 = On t'empêche de sortir ? Dis au { number-sos_112 } dans quelle pièce tu es, qui est là et s'il y a des armes. Crie pour que d'autres t'entendent, si cela n'augmente pas le danger.
emergency-sweden-6 = Tu as pris des comprimés, ou tu es sur le point de te suicider ? Appelle le { number-sos_112 } maintenant. Ensuite, va voir un adulte en qui tu as confiance.

emergency-travelling-title = Tu peux encore dire non
emergency-travelling-1 = Dis au personnel, à la police ou au contrôle des passeports : « J'ai besoin d'aide. On m'emmène contre ma volonté. »
emergency-travelling-2 = Demande à leur parler sans les autres.
emergency-travelling-3 = Appelle le { number-sos_112 } si tu peux. Ce numéro marche dans toute l'Union européenne.
emergency-travelling-4 = Tu es en voiture, en bus ou en bateau ? Préviens le personnel ou la police dès que tu peux, ou écris à un ami ou une amie et demande-lui d'appeler.
emergency-travelling-5 = Ne monte pas à bord si tu peux t'éloigner sans danger.

emergency-abroad-title = En danger hors de Suède ? Appelle UD-jouren
emergency-abroad-1 = UD-jouren est la ligne du ministère suédois des Affaires étrangères pour ceux qui sont hors de Suède. Elle répond jour et nuit.
emergency-abroad-2 = Contacte l'ambassade de Suède dans le pays si tu peux.
emergency-abroad-3 = Tu ne peux pas appeler ? Écris à une personne de confiance en Suède et demande-lui d'appeler UD-jouren.
emergency-abroad-4 = De là-bas, tu ne peux pas joindre le { number-sos_112 } suédois. Dans l'Union européenne, le { number-sos_112 } te relie au pays où tu es. Ailleurs, le numéro peut être différent.
emergency-abroad-5 = Garde ton passeport en lieu sûr si tu peux. Dis à quelqu'un en Suède où tu es.

emergency-fold = Cacher la carte
emergency-unfold = Voir l'aide en cas de danger
emergency-ask-human = Tu peux aussi demander à parler à une personne ici. Tant que personne ne répond, seul un programme lit, et il ne peut prévenir personne.
