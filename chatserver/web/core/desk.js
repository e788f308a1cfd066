// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// A counsellor's shift, without a page: on duty, waiting cards opened here alone, chats (docs/protocol.md 5.1, 5.5, 9).
import { b64, random, Refused, sleep, TryAgain, wipe } from './base.js';
import { Colleagues } from './colleagues.js';
import { DeskChat } from './desk_chat.js';
import { makePrekey, SHIFT_S } from './duty.js';
import { DutyKeeper } from './duty_keeper.js';
import { Events, Socket } from './socket.js';
import { DirectoryReader, loadJson, nameOf, Trust } from './trust.js';
import { WaitingCards } from './waiting_cards.js';

/** @typedef {import('./trust.js').Signed} Signed */
/** @typedef {import('./timeline.js').Line} Line */
/** @typedef {import('./desk_chat.js').Chat} Chat */
/** @typedef {import('./duty_keeper.js').DeskView} DeskView */
/** @typedef {import('./waiting_cards.js').Card} Card */
/** @typedef {{onDuty: boolean, colleagues: number, key: 'none' | 'waiting' | 'held'}} Duty */
/** @typedef {{duty: Duty, waiting: {cards: readonly Card[], unopened: number}, chat: Chat, colleagues: readonly import('./colleagues.js').Colleague[], note: {from: {seat: string, name: string}, packet: import('./notes.js').NotePacket}, line: {mailbox: string, line: Line}, connection: 'online' | 'reconnecting', refused: {code: string, about: string, mailbox?: string}, clock: {differenceS: number}}} DeskEvents */
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
const MOST_TAKEN = 20; // mailboxes a take may name
const RETRY_S = 2;

/** @extends {Events<DeskEvents>} */
export class Desk extends Events {
  onDuty = false;
  /** @type {Map<string, DeskChat>} */
  #chats = new Map();
  #cards = new WaitingCards();
  /** @type {DeskView | null} */
  #latest = null;
  /** @type {DutyKeeper | null} */
  #keeper = null;
  /** @type {Colleagues | null} */
  #colleagues = null;
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

  get cards() {
    return this.#cards.shown;
  }

  get chats() {
    return [...this.#chats.values()].map((chat) => chat.facts);
  }

  /** Who else is on duty. @returns {import('./colleagues.js').Colleague[]} */
  get colleagues() {
    return this.#colleagues?.all ?? [];
  }

  /** Opens the desk; refuses when this counsellor's own certificate or token is. @param {{capacity: number}} choice chats at once */
  async goOnDuty({ capacity }) {
    const { identity, site, now } = this.#parts;
    this.#capacity = capacity;
    await this.#directory.fresh(0);
    const { id } = await this.#trust.acceptCertificate(identity.certificate, 'counsellor', now());
    this.#self = { centre: site.centre, role: 'counsellor', certificateId: id, ...identity };
    this.#prekey = await makePrekey(this.#self, now());
    this.#cards.mine(id);
    this.#shiftEnds = now() + SHIFT_S;
    this.#seat = await nameOf('seat', this.#secret);
    this.#keeper = new DutyKeeper({
      self: this.#self, seat: this.#seat, prekey: this.#prekey, trust: this.#trust, directory: this.#directory, now,
      post: (body) => this.#socket.request('sync', body), refused: (code, about) => this.emit('refused', { code, about }),
    });
    this.#colleagues = new Colleagues({ seat: this.#seat, prekey: this.#prekey, signKey: identity.signKey }, now, {
      post: (body) => this.#socket.request('sync', body),
      identities: () => this.#keeper?.accepted ?? new Map(),
      heard: (from, packet) => this.emit('note', { from, packet }),
      answered: (mailbox, seat, yes, bind) => this.#answered(mailbox, seat, yes, bind),
      refused: (code) => this.emit('refused', { code, about: 'note' }),
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
    this.#cards.wipe();
    this.#keeper?.wipe();
    this.#colleagues?.wipe();
    wipe(this.#secret);
    this.silence();
  }

  /** Seats this desk in the first of these that still waits. @param {string[]} order mailboxes, best first @returns {Promise<Chat>} */
  async takeNext(order) {
    if (this.#full) throw new Refused('not_now');
    const held = order.slice(0, MOST_TAKEN).flatMap((mailbox) => {
      const card = this.#cards.copy(mailbox);
      return card ? [{ mailbox, card }] : [];
    });
    if (!held.length) throw new Refused('none_free');
    try {
      const { view } = await this.#socket.request('open', { as: 'take', mailboxes: held.map(({ mailbox }) => mailbox) });
      const taken = held.find(({ mailbox }) => mailbox === view.mailbox);
      if (!taken) throw new Refused('unexpected');
      const chat = this.#newChat(view, taken.card);
      chat.opened(view.generation);
      return chat.facts;
    } finally {
      for (const { card } of held) wipe(card.bind);
    }
  }

  /** @param {string} mailbox @param {string} text @returns {Line} */
  say(mailbox, text) {
    return this.#chat(mailbox).say(text);
  }

  /** Offers a return (15). @param {string} mailbox @param {import('./desk_chat.js').Offer} offer at: seconds; pictures: two of 1 to 12, sorted; keep: at most 500 characters */
  offerReturn(mailbox, offer) {
    this.#chat(mailbox).offerReturn(offer);
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

  /** The young person waits for another counsellor. @param {string} mailbox @param {{notMe?: boolean}} [why] notMe: the counsellor knows her, so she is not to come back here */
  async giveBack(mailbox, { notMe = false } = {}) {
    const chat = this.#chat(mailbox);
    if (notMe) {
      this.#cards.leaveOut(mailbox);
      await chat.sayNotMe();
    }
    await this.#socket.request('sync', { of: 'mailbox', mailbox, after: 0, drafts: [], event: { kind: 'give_back' } });
    chat.end('given_back');
  }

  // ---- colleagues

  /** A sealed word to a colleague on duty; refuses (`not_there`) when she is not. @param {string} seat @param {import('./notes.js').NotePacket} packet @returns {Promise<void>} */
  tell(seat, packet) {
    if (!this.#colleagues) return Promise.reject(new Refused('not_there'));
    return this.#colleagues.tell(seat, packet);
  }

  /** Asks a colleague to take a chat over; the young person is asked when the colleague has said yes. @param {string} mailbox @param {string} seat @param {string} [why] at most 300 characters */
  async offerTransfer(mailbox, seat, why = '') {
    const chat = this.#chat(mailbox);
    const colleague = this.colleagues.find((one) => one.seat === seat);
    if (chat.facts.state !== 'open') throw new Refused('not_now');
    if (!colleague || !this.#colleagues) throw new Refused('not_there');
    const { lang, risk, reason, time, asked, pictures } = chat.facts;
    chat.asked(seat, colleague.name);
    await this.#colleagues.ask(mailbox, seat, { lang, risk, reason, time, asked, pictures }, why);
  }

  /** Answers a colleague who asked to pass a chat on (`note` with `transfer_ask`). @param {string} mailbox @param {boolean} yes */
  async answerTransfer(mailbox, yes) {
    if (yes && this.#full) throw new Refused('not_now');
    await this.#colleagues?.answer(mailbox, yes);
  }

  /** @param {string} mailbox @param {string} seat @param {boolean} yes @param {import('./base.js').Bytes} bind */
  #answered(mailbox, seat, yes, bind) {
    const colleague = this.colleagues.find((one) => one.seat === seat);
    if (colleague) this.#chats.get(mailbox)?.answered(colleague, yes, bind);
  }

  get #full() {
    return [...this.#chats.values()].filter((chat) => chat.live).length >= this.#capacity;
  }

  // ---- the relay

  async #connect() {
    const opened = new Promise((done, fail) => (this.#first = { done, fail }));
    this.#socket.on('up', () => this.#go(this.#open()));
    this.#socket.on('down', () => this.#down());
    this.#socket.on('page', (page) => this.#go(this.#chats.get(page.mailbox)?.paged(page)));
    this.#socket.on('state', ({ of, desk, view, from, sealed }) => {
      if (of === 'desk') this.#seeDesk(desk);
      else if (of === 'note') this.#go(this.#colleagues?.read(from, sealed));
      else if (of === 'mailbox') this.#seeChat(view);
    });
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
        await this.#lookAt(desk);
      }
    } finally {
      this.#looking = false;
    }
  }

  /** @param {DeskView} desk */
  async #lookAt(desk) {
    try {
      await this.#keeper?.see(desk);
      this.#go(this.#colleagues?.seen());
      await this.#openCards(desk);
    } catch (error) {
      if (error instanceof Refused) return this.emit('refused', { code: error.code, about: 'duty' });
      if (!(error instanceof TryAgain)) throw error;
      if (error.code === 'offline') return; // opened again, the desk is told anew
      await sleep(Math.max(RETRY_S, error.waitS) * 1000);
      this.#latest ??= desk;
    }
  }

  /** @param {DeskView} desk */
  async #openCards(desk) {
    const held = this.#keeper?.held ?? null;
    await this.#cards.see(desk.waiting, held);
    if (this.#gone) return;
    this.emit('duty', { onDuty: true, colleagues: desk.desks.length - 1, key: held ? 'held' : desk.duty ? 'waiting' : 'none' });
    this.emit('colleagues', this.colleagues);
    this.emit('waiting', { cards: this.#cards.shown, unopened: this.#cards.unopened });
  }

  // ---- chats

  /** @param {import('./desk_chat.js').StaffView} view @param {import('./duty.js').OpenedCard} card @param {string} [from] name of the colleague who passes it on */
  #newChat(view, card, from = '') {
    const { mailbox } = view;
    const [self, prekey] = [this.#self, this.#prekey];
    if (!self || !prekey || this.#gone) throw new Refused('left');
    /** @type {DeskChat} */
    const chat = new DeskChat(view, card, self, prekey, this.#socket, this.#parts.now, {
      changed: () => this.#changed(chat),
      line: (line) => this.emit('line', { mailbox, line }),
      refused: (code, about) => this.emit('refused', { code, about, mailbox }),
      reopen: () => this.#go(this.#open()),
    }, from);
    this.#chats.set(mailbox, chat);
    this.emit('chat', chat.facts);
    return chat;
  }

  /** @param {DeskChat} chat */
  #changed(chat) {
    this.emit('chat', chat.facts);
    // What has ended is kept by nobody but the page that shows it.
    if (!chat.live && this.#chats.get(chat.mailbox) === chat) {
      this.#colleagues?.forget(chat.mailbox);
      this.#chats.delete(chat.mailbox);
      chat.wipe();
    }
  }

  /** @param {import('./desk_chat.js').StaffView} view */
  #seeChat(view) {
    const chat = this.#chats.get(view.mailbox);
    if (chat) return chat.see(view, this.#seat);
    if (!view.peers.some(({ role, seat }) => role === 'next' && seat === this.#seat)) return;
    const passed = this.#colleagues?.take(view.mailbox);
    if (!passed) return; // nobody asked this desk, or it said no
    this.#newChat(view, passed.card, passed.asked.from.name).opened(view.generation);
    wipe(passed.card.bind);
  }

  /** @param {string} mailbox */
  #chat(mailbox) {
    const chat = this.#chats.get(mailbox);
    if (!chat) throw new Refused('unknown_mailbox');
    return chat;
  }
}
