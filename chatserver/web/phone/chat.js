// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The chat on the page: who reads, what was said, what she can do now. */

import {fits} from 'core/visitor_chat.js';
import {Topics} from './below.js';
import {closeBorderCard, EmergencyCard} from './emergency.js';
import {Log} from './log.js';
import {Program} from './program.js';
import {Loading} from './texts.js';
import {byId, Composer, drawConnection, whoReads} from './view.js';

/** @typedef {import('core/visitor_chat.js').VisitorChat} VisitorChat */
/** @typedef {import('core/visitor_chat.js').State} State */
/** @typedef {import('core/visitor_chat.js').Line} Line */
/** @typedef {import('./log.js').Entry} Entry */

const SHOW_NUMBERS_AFTER_MS = 60_000;
/** After the first handshake, so that nothing delays it. */
const LOAD_ANSWERS_AFTER_MS = 1_000;
/** An emptied status must be seen empty before its words are news again. */
const ANNOUNCE_AFTER_MS = 100;
/** No longer than this does she wait for what comes with a human before she is in line. */
const GIVE_UP_MS = 4_000;
const WITH_PROGRAM = ['with_bot', 'waiting', 'offered'];
const WITH_HUMAN = ['waiting', 'offered', 'with_counsellor'];

export class ChatScreen {
  /** @type {VisitorChat | null} */ chat = null;
  /** @type {State} */ #state = {kind: 'starting', bot: 'none', waiting: null, counsellor: null, history: null, transfer: null, offer: null, by: null};
  /** There before anything is drawn. @type {import('./texts.js').Texts} */ #texts = /** @type {any} */ (null);
  /** The highest level that was seen, and why: what goes into the waiting card. */
  #danger = {risk: 1, reason: ''};
  #connection = 'reconnecting';
  #cutOff = 0;
  #longCut = false;
  /** Many want to come in: the relay wants more work than she should wait for without a word. */
  #slow = false;
  /** True from the first accepted handshake on, or once it is known that no program can be had. */
  #able = false;
  #clockWrong = false;
  /** What comes with a human; void: it could not be had. @type {Promise<import('./with_counsellor.js').WithCounsellor | void> | null} */ #human = null;
  #stillHere = false;
  #log; #card; #topics; #program; #composer;

  /** @param {import('./languages.js').Languages} languages @param {() => void} rested all that is needed has come */
  constructor(languages, rested) {
    this.rested = rested;
    const texts = () => this.#texts;
    const askHuman = () => this.askHuman();
    const openCard = (/** @type {string | undefined} */ form = undefined) => this.#openCard(form);
    const showCard = () => { this.#openCard(); this.#card.focus(); };
    const pick = (/** @type {string} */ slug) => this.#pickTopic(slug);
    this.loading = new Loading(byId('load-again'), texts);
    this.#log = new Log({
      log: byId('log'), scroller: byId('scroller'), newBelow: byId('new-below'), again: (entry) => this.#sendAgain(entry),
      below: (entry) => this.#program.below(entry), begun: () => byId('first-answers').replaceChildren(),
      came: () => this.#announce(),
    });
    this.#card = new EmergencyCard(byId('emergency'), askHuman);
    this.#topics = new Topics(byId('topic-list'), {
      pick, guide: (id) => this.#program.startGuide(id), danger: showCard, human: askHuman,
    });
    this.#program = new Program({
      texts, log: this.#log, topics: this.#topics, loading: this.loading, languages, pick, openCard,
      raise: (risk, reason) => { if (risk > this.#danger.risk) this.#danger = {risk, reason}; },
      level: () => this.#danger, changed: () => { this.#drawTopics(); this.#drawHuman(); },
    });
    this.#composer = new Composer({
      form: byId('form'), words: /** @type {HTMLTextAreaElement} */ (byId('composer')), send: byId('send'),
      hint: byId('composer-hint'), fits, tooLong: () => this.#texts.text('too-long'), take: (text) => this.#say(text),
      ready: () => this.#able,
    });
    byId('ask-human').addEventListener('click', askHuman);
    byId('cancel-waiting').addEventListener('click', () => this.#attempt((open) => open.cancelWaiting()));
  }

  get withHuman() {
    return this.chat !== null && WITH_HUMAN.includes(this.#state.kind);
  }

  /** All that the chat shows by now, in another language. Rejects when it cannot be had. @param {import('./texts.js').Texts} texts */
  async load(texts) {
    await texts.load();
    await (await this.#human)?.load(texts);
  }

  /** A language, the first or another: everything is drawn again. @param {import('./texts.js').Texts} texts */
  use(texts) {
    this.#texts = texts;
    this.#program.drawFirst();
    if (!this.chat) return;
    this.chat.setLanguage(texts.content.locale);
    this.#log.redraw(texts);
    this.#program.sayAnswersIn();
    drawConnection(texts, this.#connection);
    this.#drawState();
    this.loading.answers();
    this.#drawHuman();
  }

  /** @param {VisitorChat} open a chat that is not started yet */
  begin(open) {
    this.chat = open;
    this.#state = open.state;
    this.#program.begin();
    open.on('connection', (how) => this.#connected(how));
    open.on('state', (state) => { this.#state = state; this.#drawState(); });
    open.on('line', (line) => this.#arrived(line));
    open.on('interrupted', (what) => this.#interrupted(what));
    open.on('refused', (what) => this.#refused(what));
    open.on('working', ({slow}) => { this.#slow = slow; this.#drawState(); });
    open.on('clock', () => { this.#clockWrong = true; this.#notice('clock'); });
    this.#connected('reconnecting');
  }

  /** @param {boolean} here whether the page is in sight; false: it is being covered */
  here(here) {
    this.chat?.setHere(here);
    if (here) this.#log.uncovered();
    else this.#log.covered();
  }

  /**
   * Covered for long: every word that stood here is taken away, and the chat goes on. The level of danger stays, so that
   * she is not put behind others if she asks for a human now; it is no word of hers.
   */
  forget() {
    if (!this.chat) return;
    this.chat.forgetLines();
    this.#log.forgetSeen();
    for (const part of [this.#program, this.#composer, this.#card]) part.clear();
    this.#human?.then((human) => human?.forget());
    closeBorderCard();
    this.#program.begin();
    byId('log-wiped').hidden = false;
    this.#drawState();
  }

  /** Nothing is left of the chat. */
  clear() {
    this.chat?.leave();
    this.chat = null;
    this.#human?.then((human) => human?.clear());
    this.#human = null;
    clearTimeout(this.#cutOff);
    this.#cutOff = 0;
    this.#able = this.#longCut = this.#stillHere = this.#slow = false;
    this.#danger = {risk: 1, reason: ''};
    for (const part of [this.#log, this.#program, this.#composer, this.#card, this.loading]) part.clear();
    byId('ask-human').classList.remove('wanted');
    for (const id of ['ask-human', 'cancel-waiting', 'log-wiped']) byId(id).hidden = true;
  }

  /** She has done nothing for long, while no human reads: said once, without a sound. */
  sayStillHere() {
    if (this.#stillHere || !this.chat || !this.#able || !WITH_PROGRAM.includes(this.#state.kind)) return;
    this.#stillHere = true;
    this.#log.add(this.#texts, {from: 'notice', code: 'still_here', keys: ['still-here']}, 'unnoticed');
  }

  // ---- what comes

  /** @param {string} how 'online' or 'reconnecting' */
  #connected(how) {
    this.#connection = how;
    if (how === 'online') this.loading.retry();
    drawConnection(this.#texts, how);
    this.#drawState();
  }

  /** A minute without the relay, or without anybody at its other end, and the numbers are shown. */
  #watchCut() {
    if (this.#connection === 'online' && this.#able) {
      clearTimeout(this.#cutOff);
      this.#cutOff = 0;
      this.#longCut = false;
    } else this.#cutOff ||= setTimeout(() => { this.#longCut = true; this.#drawState(); }, SHOW_NUMBERS_AFTER_MS);
  }

  /** @param {Line} line */
  #arrived(line) {
    if (line.from === 'bot') return this.#program.answered(line);
    if (line.from === 'me') this.#program.wrote(line);
    this.#log.show(this.#texts, line.from === 'counsellor' ? {...line, name: this.#state.counsellor?.name} : line);
  }

  /** Words that nobody read come back to her: she decides whether the next reader gets them. @param {{role: string, words: string[]}} what */
  #interrupted({role, words}) {
    if (role === 'bot') byId('ask-human').classList.add('wanted');
    if (!words.length) return;
    const {counsellor} = this.#state;
    this.#log.returned(this.#texts, words);
    this.#composer.giveBack(words, counsellor
      ? this.#texts.text('send-to', {name: counsellor.name}) : this.#texts.text('send-to-program'));
  }

  /** @param {{code: string, about: string}} what */
  #refused({code, about}) {
    if (about === 'item') return; // the timeline has its own line for it, in its place
    const clock = this.#clockWrong && ['expired', 'not_yet_valid'].includes(code);
    this.#notice(clock ? 'clock' : code, about);
  }

  /** @param {string} code @param {string} [about] */
  #notice(code, about) {
    this.#log.add(this.#texts, {from: 'notice', code, about});
  }

  /** A screen reader says that something came, never what: others hear the loudspeaker. She reads it when she can. */
  #announce() {
    byId('news').textContent = '';
    setTimeout(() => { byId('news').textContent = this.#texts.text('new-message'); }, ANNOUNCE_AFTER_MS);
  }

  // ---- what stands there

  #drawState() {
    const {kind, bot, waiting} = this.#state;
    const first = !this.#able;
    this.#able ||= kind !== 'starting' && bot !== 'connecting';
    this.#watchCut();
    const closed = kind === 'closed';
    byId('who').replaceChildren(...whoReads(this.#texts, this.#state, this.#slow));
    byId('ask-human').hidden = kind !== 'with_bot';
    byId('cancel-waiting').hidden = kind !== 'waiting';
    byId('form').hidden = closed;
    byId('begin-again').hidden = !closed;
    byId('help').hidden = !(closed || this.#longCut || this.#slow || (kind === 'waiting' && !waiting?.on_duty) || ['none', 'refused'].includes(bot));
    this.#card.canAsk = kind === 'with_bot';
    this.#card.render(this.#texts);
    this.#composer.check();
    if (first && this.#able) this.#ready();
    if (kind === 'with_counsellor' || closed) this.#program.over();
    if (this.withHuman) this.#withHuman();
    this.#drawTopics();
  }

  #ready() {
    setTimeout(() => { if (this.chat) this.loading.answers(this.rested); }, LOAD_ANSWERS_AFTER_MS);
    // On a phone that would bring up the keyboard over what she should read first.
    if (matchMedia('(any-pointer: fine)').matches) byId('composer').focus();
  }

  #drawTopics() {
    byId('topics').hidden = !(this.#able ? WITH_PROGRAM.includes(this.#state.kind) : this.#longCut);
    this.#topics.draw(this.#texts, {danger: byId('emergency').hidden === true, human: this.#state.kind === 'with_bot'});
  }

  #drawHuman() {
    this.#human?.then((human) => human?.draw());
  }

  /** @param {string} [form] of the card */
  #openCard(form) {
    this.#card.open(this.#texts, form);
    this.#drawTopics();
  }

  // ---- what she does

  #withHuman() {
    const page = {
      chat: /** @type {VisitorChat} */ (this.chat), texts: () => this.#texts, log: this.#log,
      attempt: (/** @type {(open: VisitorChat) => unknown} */ act) => this.#attempt(act),
      ask: (/** @type {string | undefined} */ time) => this.#ask(time),
    };
    return this.#human ??= import('./with_counsellor.js').then(
      ({WithCounsellor}) => new WithCounsellor(page), () => { this.#human = null; });
  }

  /** A place in line, or a card sealed anew. @param {string} [time] how long she can write */
  #ask(time = '') {
    this.#attempt((open) => open.askHuman({...this.#danger, time}));
  }

  /**
   * Asks for a human. A file that does not come keeps nobody out of the line.
   * @param {Partial<VisitorChat['asking']>} [asking] what she said before she came in
   */
  askHuman(asking = {}) {
    const {chat} = this;
    if (!chat) return;
    Object.assign(chat.asking, asking);
    const late = new Promise((done) => setTimeout(done, GIVE_UP_MS));
    Promise.race([this.#withHuman(), late]).then((human) => {
      if (this.chat !== chat) return;
      if (human) human.ask();
      else this.#ask();
    });
  }

  /** @param {string} slug */
  #pickTopic(slug) {
    const fromPage = () => this.#program.fromPage(slug);
    if (['ready', 'connecting'].includes(this.#state.bot)) this.#attempt((open) => open.topic(slug), fromPage);
    else fromPage();
  }

  /** @param {Entry} entry */
  #sendAgain(entry) {
    this.#log.drop(entry.id);
    if (!entry.text) this.#pickTopic(entry.topic ?? '');
    else if (!this.#say(entry.text)) this.#log.show(this.#texts, entry);
  }

  /** True when the words were taken: to the counsellor when there is one, else to the program. @param {string} text */
  #say(text) {
    return this.#attempt((open) => (this.#state.kind === 'with_counsellor' ? open.say(text) : open.ask(text)));
  }

  /**
   * Try what may be refused, and say so in the log; anything else is a fault of ours and goes on.
   * @param {(open: VisitorChat) => unknown} act
   * @param {() => void} [instead] what to do when there is no program
   */
  #attempt(act, instead) {
    if (!this.chat) return false;
    try {
      act(this.chat);
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      if (error.code === 'no_bot' && instead) instead();
      else if (error.code === 'too_long') this.#composer.hint(this.#texts.text('too-long'));
      else this.#notice(error.code === 'no_bot' ? 'no_bot' : 'not_now');
      return false;
    }
  }
}
