// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The phone page: languages, opening, chat, exit. This file wires; nothing here is kept anywhere but in the page's memory. */

import {VisitorChat} from 'core/visitor_chat.js';
import {ChatScreen} from './chat.js';
import {Exit} from './exit.js';
import {Languages, NUMBERS} from './languages.js';
import {loadTexts} from './texts.js';
import {byId, contacts, fitKeyboard} from './view.js';

/** @typedef {{centre: string, name: string, accessibility_contact?: string, root: string, locales: import('./languages.js').Offered[]}} Site */

/** The buttons `show-…` lead to them. */
const ASIDES = ['traces', 'statement', 'letters', 'cut-off'];
/** @type {Site} */
const site = JSON.parse(byId('site').textContent ?? '');
const pick = /** @type {HTMLSelectElement} */ (byId('language'));

/** @type {import('./texts.js').Texts} */ let texts;
/** Pictures come when somebody wants them. @type {import('./pictures.js').Pictures | undefined} */ let pictures;
/** So does what stands beside the opening or the chat. @type {import('./asides.js').Asides | undefined} */ let asides;
/** The next chat, dialled while she reads the opening, so that she need not wait for a slow net. @type {VisitorChat | null} */ let next = null;
/** How often a language was chosen: only the last choice counts, whichever file comes first. */
let turns = 0;

/** @param {string} locale @param {string} [second] the language of the answers, where this one has none */
async function choose(locale, second = texts?.second) {
  const turn = turns += 1;
  if (!screen.chat) dial();
  try {
    const loaded = await loadTexts(locale, second);
    if (screen.chat) await screen.load(loaded);
    if (turn === turns) use(loaded);
  } catch {
    if (turn === turns) notLoaded(() => choose(locale, second));
  }
}

/** @param {() => void} again */
function notLoaded(again) {
  if (texts) pick.value = texts.content.locale;
  if (screen.chat) screen.loading.failed(again);
  else if (texts) trouble(texts.text('no-net'));
  else byId('no-net').hidden = false;
}

/** @param {import('./texts.js').Texts} loaded */
function use(loaded) {
  texts = loaded;
  texts.fill(document.documentElement);
  pick.value = texts.content.locale;
  for (const id of ['opening-numbers', 'help-numbers']) byId(id).replaceChildren(...contacts(texts, NUMBERS));
  byId('answers-in').hidden = !texts.borrows;
  byId('answers-in-list').replaceChildren(...languages.seconds(texts));
  byId('head').hidden = false;
  byId('trouble').hidden = true;
  screen.use(texts);
  pictures?.use(texts);
  if (!byId('languages').hidden) show('opening', 'opening-title');
  if (asides?.shown) openAside(asides.shown);
}

/** @param {'opening' | 'aside' | 'chat'} name @param {string} focused */
function show(name, focused) {
  for (const id of ['languages', 'opening', 'aside', 'chat']) byId(id).hidden = id !== name;
  // Beside a letter too: a human may come meanwhile.
  for (const id of ['connection', 'who']) byId(id).hidden = !screen.chat;
  byId('main').scrollTop = 0;
  byId(focused).focus({preventScroll: true});
}

function dial() {
  next ??= new VisitorChat({
    origin: location.origin, site, fetch: window.fetch.bind(window), now: () => Date.now() / 1000,
  });
  next.dial();
  return next;
}

async function start() {
  const open = dial();
  next = null;
  screen.begin(open);
  show('chat', 'log');
  try {
    await open.start({lang: texts.content.locale});
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (screen.chat !== open) return;
    close();
    trouble(`${texts.text('unsupported')} (${error.code})`);
  }
}

/** @param {string} name @param {import('./letters.js').Way} [way] of letters: to write one, or to the answer; else the one she was on */
async function openAside(name, way) {
  try {
    const {Asides} = await import('./asides.js');
    asides ??= new Asides(byId('aside'), site, askHuman);
    await asides.open(name, texts, way);
    show('aside', 'back');
  } catch {
    notLoaded(() => openAside(name, way));
  }
}

function closeAside() {
  const name = asides?.close();
  if (screen.chat) show('chat', 'log');
  else show('opening', `show-${name}`);
}

/** From an aside straight into the line. @param {Partial<VisitorChat['asking']>} asking */
async function askHuman(asking) {
  closeAside();
  if (!screen.chat) await start();
  screen.askHuman(asking);
}

/** @param {string} words */
function trouble(words) {
  byId('trouble').textContent = words;
  byId('trouble').hidden = false;
}

/** Cards of topics get their pictures; a net that cannot bring them leaves words. */
async function showPictures() {
  const {Pictures} = await import('./pictures.js');
  pictures ??= new Pictures(byId('shell'), () => texts);
  return pictures;
}

async function togglePictures() {
  try {
    (await showPictures()).toggle();
  } catch {
    notLoaded(togglePictures);
  }
}

/** Back to the opening, with nothing left of the chat. */
function close() {
  screen.clear();
  show('opening', 'opening-title');
}

const languages = new Languages(site.locales, {
  list: byId('language-list'), pick, choose, trouble: () => { byId('no-net').hidden = false; },
});
const screen = new ChatScreen(languages, () => showPictures().catch(() => {}));
new Exit({
  link: /** @type {HTMLAnchorElement} */ (byId('exit')), shell: byId('shell'), cover: byId('cover'), show: byId('cover-show'),
  leaveChat: () => {
    asides?.forget();
    return (screen.chat ?? next)?.leave() ?? '';
  },
  human: () => screen.withHuman,
  begun: () => texts !== undefined,
  here: (here) => {
    screen.here(here);
    if (here) byId(screen.chat ? 'log' : 'opening-title').focus({preventScroll: true});
  },
  forget: () => {
    screen.forget();
    asides?.forget();
  },
  silent: () => screen.sayStillHere(),
});
for (const one of document.querySelectorAll('.pictures-toggle')) one.addEventListener('click', togglePictures);
for (const name of ASIDES) byId(`show-${name}`).addEventListener('click', () => openAside(name, 'open'));
byId('leave-letter').addEventListener('click', () => openAside('letters', 'write'));
byId('back').addEventListener('click', closeAside);
byId('start').addEventListener('click', start);
byId('begin-again').addEventListener('click', close);
fitKeyboard(byId('shell'));
languages.offer();
