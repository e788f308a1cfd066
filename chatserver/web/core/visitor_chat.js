// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// A young person's chat, without a page: one mailbox, the program or a counsellor at the other end.
import { b64, random, unb64, whole, wipe } from './bytes.js';
import { sealCard } from './cards.js';
import { fits as packetFits } from './channel.js';
import { Refused, TryAgain } from './errors.js';
import { BIND_OF_CARD, BIND_OF_EPOCH, Initiator, NO_BIND } from './handshake.js';
import { Mailbox, wireText } from './mailbox.js';
import { Events, Socket } from './socket.js';
import { Sending, Timeline } from './timeline.js';
import { DirectoryReader, idOf, nameOf, Trust } from './trust.js';

/** @typedef {import('./timeline.js').Line} Line */
/** @typedef {'bot' | 'counsellor'} Role */
/** @typedef {{role: Role, seat: string, present: boolean, certificate: any, prekey: any}} Shown */
/** @typedef {{generation: string, state: Exclude<State['kind'], 'starting'>, peers: Shown[], duty: any, card: string | null, waiting: State['waiting'], by: State['by'], mailbox: string}} View */
/** @typedef {{role: Role, seat: string, shown: Shown, sending: Sending, end: Initiator | null, accepted: boolean, refused: boolean, healing: boolean}} Peer */
/** @typedef {{lang: string, risk: number, reason: string, asked: number, bind: import('./bytes.js').Bytes, sealedFor: string}} Wish what goes into the waiting card */
/**
 * @typedef {object} State
 * @property {'starting' | 'with_bot' | 'waiting' | 'offered' | 'with_counsellor' | 'closed'} kind
 * @property {'none' | 'connecting' | 'ready' | 'refused' | 'gone'} bot
 * @property {{ahead: number, on_duty: number} | null} waiting
 * @property {{name: string, demo: boolean, present: boolean} | null} counsellor only after the ACCEPT was verified
 * @property {null | 'undecided' | 'shared' | 'kept'} history
 * @property {null | 'visitor' | 'counsellor' | 'quiet'} by
 */
/** @typedef {{connection: 'online' | 'reconnecting', state: State, line: Line, refused: {code: string, about: string}, interrupted: {role: Role, why: 'replaced' | 'handed_over' | 'lost', words: string[]}, clock: {differenceS: number}}} ChatEvents */

const CLOCK_S = 600;
const NEW_PEER_S = 30; // how old a directory may be for a counsellor who takes over
const SAME_PEER_S = 600;
const REOPEN_MS = 1000;

/** Whether words fit into one packet. @param {string} text */
export const fits = (text) => packetFits({ t: 'ask', text, lang: 'sv-x-lattlast' });

/** @param {unknown} value */
const texts = (value) => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);

/** @extends {Events<ChatEvents>} */
export class VisitorChat extends Events {
  /** @type {State} */
  state = { kind: 'starting', bot: 'none', waiting: null, counsellor: null, history: null, by: null };
  /** @type {View | null} */
  #view = null;
  /** @type {Wish | null} */
  #wish = null;
  /** @type {Record<Role, Peer | null>} */
  #peers = { bot: null, counsellor: null };
  /** @type {State['history']} */
  #history = null;
  #timeline = new Timeline((line) => this.emit('line', line));
  #epochs = { last: 0 };
  #secret = random(32);
  #conv = new Uint8Array(16);
  #id = ''; #lang = ''; #here = true; #left = false; #wasLost = false; #openedAt = -Infinity; #opening = false;
  /** @type {Mailbox} */
  #mailbox;
  #socket; #trust; #directory; #now;

  /** @param {{origin: string, site: {centre: string, root: string}, fetch: typeof globalThis.fetch, now: () => number}} parts now: seconds since 1970 */
  constructor({ origin, site, fetch, now }) {
    super();
    this.#now = now;
    this.#socket = new Socket(origin);
    this.#trust = new Trust(site);
    this.#directory = new DirectoryReader(this.#trust, () => loadJson(fetch, `${origin}/directory`), now);
    this.#mailbox = this.#newMailbox('');
  }

  /** Opens the chat; done when the relay has answered. It goes on trying while there is no network. @param {{lang: string}} choice */
  async start({ lang }) {
    if (!globalThis.WebSocket || !crypto.subtle) throw new Refused('unsupported');
    this.#lang = lang;
    this.#id = await nameOf('mailbox', this.#secret);
    this.#conv = unb64(this.#id, 16);
    this.#mailbox = this.#newMailbox(this.#id);
    this.#go(this.#directory.fresh(SAME_PEER_S).catch(() => {})); // whoever needs it meets the refusal
    const opened = new Promise((done) => {
      const off = this.on('state', () => (off(), done(null)));
    });
    this.#socket.on('up', () => this.#go(this.#open()));
    this.#socket.on('down', () => this.#down());
    this.#socket.on('page', (page) => page.mailbox === this.#id && this.#go(this.#mailbox.paged(page)));
    this.#socket.on('state', ({ view }) => view?.mailbox === this.#id && this.#pushed(view));
    this.#socket.connect();
    await opened;
  }

  get lines() {
    return this.#timeline.lines;
  }

  /** @param {string} lang later words are in this language */
  setLanguage(lang) {
    this.#lang = lang;
  }

  /** @param {boolean} here whether the page is in front and uncovered */
  setHere(here) {
    this.#here = here;
    if (!here || this.#left) return;
    this.#socket.wake();
    this.#mailbox.look();
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
    if (!this.#peers.counsellor?.accepted) throw new Refused('not_now');
    return this.#write('counsellor', { t: 'say', text }, { from: 'me', to: 'counsellor', text });
  }

  /** @param {{risk: number, reason: string}} why risk 1 to 4, reason a topic's slug or '' */
  askHuman({ risk, reason }) {
    this.#mustBeOpen();
    this.#wish = { lang: this.#lang, risk, reason, asked: Math.floor(this.#now()), bind: random(32), sealedFor: '' };
    if (!this.#view?.duty) this.#mailbox.event({ kind: 'ask_human', card: null, duty: null });
    else this.#go(this.#sealCard('ask_human'));
  }

  cancelWaiting() {
    this.#mustBeOpen();
    this.#forgetWish();
    this.#mailbox.event({ kind: 'cancel' });
  }

  /** Passes on what she has seen and cut. @param {{from: 'me' | 'bot', text?: string, keys?: string[]}[]} lines */
  shareHistory(lines) {
    const peer = this.#counsellor();
    /** @type {typeof lines} */
    let part = [];
    for (const line of lines) {
      if (!packetFits({ t: 'history', lines: [line] })) throw new Refused('too_long');
      if (!packetFits({ t: 'history', lines: [...part, line] })) {
        peer.sending.add({ t: 'history', lines: part });
        part = [];
      }
      part.push(line);
    }
    if (part.length) peer.sending.add({ t: 'history', lines: part });
    this.#decided(peer, 'shared');
  }

  keepHistory() {
    const peer = this.#counsellor();
    peer.sending.add({ t: 'kept' });
    this.#decided(peer, 'kept');
  }

  /** Ends everything at once; synchronous. Gives the body for the beacon to /close, or ''. */
  leave() {
    const body = this.#view && !this.#left && this.state.kind !== 'closed' ? JSON.stringify({ secret: b64(this.#secret) }) : '';
    this.#left = true;
    this.#mailbox.stop();
    this.#socket.close(['close', { of: 'mailbox', mailbox: this.#id }]);
    this.#peers.bot?.end?.wipe();
    this.#peers.counsellor?.end?.wipe();
    this.#peers = { bot: null, counsellor: null };
    this.#forgetWish();
    wipe(this.#secret);
    this.#timeline.wipe();
    this.silence();
    return body;
  }

  // ---- the relay

  /** @param {string} id */
  #newMailbox(id) {
    return new Mailbox(this.#socket, id, this.#now, {
      read: (from, read) => this.#read(from, read),
      settled: () => this.#settled(),
      refused: (code, from) => this.#refused(code, from ? 'item' : 'relay'),
      reopen: () => this.#go(this.#open()),
      restart: (seat) => this.#restart(seat),
    });
  }

  /** Work that nobody waits for. What a leaving page interrupts is no fault. @param {Promise<unknown>} work */
  #go(work) {
    work.catch((error) => {
      if (!this.#left && error?.code !== 'left') throw error;
    });
  }

  async #open() {
    if (this.#opening || this.#left) return;
    this.#opening = true;
    const early = REOPEN_MS - (this.#now() - this.#openedAt) * 1000;
    if (early > 0) await new Promise((done) => setTimeout(done, early));
    this.#openedAt = this.#now();
    try {
      const known = this.#view && { generation: this.#view.generation, state: this.#view.state, peers: this.#view.peers.map(({ role, seat }) => ({ role, seat })) };
      await this.#opened(await this.#socket.request('open', { as: 'visitor', secret: b64(this.#secret), after: 0, known }));
    } catch (error) {
      if (error instanceof TryAgain && error.code !== 'offline') setTimeout(() => this.#go(this.#open()), error.waitS * 1000);
      else if (error instanceof Refused) this.#refused(error.code, 'relay');
      else if (!(error instanceof TryAgain)) throw error;
    } finally {
      this.#opening = false;
    }
  }

  /** @param {{now: number, view: View, items: import('./mailbox.js').Placed[]}} answer */
  async #opened({ now, view, items }) {
    if (this.#left) return;
    const differenceS = Math.round(this.#now() - now);
    if (Math.abs(differenceS) > CLOCK_S) this.emit('clock', { differenceS });
    if (this.#wish) this.#wish.sealedFor = '';
    this.#see(view);
    this.emit('connection', 'online');
    if (view.state === 'closed') return;
    await this.#mailbox.opened(view.generation, items);
    const lost = this.#wasLost;
    this.#wasLost = false;
    if (lost) for (const peer of this.#seated()) this.#go(this.#heal(peer));
  }

  #down() {
    this.#wasLost = true;
    this.#mailbox.stop();
    this.emit('connection', 'reconnecting');
  }

  /** @param {View} view */
  #pushed(view) {
    if (view.state !== 'closed' && view.generation !== this.#mailbox.generation) this.#go(this.#open());
    else this.#see(view);
  }

  /** How things stand, as the relay says. @param {View} view */
  #see(view) {
    this.#view = view;
    if (view.state === 'closed') return this.#closed(view);
    for (const role of /** @type {Role[]} */ (['bot', 'counsellor'])) {
      this.#reconcile(role, view.peers.find((peer) => peer.role === role) ?? null);
    }
    if (this.#wish && view.duty && (view.state === 'waiting' || view.state === 'offered')) this.#go(this.#sealCard('card'));
    this.#tell();
  }

  /** @param {View} view */
  #closed(view) {
    for (const peer of this.#seated()) this.#drop(peer);
    this.#forgetWish();
    this.#socket.close();
    this.#mailbox.stop();
    if (view.by === 'counsellor') this.#timeline.notice('ended_by_counsellor');
    if (view.by === 'quiet') this.#timeline.notice('ended_quiet');
    this.#tell();
  }

  #tell() {
    const { bot, counsellor } = this.#peers;
    const { state, waiting, by } = /** @type {View} */ (this.#view);
    const accepted = counsellor?.accepted && counsellor.end;
    // The relay's word alone never makes a counsellor: her ACCEPT does.
    const claimed = state === 'offered' || state === 'with_counsellor';
    const kind = state === 'closed' ? state : accepted ? 'with_counsellor' : !claimed ? state : counsellor?.refused ? 'waiting' : 'offered';
    const program = accepted ? 'gone' : !bot ? 'none' : bot.refused ? 'refused' : bot.end?.ready ? 'ready' : 'connecting';
    const shown = accepted ? { name: accepted.identity.name, demo: accepted.identity.demo, present: counsellor.shown.present } : null;
    this.state = { kind, bot: program, waiting: kind === 'waiting' ? waiting : null, counsellor: shown, history: this.#history, by };
    this.emit('state', this.state);
  }

  // ---- peers

  #seated() {
    return [this.#peers.bot, this.#peers.counsellor].filter((peer) => peer !== null);
  }

  /** @param {Role} role @param {Shown | null} shown */
  #reconcile(role, shown) {
    const held = this.#peers[role];
    if (held && held.seat !== shown?.seat) this.#replaced(held, shown !== null);
    if (!shown || (role === 'bot' && this.#peers.counsellor?.accepted)) return;
    const same = this.#peers[role];
    if (same) same.shown = shown.prekey ? shown : { ...same.shown, present: shown.present };
    else if (shown.prekey) this.#greet(role, shown);
  }

  /** @param {Role} role @param {Shown} shown */
  #greet(role, shown) {
    /** @type {Peer} */
    const peer = { role, seat: shown.seat, shown, sending: new Sending(this.#timeline), end: null, accepted: false, refused: false, healing: false };
    this.#peers[role] = peer;
    this.#go(this.#begin(peer));
  }

  /** Checks who it is, then begins the first epoch with it. Without that nothing is sealed to it. @param {Peer} peer */
  async #begin(peer) {
    const identity = await this.#identify(peer, peer.role === 'bot' ? SAME_PEER_S : NEW_PEER_S);
    if (!identity || this.#peers[peer.role] !== peer) return;
    peer.end = new Initiator(this.#conv, identity, this.#epochs);
    peer.sending.through(peer.end);
    this.#mailbox.ends.set(peer.seat, peer.end);
    const bind = peer.role === 'counsellor' && this.#wish?.sealedFor ? this.#wish.bind : null;
    await peer.end.hello(bind ? BIND_OF_CARD : NO_BIND, bind);
    this.#go(this.#mailbox.kick());
  }

  /** @param {Peer} peer @param {number} maxAgeS of the directory */
  async #identify(peer, maxAgeS) {
    let about = 'directory';
    try {
      await this.#directory.fresh(maxAgeS);
      about = peer.role;
      return await this.#trust.acceptIdentity(peer.shown, peer.role, this.#now());
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (this.#peers[peer.role] !== peer) return null;
      peer.refused = true;
      this.#mailbox.ends.delete(peer.seat);
      peer.end?.wipe();
      peer.end = null;
      this.#refused(error.code, about);
      this.#tell();
      return null;
    }
  }

  /** The same peer, new keys (section 7.5). @param {Peer} peer */
  async #heal(peer) {
    if (!peer.end?.ready || peer.end.healing || peer.healing) return;
    peer.healing = true;
    const identity = await this.#identify(peer, SAME_PEER_S).finally(() => (peer.healing = false));
    if (!identity || !peer.end) return;
    peer.end.renew(identity);
    await peer.end.hello(BIND_OF_EPOCH);
    this.#go(this.#mailbox.kick());
  }

  /** @param {Peer} held @param {boolean} another whether somebody else has its place */
  #replaced(held, another) {
    const { role, accepted } = held;
    const spoke = accepted || role === 'bot';
    const words = this.#drop(held);
    if (role === 'bot') this.#timeline.notice('bot_replaced');
    if (accepted) {
      this.#timeline.notice('counsellor_lost');
      this.#history = null;
      // The next counsellor must not be bound by a secret that the last one knew.
      if (this.#wish) Object.assign(this.#wish, { bind: random(32), sealedFor: '' });
    }
    if (spoke) this.emit('interrupted', { role, why: another ? 'replaced' : 'lost', words });
  }

  /** Forgets a peer and its keys. @param {Peer} peer @returns {string[]} words that it has not read */
  #drop(peer) {
    this.#peers[peer.role] = null;
    this.#mailbox.ends.delete(peer.seat);
    peer.end?.wipe();
    return peer.sending.unread();
  }

  /** The relay began this channel anew (its seat left and came back unseen): so do we. @param {string} seat */
  #restart(seat) {
    const peer = this.#seated().find((each) => each.seat === seat);
    if (!peer || !this.#view) return;
    this.#replaced(peer, true);
    this.#see(this.#view);
  }

  // ---- items

  /** @param {string} from @param {import('./channel.js').Read} read */
  async #read(from, read) {
    const peer = this.#seated().find((each) => each.seat === from);
    if (!peer) return;
    if (read.kind === 'accepted') await this.#accepted(peer);
    else if (read.kind === 'packet' && peer.role === 'bot') this.#answered(peer, read.packet);
    else if (read.kind === 'packet' && read.packet.t === 'say') this.#timeline.add({ from: 'counsellor', text: String(read.packet.text ?? '') });
  }

  /** @param {Peer} peer */
  async #accepted(peer) {
    if (peer.accepted) return;
    peer.accepted = true;
    if (peer.role === 'counsellor') await this.#handOver(peer);
    this.#tell();
  }

  /** The counsellor is who the centre says: from here on nothing more goes to the program. @param {Peer} peer */
  async #handOver(peer) {
    const wish = this.#wish ?? { risk: 1, reason: '', bind: null };
    peer.sending.add({ t: 'begin', lang: this.#lang, risk: wish.risk, reason: wish.reason, here: this.#here }, null, true);
    await peer.sending.flush();
    wipe(wish.bind);
    const words = this.#peers.bot ? this.#drop(this.#peers.bot) : [];
    this.#history = 'undecided';
    this.#mailbox.event({ kind: 'accepted', seat: peer.seat });
    this.#timeline.notice('counsellor_joined', peer.end?.identity.name ?? '');
    if (words.length) this.emit('interrupted', { role: 'bot', why: 'handed_over', words });
  }

  /** @param {Peer} peer @param {import('./channel.js').Packet} packet */
  #answered(peer, packet) {
    if (packet.t !== 'answer') return;
    const { to, topic, risk, danger, reason, keys, next, human } = packet;
    this.#timeline.add({
      from: 'bot', topic: String(topic ?? ''), keys: texts(keys), risk: Math.min(whole(risk, 1), 4), danger: danger === true,
      reason: String(reason ?? ''), next: texts(next), human: human === true, answers: peer.sending.lineOf(to),
    });
  }

  /** A batch was read: what waited can go, receipts are due, keys may be old. */
  async #settled() {
    for (const peer of this.#seated()) {
      peer.sending.receipts();
      await peer.sending.flush();
      if (peer.end?.owes && peer.end.ready) await peer.end.seal({ t: 'receipt' });
      if (peer.end?.needsHealing(this.#now())) this.#go(this.#heal(peer));
    }
    if (this.#seated().length) this.#go(this.#mailbox.kick());
  }

  /** @param {Role} role @param {Record<string, any> & {t: string}} packet @param {Omit<Line, 'id' | 'state'>} fields */
  #write(role, packet, fields) {
    this.#mustBeOpen();
    const peer = this.#peers[role];
    if (!peer || peer.refused) throw new Refused(role === 'bot' ? 'no_bot' : 'not_now');
    const line = this.#timeline.add(fields, 'sending');
    peer.sending.add(packet, line.id);
    this.#go(this.#settled());
    return line;
  }

  /** @param {'ask_human' | 'card'} kind */
  async #sealCard(kind) {
    const { duty, card } = /** @type {View} */ (this.#view);
    const wish = this.#wish;
    const id = b64(await idOf(duty.duty, 'duty').catch(() => new Uint8Array()));
    if (!wish || wish.sealedFor === id || (card === id && kind === 'card' && wish.sealedFor)) return;
    wish.sealedFor = id;
    try {
      await this.#directory.fresh(NEW_PEER_S);
      const key = await this.#trust.acceptDuty(duty, this.#now());
      const sealed = await sealCard(wish, this.#conv, key);
      if (this.#wish === wish) this.#mailbox.event({ kind, card: wireText(sealed), duty: id });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#refused(error.code, 'duty');
      if (kind === 'ask_human') this.#mailbox.event({ kind, card: null, duty: null });
    }
  }

  // ---- small things

  #forgetWish() {
    wipe(this.#wish?.bind);
    this.#wish = null;
  }

  #counsellor() {
    this.#mustBeOpen();
    const peer = this.#peers.counsellor;
    if (!peer?.accepted || this.#history !== 'undecided') throw new Refused('not_now');
    return peer;
  }

  /** @param {Peer} peer @param {'shared' | 'kept'} choice */
  #decided(peer, choice) {
    this.#history = choice;
    this.#timeline.notice(`history_${choice}`);
    this.#go(this.#settled());
    this.#tell();
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

/** @param {typeof globalThis.fetch} load @param {string} url */
export async function loadJson(load, url) {
  const answer = await load(url, { cache: 'no-store', credentials: 'omit' }).catch(() => null);
  if (!answer?.ok) throw new TryAgain('no_directory');
  return answer.json().catch(() => null);
}
