// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// A young person's chat, without a page: one mailbox, the program or a counsellor at the other end.
import { b64, goOn, Refused, unb64, whole } from './base.js';
import { fits as packetFits } from './channel.js';
import { TIMES, Wish } from './handshake.js';
import { Mailbox, VisitorSeat, wireText } from './mailbox.js';
import { Peers } from './peers.js';
import { Events, Socket } from './socket.js';
import { Timeline } from './timeline.js';
import { DirectoryReader, idOf, loadJson, Trust } from './trust.js';
import { Work } from './work.js';

/** @typedef {import('./timeline.js').Line} Line */
/** @typedef {import('./peers.js').Peer} Peer */
/** @typedef {import('./peers.js').Role} Role */
/** @typedef {{mailbox: string, generation: string, state: Exclude<State['kind'], 'starting'> | 'transfer_offered', peers: import('./peers.js').Shown[], duty: any, card: string | null, waiting: State['waiting'], by: State['by']}} View */
/**
 * @typedef {object} State
 * @property {'starting' | 'with_bot' | 'waiting' | 'offered' | 'with_counsellor' | 'closed'} kind
 * @property {'none' | 'connecting' | 'ready' | 'refused' | 'gone'} bot
 * @property {{ahead: number, on_duty: number} | null} waiting
 * @property {{name: string, demo: boolean, present: boolean} | null} counsellor only after the ACCEPT was verified
 * @property {null | 'undecided' | 'shared' | 'kept'} history
 * @property {{name: string, accepted: boolean} | null} transfer her counsellor asks whether she would go to this colleague
 * @property {import('./with_counsellor.js').Offer | null} offer her counsellor would agree a return
 * @property {null | 'visitor' | 'counsellor' | 'quiet'} by
 */
/** @typedef {{connection: 'online' | 'reconnecting', state: State, line: Line, refused: {code: string, about: string}, interrupted: {role: Role, why: 'replaced' | 'handed_over' | 'lost', words: string[]}, silence: {minutes: number, here: boolean, name: string}, clock: {differenceS: number}, working: {slow: boolean}}} ChatEvents silence: her counsellor has not answered for so long; here: her browser does. working: she waits for a proof of work, longer than two seconds or no longer */

const CLOCK_S = 600;
const DIRECTORY_S = 600;
/** Reading and waiting ask nothing of the relay, which would end the chat as quiet after 20 minutes. */
const KEEP_SEAT_MS = 5 * 60_000;

const canChat = () => Boolean(globalThis.WebSocket && globalThis.Worker && crypto.subtle);

/** Whether words fit into one packet. @param {string} text */
export const fits = (text) => packetFits({ t: 'ask', text, lang: 'sv-x-lattlast' });

/** @param {unknown} value @returns {string[]} */
const texts = (value) => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);

/** @extends {Events<ChatEvents>} */
export class VisitorChat extends Events {
  /** @type {State} */
  state = { kind: 'starting', bot: 'none', waiting: null, counsellor: null, history: null, transfer: null, offer: null, by: null };
  /** What a counsellor is told first. `letter`: the answer to a letter that she has read (docs/protocol.md 14.4). In her card: two pictures, and how she comes back (15). @type {{letter: {box: string, live: string} | null, pictures?: number[], back?: import('./handshake.js').Back}} */
  asking = { letter: null };
  /** @type {Wish | null} */
  #wish = null;
  /** @type {State['history']} */
  #history = null;
  /** @type {Mailbox | null} */
  #mailbox = null;
  /** @type {Peers | null} */
  #peers = null;
  /** What only a counsellor's being near needs; fetched when she asks for one. @type {import('./with_counsellor.js').WithCounsellor | null} */
  #near = null;
  /** @type {Promise<import('./with_counsellor.js').WithCounsellor> | null} */
  #nearing = null;
  #timeline = new Timeline((line) => this.emit('line', line));
  #work = new Work((slow) => this.emit('working', { slow }));
  #lang = ''; #here = true; #left = false; #dialled = false; #keep = 0;
  #seat; #socket; #trust; #directory; #now;

  /** @param {{origin: string, site: {centre: string, root: string}, fetch: typeof globalThis.fetch, now: () => number}} parts now: seconds since 1970 */
  constructor({ origin, site, fetch, now }) {
    super();
    this.#now = now;
    this.#socket = new Socket(origin, () => import('./post.js'));
    this.#trust = new Trust(site);
    this.#directory = new DirectoryReader(this.#trust, () => loadJson(fetch, `${origin}/directory`), now);
    this.#seat = new VisitorSeat(this.#socket, now, {
      opened: (answer) => this.#opened(answer),
      back: () => this.#peers?.all.forEach((peer) => goOn(this.#peers?.heal(peer))),
      refused: (code) => this.#refused(code, 'relay'),
      solve: (challenge) => this.#work.solve(challenge),
      waited: (work) => this.#work.waited(work),
    });
    this.#socket.on('state', ({ of, challenge }) => of === 'work' && this.#seat.given(challenge));
  }

  /** Has the round trips of a slow net behind it before she begins. It takes no seat, so the relay learns of no chat. */
  dial() {
    if (!canChat()) return; // `start` says so
    this.#directory.fresh(DIRECTORY_S).catch(() => {}); // whoever needs it meets the refusal
    if (this.#dialled) return;
    this.#dialled = true;
    this.#work.prepare();
    this.#socket.connect();
  }

  /** Opens the chat; done when the relay has answered. It goes on trying while there is no network. @param {{lang: string}} choice */
  async start({ lang }) {
    if (!canChat()) throw new Refused('unsupported');
    this.#lang = lang;
    this.dial();
    const mailbox = await this.#prepare();
    const opened = new Promise((done) => {
      const off = this.on('state', () => (off(), done(null)));
    });
    this.#socket.on('up', () => goOn(this.#seat.open(mailbox)));
    this.#socket.on('down', () => this.#down(mailbox));
    this.#socket.on('page', (page) => page.mailbox === mailbox.id && goOn(mailbox.paged(page)));
    this.#socket.on('state', ({ view }) => view?.mailbox === mailbox.id && this.#pushed(view, mailbox));
    this.#keep = setInterval(() => this.#mailbox?.look(), KEEP_SEAT_MS);
    globalThis.addEventListener('online', this.#woken);
    if (this.#socket.up) goOn(this.#seat.open(mailbox));
    await opened;
  }

  get lines() {
    return this.#timeline.lines;
  }

  /** There may be another net than before, and an old connection that nobody has closed. */
  #woken = () => {
    this.#socket.wake();
    this.#mailbox?.look();
  };

  /** @param {string} lang later words are in this language */
  setLanguage(lang) {
    this.#lang = lang;
  }

  /** The quiet time is counted from here on in both cases. @param {boolean} here whether the page is in front and uncovered */
  setHere(here) {
    this.#here = here;
    if (this.#left) return;
    if (here) this.#woken();
    else this.#mailbox?.look();
  }

  /** What was said is no longer held here. Words on their way go out all the same. */
  forgetLines() {
    this.#timeline.lines = [];
  }

  /** Words to the program. @param {string} text @returns {Line} */
  ask(text) {
    if (!fits(text)) throw new Refused('too_long');
    return this.#write('bot', { t: 'ask', text, lang: this.#lang }, { from: 'me', to: 'bot', text });
  }

  /** A topic button. @param {string} topic slug @returns {Line} */
  topic(topic) {
    return this.#write('bot', { t: 'topic', topic, lang: this.#lang }, { from: 'me', to: 'bot', topic });
  }

  /** Words to the counsellor. @param {string} text @returns {Line} */
  say(text) {
    if (!fits(text)) throw new Refused('too_long');
    return this.#write('counsellor', { t: 'say', text }, { from: 'me', to: 'counsellor', text });
  }

  /** Asked again while she waits, the card is sealed anew with what she says now. @param {{risk: number, reason: string, time?: string}} why risk 1 to 4; reason a topic's slug or ''; time how long she can write, see TIMES */
  askHuman({ risk, reason, time = '' }) {
    this.#mustBeOpen();
    if (!['with_bot', 'waiting'].includes(this.state.kind)) throw new Refused('not_now');
    const asked = this.#wish?.fields.asked ?? Math.floor(this.#now());
    if (!TIMES.includes(time)) throw new Refused('bad_format');
    const { pictures, back } = this.asking;
    const fields = { lang: this.#lang, risk, reason, time, asked, pictures, back };
    this.#wish ??= new Wish(fields);
    Object.assign(this.#wish, { fields, sealedFor: '' });
    this.#nearer(() => {});
    if (this.#seat.view?.duty) goOn(this.#sealCard('ask_human'));
    else this.#mailbox?.event({ kind: 'ask_human', card: null, duty: null });
  }

  cancelWaiting() {
    this.#mustBeOpen();
    this.#forgetWish();
    this.#mailbox?.event({ kind: 'cancel' });
  }

  /** Passes on what she has seen and cut. @param {{from: 'me' | 'bot', text?: string, keys?: string[]}[]} lines */
  shareHistory(lines) {
    this.#undecided();
    this.#mustBeNear().share(lines);
    this.#decided('shared');
  }

  keepHistory() {
    this.#undecided().sending.add({ t: 'kept' });
    this.#decided('kept');
  }

  /** Another counsellor, please: she waits in front again. */
  someoneElse() {
    this.#mustBeOpen();
    const words = this.#mustBeNear().someoneElse();
    this.#history = null;
    this.#tell();
    if (words.length) this.emit('interrupted', { role: 'counsellor', why: 'lost', words });
  }

  acceptTransfer() {
    this.#mustBeOpen();
    this.#mustBeNear().accept();
  }

  declineTransfer() {
    this.#mustBeOpen();
    this.#mustBeNear().decline();
  }

  /** @param {boolean} yes whether she agrees the return that her counsellor offers */
  answerReturn(yes) {
    this.#mustBeOpen();
    this.#mustBeNear().answerReturn(yes);
  }

  /** Body for `POST /feedback` after the chat. @param {object} answers */
  feedbackBody(answers) {
    return this.#seat.body(answers);
  }

  /** Ends everything at once; synchronous. Gives the body for the beacon to /close, or ''. */
  leave() {
    const live = this.#seat.view && !this.#left && this.state.kind !== 'closed';
    this.#work.end();
    const body = this.#seat.leave();
    this.#left = true;
    this.asking = { letter: null };
    clearInterval(this.#keep);
    globalThis.removeEventListener('online', this.#woken);
    this.#mailbox?.stop();
    this.#socket.close(this.#mailbox ? ['close', { of: 'mailbox', mailbox: this.#mailbox.id }] : undefined);
    this.#near?.wipe();
    this.#peers?.wipe();
    this.#forgetWish();
    this.#timeline.wipe();
    this.silence();
    return live ? body : '';
  }

  // ---- the relay

  async #prepare() {
    const id = await this.#seat.name();
    const mailbox = new Mailbox(this.#socket, id, this.#now, {
      read: (from, read) => this.#peers?.read(from, read),
      settled: () => this.#settled(),
      refused: (code, from) => this.#refused(code, from ? 'item' : 'relay'),
      reopen: () => goOn(this.#seat.open(mailbox)),
      restart: (seat) => goOn(this.#peers?.restart(seat)),
      denied: ({ kind }) => this.#near?.denied(kind),
      earn: (challenge) => this.#work.waited(this.#work.solve(challenge)),
    });
    this.#mailbox = mailbox;
    const parts = { conv: unb64(id, 16), mailbox, trust: this.#trust, directory: this.#directory, timeline: this.#timeline, now: this.#now };
    this.#peers = new Peers(parts, {
      bindFor: (role, identity) => (role === 'next' ? this.#near?.bindFor(identity) : this.#wish?.told ? this.#wish.bind : null),
      followed: (words) => this.#followed(words),
      accepted: (peer) => this.#accepted(peer),
      packet: (peer, packet) => this.#packet(peer, packet),
      gone: (peer, why, words) => this.#gone(peer, why, words),
      refused: (code, about) => this.#refused(code, about),
      changed: () => this.#tell(),
    });
    return mailbox;
  }

  /** @param {import('./mailbox.js').Opened} answer */
  #opened({ now, view }) {
    const differenceS = Math.round(this.#now() - now);
    if (Math.abs(differenceS) > CLOCK_S) this.emit('clock', { differenceS });
    if (this.#wish) this.#wish.sealedFor = '';
    this.emit('connection', 'online');
    this.#see(view);
    return view.state !== 'closed';
  }

  /** @param {Mailbox} mailbox */
  #down(mailbox) {
    this.#seat.lost();
    mailbox.stop();
    this.emit('connection', 'reconnecting');
  }

  /** @param {View} view @param {Mailbox} mailbox */
  #pushed(view, mailbox) {
    if (view.state !== 'closed' && view.generation !== mailbox.generation) goOn(this.#seat.open(mailbox));
    else this.#see(view);
  }

  /** How things stand, as the relay says. @param {View} view */
  #see(view) {
    this.#seat.view = view;
    if (view.state === 'closed') return this.#closed(view.by);
    goOn(this.#peers?.see(view.peers));
    if (view.state === 'waiting' || view.state === 'offered') goOn(this.#sealCard('card'));
    if (view.state === 'offered') this.#nearer(() => {});
    this.#tell();
  }

  /** Does something with what only a counsellor's being near needs. Where it cannot be had the chat goes on without. @param {(near: import('./with_counsellor.js').WithCounsellor) => void} act */
  #nearer(act) {
    if (this.#near) return act(this.#near);
    this.#nearing ??= import('./with_counsellor.js').then(({ WithCounsellor }) => this.#near = new WithCounsellor({
      peers: /** @type {Peers} */ (this.#peers), mailbox: /** @type {Mailbox} */ (this.#mailbox),
      wish: () => this.#wish, changed: () => this.#tell(), write: () => goOn(this.#settled()), silence: (silence) => this.emit('silence', silence),
    }));
    this.#nearing.then(act).catch((error) => {
      this.#nearing = null;
      if (error instanceof Refused && !this.#left) this.#refused(error.code, 'item');
    });
  }

  /** @param {State['by']} by */
  #closed(by) {
    this.#near?.rest();
    for (const peer of this.#peers?.all ?? []) this.#peers?.drop(peer);
    this.#forgetWish();
    this.#mailbox?.stop();
    this.#socket.close();
    if (by === 'counsellor' || by === 'quiet') this.#timeline.notice(`ended_${by === 'quiet' ? by : 'by_counsellor'}`);
    this.#tell();
  }

  #tell() {
    const { state, waiting, by } = /** @type {View} */ (this.#seat.view);
    const { bot, counsellor } = /** @type {Peers} */ (this.#peers);
    const { transfer = null, offer = null } = this.#near ?? {};
    const who = counsellor?.accepted && counsellor.end?.identity;
    this.state = {
      kind: this.#kind(state, counsellor),
      bot: who ? 'gone' : !bot ? 'none' : bot.refused ? 'refused' : bot.end?.ready ? 'ready' : 'connecting',
      waiting, history: this.#history, by, offer, transfer: transfer && { name: transfer.name, accepted: transfer.accepted },
      counsellor: who ? { name: who.name, demo: who.demo, present: counsellor.shown.present } : null,
    };
    this.emit('state', this.state);
  }

  /** The relay's word alone never makes a counsellor: her verified ACCEPT does. @param {View['state']} state @param {Peer | null} counsellor @returns {State['kind']} */
  #kind(state, counsellor) {
    if (state === 'closed' || state === 'with_bot') return state;
    if (counsellor?.accepted && counsellor.end) return 'with_counsellor';
    if (counsellor?.refused || state === 'waiting') return 'waiting';
    return !counsellor && this.#peers?.unwanted.size ? 'waiting' : 'offered';
  }

  // ---- what peers do

  /** @param {Peer} peer */
  async #accepted(peer) {
    if (peer.role === 'bot') return;
    const { risk, reason, time } = this.#wish?.fields ?? { risk: 1, reason: '', time: '' };
    const { letter, pictures = null } = this.asking;
    peer.sending.add({ t: 'begin', lang: this.#lang, risk, reason, time, here: this.#here, letter, pictures }, null, true);
    await peer.sending.flush();
    this.#mailbox?.event({ kind: 'accepted', seat: peer.seat });
    if (peer.role === 'next') return; // hers is still the other one, until the relay says so
    this.#wish?.renew();
    this.#history = 'undecided';
    this.#nearer((near) => near.wrote());
    this.#timeline.notice('counsellor_joined', peer.end?.identity.name);
  }

  /** The colleague has her now. @param {string[]} words that the one before had not read */
  #followed(words) {
    this.#near?.followed();
    this.#history = 'undecided';
    this.#timeline.notice('counsellor_joined', this.#peers?.counsellor?.end?.identity.name);
    if (words.length) this.emit('interrupted', { role: 'counsellor', why: 'replaced', words });
  }

  /** @param {Peer} peer @param {'replaced' | 'lost'} why @param {string[]} words */
  #gone({ role }, why, words) {
    if (role === 'next') return this.#near?.failed();
    if (role === 'bot' && this.#peers?.counsellor?.accepted) {
      if (words.length) this.emit('interrupted', { role, why: 'handed_over', words });
      return;
    }
    this.#timeline.notice(role === 'bot' ? 'bot_replaced' : 'counsellor_lost');
    if (role === 'counsellor') {
      this.#history = null;
      this.#near?.rest();
    }
    this.emit('interrupted', { role, why, words });
  }

  /** @param {Peer} peer @param {import('./channel.js').Packet} packet */
  #packet({ role, sending }, packet) {
    if (role === 'counsellor' && packet.t === 'say') this.#timeline.add({ from: role, text: String(packet.text ?? '') });
    if (role === 'counsellor') return this.#nearer((near) => near.packet(packet));
    if (role !== 'bot' || packet.t !== 'answer' || this.#peers?.counsellor?.accepted) return;
    const { to, topic, act, risk, danger, form, reason, keys, next, human } = packet;
    this.#timeline.add({
      from: 'bot', topic: String(topic ?? ''), act: String(act ?? ''), keys: texts(keys), risk: Math.min(whole(risk, 1), 4),
      danger: danger === true, form: String(form ?? ''), reason: String(reason ?? ''), next: texts(next), human: human === true, answers: sending.lineOf(to),
    });
  }

  async #settled() {
    await this.#peers?.settle();
    this.#mailbox?.kick();
  }

  // ---- what she does

  /** @param {Role} role @param {Record<string, any> & {t: string}} packet @param {Omit<Line, 'id' | 'state'>} fields */
  #write(role, packet, fields) {
    this.#mustBeOpen();
    const peer = role === 'bot' && this.#peers?.counsellor?.accepted ? null : this.#peers?.[role];
    if (!peer || peer.refused) throw new Refused(role === 'bot' ? 'no_bot' : 'not_now');
    if (role === 'counsellor' && !peer.accepted) throw new Refused('not_now');
    const line = this.#timeline.add(fields, 'sending');
    peer.sending.add(packet, line.id);
    if (role === 'counsellor') this.#near?.wrote();
    goOn(this.#settled());
    return line;
  }

  /** Seals the card for the duty key in force, if the relay has none that is. @param {'ask_human' | 'card'} kind */
  async #sealCard(kind) {
    const { duty, card } = /** @type {View} */ (this.#seat.view);
    const wish = this.#wish;
    if (!wish || !duty) return;
    try {
      const id = b64(await idOf(duty.duty, 'duty'));
      if (wish.sealedFor === id || (kind === 'card' && card === id)) return;
      wish.sealedFor = id;
      const key = await this.#directory.judge(DIRECTORY_S, () => this.#trust.acceptDuty(duty, this.#now()));
      const sealed = await wish.seal(unb64(String(this.#mailbox?.id)), key);
      if (this.#wish === wish) this.#mailbox?.event({ kind, card: wireText(sealed), duty: id });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#refused(error.code, 'duty');
      if (kind === 'ask_human') this.#mailbox?.event({ kind, card: null, duty: null });
    }
  }

  #forgetWish() {
    this.#wish?.wipe();
    this.#wish = null;
  }

  #undecided() {
    this.#mustBeOpen();
    const peer = this.#peers?.counsellor;
    if (!peer?.accepted || this.#history !== 'undecided') throw new Refused('not_now');
    return peer;
  }

  /** @param {'shared' | 'kept'} choice */
  #decided(choice) {
    this.#history = choice;
    this.#timeline.notice(`history_${choice}`);
    goOn(this.#settled());
    this.#tell();
  }

  #mustBeNear() {
    if (!this.#near) throw new Refused('not_now');
    return this.#near;
  }

  #mustBeOpen() {
    if (this.#left) throw new Refused('left');
    if (this.state.kind === 'starting') throw new Refused('not_now');
    if (this.state.kind === 'closed') throw new Refused('closed');
  }

  /** @param {string} code @param {string} about */
  #refused(code, about) {
    if (about === 'item') this.#timeline.notice('item_refused');
    this.emit('refused', { code, about });
  }
}
