// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The phone page: languages, opening, chat. This file wires; nothing here is kept anywhere but in the page's memory. */

import {fits, VisitorChat} from 'core/visitor_chat.js';
import {EmergencyCard} from './emergency.js';
import {Exit} from './exit.js';
import {Log, shareChoice} from './log.js';
import {loadTexts, offerLanguages} from './texts.js';
import {byId, Composer, contacts, el, fitKeyboard, Topics, whoReads} from './view.js';

/** @typedef {import('core/visitor_chat.js').State} State */
/** @typedef {import('core/visitor_chat.js').Line} Line */
/** @typedef {import('./log.js').Entry} Entry */
/** @typedef {{centre: string, root: string, locales: {code: string, own_name: string, ready: boolean}[]}} Site */

const NUMBERS = ['sos_112', 'bris', 'kvinnofridslinjen'];
const SHOW_NUMBERS_AFTER_MS = 60_000;
const WITH_PROGRAM = ['with_bot', 'waiting', 'offered'];
const WITH_HUMAN = ['waiting', 'offered', 'with_counsellor'];

/** @type {Site} */
const site = JSON.parse(byId('site').textContent ?? '');
const pick = /** @type {HTMLSelectElement} */ (byId('language'));

/** @type {import('./texts.js').Texts} */ let texts;
/** @type {VisitorChat | null} */ let chat = null;
/** @type {State} */ let state;
/** The highest level the program saw, and why: what goes into the waiting card. */
let danger = {risk: 1, reason: ''};
let connection = 'reconnecting';
let cutOff = 0;
let longCut = false;
/** True from the first accepted handshake on, or once it is known that no program can be had. */
let able = false;
let clockWrong = false;
/** The lines she took away before showing the rest. @type {Set<Entry>} */
const kept = new Set();

const log = new Log({log: byId('log'), scroller: byId('scroller'), newBelow: byId('new-below'), again: sendAgain});
const card = new EmergencyCard(byId('emergency'), askHuman);
const topics = new Topics(byId('topic-list'), pickTopic, openCard);
const composer = new Composer({
  form: byId('form'), words: /** @type {HTMLTextAreaElement} */ (byId('composer')), send: byId('send'),
  hint: byId('composer-hint'), fits, tooLong: () => texts.text('too-long'), take: say,
  ready: () => able,
});

/** @param {string} locale */
async function choose(locale) {
  try {
    texts = await loadTexts(locale);
  } catch {
    byId('no-net').hidden = false;
    if (texts) pick.value = texts.content.locale;
    return;
  }
  texts.fill(document.documentElement);
  pick.value = locale;
  for (const id of ['opening-numbers', 'help-numbers']) byId(id).replaceChildren(...contacts(texts, NUMBERS));
  byId('head').hidden = false;
  if (chat) redraw(chat, locale);
  else show('opening', 'opening-title');
}

/** @param {VisitorChat} open @param {string} locale */
function redraw(open, locale) {
  open.setLanguage(locale);
  log.redraw(texts);
  drawConnection();
  drawState();
}

/** @param {'opening' | 'chat'} screen @param {string} focused */
function show(screen, focused) {
  for (const id of ['languages', 'opening', 'chat']) byId(id).hidden = id !== screen;
  for (const id of ['form', 'connection', 'who']) byId(id).hidden = screen !== 'chat';
  byId('exit-hint').hidden = screen === 'chat';
  byId('main').scrollTop = 0;
  byId(focused).focus({preventScroll: true});
}

async function start() {
  const open = new VisitorChat({
    origin: location.origin, site, fetch: window.fetch.bind(window), now: () => Date.now() / 1000,
  });
  chat = open;
  state = open.state;
  topics.offer();
  open.on('connection', connected);
  open.on('state', moved);
  open.on('line', arrived);
  open.on('interrupted', interrupted);
  open.on('refused', refused);
  open.on('clock', () => { clockWrong = true; log.add(texts, {from: 'notice', code: 'clock'}); });
  connected('reconnecting');
  show('chat', 'log');
  try {
    await open.start({lang: texts.content.locale});
  } catch (error) {
    if (chat === open) unsupported(codeOf(error));
  }
}

/** @param {string} code */
function unsupported(code) {
  close();
  byId('trouble').textContent = `${texts.text('unsupported')} (${code})`;
  byId('trouble').hidden = false;
}

/** Back to the opening, with nothing left of the chat. */
function close() {
  chat?.leave();
  chat = null;
  clearTimeout(cutOff);
  able = false;
  danger = {risk: 1, reason: ''};
  kept.clear();
  log.clear();
  composer.clear();
  byId('emergency').hidden = true;
  byId('ask-human').classList.remove('wanted');
  for (const id of ['ask-human', 'cancel-waiting']) byId(id).hidden = true;
  show('opening', 'opening-title');
}

/** @param {State} now */
function moved(now) {
  state = now;
  drawState();
}

/** @param {string} how 'online' or 'reconnecting' */
function connected(how) {
  connection = how;
  longCut = false;
  clearTimeout(cutOff);
  if (how === 'reconnecting') cutOff = setTimeout(() => { longCut = true; drawState(); }, SHOW_NUMBERS_AFTER_MS);
  drawConnection();
  drawState();
}

/** @param {Line} line */
function arrived(line) {
  const risk = line.risk ?? 0;
  if (line.from === 'bot') {
    if (risk > danger.risk) danger = {risk, reason: line.reason || line.topic || ''};
    if (line.next?.length) topics.offer(line.next);
    if (line.human) byId('ask-human').classList.add('wanted');
    drawTopics();
  }
  log.show(texts, line.from === 'counsellor' ? {...line, name: state.counsellor?.name} : line);
  if (line.danger) openCard();
}

function openCard() {
  card.open(texts);
  drawTopics();
}

/** Words that nobody read come back to her: she decides whether the next reader gets them. @param {{role: string, words: string[]}} what */
function interrupted({role, words}) {
  if (role === 'bot') byId('ask-human').classList.add('wanted');
  if (!words.length) return;
  log.returned(texts, words);
  composer.giveBack(words, state.counsellor ? texts.text('send-to', {name: state.counsellor.name}) : texts.text('send-to-program'));
}

/** @param {{code: string, about: string}} what */
function refused({code, about}) {
  if (about === 'item') return; // the timeline has its own line for it, in its place
  const clock = clockWrong && ['expired', 'not_yet_valid'].includes(code);
  log.add(texts, {from: 'notice', code: clock ? 'clock' : code, about});
}

function drawState() {
  const {kind, bot, waiting} = state;
  const first = !able;
  able ||= kind !== 'starting' && bot !== 'connecting';
  const closed = kind === 'closed';
  byId('who').replaceChildren(...whoReads(texts, state));
  byId('ask-human').hidden = kind !== 'with_bot';
  byId('cancel-waiting').hidden = kind !== 'waiting';
  byId('form').hidden = closed;
  byId('begin-again').hidden = !closed;
  byId('help').hidden = !(closed || longCut || (kind === 'waiting' && !waiting?.on_duty) || ['none', 'refused'].includes(bot));
  card.canAsk = kind === 'with_bot';
  card.render(texts);
  composer.check();
  // On a phone that would bring up the keyboard over what she should read first.
  if (first && able && matchMedia('(any-pointer: fine)').matches) byId('composer').focus();
  drawTopics();
  drawShare();
}

function drawConnection() {
  byId('connection').dataset.state = connection;
  byId('connection').replaceChildren(
    el('span', {class: connection === 'online' && 'unseen'}, texts.text(`connection-${connection}`)));
}

function drawTopics() {
  byId('topics').hidden = !(able ? WITH_PROGRAM.includes(state.kind) : longCut);
  topics.draw(texts, byId('emergency').hidden === true);
}

function drawShare() {
  const entries = log.saidToProgram;
  const root = byId('share');
  const before = root.hidden;
  root.hidden = state.history !== 'undecided' || entries.length === 0;
  root.replaceChildren(...(root.hidden ? [] : shareChoice(texts, {
    name: state.counsellor?.name ?? '', entries, kept,
    share: (chosen) => attempt((open) => (chosen.length ? open.shareHistory(chosen.map(historyLine)) : open.keepHistory())),
    keep: () => attempt((open) => open.keepHistory()),
  })));
  if (before && !root.hidden) root.scrollIntoView({block: 'nearest'});
}

/** @param {Entry} entry */
function historyLine({from, text, keys, topic}) {
  return from === 'bot'
    ? {from: /** @type {const} */ ('bot'), keys: keys ?? []}
    : {from: /** @type {const} */ ('me'), text: text ?? texts.text(`topic-${topic}`)};
}

function askHuman() {
  attempt((open) => open.askHuman(danger));
}

/** @param {string} slug */
function pickTopic(slug) {
  if (['ready', 'connecting'].includes(state.bot)) attempt((open) => open.topic(slug), () => fromPage(slug));
  else fromPage(slug);
}

/** While no program can be had, the catalogue is read without it. @param {string} slug */
function fromPage(slug) {
  const {next, risk_floor: risk} = texts.content.topics[slug];
  topics.offer(next);
  drawTopics();
  log.add(texts, {from: 'me', topic: slug, page: true});
  log.add(texts, {from: 'bot', topic: slug, keys: [`answer-${slug}`], risk, page: true});
}

/** @param {Entry} entry */
function sendAgain(entry) {
  log.drop(entry.id);
  if (!entry.text) pickTopic(entry.topic ?? '');
  else if (!say(entry.text)) log.show(texts, entry);
}

/** True when the words were taken: to the counsellor when there is one, else to the program. @param {string} text */
function say(text) {
  return attempt((open) => (state.kind === 'with_counsellor' ? open.say(text) : open.ask(text)));
}

/**
 * Try what may be refused, and say so in the log.
 * @param {(open: VisitorChat) => unknown} act
 * @param {() => void} [instead] what to do when there is no program
 */
function attempt(act, instead) {
  if (!chat) return false;
  try {
    act(chat);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'no_bot' && instead) instead();
    else if (code === 'too_long') composer.hint(texts.text('too-long'));
    else log.add(texts, {from: 'notice', code: code === 'no_bot' ? code : 'not_now'});
    return false;
  }
}

/** The code of a refusal; anything else is a fault of ours and goes on. @param {unknown} error */
function codeOf(error) {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

new Exit({
  link: /** @type {HTMLAnchorElement} */ (byId('exit')), shell: byId('shell'), cover: byId('cover'), show: byId('cover-show'),
  leaveChat: () => chat?.leave() ?? '',
  human: () => chat !== null && WITH_HUMAN.includes(state.kind),
  begun: () => texts !== undefined,
  here: (here) => {
    chat?.setHere(here);
    if (here) byId(chat ? 'log' : 'opening-title').focus({preventScroll: true});
  },
});
byId('start').addEventListener('click', start);
byId('begin-again').addEventListener('click', close);
byId('ask-human').addEventListener('click', askHuman);
byId('cancel-waiting').addEventListener('click', () => attempt((open) => open.cancelWaiting()));
fitKeyboard(byId('shell'));
offerLanguages(site.locales.filter(({ready}) => ready), byId('language-list'), pick, choose);
