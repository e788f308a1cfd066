// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// A counsellor's shift, without a page: on duty, waiting cards opened here alone, chats (docs/protocol.md 5.1, 5.5, 9).
import { b64, random, Refused, sleep, TryAgain, unb64, wipe } from './base.js';
import { DeskChat } from './desk_chat.js';
import { makePrekey, openCard, SHIFT_S } from './duty.js';
import { DutyKeeper } from './duty_keeper.js';
import { Events, Socket } from './socket.js';
import { DirectoryReader, loadJson, nameOf, Trust } from './trust.js';

export { fits } from './desk_chat.js';

/** @typedef {import('./trust.js').Signed} Signed */
/** @typedef {import('./timeline.js').Line} Line */
/** @typedef {import('./desk_chat.js').Chat} Chat */
/** @typedef {import('./duty_keeper.js').DeskView} DeskView */
/** @typedef {{mailbox: string, lang: string, risk: number, reason: string, asked: number, since: number}} Card opened; times in seconds */
/** @typedef {{onDuty: boolean, colleagues: number, key: 'none' | 'waiting' | 'held'}} Duty */
/** @typedef {{duty: Duty, waiting: {cards: readonly Card[], unopened: number}, chat: Chat, line: {mailbox: string, line: Line}, connection: 'online' | 'reconnecting', refused: {code: string, about: string, mailbox?: string}, clock: {differenceS: number}}} DeskEvents */
/**
 * @typedef {object} Parts
 * @property {string} relayOrigin
 * @property {{centre: string, root: string}} site
 * @property {{signKey: import('./suite.js').SignKey, certificate: Signed}} identity
 * @property {() => Promise<string>} token a fresh one for the relay
 * @property {() => Promise<unknown>} [directory] what `GET /directory` answers
 * @property {() => number} now seconds
 */

const RENEW_MS = 4 * 60_000;
const CLOCK_S = 600;
const RETRY_S = 2;

/** @extends {Events<DeskEvents>} */
export class Desk extends Events {
  onDuty = false;
  /** @type {readonly Card[]} */
  cards = [];
  /** @type {Map<string, DeskChat>} */
  #chats = new Map();
  /** Opened cards, bind included, by their sealed text. @type {Map<string, import('./handshake.js').Card>} */
  #opened = new Map();
  /** Sealed text of the card by mailbox. @type {Map<string, string>} */
  #sealed = new Map();
  /** @type {DeskView | null} */
  #latest = null;
  /** @type {DutyKeeper | null} */
  #keeper = null;
  /** @type {import('./duty_keeper.js').Parts['self'] & {role: string} | null} */
  #self = null;
  /** @type {Awaited<ReturnType<typeof makePrekey>> | null} */
  #prekey = null;
  /** Who called goOnDuty. @type {{done: (none: null) => void, fail: (error: unknown) => void} | null} */
  #first = null;
  #secret = random(32);
  #seat = ''; #capacity = 1; #looking = false; #opening = false; #gone = false; #renewal = 0; #shiftEnds = Infinity;
  #socket; #trust; #directory; #parts;

  /** @param {Parts} parts */
  constructor(parts) {
    super();
    this.#parts = parts;
    this.#socket = new Socket(parts.relayOrigin);
    this.#trust = new Trust(parts.site);
    const load = parts.directory ?? (() => loadJson(globalThis.fetch.bind(globalThis), '/directory'));
    this.#directory = new DirectoryReader(this.#trust, load, parts.now);
  }

  get chats() {
    return [...this.#chats.values()].map((chat) => chat.facts);
  }

  /** Opens the desk; refuses when this counsellor's own certificate or token is. @param {{capacity: number}} choice chats at once */
  async goOnDuty({ capacity }) {
    const { identity, site, now } = this.#parts;
    this.#capacity = capacity;
    await this.#directory.fresh(0);
    const { id } = await this.#trust.acceptCertificate(identity.certificate, 'counsellor', now());
    this.#self = { centre: site.centre, role: 'counsellor', certificateId: id, ...identity };
    this.#prekey = await makePrekey(this.#self, now());
    this.#shiftEnds = now() + SHIFT_S;
    this.#seat = await nameOf('seat', this.#secret);
    this.#keeper = new DutyKeeper({
      self: this.#self, seat: this.#seat, prekey: this.#prekey, trust: this.#trust, directory: this.#directory, now,
      post: (body) => this.#socket.request('sync', body), refused: (code, about) => this.emit('refused', { code, about }),
    });
    await this.#connect();
  }

  /** Gives every chat back and leaves; erases the keys. */
  async goOff() {
    for (const chat of this.#chats.values()) chat.end('given_back');
    try {
      await this.#socket.request('close', { of: 'desk' });
    } catch (error) {
      // The relay takes a desk off duty by itself when its socket is gone.
      if (!(error instanceof TryAgain)) throw error;
    } finally {
      this.wipe();
    }
  }

  /** Synchronous: keys and words are gone when this returns. */
  wipe() {
    this.#gone = true;
    this.onDuty = false;
    clearTimeout(this.#renewal);
    this.#socket.close();
    for (const chat of this.#chats.values()) chat.wipe();
    this.#chats.clear();
    this.#forgetCards(new Set());
    this.cards = [];
    this.#keeper?.wipe();
    wipe(this.#secret);
    this.silence();
  }

  /** Seats this desk in the first of these that still waits. @param {string[]} order mailboxes, best first @returns {Promise<Chat>} */
  async takeNext(order) {
    const known = order.filter((mailbox) => this.cards.some((card) => card.mailbox === mailbox));
    if ([...this.#chats.values()].filter((chat) => chat.live).length >= this.#capacity) throw new Refused('not_now');
    if (!known.length) throw new Refused('none_free');
    const held = new Map(known.map((mailbox) => [mailbox, { ...this.#cardOf(mailbox), bind: this.#cardOf(mailbox).bind.slice() }]));
    const { view } = await this.#socket.request('open', { as: 'take', mailboxes: known.slice(0, 20) }).finally(() => {
      if (this.#gone) held.forEach((card) => wipe(card.bind));
    });
    const card = /** @type {import('./handshake.js').Card} */ (held.get(view.mailbox));
    const chat = this.#newChat(view, card);
    held.forEach(({ bind }) => wipe(bind));
    chat.opened(view.generation);
    return chat.facts;
  }

  /** @param {string} mailbox @param {string} text @returns {Line} */
  say(mailbox, text) {
    return this.#chat(mailbox).say(text);
  }

  /** Ends the chat for both. @param {string} mailbox */
  async close(mailbox) {
    const chat = this.#chat(mailbox);
    await chat.sayEnd();
    await this.#socket.request('close', { of: 'mailbox', mailbox }).catch((error) => {
      if (!['closed', 'unknown_mailbox', 'not_yours'].includes(error.code)) throw error; // else it is over anyhow
    });
    chat.end('closed', 'counsellor');
  }

  /** The young person waits for another counsellor. @param {string} mailbox */
  async giveBack(mailbox) {
    const chat = this.#chat(mailbox);
    await this.#socket.request('sync', { of: 'mailbox', mailbox, after: 0, drafts: [], event: { kind: 'give_back' } });
    chat.end('given_back');
  }

  // ---- the relay

  async #connect() {
    const opened = new Promise((done, fail) => (this.#first = { done, fail }));
    this.#socket.on('up', () => this.#go(this.#open()));
    this.#socket.on('down', () => this.#down());
    this.#socket.on('page', (page) => this.#go(this.#chats.get(page.mailbox)?.paged(page)));
    this.#socket.on('state', (state) => (state.of === 'desk' ? this.#seeDesk(state.desk) : this.#seeChat(state.view)));
    this.#socket.connect();
    await opened.catch((error) => {
      this.wipe();
      throw error;
    });
  }

  /** Work that nobody waits for. @param {Promise<unknown> | undefined} work */
  #go(work) {
    work?.catch((error) => {
      if (this.#gone || error instanceof TryAgain || error?.code === 'left') return;
      if (!(error instanceof Refused)) throw error;
      this.emit('refused', { code: error.code, about: 'relay' });
    });
  }

  /** Opens or renews the desk. The first refusal goes to who called goOnDuty; a later one ends the shift. */
  async #open() {
    if (this.#opening || this.#gone) return;
    this.#opening = true;
    try {
      await this.#openNow();
    } catch (error) {
      if (error instanceof TryAgain) {
        if (error.code !== 'offline') sleep(Math.max(RETRY_S, error.waitS) * 1000).then(() => this.#go(this.#open()));
      } else if (!this.onDuty) this.#first?.fail(error);
      else if (error instanceof Refused) this.#endShift(error.code);
      else throw error;
    } finally {
      this.#opening = false;
    }
  }

  async #openNow() {
    const { identity, now } = this.#parts;
    if (now() >= this.#shiftEnds) throw new Refused('shift_over');
    await this.#directory.fresh(RENEW_MS / 2000);
    const token = await this.#parts.token();
    const answer = await this.#socket.request('open', {
      as: 'desk', token, secret: b64(this.#secret), certificate: identity.certificate, prekey: this.#prekey?.signed, capacity: this.#capacity,
    });
    if (this.#gone) return;
    const differenceS = Math.round(now() - answer.now);
    if (Math.abs(differenceS) > CLOCK_S) this.emit('clock', { differenceS });
    clearTimeout(this.#renewal);
    this.#renewal = setTimeout(() => this.#go(this.#open()), RENEW_MS);
    this.onDuty = true;
    this.#first?.done(null);
    this.emit('connection', 'online');
    for (const chat of this.#chats.values()) this.#seeAgain(chat, answer.views);
    this.#seeDesk(answer.desk);
  }

  /** @param {DeskChat} chat @param {import('./desk_chat.js').StaffView[]} views */
  #seeAgain(chat, views) {
    const view = views.find(({ mailbox }) => mailbox === chat.mailbox);
    if (view) chat.see(view, this.#seat);
    if (chat.live) chat.opened(view?.generation);
  }

  #down() {
    for (const chat of this.#chats.values()) chat.stop();
    this.emit('connection', 'reconnecting');
  }

  /** @param {string} code */
  #endShift(code) {
    this.emit('refused', { code, about: 'self' });
    this.emit('duty', { onDuty: false, colleagues: 0, key: 'none' });
    for (const chat of this.#chats.values()) chat.end('lost');
    this.wipe();
  }

  // ---- duty and cards

  /** Only the newest matters: what came meanwhile is skipped. @param {DeskView} desk */
  #seeDesk(desk) {
    this.#latest = desk;
    if (!this.#looking) this.#go(this.#look());
  }

  async #look() {
    this.#looking = true;
    try {
      for (let desk = this.#latest; desk && !this.#gone; desk = this.#latest) {
        this.#latest = null;
        await this.#keeper?.see(desk);
        await this.#openCards(desk);
      }
    } finally {
      this.#looking = false;
    }
  }

  /** @param {DeskView} desk */
  async #openCards(desk) {
    const cards = [];
    for (const { mailbox, card, duty, since } of desk.waiting) {
      const opened = this.#opened.get(card) ?? (await this.#openOne(mailbox, card, duty));
      if (!opened) continue;
      this.#opened.set(card, opened);
      this.#sealed.set(mailbox, card);
      const { lang, risk, reason, asked } = opened;
      cards.push({ mailbox, lang, risk, reason, asked, since });
    }
    if (this.#gone) return this.#forgetCards(new Set());
    this.#forgetCards(new Set(desk.waiting.map(({ card }) => card)));
    this.cards = cards;
    this.emit('duty', { onDuty: true, colleagues: desk.desks.length - 1, key: this.#keeper?.held ? 'held' : desk.duty ? 'waiting' : 'none' });
    this.emit('waiting', { cards, unopened: desk.waiting.length - cards.length });
  }

  /** @param {string} mailbox @param {string} card @param {string} duty id of the key it is sealed to */
  async #openOne(mailbox, card, duty) {
    const held = this.#keeper?.held;
    if (!held || duty !== b64(held.id)) return null;
    return openCard(unb64(card), unb64(mailbox, 16), held.id, held.key).catch((error) => {
      if (!(error instanceof Refused)) throw error;
      return null; // it is counted as shut
    });
  }

  /** @param {Set<string>} kept sealed texts of cards that still wait */
  #forgetCards(kept) {
    for (const [text, card] of this.#opened) {
      if (kept.has(text)) continue;
      wipe(card.bind);
      this.#opened.delete(text);
    }
    for (const [mailbox, text] of this.#sealed) if (!kept.has(text)) this.#sealed.delete(mailbox);
  }

  /** @param {string} mailbox */
  #cardOf(mailbox) {
    return /** @type {import('./handshake.js').Card} */ (this.#opened.get(this.#sealed.get(mailbox) ?? ''));
  }

  // ---- chats

  /** @param {import('./desk_chat.js').StaffView} view @param {import('./handshake.js').Card} card */
  #newChat(view, card) {
    const { mailbox } = view;
    const [self, prekey] = [this.#self, this.#prekey];
    if (!self || !prekey || this.#gone) throw new Refused('left');
    /** @type {DeskChat} */
    const chat = new DeskChat(view, card, self, prekey, this.#socket, this.#parts.now, {
      changed: () => this.#changed(chat),
      line: (line) => this.emit('line', { mailbox, line }),
      refused: (code, about) => this.emit('refused', { code, about, mailbox }),
      reopen: () => this.#go(this.#open()),
    });
    this.#chats.set(mailbox, chat);
    this.emit('chat', chat.facts);
    return chat;
  }

  /** @param {DeskChat} chat */
  #changed(chat) {
    this.emit('chat', chat.facts);
    // What has ended is kept by nobody but the page that shows it.
    if (!chat.live && this.#chats.get(chat.mailbox) === chat) {
      this.#chats.delete(chat.mailbox);
      chat.wipe();
    }
  }

  /** @param {import('./desk_chat.js').StaffView} view */
  #seeChat(view) {
    this.#chats.get(view.mailbox)?.see(view, this.#seat);
  }

  /** @param {string} mailbox */
  #chat(mailbox) {
    const chat = this.#chats.get(mailbox);
    if (!chat) throw new Refused('unknown_mailbox');
    return chat;
  }
}
