// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * What this page knows of colleagues on duty, what is whispered with them, and chats they would like to pass on. It comes
 * sealed from desk to desk and lives in this page until the shift ends; no server reads or keeps any of it.
 */

import {effect, signal} from 'vendor/preact.js';
import {get, troubleOf} from './api.js';
import {care} from './care.js';
import {reads} from './order.js';

/**
 * @typedef {import('core/desk.js').Desk} Desk
 * @typedef {{seat: string, name: string, languages: readonly string[], lead: boolean, free: number, pause: boolean}} Colleague
 * @typedef {{mine: boolean, text: string, failed: boolean}} Word
 * @typedef {{seat: string, name: string, words: readonly Word[], unread: number, help: boolean, talk: boolean, about: string}} Thread
 *   `help`: the other one asked for it; `talk`: about herself, after a heavy chat; `about`: the mailbox it began from, or ''
 * @typedef {{mailbox: string, from: {seat: string, name: string}, lang: string, risk: number, reason: string, why: string, said: boolean}} Asked
 * @typedef {'' | 'asking' | 'asked' | 'answered' | 'nobody'} Help
 */

/** Then nobody has answered a call for help. */
const PATIENCE_MS = 60_000;
export const LONGEST = 300;

export class Colleagues {
  all = signal(/** @type {readonly Colleague[]} */ ([]));
  threads = signal(/** @type {readonly Thread[]} */ ([]));
  /** The colleague whose whisper is in sight, by seat; 'help' while a call for help is written; '' for none. */
  shown = signal('');
  asked = signal(/** @type {readonly Asked[]} */ ([]));
  help = signal(/** @type {Help} */ (''));
  /** Names of those who were called. */
  called = signal(/** @type {readonly string[]} */ ([]));
  /** The centre's number for whoever needs a human now, '' when there is none. */
  onCall = signal('');
  trouble = signal('');
  /** The mailbox of the chat from which help is asked. */
  #about = '';
  /** What each said of herself; her word can be faster than the news that she is on duty. @type {Map<string, Omit<Colleague, 'seat' | 'name'>>} */
  #known = new Map();
  /** What each was last told of us. @type {Map<string, string>} */
  #told = new Map();
  #patience = 0;
  #stop = () => {};
  #desk = /** @type {Desk | null} */ (null);
  #shift;

  /** @param {import('./shift.js').Shift} shift */
  constructor(shift) {
    this.#shift = shift;
  }

  /** A shift begins. @param {Desk} desk */
  with(desk) {
    this.#desk = desk;
    this.#stop = effect(() => this.#tellAbout());
    desk.on('colleagues', (all) => this.#here(all));
    desk.on('note', ({from, packet}) => this.#heard(from, packet));
  }

  /** Tells those who do not know it yet what we read and whether we have room; again whenever that changes. */
  #tellAbout() {
    const {account, live, take} = this.#shift;
    const about = {
      t: 'about', languages: [...account.languages], lead: account.me.value?.user.role === 'shift_lead',
      free: Math.max(0, take.limit - live.length), pause: care.shown.value === 'resting',
    };
    const text = JSON.stringify(about);
    for (const {seat} of this.all.value) {
      if (this.#told.get(seat) === text) continue;
      this.#told.set(seat, text);
      this.#desk?.tell(seat, about).catch(() => this.#told.delete(seat)); // told again at the next change
    }
  }

  /** For a chat: who reads its language first, then who has room. @param {string} lang @returns {Colleague[]} */
  for(lang) {
    const rank = (/** @type {Colleague} */ one) => Number(!reads(one.languages, lang)) * 4 + Number(one.pause) * 2 + Number(!one.free);
    return [...this.all.value].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  }

  // ---- whispers

  /** @param {string} seat @param {string} text */
  async whisper(seat, text) {
    const words = text.trim();
    if (!words) return;
    const word = {mine: true, text: words, failed: false};
    this.#put(seat, word);
    try {
      await this.#desk?.tell(seat, {t: 'whisper', text: words});
    } catch {
      this.#edit(seat, (thread) => ({...thread, words: thread.words.map((one) => (one === word ? {...one, failed: true} : one))}));
    }
  }

  /** @param {string} seat a colleague's, 'help', or '' */
  show(seat) {
    this.shown.value = seat;
    this.#edit(seat, (thread) => ({...thread, unread: 0}));
  }

  /** @param {string} seat */
  remove(seat) {
    this.threads.value = this.threads.value.filter((thread) => thread.seat !== seat);
    if (this.shown.value === seat) this.shown.value = '';
  }

  // ---- help

  /** Begins a call for help. @param {string} mailbox of the chat it is about, or '' */
  begin(mailbox) {
    this.#about = mailbox;
    if (['', 'answered', 'nobody'].includes(this.help.value)) this.help.value = '';
    this.shown.value = 'help';
  }

  /** Calls the leads on duty; where there is none, or after they did not answer, everybody. @param {string} text @param {boolean} [everybody] */
  async ask(text, everybody = false) {
    const leads = this.all.value.filter((one) => one.lead);
    const whom = everybody || !leads.length ? this.all.value : leads;
    this.help.value = 'asking';
    const told = await this.#tellEach(whom, {t: 'help', text: text.trim().slice(0, LONGEST)});
    this.called.value = told.map((one) => one.name);
    clearTimeout(this.#patience);
    if (!told.length) return this.#nobody();
    this.help.value = 'asked';
    this.#patience = setTimeout(() => this.help.value === 'asked' && this.#nobody(), PATIENCE_MS);
  }

  /** Asks for a talk after a heavy chat. @returns {Promise<number>} how many leads were told */
  async askToTalk() {
    const leads = this.all.value.filter((one) => one.lead);
    return (await this.#tellEach(leads, {t: 'help', talk: true})).length;
  }

  /** @param {readonly Colleague[]} whom @param {Record<string, any> & {t: string}} packet @returns {Promise<readonly Colleague[]>} those who were reached */
  async #tellEach(whom, packet) {
    const reached = await Promise.all(whom.map((one) => this.#desk?.tell(one.seat, packet).then(() => true, () => false)));
    return whom.filter((_, at) => reached[at]);
  }

  /** Tells every desk on duty. @param {Record<string, any> & {t: string}} packet */
  async tellAll(packet) {
    await this.#tellEach(this.all.peek(), packet);
  }

  async #nobody() {
    this.help.value = 'nobody';
    const {hours} = await get('/api/centre/ready').catch(() => ({hours: null}));
    this.onCall.value = hours?.on_call ?? '';
  }

  // ---- a chat goes to a colleague

  /** @param {import('./open_chat.js').OpenChat} one @param {string} seat @param {string} why */
  async offer(one, seat, why) {
    one.trouble.value = '';
    try {
      await this.#desk?.offerTransfer(one.mailbox, seat, why.trim().slice(0, LONGEST));
      one.panel.value = '';
    } catch (error) {
      one.trouble.value = troubleOf(error).code;
    }
  }

  /** @param {Asked} asked @param {boolean} yes */
  async answer(asked, yes) {
    this.trouble.value = '';
    try {
      await this.#desk?.answerTransfer(asked.mailbox, yes);
      if (yes) this.asked.value = this.asked.value.map((one) => (one === asked ? {...one, said: true} : one));
      else this.dismiss(asked.mailbox);
    } catch (error) {
      const {code} = troubleOf(error);
      if (code === 'not_there') this.dismiss(asked.mailbox);
      this.trouble.value = code;
    }
  }

  /** Takes a question away: answered, come, or over. @param {string} mailbox */
  dismiss(mailbox) {
    this.asked.value = this.asked.value.filter((one) => one.mailbox !== mailbox);
  }

  // ---- what comes

  /** @param {readonly {seat: string, name: string}[]} all */
  #here(all) {
    this.all.value = all.map(({seat, name}) => this.#whole(seat, name));
    for (const seat of this.#told.keys()) if (!all.some((one) => one.seat === seat)) this.#told.delete(seat);
    this.asked.value = this.asked.value.filter(({from}) => all.some((one) => one.seat === from.seat));
  }

  /** @param {{seat: string, name: string}} from @param {Record<string, any> & {t: string}} packet */
  #heard(from, packet) {
    const text = typeof packet.text === 'string' ? packet.text : '';
    if (packet.t === 'about') this.#facts(from.seat, packet);
    if (packet.t === 'help') this.#put(from.seat, {mine: false, text, failed: false}, {help: true, talk: packet.talk === true});
    if (packet.t === 'whisper') {
      this.#put(from.seat, {mine: false, text, failed: false});
      if (this.help.value === 'asked' || this.help.value === 'nobody') this.#answered(from.seat);
    }
    if (packet.t === 'transfer_ask') this.#wasAsked(/** @type {any} */ (packet));
  }

  /** @param {string} seat @param {string} name @returns {Colleague} */
  #whole(seat, name) {
    return {languages: [], lead: false, free: 0, pause: false, ...this.#known.get(seat), seat, name};
  }

  /** @param {string} seat @param {Record<string, any>} packet */
  #facts(seat, {languages, lead, free, pause}) {
    const read = Array.isArray(languages) ? languages.filter((one) => typeof one === 'string').slice(0, 30) : [];
    const room = Number.isSafeInteger(free) ? Math.max(0, free) : 0;
    this.#known.set(seat, {languages: read, lead: lead === true, free: room, pause: pause === true});
    this.all.value = this.all.value.map((one) => this.#whole(one.seat, one.name));
  }

  /** @param {Asked} packet */
  #wasAsked({mailbox, from, lang, risk, reason, why}) {
    this.dismiss(mailbox);
    this.asked.value = [...this.asked.value, {mailbox, from, lang, risk, reason, why, said: false}];
  }

  /** @param {string} seat of who answered the call */
  #answered(seat) {
    clearTimeout(this.#patience);
    this.help.value = 'answered';
    this.#edit(seat, (thread) => ({...thread, about: this.#about}));
    if (this.shown.value === 'help') this.show(seat);
  }

  /** @param {string} seat @param {Word} word @param {Partial<Thread>} [what] */
  #put(seat, word, what = {}) {
    const name = this.all.value.find((one) => one.seat === seat)?.name ?? '';
    if (!this.threads.value.some((thread) => thread.seat === seat)) {
      this.threads.value = [...this.threads.value, {seat, name, words: [], unread: 0, help: false, talk: false, about: ''}];
    }
    const seen = this.shown.value === seat || word.mine;
    this.#edit(seat, (thread) => ({...thread, ...what, words: word.text ? [...thread.words, word] : thread.words, unread: seen ? 0 : thread.unread + 1}));
  }

  /** @param {string} seat @param {(thread: Thread) => Thread} change */
  #edit(seat, change) {
    this.threads.value = this.threads.value.map((thread) => (thread.seat === seat ? change(thread) : thread));
  }

  /** A chat is gone from this page, and with it what was whispered about it. @param {string} mailbox */
  forget(mailbox) {
    for (const {seat, about} of this.threads.value) if (about === mailbox) this.remove(seat);
  }

  /** Synchronous: the shift is over. */
  wipe() {
    clearTimeout(this.#patience);
    this.#stop();
    this.#desk = null;
    this.#told.clear();
    this.#known.clear();
    this.#about = '';
    for (const list of [this.all, this.threads, this.asked, this.called]) list.value = [];
    for (const word of [this.shown, this.help, this.onCall, this.trouble]) word.value = '';
  }
}
