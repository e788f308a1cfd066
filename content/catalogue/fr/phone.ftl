# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### French, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = Choisis une langue
exit = Quitter
call-now = En danger maintenant
call-young = Bris, pour les moins de 18 ans
no-script = Le tchat ne peut pas démarrer dans ce navigateur, car JavaScript est désactivé. Tu peux appeler les numéros ici.
no-net = La page n'a pas pu s'ouvrir. Réessaie, ou appelle un numéro ici.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = D'abord, un programme répond. Il ne peut prévenir personne.
opening-2 = Si tu demandes à parler à une personne, quelqu'un qui travaille ici lit. Le tchat n'est pas gardé ensuite.
opening-3 = Nous ne voyons pas qui tu es. Si nous apprenons à quel enfant de moins de 18 ans on fait du mal, à toi ou à quelqu'un d'autre, nous devons le dire aux services sociaux (socialtjänsten) pour que l'enfant soit aidé. Nous essayons de te le dire d'abord.
before-start = Avant de commencer
start = Commencer
exit-keys = Sur un ordinateur, tu peux aussi appuyer trois fois sur Maj (Shift).
exit-card-title = Comment partir vite
exit-card-1 = Ce bouton est toujours en bas.
exit-card-2 = Un appui, et la page se vide tout de suite. Ensuite une page ordinaire s'affiche.
exit-card-3 = Le tchat ne revient pas. Le téléphone peut quand même garder une trace de ton passage.
numbers = Numéros à appeler
language = Langue
traces = Traces et sécurité
open-letter = Lire la réponse à une lettre
leave-letter = Écrire une lettre
cut-off = Mon tchat a été coupé
statement = Accessibilité
back = Retour

## Who reads what she writes now

who-starting = Connexion …
who-bot = Un programme répond
who-bot-more = En ce moment, aucune personne ne lit.
who-no-bot = Le programme est occupé
who-no-bot-more = Choisis un sujet, ou demande à parler à une personne.
who-bot-refused = Le programme n'a pas pu être vérifié
who-bot-refused-more = Rien ne lui est donc envoyé. Tu peux choisir un sujet ou demander à parler à une personne.
who-waiting = Tu attends une personne
wait-ahead = { $ahead ->
    [0] Il n'y a personne avant toi.
    [one] Une personne est avant toi.
   *[other] { $ahead } personnes sont avant toi.
}
wait-staff = { $staff ->
    [0] Il n'y a personne ici en ce moment, et nous ne savons pas quand quelqu'un viendra.
    [one] Une personne travaille en ce moment.
   *[other] { $staff } personnes travaillent en ce moment.
}
wait-program = En attendant, le programme lit.
wait-nobody = En attendant, personne ne lit.
who-offered = Une personne est là
who-offered-more = Nous vérifions qui c'est. En attendant, le programme lit.
who-counsellor = { $name } lit
who-counsellor-more = Vérifié. Le programme ne lit plus.
who-counsellor-demo = Test : ce n'est pas une vraie clé.
who-away = { $name } s'absente un instant. Ce que tu écris attendra.
who-closed = Le tchat est terminé
who-closed-more = Le tchat n'est pas gardé.
checked = Vérifié
program = Le programme

## Connection

connection-online = Connexion établie
connection-reconnecting = Pas de connexion en ce moment. Ce que tu écris reste ici et sera envoyé après.
work-slow = Beaucoup de monde veut entrer en ce moment, cela prend donc un peu plus de temps. Tu peux appeler en attendant.

## The chat

chat-log = Le tchat
intro = Bonjour ! Quelqu'un peut-il voir ton écran ? Alors attends qu'il n'y ait plus personne. Tu n'as pas besoin de dire ton nom.
choose-topic = Choisis un sujet ou écris
more-topics = Autres sujets
composer = Écris ici
send = Envoyer
send-to = Envoyer à { $name } ?
send-to-program = Envoyer au programme ?
too-long = C'est trop long à envoyer. Coupe-le en plusieurs parties.
ask-human = Parler à une personne
cancel-waiting = Ne plus attendre
someone-else = Je veux quelqu'un d'autre
accept-transfer = Oui, changer
decline-transfer = Non, je reste
from-me = Toi
from-page = La page
line-sending = Envoi …
line-delivered = Arrivé
line-failed = Pas arrivé
line-returned = Pas arrivé. Les mots sont encore là où tu écris.
line-retry = Envoyer encore
new-below = Du nouveau plus bas
new-message = Nouveau message
log-wiped = La page a été cachée un moment. Ce qui était écrit ici a donc été enlevé, pour que personne d'autre ne le lise. Le tchat continue, tu peux écrire la suite.

## What the counsellor may see of the chat before

share-title = Veux-tu montrer ce que tu as écrit avant ?
share-text = { $name } ne le voit pas maintenant. Décoche ce que tu veux garder pour toi.
share-history = Montrer ce qui est coché
keep-history = Ne rien montrer

## Cover and end

cover-title = En pause
cover-show = Continuer
begin-again = Recommencer
unsupported = Ce navigateur ne peut pas protéger ce que tu écris, donc le tchat ne démarre pas. Essaie un autre navigateur, ou appelle un numéro ici.

## Notices

notice-bot_replaced = Le programme s'est arrêté. À son retour, il ne pourra pas lire ce qui est écrit plus haut. Tu peux demander à parler à une personne.
notice-counsellor_joined = { $name } est là maintenant. Nous avons vérifié que c'est quelqu'un qui travaille ici.
notice-counsellor_lost = Le contact avec la personne à qui tu parlais est perdu. Tu attends à nouveau une personne.
notice-ended_by_visitor = Tu as terminé le tchat. Il n'est pas gardé.
notice-ended_by_counsellor = La personne à qui tu parlais a terminé le tchat. Il n'est pas gardé.
notice-ended_quiet = Le tchat s'est fermé, car personne n'a écrit pendant longtemps. Il n'est pas gardé.
notice-history_shared = Tu as montré ce que tu as choisi.
notice-history_kept = Tu n'as rien montré de ce que tu as écrit avant.
notice-not_delivered = Quelque chose que tu as écrit n'est pas arrivé.
notice-item_refused = Un message n'a pas pu être vérifié, il n'est donc pas montré.
notice-no_bot = Le programme est occupé. Choisis un sujet, ou demande à parler à une personne.
notice-not_now = Ça n'a pas marché cette fois. Réessaie.
notice-clock = L'heure du téléphone semble fausse. Alors on ne peut pas toujours vérifier qui répond.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = Le programme n'a pas pu être vérifié. Rien ne lui est envoyé.
refused-counsellor = La personne qui voulait répondre n'a pas pu être vérifiée. Rien ne lui est envoyé.
refused-duty = Impossible de vérifier qui peut voir que tu attends. Tu es quand même dans la file, mais sans qu'on voie pourquoi.
refused-directory = La liste des gens qui travaillent ici n'a pas pu être vérifiée. Nous ne te connectons donc à personne.
refused-relay = Le serveur ne l'a pas accepté. Réessaie, ou appelle un numéro.
refused-slow_down = Ça va trop vite en ce moment. Attends un peu.
refused-clock = L'heure du téléphone semble fausse, donc nous ne pouvons pas vérifier qui répond. Règle l'heure, ou appelle un numéro.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Oui
no = Non
dont-know = Je ne sais pas

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = En savoir plus
layer-law = Ce que dit la loi
layer-who = Qui peut aider ?
layer-list = Conseils à suivre
guide-start = Avancer pas à pas
unsure-human = Plutôt une personne

## How long she can write: goes sealed with the card to the counsellor

how-long = Combien de temps peux-tu écrire ?
how-long-2 = Seulement 2 minutes
how-long-10 = Environ 10 minutes
how-long-longer = Plus longtemps
how-long-skip = Passer
how-long-why = La réponse est envoyée verrouillée, pour que seuls ceux qui travaillent ici puissent la lire.

## Pictures and ears

pictures-on = Montrer les images
pictures-off = Texte seulement
reader-question = Quelqu'un te lit ceci à voix haute ?
reader-yes = Ça te va que cette personne le sache ? Tu peux arrêter quand tu veux. Tu peux aussi lire plus tard, quand il n'y a personne près de toi.
read-aloud = Lire à voix haute
read-stop = Arrêter la lecture
no-voice = Le téléphone n'a pas de voix pour cette langue.

## Before the long holidays

season-title = Un voyage pendant les vacances ?
season-text = Tu as peur de ce qui va se passer en voyage ? Ici, tu peux avoir des conseils, pas à pas. C'est avant le départ qu'on peut faire le plus.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Montrer la carte à la police
border-title = Carte à montrer
border-how = Montre ceci à la police ou au personnel du contrôle des passeports. De préférence quand personne dont tu as peur ne le voit.
border-card = J'ai besoin d'aide. On m'emmène contre ma volonté. Laissez-moi vous parler sans les autres.
border-close = Fermer la carte

## Languages

own-language-pending = Les textes dans cette langue ne sont pas encore prêts. Des personnes dont c'est la langue maternelle doivent d'abord les lire. Choisis le suédois ou l'anglais. Les numéros à appeler sont plus bas.
answers-in = Dans quelle langue veux-tu les réponses ?
